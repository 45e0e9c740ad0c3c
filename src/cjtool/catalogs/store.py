"""Where the catalogs of a project lie: `locales/fr.po` beside its settings."""

from cjtool.catalogs import phrases as says
from cjtool.catalogs.entries import CatalogFile
from cjtool.catalogs.folder import ENDING, FOLDER, catalog_names
from cjtool.catalogs.languages import tag_of
from cjtool.catalogs.reading import RULE, read_catalog
from cjtool.diagnostic import Diagnostic, Severity
from cjtool.document import MAX_BYTES
from cjtool.files import Files
from cjtool.image.unfit import UnfitError
from cjtool.message import Hint, Message
from cjtool.project import Workspace
from cjtool.project.enclosure import enclosed
from cjtool.source import Source, Span


def catalogs(workspace: Workspace, files: Files) -> tuple[CatalogFile, ...]:
    """All catalogs of a project, by their names."""
    return tuple(_read(workspace, name, files) for name in catalog_names(workspace, files))


def catalog_of(workspace: Workspace, tag: str, files: Files) -> CatalogFile | None:
    """A project's catalog of a language; None where there is none."""
    name = f"{tag}{ENDING}"
    return _read(workspace, name, files) if name in catalog_names(workspace, files) else None


def _read(workspace: Workspace, name: str, files: Files) -> CatalogFile:
    path, stem = workspace.root / FOLDER / name, name.removesuffix(ENDING)
    tag = tag_of(stem)
    source = Source(path, "")
    if tag is None:
        return CatalogFile(stem, source, problems=(_problem(source, says.NO_LANGUAGE(name=stem)),))
    if tag != stem:
        wrong = says.CALLED_OTHERWISE(name=f"{tag}{ENDING}")
        return CatalogFile(tag, source, problems=(_problem(source, wrong),))
    try:
        data = enclosed(workspace.root, f"{FOLDER}/{name}", files, MAX_BYTES)
    except UnfitError as error:
        return CatalogFile(tag, source, problems=(_problem(source, error.about(name), error.hint),))
    return read_catalog(data, path, tag)


def _problem(source: Source, message: Message, hint: Hint = says.NAMED_AFTER) -> Diagnostic:
    return Diagnostic(RULE, Severity.ERROR, message, Span(source, 0, 0), hint)
