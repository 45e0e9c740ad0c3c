"""The rules, one file each; a file, its function and its rule share a name."""

import pkgutil
from functools import cache
from importlib import import_module

from cjtool.lint.rule import Rule


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(getattr(import_module(f"{__name__}.{name}"), name) for name in names)
