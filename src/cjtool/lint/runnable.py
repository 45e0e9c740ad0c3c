"""A project's house rules once they are checked."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cjtool.diagnostic import Diagnostic
from cjtool.lint.declaration import Rule


@dataclass(frozen=True)
class House:
    """A project's own rules that can run, and what is wrong with the others.

    `refused` has the first problem of each rule that cannot run, by the rule's name.
    """

    rules: tuple[Rule, ...] = ()
    problems: tuple[Diagnostic, ...] = ()
    refused: Mapping[str, Diagnostic] = field(default_factory=dict)
