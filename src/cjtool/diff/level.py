"""What a change means for the customer."""

from enum import StrEnum


class Level(StrEnum):
    """For whom it is better or worse; the order is that in which changes are told."""

    WORSE = "worse"
    """The customer is worse off."""
    BETTER = "better"
    """The customer is better off."""
    NEUTRAL = "neutral"
    """Something is otherwise, and that alone says neither."""
    WORDING = "wording"
    """The same in other words."""

    @property
    def place(self) -> int:
        """Its place in the order, from 0."""
        return list(Level).index(self)
