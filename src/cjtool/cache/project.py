"""One cache for each project: the models of its files, and what was found out about each of them alone.

It lies in the project's folder and holds nothing of another one, texts of findings included. What hangs on more
than one file is never kept: it is asked again in every run.
"""

import os
import pickle
import sys
from collections.abc import Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

import pydantic_core

import cjtool
from cjtool import plugins
from cjtool.cache.seal import sealed, unsealed, user_secret, write_private
from cjtool.files import CACHE_FOLDER
from cjtool.garbage import uncollected
from cjtool.project import Builds
from cjtool.project.builds import Kept
from cjtool.project.files import SETTINGS

_NAME = "built"
_LARGEST = 500_000_000
_WORTH_IT = 50
"""Of a project a fiftieth at least has to be new: writing all of it anew takes longer than building a few files."""
_TAG = b"Signature: 8a477f597d28d172789f06886806bc55\n# Made by cjtool; may be deleted at any time.\n"


class ProjectCaches:
    """The caches of the projects of one run: read when a project is met, written by `save`."""

    def __init__(self) -> None:
        self._open: dict[Path, tuple[Builds, int]] = {}

    def builds(self, root: Path) -> Builds:
        """What the files of the project in a folder were built to before; nothing for what is no project."""
        if root not in self._open:
            before = _read(root) if os.path.isfile(root / SETTINGS) else {}
            self._open[root] = (Builds(before), len(before))
        return self._open[root][0]

    def save(self) -> None:
        """Keep what was built; where that cannot be, nothing is kept and nothing is said."""
        for root, (builds, before) in self._open.items():
            new = max(builds.changed, builds.found_out())
            if new * _WORTH_IT > before and os.path.isfile(root / SETTINGS):
                with suppress(OSError, pickle.PicklingError, RecursionError):
                    _write(root, builds.to_keep())


def _read(root: Path) -> dict[str, Kept]:
    """The valid files of a project as they were kept; none if anything about the cache is not as it should be."""
    try:
        with open(root / CACHE_FOLDER / _NAME, "rb") as file:
            written = file.read(_LARGEST)
    except OSError:
        return {}
    secret = user_secret(os.fspath(root), make=False)
    data = None if secret is None else unsealed(written, _purpose(root), secret)
    if data is None:
        return {}
    try:
        with uncollected():
            kept: dict[str, Kept] = pickle.loads(data)  # noqa: S301 - only this user, with this code, can have sealed it
    except (pickle.UnpicklingError, ImportError, AttributeError):  # a package that had a part in it is gone
        return {}
    return kept


def _write(root: Path, kept: Mapping[str, Kept]) -> None:
    secret = user_secret(os.fspath(root), make=True)
    if secret is None:
        return
    folder = os.fspath(root / CACHE_FOLDER)
    if os.path.islink(folder):
        return
    if not os.path.isdir(folder):
        os.mkdir(folder)
        write_private(os.path.join(folder, ".gitignore"), b"*\n")
        write_private(os.path.join(folder, "CACHEDIR.TAG"), _TAG)
    data = pickle.dumps(dict(kept), pickle.HIGHEST_PROTOCOL)
    write_private(os.path.join(folder, _NAME), sealed(data, _purpose(root), secret))


def _purpose(root: Path) -> str:
    """The project's folder, where it is seen from, and all code that had a part in what is kept."""
    parts = [os.path.realpath(root), os.getcwd(), sys.version, pydantic_core.__version__, cjtool.__version__]
    parts += map(str, plugins.stamp())
    return "\0".join([*parts, code_state(os.path.dirname(cjtool.__file__))])


def code_state(folder: str) -> str:
    """When our own code was last changed: who works on it gets nothing of what it was."""
    digest = blake2b(digest_size=16)
    for path, folders, names in os.walk(folder):
        folders[:] = sorted(
            name for name in folders if name not in {"__pycache__", "draw", "report", "templates"}
        )
        for name in sorted(names):
            if name.endswith((".py", ".json")):
                status = os.stat(os.path.join(path, name))
                digest.update(f"{name} {status.st_mtime_ns} {status.st_size}\n".encode())
    return digest.hexdigest()
