"""A journey as a CJML 2.0 document: actors, phases and touchpoints, in the order of the example on cjml.no."""

import math
from collections.abc import Iterator
from typing import Any

from cjtool.exchange.cjml import phrases as says
from cjtool.exchange.cjml.cast import CjmlCast
from cjtool.exchange.cjml.notation import CHANNEL_NAMES, EXPERIENCE, JOURNEY_REST, POINT_REST, TIMES
from cjtool.exchange.loss import Loss, LossKind, Origin
from cjtool.exchange.phrases import NOT_HELD
from cjtool.exchange.scales import HIGHEST, LOWEST
from cjtool.formats.xml import DECLARATION, escaped, tag
from cjtool.i18n.table import words
from cjtool.message import Figure, Message, Plain
from cjtool.model import Journey, Node, Stage, Step
from cjtool.project import Workspace
from cjtool.query import channel_name, channels, definitions, is_contact, language


class CjmlWriting:
    """Writes one journey, and notes what its document tells otherwise."""

    def __init__(self, workspace: Workspace, journey: Journey) -> None:
        self.workspace = workspace
        self.journey = journey
        self.kind = "planned" if journey.state == "future" else "actual"
        self.cast = CjmlCast(journey, workspace)
        self.known = definitions(journey, workspace)
        self.words = words(language(journey, workspace))
        self.losses: list[Loss] = []

    def document(self) -> str:
        """The document."""
        journey, rest = self.journey, dict(self._rest(self.journey, JOURNEY_REST))
        lines = [
            *_texts({"journeyID": journey.id, "journeyTitle": journey.title}),
            *_texts({"plannedReference": rest.pop("plannedReference", "")}),
            *_inside("journeyPhases", [line for stage in journey.stages for line in _phase(stage)]),
            *_texts({"journeyShortSummary": journey.summary or ""}),
            *_texts(rest),
            *_inside("actors", list(self.cast.elements())),
            *_inside("touchpoints", [line for stage in journey.stages for line in self._points(stage)]),
        ]
        inner = _deeper(list(_inside(f"{self.kind}Journey", lines)))
        return DECLARATION + "".join(f"{line}\n" for line in ('<CJML version="2.0">', *inner, "</CJML>"))

    def _points(self, stage: Stage) -> Iterator[str]:
        for step in stage.steps:
            self._step = step
            meets = is_contact(step) or step.initiator != "customer"
            element = f"{self.kind}{'CommunicationPoint' if meets else 'Action'}"
            yield from _inside(element, list(self._point(step, stage, meets=meets)))

    def _point(self, step: Step, stage: Stage, *, meets: bool) -> Iterator[str]:
        rest = dict(self._rest(step, POINT_REST))
        yield from _texts({"touchpointID": step.id})
        yield f"<{tag('belongsTo', phaseIDref=stage.id)}/>"
        yield from _texts({"compliance": rest.pop("compliance", "")})
        customer, company = self.cast.customer(step), self.cast.provider(step)
        seen = self._joined(step.frontstage)
        if len(step.persona) > 1:
            self._note("left-out", "persona", says.ONE_ALONE(kept=customer), "; ".join(step.persona[1:]))
        if not meets:
            yield from _side("initiator", customer, step.name)
            for key, value in (("frontstage", seen), ("owner", step.owner)):
                if value:
                    self._note("left-out", key, says.NOBODY_MEETS, value)
        elif step.initiator == "customer":
            yield from _side("initiator", customer, step.name)
            yield from _side("receiver", company, seen)
        else:
            yield from _side("initiator", company, seen)
            yield from _side("receiver", customer, step.name)
        yield from self._channel(step)
        yield from _texts(rest)
        yield from _inside("timestamps", list(_texts(dict(_kept(_imported(step).get("timestamps"), TIMES)))))
        yield from self._experience(step)

    def _rest(self, node: Journey | Step, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
        """What was kept of CJML and goes back; what else stands under `meta` stays behind."""
        own = _imported(node)
        if node.meta is not None:
            kept = {"cjml"} if {*own} <= {*names, "timestamps"} else set()
            if not isinstance(node.meta, dict) or {*node.meta} - kept:
                message = NOT_HELD(key="meta", format=Plain("CJML"))
                self.losses.append(Loss("left-out", "meta", message, Origin(f"{self._place(node)}#meta")))
        return _kept(own, names)

    def _place(self, node: Journey | Step) -> str:
        if isinstance(node, Journey):
            return node.id
        return f"{self.journey.id}/{self.workspace.home(node).stage.id}/{node.id}"

    def _channel(self, step: Step) -> Iterator[str]:
        found = channels(step, self.workspace)
        if found:
            name = CHANNEL_NAMES.get(found[0]) or channel_name(found[0], self.known, self.words)
            yield from _inside("channel", list(_texts({"channelName": name})))
        if len(found) > 1:
            self._note("left-out", "channel", says.ONE_ALONE(kept=found[0]), "; ".join(found[1:]))

    def _experience(self, step: Step) -> Iterator[str]:
        told = {"experienceDescription": step.feels or ""}
        if step.emotion is not None:
            told["experienceRating"] = str(self._rating(step.emotion))
        if not any(told.values()):
            return
        if self.kind == "planned":
            keys = [key for key in ("emotion", "feels") if getattr(step, key) is not None]
            for key in keys:
                self._note("left-out", key, says.ONLY_ACTUAL, str(getattr(step, key)))
            return
        for key, of in (("emotion", step.emotion_of), ("feels", step.feels_of)):
            if len(of) > 1:
                others = "; ".join(list(of)[1:])
                self._note("left-out", key, says.OF_ONE_PERSONA(persona=self.cast.first), others)
        yield from _inside("touchpointExperience", list(_texts(told)))

    def _rating(self, emotion: float) -> int:
        low, high = EXPERIENCE
        exact = low + (emotion - LOWEST) * (high - low) / (HIGHEST - LOWEST)
        rating = math.floor(exact + 0.5)
        if rating != exact and self.kind == "actual":
            message = says.ROUNDED(emotion=Figure(emotion), rating=rating)
            self._note("changed", "emotion", message, f"{emotion:g}")
        return rating

    def _joined(self, texts: tuple[str, ...]) -> str:
        if len(texts) > 1:
            self._note("changed", "frontstage", says.JOINED, "; ".join(texts))
        return "; ".join(texts)

    def _note(self, kind: LossKind, key: str, message: Message, value: str) -> None:
        self.losses.append(Loss(kind, key, message, Origin(f"{self._place(self._step)}#{key}"), value))


def _imported(node: Node) -> dict[str, Any]:
    """What an import kept of CJML under `meta`."""
    kept = node.meta.get("cjml") if isinstance(node.meta, dict) else None
    return kept if isinstance(kept, dict) else {}


def _kept(values: Any, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The texts among some values that stand under names of CJML."""
    if isinstance(values, dict):
        yield from ((name, values[name]) for name in names if isinstance(values.get(name), str))


def _texts(told: dict[str, str]) -> Iterator[str]:
    """Elements with a text, those that have one."""
    for name, text in told.items():
        if text:
            yield f"<{name}>{escaped(text)}</{name}>"


def _inside(name: str, lines: list[str]) -> Iterator[str]:
    """An element with others in it; nothing where there are none."""
    if lines:
        yield from (f"<{name}>", *_deeper(lines), f"</{name}>")


def _deeper(lines: list[str]) -> list[str]:
    return [f"  {line}" for line in lines]


def _side(name: str, actor: str, label: str) -> Iterator[str]:
    refers = f"<{tag('refersTo', actorIDref=actor)}/>"
    yield from _inside(name, [refers, *_texts({f"{name}Label": label})])


def _phase(stage: Stage) -> Iterator[str]:
    texts = _texts({"phaseName": stage.name, "phaseDescription": stage.goal or ""})
    yield from (f"<{tag('journeyPhase', phaseID=stage.id)}>", *_deeper(list(texts)), "</journeyPhase>")
