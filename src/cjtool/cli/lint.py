"""`cjtool lint`."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

import typer

from cjtool.app.lint import LintRequest, LintResult, lint_projects
from cjtool.app.reading import NothingError
from cjtool.build.phrases import did_you_mean
from cjtool.cli import options
from cjtool.cli import phrases as says
from cjtool.cli.inputs import STDIN, buffers, day, left_out, missed, nothing, say, tell
from cjtool.cli.measured import side, tell_left_out
from cjtool.cli.output import Output, count, emit, outputs
from cjtool.cli.shell import EXIT_FINDINGS, EXIT_NOTHING, EXIT_REQUEST
from cjtool.diagnostic import Severity
from cjtool.lint import Outcome, fails
from cjtool.message import Plain
from cjtool.project import WorkspaceReading
from cjtool.request import RequestError, told_in
from cjtool.spelling.nearness import nearest

_SEVERITIES = ("error", "warning", "info")

EXAMPLES = ("lint journeys", "lint journeys/warmtepomp --output sarif=lint.sarif --output github")


def run(
    paths: options.Paths = None,
    output: Annotated[
        list[str] | None,
        typer.Option("--output", help="NAME or NAME=FILE, more than once: full, concise, json, …"),
    ] = None,
    rule: Annotated[
        list[str] | None, typer.Option("--rule", help="Only these rules: a name, lens:cx, or kind:fact.")
    ] = None,
    skip_rule: Annotated[
        list[str] | None, typer.Option("--skip-rule", help="Not these rules; as --rule.")
    ] = None,
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
    force_exclude: Annotated[
        bool,
        typer.Option(
            "--force-exclude",
            help="Pass over named files that a run over the folder passes over: for pre-commit.",
        ),
    ] = False,
    fail_on: Annotated[
        str | None,
        typer.Option("--fail-on", help="Lowest severity of a fault that fails: error, warning, info, never."),
    ] = None,
    fail_on_facts: Annotated[
        str | None,
        typer.Option(
            "--fail-on-facts",
            help="The same for facts about the client, which are no fault of the file. Default: never.",
        ),
    ] = None,
    min_severity: Annotated[
        str | None, typer.Option("--min-severity", help="Hide what is less severe; the exit code stays.")
    ] = None,
    max_warnings: Annotated[
        int | None,
        typer.Option(
            "--max-warnings", help="Let so many warnings that are faults pass, whatever --fail-on; more fail."
        ),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option("--since", help="Only what is new against a revision of git: main, HEAD~3, v1.2."),
    ] = None,
    isolated: Annotated[
        bool, typer.Option("--isolated", help="Ignore what the projects' settings say of rules.")
    ] = False,
    fix: Annotated[bool, typer.Option("--fix", help="Mend in the files what needs no decision.")] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Show what --fix changes; without --fix nothing is written.")
    ] = False,
    show_waived: Annotated[
        bool, typer.Option("--show-waived", help="Show what is waived, with the reasons.")
    ] = False,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Count the findings by rule, by lens and by kind.")
    ] = False,
    language: options.Spoken = None,
    today: options.Today = None,
    stdin_filename: options.StdinName = "-",
    allow_empty: options.AllowEmpty = False,
    verbose: options.Verbose = False,
    measured: options.MeasuredFile = None,
    measure_now: options.MeasureNow = False,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Neither use nor keep what earlier runs found.")
    ] = False,
) -> None:
    """Check that journeys are good ones: validity first, then the rules.

    A finding is a fault of the file, which is mended there, or a fact about the client, which the map is right
    to show. Exit code 0: nothing that fails. 1: faults at or above --fail-on, or a file that is not valid. 2: a wrong
    request, or something that cannot be read. 3: nothing to look at.
    """
    given, spoken = tuple(paths or ()), options.language(language) or "en"
    with told_in(spoken):
        level = _level(fail_on, "--fail-on", (*_SEVERITIES, "never"))
        level_of_facts = _level(fail_on_facts, "--fail-on-facts", (*_SEVERITIES, "never"))
        least = _level(min_severity, "--min-severity", _SEVERITIES)
        _refuse_what_cannot_be(max_warnings, fix=fix and STDIN in given)
        places = outputs(output or ())
        request = LintRequest(
            paths=tuple(path for path in given if path != STDIN),
            today=day(today),
            buffers=buffers(given, stdin_filename),
            rules=tuple(rule or ()),
            skip_rules=tuple(skip_rule or ()),
            select=tuple(select or ()),
            exclude=tuple(exclude or ()),
            as_found=force_exclude,
            since=since,
            isolated=isolated,
            mend=fix or diff,
            cache=not no_cache,
            measured=side(measured, now=measure_now, logs=False),
        )
        try:
            result = lint_projects(request)
            tell(result.reading, verbose=verbose, as_found=force_exclude, language=spoken)
            _tell_aside(result, spoken)
            if fix or diff:
                result, places = _mended(result, request, places, write=fix, show=diff, language=spoken)
        except NothingError as error:
            tell(error.reading, verbose=verbose, as_found=force_exclude, language=spoken)
            nothing(error, allow_empty, spoken)
        emit(_visible(result.outcome, least), places, waived=show_waived, language=spoken)
    if statistics:
        count(result.outcome, places, spoken)
    if result.reading.unreadable:
        raise SystemExit(EXIT_REQUEST)
    if fails(result.outcome, level, max_warnings, fail_on_facts=level_of_facts):
        raise SystemExit(EXIT_FINDINGS)
    if not allow_empty:
        _stop_on_unseen(result, request, spoken)


def _tell_aside(result: LintResult, language: str) -> None:
    """Say what was not looked at: in git, and of figures that were handed on."""
    _tell_of_git(result.reading, language)
    tell_left_out(result.left_out, language)


def _tell_of_git(found: WorkspaceReading, language: str) -> None:
    """Say where watched files may have changed without anybody knowing."""
    sentences = {"shallow": says.SHALLOW, "none": says.NOTHING_FROM_GIT}
    for workspace in found.workspaces:
        if (sentence := sentences.get(workspace.watched.state)) is not None:
            say(sentence(path=Plain(workspace.root.as_posix())).text(language))


def _refuse_what_cannot_be(max_warnings: int | None, *, fix: bool) -> None:
    """Raise RequestError for fewer warnings than none, and where standard input is to be mended."""
    if max_warnings is not None and max_warnings < 0:
        raise RequestError(
            says.BELOW_NOUGHT(option=f"--max-warnings {max_warnings}"), says.NOUGHT_LETS_NONE_PASS
        )
    if fix:
        raise RequestError(says.NO_FIX_OF_INPUT, says.DIFF_OR_NAME)


def _stop_on_unseen(result: LintResult, request: LintRequest, language: str) -> None:
    """Exit with 3 where something that was named was not looked at, though nothing else is wrong."""
    missed(result.reading, allow_empty=False, language=language)
    if (request.paths or request.buffers) and not request.as_found:
        left_out(result.reading, result.targets, (request.select, request.exclude), language)
    if set(result.reading.hidden) & set(result.reading.unsought):
        raise SystemExit(EXIT_NOTHING)


def _mended(
    result: LintResult,
    request: LintRequest,
    places: tuple[Output, ...],
    *,
    write: bool,
    show: bool,
    language: str,
) -> tuple[LintResult, tuple[Output, ...]]:
    """What is left once files are mended; with `--diff` alone nothing is, and only outputs to files are written."""
    from cjtool.app.changed_texts import difference, save
    from cjtool.cli.fixing import say_done, say_left, say_summary

    mended = result.mended
    assert mended is not None
    if show:
        sys.stdout.write(difference(mended.texts))
    if write and mended.texts:
        save(mended.texts)
        say_done(mended, language)
    say_left(mended, result.targets, language)
    if not write:
        return result, tuple(place for place in places if place.path is not None)
    say_summary(mended, result.targets, language)
    return (lint_projects(replace(request, mend=False)) if mended.texts else result), places


def _level(text: str | None, option: str, known: Sequence[str]) -> str | None:
    if text is None or text in known:
        return text
    close = nearest(text, known)
    raise RequestError(
        says.NO_SEVERITY(option=f"{option} {text}"),
        did_you_mean(close) if close else says.USE_ONE_OF(known=Plain(", ".join(known))),
    )


def _visible(outcome: Outcome, least: str | None) -> Outcome:
    if least is None:
        return outcome
    shown = (each for each in outcome.diagnostics if each.severity >= Severity[least.upper()])
    return replace(outcome, diagnostics=tuple(shown))
