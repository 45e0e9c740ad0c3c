"""Making the edits that mend a run's diagnostics, in rounds until none is left."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from cjtool.diagnostic import Diagnostic
from cjtool.edit import apply
from cjtool.lint.engine import Outcome
from cjtool.project import Workspace, load
from cjtool.source import Source

_ROUNDS = 10

JudgeAgain = Callable[[Sequence[Workspace]], Outcome]


@dataclass(frozen=True)
class Mended:
    """Each changed text with what it was; how many fixes were made; what stayed as it was, for its fix could have
    changed something else, or reaches beyond the files that were asked for.
    """

    texts: tuple[tuple[Source, str], ...]
    done: int
    refused: tuple[Diagnostic, ...]
    beyond: tuple[Diagnostic, ...] = ()


def mend(outcome: Outcome, targets: Collection[Path], judge: JudgeAgain) -> Mended:
    """What the texts of `targets` are with all that can be mended without asking.

    `judge` lints workspaces anew after each round: a fix may make room for another. Nothing is written.
    """
    first = {file.source.path: file.source for each in outcome.workspaces for file in each.files}
    now = dict(first)
    done = 0
    refused: dict[tuple[Path, int, str], Diagnostic] = {}
    for _ in range(_ROUNDS):
        within = [each for each in _mendable(outcome) if _paths(each) <= set(targets)]
        applied = apply(each.edits for each in within)
        now |= {source.path: Source(source.path, text) for source, text in applied.texts}
        refused |= {
            (each.span.path, each.span.start, each.rule): each
            for each in within
            if each.edits in applied.refused
        }
        done += len(applied.done)
        if not applied.done:
            break
        outcome = judge([_with(each, now) for each in outcome.workspaces])
    texts = tuple((source, now[path].text) for path, source in first.items() if source is not now[path])
    beyond = tuple(
        each for each in _mendable(outcome) if each.span.path in targets and not _paths(each) <= set(targets)
    )
    return Mended(
        tuple(each for each in texts if each[0].text != each[1]), done, tuple(refused.values()), beyond
    )


def _mendable(outcome: Outcome) -> list[Diagnostic]:
    """What stands and has a fix."""
    return [each for each in outcome.diagnostics if each.edits and each.stands]


def _paths(each: Diagnostic) -> set[Path]:
    """The files that a fix changes."""
    return {edit.span.path for edit in each.edits}


def _with(workspace: Workspace, texts: dict[Path, Source]) -> Workspace:
    """The same project with other texts in its files."""
    sources = [texts[file.source.path] for file in workspace.files]
    return load(workspace.root, sources, workspace.today, whole=workspace.whole)
