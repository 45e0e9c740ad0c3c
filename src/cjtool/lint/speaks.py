"""Whether a rule already says what another is about to, so that one cause is reported once."""

from cjtool.lint.rule import Rule
from cjtool.lint.settings import settings
from cjtool.model import Journey
from cjtool.workspace import Workspace


def speaks(rule: Rule, journey: Journey, workspace: Workspace) -> bool:
    """Whether a rule, as the project sets it, reports something of a journey."""
    own = settings(workspace, (rule,))
    if not own.rules or (rule.completeness and journey.status == "draft"):
        return False
    return any(True for _ in rule.check(journey, workspace, **own.options.get(rule.name, {})))
