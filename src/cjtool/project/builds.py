"""What files were built to, kept so that only a changed text is built again."""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from cjtool.build import Answers, Built, Root, build_all
from cjtool.source import Source


class Kept(NamedTuple):
    """What a text with a digest was built to, without the text."""

    digest: bytes
    root: Root
    answers: Answers


class Builds:
    """Built files by path. A file whose text is as it was gives the very same models, so that what was found out
    about them still holds. Beside the newest text of a file the last one that was valid is kept.
    """

    def __init__(self, kept: Mapping[str, Kept] | None = None) -> None:
        self._kept = dict(kept or {})
        self._newest: dict[Path, Built] = {}
        self._valid: dict[Path, Built] = {}
        self.changed = 0
        """How many valid texts were built that `kept` did not know."""

    def of(self, sources: Sequence[Source]) -> Iterator[Built]:
        """What each source of a project is built to, in their order; other files are forgotten."""
        paths = {source.path for source in sources}
        for known in (self._newest, self._valid):
            for path in known.keys() - paths:
                del known[path]
        changed = [source for source in sources if self._known(source) is None]
        for built in build_all(changed):
            self._newest[built.source.path] = built
            if built.root is not None:
                self.changed += 1
                self._valid[built.source.path] = built
        return filter(None, map(self._known, sources))

    def to_keep(self) -> dict[str, Kept]:
        """The files whose newest text is valid, for another run."""
        return {
            str(path): Kept(_digest(built.source), built.root, built.answers)
            for path, built in self._newest.items()
            if built.root is not None
        }

    def found_out(self) -> int:
        """Of how many valid files something was found out that was not kept."""
        return sum(built.answers.grown for built in self._newest.values() if built.root is not None)

    def last_valid(self, path: Path) -> Source | None:
        """The last text of a file that was valid."""
        built = self._valid.get(path)
        return built.source if built else None

    def _known(self, source: Source) -> Built | None:
        for builds in (self._newest, self._valid):
            built = builds.get(source.path)
            if built is not None and built.source.text == source.text:
                return built
        return self._kept_before(source) if self._kept else None

    def _kept_before(self, source: Source) -> Built | None:
        kept = self._kept.pop(str(source.path), None)
        if kept is None or kept.digest != _digest(source):
            return None
        built = Built(source, kept.root, answers=kept.answers)
        self._newest[source.path] = self._valid[source.path] = built
        return built


def _digest(source: Source) -> bytes:
    return sha256(source.text.encode("utf-8", "surrogatepass")).digest()
