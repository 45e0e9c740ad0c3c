"""`cjtool fmt`."""

import codecs
import sys
from typing import Annotated

import typer

from cjtool.app import form_phrases as says
from cjtool.app.changed_texts import difference, save
from cjtool.app.formatting import FormatRequest, FormatResult, formatted
from cjtool.app.reading import NothingError
from cjtool.cli import options
from cjtool.cli.inputs import STDIN, buffers, missed, nothing, say, show_problems, tell
from cjtool.cli.shell import EXIT_FINDINGS, EXIT_REQUEST
from cjtool.formats.characters import printable
from cjtool.message import Plain
from cjtool.request import RequestError, told_in

EXAMPLES = ("fmt", "fmt --check journeys", "fmt --diff journeys/warmtepomp")


def run(
    paths: options.Paths = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; name the files that would change, and fail.")
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; show what would change.")] = False,
    force_exclude: Annotated[
        bool,
        typer.Option(
            "--force-exclude",
            help="Pass over named files that a run over the folder passes over: for pre-commit.",
        ),
    ] = False,
    language: options.Spoken = None,
    stdin_filename: options.StdinName = STDIN,
    allow_empty: options.AllowEmpty = False,
    verbose: options.Verbose = False,
) -> None:
    """Bring files into one form: keys in the order of the format, one layout. What they say stays, with all comments.

    `-` reads standard input and writes its form to standard output. Exit code 0: done. 1: files that are no YAML, which
    are left as they are, or, with --check, files that would change. 2: a wrong request, or something that cannot be
    read. 3: nothing to look at.
    """
    given, spoken = tuple(paths or ()), options.language(language) or "en"
    with told_in(spoken):
        if STDIN in given and len(given) > 1:
            raise RequestError(says.INPUT_ALONE, says.NO_OTHER_PATHS)
        texts = buffers(given, stdin_filename)
        request = FormatRequest(tuple(path for path in given if path != STDIN), texts, force_exclude)
        try:
            result = formatted(request)
        except NothingError as error:
            tell(error.reading, verbose=verbose, as_found=force_exclude, language=spoken)
            nothing(error, allow_empty, spoken)
        tell(result.reading, verbose=verbose, as_found=force_exclude, language=spoken)
        if check or diff:
            _show(result, names=check, changes=diff)
        elif texts:
            _pass_on(result, *texts.values())
        else:
            save(result.changed)
    _sum_up(result, spoken, done=not (check or diff), is_input=bool(texts))
    if result.reading.unreadable:
        raise SystemExit(EXIT_REQUEST)
    if result.problems or result.unsafe or (check and result.changed):
        raise SystemExit(EXIT_FINDINGS)
    missed(result.reading, allow_empty=allow_empty, language=spoken)


def _show(result: FormatResult, *, names: bool, changes: bool) -> None:
    """The changes as a unified diff, or the files that would change, a line each."""
    if changes:
        sys.stdout.write(difference(result.changed))
    elif names:
        sys.stdout.write(printable("".join(f"{source.path}\n" for source, _ in result.changed)))


def _pass_on(result: FormatResult, given: bytes) -> None:
    """Standard input in its form, or as it came, where it has none; byte by byte, with its mark and its ends of lines."""
    mark = codecs.BOM_UTF8 if given.startswith(codecs.BOM_UTF8) else b""
    made = [mark + text.encode() for _, text in result.changed]
    sys.stdout.flush()
    sys.stdout.buffer.write(made[0] if made else given)


def _sum_up(result: FormatResult, language: str, *, done: bool, is_input: bool) -> None:
    """Say what is wrong, which files were changed, and how many."""
    show_problems(result.reading, result.problems, language)
    for source in result.unsafe:
        say(says.UNSAFE(path=Plain(str(source.path))).text(language))
    if is_input:
        return
    for source, _ in result.changed if done else ():
        say(says.FORMED(path=Plain(str(source.path))).text(language))
    changed = len(result.changed)
    same = (
        len(result.files)
        - changed
        - len(result.unsafe)
        - sum(bool(file.form.problems) for file in result.files)
    )
    sentence = says.DONE if done else says.TO_DO
    say(f"cjtool: {sentence(changed=changed, same=same).text(language)}")
