"""Reading projects for a command, and telling what stands in its way."""

import sys
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from cjtool.app.comparing import Picked
from cjtool.app.reading import NoneLeftError, NothingError, chosen_files, read_projects, refuse_none_left
from cjtool.cli import phrases as says
from cjtool.cli.shell import EXIT_FINDINGS, EXIT_NOTHING, EXIT_REQUEST
from cjtool.diagnostic import Diagnostic
from cjtool.formats import render
from cjtool.formats.characters import printable
from cjtool.lint import Outcome
from cjtool.message import Plain, Says, as_message
from cjtool.model import Journey
from cjtool.model.values import day as written_day
from cjtool.project import Workspace, WorkspaceReading, select
from cjtool.project.files import reason
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest

if TYPE_CHECKING:
    from cjtool.app.translations import Rendition

STDIN = "-"


def day(text: str | None) -> date:
    """The date of `--today`, else today's."""
    if text is None:
        return date.today()
    try:
        return written_day(text)
    except ValueError as error:
        raise RequestError(says.NOT_A_DATE(text=text), says.YEAR_MONTH_DAY) from error


def refuse_action(command: str, action: str, known: Collection[str]) -> None:
    """Raises RequestError for what a command cannot do, with the nearest that it can."""
    if action not in known:
        close = nearest(action, known)
        hint = f"did you mean `{close}`?" if close else f"use {', '.join(known)}"
        raise RequestError(f"`{command}` cannot `{action}`", hint)


def say(message: str) -> None:
    """Anything that is not a result goes to standard error; names of files in it act on nothing."""
    print(printable(message), file=sys.stderr)


def reading(
    paths: Sequence[str] | None,
    today: date,
    *,
    stdin_name: str = STDIN,
    verbose: bool = False,
    allow_empty: bool = False,
    language: str = "en",
) -> WorkspaceReading:
    """Read the projects of some paths; exits with 3 when there is nothing of ours."""
    given = tuple(paths or ())
    named = [path for path in given if path != STDIN]
    try:
        found = read_projects(named, today, buffers=buffers(given, stdin_name))
    except NothingError as error:
        tell(error.reading, verbose=verbose, language=language)
        nothing(error, allow_empty, language)
    tell(found, verbose=verbose, language=language)
    missed(found, allow_empty=allow_empty, language=language)
    return found


def missed(found: WorkspaceReading, *, allow_empty: bool, language: str = "en") -> None:
    """Exit with 3 where a folder that was named holds nothing, though others do."""
    for path in found.empty:
        say(says.NOTHING_IN(path=str(path)).text(language))
    if found.empty and not allow_empty:
        raise SystemExit(EXIT_NOTHING)


def tell(
    found: WorkspaceReading, *, verbose: bool = False, as_found: bool = False, language: str = "en"
) -> None:
    """Say what was passed over, and what could not be read."""
    skipped = [path for path in found.skipped if path not in found.unmarked or as_found]
    _say_of(says.HIDDEN, found.hidden, language)
    _say_of(says.HOLDING, found.holding, language)
    others = [path for path in found.foreign if path not in found.holding]
    _say_of(says.FOREIGN, others if verbose else (), language)
    _say_of(says.SKIPPED, skipped if verbose else (), language)
    _say_of(says.UNMARKED, () if as_found else found.unmarked, language)
    _say_of(says.UNSOUGHT, found.unsought if verbose else (), language)
    for problem in found.unreadable:
        wrong = as_message(problem.worded)
        say(says.OF_A_FILE(path=Plain(str(problem.span.path)), problem=wrong).text(language))


def _say_of(sentence: Says, paths: Iterable[Path], language: str) -> None:
    for path in paths:
        say(sentence(path=Plain(str(path))).text(language))


def nothing(error: NothingError, allow_empty: bool, language: str = "en") -> NoReturn:
    """Nothing was looked at: that is never a success, unless it was asked for."""
    if error.expected:
        raise SystemExit(0)
    error.language = language
    say(f"cjtool: {error}")
    raise SystemExit(0 if allow_empty else EXIT_NOTHING)


