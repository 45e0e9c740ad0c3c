"""`cjtool build`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from cjtool.app.lint import judged
from cjtool.cli import options
from cjtool.cli.delivery import deliver, left_over
from cjtool.cli.outputs import Output, emit
from cjtool.cli.products import Product, products
from cjtool.cli.reading import day, journeys, reading, say
from cjtool.cli.shell import EXIT_FINDINGS
from cjtool.cli.terminal import progress
from cjtool.formats.counts import counted
from cjtool.lint import every, fails
from cjtool.workspace import RequestError
from cjtool.workspace.files import SETTINGS

EXAMPLES = ("build journeys -o build", "build journeys/warmtepomp -o build-warmtepomp")


def run(
    paths: options.Paths = None,
    output: Annotated[str, typer.Option("-o", help="The folder to write to.")] = "build",
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail if what is there differs.")
    ] = False,
    language: options.Language = None,
    today: options.Today = None,
    select: options.Select = None,
    exclude: options.Exclude = None,
) -> None:
    """Validate, lint, and write the maps, reports and index of whole projects.

    Stops on errors, not on warnings. The same input gives the same bytes.
    """
    spoken = options.language(language)
    _refuse_sources(Path(output))
    found = reading(paths, day(today))
    chosen = {journey for _, journey in journeys(found, select, exclude)}
    outcome = judged(found, every(found.workspaces))
    emit(outcome, (Output("concise", None),))
    if fails(outcome, "error"):
        raise SystemExit(EXIT_FINDINGS)
    made = list(products(outcome, spoken, chosen))
    whole = not select and not exclude
    if check:
        _check(made, Path(output), whole=whole)
    else:
        deliver(made, Path(output), whole=whole)


def _check(made: list[Product], folder: Path, *, whole: bool) -> None:
    """Compare what would be written with what is there."""
    wrong = []
    for each in progress(made, len(made), "checking"):
        path = folder / each.path
        if not path.is_file():
            wrong.append(f"{path}: missing")
        elif path.read_bytes() != each.make().encode():
            wrong.append(f"{path}: differs")
    if whole:
        wrong += [f"{folder / name}: no longer made; delete it" for name in left_over(made, folder)]
    sys.stdout.write("".join(f"{line}\n" for line in wrong))
    if wrong:
        say(
            f"cjtool: {counted(len(wrong), 'file')} not up to date; `cjtool build` makes what is missing or differs"
        )
        raise SystemExit(EXIT_FINDINGS)


def _refuse_sources(folder: Path) -> None:
    if (folder / SETTINGS).exists():
        raise RequestError(
            f"`{folder}` holds a project's sources", "name another folder with -o, such as `build`"
        )
