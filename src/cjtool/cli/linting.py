"""What `cjtool lint` does, without the command line around it.

It knows neither Typer nor Rich: `lint` with nothing but paths, what hooks and pipelines call, is run without them.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from cjtool.cli.outputs import emit
from cjtool.cli.outputs import outputs as wanted_outputs
from cjtool.cli.reading import day, nothing, reading
from cjtool.cli.shell import EXIT_FINDINGS, EXIT_REQUEST
from cjtool.diagnostic import Severity
from cjtool.lint import Lens, Outcome, Rule, fails, lint, rules
from cjtool.words.nearest import nearest
from cjtool.workspace import Reading, RequestError
from cjtool.workspace import select as select_journeys

_SEVERITIES = ("error", "warning", "info")


def lint_files(
    paths: Sequence[str],
    *,
    outputs: Sequence[str] = (),
    rule: Sequence[str] = (),
    skip_rule: Sequence[str] = (),
    select: Sequence[str] = (),
    exclude: Sequence[str] = (),
    fail_on: str | None = None,
    min_severity: str | None = None,
    today: str | None = None,
    stdin_filename: str = "-",
    allow_empty: bool = False,
    verbose: bool = False,
) -> int:
    """Lint, write the outcome where it is asked for, and return the exit code."""
    level = _level(fail_on, "--fail-on", (*_SEVERITIES, "never"))
    hidden_below = _level(min_severity, "--min-severity", _SEVERITIES)
    places = wanted_outputs(outputs)
    chosen = _rules(rules(), rule, skip_rule)
    found = reading(paths, day(today), stdin_name=stdin_filename, verbose=verbose, allow_empty=allow_empty)
    targets = _targets(found, select, exclude, allow_empty=allow_empty)
    outcome = lint(found.workspaces, chosen, targets, found.unreadable)
    emit(_visible(outcome, hidden_below), places)
    if found.unreadable:
        return EXIT_REQUEST
    return EXIT_FINDINGS if fails(outcome, level) else 0


def _level(text: str | None, option: str, known: tuple[str, ...]) -> str | None:
    if text is None or text in known:
        return text
    close = nearest(text, known)
    raise RequestError(
        f"`{option} {text}` is no severity",
        f"did you mean `{close}`?" if close else "use " + ", ".join(known),
    )


def _rules(every: tuple[Rule, ...], chosen: Sequence[str], left_out: Sequence[str]) -> tuple[Rule, ...]:
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
    found: Reading, chosen: Sequence[str], left_out: Sequence[str], *, allow_empty: bool
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
    shown = (each for each in outcome.diagnostics if each.severity >= Severity[least.upper()])
    return replace(outcome, diagnostics=tuple(shown))
