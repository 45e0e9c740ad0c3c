"""A file's data as parts that can be told apart: objects, lists and values, with short forms written out."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any, Literal, TypeAlias, get_args

from cjtool.document import Data
from cjtool.document.blocks import BlockEntry
from cjtool.merge.remarks import comments_in
from cjtool.model import (
    SECTIONS,
    Branch,
    Channel,
    Gain,
    Journey,
    Metric,
    Node,
    Objective,
    Opportunity,
    Pain,
    Persona,
    Promise,
    Reading,
    SourceOfInsight,
    Stage,
    Step,
    Team,
    Touchpoint,
    types,
)
from cjtool.model.marks import ShortForm
from cjtool.model.node import first_text, keys_by_name
from cjtool.model.values import listed

Kind: TypeAlias = Literal["map", "list", "leaf"]

ITEMS: dict[str, type[Node]] = {
    "stages": Stage,
    "steps": Step,
    "pains": Pain,
    "gains": Gain,
    "opportunities": Opportunity,
    "metrics": Reading,
    "next": Branch,
}
"""What stands in lists, by their key."""
_DEFINED: dict[str, type[Node]] = {
    "personas": Persona,
    "channels": Channel,
    "touchpoints": Touchpoint,
    "teams": Team,
    "promises": Promise,
    "objectives": Objective,
    "metrics": Metric,
    "sources": SourceOfInsight,
}
"""What stands in sections of libraries, by their key."""
_NAMES = ("id", "name", "title", "text", "to", "metric", "question")
"""Keys by whose value people know an object, the one that counts most first."""


@dataclass(eq=False)
class Portion:
    """A value with its key, if it stands in an object; `short` where the text has a part's only value in its place.

    A list of one that is written without its list, and an object that is written as its first text alone, are short.
    """

    key: str | None
    data: Data
    kind: Kind
    holder: "Portion | None" = None
    parts: "list[Portion]" = field(default_factory=list)
    short: bool = False
    written: BlockEntry | None = None
    """The entry of its text that it is, or whose value it is; None in flow style."""
    flow: str | None = None
    """How it is written in flow style."""

    @cached_property
    def said(self) -> str:
        """What it says, as a text that is the same for two parts that say the same."""
        return repr(self.normal)

    @property
    def section(self) -> str | None:
        """The key of the list or the section that it stands in."""
        return self.holder.key if self.holder is not None and self.holder.kind != "leaf" else None

    @property
    def is_item(self) -> bool:
        """Whether it stands in a list."""
        return self.holder is not None and self.holder.kind == "list"

    @property
    def is_definition(self) -> bool:
        """Whether it is an entry of a library's section."""
        return self.holder is not None and self.holder.kind == "map" and self.section in SECTIONS

    def value(self, key: str) -> Data:
        """What an object has under a key; None where it has nothing."""
        return next((part.data for part in self.parts if part.key == key), None)

    def below(self) -> "Iterator[Portion]":
        """It and all parts in it."""
        yield self
        for part in self.parts:
            yield from part.below()

    @cached_property
    def label(self) -> str:
        """The text by which people know it; empty where it has none."""
        if self.kind == "leaf":
            return self.data if isinstance(self.data, str) else ""
        named = (self.value(key) for key in _NAMES[1:])
        return next((text for text in named if isinstance(text, str)), "") if self.kind == "map" else ""

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What it is called among its like, what says most first: two of one name are versions of one."""
        from cjtool.spelling import slug, whole_id

        if self.kind == "leaf":
            return (repr(self.data),)
        if self.kind == "list":
            return ()
        id = self.value("id")
        name = id if isinstance(id, str) else whole_id(slug(self.label), self.label) if self.label else ""
        if not name:
            return ()
        day = self.value("date")
        return (f"{name} {day}", name) if self.section == "metrics" and day is not None else (name,)

    @property
    def in_flow(self) -> bool:
        """Whether its text is a flow collection, or stands in one."""
        return self.flow is not None

    @cached_property
    def text(self) -> str:
        """How it is written at the margin, without its key, the comments above it and what stands behind it."""
        if self.flow is not None:
            return self.flow
        if self.written is None:
            return self.said
        return self.written.at(0)._replace(above="", key="", mark="-", behind="").text()

    @cached_property
    def remarks(self) -> frozenset[str]:
        """The comments that belong to it, and to nothing in it."""
        written = self.written
        if written is None or (self.holder is not None and self.holder.short):
            return frozenset()
        group = written.group
        texts = (written.above, written.gap, group.below if group is not None else written.behind)
        return frozenset(comments_in(*texts))

    @cached_property
    def normal(self) -> Any:
        """Its data with all short forms written out."""
        if self.kind == "map":
            return {part.key: part.normal for part in self.parts}
        return [part.normal for part in self.parts] if self.kind == "list" else self.data


def written_out(part: Portion) -> Portion:
    """A part that is no object and no list in its text, as the format has it: one of a list, or text with its key."""
    value = part.data
    if isinstance(value, dict | tuple) or value is None:
        return part
    if part.key in many():
        part.kind, part.short = "list", True
        part.parts = [written_out(Portion(None, value, "leaf", part, written=part.written, flow=part.flow))]
    elif isinstance(value, str) and (name := _named_by(part)):
        part.kind, part.short = "map", True
        part.parts = [Portion(name, value, "leaf", part, written=part.written, flow=part.flow)]
    return part


def _named_by(part: Portion) -> str | None:
    """The key that text alone stands for in the place of a part."""
    if part.is_item:
        model = ITEMS.get(part.section or "")
    else:
        model = _DEFINED.get(part.section or "") if part.is_definition else None
    return first_text(model) if model is not None else None


@cache
def many() -> frozenset[str]:
    """The keys under which one value is as good as a list of one."""
    models = {Journey, *ITEMS.values(), *_DEFINED.values()}
    return frozenset(
        keys_by_name(model).get(name, name)
        for model in models
        for name, annotation in types(model).items()
        if _is_many(annotation)
    )


def _is_many(annotation: Any) -> bool:
    if isinstance(annotation, ShortForm):
        return annotation.widen is listed
    return any(_is_many(part) for part in get_args(annotation))
