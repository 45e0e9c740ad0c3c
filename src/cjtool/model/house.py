"""Rules that a project or a library writes itself, without code."""

from typing import Literal, TypeAlias

from pydantic import Field

from cjtool.model.node import Node
from cjtool.model.values import Code, Id, Many

Subject: TypeAlias = Literal["journey", "stage", "step", "pain", "opportunity", "touchpoint", "persona"]


class HouseRule(Node):
    """A rule of your own: a condition on one kind of object, and what to say where it is true."""

    name: Id
    """The rule's name, after the problem that it finds: `moment-without-owner`."""
    subject: Subject = Field(alias="for")
    """Which objects are looked at, one by one."""
    when: Code
    """A condition in CEL; where it is true, there is a finding: `step.moment_of_truth && step.owner == ""`."""
    message: Code
    """What is wrong, in one sentence; `{step.name}` stands for the object's own name, and so on."""
    lens: Literal["ux", "journey", "cx"] = "journey"
    """The circle of customer experience that it belongs to."""
    kind: Literal["fault", "fact"] = "fault"
    """`fault` for what is mended in the file, `fact` for what is true of the client and does not fail a run."""
    severity: Literal["error", "warning", "info"] = "warning"
    """How much it matters."""
    reason: Code | None = None
    """Why it matters to customers; `cjtool explain` shows it."""
    field: Code | None = None
    """The key of the object that a finding points at; default: its name."""
    completeness: bool = False
    """Whether it asks for what is missing, and leaves drafts alone."""


class LibraryLint(Node):
    """What a library adds to the linter."""

    house_rules: Many[HouseRule] = ()
    """Rules of your own, for the project that the library belongs to."""
