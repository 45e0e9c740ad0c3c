"""Where findings go: formats on standard output and in files, several in one run."""

import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cjtool.cli.reading import say
from cjtool.cli.terminal import coloured
from cjtool.cli.write import write_result
from cjtool.formats import FORMATS, render
from cjtool.lint import Outcome
from cjtool.words.nearest import nearest
from cjtool.workspace import RequestError


@dataclass(frozen=True)
class Output:
    """A format and the file it goes to; None is standard output."""

    format: str
    path: Path | None


def outputs(given: Sequence[str]) -> tuple[Output, ...]:
    """What `--output` asks for; by default `full` on a terminal, else `concise`."""
    if not given:
        return (Output("full" if sys.stdout.isatty() else "concise", None),)
    return tuple(_output(text) for text in given)


def emit(outcome: Outcome, places: tuple[Output, ...]) -> None:
    """Write an outcome in every format asked for; one line of success on a terminal, else silence."""
    for place in places:
        text = render(place.format, outcome, **_options(place))
        if place.path is None:
            sys.stdout.write(text)
        else:
            write_result(place.path, text)
    if (
        not outcome.diagnostics
        and sys.stdout.isatty()
        and all(place.path or place.format == "full" for place in places)
    ):
        journeys = sum(len(workspace.journeys) for workspace in outcome.workspaces)
        say(f"{journeys} {'journey' if journeys == 1 else 'journeys'}, nothing found")


def _options(place: Output) -> dict[str, object]:
    if place.format != "full":
        return {}
    if place.path is not None:
        return {"colour": False}
    return {"colour": coloured(), "width": shutil.get_terminal_size((100, 24)).columns}


def _output(text: str) -> Output:
    name, equals, path = text.partition("=")
    if name not in FORMATS:
        close = nearest(name, FORMATS)
        raise RequestError(
            f"there is no format `{name}`",
            f"did you mean `{close}`?" if close else f"there are {', '.join(sorted(FORMATS))}",
        )
    if equals and not path:
        raise RequestError(f"`--output {text}` names no file", f"write `--output {name}=FILE`")
    return Output(name, Path(path) if path else None)
