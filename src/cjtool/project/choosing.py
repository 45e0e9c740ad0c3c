"""Picking journeys by id, folder, tag, persona, state, level or status."""

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from cjtool.build.phrases import did_you_mean
from cjtool.message import Plain
from cjtool.model import Journey, everyone
from cjtool.project import request_phrases as asked
from cjtool.project.meant import meant_or_known
from cjtool.project.workspace import Workspace
from cjtool.request import RequestError
from cjtool.spelling import nearest

_KEYS: dict[str, Callable[[Journey], Iterable[str]]] = {
    "tag": lambda journey: journey.tags,
    "persona": everyone,
    "state": lambda journey: (journey.state,),
    "level": lambda journey: (journey.level,),
    "status": lambda journey: (journey.status,),
}


def select(
    workspaces: Sequence[Workspace], chosen: Sequence[str], left_out: Sequence[str] = ()
) -> tuple[tuple[Workspace, Journey], ...]:
    """The journeys that some chosen term takes and no left-out term does; no chosen term takes all.

    A term is a journey's id, a folder, or `tag:`, `persona:`, `state:`, `level:`, `status:` with a value.
    Raises RequestError for an unknown key, and for an id that no journey has; while files are not valid, it may
    be the id of one of those.
    """
    listed = tuple((workspace, journey) for workspace in workspaces for journey in workspace.journeys)
    whole = bool(listed) and not any(workspace.problems for workspace in workspaces)
    for term in (*chosen, *left_out):
        _check(term, [journey.id for _, journey in listed], whole)
    return tuple(
        (workspace, journey)
        for workspace, journey in listed
        if (not chosen or any(_takes(term, journey, workspace) for term in chosen))
        and not any(_takes(term, journey, workspace) for term in left_out)
    )


def select_files(
    workspaces: Sequence[Workspace],
    files: Iterable[Path],
    chosen: Sequence[str],
    left_out: Sequence[str] = (),
) -> frozenset[Path]:
    """Of some files those of the journeys that are picked; with no chosen term also libraries and settings,
    except those in a folder that is left out.
    """
    asked = frozenset(files)
    if not chosen and not left_out:
        return asked
    picked = asked & {
        workspace.file_of(journey).source.path for workspace, journey in select(workspaces, chosen, left_out)
    }
    if chosen:
        return picked
    journeys = {
        workspace.file_of(each).source.path for workspace in workspaces for each in workspace.journeys
    }
    return picked | {path for path in asked - journeys if not any(_holds(term, path) for term in left_out)}


def _takes(term: str, journey: Journey, workspace: Workspace) -> bool:
    key, colon, value = term.partition(":")
    if colon:
        return value in _KEYS[key](journey)
    if term == journey.id:
        return True
    return _holds(term, workspace.file_of(journey).source.path)


def _holds(term: str, path: Path) -> bool:
    """Whether a term is a folder that a file lies in, or the file."""
    return os.path.exists(term) and path.resolve().is_relative_to(Path(term).resolve())


def _check(term: str, ids: Sequence[str], known: bool) -> None:
    key, colon, _ = term.partition(":")
    if colon and key not in _KEYS:
        close = nearest(key, _KEYS)
        keys = Plain(", ".join(f"{each}:" for each in _KEYS))
        hint = did_you_mean(f"{close}:") if close else asked.USE_TERMS(keys=keys)
        raise RequestError(asked.SELECTS_NOTHING(key=f"{key}:"), hint)
    if not colon and known and term not in ids and not os.path.exists(term):
        raise RequestError(asked.NO_JOURNEY(id=term), meant_or_known(term, ids))
