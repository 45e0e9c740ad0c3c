"""Two versions of a journey beside each other in one picture, wherever they come from."""

from cjtool.diff.comparison import Version, compare
from cjtool.draw.asked import Asked
from cjtool.draw.compared.page import FRAME, LANES, pages
from cjtool.draw.compared.setting import setting_of
from cjtool.draw.page import subject
from cjtool.scene import Scene


def draw_versions(before: Version, after: Version, asked: Asked) -> tuple[Scene, ...]:
    """Both versions on one sheet, with the table of changes on it or on sheets of its own; RequestError for a lane that there is not."""
    told = subject(after.journey, after.workspace, asked, asked.lanes or (FRAME[0], *LANES, FRAME[1]))
    return pages(setting_of(compare(before, after), told), asked.sheets)
