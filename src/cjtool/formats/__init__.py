"""What a lint run found, written for people and for machines: one file per format, imported on use."""

from collections.abc import Callable
from importlib import import_module

from cjtool.lint import Outcome

Format = Callable[[Outcome], str]

FORMATS: dict[str, str] = {
    "full": "full",
    "concise": "concise",
    "grouped": "grouped",
    "json": "json",
    "jsonl": "jsonl",
    "sarif": "sarif",
    "github": "github",
    "gitlab": "gitlab",
    "azure": "azure",
    "junit": "junit",
    "checkstyle": "checkstyle",
    "rdjson": "rdjson",
    "markdown": "markdown",
}
"""Each format's module in this package; in it, `render` is a Format."""


def render(name: str, outcome: Outcome, **options: object) -> str:
    """An outcome in a format of `FORMATS`; `full` takes `colour` and `width` as options, it, `concise` and
    `grouped` take `waived`.

    The text ends with a newline or is empty, and can always be written as UTF-8.
    """
    written: Callable[..., str] = import_module(f"{__name__}.{FORMATS[name]}").render
    return written(outcome, **options)
