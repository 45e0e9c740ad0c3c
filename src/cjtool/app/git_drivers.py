"""The commands that git is told to call for journey files, and where its configuration has them.

git runs them with a shell, from the top of the work tree. Each names this very Python, which is found whatever `PATH` is, and
with `-P` nothing in the work tree is taken for one of its modules. Once that Python or cjtool is gone, git does as
it does without a driver.
"""

import os
import shlex
import sys

ATTRIBUTES = "diff=cjtool merge=cjtool"
"""What `.gitattributes` says of journey files."""

NAME = "journeys, merged part by part"
_CALL = "-P -m cjtool git"
_AROUND = 'f() {{ {known} && exec {call} -- "$@"; {else_}; }}; f'
_PLAIN_DIFF = 'git --no-pager diff --no-index --no-ext-diff --no-textconv -- "$2" "$5" || :'
_PLAIN_MERGE = "git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B"


def settings(python: str = sys.executable) -> dict[str, str]:
    """The keys of git's configuration, each with its value."""
    return {
        "merge.cjtool.name": NAME,
        "merge.cjtool.driver": _merge(python),
        "diff.cjtool.command": _around(python, "diff-driver", _PLAIN_DIFF),
        "diff.cjtool.textconv": _around(python, "textconv", 'cat "$1"'),
    }


def is_ours(value: str) -> bool:
    """Whether a value is one that `settings` gives, here or with another Python."""
    return value == NAME or _CALL in value


def _merge(python: str) -> str:
    known, call = (part.replace("%", "%%") for part in _parts(python, "merge-driver"))
    return f"{known} && exec {call} -- %O %A %B %L %P %S %X %Y; {_PLAIN_MERGE}"


def _around(python: str, action: str, else_: str) -> str:
    known, call = _parts(python, action)
    return _AROUND.format(known=known, call=call, else_=else_)


def _parts(python: str, action: str) -> tuple[str, str]:
    """How to ask whether cjtool is there, and how to call it."""
    called = shlex.quote(python.replace("\\", "/") if os.name == "nt" else python)
    return f"{called} -P -c 'import cjtool' 2>/dev/null", f"{called} {_CALL} {action}"
