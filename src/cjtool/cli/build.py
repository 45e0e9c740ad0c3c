"""`cjtool build`."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Annotated

import typer

from cjtool.cli import options
from cjtool.cli.judging import judge
from cjtool.cli.outputs import Output, emit
from cjtool.cli.products import products
from cjtool.cli.reading import day, journeys, reading, say
from cjtool.cli.shell import EXIT_FINDINGS
from cjtool.cli.terminal import counted, progress
from cjtool.cli.write import write_result
from cjtool.lint import every, fails
from cjtool.workspace import RequestError
from cjtool.workspace.files import SETTINGS

EXAMPLES = ("build journeys -o build", "build journeys/warmtepomp -o build-warmtepomp")
_MADE = {"map.svg", "report.md", "index.md"}


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
    outcome = judge(found, every(found.workspaces))
    emit(outcome, (Output("concise", None),))
    if fails(outcome, "error"):
        raise SystemExit(EXIT_FINDINGS)
    made = progress(products(outcome, spoken, chosen), 2 * len(chosen) + len(found.workspaces), "building")
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
        changed += write_result(folder / name, text)
    if stale := list(_stale(folder, names)):
        more = f" and {len(stale) - 1} more" if len(stale) > 1 else ""
        say(f"{folder / stale[0]}{more}: not made from these journeys; delete what nothing needs")
    say(f"{folder}: {counted(total, 'file')}, {changed} changed")


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
    wrong += [f"{folder / name}: no longer made; delete it" for name in _stale(folder, names)]
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


def _stale(folder: Path, names: set[PurePosixPath]) -> Iterator[PurePosixPath]:
    """Files of the kinds that are made here, and that were not made this time."""
    for path in sorted(folder.rglob("*")):
        name = PurePosixPath(path.relative_to(folder).as_posix())
        if path.name in _MADE and len(name.parts) <= 3 and name not in names:
            yield name
