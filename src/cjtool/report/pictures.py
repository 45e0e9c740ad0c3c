"""Links to the pictures that stand beside a report."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from cjtool.draw.views import caption
from cjtool.i18n.table import Words
from cjtool.report.inline import Jump, Series, Target, series


def links(pictures: Iterable[str], words: Words, journey: str) -> Series:
    """Links to pictures by the names of their files, `blueprint.svg` or, sheet by sheet, `compare-2.svg`."""
    return series(
        [Jump(_name(name, words), page=Target("picture", journey, name)) for name in pictures], " · "
    )


def _name(file: str, words: Words) -> str:
    view, _, sheet = PurePosixPath(file).stem.partition("-")
    return f"{caption(view, words)} {sheet}".strip()
