"""`cjtool git`."""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from traceback import print_exc
from typing import Annotated

import typer

from cjtool.cli.inputs import refuse_action, say
from cjtool.cli.shell import EXIT_FINDINGS
from cjtool.request import RequestError

EXAMPLES = (
    "git install",
    "git install --global",
    "git uninstall",
    "git textconv journeys/warmtepomp/cjtool.yaml",
)
_FAILED = 129
"""From 129 on, git takes a merge driver for one that failed: gitattributes(5)."""
_UNKNOWN = "%"
"""What a placeholder starts with that a git does not know, and hands on as it is."""


def run(
    action: Annotated[
        str,
        typer.Argument(metavar="ACTION", help="install, uninstall, merge-driver, diff-driver or textconv."),
    ],
    given: Annotated[
        list[str] | None, typer.Argument(metavar="[FILE]...", help="What git gives to its drivers.")
    ] = None,
    everywhere: Annotated[
        bool, typer.Option("--global", help="Set it in your own configuration, for all repositories.")
    ] = False,
) -> None:
    """Have git merge journeys part by part, and show what changed in them.

    install: set a merge driver and a diff driver in git's configuration, and write in .gitattributes which files they
    are for. uninstall: take that away again. merge-driver, diff-driver, textconv: what git calls.
    """
    refuse_action("git", action, (*_SET_UP, *_CALLED))
    if action in _CALLED and everywhere:
        raise RequestError("`--global` is for `install` and `uninstall`")
    if action in _CALLED:
        _CALLED[action](given or [])
    elif given:
        raise RequestError(
            f"`git {action}` takes no files", "it is for the repository around the current folder"
        )
    else:
        _set_up(action, everywhere)


def _set_up(action: str, everywhere: bool) -> None:
    from cjtool.app.git_setup import GitSetupRequest, install, uninstall

    work = install if action == "install" else uninstall
    for message in work(GitSetupRequest(Path(), everywhere)):
        say(message.text())


def _merge(given: Sequence[str]) -> None:
    """`%O %A %B %L %P %S %X %Y`: files of the base, ours and theirs, size of marks, path, names of the three."""
    from cjtool.app.merging_files import MergeFilesRequest, merge_files, merge_lines
    from cjtool.merge.marking import Labels

    if len(given) < 5 or not given[3].isdigit():
        raise RequestError(
            "`git merge-driver` takes what git gives to it", "it is set by `cjtool git install`"
        )
    base, ours, theirs, size, path, *names = given
    known = [*(name if not name.startswith(_UNKNOWN) else "" for name in names), "", "", ""]
    labels = Labels(*(name or default for name, default in zip(known, Labels(), strict=False)))
    request = MergeFilesRequest(Path(base), Path(ours), Path(theirs), path, labels, int(size))
    try:
        merged = merge_files(request)
    except RequestError as error:
        say(f"cjtool: {error}")
        raise SystemExit(_FAILED) from error
    except Exception:  # a bug of ours: git would keep our side alone, and nobody would miss theirs
        print_exc()
        with suppress(RequestError):  # the bug is what is told
            merge_lines(request)
        raise SystemExit(_FAILED) from None
    for remark in merged.remarks:
        say(f"cjtool: {remark.text()}")
    if merged.clashed:
        raise SystemExit(EXIT_FINDINGS)


def _diff(given: Sequence[str]) -> None:
    """`path old-file old-hex old-mode new-file new-hex new-mode`, and after a rename the new path; the path alone while it is unmerged."""
    from cjtool.app.git_diffs import DriverRequest, placed, told_in_text, told_of

    if len(given) == 1:
        say(f"{given[0]}: not merged yet")
        return
    if len(given) not in {7, 8, 9}:
        raise RequestError(
            "`git diff-driver` takes what git gives to it", "it is set by `cjtool git install`"
        )
    path, before, _, _, after, *more = given
    new = more[2] if len(more) > 2 else path
    request = DriverRequest(new, placed(before), placed(after), path)
    try:
        shown = told_of(request, date.today())
    except RequestError:
        raise
    except Exception:  # a bug of ours: git would show nothing more, of no file
        print_exc()
        shown = told_in_text(request)
    sys.stdout.write(shown)


def _textconv(given: Sequence[str]) -> None:
    from cjtool.app.git_diffs import as_it_is, told

    if len(given) != 1:
        raise RequestError("`git textconv` takes one file", f"it got {len(given)}")
    path = Path(given[0])
    try:
        shown = told(path)
    except RequestError:
        raise
    except Exception:  # a bug of ours: git would show nothing more, of no file
        print_exc()
        shown = as_it_is(path)
    sys.stdout.flush()
    sys.stdout.buffer.write(shown)


_SET_UP = ("install", "uninstall")
_CALLED: dict[str, Callable[[Sequence[str]], None]] = {
    "merge-driver": _merge,
    "diff-driver": _diff,
    "textconv": _textconv,
}
