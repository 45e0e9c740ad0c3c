"""Document ─► model, or the problems that stand in its way."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from pydantic import ValidationError

from cjtool.build.ids import identify
from cjtool.build.kinds import Kind, kind_of
from cjtool.build.reporter import Reporter
from cjtool.build.shape import keys
from cjtool.diagnostic import Diagnostic
from cjtool.document import Data, parse
from cjtool.model import SECTIONS, Journey, LibraryFile, Project, SharedSettings
from cjtool.source import Source
from cjtool.words import slug

Root: TypeAlias = Journey | LibraryFile | Project | SharedSettings

_MODELS: dict[Kind, type[Root]] = {
    "project/v1": Project,
    "library/v1": LibraryFile,
    "journey/v1": Journey,
    "settings/v1": SharedSettings,
}


@dataclass(frozen=True)
class Built:
    """A file's root model, or None with its problems.

    `model` and `data` are what a file that is not valid holds as far as it can be told, so that its
    references are checked in the same run. `ids` are what it would have defined, by section, with
    `journeys` for its own: a reference to one of them is not reported on top.
    """

    source: Source
    root: Root | None
    problems: tuple[Diagnostic, ...] = ()
    ids: dict[str, tuple[str, ...]] = field(default_factory=dict)
    model: type[Root] | None = None
    data: Data = None


def build(source: Source) -> Built:
    """The model that a text describes; every problem in it is reported, in the order of the text."""
    document = parse(source)
    reporter = Reporter(source)
    kind = kind_of(document, reporter)
    if kind is None:
        return Built(
            source, None, _sorted((*document.problems, *reporter.problems)), _ids(document.data, source)
        )
    data = _without_nulls(document.data) if document.has_nulls else document.data
    if kind == "journey/v1":
        data = identify(data, source, reporter)
    root = _validated(_MODELS[kind], data, reporter)
    if root is not None and not document.problems and not reporter.problems:
        return Built(source, root)
    problems = _sorted((*document.problems, *reporter.problems))
    return Built(source, None, problems, _ids(data, source), _MODELS[kind], data)


def _validated(model: type[Root], data: Data, reporter: Reporter) -> Root | None:
    try:
        return model.model_validate(data)
    except ValidationError as error:
        reporter.validation(model, data, error)
        return None


def _sorted(problems: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """By place; what is said of an anchored value is not said again at each alias."""
    found = {(each.span.start, each.span.end, each.rule, each.message): each for each in problems}
    kept = [
        each
        for each in found.values()
        if not any(_said(each, place.span.start, place.span.end, found) for place in each.related)
    ]
    return tuple(sorted(kept, key=lambda each: (each.span.start, each.span.end, each.rule, each.message)))


def _said(
    problem: Diagnostic, start: int, end: int, found: dict[tuple[int, int, str, str], Diagnostic]
) -> bool:
    other = found.get((start, end, problem.rule, problem.message))
    return other is not None and problem.rule == "schema"


def _without_nulls(data: Data, *, section: bool = False) -> Data:
    """A null is as if absent; an entry of a library section that has none is an empty object.

    A key that no object has stays, to be reported: in braces, an unquoted comma makes one.
    """
    if isinstance(data, tuple):
        return tuple(_without_nulls(value) for value in data)
    if not isinstance(data, dict):
        return data
    if section:
        return {key: {} if value is None else _without_nulls(value) for key, value in data.items()}
    return {
        key: _without_nulls(value, section=key in SECTIONS)
        for key, value in data.items()
        if value is not None or key not in keys()
    }


def _ids(data: Data, source: Source) -> dict[str, tuple[str, ...]]:
    named = slug(source.path.name.split(".")[0])
    if not isinstance(data, dict):
        return {"journeys": (named,)}
    ids = {name: tuple(data[name]) for name in SECTIONS if isinstance(data.get(name), dict)}
    own = data.get("id") or named
    return {**ids, "journeys": (own,) if isinstance(own, str) else ()}
