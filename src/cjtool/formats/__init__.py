"""What a lint run found, written for people and for machines: one module of `outputs` per format, imported on use.

Other packages may add formats: entry points of the group `cjtool.formats`, each a `Format`.
"""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from cjtool.formats import outputs
from cjtool.lint import Outcome
from cjtool.plugins import entries, plugged, reason, tell
from cjtool.request import RequestError

Format = Callable[[Outcome], str]

FORMATS = tuple(sorted(module.name for module in iter_modules(outputs.__path__)))
"""The names of cjtool's own formats: those of their modules in `outputs`; in each, `render` is a Format."""


def known(name: str) -> bool:
    """Whether there is a format of that name; packages are looked at only for names that are not cjtool's."""
    return name in FORMATS or name in _plugged()


def names() -> tuple[str, ...]:
    """All formats, by name."""
    return tuple(sorted({*FORMATS, *_plugged()}))


def render(name: str, outcome: Outcome, **options: object) -> str:
    """An outcome in a format; `full` takes `colour` and `width` as options, it, `concise` and `grouped` take
    `waived`, and they and `markdown` a `language`; what programs read is English.

    The text ends with a newline or is empty, and can always be written as UTF-8. Raises RequestError where a format
    of another package fails.
    """
    if name not in FORMATS:
        return _foreign(name, outcome)
    written: Callable[..., str] = import_module(f"{outputs.__name__}.{name}").render
    return written(outcome, **options)


@cache
def _plugged() -> dict[str, Format]:
    """The formats of other packages that can be used."""
    formats: dict[str, Format] = {}
    for entry in entries("cjtool.formats"):
        if entry.name in {*FORMATS, *formats, "auto"}:
            tell(entry, "has a name that is taken")
        elif callable(value := plugged(entry)):
            formats[entry.name] = value
        elif value is not None:
            tell(entry, "cannot be called")
    return formats


def _foreign(name: str, outcome: Outcome) -> str:
    try:
        text = _plugged()[name](outcome)
        text.encode("utf-8")
    except Exception as error:
        raise RequestError(
            f"the format `{name}` failed: {reason(error)}", "it is another package's"
        ) from error
    return text
