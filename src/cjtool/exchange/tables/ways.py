"""Where a step leads and what comes before it, by the names of steps in its cells ─► `next` and `after`, once all steps are known."""

import re

from cjtool.exchange.draft import Part
from cjtool.exchange.tables import cell_phrases as says
from cjtool.exchange.tables.listing import items
from cjtool.exchange.tables.telling import Making, Statement
from cjtool.model.values import END
from cjtool.spelling import slug, whole_id
from cjtool.spelling.folding import bare

_ENDS = frozenset(map(bare, ("end", "einde", "fin", "Ende", "fim", "klaar", "done")))
_WHEN = re.compile(r"^(?P<to>.+?)\s*\[[^\[\]:]*:\s*(?P<when>[^\[\]]+)\]$")
"""A condition behind a step's name, as exports of journeys write it."""


def remember(making: Making, part: Part, said: Statement) -> None:
    """Keep a cell until all steps are known."""
    making.ways.append((part, said))


def lead_on(making: Making) -> None:
    """Say where steps lead: to those that their cells name; a name that no step has, or several, is told."""
    steps = [step for stage in making.draft.stages for step in stage["steps"]]
    by_name: dict[str, list[Part]] = {}
    for step in steps:
        for name in {bare(step["name"]), bare(step.get("id", ""))} - {""}:
            by_name.setdefault(name, []).append(step)
    for part, said in making.ways:
        branches: list[Part] = []
        for item in items(said.text):
            branch = _branch(item, by_name)
            odd = branch is not None and said.key == "after" and branch["to"] in {END, part.get("id")}
            if branch is None or odd or not any(part is step for step in steps):
                making.lost("left-out", said, says.NO_SUCH_STEP(name=item), item)
            else:
                branches.append(branch)
        if branches and said.key == "after":
            part["after"] = [branch["to"] for branch in branches]
        elif branches:
            part["next"] = (
                END if all(each == {"to": END} for each in branches) else list(map(_short, branches))
            )


def _branch(item: str, by_name: dict[str, list[Part]]) -> Part | None:
    """The step that an item names, with its condition, if it has one."""
    match = None if bare(item) in by_name else _WHEN.fullmatch(item)
    name, when = (match["to"], match["when"]) if match else (item, "")
    named = by_name.get(bare(name), [])
    if not named and bare(name) in _ENDS:
        to = END
    elif len(named) == 1:
        to = named[0].get("id") or whole_id(slug(named[0]["name"]), named[0]["name"])
        named[0]["id"] = to
    else:
        return None
    return {"to": to, "when": when} if when else {"to": to}


def _short(branch: Part) -> Part | str:
    return branch if "when" in branch else str(branch["to"])
