"""What holds for a journey by its project, and for a stage by its journey, where they write nothing themselves."""

from collections.abc import Iterable, Iterator
from functools import partial

from cjtool.diff.facts import Effect, FactChange
from cjtool.model import Journey, Node, Stage
from cjtool.project import Workspace
from cjtool.query.effective import answerable, language, sponsor


def of_journey(before: Workspace, after: Workspace) -> Effect:
    """Its language, its sponsor and its tone."""
    holding = {"language": language, "sponsor": sponsor, "tone": _tone}
    return {
        key: (partial(holds, workspace=before), partial(holds, workspace=after))
        for key, holds in holding.items()
    }


def of_stage(before: tuple[Journey, Workspace], after: tuple[Journey, Workspace]) -> Effect:
    """Who answers for it."""

    def owner(stage: Stage, home: tuple[Journey, Workspace]) -> str | None:
        return answerable(stage, *home)

    return {"owner": (partial(owner, home=before), partial(owner, home=after))}


def written(one: Node, other: Node, facts: Iterable[FactChange], effect: Effect) -> Iterator[FactChange]:
    """The facts, without what holds otherwise by something else alone: that is told there."""
    for fact in facts:
        if fact.key not in effect or getattr(one, fact.key) != getattr(other, fact.key):
            yield fact


def _tone(journey: Journey, workspace: Workspace) -> tuple[str, ...]:
    return workspace.project.tone if journey.tone is None else journey.tone
