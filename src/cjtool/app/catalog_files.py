"""The catalogs of projects as files: a template made, translations started and brought up to date, what lacks in them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cjtool.app.translations import LanguageName
from cjtool.app.writing import write
from cjtool.catalogs import phrases as says
from cjtool.catalogs.entries import CatalogEntry, CatalogFile
from cjtool.catalogs.extraction import current_entries, placed_entries
from cjtool.catalogs.folder import ENDING, FOLDER, TEMPLATE, is_project
from cjtool.catalogs.languages import tag_of
from cjtool.catalogs.matching import coverage
from cjtool.catalogs.store import catalog_of, catalogs
from cjtool.catalogs.translating import Translation, translated
from cjtool.catalogs.updating import updated
from cjtool.catalogs.writing import header_with, written_catalog
from cjtool.diagnostic import Diagnostic
from cjtool.files import Disk
from cjtool.message import Message, Plain
from cjtool.project import Workspace
from cjtool.request import RequestError
from cjtool.source import Source

_MARK = ("X-Source", "cjtool")
"""The field of a header that says where the texts come from; it stays when translators' tools save a catalog."""


@dataclass(frozen=True)
class WrittenCatalog:
    """A catalog that was written, whether it changed, and how many of its entries are of which sort."""

    path: Path
    changed: bool
    texts: int
    untranslated: int = 0
    stale: int = 0
    obsolete: int = 0


@dataclass(frozen=True)
class Checked:
    """A catalog and how it stands to the texts of its project."""

    workspace: Workspace
    catalog: CatalogFile
    translation: Translation

    @property
    def missing(self) -> int:
        """How many texts stay in their own language."""
        return self.translation.missing

    def row(self) -> tuple[str, ...]:
        """Its counts: texts, translated, untranslated, stale, unusable, unknown."""
        covered, unusable = self.translation.coverage, len(self.translation.unusable)
        counts = (
            covered.total, len(covered.translated) - unusable, len(covered.untranslated), len(covered.stale),
            unusable, len(covered.unknown),
        )  # fmt: skip
        return (self.catalog.source.path.as_posix(), *map(str, counts))

    def lines(self) -> Iterator[tuple[Path, int, Message, str]]:
        """What is to do: the file and the line, a sentence, and the context of the text."""
        covered, language = self.translation.coverage, LanguageName(self.catalog.language)
        places = {entry.key: entry.places for entry in placed_entries(self.workspace, self.catalog.language)}
        own = self.catalog.source.path
        for entry in covered.untranslated:
            [(name, line)] = places[entry.key]
            message = says.UNTRANSLATED(language=language, text=_short(entry.text))
            yield self.workspace.root / name, line, message, entry.context
        for entry, old in covered.stale:
            says_so = says.DOUBTFUL if old.key == entry.key else says.SOURCE_CHANGED
            yield own, old.line, says_so(language=language, text=_short(entry.text)), entry.context
        for entry, problem in self.translation.unusable:
            yield own, entry.line, says.WORD_MISFIT(language=language, problem=problem), entry.context
        for entry in covered.unknown:
            yield own, entry.line, says.UNKNOWN(text=_short(entry.text)), entry.context


def extract(workspaces: Iterable[Workspace]) -> list[WrittenCatalog]:
    """Write the template of each project: all its texts, without translations."""
    return [_template(workspace) for workspace in _projects(workspaces)]


def update(workspaces: Iterable[Workspace], languages: Sequence[str]) -> list[WrittenCatalog]:
    """Bring the catalogs of some languages up to date, without any all that there are; one that there is not is started.

    Raises RequestError for a catalog that cannot be read, and for one of other texts. Nothing is written then.
    """
    pairs = _pairs(workspaces, languages)
    for workspace, catalog in pairs:
        _refuse_problems(catalog)
        _refuse_others(workspace, catalog)
    return [_brought_up(workspace, catalog) for workspace, catalog in pairs]


def check(
    workspaces: Iterable[Workspace], languages: Sequence[str]
) -> tuple[list[Checked], list[Diagnostic]]:
    """How catalogs stand to the texts of their projects, and what is wrong in those that cannot be read."""
    pairs = _pairs(workspaces, languages)
    problems = [problem for _, catalog in pairs for problem in catalog.problems]
    sound = ((workspace, catalog) for workspace, catalog in pairs if not catalog.problems)
    return [
        Checked(workspace, catalog, translated(workspace, catalog)) for workspace, catalog in sound
    ], problems


