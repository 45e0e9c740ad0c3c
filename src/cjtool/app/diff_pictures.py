"""Pictures of two versions of journeys, before and after in one."""

from collections.abc import Iterator

from cjtool.app import diff_phrases as says
from cjtool.diff.outcome import Differences
from cjtool.draw.review_pictures import reviewed
from cjtool.render import svg
from cjtool.request import RequestError


def picture(found: Differences, language: str) -> str:
    """The picture of the one journey that changed, as an SVG document. Raises RequestError where there are several, or none."""
    drawn = list(_titles(found))
    if len(drawn) != 1:
        hint = says.NAME_ONE if drawn else ""
        raise RequestError(says.ONE_PICTURE(count=len(drawn)), hint)
    ((_, scenes),) = (each for project in found.projects for each in reviewed(project, found.names[0]))
    return svg.render(scenes[0], language=language)


def _titles(found: Differences) -> Iterator[str]:
    for project in found.projects:
        yield from {change.journey for change in project.changes if change.journey}
