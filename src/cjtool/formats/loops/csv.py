"""For those who call, and for their tools: a line for each customer, by id alone; no cell is a formula."""

from collections.abc import Iterator, Sequence

from cjtool.formats.sheets import safe, sheet
from cjtool.measure.closed_loop import FollowUp, Promoter
from cjtool.measure.figures import MeasuredProject

_HEADINGS = (
    "project", "kind", "owner", "state", "due", "answered", "followed_up", "customer", "metric", "score", "at", "other_scores",
)  # fmt: skip


def render(projects: Sequence[MeasuredProject]) -> str:
    """UTF-8 with its mark; first those who are to be called back or were, then promoters who may be asked."""
    return sheet(_HEADINGS, (row for project in projects for row in _rows(project)))


def _rows(project: MeasuredProject) -> Iterator[list[str]]:
    name = safe(project.workspace.name)
    if project.loop is not None:
        yield from ([name, *_follow_up(each)] for each in project.loop.follow_ups)
        yield from ([name, *_promoter(each)] for each in project.loop.promoters)


def _follow_up(each: FollowUp) -> list[str]:
    days = [day.isoformat() if day else "" for day in (each.due, each.day, each.followed)]
    return [
        "detractor", safe(each.owner), each.state, *days, safe(each.customer), safe(each.metric), f"{each.score:g}", safe(each.at),
        "; ".join(f"{safe(metric)} {score:g}" for metric, score in each.others),
    ]  # fmt: skip


def _promoter(each: Promoter) -> list[str]:
    day = each.day.isoformat() if each.day else ""
    return ["promoter", "", "", "", day, "", safe(each.customer), safe(each.metric), "", safe(each.at), ""]
