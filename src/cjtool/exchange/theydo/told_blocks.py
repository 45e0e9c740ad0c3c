"""A block of TheyDo's as it is read: what was taken of it, and what is told of the rest."""

from collections.abc import Iterator
from typing import Any

from cjtool.exchange.draft import Draft, Part, clean
from cjtool.exchange.loss import LossKind, Origin
from cjtool.exchange.scales import within
from cjtool.exchange.theydo import phrases as says
from cjtool.exchange.theydo.shapes import Block
from cjtool.message import Message
from cjtool.spelling.folding import bare
from cjtool.spelling.identifier import is_id

_GROUPS = {
    "journey": "journey", "customerjourney": "journey", "klantreis": "journey", "stage": "stage", "stages": "stage",
    "phase": "stage", "phases": "stage", "journeystage": "stage", "journeyphase": "stage", "fase": "stage",
    "etape": "stage", "step": "step", "steps": "step", "stap": "step", "schritt": "step", "channel": "channel",
    "channels": "channel", "kanaal": "channel", "kanal": "channel", "canal": "channel", "persona": "persona",
    "personas": "persona", "severity": "severity", "ernst": "severity", "impact": "impact", "effort": "effort",
}  # fmt: skip
"""Groups of tags, letters alone ─► what they say."""
_KNOWN = {"importKey", "title", "groupTags", "tags", "externalLinks"}


class ToldBlock:
    """One block, which of its keys were taken, and what is told of the others."""

    def __init__(self, draft: Draft, block: Block, place: str) -> None:
        self.draft = draft
        self.block = block
        self.taken = set(_KNOWN)
        self._place = place

    def lost(self, kind: LossKind, what: str, message: Message, value: str = "") -> None:
        """Note what is not carried as it was."""
        self.draft.lost(kind, what, message, Origin(f"{self._place}.{what}"), value)

    def take(self, key: str) -> str:
        """The text under a key, which counts as carried."""
        text = text_of(self.block, key)
        if text:
            self.taken.add(key)
        return text

    def score(self) -> float | None:
        """The empathy score as an emotion, brought into its range."""
        given = self.block.get("empathyScore")
        if isinstance(given, bool) or not isinstance(given, int | float):
            return None
        self.taken.add("empathyScore")
        found, outside = within(float(given))
        if outside is not None:
            self.lost("clamped", "empathyScore", outside, f"{given:g}")
        return found

    def links(self) -> list[str]:
        """Sources of the links that a block has."""
        return [
            self.draft.reference("sources", link, link=link)
            for link in texts_in(self.block.get("externalLinks"))
        ]

    def identity(self, named: bool) -> Part:
        """What makes a block known again when it goes back to TheyDo: its key, or the id in a key of ours."""
        key = text_of(self.block, "importKey")
        parts = key.split("/")
        if len(parts) == 5 and parts[1] in {"stage", "step"} and is_id(parts[-1]):
            return {"id": parts[-1]} if named else {}
        return {"meta": {"importKey": key}} if key else {}

    def rest(self) -> None:
        """Tell of what was not taken."""
        for key, value in self.block.items():
            if key not in self.taken and value not in (None, "", [], ()):
                self.lost("left-out", key, says.NO_KEY_FOR(key=key), value if isinstance(value, str) else "")
        for group, tag in _other_tags(self.block):
            self.lost("left-out", "groupTags", says.NO_KEY_FOR(key=group), tag)


def text_of(block: Any, key: str) -> str:
    """The text under a key; empty where there is none."""
    value = block.get(key) if isinstance(block, dict) else None
    return clean(value) if isinstance(value, str) else ""


def texts_in(value: Any) -> list[str]:
    """The texts in a list; none where it is no list."""
    return (
        [clean(item) for item in value if isinstance(item, str) and clean(item)]
        if isinstance(value, list | tuple)
        else []
    )


def _pairs(block: Block) -> Iterator[tuple[str, str]]:
    listed = block.get("groupTags")
    for each in listed if isinstance(listed, list | tuple) else ():
        group, tag = text_of(each, "tagGroup"), text_of(each, "tag")
        if group and tag:
            yield group, tag


def tags_of(block: Block) -> dict[str, str]:
    """What tags say that journeys know; the first of each group."""
    found: dict[str, str] = {}
    for group, tag in _pairs(block):
        if bare(group) in _GROUPS:
            found.setdefault(_GROUPS[bare(group)], tag)
    return found


def _other_tags(block: Block) -> Iterator[tuple[str, str]]:
    taken = tags_of(block)
    for group, tag in _pairs(block):
        if taken.get(_GROUPS.get(bare(group), "")) != tag:
            yield group, tag
