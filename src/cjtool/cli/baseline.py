"""`cjtool baseline`."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from cjtool.app.accepted import baselines
from cjtool.app.writing import write
from cjtool.cli import options
from cjtool.cli.inputs import day, reading, refuse_action, say
from cjtool.cli.output import Output, emit
from cjtool.cli.shell import EXIT_FINDINGS, EXIT_REQUEST
from cjtool.diagnostic import Diagnostic
from cjtool.lint import Outcome, every, lint
from cjtool.lint.acceptance import accepting, against, gone, linted, stale
from cjtool.lint.baseline import AcceptedFinding, Baseline, read, written
from cjtool.project.files import BASELINE
from cjtool.source import Source

EXAMPLES = ("baseline create journeys/warmtepomp", "baseline check journeys")


def run(
    action: Annotated[str, typer.Argument(metavar="ACTION", help="create, check or prune.")],
    paths: options.Paths = None,
    today: options.Today = None,
) -> None:
    """Accept the findings that there are, in `.cjtool-baseline.json`, so that only new ones are reported.

    create: accept what is found in these files now, and nothing else in them. check: fail if something is
    accepted that is no longer found. prune: take that out. What is accepted in other files stays as it is.
    """
    refuse_action("baseline", action, _ACTIONS)
    found = reading(paths, day(today))
    if found.unreadable:
        raise SystemExit(EXIT_REQUEST)
    outcome = lint(found.workspaces, every(found.workspaces), found.targets)
    kept = {source.path.parent: read(source) for source in baselines(found.workspaces, found.files)}
    _stop_on_problems(outcome, kept)
    _ACTIONS[action](outcome, kept)


def _create(outcome: Outcome, kept: dict[Path, Baseline]) -> None:
    for root in _roots(outcome):
        asked = linted(outcome, root)
        before = kept.get(root, Baseline(Source(root / BASELINE, ""), ()))
        others = [
            entry
            for entry, _ in before.entries
            if entry.file not in asked and not gone(outcome, root, entry.file)
        ]
        own = accepting(outcome, root)
        if own or root in kept:
            _write(root, [*others, *own])
            say(f"{root / BASELINE}: {_counted(len(own))} accepted in {len(asked)} {_files(len(asked))}")
        else:
            say(f"{root / BASELINE}: not written, there is nothing to accept")


def _prune(outcome: Outcome, kept: dict[Path, Baseline]) -> None:
    for root, baseline in kept.items():
        old = [entry for entry, _ in stale(outcome, baseline)]
        if old:
            _write(root, [entry for entry, _ in baseline.entries if entry not in old])
        say(f"{root / BASELINE}: {_counted(len(old))} taken out, {len(baseline.entries) - len(old)} left")


def _check(outcome: Outcome, kept: dict[Path, Baseline]) -> None:
    wrong = _wrong(outcome, kept)
    emit(outcome.only(wrong), (Output("concise", None),))
    if wrong:
        raise SystemExit(EXIT_FINDINGS)


_ACTIONS: dict[str, Callable[[Outcome, dict[Path, Baseline]], None]] = {
    "create": _create,
    "check": _check,
    "prune": _prune,
}


def _stop_on_problems(outcome: Outcome, kept: dict[Path, Baseline]) -> None:
    """Exit with 1 after showing all problems of validity: what is not understood cannot be accepted."""
    problems = [each for each in outcome.diagnostics if not each.lens]
    problems += [each for baseline in kept.values() for each in baseline.problems]
    if problems:
        emit(outcome.only(problems), (Output("concise", None),))
        raise SystemExit(EXIT_FINDINGS)


def _wrong(outcome: Outcome, kept: dict[Path, Baseline]) -> list[Diagnostic]:
    places = {baseline.source.path for baseline in kept.values()}
    judged = against(outcome, (baseline.source for baseline in kept.values()))
    return [each for each in judged.diagnostics if each.span.path in places]


def _roots(outcome: Outcome) -> Iterator[Path]:
    yield from dict.fromkeys(workspace.root for workspace in outcome.workspaces)


def _write(root: Path, entries: list[AcceptedFinding]) -> None:
    write(root / BASELINE, written(entries))


def _counted(number: int) -> str:
    return f"{number} finding" if number == 1 else f"{number} findings"


def _files(number: int) -> str:
    return "file" if number == 1 else "files"
