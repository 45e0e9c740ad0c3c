"""What is asked of a picture beside the journey."""

from dataclasses import dataclass
from typing import Literal

ThemeName = Literal["light", "dark", "print-bw", "high-contrast"]


@dataclass(frozen=True)
class Asked:
    """Options of all views; each view takes those that mean something to it.

    `language` is `en`, `nl`, `fr` or `de`; left out, the journey's. `lanes` picks and orders lanes in place of
    the project's `map.lanes`. `theme` is what the picture looks like.
    """

    language: str | None = None
    lanes: tuple[str, ...] = ()
    theme: ThemeName = "light"
