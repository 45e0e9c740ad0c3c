"""Making the edits that mend a run's diagnostics, in rounds until none is left."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cjtool.diagnostic import Diagnostic
from cjtool.edit import apply
from cjtool.lint.engine import Outcome
from cjtool.lint.undecided import why_left
from cjtool.message import Message
from cjtool.project import Workspace, load
from cjtool.source import Source

_ROUNDS = 10

JudgeAgain = Callable[[Sequence[Workspace]], Outcome]


@dataclass(frozen=True)
class Mended:
    """Each changed text with what it was; what was mended, where it stood then; and what was left.

    Left is what a fix would mend that could change something else (`refused`), what reaches beyond the files that were
    asked for, and what needs a decision first, with that.
    """

    texts: tuple[tuple[Source, str], ...]
    done: tuple[Diagnostic, ...]
    refused: tuple[Diagnostic, ...]
    beyond: tuple[Diagnostic, ...] = ()
    undecided: tuple[tuple[Diagnostic, Message], ...] = ()


def mend(outcome: Outcome, targets: Collection[Path], judge: JudgeAgain) -> Mended:
    """What the texts of `targets` are with all that can be mended without asking.

    `judge` lints workspaces anew after each round: a fix may make room for another. Nothing is written.
    """
    first = {file.source.path: file.source for each in outcome.workspaces for file in each.files}
    now = dict(first)
    done: list[Diagnostic] = []
    refused: tuple[Diagnostic, ...] = ()
    for _ in range(_ROUNDS):
        within = {each.edits: each for each in _mendable(outcome) if _paths(each) <= set(targets)}
        applied = apply(within)
        now |= {source.path: Source(source.path, text) for source, text in applied.texts}
        refused = tuple(within[edits] for edits in applied.refused)
        done += [within[edits] for edits in applied.done]
        if not applied.done:
            break
        outcome = judge([_with(each, now) for each in outcome.workspaces])
    changed = ((source, now[path].text) for path, source in first.items() if source is not now[path])
    left = [each for each in outcome.diagnostics if each.stands and each.span.path in targets]
    return Mended(
        tuple(each for each in changed if each[0].text != each[1]),
        tuple(done),
        refused,
        tuple(each for each in left if each.edits and not _paths(each) <= set(targets)),
        tuple((each, why) for each in left if (why := why_left(each)) is not None),
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
    loaded = load(workspace.root, sources, workspace.today, whole=workspace.whole)
    return replace(loaded, measured=workspace.measured)
