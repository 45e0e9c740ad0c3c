"""Errors of projects, and what is left without them: what a build makes while some files have errors."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from cjtool.diagnostic import Diagnostic, FindingKind, Severity
from cjtool.lint import Outcome
from cjtool.lint.acceptance import STALE
from cjtool.model import Journey, nodes, references
from cjtool.project import Workspace
from cjtool.project.files import SETTINGS


def standing_errors(outcome: Outcome) -> tuple[Diagnostic, ...]:
    """The problems of validity that stand, and the faults as severe as one; facts about the client are none."""
    return tuple(each for each in outcome.diagnostics if each.stands and _is_error(each))


def errors_of(workspace: Workspace, outcome: Outcome) -> Iterator[Diagnostic]:
    """Those of one project."""
    paths = _paths(workspace)
    return (each for each in standing_errors(outcome) if each.span.path in paths)


def without_errors(outcome: Outcome) -> Outcome:
    """Projects with the journeys that have no errors and refer to none that has; none where the settings have some."""
    return replace(outcome, workspaces=tuple(_sound(each, outcome) for each in outcome.workspaces))


def _is_error(found: Diagnostic) -> bool:
    """What is accepted and no longer there is an error of the list alone: it says nothing against a journey."""
    if found.rule == STALE:
        return False
    return not found.lens or (found.severity is Severity.ERROR and found.kind is not FindingKind.FACT)


def _paths(workspace: Workspace) -> set[Path]:
    """The files that a project is made of, with those that could not be read."""
    return {file.source.path for file in workspace.files} | {each.span.path for each in workspace.problems}


def _sound(workspace: Workspace, outcome: Outcome) -> Workspace:
    wrong = {error.span.path for error in errors_of(workspace, outcome)}
    if workspace.root / SETTINGS in wrong:  # language, currency, brand and words of every page stand there
        return replace(workspace, journeys=())
    kept = tuple(each for each in workspace.journeys if workspace.file_of(each).source.path not in wrong)
    while (sound := _with_all_they_name(kept, workspace)) != kept:
        kept = sound
    return workspace if len(kept) == len(workspace.journeys) else replace(workspace, journeys=kept)


def _with_all_they_name(kept: tuple[Journey, ...], workspace: Workspace) -> tuple[Journey, ...]:
    """Those of some journeys that name none that was left out."""
    gone = {journey.id for journey in workspace.journeys} - {journey.id for journey in kept}
    return tuple(journey for journey in kept if not gone & _named(journey)) if gone else kept


def _named(journey: Journey) -> set[str]:
    return {id for node in nodes(journey) for _, kind, id in references(node) if kind == "journey"}
