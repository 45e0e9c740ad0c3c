"""What a file of a build may read, as a digest: where it is as it was, so is the file.

What is about one journey reads that journey, those that it names or that name it, what all share, and of all others
what their menus and rankings take: ids, what is written of them in a word or a sentence, which name which, and the greatest value. All else
reads the whole project.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b

import cjtool
from cjtool import plugins
from cjtool.model import Journey
from cjtool.model.node import nodes, references
from cjtool.project import Workspace
from cjtool.project.workspace import File
from cjtool.query import above
from cjtool.request import RequestError
from cjtool.shipped import templates
from cjtool.site.overriding import templates_of

_WORD = (str, int, float, bool)


@dataclass(frozen=True)
class Inputs:
    """What files of a project are made from; `options` are all that was asked for, in a form that tells others apart."""

    workspace: Workspace
    options: tuple[str, ...]

    @cached_property
    def whole(self) -> str:
        """For what may read everything."""
        return _joined(self._common, *(text for file in self.workspace.files for text in _written(file)))

    def of(self, journey: Journey) -> str:
        """For what is about a journey."""
        near = {journey.id, *self._near.get(journey.id, ())}
        files = (self.workspace.file_of(known) for known in self.workspace.journeys if known.id in near)
        return _joined(self._common, journey.id, *(text for file in files for text in _written(file)))

    @cached_property
    def _near(self) -> Mapping[str, set[str]]:
        """The journeys that name each other, by id."""
        near: dict[str, set[str]] = {}
        for journey in self.workspace.journeys:
            for node in nodes(journey):
                for _, kind, id in references(node):
                    if kind == "journey":
                        near.setdefault(journey.id, set()).add(id)
                        near.setdefault(id, set()).add(journey.id)
        return near

    @cached_property
    def _common(self) -> str:
        return _joined(*self.options, *tool_state(), *self._shared())

    def _shared(self) -> Iterator[str]:
        workspace = self.workspace
        yield from (str(workspace.root), workspace.name, str(workspace.today), str(workspace.greatest_value))
        for file in workspace.files:
            if not isinstance(file.root, Journey):
                yield from _written(file)
        for journey in workspace.journeys:
            yield repr([value for _, value in journey if value is None or isinstance(value, _WORD)])
            yield repr((sorted(self._near.get(journey.id, ())), above(journey, workspace)))
        with suppress(RequestError):  # pages are not made then, and nothing else reads templates
            own = templates_of(workspace)
            yield from (own.style, repr(sorted(own.texts.items())))
        for name, picture in sorted(workspace.pictures.items()):
            yield from (name, picture.media_type, digest(picture.data))
        for face, font in sorted(workspace.font_files.items()):
            yield from (face, font.name, digest(font.data))


def tool_state() -> tuple[str, ...]:
    """All code that has a part in what is made, and who runs it where."""
    folders = (os.path.dirname(cjtool.__file__), str(templates("")))
    stamps = (*plugins.stamp(), *(stamp for folder in folders for stamp in _stamps(folder)))
    return (cjtool.__version__, sys.version, os.getcwd(), *map(str, stamps))


def _stamps(folder: str) -> Iterator[str]:
    for path, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            status = os.stat(os.path.join(path, name))
            yield f"{name} {status.st_mtime_ns} {status.st_size}"


def _written(file: File) -> tuple[str, str]:
    return str(file.source.path), file.source.text


def _joined(*parts: str) -> str:
    """One for these parts in this order, and no others."""
    joined = blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        joined.update(b"%d:" % len(data))
        joined.update(data)
    return joined.hexdigest()


def digest(data: bytes) -> str:
    """What tells a content from others."""
    return blake2b(data, digest_size=16).hexdigest()
