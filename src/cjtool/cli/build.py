"""`cjtool build`."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Annotated

import typer

from cjtool.cli import options
from cjtool.cli.outputs import Output, emit
from cjtool.cli.products import products
from cjtool.cli.reading import day, journeys, reading, say
from cjtool.cli.shell import EXIT_FINDINGS
from cjtool.cli.terminal import progress
from cjtool.cli.write import write
from cjtool.lint import fails, lint, rules

EXAMPLES = ("build journeys/warmtepomp", "build journeys -o build --check")
_MADE = {"map.svg", "report.md", "index.md"}


def run(
    paths: options.Paths = None,
    output: Annotated[str, typer.Option("-o", help="The folder to write to.")] = "build",
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail if what is there differs.")
    ] = False,
    language: options.Language = None,
    today: options.Today = None,
) -> None:
    """Validate, lint, and write the maps, reports and index of whole projects.

    Stops on errors, not on warnings. The same input gives the same bytes.
    """
    spoken = options.language(language)
    found = reading(paths, day(today))
    count = len(journeys(found, None, None))
    outcome = lint(found.workspaces, rules())
    emit(outcome, (Output("concise", None),))
    if fails(outcome, "error"):
        raise SystemExit(EXIT_FINDINGS)
    made = progress(products(outcome, spoken), 2 * count + len(found.workspaces), "building")
    if check:
        _check(made, Path(output))
    else:
        _write(made, Path(output))


def _write(made: Iterable[tuple[PurePosixPath, str]], folder: Path) -> None:
    changed = total = 0
    names = set()
    for name, text in made:
        names.add(name)
        total += 1
        changed += write(folder / name, text)
    for name in _stale(folder, names):
        say(f"{folder / name}: no longer made from these journeys; remove it if nothing needs it")
    say(f"{folder}: {total} files, {changed} changed")


def _check(made: Iterable[tuple[PurePosixPath, str]], folder: Path) -> None:
    """Compare what would be written with what is there."""
    wrong = []
    names = set()
    for name, text in made:
        names.add(name)
        path = folder / name
        if not path.is_file():
            wrong.append(f"{path}: missing")
        elif path.read_bytes() != text.encode():
            wrong.append(f"{path}: differs")
    wrong += [f"{folder / name}: no longer made" for name in _stale(folder, names)]
    sys.stdout.write("".join(f"{line}\n" for line in wrong))
    if wrong:
        say(f"cjtool: {len(wrong)} files are not up to date; run `cjtool build` and commit the outcome")
        raise SystemExit(EXIT_FINDINGS)


def _stale(folder: Path, names: set[PurePosixPath]) -> Iterator[PurePosixPath]:
    """Files of the kinds that are made here, and that were not made this time."""
    for path in sorted(folder.rglob("*")):
        name = PurePosixPath(path.relative_to(folder).as_posix())
        if path.name in _MADE and len(name.parts) <= 3 and name not in names:
            yield name
