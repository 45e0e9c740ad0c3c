"""The tools that take a backlog: which columns each reads, what it calls priorities and states, and how much it takes.

Columns and limits are those of their makers' pages: Jira, "Import data from a CSV file" and "Prepare and structure your CSV
file" (support.atlassian.com); Azure Boards, "Import work items in bulk" (learn.microsoft.com); Linear, "Import issues"
(linear.app/docs/import-issues) and the source of its importer (github.com/linear/linear, packages/import). GitHub has no
import of its own: its columns are those of github-csv-tools (github.com/gavinr/github-csv-tools), which `gh issue create` knows too.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from cjtool.exchange.backlogs.descriptions import IssueLine
from cjtool.exchange.backlogs.issues import Issue, Level
from cjtool.model import Team
from cjtool.report.escaping import plain, within

_WIKI = re.compile(r"[\\\[{]|!(?=\S)")

Cells = Iterable[tuple[str, str]]
"""Columns with what stands in them; a column may come several times."""


@dataclass(frozen=True)
class Tool:
    """What one tool reads. `most` is how many rows it takes at once, `longest` how long a title may be.

    `assignee` is how it knows a team, None where it takes nobody with new rows; `lacks` are columns that it takes only later.
    """

    name: str
    cells: Callable[[Issue, str, Sequence[IssueLine], str], Cells]
    assignee: Callable[[Team], str] | None
    most: int | None = None
    longest: int = 255
    lacks: tuple[str, ...] = ()


def _jira(issue: Issue, title: str, lines: Sequence[IssueLine], assignee: str) -> Iterator[tuple[str, str]]:
    status = _state(issue, idea="To Do", going="In Progress", done="Done", rejected="Done")
    rejected = issue.opportunity is not None and issue.opportunity.status == "rejected"
    yield "Summary", title
    yield "Issue Type", "Task"
    yield "Status", status
    yield "Resolution", ("Won't Do" if rejected else "Done") if status == "Done" else ""
    yield "Priority", _level(issue, {"high": "High", "medium": "Medium", "low": "Low"}, "Medium")
    yield "Assignee", assignee
    yield "Due Date", _due(issue)
    yield from (("Labels", label) for label in (*_labels(issue), issue.key.replace("/", "-")))
    yield "External Issue ID", issue.key
    yield "Description", _listed(lines, "{label}: {told}", _unwiki)


def _github(issue: Issue, title: str, lines: Sequence[IssueLine], assignee: str) -> Iterator[tuple[str, str]]:
    yield "title", title
    yield "labels", ",".join(_labels(issue))
    yield "assignee", assignee
    yield "state", _state(issue, idea="open", going="open", done="closed", rejected="closed")
    yield "body", _listed(lines, "* **{label}:** {told}", _marked)


def _azure(issue: Issue, title: str, lines: Sequence[IssueLine], assignee: str) -> Iterator[tuple[str, str]]:
    del assignee
    yield "Work Item Type", "Task"
    yield "Title", title
    yield "Priority", _level(issue, {"high": "1", "medium": "2", "low": "3"}, "4")
    yield "Tags", "; ".join((*_labels(issue), issue.key))
    written = "".join(f"<div><b>{_html(label)}:</b> {_html(told)}</div>" for label, told in lines)
    yield "Description", written


def _linear(issue: Issue, title: str, lines: Sequence[IssueLine], assignee: str) -> Iterator[tuple[str, str]]:
    yield "Title", title
    yield (
        "Status",
        _state(issue, idea="Backlog", going="In Progress", done="Done", rejected="Canceled", planned="Todo"),
    )
    yield "Priority", _level(issue, {"high": "High", "medium": "Medium", "low": "Low"}, "No priority")
    yield "Assignee", assignee
    yield "Labels", ", ".join(_labels(issue))
    yield "Description", _listed(lines, "* **{label}:** {told}", _marked)


def _email(team: Team) -> str:
    """How Jira and Linear know people."""
    return team.email or next((handle for handle in team.handle if not handle.startswith("@")), "")


def _account(team: Team) -> str:
    """How GitHub knows people; it assigns nothing to teams."""
    named = (handle.removeprefix("@") for handle in team.handle if handle.startswith("@"))
    return next((name for name in named if "/" not in name and not name.startswith("@")), "")


TOOLS = {
    "jira": Tool("Jira", _jira, _email, most=1500),
    "github": Tool("GitHub", _github, _account, lacks=("due",)),
    "azure": Tool("Azure Boards", _azure, None, most=1000, lacks=("owner", "status", "due")),
    "linear": Tool("Linear", _linear, _email, lacks=("due",)),
}


def _labels(issue: Issue) -> tuple[str, ...]:
    """Whence it comes, what it is, and of which journey; without spaces, which labels of Jira cannot have."""
    return "cjtool", "opportunity" if issue.opportunity is not None else "pain", issue.journey.id


def _state(issue: Issue, *, idea: str, going: str, done: str, rejected: str, planned: str = "") -> str:
    status = issue.opportunity.status if issue.opportunity is not None else "idea"
    known = {
        "idea": idea,
        "planned": planned or idea,
        "in-progress": going,
        "done": done,
        "rejected": rejected,
    }
    return known[status]


def _level(issue: Issue, called: dict[Level, str], none: str) -> str:
    return called[issue.level] if issue.level else none


def _due(issue: Issue) -> str:
    """The day as Jira is told to read it: yyyy-MM-dd."""
    return issue.opportunity.due.isoformat() if issue.opportunity and issue.opportunity.due else ""


def _listed(lines: Sequence[IssueLine], form: str, escaped: Callable[[str], str]) -> str:
    return "\n".join(form.format(label=escaped(label), told=escaped(told)) for label, told in lines)


def _html(text: str) -> str:
    return escape(plain(text), quote=False)


def _marked(text: str) -> str:
    """A text that is no Markdown."""
    return within(plain(text))


def _unwiki(text: str) -> str:
    """A text that is no wiki markup of Jira: no macro, link, mention or picture."""
    return _WIKI.sub(r"\\\g<0>", plain(text))
