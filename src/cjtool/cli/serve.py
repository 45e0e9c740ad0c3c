"""`cjtool serve`."""

import webbrowser
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cjtool.app.reading import NothingError, read_projects
from cjtool.cli import options
from cjtool.cli.inputs import day, reading, say
from cjtool.cli.measured import side, with_figures
from cjtool.request import RequestError

if TYPE_CHECKING:
    from cjtool.serve.contents import LiveSite, SourcePlace
    from cjtool.serve.running import Notices

_MOST = 10
"""So many problems are told at each change."""

EXAMPLES = ("serve", "serve journeys/warmtepomp --open", "serve journeys --port 8080 --editor idea")


def run(
    paths: options.Paths = None,
    port: Annotated[
        int | None, typer.Option("--port", help="0 takes any that is free.  [default: 4747, or the next]")
    ] = None,
    open_page: Annotated[
        bool, typer.Option("--open/--no-open", help="Open the first page in a browser.")
    ] = False,
    editor: Annotated[
        str,
        typer.Option(
            "--editor",
            help="What opens the line of a step that is clicked: vscode, vscodium, cursor, zed, idea, sublime, none, or a link with"
            " {path}, {line} and {column}.",
        ),
    ] = "vscode",
    measured: options.MeasuredFile = None,
    measure_now: options.MeasureNow = False,
    language: options.Language = None,
    today: options.Today = None,
) -> None:
    """Show the pages of projects in a browser, and show them anew whenever a file is saved.

    For this machine alone. What is not valid is told over the last good page, with file and line. A step that is clicked is told
    here with its file and line. Ctrl-C ends it.
    """
    try:
        from cjtool.serve import editors, running
        from cjtool.serve.contents import LiveSite
    except ModuleNotFoundError as error:
        raise RequestError(
            f"serving needs `{error.name}`, which is not installed", "pip install 'journey-as-code[serve]'"
        ) from error
    template, spoken = editors.template(editor), options.text_language(language)
    beside = side(measured, now=measure_now)
    first = [workspace.root for workspace in with_figures(reading(paths, day(today)), beside).workspaces]
    folders = [path for path in map(Path, paths or ()) if path.is_dir()]

    def there_by_now() -> list[Path]:
        with suppress(RequestError, NothingError):
            return [
                workspace.root for workspace in read_projects([*map(str, folders)], day(today)).workspaces
            ]
        return []

    site = LiveSite(
        first, language=spoken, today=day(today), looked_in=folders, find=there_by_now, measured=beside
    )
    opened = running.listening(port)
    running.run(site, opened, template, _notices(site, open_page=open_page))
    say("stopped")


def _notices(site: "LiveSite", *, open_page: bool) -> "Notices":
    from cjtool.serve.running import Notices

    def ready(address: str) -> None:
        say(f"{address}  follows {', '.join(map(str, site.roots))}; Ctrl-C ends it")
        _tell(site)
        if open_page:
            webbrowser.open(address)

    def changed(seconds: float) -> None:
        say(f"{datetime.now():%H:%M:%S}  changed ({seconds * 1000:.0f} ms)")
        _tell(site)

    def clicked(place: "SourcePlace") -> None:
        say(f"{place.file}:{place.line}:{place.column}")

    return Notices(ready, changed, clicked)


def _tell(site: "LiveSite") -> None:
    """What stands in the way of showing the files as they are: the first of it, as pages tell all."""
    problems = site.edition.problems
    for problem in problems[:_MOST]:
        advice = f"; {problem.advice}" if problem.advice else ""
        say(f"{problem.file}:{problem.line}:{problem.column}: {problem.sentence}{advice}")
    if len(problems) > _MOST:
        say(f"{len(problems) - _MOST} more")
