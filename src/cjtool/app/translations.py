"""Projects in the language that is asked for, and the catalogs that they are translated with: made, updated, checked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from cjtool.app.comparing import Picked
from cjtool.catalogs import phrases as says
from cjtool.catalogs.folder import has_catalogs
from cjtool.diagnostic import Diagnostic
from cjtool.files import Disk, Files
from cjtool.i18n.translated import LANGUAGES
from cjtool.lint import Outcome
from cjtool.message import Listed, Message, Plain
from cjtool.project import Workspace
from cjtool.request import RequestError

if TYPE_CHECKING:
    from cjtool.catalogs.translating import Translation


class LanguageName(NamedTuple):
    """A language, called as readers of another one call it."""

    tag: str

    def text(self, language: str = "en") -> str:
        """Its name in a language."""
        from cjtool.catalogs.languages import name_of

        return name_of(self.tag, language)


@dataclass(frozen=True)
class Rendition:
    """Projects in a language: `language` is that of cjtool's own words, None for that of each journey.

    `notes` say what stays in another language, `problems` what is wrong in catalogs that are needed.
    """

    language: str | None
    notes: tuple[Message, ...] = ()
    problems: tuple[Diagnostic, ...] = ()
    workspaces: Mapping[int, Workspace] = field(default_factory=dict)
    """What came in the place of a project, by its identity."""

    def picked(self, picked: Picked) -> Picked:
        """Journeys as they read in the language."""
        pairs = ((self._of(workspace), workspace, journey) for workspace, journey in picked)
        return tuple(
            (new, journey if new is old else new.journeys[old.journeys.index(journey)])
            for new, old, journey in pairs
        )

    def outcome(self, outcome: Outcome) -> Outcome:
        """What was found of projects, with the projects in the language; the findings are of their own texts."""
        return replace(outcome, workspaces=tuple(map(self._of, outcome.workspaces)))

    def _of(self, workspace: Workspace) -> Workspace:
        return self.workspaces.get(id(workspace), workspace)


def in_language(
    workspaces: Iterable[Workspace], language: str | None, files: Files | None = None
) -> Rendition:
    """Projects with their texts in a language, as far as their catalogs have them; as they are where none is asked for.

    Raises RequestError for a language that neither cjtool nor a catalog has. Babel reads catalogs only where there are any.
    """
    if language is None:
        return Rendition(None)
    disk = files or Disk()
    translating = [workspace for workspace in workspaces if has_catalogs(workspace, disk)]
    if not translating and language in LANGUAGES:
        return Rendition(language)
    return _translated(translating, language, disk)


def _translated(workspaces: list[Workspace], language: str, files: Files) -> Rendition:
    from cjtool.catalogs.languages import own_words, tag_of
    from cjtool.catalogs.store import catalog_of
    from cjtool.catalogs.translating import translated

    tag = tag_of(language)
    read = {id(each): catalog_of(each, tag, files) for each in workspaces} if tag else {}
    known = {key: catalog for key, catalog in read.items() if catalog is not None}
    if tag is None or (not known and language not in LANGUAGES):
        raise refuse_language(language, translating=bool(workspaces))
    problems = tuple(problem for catalog in known.values() for problem in catalog.problems)
    if problems:
        return Rendition(own_words(tag), problems=problems)
    changed = {id(each): translated(each, known[id(each)]) for each in workspaces if id(each) in known}
    notes = (*(_missing(each, changed.get(id(each)), tag) for each in workspaces), _wordless(tag))
    new = {key: translation.workspace for key, translation in changed.items()}
    return Rendition(own_words(tag), tuple(filter(None, notes)), (), new)


def _missing(workspace: Workspace, translation: "Translation | None", tag: str) -> Message | None:
    """How many texts of a project stay in another language; nothing where none does."""
    from cjtool.catalogs.extraction import current_entries

    count = translation.missing if translation else len(current_entries(workspace, tag))
    named = Plain(workspace.name)
    return says.WITHOUT(count=count, project=named, language=LanguageName(tag)) if count else None


def _wordless(tag: str) -> Message | None:
    """That headings stay in another language, for one that cjtool has no words of its own for."""
    from cjtool.catalogs.languages import own_words

    return says.NO_WORDS(language=LanguageName(tag)) if own_words(tag) is None else None


def refuse_language(language: str, *, translating: bool = False) -> RequestError:
    """That there is no such language; where projects have catalogs, also how another one is started."""
    from cjtool.catalogs.languages import tag_of

    tag, languages = tag_of(language), Listed(LANGUAGES, "")
    hint = says.IT_WRITES_OR_READS(languages=languages, tag=Plain(tag)) if tag and translating else None
    return RequestError(says.NOT_WRITTEN(tag=language), hint or says.IT_WRITES(languages=languages))
