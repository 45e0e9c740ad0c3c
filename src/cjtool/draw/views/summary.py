"""The summary: a journey on one screen for a meeting, where nothing is too small to be read."""

from cjtool.draw.summary.frame import screen_count
from cjtool.draw.summary.screen import draw
from cjtool.draw.view import BuildOptions, View
from cjtool.i18n.translated import Translated

VIEW = View(
    "summary",
    draw,
    BuildOptions(
        lambda _: True,
        place=5,
        caption=Translated(
            en="on one screen", nl="op één scherm", fr="sur un écran", de="auf einem Bildschirm"
        ),
        sheets=True,
        count=screen_count,
    ),
)
