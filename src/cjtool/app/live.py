"""A project that is at hand while its texts change: for editors, previews and whoever asks often."""

import os
from datetime import date
from pathlib import Path

from cjtool.document.tolerant import HalfWritten, half_written
from cjtool.files import Disk, Files, Overlay
from cjtool.lint import Outcome, Rule, all_rules, every, lint
from cjtool.model import SharedSettings
from cjtool.project import Builds, Gathered, Workspace, read
from cjtool.project.files import SETTINGS, is_ours
from cjtool.request import RequestError
from cjtool.source import Source


class LiveWorkspace:
    """The project around a folder or file, made anew from one changed text in a few milliseconds.

    `change` gives a file a text that is not saved, `discard` takes that back, `refresh` looks at the disk again.
    What each text was built to, and what rules found in each journey, is kept for as long as nothing that it
    depends on changes. Raises RequestError for a path that is not there, holds nothing of ours, or lies around
    several projects.
    """

    def __init__(
        self, path: str | os.PathLike[str] = ".", *, today: date | None = None, files: Files | None = None
    ) -> None:
        self._path = os.path.abspath(path)
        self._today = today or date.today()
        self._files = files or Disk()
        self._builds = Builds()
        self._unsaved: dict[str, str] = {}
        self._gathered: Gathered
        self._workspace: Workspace
        self.refresh()

    @property
    def workspace(self) -> Workspace:
        """The project as its texts are now; what is not valid in them is among its problems."""
        return self._workspace

    @property
    def stale(self) -> frozenset[Path]:
        """The files whose text is not valid now, and of which `last_valid` has an earlier one."""
        return frozenset(source.path for source in self._earlier())

    @property
    def last_valid(self) -> Workspace:
        """The project with, for each stale file, the last text that was valid: what pictures show meanwhile."""
        gathered = self._gathered
        for source in self._earlier():
            gathered = gathered.with_text(source) or gathered
        return self._load(gathered) if gathered is not self._gathered else self._workspace

    def change(self, path: str | os.PathLike[str], text: str) -> Workspace:
        """Give a file a text that is not saved; the project as it is then."""
        self._unsaved[os.path.abspath(path)] = text
        changed = self._with(Source(self._shown(path), text))
        if changed is None:
            return self.refresh()
        self._gathered, self._workspace = changed, self._load(changed)
        return self._workspace

    def half_written(self, path: str | os.PathLike[str]) -> HalfWritten:
        """What a file's text says so far, also where it is not valid; needs the extra `editor`.

        RequestError without that extra, or for a file that the project does not hold.
        """
        shown = self._shown(path)
        source = next((file.source for file in self._workspace.files if file.source.path == shown), None)
        if source is None:
            raise RequestError(f"`{shown}` is no file of this project")
        try:
            return half_written(source)
        except ImportError:
            raise RequestError(
                "a half-written text needs tree-sitter, which is not installed",
                "pip install 'journey-as-code[editor]'",
            ) from None

    def discard(self, path: str | os.PathLike[str]) -> Workspace:
        """Forget a text that was not saved: what is on disk holds again."""
        self._unsaved.pop(os.path.abspath(path), None)
        return self.refresh()

    def refresh(self) -> Workspace:
        """Look at all files again, under the texts that are not saved."""
        files = Overlay(self._files, {path: text.encode() for path, text in self._unsaved.items()})
        reading = read([self._path], self._today, files, builds=lambda _: self._builds)
        if len(reading.gathered) != 1:
            hint = "name one of them" if reading.gathered else "a journey starts with `cjtool: journey/v1`"
            raise RequestError(f"`{self._path}` holds {len(reading.gathered) or 'no'} projects", hint)
        (self._gathered,), (self._workspace,) = reading.gathered, reading.workspaces
        return self._workspace

    def lint(self, chosen: tuple[Rule, ...] | None = None, *, isolated: bool = False) -> Outcome:
        """What validity and rules say of the project: all its rules, if none are chosen."""
        if chosen is None:
            chosen = all_rules() if isolated else every((self._workspace,))
        return lint((self._workspace,), chosen, isolated=isolated)

    def _load(self, gathered: Gathered) -> Workspace:
        return gathered.load(self._today, self._files, self._builds)

    def _earlier(self) -> tuple[Source, ...]:
        """The last valid texts of files that are not valid now."""
        pairs = ((source, self._builds.last_valid(source.path)) for source in self._gathered.sources)
        return tuple(valid for source, valid in pairs if valid is not None and valid.text != source.text)

    def _with(self, source: Source) -> Gathered | None:
        """What the project is loaded from with another text; None where that may change which files it has."""
        settings = {
            file.source.path for file in self._workspace.files if isinstance(file.root, SharedSettings)
        }
        if source.path.name == SETTINGS or source.path in settings or not is_ours(source):
            return None
        return self._gathered.with_text(source)

    def _shown(self, path: str | os.PathLike[str]) -> Path:
        """As the project's sources are named: relative below the current folder, else absolute."""
        absolute, here = Path(os.path.abspath(path)), Path.cwd()
        return absolute.relative_to(here) if absolute.is_relative_to(here) else absolute
