"""From a node and a field to lines and columns, looked up only when there is something to say."""

import os
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache, cached_property, partial
from hashlib import sha256
from itertools import starmap
from pathlib import Path as FilePath
from typing import Any, NamedTuple, TypeAlias

from cjtool.build.phrases import THE_ANCHOR
from cjtool.diagnostic import Diagnostic, Edit, Related, Severity
from cjtool.document import Path, places
from cjtool.lint.declaration import Finding, Mention, Rule
from cjtool.lint.renamed import lasting
from cjtool.message import Hint, Says
from cjtool.model import Journey, Node, nodes, primary, walk
from cjtool.processors import spread
from cjtool.project import File, Workspace
from cjtool.project.locating import Way, logical
from cjtool.source import Source, Span

_LEAST = 150
"""In so many files looking up places takes longer than another process takes to start."""
_JUDGED_FOR = Says(
    en="judged by what {persona} feels, the primary persona",
    nl="beoordeeld naar wat {persona} voelt, de primaire persona",
    fr="jugé d’après ce que ressent {persona}, le persona principal",
    de="beurteilt nach dem, was {persona} fühlt, der primären Persona",
)


class Reported(NamedTuple):
    """A finding of a rule, in the severity that it has in its project."""

    rule: Rule
    finding: Finding
    severity: Severity


class _Spot(NamedTuple):
    """Where a node or field stands: offsets in its file, those of its anchor behind an alias, and its logical path."""

    start: int
    end: int
    anchor: tuple[int, int] | None
    at: str


_Target: TypeAlias = tuple[Node, str | None]
"""What a place is asked for: a node, or a field of it."""

_Spots: TypeAlias = dict[_Target, _Spot]
"""The places in one file that were asked for so far."""


class Placer:
    """Finds nodes of one workspace in its files' texts: each text is composed once, by as many processes as there are.

    Where something stands is kept for as long as the text of its file stays.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._files = [file for file in workspace.files if file.root is not None]
        self._spots: dict[int, _Spots] = {}
        self._kept: dict[int, dict[int, Path]] = {}

    @cached_property
    def _holders(self) -> dict[int, int]:
        """The number of the file that holds a node, by the node's identity."""
        return {
            id(node): number
            for number, file in enumerate(self._files)
            if file.root is not None
            for node in nodes(file.root)
        }

    def place(
        self, reported: Sequence[Reported], targets: Collection[FilePath] | None = None
    ) -> Iterator[Diagnostic]:
        """Findings as diagnostics, in their order; with `targets`, those of these files."""
        if targets is not None and reported:
            asked = {number for number, file in enumerate(self._files) if file.source.path in targets}
            reported = [each for each in reported if self._holders[id(each.finding.node)] in asked]
        self._look_up(reported)
        return map(self._placed, reported)

    def _look_up(self, reported: Iterable[Reported]) -> None:
        """Find all places that findings speak of and that are not known yet."""
        unknown = list(self._unknown(reported).items())

        def look(index: int) -> list[tuple[Any, ...]]:
            number, targets = unknown[index]
            return [tuple(spot) for spot in _looked_up(self._files[number], targets)]

        others = spread(look, len(unknown), least=_LEAST)
        looked_up = {index: look(index) for index in others.own}
        looked_up |= others.results()
        for index, (number, targets) in enumerate(unknown):
            spots = looked_up.get(index) or look(index)
            self._spots[number].update(zip(targets, starmap(_Spot, spots), strict=True))
            self._files[number].answers.grown = True

    def _unknown(self, reported: Iterable[Reported]) -> dict[int, dict[_Target, None]]:
        """What has no place yet, by the number of its file."""
        unknown: defaultdict[int, dict[_Target, None]] = defaultdict(dict)
        for each in reported:
            mentioned: tuple[Finding | Mention, ...] = (each.finding, *each.finding.related)
            for other in mentioned:
                number, target = self._holders[id(other.node)], (other.node, other.field)
                if number not in self._spots:
                    self._spots[number] = self._files[number].once(_no_spots)
                if target not in self._spots[number]:
                    unknown[number][target] = None
        return unknown

    def _placed(self, each: Reported) -> Diagnostic:
        rule, finding = each.rule, each.finding
        source, spot = self._where(finding)
        return Diagnostic(
            rule.name,
            each.severity,
            finding.message,
            Span(source, spot.start, spot.end),
            at=spot.at,
            advice=self._whose(finding) if rule.feelings else "",
            lens=rule.lens.value,
            kind=rule.kind,
            related=tuple(self._related(finding, source, spot)) if finding.related or spot.anchor else (),
            fix=cache(partial(self._edits, finding)) if finding.changes else tuple,
            subject=finding.subject,
        )

    def _whose(self, finding: Finding) -> Hint:
        """Whose feelings are judged, where the journey tells those of several personas."""
        journey = self._files[self._holders[id(finding.node)]].root
        if not isinstance(journey, Journey) or not any(step.emotion_of for step in journey.all_steps):
            return ""
        return _JUDGED_FOR(persona=primary(journey) or "")

    def _related(self, finding: Finding, source: Source, spot: _Spot) -> Iterator[Related]:
        for other in finding.related:
            place, (start, end, *_) = self._where(other)
            yield Related(other.message, Span(place, start, end))
        if spot.anchor is not None:
            yield Related(THE_ANCHOR, Span(source, *spot.anchor))

    def _where(self, target: Finding | Mention) -> tuple[Source, _Spot]:
        number = self._holders[id(target.node)]
        return self._files[number].source, self._spots[number][target.node, target.field]

    def _edits(self, finding: Finding) -> tuple[Edit, ...]:
        from cjtool.lint.changes import edits  # most runs only tell what they find

        return edits(finding.changes, self._find)

    def _find(self, node: Node) -> tuple[File, Path]:
        number = self._holders[id(node)]
        return self._files[number], self._paths(number)[id(node)]

    def _paths(self, number: int) -> dict[int, Path]:
        if number not in self._kept:
            self._kept[number] = _paths_in(self._files[number])
        return self._kept[number]


