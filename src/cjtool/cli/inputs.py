"""Reading projects for a command, and telling what stands in its way."""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

from cjtool.app.reading import NothingError, chosen_files, is_left_out, read_projects
from cjtool.cli.shell import EXIT_FINDINGS, EXIT_NOTHING, EXIT_REQUEST
from cjtool.diagnostic import Diagnostic
from cjtool.formats import render
from cjtool.formats.characters import printable
from cjtool.lint import Outcome
from cjtool.model import Journey
from cjtool.model.values import day as written_day
from cjtool.project import Workspace, WorkspaceReading, select
from cjtool.project.files import reason
from cjtool.request import RequestError

STDIN = "-"


def day(text: str | None) -> date:
    """The date of `--today`, else today's."""
    if text is None:
        return date.today()
    try:
        return written_day(text)
    except ValueError as error:
        raise RequestError(f"`{text}` is not a date", "write YYYY-MM-DD") from error


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
) -> WorkspaceReading:
    """Read the projects of some paths; exits with 3 when there is nothing of ours."""
    given = tuple(paths or ())
    named = [path for path in given if path != STDIN]
    try:
        found = read_projects(named, today, buffers=buffers(given, stdin_name))
    except NothingError as error:
        tell(error.reading, verbose=verbose)
        nothing(error, allow_empty)
    tell(found, verbose=verbose)
    missed(found, allow_empty=allow_empty)
    return found


def missed(found: WorkspaceReading, *, allow_empty: bool) -> None:
    """Exit with 3 where a folder that was named holds nothing, though others do."""
    for path in found.empty:
        say(f"cjtool: nothing to look at in `{path}`; a journey starts with `cjtool: journey/v1`")
    if found.empty and not allow_empty:
        raise SystemExit(EXIT_NOTHING)


def tell(found: WorkspaceReading, *, verbose: bool = False, as_found: bool = False) -> None:
    """Say what was passed over, and what could not be read."""
    for path in found.hidden:
        say(
            f"{path}: passed over, for it is reached through a link or a build made it; name it to have it looked at"
        )
    for path in found.skipped if verbose else ():
        if path not in found.unmarked or as_found:
            say(f"{path}: passed over, no line starts with `cjtool:`")
    for path in found.unmarked if not as_found else ():
        say(f"{path}: passed over, though it looks like a journey; make `cjtool: journey/v1` its first line")
    for path in found.unsought if verbose else ():
        say(f"{path}: passed over, it stands where nothing is looked for")
    for problem in found.unreadable:
        say(f"{problem.span.path}: {problem.message}")


def nothing(error: NothingError, allow_empty: bool) -> NoReturn:
    """Nothing was looked at: that is never a success, unless it was asked for."""
    if error.expected:
        raise SystemExit(0)
    say(f"cjtool: {error}")
    raise SystemExit(0 if allow_empty else EXIT_NOTHING)


def journeys(
    found: WorkspaceReading, chosen: list[str] | None, left_out: list[str] | None
) -> tuple[tuple[Workspace, Journey], ...]:
    """The valid journeys that were asked for; exits with 1 if a file is not valid, with 3 if there are none."""
    stop_on_problems(found)
    picked = select(found.workspaces, chosen or [], left_out or [])
    kept = tuple(
        (workspace, journey)
        for workspace, journey in picked
        if workspace.file_of(journey).source.path in found.targets
    )
    if not kept:
        _no_journey_left()
    return kept


def left_out(found: WorkspaceReading, kept: frozenset[Path]) -> None:
    """Exit with 3 where journeys were named, and all of them were left out again."""
    if is_left_out(found, kept):
        _no_journey_left()


def _no_journey_left() -> NoReturn:
    say("cjtool: no journey is left to look at")
    raise SystemExit(EXIT_NOTHING)


def targets(
    found: WorkspaceReading, chosen: Sequence[str], left_out: Sequence[str], *, allow_empty: bool
) -> frozenset[Path]:
    """The files that are asked about; exits with 3 when none is left and all files are valid."""
    try:
        return chosen_files(found, chosen, left_out)
    except NothingError as error:
        nothing(error, allow_empty)


def stop_on_problems(found: WorkspaceReading) -> None:
    """Exit with 1 after showing all problems of validity, or with 2 when something could not be opened."""
    stop_on(found, tuple(problem for workspace in found.workspaces for problem in workspace.problems))
    if found.unreadable:
        raise SystemExit(EXIT_REQUEST)


def stop_on(found: WorkspaceReading, problems: tuple[Diagnostic, ...]) -> None:
    """Exit with 1 after showing some problems, if there are any."""
    if problems:
        say(render("concise", Outcome(found.workspaces, (), problems)).rstrip("\n"))
        raise SystemExit(EXIT_FINDINGS)


def buffers(paths: Sequence[str], name: str) -> dict[str, bytes]:
    """Standard input by the path that it stands for, where `-` is among the paths."""
    if STDIN not in paths:
        return {}
    if sys.stdin is None:
        raise RequestError("standard input is closed", "name a file, or pipe a text in")
    try:
        return {"<stdin>" if name == STDIN else name: sys.stdin.buffer.read()}
    except OSError as error:
        raise RequestError(f"standard input cannot be read: {reason(error).text()}") from error
