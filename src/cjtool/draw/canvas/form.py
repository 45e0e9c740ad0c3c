"""What a lane is on a canvas: how people fill it in, and how much room it takes."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Form:
    """The height of a lane: `rows` of notes with `below` under them, or `fixed`, in millimetres.

    `stretch` is its share of spare room; each row of notes takes one share. `signs` are the icon and the colour
    of each row of notes. With `steps`, slots show the names of steps, and have a line for the channel.
    """

    kind: Literal["notes", "lines", "curve", "divider"] = "notes"
    rows: int = 0
    below: float = 0
    fixed: float = 0
    stretch: float = 0
    signs: tuple[tuple[str, str], ...] = ()
    steps: bool = False

    @property
    def shares(self) -> float:
        """How much of what is spare it takes."""
        return self.rows + self.stretch


NOTES = Form(rows=1)
LINES = Form("lines", fixed=25)
DIVIDER = Form("divider", fixed=7)
