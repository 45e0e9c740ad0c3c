"""Runs a house rule: asks its condition of each object, and says its message where it is true."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from time import perf_counter
from typing import cast

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding
from cjtool.lint.house import rule_phrases as says
from cjtool.lint.house.cel import TOO_LONG, Failed
from cjtool.lint.house.conditions import Condition
from cjtool.lint.house.saying import message
from cjtool.lint.house.subjects import MODELS, SHARED, Nodes, in_journey, in_project
from cjtool.lint.house.view import WorkspaceView, effective
from cjtool.model import HouseRule, Journey, Node
from cjtool.project import Workspace

SECONDS = 5.0
"""So long a rule may take for one journey, or for one library; a usual condition takes microseconds."""


@dataclass(frozen=True)
class HouseCheck:
    """A house rule's check, for a journey and its workspace, or, on what a project shares, for the workspace."""

    rule: HouseRule
    condition: Condition

    def __call__(self, *given: Journey | Workspace) -> Iterator[Finding]:
        """Findings, one for each object; one that cannot be judged is an error, told once."""
        workspace = cast("Workspace", given[-1])
        if self.rule.subject in SHARED:
            yield from self._judged(in_project(self.rule.subject, workspace), workspace)
        else:
            journey = cast("Journey", given[0])
            yield from self._judged(in_journey(self.rule.subject, journey, workspace.project), workspace)

    def _judged(self, subjects: Iterable[Nodes], workspace: Workspace) -> Iterator[Finding]:
        subject = self.rule.subject
        view = WorkspaceView(workspace, self.condition.used, self.condition.asked)
        today = float(workspace.today.toordinal())
        spent, failed = 0.0, False
        for nodes in subjects:
            node = nodes[subject]
            assert node is not None
            started = perf_counter()
            seen: dict[str, object] = {
                name: view.shared(nodes[name], MODELS[name]) for name in self.condition.names & nodes.keys()
            }
            verdict = self.condition.program({**seen, "today": today}, until=started + SECONDS - spent)
            spent += perf_counter() - started
            if spent > SECONDS:
                yield self._failure(node, TOO_LONG)
                return
            if verdict is True:
                yield Finding(node, self._message(nodes, workspace), field=self.rule.field)
            elif isinstance(verdict, Failed) and not failed:
                failed = True
                yield self._failure(node, verdict.reason)

    def _message(self, nodes: Nodes, workspace: Workspace) -> str:
        def ask(node: Node, name: str) -> object:
            return effective(node, name, workspace)

        return message(self.rule.message, nodes, ask)

    def _failure(self, node: Node, reason: str) -> Finding:
        explanation = next(
            (plain for part, plain in _REASONS.items() if part in reason), says.COMES_TO_NOTHING
        )
        return Finding(
            node,
            says.CANNOT_BE_JUDGED(rule=self.rule.name, reason=explanation),
            severity=Severity.ERROR,
            subject="failed",
        )


_REASONS = {
    "divide by zero": says.BY_ZERO,
    "overflow": says.TOO_LARGE,
    "out of range": says.TOO_LARGE,
    "budget": says.TOO_MANY_ITEMS,
    "non-message": says.OTHER_KIND,
    "overload": says.OTHER_KIND,
    TOO_LONG: says.TOO_LONG,
}
