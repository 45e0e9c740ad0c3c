"""What is not known of a journey: what nobody measured, asked or estimated."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool.model import Journey, steps
from cjtool.project import Workspace
from cjtool.project.addressing import opportunities, pains
from cjtool.query.evidence import Support, grounds
from cjtool.query.measurement import readings
from cjtool.query.relief import closed
from cjtool.query.summing_up import open_pains


@dataclass(frozen=True)
class Lack:
    """How many of how many lack something; `key` is one of `LACKS`."""

    key: str
    count: int
    total: int


LACKS = (
    "feeling", "source", "assumed", "outdated", "pain", "severity", "share", "opportunity", "value", "cost", "number"
)  # fmt: skip
"""The feeling at steps; a source of it, one that is more than a guess, one that still counts; any pain at all, how much
and how many customers pains hurt; any opportunity at all, what they bring and cost; numbers that are planned but not measured."""


def not_known(journey: Journey, workspace: Workspace) -> tuple[Lack, ...]:
    """What is lacking, in the order of `LACKS`; what is not lacking is left out."""
    return tuple(lack for lack in _lacks(journey, workspace) if lack.count)


def _lacks(journey: Journey, workspace: Workspace) -> Iterator[Lack]:
    listed = steps(journey)
    felt = [step for step in listed if step.emotion is not None]
    yield Lack("feeling", len(listed) - len(felt), len(listed))
    known = grounds(journey, workspace)
    for key, support in (
        ("source", Support.UNNAMED), ("assumed", Support.ASSUMED), ("outdated", Support.OUTDATED)
    ):  # fmt: skip
        yield Lack(key, sum(known[step.id] is support for step in felt), len(felt))
    yield Lack("pain", not any(pains(journey)), 1)
    hurting = [pain for pain, _ in open_pains(journey)]
    yield Lack("severity", sum(pain.severity is None for pain in hurting), len(hurting))
    yield Lack("share", sum(pain.share is None for pain in hurting), len(hurting))
    yield Lack("opportunity", not any(opportunities(journey)), 1)
    works = [work for work, _ in opportunities(journey) if not closed(work)]
    yield Lack("value", sum(work.value is None for work in works), len(works))
    yield Lack("cost", sum(work.cost is None for work in works), len(works))
    planned = [reading for reading, _ in readings(journey, workspace)]
    yield Lack("number", sum(reading.value is None for reading in planned), len(planned))
