"""What git knows of a folder, asked with its plumbing: the work tree and the index are not touched."""

import os
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cjtool.files import git_phrases as says
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest

_OF_A_HOOK = {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"}
_LINKS = ("120000", "160000")
_ABOUT = 3
"""What git says of a file before its content: name, kind and size; of one that it lacks, two words."""


@dataclass(frozen=True)
class Blob:
    """A file at a revision: its path below the folder that was asked about, and git's name for its content."""

    path: str
    name: str


def commit(folder: Path, revision: str) -> str:
    """The full name of a revision. Raises RequestError outside a repository, or with the nearest name there is."""
    if answer(folder, "rev-parse", "--git-dir") is None:
        raise RequestError(says.NO_REPOSITORY(folder=_shown(folder)), says.SINCE_COMPARES)
    found = answer(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if found is not None:
        return found.decode().strip()
    listed = answer(folder, "for-each-ref", "--format=%(refname:short)") or b""
    close = nearest(revision, listed.decode("utf-8", "replace").split())
    hint = says.DID_YOU_MEAN(name=close) if close else says.NAME_A_REVISION
    raise RequestError(says.NO_REVISION(revision=revision), hint)


def blobs(folder: Path, name: str) -> Iterator[Blob]:
    """The files at or below a folder in a commit, in sorted order; no links and no other repositories."""
    listed = answer(folder, "ls-tree", "-r", "-z", name) or b""
    for line in listed.split(b"\0")[:-1]:
        about, _, path = line.partition(b"\t")
        mode, _, blob = about.decode().split(" ")
        if mode not in _LINKS:
            yield Blob(os.fsdecode(path), blob)


def contents(folder: Path, wanted: Iterable[Blob]) -> Iterator[bytes]:
    """The contents of some files, by one call of git. Raises RequestError where it lacks one."""
    wanted = tuple(wanted)
    asked = "".join(f"{blob.name}\n" for blob in wanted).encode()
    given = answer(folder, "cat-file", "--batch", given=asked) or b""
    at = 0
    for blob in wanted:
        end = given.find(b"\n", at)
        about = given[at:end].split(b" ") if end > 0 else []
        if len(about) != _ABOUT:
            raise RequestError(says.NOT_AS_IT_WAS(path=blob.path), says.FETCH)
        size = int(about[2])
        yield given[end + 1 : end + 1 + size]
        at = end + 1 + size + 1


def answer(folder: Path, *arguments: str, given: bytes = b"") -> bytes | None:
    """What git answers; None where it refuses."""
    try:
        given_back = subprocess.run(  # noqa: S603 - no shell, and what users give stands after --end-of-options
            ["git", "-C", os.fspath(folder), *arguments],  # noqa: S607 - the user's own git is meant
            input=given,
            capture_output=True,
            check=False,
            env=_environment(),
        )
    except OSError as error:
        raise RequestError(says.NO_GIT, says.INSTALL_GIT) from error
    return given_back.stdout if given_back.returncode == 0 else None


def _environment() -> dict[str, str]:
    """Ours, without what a hook says of the repository that it runs for."""
    kept = {key: value for key, value in os.environ.items() if key not in _OF_A_HOOK}
    return {**kept, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}


def _shown(folder: Path) -> str:
    """Relative at and below the current folder, else as it is."""
    here = Path.cwd()
    return (folder.relative_to(here) if folder.is_relative_to(here) else folder).as_posix()
