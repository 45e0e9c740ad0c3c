"""Where things are: in a folder with a page for each journey, or in one file that holds them all."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath

from cjtool.report.inline import Illustration, Target
from cjtool.spelling.naming import file_name

HTML = ".html"
INDEX, REPORT = f"index{HTML}", f"report{HTML}"
XLA, ERRORS = "/xla", "/errors"
"""The pages of what was agreed and of what is not there, beside the index; no journey and no definition has such an id."""
Show = Callable[[Illustration], str]
"""The markup of a picture."""


def view_place(file: str) -> str:
    """The place of a picture in the page that shows it, by the name of its file: one for all sheets of a view."""
    return f"view-{PurePosixPath(file).stem.partition('-')[0]}"


def nothing(_shown: Illustration) -> str:
    """For pages that show no pictures."""
    return ""


@dataclass(frozen=True)
class _Addresses(ABC):
    """As seen from one page, or one part of a page: `own` is the journey that it tells of, and empty where that is the project.

    `pages` are the journeys that have one, with an empty id for the index, and the pages of definitions: `teams/sales`.
    """

    own: str
    pages: frozenset[str]
    show: Show = nothing

    @abstractmethod
    def place(self, anchor: str) -> str:
        """The id of a place in this page."""

    @abstractmethod
    def page(self, journey: str, anchor: str = "") -> str:
        """What leads to the page or part of a journey, a definition or the project, or to a place in it."""

    def to(self, page: Target | None, anchor: str) -> str:
        """What leads to a place here or elsewhere; empty for a page that there is not."""
        if page is None:
            return f"#{self.place(anchor)}"
        wanted = page.file if page.kind == "definition" else page.journey
        if page.kind in {"xla", "errors"}:
            wanted = beside_index(page.kind)
            return self.page(wanted) if wanted in self.pages else ""
        if wanted not in self.pages:
            return ""
        if page.kind == "definition":
            return self.page(wanted)
        return self.page(page.journey, view_place(page.file) if page.kind == "picture" else anchor)

    def picture(self, shown: Illustration) -> str:
        """The picture itself."""
        return self.show(shown)


def beside_index(kind: str) -> str:
    """The page beside the index that a kind of target leads to."""
    return f"/{kind}"


def path_of(page: str) -> str:
    """Where the page of a journey or a definition lies in a folder; without one, the index."""
    if "/" in page:
        return page.removeprefix("/") + HTML
    return f"{file_name(page)}/{REPORT}" if page else INDEX


def way_up(page: str) -> str:
    """From a page to the folder of the site."""
    return "../" if page not in {"", XLA, ERRORS} else ""


class InFolder(_Addresses):
    """Pages of a folder."""

    def place(self, anchor: str) -> str:
        """Every page has its own places."""
        return anchor

    def page(self, journey: str, anchor: str = "") -> str:
        """A path, and what is meant in that page."""
        up = way_up(self.own)
        path = f"{up}{path_of(journey)}"
        return path + (f"#{anchor}" if anchor else "")


class InOneFile(_Addresses):
    """Parts of a single file."""

    def place(self, anchor: str) -> str:
        """Places of one part, apart from those of others: no id has two hyphens in it."""
        own = self.own.replace("/", ".") if "/" in self.own else file_name(self.own)
        return f"{own}--{anchor}" if self.own else f"index--{anchor}"

    def page(self, journey: str, anchor: str = "") -> str:
        """Where a part begins, or a place in it."""
        return f"#{InOneFile(journey, self.pages).place(anchor or 'top')}"
