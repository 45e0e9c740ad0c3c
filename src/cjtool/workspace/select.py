"""Picking journeys by id, folder, tag, persona, state, level or status."""

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from cjtool.model import Journey
from cjtool.request import RequestError
from cjtool.words import nearest
from cjtool.workspace.workspace import Workspace

_KEYS: dict[str, Callable[[Journey], Iterable[str]]] = {
    "tag": lambda journey: journey.tags,
    "persona": lambda journey: journey.persona,
    "state": lambda journey: (journey.state,),
    "level": lambda journey: (journey.level,),
    "status": lambda journey: (journey.status,),
}


def select(
    workspaces: Sequence[Workspace], chosen: Sequence[str], left_out: Sequence[str] = ()
) -> tuple[tuple[Workspace, Journey], ...]:
    """The journeys that some chosen term takes and no left-out term does; no chosen term takes all.

    A term is a journey's id, a folder, or `tag:`, `persona:`, `state:`, `level:`, `status:` with a value.
    Raises RequestError for an unknown key, and for an id that no journey has.
    """
    listed = tuple((workspace, journey) for workspace in workspaces for journey in workspace.journeys)
    for term in (*chosen, *left_out):
        _check(term, [journey.id for _, journey in listed], bool(listed))
    return tuple(
        (workspace, journey)
        for workspace, journey in listed
        if (not chosen or any(_takes(term, journey, workspace) for term in chosen))
        and not any(_takes(term, journey, workspace) for term in left_out)
    )


def _takes(term: str, journey: Journey, workspace: Workspace) -> bool:
    key, colon, value = term.partition(":")
    if colon:
        return value in _KEYS[key](journey)
    if term == journey.id:
        return True
    path = workspace.file_of(journey).source.path.resolve()
    return os.path.exists(term) and path.is_relative_to(Path(term).resolve())


def _check(term: str, ids: Sequence[str], known: bool) -> None:
    key, colon, _ = term.partition(":")
    if colon and key not in _KEYS:
        close = nearest(key, _KEYS)
        hint = (
            f"did you mean `{close}:`?"
            if close
            else f"use an id, a folder, or {', '.join(f'{each}:' for each in _KEYS)}"
        )
        raise RequestError(f"`{key}:` selects nothing", hint)
    if not colon and known and term not in ids and not os.path.exists(term):
        close = nearest(term, ids)
        raise RequestError(f"there is no journey `{term}`", *([f"did you mean `{close}`?"] if close else []))
