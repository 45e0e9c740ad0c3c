"""The formats that histories are written in: texts, and a picture of one journey."""

from collections.abc import Sequence

from cjtool.app import history_phrases as says
from cjtool.formats import histories as texts
from cjtool.history.following import JourneyHistory
from cjtool.request import RequestError

NAMES = tuple(sorted((*texts.FORMATS, "svg")))


def written(name: str, histories: Sequence[JourneyHistory], language: str, room: int | None = None) -> str:
    """Histories in a format; `room` are the cells of the terminal that `text` is for.

    Raises RequestError for a picture of more than one journey.
    """
    return _svg(histories, language) if name == "svg" else texts.render(name, histories, language, room)


def _svg(histories: Sequence[JourneyHistory], language: str) -> str:
    from cjtool.draw.asked import Asked
    from cjtool.draw.past.sheet import picture
    from cjtool.render import svg

    if len(histories) != 1:
        raise RequestError(says.ONE_PICTURE(count=len(histories)), says.NAME_A_JOURNEY)
    return svg.render(picture(histories[0], Asked(language=language)), language=language)
