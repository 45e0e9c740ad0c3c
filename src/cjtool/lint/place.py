"""From a node and a field to lines and columns, looked up only when there is something to say."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path as FilePath

from cjtool.diagnostic import Diagnostic, Edit, Related
from cjtool.document import Path, Places, places
from cjtool.lint.rule import Finding, Mention, Rule
from cjtool.message import Message, Says, literal
from cjtool.model import Journey, Node, Project, walk
from cjtool.source import Span
from cjtool.workspace import File, Workspace

_UNNAMED = ("metric", "name", "to")
_ANCHOR = Says(en="the anchor is here", nl="hier staat het anker")()


class Placer:
    """Finds nodes of one workspace in its files' texts, each file's at most once."""

    def __init__(self, workspace: Workspace) -> None:
        roots = [(file.root, file) for file in workspace.files if file.root is not None]
        self._journeys = {id(root): file for root, file in roots if isinstance(root, Journey)}
        self._shared = [file for root, file in roots if not isinstance(root, Journey)]
        self._paths: dict[int, dict[int, Path]] = {}
        self._places: dict[int, Places] = {}

    def place(self, rule: Rule, finding: Finding, journey: Journey | None) -> Diagnostic:
        """A finding as a diagnostic, with the rule's own severity."""
        file, path = self._find(finding.node, journey)
        place = self._places_of(file).place(path, finding.field)
        related = [self._related(mention, journey) for mention in finding.related]
        message = _worded(finding.message)
        if place.anchor is not None:
            related.append(Related(_ANCHOR.text(), place.anchor, _ANCHOR))
        return Diagnostic(
            rule.name,
            rule.severity,
            message.text(),
            place.span,
            at=logical(file, path, finding.field),
            lens=rule.lens.value,
            related=tuple(related),
            fix=lambda: self._edits(finding, journey),
            fingerprint=finding.subject,
            worded=message,
        )

    def _related(self, mention: Mention, journey: Journey | None) -> Related:
        message = _worded(mention.message)
        return Related(message.text(), self._span(mention.node, mention.field, journey), message)

    def _edits(self, finding: Finding, journey: Journey | None) -> tuple[Edit, ...]:
        from cjtool.lint.changes import edits  # most runs only tell what they find

        return edits(finding.changes, lambda node: self._find(node, journey))

    def _span(self, node: Node, field: str | None, journey: Journey | None) -> Span:
        file, path = self._find(node, journey)
        return self._places_of(file).place(path, field).span

    def _find(self, node: Node, journey: Journey | None) -> tuple[File, Path]:
        for file in self._nearest_first(journey):
            path = self._paths_of(file).get(id(node))
            if path is not None:
                return file, path
        raise LookupError(f"a finding on a node that is in no file: {node!r}")

    def _nearest_first(self, journey: Journey | None) -> Iterator[File]:
        """The journey's own file, then those without journeys, then all others."""
        if journey is not None:
            yield self._journeys[id(journey)]
        yield from self._shared
        yield from self._journeys.values()

    def _paths_of(self, file: File) -> dict[int, Path]:
        if id(file) not in self._paths:
            assert file.root is not None
            self._paths[id(file)] = {id(node): path for path, node in walk(file.root)}
        return self._paths[id(file)]

    def _places_of(self, file: File) -> Places:
        if id(file) not in self._places:
            self._places[id(file)] = places(file.source)
        return self._places[id(file)]


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
    for each in sorted(diagnostics, key=lambda each: (each.span.path.as_posix(), each.span.start)):
        subject = each.fingerprint if each.lens else each.message
        whole = f"{each.rule}\0{within(each.span.path, root)}\0{each.at}\0{subject}"
        seen[whole] += 1
        numbered = whole if seen[whole] == 1 else f"{whole}\0{seen[whole]}"
        digest = sha256(numbered.encode("utf-8", "surrogatepass")).hexdigest()
        yield replace(each, fingerprint=digest[:16])


def within(path: FilePath, root: FilePath) -> str:
    """A file as seen from a project's folder, wherever the command runs; one outside it stays as it is."""
    if not path.is_relative_to(root):
        absolute, base = FilePath(os.path.abspath(path)), FilePath(os.path.abspath(root))
        path, root = (absolute, base) if absolute.is_relative_to(base) else (path, FilePath())
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
