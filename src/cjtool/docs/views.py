"""Pictures for the gallery page that `cjtool build` does not make: canvases, cards, themes, a slide, a translation, a log."""

from datetime import date
from pathlib import Path

from cjtool.app.measured_beside import made_now
from cjtool.draw.asked import Asked, ThemeName
from cjtool.draw.views import canvas, draw
from cjtool.library import translate_project
from cjtool.model import Project
from cjtool.project import read
from cjtool.render import svg
from cjtool.scene import Group, Scene

_TODAY = date(2026, 11, 22)
_THEMES: tuple[ThemeName, ...] = ("dark", "high-contrast", "print-bw")


def pictures(root: Path) -> dict[str, str]:
    """Each picture by its path below a repository's root; the journeys are those of the gallery."""
    (workspace,) = read([root / "journeys" / "warmtepomp"], _TODAY).workspaces
    journey = workspace.journey("warmtepomp")
    assert journey is not None
    shown = {f"map-{theme}": draw("map", journey, workspace, Asked(theme=theme))[0] for theme in _THEMES}
    shown["canvas"] = canvas.empty(Project(cjtool="project/v1"), Asked(language="nl", stages=5, columns=3))[0]
    for kind in ("steps", "personas"):
        shown[f"cards-{kind}"] = draw("cards", journey, workspace, Asked(cards=(kind,)))[0]
    drawn = {f"docs/views/{name}.svg": svg.render(scene, language="nl") for name, scene in shown.items()}
    return drawn | {
        "docs/views/deck-stage.svg": svg.render(_slide(root), language="en"),
        "docs/views/summary-french.svg": svg.render(_in_french(root), language="fr"),
        "docs/views/flow-measured.svg": svg.render(_measured(root), language="en"),
    }


def _in_french(root: Path) -> Scene:
    """An English project with its French translation."""
    (workspace,) = read([root / "journeys" / "hip-replacement"], _TODAY).workspaces
    french = translate_project(workspace, "fr")
    return draw("summary", french.journeys[0], french, Asked(language="fr"))[0]


def _measured(root: Path) -> Scene:
    """The flow of the page on event logs, with what its log says."""
    (workspace,) = made_now(read([root / "docs" / "event-logs"], _TODAY).workspaces)
    return draw("flow", workspace.journeys[0], workspace)[0]


def _slide(root: Path) -> Scene:
    """The first slide of a stage that has a picture of a step."""
    (workspace,) = read([root / "journeys" / "vivan-los-tacos"], _TODAY).workspaces
    journey = workspace.journey("eating-out")
    assert journey is not None
    return next(slide for slide in draw("deck", journey, workspace) if _is_sketched(slide))


def _is_sketched(slide: Scene) -> bool:
    """Whether it shows steps, and a picture of one."""
    steps = [shape for shape in slide.shapes if isinstance(shape, Group) and shape.kind == "step"]
    inside = (shape for step in steps for shape in step.shapes)
    return any(isinstance(shape, Group) and shape.kind == "image" for shape in inside)
