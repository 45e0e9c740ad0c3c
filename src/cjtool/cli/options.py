"""Arguments and options that commands share."""

from collections.abc import Collection
from typing import Annotated

import typer

from cjtool.request import RequestError

NameList = Collection[str]

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        help="Files, folders, or - for standard input. Default: the project around here.", show_default=False
    ),
]
SelectOption = Annotated[
    list[str] | None,
    typer.Option(
        "--select", help="Only these journeys: an id, a folder, tag:, persona:, state:, level:, status:."
    ),
]
Exclude = Annotated[list[str] | None, typer.Option("--exclude", help="Not these journeys; as --select.")]
Language = Annotated[
    str | None,
    typer.Option("--language", help="In this language: en, nl, fr, de, or one of the project's `locales`."),
]
SingleFile = Annotated[
    bool, typer.Option("--single-file", help="One HTML file for a project, with everything in it.")
]
Spoken = Annotated[
    str | None,
    typer.Option("--language", help="Tell people in this language: en, nl, fr, de. Programs read English."),
]
MeasuredFile = Annotated[
    list[str] | None,
    typer.Option(
        "--measured",
        help="Show figures beside what is written: those of `cjtool measure --output json=FILE`, with or "
        "without --events; more than once.",
        metavar="FILE",
    ),
]
MeasureNow = Annotated[
    bool,
    typer.Option(
        "--measure", help="The same with figures that are made now, as `measure:` in the project says."
    ),
]
Today = Annotated[
    str | None, typer.Option("--today", help="The date that date rules take for today: YYYY-MM-DD.")
]
StdinName = Annotated[
    str, typer.Option("--stdin-filename", help="The path that standard input stands for, given as -.")
]
AllowEmpty = Annotated[
    bool, typer.Option("--allow-empty", help="Exit with 0, not 3, when there is nothing to look at.")
]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Say which files were passed over.")]


def language(text: str | None) -> str | None:
    """A language that cjtool writes."""
    from cjtool.i18n.translated import LANGUAGES

    if text is None or text in LANGUAGES:
        return text
    raise RequestError(f"`{text}` is not a language that cjtool writes", f"it writes {', '.join(LANGUAGES)}")


def text_language(text: str | None) -> str | None:
    """A language that projects may be translated into; whether they are is known when they are read."""
    from cjtool.i18n.translated import LANGUAGES

    if text is None or text in LANGUAGES:
        return text
    from cjtool.catalogs.languages import tag_of

    return text if tag_of(text) else language(text)
