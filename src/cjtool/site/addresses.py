"""Where things are: in a folder with a page for each journey, or in one file that holds them all."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath

from cjtool.report.inline import Illustration, Target
from cjtool.spelling.naming import file_name

HTML = ".html"
INDEX, REPORT = f"index{HTML}", f"report{HTML}"
Show = Callable[[Illustration], str]
"""The markup of a picture."""


def view_place(file: str) -> str:
    """The place of a picture in the page that shows it, by the name of its file: one for all sheets of a view."""
    return f"view-{PurePosixPath(file).stem.partition('-')[0]}"


def nothing(_shown: Illustration) -> str:
    """For pages that show no pictures."""
    return ""


@dataclass(frozen=True)
class InFolder:
    """As seen from a page of a folder: `own` is the journey that it tells of, and empty in the index.

    `pages` are the journeys that have one, with an empty id for the index.
    """

    own: str
    pages: frozenset[str]
    show: Show = nothing

    def place(self, anchor: str) -> str:
        """Every page has its own places."""
        return anchor

    def to(self, page: Target | None, anchor: str) -> str:
        """A path, and what is meant in that page; empty for a page that there is not."""
        if page is None:
            return f"#{anchor}"
        if page.journey not in self.pages:
            return ""
        if page.kind == "picture":
            anchor = view_place(page.file)
        return self.page(page.journey) + (f"#{anchor}" if anchor else "")

    def page(self, journey: str) -> str:
        """The path of a journey's page, or of the index."""
        up = "../" if self.own else ""
        return f"{up}{file_name(journey)}/{REPORT}" if journey else f"{up}{INDEX}"

    def picture(self, shown: Illustration) -> str:
        """The picture itself."""
        return self.show(shown)


@dataclass(frozen=True)
class InOneFile:
    """As seen from the part of a single file that tells of the journey `own`, or, without one, of the project."""

    own: str
    pages: frozenset[str]
    show: Show = nothing

    def place(self, anchor: str) -> str:
        """Places of one part, apart from those of others: no id has two hyphens in it."""
        return f"{file_name(self.own)}--{anchor}" if self.own else f"index--{anchor}"

    def to(self, page: Target | None, anchor: str) -> str:
        """A place in this file; empty for a part that there is not."""
        if page is None:
            return f"#{self.place(anchor)}"
        if page.journey not in self.pages:
            return ""
        if page.kind == "picture":
            anchor = view_place(page.file)
        return self.page(page.journey, anchor)

    def page(self, journey: str, anchor: str = "") -> str:
        """Where a journey's part begins, or the project's, or a place in it."""
        return f"#{InOneFile(journey, self.pages).place(anchor or 'top')}"

    def picture(self, shown: Illustration) -> str:
        """The picture itself."""
        return self.show(shown)
