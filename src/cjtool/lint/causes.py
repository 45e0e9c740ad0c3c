"""One cause is told once: findings that another rule's make superfluous are left out."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from cjtool.lint.declaration import Finding, Rule
from cjtool.model import Node, walk
from cjtool.project import Workspace

RuleFinding = tuple[Rule, Finding]


ReportedNodes = Mapping[str, Collection[int]]
"""The nodes, by identity, that each rule reported."""


def reported_nodes(reported: Iterable[RuleFinding]) -> ReportedNodes:
    """The nodes that are reported, by the rule's name."""
    nodes: defaultdict[str, set[int]] = defaultdict(set)
    for rule, finding in reported:
        nodes[rule.name].add(id(finding.node))
    return nodes


def told_once(reported: Collection[RuleFinding], before: ReportedNodes) -> Iterator[RuleFinding]:
    """The findings on a journey without those that are superseded by what another rule reported of it.

    `before` are the nodes that rules on the whole project reported.
    """
    named = {name for rule, finding in reported for name in (*rule.unless, *finding.unless)}
    if not named:
        yield from reported
        return
    own = [each for each in reported if each[0].name in named]
    nodes = {**before, **reported_nodes(own)}
    parts = _parts(own)
    for rule, finding in reported:
        names = (*rule.unless, *finding.unless)
        others = (nodes[name] for name in names if name in nodes)
        if not any(id(finding.node) in parts.get(name, ()) for name in names) and not _reaches(
            finding.node, others
        ):
            yield rule, finding


def shared_once(reported: Iterable[RuleFinding], workspace: Workspace) -> Iterator[RuleFinding]:
    """The findings, each once that several journeys have of a reading at a touchpoint of the library."""
    contacts = workspace.library.touchpoints.values()
    shared = {id(reading) for contact in contacts for reading in contact.metrics}
    known: set[tuple[str, int, str | None, str]] = set()
    for rule, finding in reported:
        if id(finding.node) in shared:
            message = finding.message if isinstance(finding.message, str) else finding.message.text()
            key = (rule.name, id(finding.node), finding.field, message)
            if key in known:
                continue
            known.add(key)
        yield rule, finding


def _parts(reported: Iterable[RuleFinding]) -> ReportedNodes:
    """The nodes that are reported with all that they hold, by the rule's name."""
    parts: defaultdict[str, set[int]] = defaultdict(set)
    for rule, finding in reported:
        if id(finding.node) not in parts[rule.name]:
            parts[rule.name].update(id(part) for _, part in walk(finding.node))
    return parts


def _reaches(node: Node, others: Iterable[Collection[int]]) -> bool:
    """Whether the node or a part of it is among the nodes of some rule."""
    return any(id(part) in nodes for nodes in others for _, part in walk(node))
