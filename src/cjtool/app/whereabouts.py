"""Where the things of a project are defined, and what refers to them."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath

from cjtool.document import Path, places
from cjtool.formats.paths import shown
from cjtool.model import SECTION_OF, Journey, Node, references, walk
from cjtool.model.values import END
from cjtool.project import File, Workspace
from cjtool.project.addressing import opportunities
from cjtool.project.defining import definitions_in
from cjtool.project.locating import logical
from cjtool.query import addressed


@dataclass(frozen=True)
class Wanted:
    """An id, and of which kind of thing if that is said."""

    kind: str | None
    id: str

    def fits(self, kind: str, id: str) -> bool:
        """Whether that is what is looked for; `end`, which ends a journey, is no step."""
        return id == self.id and self.kind in {None, kind} and not (kind == "step" and id == END)


def defining(workspace: Workspace, wanted: Wanted, asked: Collection[FilePath]) -> Iterator[str]:
    """The lines of where it is defined: in a library, or in a journey that is asked for; what is built in has none."""
    for file in workspace.files:
        if not isinstance(file.root, Journey) or file.source.path in asked:
            at = ((each.path, "id") for each in definitions_in(file) if wanted.fits(each.kind, each.id))
            yield from (f"{line} (definition)" for line in _lines(file, at, _without_field))


def referring(workspace: Workspace, wanted: Wanted, asked: Collection[FilePath]) -> Iterator[str]:
    """The lines of what refers to it, in the files that are asked for."""
    for file in workspace.files:
        if file.root is not None and file.source.path in asked:
            yield from _lines(file, _uses(file.root, wanted), logical)


def known(workspace: Workspace, kind: str | None) -> Iterator[str]:
    """The ids of a kind of thing, or of all kinds; with what is built in."""
    for each, section in SECTION_OF.items():
        if kind in {None, each}:
            yield from getattr(workspace.catalogue, section)
    for file in workspace.files:
        yield from (each.id for each in definitions_in(file) if kind in {None, each.kind})


def _uses(root: Node, wanted: Wanted) -> Iterator[tuple[Path, str | None]]:
    """Each place that refers to it by its id; of a pain, also the opportunities that stand with it."""
    for path, node in walk(root):
        yield from ((path, key) for key, kind, id in references(node) if wanted.fits(kind, id))
    if isinstance(root, Journey) and wanted.kind in {None, "pain"}:
        beside = _beside(root, wanted)
        yield from ((path, None) for path, node in walk(root) if node in beside)


def _beside(journey: Journey, wanted: Wanted) -> frozenset[Node]:
    """The opportunities that name no pains, and so take away a pain of their step or stage."""
    return frozenset(
        opportunity
        for opportunity, holder in opportunities(journey)
        if not opportunity.addresses
        and any(wanted.fits("pain", pain.id) for pain in addressed(opportunity, holder, journey))
    )


def _without_field(file: File, path: Path, _: str | None) -> str:
    return logical(file, path, None)


def _lines(
    file: File,
    at: Iterable[tuple[Path, str | None]],
    named: Callable[[File, Path, str | None], str],
) -> Iterator[str]:
    """`file:line:column: where`, each place once."""
    listed = dict.fromkeys(at)
    marks = places(file.source) if listed else None
    for path, key in listed:
        assert marks is not None
        span = marks.place(path, key).span
        yield f"{shown(span.path)}:{span.line}:{span.column}: {named(file, path, key)}"
