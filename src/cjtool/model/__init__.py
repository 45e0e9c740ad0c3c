"""What a user may write, as frozen dataclasses that Pydantic reads. A key is an attribute with a docstring."""

from cjtool.model.insight import Feedback, Gain, Opportunity, Pain, Reading
from cjtool.model.journey import Branch, Journey, Stage, Step, steps
from cjtool.model.library import (
    SECTION_OF,
    SECTIONS,
    Channel,
    LibraryFile,
    Metric,
    Persona,
    Promise,
    Sections,
    SourceOfInsight,
    Team,
    Touchpoint,
)
from cjtool.model.node import Node, children, nodes, references, types, walk
from cjtool.model.project import Project
from cjtool.model.validator import validate
from cjtool.model.values import Duration, Frequency, Phase
from cjtool.words.phases import PHASES

__all__ = [
    "PHASES",
    "SECTIONS",
    "SECTION_OF",
    "Branch",
    "Channel",
    "Duration",
    "Feedback",
    "Frequency",
    "Gain",
    "Journey",
    "LibraryFile",
    "Metric",
    "Node",
    "Opportunity",
    "Pain",
    "Persona",
    "Phase",
    "Project",
    "Promise",
    "Reading",
    "Sections",
    "SourceOfInsight",
    "Stage",
    "Step",
    "Team",
    "Touchpoint",
    "children",
    "nodes",
    "references",
    "steps",
    "types",
    "validate",
    "walk",
]
