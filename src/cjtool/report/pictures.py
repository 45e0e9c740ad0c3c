"""The picture that a report shows itself, and links to the others that stand beside it."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from cjtool.draw.views import caption
from cjtool.i18n.table import Words
from cjtool.report.inline import Jump, Series, Target, series

_READABLE = "summary"
"""The view that can be read at the width of a page, which a map cannot."""


def shown(pictures: Iterable[str], map_path: str) -> tuple[str, ...]:
    """The files that a report shows itself: the journey on one screen, or on several; where there is none, the map."""
    screens = tuple(name for name in pictures if _view(name)[0] == _READABLE)
    return screens or ((map_path,) if map_path else ())


def others(pictures: Iterable[str], map_path: str, words: Words, journey: str) -> Series:
    """Links to the map and the pictures that the report does not show."""
    listed = tuple(pictures)
    seen = shown(listed, map_path)
    whole = (Jump(words.report.map, page=Target("picture", journey, map_path)),)
    linked = [name for name in listed if name not in seen]
    return series(
        [*(whole if map_path and map_path not in seen else ()), *links(linked, words, journey).parts], " · "
    )


def links(pictures: Iterable[str], words: Words, journey: str) -> Series:
    """Links to pictures by the names of their files, `blueprint.svg` or, sheet by sheet, `compare-2.svg`."""
    return series(
        [Jump(_name(name, words), page=Target("picture", journey, name)) for name in pictures], " · "
    )


def _name(file: str, words: Words) -> str:
    view, sheet = _view(file)
    return f"{caption(view, words)} {sheet}".strip()


def _view(file: str) -> tuple[str, str]:
    """The view that a file shows, and the number of its sheet, if it has one."""
    view, _, sheet = PurePosixPath(file).stem.partition("-")
    return view, sheet
