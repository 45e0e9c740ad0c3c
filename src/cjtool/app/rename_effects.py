"""The files that are no sources and follow another id: baselines and catalogs."""

import os
from collections.abc import Iterator
from dataclasses import dataclass

from cjtool.app import rename_phrases as says
from cjtool.app.accepted import baselines
from cjtool.app.rename_places import placed
from cjtool.catalogs.contexts import moved_contexts, with_contexts
from cjtool.catalogs.folder import FOLDER, TEMPLATE, is_project
from cjtool.catalogs.store import catalogs
from cjtool.diagnostic import Diagnostic
from cjtool.document import MAX_BYTES
from cjtool.files import Files
from cjtool.lint import Outcome
from cjtool.lint.acceptance import carried
from cjtool.lint.baseline import read, written
from cjtool.lint.matching_findings import Counterparts
from cjtool.message import Plain
from cjtool.project import Workspace
from cjtool.project.files import decoded
from cjtool.request import RequestError
from cjtool.source import Source


@dataclass(frozen=True)
class Follower:
    """A file that names the thing too: as it was read, the text that it gets, and how many places of it change."""

    source: Source
    text: str
    count: int


def followers(
    workspace: Workspace, after: Workspace, before: Outcome, found: Counterparts, files: Files
) -> tuple[Follower, ...]:
    """The baselines that accept the same findings under their new fingerprints, and the catalogs with the new contexts.

    Raises RequestError for one that cannot be read: a place in it could be missed.
    """
    every = (*_baselines(workspace, before, found, files), *_catalogs(workspace, after, files))
    return tuple(each for each in every if each.count)


def _baselines(
    workspace: Workspace, before: Outcome, found: Counterparts, files: Files
) -> Iterator[Follower]:
    for source in baselines([workspace], files):
        baseline = read(source)
        _refuse(baseline.problems)
        entries = carried(baseline, before, found.pairs)
        changed = sum(new != old for new, (old, _) in zip(entries, baseline.entries, strict=True))
        yield Follower(source, written(entries), changed)


def _catalogs(workspace: Workspace, after: Workspace, files: Files) -> Iterator[Follower]:
    moved = moved_contexts(workspace.files, after.files)
    if not moved or not is_project(workspace):
        return
    listed = catalogs(workspace, files)
    for catalog in listed:
        _refuse(catalog.problems)
    template = workspace.root / FOLDER / TEMPLATE
    paths = [catalog.source.path for catalog in listed]
    for path in [*paths, *([template] if files.is_file(os.path.abspath(template)) else [])]:
        source = decoded(files.read(os.path.abspath(path), MAX_BYTES + 1), path)
        if isinstance(source, Diagnostic):
            _refuse((source,))
        else:
            yield Follower(source, *with_contexts(source.text, moved))


def _refuse(problems: tuple[Diagnostic, ...]) -> None:
    for problem in problems:
        message = says.DAMAGED(place=placed(problem.span), problem=Plain(problem.sentence))
        raise RequestError(message, says.NOTHING_WRITTEN)
