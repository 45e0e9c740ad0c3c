"""What is served: the pages of projects as their files are now, or were when they were last valid."""

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from cjtool.app.live import LiveWorkspace
from cjtool.app.measured_side import MeasuredSide
from cjtool.app.output_names import folder_name, numbered_apart
from cjtool.app.production import Product, Wish, products
from cjtool.app.translations import in_language
from cjtool.diagnostic import Diagnostic
from cjtool.document import places
from cjtool.lint import every, lint
from cjtool.message import Says, as_message
from cjtool.project import Workspace
from cjtool.project.files import SETTINGS
from cjtool.query import common_language
from cjtool.request import RequestError
from cjtool.site.addresses import INDEX
from cjtool.site.sandbox import TemplateMistakeError
from cjtool.source import Source

GONE = Says(
    en="this file is gone; the pages are those of when it was there",
    nl="dit bestand is weg; de pagina’s zijn van toen het er nog was",
    fr="ce fichier a disparu ; les pages datent d’avant",
    de="diese Datei ist weg; die Seiten sind von vorher",
)
PUT_BACK = Says(
    en="put it back, or start `cjtool serve` anew",
    nl="zet het terug, of start `cjtool serve` opnieuw",
    fr="remettez-le, ou relancez `cjtool serve`",
    de="legen Sie sie zurück, oder starten Sie `cjtool serve` neu",
)


_NOTHING = MeasuredSide()


class Problem(NamedTuple):
    """Why pictures are of an earlier time: a file, a line and a column from 1, and what is wrong there in a sentence."""

    file: str
    line: int
    column: int
    sentence: str
    advice: str = ""


class SourcePlace(NamedTuple):
    """Where a step is written: the file as users know it, and as the system does, with a line and a column from 1."""

    file: str
    path: str
    line: int
    column: int


class Page(NamedTuple):
    """A file that is served, and what tells it from an earlier one."""

    content: bytes
    tag: str


@dataclass(frozen=True)
class Edition:
    """The pages of some projects at one moment; each is made when it is first asked for."""

    number: int
    workspaces: tuple[Workspace, ...] = ()
    problems: tuple[Problem, ...] = ()
    language: str | None = None
    products: Mapping[str, Product] = field(default_factory=dict)
    made: dict[str, Page] = field(default_factory=dict)

    def page(self, path: str) -> Page | None:
        """A file by its path below the site; None for what there is not."""
        if path not in self.made:
            product = self.products.get(path)
            if product is None:
                return None
            content = product.make(b"")
            self.made[path] = Page(content, sha256(content).hexdigest()[:16])
        return self.made[path]

    @cached_property
    def homes(self) -> Mapping[str, Workspace]:
        """The first page of each project that has one, where `build` lays it; one that holds nothing valid has none."""
        names = numbered_apart(map(folder_name, self.workspaces))
        above = [f"{name}/" for name in names] if len(names) > 1 else [""]
        indexes = (
            (f"{folder}{INDEX}", workspace) for folder, workspace in zip(above, self.workspaces, strict=True)
        )
        return {path: workspace for path, workspace in indexes if path in self.products}

    def place(self, ref: str) -> SourcePlace | None:
        """Where a step is written, by its place in the journey: `journey/stage/step`; None for what there is not."""
        for workspace in self.workspaces:
            for journey in workspace.journeys:
                for stage_number, stage in enumerate(journey.stages):
                    for number, step in enumerate(stage.steps):
                        if f"{journey.id}/{stage.id}/{step.id}" == ref:
                            source = workspace.file_of(journey).source
                            return _place(source, ("stages", stage_number, "steps", number))
        return None


def _place(source: Source, way: tuple[str | int, ...]) -> SourcePlace:
    line, column = source.position(places(source).place(way).span.start)
    return SourcePlace(str(source.path), os.path.abspath(source.path), line, column)


