"""`cjtool report`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from cjtool.app.lint import judged
from cjtool.cli import options
from cjtool.cli.delivery import deliver
from cjtool.cli.products import products
from cjtool.cli.reading import day, journeys, reading, say
from cjtool.cli.write import write_result
from cjtool.lint import every
from cjtool.report import journey_report
from cjtool.workspace import RequestError

EXAMPLES = ("report journeys/warmtepomp -o reports", "report journeys --select eating-out -o -")
_ENDINGS = {".md", ".markdown"}


def run(
    paths: options.Paths = None,
    format: Annotated[str, typer.Option("-f", "--format", help="md.")] = "md",
    output: Annotated[
        str, typer.Option("-o", help="A folder, a file that ends in .md, or - for standard output.")
    ] = "reports",
    findings: Annotated[
        bool, typer.Option(help="With what the linter found; its messages are in English.")
    ] = True,
    language: options.Language = None,
    today: options.Today = None,
    select: options.Select = None,
    exclude: options.Exclude = None,
    stdin_filename: options.StdinName = "-",
) -> None:
    """Write reports of journeys: in a folder each with its map, and an index of the project."""
    if format != "md":
        raise RequestError(f"there is no format `{format}` for reports", "use md")
    spoken = options.language(language)
    single = _is_single(output)
    found = reading(paths, day(today), stdin_name=stdin_filename)
    picked = journeys(found, select, exclude)
    outcome = judged(found, every(found.workspaces) if findings else ())
    if not single:
        chosen = {journey for _, journey in picked}
        deliver(list(products(outcome, spoken, chosen)), Path(output), whole=False)
        return
    if len(picked) > 1:
        raise RequestError(
            f"{len(picked)} journeys for one `{output}`", "pick one with --select, or name a folder with -o"
        )
    [(workspace, journey)] = picked
    text = journey_report(journey, workspace, diagnostics=outcome.diagnostics, map_path="", language=spoken)
    if output == "-":
        sys.stdout.write(text)
    else:
        write_result(Path(output), text)
        say(output)


def _is_single(output: str) -> bool:
    """Whether all goes to one place; raises RequestError for a file that is no Markdown."""
    suffix = Path(output).suffix.lower()
    if output == "-" or suffix in _ENDINGS:
        return True
    if suffix and not output.endswith("/") and not Path(output).is_dir():
        raise RequestError(f"`{output}` is no Markdown file", "reports end in .md; or name a folder")
    return False
