"""`cjtool rename`."""

import sys
from typing import Annotated

import typer

from cjtool.app import rename_phrases as says
from cjtool.app.changed_texts import difference, save
from cjtool.app.renaming import RenameRequest, Renaming, renamed
from cjtool.cli import options
from cjtool.cli.inputs import STDIN, day, reading, say, stop_on_problems
from cjtool.message import Plain
from cjtool.project.defining import KINDS
from cjtool.project.phrases import KINDS as NAMES
from cjtool.request import RequestError, told_in

EXAMPLES = (
    "rename team service customer-care journeys/warmtepomp",
    "rename step heat-pump/advice/visit home-visit --diff",
)


def run(
    kind: Annotated[str, typer.Argument(metavar="KIND", help=f"{', '.join(KINDS)}.")],
    old: Annotated[
        str,
        typer.Argument(metavar="OLD", help="The id, alone or as journey/stage/step where several have it."),
    ],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The id that it gets.")],
    paths: options.Paths = None,
    diff: Annotated[bool, typer.Option("--diff", help="Show what would change, and write nothing.")] = False,
    language: options.Spoken = None,
    today: options.Today = None,
) -> None:
    """Give something another id, in every file of its project that defines it, refers to it or accepts it.

    Comments, quotes and layout stay. An id that was made of a name is written down. Baselines and translations follow.
    All files are written, or none.
    """
    spoken = options.language(language) or "en"
    with told_in(spoken):
        if STDIN in (paths or ()):
            raise RequestError(says.NO_INPUT, says.NAME_A_FILE)
        found = reading(paths, day(today), language=spoken)
        stop_on_problems(found, spoken)
        made = renamed(RenameRequest(kind, old, new), found)
        if diff:
            sys.stdout.write(difference(made.texts))
        else:
            save(made.texts)
    _tell(made, new, spoken, done=not diff)


def _tell(made: Renaming, new: str, language: str, *, done: bool) -> None:
    """The files with how much of each changes, what people should look at, and what was done."""
    for source, _ in made.texts:
        path = Plain(source.path.as_posix())
        say(says.CHANGED(path=path, count=made.counts[source.path]).text(language))
    for note in made.notes:
        say(note.text(language))
    if done:
        kind = NAMES[made.defined.kind]
        sentence = says.DONE(kind=kind, old=made.defined.id, new=new, files=len(made.texts))
        say(f"cjtool: {sentence.text(language)}")
