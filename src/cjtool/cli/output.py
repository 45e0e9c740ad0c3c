"""Where findings go: formats on standard output and in files, several in one run."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cjtool.app.writing import write_result
from cjtool.cli import phrases as says
from cjtool.cli.actions import on_actions, to_actions
from cjtool.cli.inputs import say
from cjtool.cli.output_places import output_place
from cjtool.cli.terminal import coloured
from cjtool.formats import frame, known, names, render
from cjtool.lint import Outcome
from cjtool.request import RequestError

_IN_LANGUAGES = ("full", "concise", "grouped", "markdown")
_FOR_PEOPLE = ("full", "concise", "grouped", "auto")


@dataclass(frozen=True)
class Output:
    """A format and the file it goes to; None is standard output.

    `auto` stands for what GitHub Actions gets; elsewhere it is never one.
    """

    format: str
    path: Path | None


def outputs(given: Sequence[str]) -> tuple[Output, ...]:
    """What `--output` asks for; by default `full` on a terminal, else `concise`."""
    if not given:
        return (_readable(),)
    asked = tuple(_output(text) for text in given)
    paths = [each.path.resolve() if each.path else None for each in asked]
    if len(set(paths)) < len(paths):
        raise RequestError(says.ONE_PLACE, says.FILE_FOR_EACH)
    return asked


def emit(
    outcome: Outcome, places: tuple[Output, ...], *, waived: bool = False, language: str = "en"
) -> tuple[tuple[str, str], ...]:
    """Write an outcome in every format asked for; one line of success on a terminal, else silence.

    Formats for people show what is waived only where that is asked for. Returns the files written, with their
    texts.
    """
    files = []
    for place in places:
        text = _text(outcome, place, waived=waived, language=language)
        if place.path is None:
            sys.stdout.write(text)
        else:
            write_result(place.path, text)
            files.append((str(place.path), text))
    if (
        not outcome.diagnostics
        and sys.stdout.isatty()
        and all(place.path or place.format == "full" for place in places)
    ):
        journeys = sum(len(workspace.journeys) for workspace in outcome.workspaces)
        say(f"{frame.counted(journeys, 'journey', language)}, {frame.NOTHING_FOUND[language]}")
    return tuple(files)


def count(outcome: Outcome, places: tuple[Output, ...], language: str = "en") -> None:
    """Write how many findings there are, below them; to standard error where a program reads standard output."""
    from cjtool.formats.totals import statistics

    machines = any(place.path is None and place.format not in _FOR_PEOPLE for place in places)
    (sys.stderr if machines else sys.stdout).write(statistics(outcome, language))


def _readable() -> Output:
    return Output("full" if sys.stdout.isatty() else "concise", None)


def _text(outcome: Outcome, place: Output, *, waived: bool, language: str) -> str:
    if place.format == "auto":
        return to_actions(outcome, waived=waived, language=language)
    return render(place.format, outcome, **_options(place, waived=waived, language=language))


def _options(place: Output, *, waived: bool, language: str) -> dict[str, object]:
    if place.format not in _IN_LANGUAGES:
        return {}
    if place.format == "markdown":
        return {"language": language}
    options: dict[str, object] = {"waived": waived, "language": language}
    if place.format != "full" or place.path is not None:
        return options
    import shutil

    width = shutil.get_terminal_size((100, 24)).columns
    return options | {"colour": coloured(), "width": width}


def _output(text: str) -> Output:
    name, equals, _ = text.partition("=")
    if name != "auto":
        return Output(*output_place(text, (name,) if known(name) else sorted([*names(), "auto"])))
    if equals:
        raise RequestError(says.NAMES_A_FILE(option=f"--output {text}"), says.AUTO_WRITES)
    return Output("auto", None) if on_actions() else _readable()
