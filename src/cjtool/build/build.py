"""Document ─► model, or the problems that stand in its way."""

from dataclasses import dataclass, field
from typing import TypeAlias

from pydantic import ValidationError

from cjtool.build.ids import identify
from cjtool.build.kinds import kind_of
from cjtool.build.reporter import Reporter
from cjtool.diagnostic import Diagnostic
from cjtool.document import Data, Document, parse
from cjtool.model import SECTIONS, Journey, LibraryFile, Project
from cjtool.source import Source

Root: TypeAlias = Journey | LibraryFile | Project

_MODELS: dict[str, type[Root]] = {"project/v1": Project, "library/v1": LibraryFile, "journey/v1": Journey}


@dataclass(frozen=True)
class Built:
    """A file's root model, or None with its problems.

    `ids` are what a file that is not valid would have defined, by section, with `journeys` for its own:
    a reference to one of them is not reported on top.
    """

    source: Source
    root: Root | None
    problems: tuple[Diagnostic, ...] = ()
    ids: dict[str, frozenset[str]] = field(default_factory=dict)


def build(source: Source) -> Built:
    """The model that a text describes; every problem in it is reported."""
    document = parse(source)
    reporter = Reporter(source)
    kind = kind_of(document, reporter)
    if kind is None:
        return Built(source, None, (*document.problems, *reporter.problems), _ids(document.data, source))
    data = _without_nulls(document.data) if document.has_nulls else document.data
    if kind == "journey/v1":
        identify(data, source, reporter)
    try:
        root = _MODELS[kind].model_validate(data)
    except ValidationError as error:
        reporter.validation(_MODELS[kind], data, error)
    problems = (*document.problems, *reporter.problems)
    if problems:
        return Built(source, None, problems, _ids(data, source))
    return Built(source, root)


def _without_nulls(data: Data, keep: bool = False) -> Data:
    """A null is as if absent; an empty entry of a library section is an empty object."""
    if isinstance(data, dict):
        return {
            key: {} if value is None else _without_nulls(value, keep=key in SECTIONS)
            for key, value in data.items()
            if keep or value is not None
        }
    if isinstance(data, tuple):
        return tuple(_without_nulls(value) for value in data)
    return data


def _ids(data: Data, source: Source) -> dict[str, frozenset[str]]:
    if not isinstance(data, dict):
        return {"journeys": frozenset({source.path.name.split(".")[0]})}
    sections = {name: data[name] for name in SECTIONS if isinstance(data.get(name), dict)}
    ids = {name: frozenset(section) for name, section in sections.items()}
    own = data.get("id") or source.path.name.split(".")[0]
    return {**ids, "journeys": frozenset({own} if isinstance(own, str) else ())}
