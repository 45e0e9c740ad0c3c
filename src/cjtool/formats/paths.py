"""Paths as formats write them: for people, and relative to the repository for the services that host it."""

import os
import re
from pathlib import Path
from urllib.parse import quote

from cjtool.formats.characters import visible

_NO_BYTE = re.compile("[\ud800-\udc7f\udd00-\udfff]")


def shown(path: Path) -> str:
    """A path at the start of a line; `./` keeps one that begins with `::` from being a command in CI."""
    written = visible(path.as_posix())
    return f"./{written}" if f"{written}:".lstrip().startswith("::") else written


def repository() -> Path:
    """The nearest folder at or above the current one that git knows, else the current one."""
    here = Path.cwd()
    return next((folder for folder in (here, *here.parents) if (folder / ".git").exists()), here)


def within(path: Path, root: Path) -> Path:
    """A path relative to the repository's root; one outside it stays absolute."""
    absolute = Path(os.path.abspath(path))  # links are not followed: a link's own name is meant
    return absolute.relative_to(root) if absolute.is_relative_to(root) else absolute


def uri(path: Path) -> str:
    """A path from `within` as a percent-encoded reference; bytes that are not UTF-8 stay those bytes."""
    written = _NO_BYTE.sub("\ufffd", path.as_posix())
    if path.is_absolute():
        return Path(written).as_uri()
    return quote(written.encode("utf-8", "surrogateescape"), safe="/~")
