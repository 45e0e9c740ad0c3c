"""What git knows of a folder, asked with its plumbing: the work tree and the index are not touched."""

import os
import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from cjtool.files import git_phrases as says
from cjtool.message import Message, Plain
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest

_OF_A_HOOK = {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"}
_LINKS = ("120000", "160000")
_HEAD = "HEAD"
_BACK = re.compile(r"(?:\^\d*|~\d*)+$")
"""How many commits before another one is meant."""
_ABOUT = 3
"""What git says of a file before its content: name, kind and size; of one that it lacks, two words."""


@dataclass(frozen=True)
class Blob:
    """A file at a revision: its path below the folder that was asked about, and git's name for its content."""

    path: str
    name: str


class ChangedFiles(NamedTuple):
    """Paths from the top: all that differ, those that are gone, and the new path of each that was renamed with the old one."""

    paths: set[str]
    gone: list[str]
    renamed: dict[str, str]


def top(folder: Path) -> Path:
    """The folder at the top of the work tree around a folder, by the name of that folder where it leads there.

    Raises RequestError outside a repository, or in git's own words where it refuses.
    """
    run = _run(folder, ("rev-parse", "--show-cdup"))
    if run.returncode == 0:
        return _upwards(folder, os.fsdecode(run.stdout.rstrip(b"\n")))
    if b"not a git repository" not in run.stderr:  # such as of a folder of another owner
        raise _refusal(folder, run)
    raise RequestError(says.NO_REPOSITORY(folder=_shown(folder)), says.REVISIONS_ARE_GITS)


def _upwards(folder: Path, way: str) -> Path:
    """Where git's way up leads: it starts from where a folder is, and the folder may be called by a link."""
    named, real = Path(os.path.normpath(folder / way)), Path(os.path.normpath(os.path.realpath(folder / way)))
    return named if os.path.realpath(named) == os.fspath(real) else real


def has_work_tree(folder: Path) -> bool:
    """Whether files are checked out around a folder; a bare repository has none."""
    return (answer(folder, "rev-parse", "--is-inside-work-tree") or b"").strip() == b"true"


def is_revision(folder: Path, name: str) -> bool:
    """Whether git knows a commit by a name."""
    return _commit(folder, name) is not None


def is_unknown_revision(error: RequestError) -> bool:
    """Whether a request was refused as git knows no revision of that name, though it has the whole history."""
    said = error.args[0]
    return isinstance(said, Message) and said.says is says.NO_REVISION and says.SHALLOW not in error.args


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


def changed(folder: Path, before: str, after: str | None = None) -> ChangedFiles:
    """The files that differ between two commits, or a commit and the work tree, without what git does not know yet. Raises RequestError where git cannot tell."""
    asked = ("-z", "-M", "--name-status", "--no-relative", "--no-ext-diff", before)
    run = _run(folder, ("diff", *asked, *([after] if after else []), "--"))
    if run.returncode:
        raise _refusal(folder, run)
    parts = iter(_parts(run.stdout))
    found = ChangedFiles(set(), [], {})
    for status in parts:
        path = next(parts)
        found.paths.add(path)
        if status.startswith("R"):
            found.renamed[new := next(parts)] = path
            found.paths.add(new)
        elif status == "D":
            found.gone.append(path)
    return found


def unknown(top: Path) -> list[str]:
    """The files of a work tree that git does not know yet, but for those that it is to ignore: paths from the top."""
    return _parts(answer(top, "ls-files", "-z", "--others", "--exclude-standard"))


def trailers(folder: Path, before: str, after: str, key: str) -> tuple[str, ...]:
    """What the messages of the commits between two revisions say under a key of their last lines."""
    form = f"--format=%(trailers:key={key},valueonly,unfold)"
    given = answer(folder, "log", form, f"{before}..{after}", "--") or b""
    return tuple(line for line in given.decode("utf-8", "replace").splitlines() if line.strip())


def commit(folder: Path, revision: str) -> str:
    """The full name of a revision. Raises RequestError outside a repository, or with the nearest name there is."""
    found = _commit(folder, revision)
    if found is not None:
        return found
    top(folder)  # outside a repository there is another reason
    if is_shallow(folder):
        raise RequestError(says.NO_REVISION(revision=revision), says.SHALLOW)
    names = (answer(folder, "for-each-ref", "--format=%(refname:short)") or b"").decode("utf-8", "replace")
    start = _BACK.sub("", revision) or _HEAD
    if (not names or start in {_HEAD, "@"}) and not is_revision(folder, _HEAD):
        raise RequestError(says.NO_COMMIT_YET, says.COMMIT_ONE)
    if start != revision and is_revision(folder, start):
        raise RequestError(says.NO_REVISION(revision=revision), says.NOT_SO_FAR(name=start))
    close = nearest(revision, [_HEAD, *names.split()])
    hint = says.DID_YOU_MEAN(name=close) if close else says.NAME_A_REVISION
    raise RequestError(says.NO_REVISION(revision=revision), hint)


def _commit(folder: Path, revision: str) -> str | None:
    found = answer(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    return None if found is None else found.decode().strip()


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


def _refusal(folder: Path, run: "subprocess.CompletedProcess[bytes]") -> RequestError:
    """In git's own words."""
    told = run.stderr.decode("utf-8", "replace").strip().splitlines() or [str(run.returncode)]
    return RequestError(says.REFUSES(folder=_shown(folder), words=Plain(told[0].removeprefix("fatal: "))))


def _parts(given: bytes | None) -> list[str]:
    return [os.fsdecode(part) for part in (given or b"").split(b"\0")[:-1]]


def _environment() -> dict[str, str]:
    """Ours, without what a hook says of the repository that it runs for."""
    kept = {key: value for key, value in os.environ.items() if key not in _OF_A_HOOK}
    return {**kept, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}


def _shown(folder: Path) -> str:
    """Relative at and below the current folder, else as it is."""
    here = Path.cwd()
    return (folder.relative_to(here) if folder.is_relative_to(here) else folder).as_posix()
