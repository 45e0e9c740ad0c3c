"""The formats there are, each imported when it is asked for."""

from importlib import import_module
from pkgutil import iter_modules

from cjtool.exchange import exports, imports
from cjtool.exchange.declaration import Exporter, Importer

IMPORTS = tuple(sorted(module.name for module in iter_modules(imports.__path__)))
"""The names of formats that are read: those of their modules."""
EXPORTS = tuple(sorted(module.name for module in iter_modules(exports.__path__)))
"""The names of formats that are written."""


def importer(name: str) -> Importer:
    """A format that is read; KeyError for a name that none has."""
    if name not in IMPORTS:
        raise KeyError(name)
    found: Importer = import_module(f"{imports.__name__}.{name}").IMPORTER
    return found


def exporter(name: str) -> Exporter:
    """A format that is written; KeyError for a name that none has."""
    if name not in EXPORTS:
        raise KeyError(name)
    found: Exporter = import_module(f"{exports.__name__}.{name}").EXPORTER
    return found
