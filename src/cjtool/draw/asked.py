"""What is asked of a picture beside the journey."""

from dataclasses import dataclass
from typing import Literal

from cjtool.scene.sheet import Sheet

ThemeName = Literal["light", "dark", "print-bw", "high-contrast"]

ENGINES = ("cjtool", "dot")


@dataclass(frozen=True)
class Asked:
    """Options of all views; each view takes those that mean something to it.

    `language` is `en`, `nl`, `fr` or `de`; left out, the journey's. `lanes` picks and orders lanes in place of
    the project's `map.lanes`. `theme` is what the picture looks like. `sheets` are those that the picture may be
    printed on, one of them: views that can, set themselves out so that the type is as large as may be; left out,
    the picture is for a screen. Canvases have `stages` (where there is no journey) with at least `columns` slots
    each, and show the ids of steps with `slots`; `cards` are the kinds to cut out. `engine` is what lays out a
    flow: `cjtool`, or `dot` of Graphviz. `persona` is whose feelings and card are drawn, by its id; left out, the primary one's
    lead and those of others stand beside them. `linked` pictures lead to the maps of other journeys, as `build` lays them out.
    With `pages`, maps and blueprints may take several of the sheets, where one would make their type too small.
    """

    language: str | None = None
    lanes: tuple[str, ...] = ()
    theme: ThemeName = "light"
    sheets: tuple[Sheet, ...] = ()
    stages: int | None = None
    columns: int | None = None
    slots: bool = False
    cards: tuple[str, ...] = ()
    engine: str = ENGINES[0]
    persona: str | None = None
    linked: bool = False
    pages: bool = False
