"""One cause is told once: findings that another rule's make superfluous are left out."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from cjtool.lint.rule import Finding, Rule
from cjtool.model import Node, walk

RuleFinding = tuple[Rule, Finding]


def told_once(reported: Collection[RuleFinding]) -> Iterator[RuleFinding]:
    """The findings on a journey without those that are superseded by what another rule reported of it."""
    named = {name for rule, finding in reported for name in (*rule.unless, *finding.unless)}
    nodes: defaultdict[str, set[int]] = defaultdict(set)
    for rule, finding in reported if named else ():
        if rule.name in named:
            nodes[rule.name].add(id(finding.node))
    for rule, finding in reported:
        others = (nodes[name] for name in (*rule.unless, *finding.unless) if name in nodes)
        if not _reaches(finding.node, others):
            yield rule, finding


def _reaches(node: Node, others: Iterable[Collection[int]]) -> bool:
    """Whether the node or a part of it is among the nodes of some rule."""
    return any(id(part) in nodes for nodes in others for _, part in walk(node))
