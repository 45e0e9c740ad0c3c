"""Which steps lead from a file's version to that of today."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules

from cjtool.diagnostic import Edit
from cjtool.migration import steps
from cjtool.source import Source

_STATED = re.compile(r"([a-z]+)/v([0-9]{1,6})")


@dataclass(frozen=True)
class FormatStep:
    """A step of one kind of file to the next version: `journey`, 0 leads from `journey/v0` to `journey/v1`.

    `edits` are the changes of a text of the earlier version, which parses; they stand apart, change no comment, and leave
    the line that states the version alone.
    """

    kind: str
    before: int
    edits: Callable[[Source], Iterable[Edit]]

    @property
    def stated(self) -> str:
        """What a file states after it."""
        return f"{self.kind}/v{self.before + 1}"


def steps_from(stated: str, known: Collection[str]) -> tuple[FormatStep, ...]:
    """The steps from what a file states to one of the versions that are known; none where no way leads there."""
    found = _STATED.fullmatch(stated)
    if found is None or stated in known:
        return ()
    listed = {(step.kind, step.before): step for step in _steps()}
    kind, version = found[1], int(found[2])
    way: list[FormatStep] = []
    while (step := listed.get((kind, version))) is not None:
        way.append(step)
        version += 1
        if step.stated in known:
            return tuple(way)
    return ()


def is_newer(stated: str, known: Iterable[str]) -> bool:
    """Whether a file states a later version than is known of its kind."""
    found = _STATED.fullmatch(stated)
    versions = [
        int(each[2]) for each in map(_STATED.fullmatch, known) if each and found and each[1] == found[1]
    ]
    return bool(found) and bool(versions) and int(found[2]) > max(versions)  # type: ignore[index]


def _steps() -> Iterator[FormatStep]:
    """Those of all modules in the package."""
    for module in iter_modules(steps.__path__, f"{steps.__name__}."):
        yield import_module(module.name).STEP
