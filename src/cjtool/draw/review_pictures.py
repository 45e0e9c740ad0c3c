"""The pictures of a review: each journey that changed, as it was and as it is."""

from collections.abc import Iterator
from functools import partial

from cjtool.diff.comparison import Version
from cjtool.diff.outcome import ProjectDiff
from cjtool.draw.asked import Asked
from cjtool.draw.versions import draw_versions
from cjtool.draw.views import draw, draw_as
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.scene import Scene


def reviewed(project: ProjectDiff, name: str = "") -> Iterator[tuple[Journey, tuple[Scene, ...]]]:
    """The journeys of a project that changed, each with both versions in one picture; `name` is that of the earlier version.

    One that only one version has is a map; of a project that comes or goes, all of them are.
    """
    changed = {change.journey for change in project.changes}
    for was, now in project.journeys:
        if now.id in changed:
            before = Version(was, project.before, name)
            yield now, draw_as("compare", partial(_drawn, before), now, project.after, Asked())
    both = {id(journey) for pair in project.journeys for journey in pair}
    for version in (project.after, project.before):
        for journey in version.journeys:
            if id(journey) not in both and (project.comes_or_goes or journey.id in changed):
                yield journey, draw("map", journey, version)


def _drawn(before: Version, journey: Journey, workspace: Workspace, asked: Asked) -> tuple[Scene, ...]:
    return draw_versions(before, Version(journey, workspace), asked)