def journeys(
    found: WorkspaceReading, chosen: list[str] | None, left_out: list[str] | None
) -> tuple[tuple[Workspace, Journey], ...]:
    """The valid journeys that were asked for; exits with 1 if a file is not valid, with 3 if there are none."""
    stop_on_problems(found)
    return valid_journeys(found, chosen, left_out)


def valid_journeys(
    found: WorkspaceReading, chosen: list[str] | None, left_out: list[str] | None, *, empty: bool = False
) -> tuple[tuple[Workspace, Journey], ...]:
    """Those of the journeys that were asked for that are valid; exits with 3 if there are none, or with 1 if that may be (`empty`)."""
    picked = select(found.workspaces, chosen or [], left_out or [])
    kept = tuple(
        (workspace, journey)
        for workspace, journey in picked
        if workspace.file_of(journey).source.path in found.targets
    )
    if not kept and empty:
        raise SystemExit(EXIT_FINDINGS)
    if not kept:
        nothing(NoneLeftError(chosen or (), left_out or (), found), allow_empty=False)
    return kept


def in_language(found: WorkspaceReading, picked: Picked, language: str | None) -> "tuple[Picked, Rendition]":
    """The journeys with their texts in a language, and the projects; says once what stays in another one.

    Exits with 1 if a catalog that is needed cannot be read.
    """
    from cjtool.app.translations import in_language as rendition_in  # lint, which is asked most, needs none

    workspaces = {id(workspace): workspace for workspace, _ in picked}
    rendition = rendition_in(workspaces.values(), language)
    stop_on(found, rendition.problems)
    for note in rendition.notes:
        say(f"cjtool: {note.text()}")
    return rendition.picked(picked), rendition


def left_out(
    found: WorkspaceReading,
    kept: frozenset[Path],
    terms: tuple[Sequence[str], Sequence[str]],
    language: str = "en",
) -> None:
    """Exit with 3 where journeys were named, and terms to select and to exclude left all of them out again."""
    try:
        refuse_none_left(found, kept, *terms)
    except NothingError as error:
        nothing(error, allow_empty=False, language=language)


def targets(
    found: WorkspaceReading,
    chosen: Sequence[str],
    left_out: Sequence[str],
    *,
    allow_empty: bool,
    language: str = "en",
) -> frozenset[Path]:
    """The files that are asked about; exits with 3 when none is left and all files are valid."""
    try:
        return chosen_files(found, chosen, left_out)
    except NothingError as error:
        nothing(error, allow_empty, language)


def stop_on_problems(found: WorkspaceReading, language: str = "en") -> None:
    """Exit with 1 after showing all problems of validity, or with 2 when something could not be opened."""
    problems = tuple(problem for workspace in found.workspaces for problem in workspace.problems)
    stop_on(found, problems, language)
    if found.unreadable:
        raise SystemExit(EXIT_REQUEST)


def stop_on(found: WorkspaceReading, problems: tuple[Diagnostic, ...], language: str = "en") -> None:
    """Exit with 1 after showing some problems, if there are any."""
    show_problems(found, problems, language)
    if problems:
        raise SystemExit(EXIT_FINDINGS)


def show_problems(found: WorkspaceReading, problems: tuple[Diagnostic, ...], language: str = "en") -> None:
    """Show some problems, if there are any."""
    if problems:
        say(render("concise", Outcome(found.workspaces, (), problems), language=language).rstrip("\n"))


def buffers(paths: Sequence[str], name: str) -> dict[str, bytes]:
    """Standard input by the path that it stands for, where `-` is among the paths."""
    if STDIN not in paths:
        return {}
    if sys.stdin is None:
        raise RequestError(says.CLOSED_INPUT, says.NAME_OR_PIPE)
    try:
        return {"<stdin>" if name == STDIN else name: sys.stdin.buffer.read()}
    except OSError as error:
        raise RequestError(says.UNREADABLE_INPUT(reason=reason(error))) from error
