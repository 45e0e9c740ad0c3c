"""Links to the pictures that stand beside a report."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from cjtool.draw.views import caption
from cjtool.report.inline import Place, Series, series


def links(pictures: Iterable[str], language: str, folder: str = "") -> Series:
    """Links to pictures by the names of their files, `blueprint.svg` or, sheet by sheet, `compare-2.svg`.

    `folder` is where they are, as seen from the page: empty beside it, else with a slash at its end.
    """
    return series([Place(_name(each, language), page=folder + each) for each in pictures], " · ")


def _name(file: str, language: str) -> str:
    view, _, sheet = PurePosixPath(file).stem.partition("-")
    return f"{caption(view, language)} {sheet}".strip()
