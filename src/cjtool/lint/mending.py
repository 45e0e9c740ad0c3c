"""Making the edits that mend a run's diagnostics, in rounds until none is left."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from cjtool.diagnostic import Diagnostic
from cjtool.edit import apply
from cjtool.lint.engine import Outcome
from cjtool.source import Source
from cjtool.workspace import Workspace, load

_ROUNDS = 10

Judge = Callable[[Sequence[Workspace]], Outcome]


@dataclass(frozen=True)
class Mended:
    """Each changed text with what it was; how many edits were made; what stayed as it was, and could have changed
    something else.
    """

    texts: tuple[tuple[Source, str], ...]
    done: int
    refused: tuple[Diagnostic, ...]


def mend(outcome: Outcome, targets: Collection[Path], judge: Judge) -> Mended:
    """What the texts of `targets` are with all that can be mended without asking.

    `judge` lints workspaces anew after each round: an edit may make room for another. Nothing is written.
    """
    first = {file.source.path: file.source for each in outcome.workspaces for file in each.files}
    now = dict(first)
    done = 0
    refused: dict[tuple[Path, int, str], Diagnostic] = {}
    for _ in range(_ROUNDS):
        made = 0
        for path, found in _by_file(outcome, targets).items():
            applied = apply(now[path], {each.edit for each in found if each.edit is not None})
            now[path] = Source(path, applied.text)
            made += len(applied.done)
            refused |= {
                (path, each.span.start, each.rule): each for each in found if each.edit in applied.refused
            }
        done += made
        if not made:
            break
        outcome = judge([_with(each, now) for each in outcome.workspaces])
    texts = tuple((source, now[path].text) for path, source in first.items() if source is not now[path])
    return Mended(tuple(each for each in texts if each[0].text != each[1]), done, tuple(refused.values()))


def _by_file(outcome: Outcome, targets: Collection[Path]) -> dict[Path, list[Diagnostic]]:
    found: dict[Path, list[Diagnostic]] = {}
    for each in outcome.diagnostics:
        if each.edit is not None and each.stands and each.edit.span.path in targets:
            found.setdefault(each.edit.span.path, []).append(each)
    return found


def _with(workspace: Workspace, texts: dict[Path, Source]) -> Workspace:
    """The same project with other texts in its files."""
    return load(workspace.root, [texts[file.source.path] for file in workspace.files], workspace.today)
