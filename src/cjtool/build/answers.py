"""What a file's model alone decides, found out once."""

from collections.abc import Callable, Hashable
from typing import Any, TypeAlias, TypeVar, cast

Circumstances: TypeAlias = Hashable
"""Other values that an answer rests on; equal ones give equal answers. One of each type is remembered."""
R = TypeVar("R")
A = TypeVar("A")


class Answers:
    """Answers about one root model, which never changes: they hold for as long as it is kept."""

    def __init__(self) -> None:
        self._kept: dict[Callable[..., Any], Any] = {}
        self._under: dict[type, tuple[Circumstances, dict[Any, Any]]] = {}
        self.grown = False
        """Whether something was found out that was not known before; who keeps answers sets it back."""

    def __getstate__(self) -> tuple[dict[Any, Any], dict[Any, Any]]:
        return self._kept, self._under

    def __setstate__(self, state: tuple[dict[Any, Any], dict[Any, Any]]) -> None:
        self._kept, self._under = state
        self.grown = False

    def once(self, question: Callable[[R], A], root: R) -> A:
        """The answer to a question that looks at nothing but the root and what lies below it."""
        if question not in self._kept:
            self._kept[question] = question(root)
            self.grown = True
        return cast("A", self._kept[question])

    def under(self, circumstances: Circumstances) -> dict[Any, Any]:
        """What was found out with these other things in view; nothing, and room for it, when they have changed."""
        before, known = self._under.get(type(circumstances), (None, {}))
        if before is circumstances:
            return known
        known = known if before == circumstances else {}
        self._under[type(circumstances)] = circumstances, known
        return known
