"""Document ─► model, or the problems that stand in its way."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from pydantic_core import ValidationError

from cjtool.build.answers import Answers
from cjtool.build.blanks import named
from cjtool.build.ids import identify
from cjtool.build.kinds import Kind, kind_of
from cjtool.build.misspelt import Respelt, below_misspelt
from cjtool.build.nulls import without_nulls
from cjtool.build.reporter import Reporter, as_written
from cjtool.build.strangers import is_stranger, stranger
from cjtool.diagnostic import Diagnostic
from cjtool.document import Data, Path, conflicts, parse
from cjtool.model import SECTIONS, Journey, LibraryFile, Project, SharedSettings, nodes, validate
from cjtool.model.node import referred
from cjtool.model.values import END
from cjtool.processors import spread
from cjtool.source import Source
from cjtool.spelling import kebab

Root: TypeAlias = Journey | LibraryFile | Project | SharedSettings

MODELS: Mapping[str, type[Root]] = {
    "project/v1": Project,
    "library/v1": LibraryFile,
    "journey/v1": Journey,
    "settings/v1": SharedSettings,
}

_LEAST = 60
"""So many texts take longer to read than another process takes to start."""


@dataclass(frozen=True)
class Built:
    """A file's root model, or None with its problems.

    `model` and `data` are what a file that is not valid holds as far as it can be told, so that its
    references are checked in the same run; `respelt` are its misspelt keys, by the paths of those that were
    meant. `ids` are what it would have defined, by section, with
    `journeys` for its own: a reference to one of them is not reported on top.
    """

    source: Source
    root: Root | None
    problems: tuple[Diagnostic, ...] = ()
    ids: dict[str, tuple[str, ...]] = field(default_factory=dict)
    model: type[Root] | None = None
    data: Data = None
    respelt: Mapping[Path, str] = field(default_factory=dict)
    answers: Answers = field(default_factory=Answers, repr=False, compare=False)

    @property
    def references(self) -> frozenset[tuple[str, str]]:
        """What a valid file refers to, by kind and id; pains are a journey's own affair, and `end` is no step."""
        return self.answers.once(_references, self.root)

    def as_written(self, path: Path) -> Path:
        """A path in `data` with its keys as the text has them."""
        return as_written(path, self.respelt)


def _references(root: Root | None) -> frozenset[tuple[str, str]]:
    return frozenset() if root is None else frozenset(referred(nodes(root)) - {("step", END)})


def build(source: Source) -> Built:
    """The model that a text describes; every problem in it is reported, in the order of the text."""
    reporter = Reporter(source)
    kind, data = _prepared(source, reporter)
    return _built(kind, data, reporter)


def build_all(sources: Sequence[Source]) -> Iterator[Built]:
    """What `build` makes of each source, in their order, with the texts read on all processors.

    Other processes send plain data alone. A text with anything wrong in it is read here once more, where its
    problems are wanted.
    """
    others = spread(lambda index: _plain(sources[index]), len(sources), least=_LEAST)
    for index in others.own:
        yield build(sources[index])
    told = others.results()
    for index in range(others.own.stop, len(sources)):
        source = sources[index]
        plain = told.get(index)
        yield build(source) if plain is None else _built(plain[0], plain[1], Reporter(source))


def _plain(source: Source) -> tuple[Kind, Data] | None:
    reporter = Reporter(source)
    kind, data = _prepared(source, reporter)
    return None if kind is None or reporter.problems else (kind, data)


def _prepared(source: Source, reporter: Reporter) -> tuple[Kind | None, Data]:
    """A text's kind, if it is one of ours, and its data with all ids made."""
    document = parse(source)
    reporter.problems.extend(document.problems)
    if document.data is not None:
        reporter.problems.extend(conflicts(source))
    kind = kind_of(document, reporter)
    if kind is None:
        if is_stranger(source):
            reporter.problems[:] = [stranger(source)]
        return None, document.data
    data = without_nulls(MODELS[kind], document.data) if document.has_nulls else document.data
    return kind, identify(data, source, reporter) if kind == "journey/v1" else data


def _built(kind: Kind | None, data: Data, reporter: Reporter) -> Built:
    source = reporter.source
    model = None if kind is None else MODELS[kind]
    root, respelt = (None, Respelt(data)) if model is None else _validated(model, data, reporter)
    if root is not None and not reporter.problems:
        return Built(source, root)
    problems = named(reporter.problems, source, _problems)
    if problems is not reporter.problems:
        data, model = None, None  # another text is read than the one that was meant, and references differ
    ids = _ids(data, source)
    if model is None:
        return Built(source, None, _sorted(problems), ids)
    return Built(source, None, _sorted(problems), ids, model, respelt.data, respelt.written)


def _problems(source: Source) -> list[Diagnostic]:
    """What is wrong in a text, in no order."""
    reporter = Reporter(source)
    kind, data = _prepared(source, reporter)
    if kind is not None:
        _validated(MODELS[kind], data, reporter)
    return reporter.problems


def _validated(model: type[Root], data: Data, reporter: Reporter) -> tuple[Root | None, Respelt]:
    """The model, if the data are valid; the data with the keys that were meant."""
    try:
        return validate(model, data), Respelt(data)
    except ValidationError as error:
        return None, below_misspelt(model, data, reporter, reporter.validation(model, data, error))


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


def _ids(data: Data, source: Source) -> dict[str, tuple[str, ...]]:
    named = kebab(source.path.name.split(".")[0])
    if not isinstance(data, dict):
        return {"journeys": (named,)}
    ids = {name: tuple(data[name]) for name in SECTIONS if isinstance(data.get(name), dict)}
    own = data.get("id") or named
    return {**ids, "journeys": (own,) if isinstance(own, str) else ()}
