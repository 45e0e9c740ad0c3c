"""What `git install` and `git uninstall` do: drivers for journey files in git's configuration, and `.gitattributes`."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cjtool.app import git_setup_phrases as says
from cjtool.app.git_attributes import lines_for, with_lines, without_lines
from cjtool.app.git_drivers import is_ours, settings
from cjtool.app.writing import refuse_link, refused, write
from cjtool.files import Disk, git
from cjtool.message import Message, Plain
from cjtool.project.files import SETTINGS, yaml_files
from cjtool.request import RequestError

_ATTRIBUTES = ".gitattributes"


@dataclass(frozen=True)
class GitSetupRequest:
    """A folder in the repository that is meant; `everywhere` is git's configuration of the user, for all repositories."""

    folder: Path
    everywhere: bool = False

    @property
    def scope(self) -> str:
        """The option by which git knows where a setting belongs."""
        return "--global" if self.everywhere else "--local"


def install(request: GitSetupRequest) -> tuple[Message, ...]:
    """Set the drivers, and say which files they are for; what was done, which is nothing the second time.

    Raises RequestError outside a repository, unless it is for all of them, and where git or the system refuses.
    """
    top = _top(request)
    told = tuple(_set(request, key, value) for key, value in settings().items())
    done = [each for each in told if each is not None]
    if top is not None:
        done += _add_lines(top)
    return tuple(done) or (says.ALL_THERE,)


def uninstall(request: GitSetupRequest) -> tuple[Message, ...]:
    """Take away what `install` set, and nothing else; what was done. Raises RequestError as `install` does."""
    top = _top(request)
    done = []
    for key in settings():
        was = _values(request, key)
        if not all(map(is_ours, was)):
            done.append(says.KEPT(key=key))
        elif was:
            _must(request, key, "--unset-all", key)
            done.append(says.UNSET(key=key))
    if top is not None:
        done += _take_lines(top)
    return tuple(done) or (says.NOTHING_THERE,)


def _top(request: GitSetupRequest) -> Path | None:
    """The top of the repository; None where there is none, and none is needed."""
    try:
        return git.top(request.folder)
    except RequestError:
        if request.everywhere:
            return None
        raise


def _set(request: GitSetupRequest, key: str, value: str) -> Message | None:
    was = _values(request, key)
    if was == [value]:
        return None
    if not all(map(is_ours, was)):
        return says.KEPT(key=key)
    _must(request, key, "--replace-all", key, value)
    return (says.SET_ANEW if was else says.SET)(key=key)


def _values(request: GitSetupRequest, key: str) -> list[str]:
    """What a key is set to, which may be more than one value; nothing where it is not set."""
    given = git.answer(request.folder, "config", request.scope, "-z", "--get-all", key) or b""
    return [value.decode("utf-8", "surrogateescape") for value in given.split(b"\0")[:-1]]


def _must(request: GitSetupRequest, key: str, *arguments: str) -> None:
    if git.exit_code(request.folder, "config", request.scope, *arguments):
        raise RequestError(says.CANNOT_SET(key=key), says.MAY_BE_LOCKED)


def _add_lines(top: Path) -> Iterator[Message]:
    """The lines of all projects; those of folders that are gone, such as renamed ones, are taken out."""
    path = top / _ATTRIBUTES
    wanted = list(lines_for(_projects(top)))
    kept, gone = without_lines(_read(path, top), lambda folder: not (top / folder).is_dir())
    after, new = with_lines(kept, wanted)
    if new or gone:
        _put(path, after, top)
    yield from (says.LINE_TAKEN(path=Plain(str(path)), line=line) for line in gone)
    yield from (says.LINE_ADDED(path=Plain(str(path)), line=line) for line in new)
    if not wanted and not gone:
        yield says.NO_PROJECTS(path=str(path), settings=SETTINGS)


def _take_lines(top: Path) -> Iterator[Message]:
    path = top / _ATTRIBUTES
    after, gone = without_lines(_read(path, top))
    if gone:
        _put(path, after, top)
    yield from (says.LINE_TAKEN(path=Plain(str(path)), line=line) for line in gone)


def _put(path: Path, content: bytes, top: Path) -> None:
    """The file with that content; no file where it has none."""
    if content:
        write(path, content, below=top)
        return
    try:
        path.unlink()
    except OSError as error:
        raise refused(path, "written", error) from error


def _read(path: Path, top: Path) -> bytes:
    refuse_link(path, below=top)
    try:
        return path.read_bytes() if os.path.lexists(path) else b""
    except OSError as error:
        raise refused(path, "read", error) from error


def _projects(top: Path) -> Iterator[str]:
    """The folders of the repository that hold projects, from its top; of one in another, the outer one."""
    found: list[str] = []
    for path in yaml_files(str(top), Disk(), lambda _: None, nested=True):
        folder, name = os.path.split(path)
        below = os.path.relpath(folder, top).replace(os.sep, "/")
        below = "" if below == "." else below
        inside = any(each in {"", below} or below.startswith(f"{each}/") for each in found)
        if name == SETTINGS and not inside and not _is_elsewhere(folder, top):
            found = [each for each in found if below and not each.startswith(f"{below}/")]
            found.append(below)
    yield from sorted(found)


def _is_elsewhere(folder: str, top: Path) -> bool:
    """Whether a folder lies in another repository inside of this one, such as a submodule."""
    here = Path(folder)
    return any(os.path.lexists(each / ".git") for each in (here, *here.parents) if top in each.parents)
