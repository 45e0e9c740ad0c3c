"""Pains, gains and quotes of journeys as TheyDo's insights, and opportunities as its opportunities."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from cjtool.exchange.theydo.shapes import GAIN, PAIN, QUOTE, Block, tags
from cjtool.i18n.key_names import KEY_NAMES
from cjtool.i18n.locale import between, money, money_between, number
from cjtool.i18n.table import words
from cjtool.model import Gain, Journey, Node, Opportunity, Pain, Stage, Step, everyone
from cjtool.model.between import Between
from cjtool.project import Workspace
from cjtool.project.addressing import Holder, opportunities
from cjtool.query import addressed, channel, channel_name, definitions, language, metric_name, owner
from cjtool.report.escaping import escape
from cjtool.spelling import slug

_EMAIL = re.compile(r"[A-Za-z0-9_'+.-]*[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}")
"""The addresses that TheyDo takes for an owner."""


def import_key(node: Node | None, *made: str) -> str:
    """The key by which TheyDo knows a block again: the one that it came with, else one made of ids, which stays."""
    kept = node.meta.get("importKey") if node is not None and isinstance(node.meta, dict) else None
    return kept if isinstance(kept, str) and kept else "/".join(made)


class BlockWriting:
    """Writes one journey's insights and opportunities."""

    def __init__(self, workspace: Workspace, journey: Journey) -> None:
        self.workspace = workspace
        self.journey = journey
        self.known = definitions(journey, workspace)
        self.language = language(journey, workspace)
        self.words = words(self.language)

    def insights(self) -> Iterator[Block]:
        """What hurts, what pleases, and what customers said, in the order of the journey."""
        for stage in self.journey.stages:
            holders: tuple[Stage | Step, ...] = (stage, *stage.steps)
            for holder in holders:
                seen: dict[str, int] = {}
                for pain in holder.pains:
                    yield self._insight(PAIN, holder, stage, pain.text, pain.id, pain)
                for gain in holder.gains:
                    id = slug(gain.text)
                    seen[id] = seen.get(id, 0) + 1
                    own = id if seen[id] == 1 else f"{id}-{seen[id]}"
                    yield self._insight(GAIN, holder, stage, gain.text, own, gain)
                if holder.quote:
                    yield self._insight(QUOTE, holder, stage, holder.quote, "", None)

    def opportunities(self) -> Iterator[Block]:
        """What could be done."""
        for opportunity, holder in opportunities(self.journey):
            stage = self._stage_of(holder)
            told = {
                "importKey": import_key(opportunity, *self._place(holder), "opportunity", opportunity.id),
                "title": opportunity.title,
                "description": self._description(opportunity, self._relief(opportunity, holder)),
                "status": self.words.opportunity_statuses[opportunity.status],
                "groupTags": tags(
                    Journey=self.journey.title,
                    Stage=stage.name if stage else "",
                    Step=holder.name if isinstance(holder, Step) else "",
                    Impact=self.words.grades[opportunity.impact] if opportunity.impact else "",
                    Effort=self.words.grades[opportunity.effort] if opportunity.effort else "",
                ),
                "ownerEmail": self._email(opportunity.owner),
            }
            yield _said(told)

    def _insight(
        self, type: str, holder: Stage | Step, stage: Stage, title: str, id: str, node: Pain | Gain | None
    ) -> Block:
        step = holder if isinstance(holder, Step) else None
        score = step.emotion if step else None
        made = (*self._place(holder), type.lower(), *((id,) if id else ()))
        found = channel(step, self.workspace) if step else None
        severity = node.severity if isinstance(node, Pain) else None
        told = {
            "importKey": import_key(node, *made),
            "title": title,
            "description": self._description(node, []) if node else "",
            "empathyScore": score,
            "externalLinks": self._links(node) if node else [],
            "type": type,
            "tags": list(self.journey.tags),
            "groupTags": tags(
                Journey=self.journey.title,
                Stage=stage.name,
                Step=step.name if step else "",
                Channel=channel_name(found, self.known, self.words) if found else "",
                Persona=self._persona(step),
                Severity=self.words.grades[severity] if severity else "",
            ),
            "ownerEmail": self._email(owner(step, self.workspace) if step else stage.owner),
        }
        return {**_said(told), **({"empathyScore": score} if score is not None else {})}

    def _persona(self, step: Step | None) -> str:
        ids = (step.persona if step else ()) or everyone(self.journey)[:1]
        return self.known.personas[ids[0]].name if ids else ""

    def _description(self, node: Node, lines: list[str]) -> str:
        """What a block says besides its title, as a list in Markdown."""
        told = [(key, self._value(key, getattr(node, key))) for key in _DESCRIBED if getattr(node, key, None)]
        named = [f"{KEY_NAMES[key][self.language]}: {escape(value)}" for key, value in told]
        return "\n".join(f"- {line}" for line in (*named, *lines))

    def _value(self, key: str, value: Any) -> str:
        if isinstance(value, Between):
            currency = self.workspace.project.currency
            return (
                between(value.low, value.high, self.language, share=True)
                if value.share
                else money_between(value.low, value.high, currency, self.language)
            )
        if key == "share":
            return f"{number(round(value * 100, 10), self.language)}%"
        if key in {"value", "cost"}:
            return money(value, self.workspace.project.currency, self.language)
        if key == "metric":
            return metric_name(value, self.known, self.words)
        defined: dict[str, Mapping[str, Any]] = {
            "sources": self.known.sources,
            "breaks": self.known.promises,
            "objectives": self.known.objectives,
        }
        if key in defined:
            named = [defined[key][id] for id in value]
            return "; ".join(str(getattr(each, "name", None) or each.text) for each in named)
        return str(value)

    def _relief(self, opportunity: Opportunity, holder: Holder) -> list[str]:
        name = KEY_NAMES["addresses"][self.language]
        return [f"{name}: {escape(pain.text)}" for pain in addressed(opportunity, holder, self.journey)]

    def _links(self, node: Node) -> list[str]:
        sources = (self.known.sources[id] for id in getattr(node, "sources", ()))
        return [
            source.link
            for source in sources
            if source.link and source.link.startswith(("https://", "http://"))
        ]

    def _email(self, team: str | None) -> str:
        address = self.known.teams[team].email if team else None
        return address if address and _EMAIL.fullmatch(address) else ""

    def _stage_of(self, holder: Holder) -> Stage | None:
        if isinstance(holder, Step):
            return self.workspace.home(holder).stage
        return holder if isinstance(holder, Stage) else None

    def _place(self, holder: Holder) -> tuple[str, ...]:
        """Ids that say where something stands; a step keeps its own when it goes to another stage."""
        if isinstance(holder, Journey):
            return (holder.id,)
        return self.journey.id, "step" if isinstance(holder, Step) else "stage", holder.id


_DESCRIBED = (
    "share", "drop_off", "accepted", "breaks", "sources", "effect", "metric", "objectives", "value", "cost", "due",
)  # fmt: skip


def _said(told: Block) -> Block:
    """The keys that say something: TheyDo takes an empty one for an order to take away."""
    return {key: value for key, value in told.items() if value not in (None, "", [])}
