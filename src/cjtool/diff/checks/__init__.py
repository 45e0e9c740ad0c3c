"""The kinds of changes, one file each; a file, its function and its check share a name."""

import pkgutil
from functools import cache
from importlib import import_module

from cjtool.diff.declaration import Check
from cjtool.diff.difference import Happening, PartName


@cache
def all_checks() -> tuple[Check, ...]:
    """Every check by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(getattr(import_module(f"{__name__}.{name}"), name) for name in names)


@cache
def in_turn(part: PartName, happening: Happening) -> tuple[Check, ...]:
    """The checks on what can happen so to a part, in the order in which they are asked."""
    asked = (each for each in all_checks() if each.is_about(part, happening))
    return tuple(sorted(asked, key=lambda each: each.turn))


@cache
def kinds() -> frozenset[str]:
    """The names of all checks, without importing them."""
    return frozenset(module.name.replace("_", "-") for module in pkgutil.iter_modules(__path__))


@cache
def _turns() -> dict[str, int]:
    return {check.name: check.turn for check in all_checks()}


def turn_of(kind: str) -> int:
    """When a kind is asked for: what follows from a change, such as a promise that breaks, before all others."""
    return _turns()[kind]