def _pairs(workspaces: Iterable[Workspace], languages: Sequence[str]) -> list[tuple[Workspace, CatalogFile]]:
    """The catalogs that are asked about, each with its project; raises RequestError if all texts are in a language already."""
    asked = [(each, catalog) for each in _projects(workspaces) for catalog in _asked(each, languages)]
    pairs = [pair for pair in asked if not _is_needless(*pair)]
    if asked and not pairs:
        workspace, catalog = asked[0]
        name = LanguageName(catalog.language)
        raise RequestError(says.IN_IT_ALREADY(project=Plain(workspace.name), language=name))
    return pairs


def _is_needless(workspace: Workspace, catalog: CatalogFile) -> bool:
    """Whether there is nothing to translate into a language, and no catalog of it that says otherwise."""
    empty = not catalog.entries and not catalog.problems
    return empty and not current_entries(workspace, catalog.language)


def _projects(workspaces: Iterable[Workspace]) -> list[Workspace]:
    listed = [workspace for workspace in workspaces if is_project(workspace)]
    if not listed:
        raise RequestError(says.NO_PROJECT, says.MAKE_PROJECT)
    return listed


def _asked(workspace: Workspace, languages: Sequence[str]) -> Iterator[CatalogFile]:
    """The catalogs of languages; one that there is not is empty: to be started, or to be found wanting."""
    if not languages:
        yield from catalogs(workspace, Disk())
    for language in dict.fromkeys(languages):
        tag = tag_of(language)
        if tag is None:
            raise RequestError(says.NO_LANGUAGE(name=language), says.SUCH_AS)
        known = catalog_of(workspace, tag, Disk())
        path = workspace.root / FOLDER / f"{tag}{ENDING}"
        yield known or CatalogFile(tag, Source(path, ""), about=(_about(workspace),))


def _about(workspace: Workspace) -> str:
    return f"Translation of the texts of {' '.join(workspace.name.split())}."


def _refuse_problems(catalog: CatalogFile) -> None:
    if catalog.problems:
        first = catalog.problems[0]
        line, _ = first.span.source.position(first.span.start)
        place = Plain(f"{first.span.path.as_posix()}:{line}")
        raise RequestError(says.NOT_UPDATED(place=place, problem=Plain(first.sentence)))


def _refuse_others(workspace: Workspace, catalog: CatalogFile) -> None:
    """Raises RequestError for a catalog of other texts, which another program needs."""
    marked = any(line.startswith(f"{_MARK[0]}:") for line in catalog.header.split("\n"))
    contexts = {entry.context for entry in placed_entries(workspace, None)} if not marked else set()
    if catalog.entries and not marked and not any(entry.context in contexts for entry in catalog.entries):
        raise RequestError(says.OTHER_TEXTS(path=catalog.source.path.as_posix()), says.MOVE_IT)


def _brought_up(workspace: Workspace, catalog: CatalogFile) -> WrittenCatalog:
    current = placed_entries(workspace, catalog.language)
    new = replace(updated(catalog, current), header=_header(workspace, catalog))
    path, covered = catalog.source.path, coverage(new, current)
    changed = write(path, written_catalog(new), below=workspace.root)
    counts = len(covered.untranslated), len(covered.stale), len(new.obsolete)
    return WrittenCatalog(path, changed, covered.total, *counts)


def _template(workspace: Workspace) -> WrittenCatalog:
    path = workspace.root / FOLDER / TEMPLATE
    mark = ": ".join(_MARK)
    if path.is_file() and f'"{mark}\\n"'.encode() not in path.read_bytes():
        raise RequestError(says.OTHER_TEXTS(path=path.as_posix()), says.MOVE_IT)
    template = CatalogFile("", Source(path, ""), about=(f"Texts of {' '.join(workspace.name.split())}.",))
    entries: tuple[CatalogEntry, ...] = placed_entries(workspace, None)
    text = written_catalog(replace(template, entries=entries, header=_header(workspace, template)))
    return WrittenCatalog(path, write(path, text, below=workspace.root), len(entries))


def _header(workspace: Workspace, catalog: CatalogFile) -> str:
    """The header with what it has to say; all that tools of translators wrote there stays."""
    project = {"Project-Id-Version": " ".join(workspace.name.split())} if not catalog.header else {}
    return header_with(
        catalog.header,
        {
            **project,
            "Language": catalog.language,
            "MIME-Version": "1.0",
            "Content-Type": "text/plain; charset=UTF-8",
            "Content-Transfer-Encoding": "8bit",
            _MARK[0]: _MARK[1],
        },
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 80 else line[:79] + "…"
