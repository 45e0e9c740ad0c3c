"""What `rename` does: another id for one thing, in all that defines it, refers to it, accepts it or translates it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path as FilePath

from cjtool.app import rename_phrases as says
from cjtool.app.changed_texts import with_texts
from cjtool.app.kind_names import kind_named
from cjtool.app.rename_checks import BUILT_IN, refuse_id, refuse_other_meaning
from cjtool.app.rename_effects import followers
from cjtool.app.rename_notes import notes
from cjtool.app.rename_places import placed
from cjtool.edit.respelling import EntangledError, Respelling, respelled
from cjtool.lint import every, lint
from cjtool.lint.matching_findings import counterparts
from cjtool.message import Listed, Message
from cjtool.model import SECTION_OF, Journey
from cjtool.model.node import first_text
from cjtool.project import Workspace, WorkspaceReading
from cjtool.project.defining import IdDefinition, IdReference, definitions_in, references_to
from cjtool.project.meant import meant_or_known
from cjtool.project.phrases import KINDS, NOT_THERE
from cjtool.request import RequestError
from cjtool.source import Source

_MOST = 8
"""So many names are told where an id could mean several things."""


@dataclass(frozen=True)
class RenameRequest:
    """A kind of thing, in any language; its id, behind those of what it stands in or alone; the id that it gets."""

    kind: str
    old: str
    new: str


@dataclass(frozen=True)
class Renaming:
    """What is renamed, each file with the text that it gets and the number of places in it, and what else people should know."""

    defined: IdDefinition
    texts: tuple[tuple[Source, str], ...]
    counts: dict[FilePath, int]
    notes: tuple[Message, ...]


def renamed(request: RenameRequest, reading: WorkspaceReading) -> Renaming:
    """What giving something another id changes in projects of which all files are valid; nothing is written.

    Raises RequestError for a kind or an id that is not there or means several things, for a new id that is none or is
    taken, and where something else would change its meaning.
    """
    workspace, defined = _meant(kind_named(request.kind), request.old, reading.workspaces)
    refuse_id(defined, request.new, workspace)
    texts, counts = _changed(defined, request.new, workspace)
    after = with_texts(texts, workspace, reading)
    refuse_other_meaning(defined, request.new, after)
    before, then = lint([workspace], every([workspace])), lint([after], every([after]))
    found = counterparts(before, then, lambda said: said.replace(f"`{defined.id}`", f"`{request.new}`"))
    further = followers(workspace, after, before, found, reading.files)
    own = tuple((file.source, texts[path]) for file in workspace.files if (path := file.source.path) in texts)
    return Renaming(
        defined,
        (*own, *((each.source, each.text) for each in further)),
        {**counts, **{each.source.path: each.count for each in further}},
        tuple(notes(defined, workspace, found)),
    )


def _meant(kind: str, old: str, workspaces: Sequence[Workspace]) -> tuple[Workspace, IdDefinition]:
    """The one thing that an id means. Raises RequestError with the nearest names, or with all that it may mean."""
    *holders, id = old.split("/")
    known = [
        (workspace, each)
        for workspace in workspaces
        for file in workspace.files
        for each in definitions_in(file)
        if each.kind == kind
    ]
    found = [pair for pair in known if pair[1].id == id and _lies_in(holders, pair[1].within)]
    if len(found) == 1:
        return found[0]
    if found:
        raise _ambiguous(old, found)
    if old in BUILT_IN.get(kind, ()):
        raise RequestError(says.BUILT_IN(kind=KINDS[kind], id=old), says.DEFINE_YOUR_OWN)
    hint = meant_or_known(old, [each.id for _, each in known], [each.name for _, each in known])
    raise RequestError(NOT_THERE(kind=KINDS[kind], id=old), hint)


def _lies_in(holders: Iterable[str], within: Iterable[str]) -> bool:
    """Whether some ids are among those of what a thing stands in, in their order."""
    left = iter(within)
    return all(holder in left for holder in holders)


def _ambiguous(old: str, found: Sequence[tuple[Workspace, IdDefinition]]) -> RequestError:
    names = sorted({each.name for _, each in found})
    hint = says.SAY_WHICH
    if len(names) < len(found):
        names, hint = sorted({str(workspace.root) for workspace, _ in found}), says.NAME_A_PROJECT
    return RequestError(says.SEVERAL(id=old, names=Listed(tuple(names[:_MOST]), "")), hint)


def _changed(
    defined: IdDefinition, new: str, workspace: Workspace
) -> tuple[dict[FilePath, str], dict[FilePath, int]]:
    """The new text of each file that defines a thing or refers to it, and how many places of it change."""
    wanted: dict[FilePath, list[Respelling]] = {defined.file.source.path: [_definition(defined)]}
    sources = {defined.file.source.path: defined.file.source}
    for use in references_to(defined, workspace):
        sources[use.file.source.path] = use.file.source
        wanted.setdefault(use.file.source.path, []).append(_reference(use))
    texts = {}
    for path, listed in wanted.items():
        try:
            texts[path] = respelled(sources[path], listed, new)
        except EntangledError as error:
            raise RequestError(says.ENTANGLED(place=placed(error.span)), says.NOTHING_WRITTEN) from error
    return texts, {path: len(listed) for path, listed in wanted.items()}


def _definition(defined: IdDefinition) -> Respelling:
    if defined.kind in SECTION_OF:
        return Respelling(defined.path, "key")
    model = type(defined.node)
    return Respelling(defined.path, "object", "cjtool" if model is Journey else first_text(model) or "")


def _reference(use: IdReference) -> Respelling:
    what = "key" if use.is_key else "value" if use.whole else "first-word"
    return Respelling(use.path, what, before=use.before, after=use.after)
