"""The texts of a project as entries of a catalog, with their lines and what they are told of."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from cjtool.catalogs.entries import CatalogEntry
from cjtool.catalogs.texts import SourceText, source_texts
from cjtool.document import places
from cjtool.model import Journey
from cjtool.project import File, Workspace


def spoken_in(file: File, workspace: Workspace) -> str:
    """The language that a file is written in: a journey's own, else the project's."""
    own = file.root.language if isinstance(file.root, Journey) else None
    return own or workspace.project.language


def wanted(workspace: Workspace, language: str | None) -> Iterator[tuple[File, SourceText]]:
    """The texts that a translation into a language is wanted of: all that are in another one; without a language, all."""
    return (
        (file, text)
        for file, text in source_texts(workspace)
        if language is None or spoken_in(file, workspace) != language
    )


def current_entries(workspace: Workspace, language: str | None) -> tuple[CatalogEntry, ...]:
    """The texts as entries without a translation."""
    return tuple(CatalogEntry(text.context, text.text) for _, text in wanted(workspace, language))


def placed_entries(workspace: Workspace, language: str | None) -> tuple[CatalogEntry, ...]:
    """The same with the lines that they stand on, from the project's folder, and what they are told of."""
    known = cache(places)

    def line(file: File, text: SourceText) -> int:
        start = known(file.source).value(text.path).span.start
        return file.source.position(start)[0]

    return tuple(
        CatalogEntry(
            text.context,
            text.text,
            notes=tuple(filter(None, [" ".join(text.about.split())])),
            places=((_inside(file.source.path, workspace.root), line(file, text)),),
        )
        for file, text in wanted(workspace, language)
    )


def _inside(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
