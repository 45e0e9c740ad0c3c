"""Whether a rule already says what another is about to, so that one cause is reported once."""

from collections.abc import Iterator

from cjtool.lint.rule import Finding, Rule
from cjtool.lint.settings import settings
from cjtool.model import Journey, Node
from cjtool.workspace import Workspace


def speaks(rule: Rule, journey: Journey, workspace: Workspace) -> bool:
    """Whether a rule, as the project sets it, reports something of a journey."""
    return any(True for _ in _findings(rule, journey, workspace))


def reported(rule: Rule, journey: Journey, workspace: Workspace) -> frozenset[Node]:
    """What a rule, as the project sets it, reports of a journey."""
    return frozenset(finding.node for finding in _findings(rule, journey, workspace))


def _findings(rule: Rule, journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    own = settings(workspace, (rule,))
    if own.rules and not (rule.completeness and journey.status == "draft"):
        yield from rule.check(journey, workspace, **own.options.get(rule.name, {}))
