"""What people should look at once something has another id: what no edit follows, and what means something by itself."""

import re
from collections.abc import Iterator

from cjtool.app import rename_phrases as says
from cjtool.app.rename_places import at_path, defined_at, placed
from cjtool.diagnostic import Diagnostic
from cjtool.lint.matching_findings import Counterparts
from cjtool.message import Message, Plain, Says, as_message
from cjtool.model import Journey, Team
from cjtool.project import Workspace
from cjtool.project.defining import IdDefinition, definitions_in, sponsor_of
from cjtool.project.linting import house_rules
from cjtool.spelling.folding import bare

_COMPARED = {"stage", "step", "pain", "opportunity"}
"""What a comparison of two journeys knows again by its id."""


def notes(defined: IdDefinition, workspace: Workspace, found: Counterparts) -> Iterator[Message]:
    """House rules that name the id, namesakes in what a journey is compared with, findings that come or go."""
    broken = [each for each in found.new if not each.lens]
    for each in broken:
        yield says.HOUSE_RULE_LEFT(place=placed(each.span), problem=as_message(each.worded))
    yield from _house_rules(defined.id, workspace) if not broken else ()
    if defined.kind == "team":
        yield from _sponsors(defined, workspace)
    if defined.kind in _COMPARED:
        yield from _namesakes(defined, workspace)
    yield from (_finding(says.GONE_FINDING, each) for each in found.gone)
    yield from (_finding(says.NEW_FINDING, each) for each in found.new if each.lens)


def _house_rules(id: str, workspace: Workspace) -> Iterator[Message]:
    """Those that have the id in quotes, or as a word of what they say."""
    named = re.compile(rf"(?<![\w-]){re.escape(id)}(?![\w-])")
    for file, index, rule in house_rules(workspace):
        if any(named.search(text) for text in (rule.when, rule.message)):
            place = at_path(file, ("lint", "house_rules", index, "name"))
            yield says.HOUSE_RULE(place=place, rule=rule.name, id=id)


def _sponsors(defined: IdDefinition, workspace: Workspace) -> Iterator[Message]:
    """Those that are the team's id but for their spelling, and not its name either: `owners` finds it by them no more."""
    left = {bare(defined.id)} - {bare(defined.node.name) if isinstance(defined.node, Team) else ""}
    for file in workspace.files:
        named = sponsor_of(file.root) if file.root is not None else None
        if named and named != defined.id and bare(named) in left:
            yield says.SPONSOR_LEFT(place=at_path(file, ("sponsor",)), sponsor=named, id=defined.id)


def _namesakes(defined: IdDefinition, workspace: Workspace) -> Iterator[Message]:
    """The same part of the journey that this one is based on, and of those that are based on it."""
    own = defined.file.root
    assert isinstance(own, Journey)
    for file in workspace.files:
        other = file.root
        if not isinstance(other, Journey) or other is own:
            continue
        if own.id == other.based_on or other.id == own.based_on:
            for each in definitions_in(file):
                if (each.kind, each.id, each.within[1:]) == (defined.kind, defined.id, defined.within[1:]):
                    yield says.NAMESAKE(place=defined_at(each), name=each.name)


def _finding(sentence: Says, each: Diagnostic) -> Message:
    return sentence(place=placed(each.span), rule=Plain(each.rule), message=as_message(each.worded))
