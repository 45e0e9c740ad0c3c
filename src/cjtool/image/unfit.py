"""Why a file cannot be drawn."""

from cjtool.image import phrases as says
from cjtool.message import Hint, Message, Plain, Says, Value


class UnfitError(Exception):
    """Says what is wrong with a file, in a sentence that its name is put into, and how to mend it."""

    def __init__(self, sentence: Says, hint: Hint = "", **values: Value) -> None:
        super().__init__(sentence(name="…", **values).text())
        self._sentence = sentence
        self._values = values
        self.hint = hint

    def about(self, name: str) -> Message:
        """What is wrong with the file of a name."""
        return self._sentence(name=name, **self._values)


def broken(kind: str) -> UnfitError:
    """A file that starts as its kind does, and does not go on so."""
    return UnfitError(says.BROKEN, says.SAVE_AGAIN, kind=Plain(kind))


MOST_PIXELS = 4096
"""How wide and how high a picture of pixels may be."""


def measured(width: int, height: int) -> tuple[int, int]:
    """Width and height in pixels, if there are some and not too many; else raises UnfitError."""
    if not width or not height:
        raise UnfitError(says.NO_PIXELS)
    if max(width, height) > MOST_PIXELS:
        raise UnfitError(says.TOO_MANY_PIXELS, says.AT_MOST(most=MOST_PIXELS), width=width, height=height)
    return width, height
