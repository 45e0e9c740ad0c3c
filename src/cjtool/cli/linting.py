"""What `cjtool lint` does, without the command line around it."""

import sys
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from cjtool.cache import ProjectCaches
from cjtool.cli.judging import Run
from cjtool.cli.outputs import count, emit, outputs
from cjtool.cli.reading import STDIN, day, reading, targets
from cjtool.cli.shell import EXIT_FINDINGS, EXIT_REQUEST
from cjtool.diagnostic import Severity
from cjtool.lint import Lens, Outcome, Rule, every, fails, rules
from cjtool.words.nearest import nearest
from cjtool.workspace import Reading, RequestError

_SEVERITIES = ("error", "warning", "info")


class Wish(NamedTuple):
    """What `cjtool lint` is asked, by the names of its options."""

    output: Sequence[str] = ()
    rule: Sequence[str] = ()
    skip_rule: Sequence[str] = ()
    select: Sequence[str] = ()
    exclude: Sequence[str] = ()
    force_exclude: bool = False
    fail_on: str | None = None
    min_severity: str | None = None
    max_warnings: int | None = None
    since: str | None = None
    isolated: bool = False
    fix: bool = False
    diff: bool = False
    show_waived: bool = False
    statistics: bool = False
    today: str | None = None
    stdin_filename: str = STDIN
    allow_empty: bool = False
    verbose: bool = False
    cache: bool = True


def lint_files(paths: Sequence[str], wish: Wish) -> int:
    """Lint, write the outcome where it is asked for, and return the exit code."""
    fail_on = _level(wish.fail_on, "--fail-on", (*_SEVERITIES, "never"))
    least = _level(wish.min_severity, "--min-severity", _SEVERITIES)
    if wish.max_warnings is not None and wish.max_warnings < 0:
        raise RequestError(f"`--max-warnings {wish.max_warnings}` is below nought", "0 lets no warning pass")
    places = outputs(wish.output)
    caches = ProjectCaches() if wish.cache else None
    found, asked = _read(paths, wish, caches)
    chosen = _rules(rules() if wish.isolated else every(found.workspaces), wish.rule, wish.skip_rule)
    run = Run(chosen, asked, found.unreadable, found.files, isolated=wish.isolated, since=wish.since)
    outcome = run(found.workspaces)
    if caches is not None:
        caches.save()
    if wish.fix or wish.diff:
        outcome = _mended(outcome, run, paths, wish)
        places = places if wish.fix else tuple(place for place in places if place.path is not None)
    emit(_visible(outcome, least), places, waived=wish.show_waived)
    if wish.statistics:
        count(outcome, places)
    if found.unreadable:
        return EXIT_REQUEST
    return EXIT_FINDINGS if fails(outcome, fail_on, wish.max_warnings) else 0


def _read(
    paths: Sequence[str], wish: Wish, caches: ProjectCaches | None = None
) -> tuple[Reading, Collection[Path]]:
    """The projects of some paths, and the files whose findings are asked for."""
    found = reading(
        paths,
        day(wish.today),
        stdin_name=wish.stdin_filename,
        verbose=wish.verbose,
        allow_empty=wish.allow_empty,
        as_found=wish.force_exclude,
        builds=None if caches is None else caches.builds,
    )
    return found, targets(
        found, wish.select, wish.exclude, allow_empty=wish.allow_empty or wish.force_exclude
    )


def _mended(outcome: Outcome, run: Run, paths: Sequence[str], wish: Wish) -> Outcome:
    """What is left once files are mended; with `--diff` alone nothing is, and the outcome stays."""
    from cjtool.cli.fixing import diff, save, say_beyond, say_refused
    from cjtool.lint.mending import mend

    if wish.fix and STDIN in paths:
        raise RequestError("`--fix` cannot write to standard input", "use --diff, or name the file")
    mended = mend(outcome, run.targets, run)
    if wish.diff:
        sys.stdout.write(diff(mended))
    say_refused(mended)
    say_beyond(mended, run.targets)
    if not wish.fix or not mended.texts:
        return outcome
    save(mended)
    found, asked = _read(paths, wish._replace(verbose=False))
    return replace(run, targets=asked)(found.workspaces)


def _level(text: str | None, option: str, known: tuple[str, ...]) -> str | None:
    if text is None or text in known:
        return text
    close = nearest(text, known)
    raise RequestError(
        f"`{option} {text}` is no severity",
        f"did you mean `{close}`?" if close else "use " + ", ".join(known),
    )


def _rules(known: tuple[Rule, ...], chosen: Sequence[str], left_out: Sequence[str]) -> tuple[Rule, ...]:
    """The rules that some chosen term takes and no left-out term does."""
    lenses = [f"lens:{lens}" for lens in Lens]
    for term in (*chosen, *left_out):
        names = [*(rule.name for rule in known), *lenses]
        if term not in names:
            close = nearest(term, names)
            raise RequestError(
                f"there is no rule `{term}`", f"did you mean `{close}`?" if close else "see `cjtool rules`"
            )
    picked = tuple(
        rule
        for rule in known
        if (not chosen or {rule.name, f"lens:{rule.lens}"} & set(chosen))
        and not {rule.name, f"lens:{rule.lens}"} & set(left_out)
    )
    if not picked:
        raise RequestError("no rule is left to run", "see `cjtool rules`; `cjtool validate` runs none")
    return picked


def _visible(outcome: Outcome, least: str | None) -> Outcome:
    if least is None:
        return outcome
    shown = (each for each in outcome.diagnostics if each.severity >= Severity[least.upper()])
    return replace(outcome, diagnostics=tuple(shown))
