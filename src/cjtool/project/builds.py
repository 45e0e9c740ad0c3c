"""What files were built to, kept so that only a changed text is built again."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from cjtool.build import Built, build_all
from cjtool.source import Source


class Builds:
    """Built files by path. A file whose text is as it was gives the very same models, so that what was found out
    about them still holds. Beside the newest text of a file the last one that was valid is kept.
    """

    def __init__(self, before: Mapping[Path, Built] | None = None) -> None:
        self._newest: dict[Path, Built] = dict(before or {})
        self._valid: dict[Path, Built] = dict(before or {})

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
                self._valid[built.source.path] = built
        return filter(None, map(self._known, sources))

    def valid(self) -> dict[Path, Built]:
        """The files whose newest text is valid."""
        return {path: built for path, built in self._newest.items() if built.root is not None}

    def last_valid(self, path: Path) -> Source | None:
        """The last text of a file that was valid."""
        built = self._valid.get(path)
        return built.source if built else None

    def _known(self, source: Source) -> Built | None:
        for builds in (self._newest, self._valid):
            built = builds.get(source.path)
            if built is not None and built.source.text == source.text:
                return built
        return None
