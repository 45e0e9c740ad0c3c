"""Kinds of values in a condition, and those of the fields that the model gives."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

from cjtool.build.shape import title_of
from cjtool.lint.house import value_phrases as says
from cjtool.message import Message
from cjtool.model import Duration, Frequency, Node, Project
from cjtool.model.between import Between
from cjtool.model.expected import Expectation
from cjtool.model.marks import Reference
from cjtool.model.node import keys_by_name, types

_PROJECT = ("name", "sponsor", "language", "currency", "tone", "required_phases", "meta")
"""What of a project's settings a condition can ask."""
_HIDDEN = {"cjtool", "define", "lint"}


@dataclass(frozen=True)
class TextKind:
    """Text; where there are `choices`, one of them. `empty` says that it can be left out.

    A `reference` is the id of something of that kind.
    """

    choices: tuple[str, ...] = ()
    empty: bool = True
    reference: str = ""


@dataclass(frozen=True)
class Number:
    """A number with a fraction, between bounds that it may have; `whole` ones count."""

    low: float = float("-inf")
    high: float = float("inf")
    whole: bool = False


@dataclass(frozen=True)
class Flag:
    """Yes or no."""


@dataclass(frozen=True)
class Length:
    """A length of time."""


@dataclass(frozen=True)
class Day:
    """A moment; a field holds a day."""


@dataclass(frozen=True)
class ListKind:
    """A list of a kind."""

    of: "Kind"


@dataclass(frozen=True)
class Thing:
    """An object of the model; one that is not `sure` to be there is empty where it is not."""

    model: type[Node]
    sure: bool = True

    @property
    def fields(self) -> dict[str, "Kind"]:
        """Its fields; in an object that may not be there, every text can be empty."""
        known = fields(self.model)
        return known if self.sure else {name: _loose(kind) for name, kind in known.items()}


@dataclass(frozen=True)
class Anything:
    """A team's own data below `meta`, of which nothing is known; also what follows a mistake."""


Kind: TypeAlias = TextKind | Number | Flag | Length | Day | ListKind | Thing | Anything

ANYTHING = Anything()
FLAG = Flag()


@cache
def fields(model: type[Node]) -> dict[str, Kind]:
    """The fields of an object that a condition can ask, by the keys that users write."""
    defaults = model.model_fields
    return {
        key: _kind([types(model)[name]], empty=defaults[name].default is None)
        for name, key in keys_by_name(model).items()
        if key not in _HIDDEN and (model is not Project or key in _PROJECT)
    }


def _loose(kind: Kind) -> Kind:
    return replace(kind, empty=True) if isinstance(kind, TextKind) else kind


def in_words(kind: Kind) -> Message:
    """A kind in a sentence."""
    match kind:
        case Thing(model):
            name = title_of(model)
            return name if name.text().startswith("a") else says.AN_OBJECT
        case ListKind():
            return says.A_LIST
        case Number():
            return says.A_NUMBER
        case _:
            return _SAID[type(kind)]


def alike(one: Kind, other: Kind) -> bool:
    """Whether two values can be compared."""
    match one, other:
        case (Anything(), _) | (_, Anything()):
            return True
        case ListKind(of), ListKind(of_other):
            return alike(of, of_other)
        case Thing(model), Thing(other_model):
            return model is other_model
        case _:
            return type(one) is type(other)


_SAID: dict[type, Message] = {
    TextKind: says.TEXT,
    Flag: says.YES_OR_NO,
    Length: says.A_LENGTH,
    Day: says.A_DATE,
    Anything: says.OWN_DATA,
}


def _kind(parts: list[Any], *, empty: bool) -> Kind:
    """The kind of an annotation with its metadata."""
    annotation, *metadata = parts
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *more = get_args(annotation)
        return _kind([inner, *more, *metadata], empty=empty)
    if origin in {Union, UnionType}:
        [inner] = [part for part in get_args(annotation) if part is not type(None)]
        return _kind([inner, *metadata], empty=empty)
    if origin is Literal:
        return TextKind(tuple(map(str, get_args(annotation))), empty)
    if origin is tuple:
        return ListKind(_kind([get_args(annotation)[0]], empty=False))
    return _plain(annotation, metadata, empty)


def _plain(annotation: Any, metadata: list[Any], empty: bool) -> Kind:
    if referred := [mark.kind for mark in metadata if isinstance(mark, Reference) and mark.alone]:
        return TextKind((), empty, referred[0])
    if not isinstance(annotation, type):
        return ANYTHING
    if issubclass(annotation, Node):
        return Thing(annotation, sure=not empty)
    if annotation is bool:
        return FLAG
    if issubclass(annotation, int | float):
        return Number(_bound(metadata, "ge", float("-inf")), _bound(metadata, "le", float("inf")))
    plain: dict[type, Kind] = {
        str: TextKind((), empty),
        Duration: Length(),
        date: Day(),
        Frequency: Number(0),
        Between: Number(0),
        Expectation: TextKind((), empty),
    }
    return plain.get(annotation, ANYTHING)


def _bound(metadata: Iterable[Any], name: str, default: float) -> float:
    for mark in metadata:
        for part in (mark, *getattr(mark, "metadata", ())):
            if (value := getattr(part, name, None)) is not None:
                return float(value)
    return default
