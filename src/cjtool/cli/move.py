"""`cjtool move`."""

import sys
from typing import Annotated

import typer

from cjtool.app import move_phrases as says
from cjtool.app import rename_phrases as common
from cjtool.app.changed_texts import difference, save
from cjtool.app.moving import MoveRequest, moved
from cjtool.cli import options
from cjtool.cli.inputs import STDIN, day, reading, say, stop_on_problems
from cjtool.message import Plain
from cjtool.request import RequestError, told_in

EXAMPLES = (
    "move warmtepomp/energiemarkt offerte-krijgen journeys/warmtepomp",
    "move huisbezoek beslissen --before akkoord --diff",
)


def run(
    step: Annotated[
        str,
        typer.Argument(metavar="STEP", help="A step's id, or journey/step where several journeys have it."),
    ],
    stage: Annotated[
        str, typer.Argument(metavar="STAGE", help="A stage of its journey, or journey/stage of another one.")
    ],
    paths: options.Paths = None,
    before: Annotated[
        str | None, typer.Option("--before", help="The step of that stage that comes next.", metavar="STEP")
    ] = None,
    after: Annotated[
        str | None,
        typer.Option("--after", help="The step of that stage that comes before it.", metavar="STEP"),
    ] = None,
    diff: Annotated[bool, typer.Option("--diff", help="Show what would change, and write nothing.")] = False,
    language: options.Spoken = None,
    today: options.Today = None,
) -> None:
    """Take a step to another stage, of its journey or of another one, or to another place in its own.

    Its comments go with it. Nothing is written where something that points at it would no longer find it, or where
    anything would come to mean another thing; then the command says what. Without --before and --after it becomes the
    stage's last step.
    """
    spoken = options.language(language) or "en"
    with told_in(spoken):
        if STDIN in (paths or ()):
            raise RequestError(says.NO_INPUT, common.NAME_A_FILE)
        found = reading(paths, day(today), language=spoken)
        stop_on_problems(found, spoken)
        made = moved(MoveRequest(step, stage, before, after), found)
        if diff:
            sys.stdout.write(difference(made.texts))
        else:
            save(made.texts)
    for source, _ in () if diff else made.texts:
        say(says.CHANGED(path=Plain(source.path.as_posix())).text(spoken))
    for note in made.notes:
        say(f"cjtool: {note.text(spoken)}")
    if not diff:
        say(f"cjtool: {says.DONE(step=made.step.name, stage=made.stage.name).text(spoken)}")
