"""Which rules judged which files, so that their silence means something."""

from collections.abc import Iterable

from cjtool.lint.declaration import Rule, judged
from cjtool.model import Journey
from cjtool.project import File, Workspace


class Judged:
    """Answers for one workspace and the rules that ran over it."""

    def __init__(self, workspace: Workspace, rules: Iterable[Rule]) -> None:
        self._rules = {rule.name: rule for rule in rules}
        self._unsure = not workspace.understood
        self._journeys = {
            asked: {id(journey) for journey in judged(workspace, completeness=asked)}
            for asked in (False, True)
        }

    def __call__(self, name: str, file: File) -> bool:
        """Whether a rule ran and looked at all of a file.

        Rules on the whole project wait until all of it is understood, and what is said of a library may
        come from any journey.
        """
        rule = self._rules.get(name)
        if rule is None or file.root is None:
            return False
        if not isinstance(file.root, Journey):
            return not self._unsure
        return id(file.root) in self._journeys[rule.completeness] and not (rule.whole and self._unsure)
