"""`cjtool migrate`."""

import sys
from typing import Annotated

import typer

from cjtool.app import migrate_phrases as says
from cjtool.app.changed_texts import difference, save
from cjtool.app.migrating import MigratedFiles, migrated_files
from cjtool.cli import options
from cjtool.cli.inputs import STDIN, day, reading, say, show_problems
from cjtool.cli.shell import EXIT_FINDINGS
from cjtool.message import Plain
from cjtool.request import RequestError, told_in

EXAMPLES = ("migrate", "migrate journeys --diff", "migrate --check")


def run(
    paths: options.Paths = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 where a file would change.")
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what would change, and write nothing.")] = False,
    language: options.Spoken = None,
) -> None:
    """Bring files of earlier versions of the format to that of today, with their comments and their layout.

    Exit code 1: a file that cannot be read, that is of a version that this cjtool does not know, or, with --check, that
    would change. All files are written, or none.
    """
    spoken = options.language(language) or "en"
    with told_in(spoken):
        if STDIN in (paths or ()):
            raise RequestError(says.NO_INPUT, says.NAME_A_FILE)
        found = reading(paths, day(None), language=spoken)
        made = migrated_files(found)
        if diff:
            sys.stdout.write(difference(made.texts))
        if not check and not diff:
            save(made.texts)
    show_problems(found, made.problems, spoken)
    _tell(made, spoken, done=not check and not diff)
    if made.problems or (check and made.changed):
        raise SystemExit(EXIT_FINDINGS)


def _tell(made: MigratedFiles, language: str, *, done: bool) -> None:
    sentence = says.MIGRATED if done else says.WOULD_MIGRATE
    for each in made.changed:
        path = Plain(each.source.path.as_posix())
        say(sentence(path=path, before=each.before, after=each.after).text(language))
    if not made.changed and not made.problems:
        say(f"cjtool: {says.NOTHING_TO_DO(count=made.current).text(language)}")
