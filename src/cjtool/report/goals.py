"""The objectives of the organisation that opportunities serve."""

from dataclasses import dataclass

from cjtool.model import Metric, Objective
from cjtool.report.names import Names


@dataclass(frozen=True)
class Goal:
    """An objective, with what tells whether it is reached."""

    objective: Objective
    metric: Metric | None
    """Named in the language of the report."""
    target: float | None
    """The objective's, else its metric's."""


def goal(id: str, names: Names) -> Goal:
    """What an id of an objective stands for."""
    objective = names.known.objectives[id]
    if objective.metric is None:
        return Goal(objective, None, None)
    metric = names.known.metrics[objective.metric]
    target = metric.target if objective.target is None else objective.target
    return Goal(objective, metric.model_copy(update={"name": names.metric(objective.metric)}), target)
