"""What was read of the files that were asked for, and what projects are loaded from."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TypeAlias

from cjtool.diagnostic import Diagnostic
from cjtool.files import Disk, Files
from cjtool.project.builds import Builds
from cjtool.project.loading import load
from cjtool.project.workspace import Workspace
from cjtool.source import Source


@dataclass(frozen=True)
class Gathered:
    """What a project is loaded from: its texts, and what went wrong while they were read."""

    root: Path
    sources: tuple[Source, ...]
    problems: tuple[Diagnostic, ...]
    whole: bool

    def with_text(self, source: Source) -> "Gathered | None":
        """The same with another text of one of its files; None where it has no such file."""
        if all(each.path != source.path for each in self.sources):
            return None
        return replace(
            self, sources=tuple(source if each.path == source.path else each for each in self.sources)
        )

    def load(self, today: date, files: Files, builds: Builds | None = None) -> Workspace:
        """The project; texts that `builds` knows are not built again."""
        return load(self.root, self.sources, today, self.problems, files, whole=self.whole, builds=builds)


KnownBuilds: TypeAlias = Callable[[Path], Builds]
"""What is known of the project in a folder."""
Choice: TypeAlias = Callable[[Gathered], Gathered]
"""A project without the sources that nothing is asked about."""


@dataclass(frozen=True)
class WorkspaceReading:
    """What was read.

    `targets` are the files that were asked for; a workspace has its project's other files too. `skipped`
    are YAML files that are somebody else's, `unmarked` those of them that look like journeys, `unsought` files that
    were named and that stand where nothing is looked for. `hidden` are files of ours that were not looked at, for they
    are reached through a link, or a build made them; `empty` are folders that were named and hold nothing of ours. `foreign` are folders that
    were passed over as hidden or as installed packages; `holding` are those of them that hold something of ours after all,
    where nothing else does. `gathered` is what each workspace was loaded from. `unreadable` says that the system refused some file or folder. `files` is where all was read from.
    """

    workspaces: tuple[Workspace, ...]
    targets: frozenset[Path]
    skipped: tuple[Path, ...] = ()
    unreadable: tuple[Diagnostic, ...] = ()
    files: Files = field(default_factory=Disk)
    unsought: tuple[Path, ...] = ()
    unmarked: tuple[Path, ...] = ()
    gathered: tuple[Gathered, ...] = ()
    hidden: tuple[Path, ...] = ()
    empty: tuple[Path, ...] = ()
    foreign: tuple[Path, ...] = ()
    holding: tuple[Path, ...] = ()
