"""What a file's model alone decides, found out once."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

R = TypeVar("R")
A = TypeVar("A")


class Answers:
    """Answers about one root model, which never changes: they hold for as long as it is kept."""

    def __init__(self) -> None:
        self._kept: dict[Callable[..., Any], Any] = {}
        self.grown = False
        """Whether something was found out that was not known before; who keeps answers sets it back."""

    def once(self, question: Callable[[R], A], root: R) -> A:
        """The answer to a question that looks at nothing but the root and what lies below it."""
        if question not in self._kept:
            self._kept[question] = question(root)
            self.grown = True
        return cast("A", self._kept[question])
