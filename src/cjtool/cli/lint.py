"""`cjtool lint`."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from cjtool.cli import options
from cjtool.cli.outputs import emit, outputs
from cjtool.cli.reading import EXIT_FINDINGS, EXIT_REQUEST, nothing, reading
from cjtool.diagnostic import Severity
from cjtool.lint import Lens, Outcome, Rule, fails, lint, rules
from cjtool.words.nearest import nearest
from cjtool.workspace import Reading, RequestError
from cjtool.workspace import select as select_journeys

EXAMPLES = ("lint journeys", "lint journeys/warmtepomp --output sarif=lint.sarif --output github")
_LEVELS = ("error", "warning", "info", "never")


def run(
    paths: options.Paths = None,
    output: Annotated[
        list[str] | None,
        typer.Option("--output", help="NAME or NAME=FILE, more than once: full, concise, json, …"),
    ] = None,
    rule: Annotated[
        list[str] | None, typer.Option("--rule", help="Only these rules: a name, or lens:cx.")
    ] = None,
    skip_rule: Annotated[
        list[str] | None, typer.Option("--skip-rule", help="Not these rules; as --rule.")
    ] = None,
    select: options.Select = None,
    exclude: options.Exclude = None,
    fail_on: Annotated[
        str | None, typer.Option("--fail-on", help="Lowest severity that fails: error, warning, info, never.")
    ] = None,
    min_severity: Annotated[
        str | None, typer.Option("--min-severity", help="Hide what is less severe; the exit code stays.")
    ] = None,
    today: options.Today = None,
    stdin_filename: options.StdinName = "-",
    allow_empty: options.AllowEmpty = False,
    verbose: options.Verbose = False,
) -> None:
    """Check that journeys are good ones: validity first, then the rules.

    Exit code 0: nothing found. 1: findings at or above --fail-on, or a file that is not valid. 2: a wrong
    request, or something that cannot be read. 3: nothing to look at.
    """
    level = _level(fail_on, "--fail-on")
    hidden_below = _level(min_severity, "--min-severity")
    places = outputs(output)
    chosen = _rules(rules(), rule or [], skip_rule or [])
    found = reading(
        paths, options.day(today), stdin_name=stdin_filename, verbose=verbose, allow_empty=allow_empty
    )
    targets = _targets(found, select or [], exclude or [], allow_empty=allow_empty)
    outcome = lint(found.workspaces, chosen, targets, found.unreadable)
    emit(_visible(outcome, hidden_below), places)
    if found.unreadable:
        raise typer.Exit(EXIT_REQUEST)
    if fails(outcome, level):
        raise typer.Exit(EXIT_FINDINGS)


def _level(text: str | None, option: str) -> str | None:
    if text is None or text in _LEVELS:
        return text
    close = nearest(text, _LEVELS)
    raise RequestError(
        f"`{option} {text}` is no severity",
        f"did you mean `{close}`?" if close else "use " + ", ".join(_LEVELS),
    )


def _rules(every: tuple[Rule, ...], chosen: list[str], left_out: list[str]) -> tuple[Rule, ...]:
    """The rules that some chosen term takes and no left-out term does."""
    lenses = [f"lens:{lens}" for lens in Lens]
    for term in (*chosen, *left_out):
        known = [*(rule.name for rule in every), *lenses]
        if term not in known:
            close = nearest(term, known)
            raise RequestError(
                f"there is no rule `{term}`", f"did you mean `{close}`?" if close else "see `cjtool rules`"
            )
    return tuple(
        rule
        for rule in every
        if (not chosen or {rule.name, f"lens:{rule.lens}"} & set(chosen))
        and not {rule.name, f"lens:{rule.lens}"} & set(left_out)
    )


def _targets(
    found: Reading, chosen: list[str], left_out: list[str], *, allow_empty: bool
) -> Collection[Path]:
    """The files whose findings are asked for."""
    if not chosen and not left_out:
        return found.targets
    picked = select_journeys(found.workspaces, chosen, left_out)
    targets = {workspace.file_of(journey).source.path for workspace, journey in picked} & found.targets
    if not targets and not any(workspace.problems for workspace in found.workspaces):
        nothing([*chosen, *left_out], allow_empty)
    return targets


def _visible(outcome: Outcome, least: str | None) -> Outcome:
    if least is None:
        return outcome
    shown = (
        each for each in outcome.diagnostics if least != "never" and each.severity >= Severity[least.upper()]
    )
    return replace(outcome, diagnostics=tuple(shown))
