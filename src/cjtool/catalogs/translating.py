"""A project as it reads in another language: its texts are translated, and nothing else about it changes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from cjtool.build.answers import Answers
from cjtool.catalogs.entries import CatalogEntry, CatalogFile, Key
from cjtool.catalogs.extraction import current_entries, spoken_in
from cjtool.catalogs.languages import own_words
from cjtool.catalogs.matching import CatalogCoverage, coverage
from cjtool.catalogs.texts import SourceText, with_texts
from cjtool.message import Message
from cjtool.model import Journey, Node, Project
from cjtool.project import File, Workspace
from cjtool.project.wording import misfits
from cjtool.project.workspace import Definitions


class _Word(str):
    """A word of a project's own that is translated; the others are not."""

    __slots__ = ()


@dataclass(frozen=True)
class Translation:
    """A project in another language, what its catalog covers, and words in it that cannot be used, with what is wrong."""

    workspace: Workspace
    coverage: CatalogCoverage
    unusable: tuple[tuple[CatalogEntry, Message], ...] = ()

    @property
    def missing(self) -> int:
        """How many texts stay in their own language."""
        return self.coverage.missing + len(self.unusable)


def translated(workspace: Workspace, catalog: CatalogFile) -> Translation:
    """The project with what its catalog translates in the place of its texts.

    Ids, references, `meta`, and all that is read from texts, such as lengths of time, stay. Texts without a valid
    translation stay too, and so do those that are in the language already.
    """
    tag = catalog.language
    covered = coverage(catalog, current_entries(workspace, tag))
    rejected = tuple(_unusable(workspace, catalog, covered.translated))
    bad = {entry.key for entry, _ in rejected}
    usable = {key: text for key, text in covered.translated.items() if key not in bad}
    return Translation(_with(workspace, usable, tag), covered, rejected)


def _with(workspace: Workspace, known: Mapping[Key, str], tag: str) -> Workspace:
    moved: dict[int, Node] = {}
    files = tuple(_file(file, workspace, known, tag, moved) for file in workspace.files)
    return replace(
        workspace,
        project=_of(workspace.project, moved),
        library=_definitions(workspace.library, moved),
        journeys=tuple(_of(journey, moved) for journey in workspace.journeys),
        files=files,
    )


def _file(
    file: File, workspace: Workspace, known: Mapping[Key, str], tag: str, moved: dict[int, Node]
) -> File:
    """A file in the language; `moved` learns what came in the place of which node."""
    if file.root is None or spoken_in(file, workspace) == tag:
        return file

    def replacing(text: SourceText) -> str:
        translation = known.get((text.context, text.text))
        if translation is None:
            return text.text
        return _Word(translation) if text.path[0] == "words" else translation

    changed, nodes = with_texts(file, replacing)
    moved |= nodes
    root: Any = _speaking(changed, tag)
    moved[id(file.root)] = root
    return replace(file, root=root, answers=Answers())


def _speaking(root: Any, tag: str) -> Any:
    """A journey or project that says which language it is in, where cjtool has words of its own for that.

    A project's words in place of those stand for the language that they were written in: where there are others, only
    those that are translated do. Where there are none, they stay, with the numbers and dates of the language.
    """
    own = own_words(tag)
    match root:
        case Journey() if own is not None and root.language is not None:
            return root.model_copy(update={"language": own})
        case Project() if own is not None:
            words = {
                key: value for key, value in (_only_translated(item) for item in root.words.items()) if value
            }
            return root.model_copy(update={"language": own, "words": words})
        case Project() if root.words:
            return root.model_copy(update={"words": {**_plain(root.words), "locale": tag}})
    return root


def _plain(value: Any) -> Any:
    """Words as they stand in a project, translated or not."""
    match value:
        case dict():
            return {key: _plain(part) for key, part in value.items()}
        case tuple():
            return tuple(map(str, value))
    return str(value) if isinstance(value, _Word) else value


def _only_translated(item: tuple[str, Any]) -> tuple[str, Any]:
    """An entry of the words with what is translated of it, if anything is; several that belong together stay so."""
    key, value = item
    match value:
        case dict():
            return key, {name: part for name, part in map(_only_translated, value.items()) if part}
        case tuple():
            return key, tuple(map(str, value)) if any(isinstance(part, _Word) for part in value) else None
    return key, str(value) if isinstance(value, _Word) else None


def _unusable(
    workspace: Workspace, catalog: CatalogFile, known: Mapping[Key, str]
) -> Iterator[tuple[CatalogEntry, Message]]:
    """Translations of words that cannot stand where they would, such as those with braces of another name."""
    words = {key: text for key, text in known.items() if key[0].startswith("project#words/")}
    if not words:
        return
    project = _with(workspace, words, catalog.language).project
    wrong = {
        "project#words/" + "/".join(map(str, misfit.path[1:])): misfit.message for misfit in misfits(project)
    }
    for entry in catalog.entries:
        if entry.key in words and entry.context in wrong:
            yield entry, wrong[entry.context]


def _of(node: Any, moved: Mapping[int, Node]) -> Any:
    return moved.get(id(node), node)


def _definitions(library: Definitions, moved: Mapping[int, Node]) -> Definitions:
    sections = {each.name: getattr(library, each.name) for each in fields(library)}
    return Definitions(
        **{name: {id: _of(node, moved) for id, node in listed.items()} for name, listed in sections.items()}
    )
