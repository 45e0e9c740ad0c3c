"""Why a file cannot be drawn."""


class UnfitError(Exception):
    """Says what is wrong as the rest of a sentence that starts with the file's name, and how to mend it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def broken(kind: str) -> UnfitError:
    """A file that starts as its kind does, and does not go on so."""
    return UnfitError(f"is a broken {kind}", "save it again")


MOST_PIXELS = 4096
"""How wide and how high a picture of pixels may be."""


def measured(width: int, height: int) -> tuple[int, int]:
    """Width and height in pixels, if there are some and not too many; else raises UnfitError."""
    if not width or not height:
        raise UnfitError("has no pixels")
    if max(width, height) > MOST_PIXELS:
        raise UnfitError(f"is {width} × {height} pixels", f"make it at most {MOST_PIXELS} wide and high")
    return width, height
