"""From a node and a field to lines and columns, looked up only when there is something to say."""

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, partial
from hashlib import sha256
from pathlib import Path as FilePath
from typing import Any, NamedTuple

from cjtool.build.phrases import THE_ANCHOR
from cjtool.diagnostic import Diagnostic, Edit, Related, Severity
from cjtool.document import Path, places
from cjtool.lint.renamed import lasting
from cjtool.lint.rule import Finding, Mention, Rule
from cjtool.message import Message, literal
from cjtool.model import Journey, Node, Project, nodes, walk
from cjtool.processors import spread
from cjtool.project import File, Workspace
from cjtool.source import Source, Span

_LEAST = 150
"""In so many files looking up places takes longer than another process takes to start."""
_UNNAMED = ("metric", "name", "to")


@dataclass(frozen=True, slots=True)
class Reported:
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


_Asked = dict[tuple[int, str | None], None]
"""Nodes of one file, by identity, each with a field: what places are asked for, in order."""


class Placer:
    """Finds nodes of one workspace in its files' texts: each file is looked at once, by as many processes as there are."""

    def __init__(self, workspace: Workspace) -> None:
        self._files = [file for file in workspace.files if file.root is not None]
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

    def place(self, reported: Sequence[Reported]) -> Iterator[Diagnostic]:
        """Findings as diagnostics, in their order."""
        asked: defaultdict[int, _Asked] = defaultdict(dict)
        for each in reported:
            targets: tuple[Finding | Mention, ...] = (each.finding, *each.finding.related)
            for target in targets:
                asked[self._holders[id(target.node)]][id(target.node), target.field] = None
        spots = self._spots(asked)
        return (self._placed(each, spots) for each in reported)

    def _spots(self, asked: dict[int, _Asked]) -> dict[tuple[int, str | None], _Spot]:
        numbers = list(asked)

        def look(index: int) -> list[tuple[Any, ...]]:
            number = numbers[index]
            return [tuple(spot) for spot in _looked_up(self._files[number], asked[number])]

        others = spread(look, len(numbers), least=_LEAST)
        looked_up = {index: look(index) for index in others.own}
        looked_up |= others.results()
        return {
            target: _Spot(*spot)
            for index, number in enumerate(numbers)
            for target, spot in zip(asked[number], looked_up.get(index) or look(index), strict=True)
        }

    def _placed(self, each: Reported, spots: dict[tuple[int, str | None], _Spot]) -> Diagnostic:
        rule, finding = each.rule, each.finding
        message = _worded(finding.message)
        spot = spots[id(finding.node), finding.field]
        source = self._source(finding.node)
        related = []
        for other in finding.related:
            start, end = spots[id(other.node), other.field][:2]
            worded = _worded(other.message)
            related.append(Related(worded.text(), Span(self._source(other.node), start, end), worded))
        if spot.anchor is not None:
            related.append(Related.of(THE_ANCHOR, Span(source, *spot.anchor)))
        return Diagnostic(
            rule.name,
            each.severity,
            message.text(),
            Span(source, spot.start, spot.end),
            at=spot.at,
            lens=rule.lens.value,
            kind=rule.kind,
            related=tuple(related),
            fix=partial(self._edits, finding) if finding.changes else tuple,
            fingerprint=finding.subject,
            worded=message,
        )

    def _source(self, node: Node) -> Source:
        return self._files[self._holders[id(node)]].source

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


def _looked_up(file: File, asked: _Asked) -> Iterator[_Spot]:
    """The places in one file of what is asked for; its text is composed for that, and let go."""
    marks, paths = places(file.source), _paths_in(file)
    for node, field in asked:
        path = paths[node]
        place = marks.place(path, field)
        anchor = (place.anchor.start, place.anchor.end) if place.anchor is not None else None
        yield _Spot(place.span.start, place.span.end, anchor, logical(file, path, field))


def _paths_in(file: File) -> dict[int, Path]:
    """The path of each node of a file, by the node's identity."""
    assert file.root is not None
    return {id(node): path for path, node in walk(file.root)}


def _worded(message: Message | str) -> Message:
    return literal(message) if isinstance(message, str) else message


def logical(file: File, path: Path, field: str | None) -> str:
    """A place by ids, which no edit of other parts moves: `journey/stage/step#field`.

    Parts below a step follow the `#`: `eat-out/eat/wait#pains/slow-kitchen/severity`.
    """
    node: object = file.root
    base = [file.root.id] if isinstance(file.root, Journey) else []
    inner: list[str] = []
    for part in path:
        node = getattr(node, part) if isinstance(part, str) and isinstance(node, Node) else node[part]  # type: ignore[index]
        if isinstance(node, Node):
            label = _label(node, part)
            if inner[-1:] in (["stages"], ["steps"]) and len(inner) == 1:
                base.append(label)
                inner = []
            else:
                inner.append(label)
        else:
            inner.append(str(part))
    if not base:
        base = inner[:2] or ["project" if isinstance(file.root, Project) else "library"]
        inner = inner[2:]
    if field is not None:
        inner.append(field)
    return "/".join(base) + ("#" + "/".join(inner) if inner else "")


def _label(node: Node, part: str | int) -> str:
    if isinstance(part, str):
        return part
    for key in ("id", *_UNNAMED):
        if value := getattr(node, key, None):
            return str(value)
    return str(part)


def fingerprinted(diagnostics: Iterable[Diagnostic], root: FilePath) -> Iterator[Diagnostic]:
    """Diagnostics with fingerprints of rule, file, logical path and subject, never of a line.

    Equals are numbered in the order of their places.
    """
    seen: Counter[str] = Counter()
    inside = cache(partial(within, root=root))
    for each in sorted(diagnostics, key=lambda each: (each.span.path.as_posix(), each.span.start)):
        subject = each.fingerprint if each.lens else each.message
        file = inside(each.span.path)
        before, after = f"{lasting(each.rule)}\0", f"\0{each.at}\0{subject}"
        whole = before + file + after
        seen[whole] += 1
        after = after if seen[whole] == 1 else f"{after}\0{seen[whole]}"
        yield replace(each, fingerprint=_digest(before + file + after), identity=(before, after))


def fingerprint_in(each: Diagnostic, file: str) -> str:
    """The fingerprint that a diagnostic has where its file has another name."""
    before, after = each.identity
    return _digest(before + file + after)


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def within(path: FilePath, root: FilePath) -> str:
    """A file as seen from a project's folder, wherever the command runs; one outside it stays as it is."""
    if not path.is_relative_to(root):
        absolute, base = FilePath(os.path.abspath(path)), FilePath(os.path.abspath(root))
        path, root = (absolute, base) if absolute.is_relative_to(base) else (path, FilePath())
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
