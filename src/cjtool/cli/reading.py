"""Reading projects for a command, and telling what stands in its way."""

import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from cjtool.cli.shell import EXIT_FINDINGS, EXIT_NOTHING, EXIT_REQUEST
from cjtool.diagnostic import Diagnostic
from cjtool.formats import render
from cjtool.lint import Outcome
from cjtool.model import Journey
from cjtool.model.values import day as written_day
from cjtool.workspace import Builds, Reading, RequestError, Workspace, read, select, select_files
from cjtool.workspace.files import reason

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
    """Anything that is not a result goes to standard error."""
    print(message, file=sys.stderr)


def reading(
    paths: Sequence[str] | None,
    today: date,
    *,
    stdin_name: str = STDIN,
    verbose: bool = False,
    allow_empty: bool = False,
    as_found: bool = False,
    builds: Callable[[Path], Builds] | None = None,
) -> Reading:
    """Read the projects of some paths; exits with 3 when there is nothing of ours.

    With `as_found`, files that a run over folders passes over are passed over though they are named, and
    when that leaves none of them it exits with 0.
    """
    listed = list(paths or [])
    buffers = {_stdin_path(stdin_name): _stdin()} if STDIN in listed else {}
    found = read(
        [path for path in listed if path != STDIN], today, buffers=buffers, as_found=as_found, builds=builds
    )
    for path in found.skipped if verbose else ():
        if path in found.unmarked and not as_found:
            continue
        say(f"{path}: passed over, no line starts with `cjtool:`")
    for path in found.unmarked if not as_found else ():
        say(f"{path}: passed over, though it looks like a journey; make `cjtool: journey/v1` its first line")
    for path in found.unsought if verbose else ():
        say(f"{path}: passed over, it stands where nothing is looked for")
    for problem in found.unreadable:
        say(f"{problem.span.path}: {problem.message}")
    if not found.unreadable and (not found.targets or not any(map(_holds_something, found.workspaces))):
        if as_found and listed and not any(map(os.path.isdir, listed)):
            raise SystemExit(0)
        nothing(listed, allow_empty)
    return found


def _holds_something(workspace: Workspace) -> bool:
    """Whether there is more than a project's settings: a journey, a problem, a library that stands alone."""
    return bool(workspace.journeys or workspace.problems or not workspace.name)


def nothing(paths: Sequence[str | Path], allow_empty: bool) -> None:
    """Nothing was looked at: that is never a success, unless it was asked for."""
    where = ", ".join(f"`{path}`" for path in paths) or "this folder"
    say(f"cjtool: nothing to look at in {where}; a journey starts with `cjtool: journey/v1`")
    raise SystemExit(0 if allow_empty else EXIT_NOTHING)


def journeys(
    found: Reading, chosen: list[str] | None, left_out: list[str] | None
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
        say("cjtool: no journey is left to look at")
        raise SystemExit(EXIT_NOTHING)
    return kept


def targets(
    found: Reading, chosen: Sequence[str], left_out: Sequence[str], *, allow_empty: bool
) -> frozenset[Path]:
    """The files that are asked about; exits with 3 when none is left and all files are valid."""
    kept = select_files(found.workspaces, found.targets, chosen, left_out)
    if not kept and not any(workspace.problems for workspace in found.workspaces):
        nothing([*chosen, *left_out], allow_empty)
    return kept


def stop_on_problems(found: Reading) -> None:
    """Exit with 1 after showing all problems of validity, or with 2 when something could not be opened."""
    stop_on(found, tuple(problem for workspace in found.workspaces for problem in workspace.problems))
    if found.unreadable:
        raise SystemExit(EXIT_REQUEST)


def stop_on(found: Reading, problems: tuple[Diagnostic, ...]) -> None:
    """Exit with 1 after showing some problems, if there are any."""
    if problems:
        say(render("concise", Outcome(found.workspaces, (), problems)).rstrip("\n"))
        raise SystemExit(EXIT_FINDINGS)


def _stdin_path(name: str) -> str:
    return "<stdin>" if name == STDIN else name


def _stdin() -> bytes:
    if sys.stdin is None:
        raise RequestError("standard input is closed", "name a file, or pipe a text in")
    try:
        return sys.stdin.buffer.read()
    except OSError as error:
        raise RequestError(f"standard input cannot be read: {reason(error)}") from error
