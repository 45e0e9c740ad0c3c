"""What other installed packages add to cjtool, by their entry points.

A package that cannot be imported, or gives something else than is asked for, is told on standard error and is then as
good as not there.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

EntryPointGroup = Literal["cjtool.rules", "cjtool.formats", "cjtool.views"]


@cache
def present() -> bool:
    """Whether any installed package names a group of ours; looked for once in a run.

    Reading their names alone takes a millisecond or two; `importlib.metadata`, which is imported only if there are
    any, takes sixty.
    """
    return any(map(_names_ours, _distributions()))


@cache
def entries(group: EntryPointGroup) -> tuple["EntryPoint", ...]:
    """The entry points of a group, by name."""
    if not present():
        return ()
    from importlib.metadata import entry_points

    return tuple(sorted(entry_points(group=group), key=lambda entry: entry.name))


def plugged(entry: "EntryPoint") -> object:
    """What an entry point leads to; None, and a line on standard error, where that cannot be imported."""
    try:
        return entry.load()
    except Exception as error:
        tell(entry, f"cannot be imported: {reason(error)}")
        return None


def tell(entry: "EntryPoint", wrong: str) -> None:
    """Say on standard error what is wrong with a plugin."""
    package = f" of the package `{entry.dist.name}`" if entry.dist else ""
    kind = entry.group.removeprefix("cjtool.").removesuffix("s")
    line = f"cjtool: the {kind} `{entry.name}`{package} {wrong}; it is left out"
    print(" ".join(line.split()), file=sys.stderr)


def reason(error: Exception) -> str:
    """An error of somebody else's code in one line."""
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


def stamp() -> list[int]:
    """When packages were last installed or taken away: it tells whether an earlier answer still holds."""
    times = []
    for folder in sys.path:
        with suppress(OSError):
            if folder not in {"", os.getcwd()}:  # what a run keeps there changes its time
                times.append(os.stat(folder).st_mtime_ns)
    return times


def _distributions() -> Iterator[str]:
    for folder in sys.path:
        with suppress(OSError), os.scandir(folder or ".") as listing:
            yield from (entry.path for entry in listing if entry.name.endswith((".dist-info", ".egg-info")))


def _names_ours(distribution: str) -> bool:
    try:
        with open(os.path.join(distribution, "entry_points.txt"), "rb") as file:
            return b"[cjtool." in file.read()  # the head of a section: our own script is `cjtool.__main__`
    except OSError:
        return False
