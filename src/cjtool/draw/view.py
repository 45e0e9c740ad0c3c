"""What a view is: all that others ask of it, in one value."""

from collections.abc import Callable
from dataclasses import dataclass

from cjtool.draw.asked import Asked
from cjtool.i18n.translated import Translated
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.scene import Scene


@dataclass(frozen=True)
class BuildOptions:
    """How `cjtool build` makes a view, without being asked for it.

    `when` says for which journeys, and `shows` for which others as they stand in their project, with what was measured. `place` is where it stands among the others, in files and in links. `caption` is
    what a report calls the link to it; without one, it is the map. With `sheets`, there may be
    several, in numbered files, and `count` tells how many without drawing them, where it can; as a `document`, all
    are pages of one PDF, where PDFs can be made.
    """

    when: Callable[[Journey], bool]
    place: int
    caption: Translated | None = None
    sheets: bool = False
    count: Callable[[Journey], int] | None = None
    document: bool = False
    shows: Callable[[Journey, Workspace], bool] | None = None


@dataclass(frozen=True)
class Need:
    """What a view is about, in English and in the plural, and whether a journey tells of it."""

    what: str
    met: Callable[[Journey], bool]


@dataclass(frozen=True)
class View:
    """A picture of a journey that stands in a workspace: `draw` gives one scene for each sheet.

    One that is `of_project` shows all journeys of the workspace, whichever is given: it is made once for each project, and
    by `build` where that has several for which it is built.
    """

    name: str
    draw: Callable[[Journey, Workspace, Asked], tuple[Scene, ...]]
    built: BuildOptions | None = None
    need: Need | None = None
    of_project: bool = False
