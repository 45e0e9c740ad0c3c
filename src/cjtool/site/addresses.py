"""Where things are: in a folder with a page for each journey, or in one file that holds them all."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath

from cjtool.report.inline import Illustration, Target
from cjtool.spelling.naming import file_name

Show = Callable[[Illustration], str]
"""The markup of a picture."""

INDEX, REPORT = "index.html", "report.html"


def view_place(file: str) -> str:
    """The place of a picture in the page that shows it, by the name of its file."""
    return f"view-{PurePosixPath(file).stem}"


@dataclass(frozen=True)
class InFolder:
    """As seen from a page of a folder; `own` is the journey that it tells of, and empty in the index."""

    own: str
    show: Show

    def place(self, anchor: str) -> str:
        """Every page has its own places."""
        return anchor

    def to(self, page: Target | None, anchor: str) -> str:
        """A path, and what is meant in that page."""
        if page is None:
            return f"#{anchor}"
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
    show: Show

    def place(self, anchor: str) -> str:
        """Places of one part, apart from those of others: no id has two hyphens in it."""
        return f"{file_name(self.own)}--{anchor}" if self.own else f"index--{anchor}"

    def to(self, page: Target | None, anchor: str) -> str:
        """A place in this file."""
        if page is None:
            return f"#{self.place(anchor)}"
        if page.kind == "picture":
            anchor = view_place(page.file)
        return self.page(page.journey, anchor)

    def page(self, journey: str, anchor: str = "") -> str:
        """Where a journey's part begins, or the project's, or a place in it."""
        return f"#{InOneFile(journey, self.show).place(anchor or 'top')}"

    def picture(self, shown: Illustration) -> str:
        """The picture itself."""
        return self.show(shown)
