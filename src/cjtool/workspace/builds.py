"""What files were built to, kept so that only a changed text is built again."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from cjtool.build import Built, build_all
from cjtool.source import Source


class Builds:
    """Built files by path. A file whose text is as it was gives the very same models, so that what was found out
    about them still holds.
    """

    def __init__(self) -> None:
        self._built: dict[Path, Built] = {}

    def of(self, sources: Sequence[Source]) -> Iterator[Built]:
        """What each source is built to, in their order; what other paths were built to stays known."""
        changed = [source for source in sources if not self._holds(source)]
        for built in build_all(changed):
            self._built[built.source.path] = built
        return (self._built[source.path] for source in sources)

    def keep_only(self, paths: frozenset[Path]) -> None:
        """Forget files that are gone."""
        self._built = {path: built for path, built in self._built.items() if path in paths}

    def _holds(self, source: Source) -> bool:
        built = self._built.get(source.path)
        return built is not None and built.source.text == source.text
