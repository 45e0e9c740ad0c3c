"""The rules, one file each; a file, its function and its rule share a name. Other packages may add more."""

import pkgutil
from functools import cache
from importlib import import_module

from cjtool.lint.declaration import Rule
from cjtool.lint.plugged import plugged_rules


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by name: cjtool's, then those of other packages."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    own = tuple(getattr(import_module(f"{__name__}.{name}"), name) for name in names)
    return (*own, *plugged_rules({rule.name for rule in own}))
