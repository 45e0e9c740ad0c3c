"""Pictures of two versions of journeys, before and after in one."""

from cjtool.app import diff_phrases as says
from cjtool.diff.outcome import Differences
from cjtool.draw.review_pictures import reviewed
from cjtool.render import svg
from cjtool.request import RequestError


def picture(found: Differences, language: str) -> str:
    """The picture of the one journey that changed, as an SVG document. Raises RequestError where there are several, or none."""
    drawn = [each for project in found.projects for each in reviewed(project, found.names[0])]
    if len(drawn) != 1:
        hint = says.NAME_ONE if drawn else ""
        raise RequestError(says.ONE_PICTURE(count=len(drawn)), hint)
    ((_, scenes),) = drawn
    return svg.render(scenes[0], language=language)
