"""Files that were made are put in their folder; nothing that somebody else put there is written over."""

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from cjtool.cli.products import Product
from cjtool.cli.reading import say
from cjtool.cli.terminal import progress
from cjtool.cli.write import write, write_result
from cjtool.formats.counts import counted
from cjtool.request import RequestError

MANIFEST = ".cjtool-build"
_HEAD = "# Made by cjtool, which writes over these files; keep this list with them.\n"


def deliver(made: Sequence[Product], folder: Path, *, whole: bool) -> None:
    """Write what was made, and a list of it. Raises RequestError for a file that was not made here before.

    When it is the `whole` of a folder, what was made earlier and is no longer is named.
    """
    _refuse_others(made, folder)
    changed = sum(
        write_result(folder / each.path, each.make()) for each in progress(made, len(made), "building")
    )
    stale = left_over(made, folder)
    names = sorted({*(str(each.path) for each in made), *map(str, stale)})
    write(folder / MANIFEST, _HEAD + "".join(f"{name}\n" for name in names))
    if stale and whole:
        more = f" and {len(stale) - 1} more" if len(stale) > 1 else ""
        say(f"{folder / stale[0]}{more}: not made from these journeys; delete what nothing needs")
    say(f"{folder}: {counted(len(made), 'file')}, {changed} changed")


def left_over(made: Sequence[Product], folder: Path) -> list[PurePosixPath]:
    """Files that were made here before, are still there, and are not made now."""
    names = {each.path for each in made}
    return sorted(name for name in _known(folder) if name not in names and (folder / name).is_file())


def _known(folder: Path) -> frozenset[PurePosixPath]:
    """The files that were made in a folder before; none where nothing tells of them."""
    try:
        lines = (folder / MANIFEST).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return frozenset()
    paths = (PurePosixPath(line) for line in lines if line and not line.startswith("#"))
    return frozenset(path for path in paths if not path.is_absolute() and ".." not in path.parts)


def _refuse_others(made: Sequence[Product], folder: Path) -> None:
    """Nothing is written over a file that was not made here, unless it is the same to the letter."""
    known = _known(folder)
    for each in made:
        path = folder / each.path
        if each.path in known or not path.exists():
            continue
        if not path.is_file() or path.read_bytes() != each.make().encode():
            raise RequestError(
                f"`{path}` is there, and cjtool did not make it", "move it, or name another folder with -o"
            )
