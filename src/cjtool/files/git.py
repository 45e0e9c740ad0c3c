"""What git knows of a folder, asked with its plumbing: the work tree and the index are not touched."""

import os
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from cjtool.files import git_phrases as says
from cjtool.message import Plain
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


def top(folder: Path) -> Path:
    """The folder at the top of the work tree around a folder. Raises RequestError outside a repository, or in git's own words where it refuses."""
    run = _run(folder, ("rev-parse", "--show-cdup"))
    if run.returncode == 0:
        return Path(os.path.normpath(folder / os.fsdecode(run.stdout.rstrip(b"\n"))))
    told = run.stderr.decode("utf-8", "replace").strip().splitlines()
    if told and "not a git repository" not in told[0]:  # such as of a folder of another owner
        raise RequestError(says.REFUSES(folder=_shown(folder), words=Plain(told[0].removeprefix("fatal: "))))
    raise RequestError(says.NO_REPOSITORY(folder=_shown(folder)), says.REVISIONS_ARE_GITS)


def is_shallow(folder: Path) -> bool:
    """Whether git has only the newest commits."""
    return (answer(folder, "rev-parse", "--is-shallow-repository") or b"").strip() == b"true"


def merge_base(folder: Path, one: str, other: str) -> str:
    """The commit at which two revisions parted. Raises RequestError where they have none in common, or it was not fetched."""
    names = commit(folder, one), commit(folder, other)
    found = answer(folder, "merge-base", *names)
    if found is not None:
        return found.decode().strip()
    hint = says.SHALLOW if is_shallow(folder) else ""
    raise RequestError(says.NO_MERGE_BASE(one=one, other=other), hint)


def renamed(folder: Path, before: str, after: str) -> dict[str, str]:
    """The files that were renamed between two commits: the new path of each, from the top, with the old one."""
    asked = ("-z", "-M", "--name-status", "--no-relative", "--no-ext-diff", "--diff-filter=R")
    given = answer(folder, "diff", *asked, before, after, "--") or b""
    parts = [os.fsdecode(part) for part in given.split(b"\0")[:-1]]
    return {new: old for _, old, new in zip(parts[::3], parts[1::3], parts[2::3], strict=True)}


def changed(folder: Path, before: str, after: str | None) -> frozenset[str]:
    """The files that differ between two commits, or a commit and the work tree with what git does not know yet: paths from the top."""
    asked = ("diff", "-z", "--name-only", "--no-renames", "--no-relative", "--no-ext-diff", before)
    listed = answer(folder, *asked, *([after] if after else []), "--") or b""
    if after is None:
        listed += answer(folder, "ls-files", "-z", "--others", "--exclude-standard", "--full-name") or b""
    return frozenset(os.fsdecode(part) for part in listed.split(b"\0")[:-1])


def trailers(folder: Path, before: str, after: str, key: str) -> tuple[str, ...]:
    """What the messages of the commits between two revisions say under a key of their last lines."""
    form = f"--format=%(trailers:key={key},valueonly,unfold)"
    given = answer(folder, "log", form, f"{before}..{after}", "--") or b""
    return tuple(line for line in given.decode("utf-8", "replace").splitlines() if line.strip())


def commit(folder: Path, revision: str) -> str:
    """The full name of a revision. Raises RequestError outside a repository, or with the nearest name there is."""
    top(folder)
    found = answer(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if found is not None:
        return found.decode().strip()
    if is_shallow(folder):
        raise RequestError(says.NO_REVISION(revision=revision), says.SHALLOW)
    listed = answer(folder, "for-each-ref", "--format=%(refname:short)") or b""
    close = nearest(revision, ["HEAD", *listed.decode("utf-8", "replace").split()])
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
    run = _run(folder, arguments, given)
    return run.stdout if run.returncode == 0 else None


def exit_code(folder: Path, *arguments: str) -> int:
    """How git ends; what it says is not heard."""
    return _run(folder, arguments).returncode


def _run(folder: Path, arguments: Sequence[str], given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    try:
        return subprocess.run(  # noqa: S603 - no shell, and what users give stands after --end-of-options
            ["git", "-C", os.fspath(folder), *arguments],  # noqa: S607 - the user's own git is meant
            input=given,
            capture_output=True,
            check=False,
            env=_environment(),
        )
    except OSError as error:
        raise RequestError(says.NO_GIT, says.INSTALL_GIT) from error


def _environment() -> dict[str, str]:
    """Ours, without what a hook says of the repository that it runs for."""
    kept = {key: value for key, value in os.environ.items() if key not in _OF_A_HOOK}
    return {**kept, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}


def _shown(folder: Path) -> str:
    """Relative at and below the current folder, else as it is."""
    here = Path.cwd()
    return (folder.relative_to(here) if folder.is_relative_to(here) else folder).as_posix()
