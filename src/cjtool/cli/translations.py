"""`cjtool i18n`."""

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from cjtool.app.catalog_files import WrittenCatalog, check, extract, update
from cjtool.catalogs import phrases as says
from cjtool.catalogs.folder import FOLDER
from cjtool.cli import options
from cjtool.cli.inputs import day, reading, refuse_action, say, stop_on, stop_on_problems
from cjtool.cli.shell import EXIT_FINDINGS, EXIT_NOTHING
from cjtool.cli.tables import table
from cjtool.formats.characters import visible
from cjtool.formats.frame import counted
from cjtool.formats.paths import shown
from cjtool.message import Plain, joined
from cjtool.project import WorkspaceReading
from cjtool.request import RequestError

EXAMPLES = (
    "i18n extract journeys/vivan-los-tacos",
    "i18n update journeys/vivan-los-tacos --language fr",
    "i18n check journeys",
)
_HEADS = ("catalog", "texts", "translated", "untranslated", "stale", "unusable", "unknown")


def run(
    action: Annotated[str, typer.Argument(metavar="ACTION", help="extract, update or check.")],
    paths: options.Paths = None,
    language: Annotated[
        list[str] | None,
        typer.Option(
            "--language", help="A language, more than once: fr, pt_BR. Default: all that there are."
        ),
    ] = None,
) -> None:
    """Translate the texts of projects, in gettext catalogs: locales/fr.po beside cjtool.yaml.

    extract: write all texts to locales/messages.pot, for translators' tools. update: start or bring up to date the
    catalogs of languages; what was translated stays, and what changed since is marked fuzzy. check: list what is
    untranslated, stale or unknown, and fail if a text has no valid translation. `--language fr` of render, report,
    build and show gives the project in that language.
    """
    refuse_action("i18n", action, _ACTIONS)
    found = reading(paths, day(None))
    stop_on_problems(found)
    _ACTIONS[action](found, language or [])


def _extract(found: WorkspaceReading, languages: list[str]) -> None:
    if languages:
        raise RequestError("a template has no language", "leave `--language` out, or `cjtool i18n update`")
    for written in extract(found.workspaces):
        say(f"{written.path}: {counted(written.texts, 'text')}{_unchanged(written)}")


def _update(found: WorkspaceReading, languages: list[str]) -> None:
    catalogs = update(found.workspaces, languages)
    _refuse_none(found, catalogs)
    for written in catalogs:
        counts = f"{written.untranslated} untranslated, {written.stale} stale, {written.obsolete} obsolete"
        say(f"{written.path}: {counted(written.texts, 'text')}, {counts}{_unchanged(written)}")


def _unchanged(written: WrittenCatalog) -> str:
    return "" if written.changed else ", unchanged"


def _check(found: WorkspaceReading, languages: list[str]) -> None:
    """Show what lacks, and a table of counts; exits with 1 if a text has no valid translation, or a catalog is broken."""
    checked, problems = check(found.workspaces, languages)
    _refuse_none(found, [*checked, *problems])
    for catalog in checked:
        for path, line, message, context in catalog.lines():
            sys.stdout.write(f"{shown(path)}:{line}: {visible(message.text())} ({visible(context)})\n")
    if checked:
        sys.stdout.write(table(_HEADS, [catalog.row() for catalog in checked]))
    stop_on(found, tuple(problems))
    if any(catalog.missing for catalog in checked):
        raise SystemExit(EXIT_FINDINGS)


def _refuse_none(found: WorkspaceReading, catalogs: Sequence[object]) -> None:
    """Nothing was looked at: that is never a success."""
    if not catalogs:
        folder = Plain((found.workspaces[0].root / FOLDER).as_posix())
        sentences = (says.NO_CATALOGS(folder=folder).text(), says.START_ONE.text())
        say(f"cjtool: {joined(sentences, 'en')}")
        raise SystemExit(EXIT_NOTHING)


_ACTIONS = {"extract": _extract, "update": _update, "check": _check}