class LiveSite:
    """The site of projects by their folders; `update` looks at the disk again.

    What is not valid is among the problems of the edition, and
    its pages are those of the last time that it was valid.
    """

    def __init__(
        self,
        roots: Iterable[Path],
        *,
        language: str | None = None,
        today: date | None = None,
        looked_in: Iterable[Path] = (),
        find: Callable[[], Iterable[Path]] = tuple,
        measured: MeasuredSide = _NOTHING,
    ) -> None:
        """Show the projects at `roots`; `find` tells which ones are there by now, in the folders `looked_in`.

        `measured` is what stands beside what they say.
        """
        self._measured = measured
        self._language, self._today, self._find = language, today, find
        self._live = {root: LiveWorkspace(root, today=today) for root in roots}
        self._looked_in = tuple(looked_in)
        self._settings = {root for root in self._live if (root / SETTINGS).exists()}
        self._lock = threading.Lock()
        self._edition = Edition(0)
        self.update()

    @property
    def roots(self) -> tuple[Path, ...]:
        """The folders of the projects."""
        return tuple(self._live)

    @property
    def followed(self) -> tuple[Path, ...]:
        """The folders in which a change may change a page: those of projects, and those that may hold a new one."""
        wanted = sorted({*self._looked_in, *self._live})
        return tuple(each for each in wanted if not any(other in each.parents for other in wanted))

    def concerns(self, changed: Path) -> bool:
        """Whether what happened at a path may change a page, or mean a new project."""
        return changed.suffix in {".yaml", ".yml"} or self.is_inside(changed) or changed.is_dir()

    def is_inside(self, path: Path) -> bool:
        """Whether a path lies in one of the projects."""
        return any(map(path.is_relative_to, self._folders))

    def look_for_projects(self, changed: Iterable[Path]) -> None:
        """Take in what has come beside the projects; only a file of settings, or one outside of them, can mean that."""
        if all(self.is_inside(each) and each.name != SETTINGS for each in changed):
            return
        with self._lock:
            for root in self._find():
                there = Path(os.path.abspath(root))
                if not self.is_inside(there) and not any(there in each.parents for each in self._folders):
                    with suppress(RequestError, OSError):  # it may go again while it is read
                        self._live[root] = LiveWorkspace(root, today=self._today)
            self._settings |= {root for root in self._live if (root / SETTINGS).exists()}

    @property
    def _folders(self) -> list[Path]:
        return [Path(os.path.abspath(root)) for root in self._live]

    @property
    def edition(self) -> Edition:
        """The pages as they are now."""
        return self._edition

    def update(self) -> Edition:
        """The pages as the files are now."""
        with self._lock:
            gone = list(self._refresh())
            valid = tuple(live.last_valid for live in self._live.values())
            number = self._edition.number + 1
            try:
                shown, _ = self._measured.beside(valid)
            except RequestError as error:  # the file of figures is being written, or lacks something
                return self._earlier(number, valid, (self._unmeasured(error, valid), *gone))
            rendition = in_language(shown, self._language)
            found = [problem for live in self._live.values() for problem in live.workspace.problems]
            problems = (*gone, *(_problem(problem, self._spoken(shown)) for problem in found))
            outcome = rendition.outcome(lint(shown, every(shown)))
            try:
                listed = tuple(products(outcome, Wish("pages", rendition.language, slides=False)))
            except RequestError as error:  # a mistake in templates
                return self._earlier(number, shown, (_mistake(error, self._spoken(shown)), *problems))
            paths = {product.path.as_posix(): product for product in listed}
            self._edition = Edition(number, shown, problems, rendition.language, paths)
            return self._edition

    def _unmeasured(self, error: RequestError, shown: tuple[Workspace, ...]) -> Problem:
        """Why there are no figures now."""
        files, spoken = self._measured.files, self._spoken(shown)
        error.language = spoken
        return Problem(str(files[0]) if files else SETTINGS, 1, 1, str(error))

    def _earlier(self, number: int, shown: tuple[Workspace, ...], problems: tuple[Problem, ...]) -> Edition:
        """The pages as they last could be made, and why they cannot be made now."""
        before = self._edition
        workspaces = before.workspaces or shown
        self._edition = replace(before, number=number, workspaces=workspaces, problems=problems)
        return self._edition

    def page(self, path: str) -> Page | None:
        """A file of the newest edition; one at a time is made, as pictures of one journey share what was found out."""
        with self._lock:
            return self._edition.page(path)

    def _spoken(self, shown: tuple[Workspace, ...]) -> str:
        return self._language or common_language(shown[0])

    def _refresh(self) -> Iterator[Problem]:
        """Look at the disk; a project that is gone, that lost its settings or holds nothing now, stays as it was."""
        for root, live in self._live.items():
            if root in self._settings and root.is_dir() and not (root / SETTINGS).exists():
                yield _without_settings(root, self._spoken((live.last_valid,)))
                continue
            try:
                live.refresh()
            except (RequestError, OSError) as error:
                yield Problem(str(root), 1, 1, str(error))


def _without_settings(root: Path, language: str) -> Problem:
    return Problem(str(root / SETTINGS), 1, 1, GONE.sentence(language), PUT_BACK.sentence(language))


def _mistake(error: RequestError, language: str) -> Problem:
    if not isinstance(error, TemplateMistakeError):
        return Problem(SETTINGS, 1, 1, str(error))
    problem, advice = error.problem.text(language), as_message(error.hint).text(language)
    return Problem(error.path, error.line, 1, problem, advice)


def _problem(found: Diagnostic, language: str) -> Problem:
    line, column = found.span.source.position(found.span.start)
    sentence, advice = found.message_in(language), found.hint_in(language)
    return Problem(str(found.span.path), line, column, sentence, advice)
