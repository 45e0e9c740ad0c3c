"""The pictures of a review: each journey that changed, as it was and as it is."""

from collections.abc import Iterator
from functools import partial

from cjtool.diff.comparison import Version
from cjtool.diff.outcome import ProjectDiff
from cjtool.draw.asked import Asked
from cjtool.draw.versions import draw_versions
from cjtool.draw.views import draw_as
from cjtool.model import Journey
from cjtool.model.values import Language
from cjtool.project import Workspace
from cjtool.scene import Scene


def reviewed(
    project: ProjectDiff, language: Language | None = None
) -> Iterator[tuple[Journey, tuple[Scene, ...]]]:
    """The journeys of a project that changed and that both versions have, each with both in one picture."""
    changed = {change.journey for change in project.changes}
    asked = Asked(language=language)
    for was, now in project.journeys:
        if now.id in changed:
            before = Version(was, project.before)
            yield now, draw_as("compare", partial(_drawn, before), now, project.after, asked)


def _drawn(before: Version, journey: Journey, workspace: Workspace, asked: Asked) -> tuple[Scene, ...]:
    return draw_versions(before, Version(journey, workspace), asked)
