"""What a user may write, as Pydantic models. A key is an attribute with a docstring."""

from cjtool.model.house import HouseRule
from cjtool.model.insight import Feedback, Gain, Opportunity, Pain, Reading
from cjtool.model.journey import Branch, Journey, Staff, Stage, Step, everyone, primary, steps
from cjtool.model.library import (
    SECTION_OF,
    SECTIONS,
    Channel,
    LibraryFile,
    Metric,
    Objective,
    Persona,
    Promise,
    Sections,
    SourceOfInsight,
    Team,
    Touchpoint,
)
from cjtool.model.node import (
    Node,
    children,
    keys_by_name,
    keys_in_order,
    nodes,
    references,
    types,
    validate,
    walk,
)
from cjtool.model.project import LintSettings, Project, SharedSettings
from cjtool.model.values import Duration, Frequency, Phase
from cjtool.vocabulary.phases import PHASES

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
    "HouseRule",
    "Journey",
    "LibraryFile",
    "LintSettings",
    "Metric",
    "Node",
    "Objective",
    "Opportunity",
    "Pain",
    "Persona",
    "Phase",
    "Project",
    "Promise",
    "Reading",
    "Sections",
    "SharedSettings",
    "SourceOfInsight",
    "Staff",
    "Stage",
    "Step",
    "Team",
    "Touchpoint",
    "children",
    "everyone",
    "keys_by_name",
    "keys_in_order",
    "nodes",
    "primary",
    "references",
    "steps",
    "types",
    "validate",
    "walk",
]
