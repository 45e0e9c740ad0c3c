"""Says why a house rule that is written somewhere in a project is not among those that run."""

from cjtool.diagnostic import Diagnostic
from cjtool.document import parse, places
from cjtool.lint.house import rule_phrases as says
from cjtool.message import Plain, as_message
from cjtool.project import Workspace
from cjtool.project.linting import idle_house_rules
from cjtool.request import RequestError
from cjtool.source import Source


def absence(workspace: Workspace, name: str, refused: Diagnostic | None) -> RequestError | None:
    """What keeps a house rule from running: itself, the file that it is written in, or that nothing extends it.

    `refused` is what is wrong with the rule itself.
    """
    problem = refused or _in_invalid_file(workspace, name)
    if problem is not None:
        span = problem.span
        place = f"{span.path.as_posix()}:{span.line}:{span.column}"
        wrong = as_message(problem.worded)
        message = says.CANNOT_RUN(name=name, place=Plain(place), problem=wrong)
        return RequestError(message, problem.advice)
    for file, _, rule in idle_house_rules(workspace):
        if rule.name == name:
            path = file.source.path.as_posix()
            return RequestError(says.NOT_EXTENDED(name=name, file=path), says.EXTEND_IT)
    return None


def _in_invalid_file(workspace: Workspace, name: str) -> Diagnostic | None:
    """The problem that keeps a rule's file from being read, the first one behind the rule's name if there is one."""
    for source in {id(problem.span.source): problem.span.source for problem in workspace.problems}.values():
        line = _line(source, name)
        if line is not None:
            own = [problem for problem in workspace.problems if problem.span.source is source]
            return min(own, key=lambda problem: (problem.span.line < line, problem.span.line))
    return None


def _line(source: Source, name: str) -> int | None:
    """The line in which a house rule's name is written."""
    rules = parse(source).data
    for key in ("lint", "house_rules"):
        rules = rules.get(key) if isinstance(rules, dict) else None
    listed = rules if isinstance(rules, tuple) else (rules,)
    for index, rule in enumerate(listed):
        if isinstance(rule, dict) and rule.get("name") == name:
            return places(source).value(("lint", "house_rules", index, "name")).span.line
    return None
