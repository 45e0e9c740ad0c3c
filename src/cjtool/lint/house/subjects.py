"""The objects that a house rule looks at, one by one, each with those around it."""

from collections.abc import Iterator, Mapping

from cjtool.lint.house.kinds import Day, Kind, Thing
from cjtool.model import Journey, Node, Opportunity, Pain, Persona, Project, Stage, Step, Touchpoint
from cjtool.project import Workspace

MODELS: dict[str, type[Node]] = {
    "journey": Journey,
    "stage": Stage,
    "step": Step,
    "pain": Pain,
    "opportunity": Opportunity,
    "touchpoint": Touchpoint,
    "persona": Persona,
    "project": Project,
}
_AROUND = {
    "journey": ("project",),
    "stage": ("journey", "project"),
    "step": ("stage", "journey", "project"),
    "pain": ("step", "stage", "journey", "project"),
    "opportunity": ("step", "stage", "journey", "project"),
    "touchpoint": ("project",),
    "persona": ("project",),
}
_MAYBE = {"pain": ("step",), "opportunity": ("step", "stage")}
"""Objects around a subject that are not always there: a pain can stand on a stage as a whole."""
SHARED = {"touchpoint": "touchpoints", "persona": "personas"}
"""Subjects that belong to the whole project, with the section of a library that holds them."""

Nodes = Mapping[str, Node | None]


def things(subject: str) -> dict[str, Kind]:
    """The objects that a condition and a message on a subject know, by name, the subject first."""
    return {
        name: Thing(MODELS[name], sure=name not in _MAYBE.get(subject, ()))
        for name in (subject, *_AROUND[subject])
    }


def variables(subject: str) -> dict[str, Kind]:
    """Everything that a condition on a subject knows, by name."""
    return {**things(subject), "today": Day()}


def in_journey(subject: str, journey: Journey, project: Project) -> Iterator[Nodes]:
    """The subjects of a journey, each with the objects around it by name."""
    around = {"journey": journey, "project": project}
    if subject == "journey":
        yield around
    elif subject == "opportunity":
        for opportunity in journey.opportunities:
            yield {"opportunity": opportunity, "step": None, "stage": None, **around}
    for stage in journey.stages:
        yield from _in_stage(subject, stage, {"stage": stage, **around})


def _in_stage(subject: str, stage: Stage, around: Nodes) -> Iterator[Nodes]:
    if subject == "stage":
        yield around
    if subject in {"pain", "opportunity"}:
        yield from _held(subject, stage, {"step": None, **around})
    if subject in {"step", "pain", "opportunity"}:
        for step in stage.steps:
            own = {"step": step, **around}
            yield from [own] if subject == "step" else _held(subject, step, own)


def _held(subject: str, holder: Stage | Step, around: Nodes) -> Iterator[Nodes]:
    for node in holder.pains if subject == "pain" else holder.opportunities:
        yield {subject: node, **around}


def in_project(subject: str, workspace: Workspace) -> Iterator[Nodes]:
    """The subjects of a project's library and of its journeys' own definitions."""
    section = SHARED[subject]
    own = (journey.define for journey in workspace.journeys if journey.define is not None)
    for definitions in (workspace.library, *own):
        for node in getattr(definitions, section).values():
            yield {subject: node, "project": workspace.project}
