"""What is served: the pages of projects as their files are now, or were when they were last valid."""

import os
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from cjtool.app.live import LiveWorkspace
from cjtool.app.production import Product, Wish, products
from cjtool.app.reading import read_projects
from cjtool.app.translations import in_language
from cjtool.diagnostic import Diagnostic
from cjtool.document import places
from cjtool.lint import Outcome
from cjtool.message import as_message
from cjtool.project import Workspace
from cjtool.query import common_language
from cjtool.request import RequestError
from cjtool.site.sandbox import TemplateMistakeError


class Problem(NamedTuple):
    """Why pictures are of an earlier time: a file, a line and a column from 1, and what is wrong there in a sentence."""

    file: str
    line: int
    column: int
    sentence: str
    advice: str = ""


class StepPlace(NamedTuple):
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
    def homes(self) -> tuple[str, ...]:
        """The first page of each project: its index, or its only journey."""
        pages = [path for path in self.products if path.endswith(".html")]
        indexes = tuple(path for path in pages if path.split("/")[-1] == "index.html")
        return indexes or tuple(pages[:1])

    def place(self, ref: str) -> StepPlace | None:
        """Where a step is written, by its place in the journey: `journey/stage/step`; None for what there is not."""
        for workspace in self.workspaces:
            for journey in workspace.journeys:
                for stage_number, stage in enumerate(journey.stages):
                    for number, step in enumerate(stage.steps):
                        if f"{journey.id}/{stage.id}/{step.id}" == ref:
                            return _place(workspace, journey, ("stages", stage_number, "steps", number))
        return None


def _place(workspace: Workspace, journey: object, way: tuple[str | int, ...]) -> StepPlace:
    source = next(file.source for file in workspace.files if file.root is journey)
    line, column = source.position(places(source).place(way).span.start)
    return StepPlace(str(source.path), os.path.abspath(source.path), line, column)


class LiveSite:
    """The site of the projects in some paths; `update` looks at the disk again.

    Raises RequestError where there are no projects at first. What is not valid is among the problems of the edition, and
    its pages are those of the last time that it was valid.
    """

    def __init__(
        self, paths: Sequence[str], *, language: str | None = None, today: date | None = None
    ) -> None:
        self._language, self._today = language, today or date.today()
        roots = read_projects(paths, self._today).workspaces
        self._live = {workspace.root: LiveWorkspace(workspace.root, today=self._today) for workspace in roots}
        self._lock = threading.Lock()
        self._edition = Edition(0)
        self.update()

    @property
    def roots(self) -> tuple[Path, ...]:
        """The folders of the projects."""
        return tuple(self._live)

    @property
    def edition(self) -> Edition:
        """The pages as they are now."""
        return self._edition

    def update(self) -> Edition:
        """The pages as the files are now."""
        with self._lock:
            gone = list(self._refresh())
            shown = tuple(live.last_valid for live in self._live.values())
            rendition = in_language(shown, self._language)
            found = [problem for live in self._live.values() for problem in live.workspace.problems]
            problems = (*gone, *(_problem(problem, self._spoken(shown)) for problem in found))
            outcome = rendition.outcome(Outcome(shown, (), ()))
            number = self._edition.number + 1
            try:
                listed = tuple(products(outcome, Wish("pages", rendition.language, slides=False)))
            except RequestError as error:  # a mistake in templates
                return self._earlier(number, shown, (_mistake(error, self._spoken(shown)), *problems))
            paths = {product.path.as_posix(): product for product in listed}
            self._edition = Edition(number, shown, problems, rendition.language, paths)
            return self._edition

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
        """Look at the disk; a project that is gone, or holds nothing now, stays as it was."""
        for root, live in self._live.items():
            try:
                live.refresh()
            except (RequestError, OSError) as error:
                yield Problem(str(root), 1, 1, str(error))


def _mistake(error: RequestError, language: str) -> Problem:
    if not isinstance(error, TemplateMistakeError):
        return Problem("cjtool.yaml", 1, 1, str(error))
    problem, advice = error.problem.text(language), as_message(error.hint).text(language)
    return Problem(error.path, error.line, 1, problem, advice)


def _problem(found: Diagnostic, language: str) -> Problem:
    line, column = found.span.source.position(found.span.start)
    sentence, advice = found.message_in(language), found.hint_in(language)
    return Problem(str(found.span.path), line, column, sentence, advice)