def _no_spots(_: Node | None) -> _Spots:
    """Where the places in a file are kept."""
    return {}


def _looked_up(file: File, targets: Iterable[_Target]) -> Iterator[_Spot]:
    """The places in one file of what is asked for; its text is composed for that, and let go."""
    marks, paths = places(file.source), _paths_in(file)
    ways: dict[Path, Way] = {}
    for node, field in targets:
        path = paths[id(node)]
        place = marks.place(path, field)
        anchor = (place.anchor.start, place.anchor.end) if place.anchor is not None else None
        yield _Spot(place.span.start, place.span.end, anchor, logical(file, path, field, ways))


def _paths_in(file: File) -> dict[int, Path]:
    """The path of each node of a file, by the node's identity."""
    assert file.root is not None
    return {id(node): path for path, node in walk(file.root)}


@cache
def _first_name(rule: str) -> str:
    """The beginning of a fingerprint's text, one for all findings of a rule."""
    return f"{lasting(rule)}\0"


def fingerprinted(diagnostics: Iterable[Diagnostic], root: FilePath) -> Iterator[Diagnostic]:
    """Diagnostics with fingerprints of rule, file, logical path and subject, never of a line.

    Equals are numbered in the order of their places.
    """
    seen: Counter[str] = Counter()
    inside = cache(partial(within, root=root))
    for each in sorted(diagnostics, key=lambda each: (each.span.source.name, each.span.start)):
        file = inside(each.span.path)
        fingerprint = fingerprint_in(each, file)
        seen[fingerprint] += 1
        if (number := seen[fingerprint]) == 1:
            yield each._replace(fingerprint=fingerprint)
        else:
            later = each._replace(number=number)
            yield later._replace(fingerprint=fingerprint_in(later, file))


def fingerprint_in(each: Diagnostic, file: str) -> str:
    """The fingerprint that a diagnostic has in a file of this name."""
    subject = each.subject if each.lens else each.message
    number = f"\0{each.number}" if each.number > 1 else ""
    text = f"{_first_name(each.rule)}{file}\0{each.at}\0{subject}{number}"
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def within(path: FilePath, root: FilePath) -> str:
    """A file as seen from a project's folder, wherever the command runs; one outside it stays as it is."""
    if not path.is_relative_to(root):
        absolute, base = FilePath(os.path.abspath(path)), FilePath(os.path.abspath(root))
        path, root = (absolute, base) if absolute.is_relative_to(base) else (path, FilePath())
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
