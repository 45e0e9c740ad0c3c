"""The files whose settings a project takes over, found before anything of it is read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.document import parse, places
from cjtool.files import Files
from cjtool.message import Message, as_message
from cjtool.project import file_phrases as says
from cjtool.project.files import below, is_ours, repository_of
from cjtool.project.linting import extended
from cjtool.source import Source

KIND = "settings/v1"
Open = Callable[[str], Source | Diagnostic]


@dataclass
class Extension:
    """The absolute paths of shared settings, those that others extend first; what is wrong on the way."""

    files: list[str] = field(default_factory=list)
    problems: list[Diagnostic] = field(default_factory=list)


def extension(settings: str, root: str, files: Files, open_file: Open) -> Extension:
    """Everything that a file of settings extends, at first or second hand.

    A file lies in the project's folder, or in the git repository around it: nothing else is opened.
    """
    found = Extension()
    source = open_file(settings)
    if isinstance(source, Source) and "extend" in source.text:
        _Follower(_bounds(root, files), files, open_file, found).follow(source, settings, (settings,))
    return found


@dataclass(frozen=True)
class _Follower:
    """Goes from file to file inside the bounds of a project."""

    bounds: str
    files: Files
    open_file: Open
    found: Extension

    def follow(self, source: Source, path: str, above: tuple[str, ...]) -> None:
        """Everything that a file extends; `above` are those that extend it, and itself."""
        for index, name in _names(source):
            target = extended(path, name)
            if target in above:
                ring = (says.EXTENDS_ITSELF, says.TAKE_AWAY)
                if target != path:
                    ring = (says.EXTENDS_IN_A_RING, says.TAKE_ONE_AWAY)
                self.found.problems.append(_problem(source, index, ring[0](name=name), ring[1]))
            elif target not in self.found.files:
                opened = self.opened(target, name)
                if isinstance(opened, Source):
                    self.follow(opened, target, (*above, target))
                    self.found.files.append(target)
                else:
                    self.found.problems.append(_problem(source, index, *opened))

    def opened(self, target: str, name: str) -> Source | tuple[Message, Message]:
        """A file of shared settings, or why there is none."""
        if "://" in name:
            return says.NO_FILE_HERE(name=name), says.COPY_INTO_REPOSITORY
        if not below(self.files.real(target), self.bounds):
            return says.OUTSIDE(name=name), says.IN_THE_REPOSITORY
        if not self.files.is_file(target):
            return says.NO_FILE(name=name), says.PATHS_START
        source = self.open_file(target)
        if isinstance(source, Diagnostic):
            return says.UNREADABLE_SETTINGS(name=name), as_message(source.worded)
        if not _is_shared(source):
            return says.NOT_SHARED(name=name), says.START_WITH(line=f"cjtool: {KIND}")
        return source


def _is_shared(source: Source) -> bool:
    """Whether a file is shared settings, or would be if it could be read."""
    data = parse(source).data
    kind = data.get("cjtool") if isinstance(data, dict) else None
    stated = kind.startswith("settings/") if isinstance(kind, str) else data is None
    return stated and is_ours(source)


def _names(source: Source) -> Iterator[tuple[int, str]]:
    """What a file says that it extends; not by the model, for a file that is not valid still says it."""
    data = parse(source).data if "extend" in source.text else None
    lint = data.get("lint") if isinstance(data, dict) else None
    listed = lint.get("extend") if isinstance(lint, dict) else None
    for index, name in enumerate(listed if isinstance(listed, tuple) else (listed,)):
        if isinstance(name, str) and name:
            yield index, name


def _bounds(root: str, files: Files) -> str:
    """The outermost folder that shared settings may lie in: the git repository's, else the project's."""
    start = files.real(root)
    return repository_of(start, files) or start


def _problem(source: Source, index: int, message: Message, hint: Message) -> Diagnostic:
    span = places(source).value(("lint", "extend", index)).span
    return Diagnostic("schema", Severity.ERROR, message, span, hint)
