"""Keys in the order of their model. The order of lists, and of what authors name themselves, is theirs."""

from functools import cache

from cjtool.build.shape import objects_in
from cjtool.document.blocks import BlockEntry, BlockGroup, BlockLeaf
from cjtool.edit.form import remarks
from cjtool.edit.form.ties import Ties
from cjtool.model import SECTIONS, Node, keys_in_order
from cjtool.model.library import Sections

_Unit = list[BlockEntry]
"""A key that the model has, with the keys behind it that it has not."""


def ordered(group: BlockGroup, model: type[Node], ties: Ties, *, is_root: bool = True) -> BlockGroup:
    """An object, or a list of such, with the keys of all models in their order."""
    if not group.is_map:
        return group._replace(entries=tuple(_inside(entry, model, ties) for entry in group.entries))
    holding = _holding(model)
    entries = []
    for entry in group.entries:
        inner, is_section = holding.get(entry.part or "", (None, False))
        if inner is None or entry.group is None:
            entries.append(entry)
        elif is_section:
            named = tuple(_inside(each, inner, ties) for each in entry.group.entries)
            entries.append(entry.with_group(entry.group._replace(entries=named)))
        else:
            entries.append(_inside(entry, inner, ties))
    return group._replace(entries=_arranged(entries, model, ties, leads=is_root or group.is_compact))


def _inside(entry: BlockEntry, model: type[Node], ties: Ties) -> BlockEntry:
    if entry.group is None:
        return entry
    return entry.with_group(ordered(entry.group, model, ties, is_root=False))


def _arranged(
    entries: list[BlockEntry], model: type[Node], ties: Ties, *, leads: bool
) -> tuple[BlockEntry, ...]:
    """Entries in order; where the first one `leads`, comments near it speak of all of them, and it stays first."""
    if any(remarks.goes_astray(entry.above, entry.column) for entry in entries):
        return tuple(entries)
    units = _units(entries, model)
    found = _sorted(units, model, ties)
    if leads and found[0] is not units[0] and (_is_told(found[0][0]) or _is_told(units[0][0], behind=True)):
        found = [units[0], *_sorted(units[1:], model, ties)]
    return tuple(entry for unit in found for entry in unit)


def _is_told(entry: BlockEntry, *, behind: bool = False) -> bool:
    """Whether a comment stands above a key or behind it, or behind it alone."""
    value = entry.value.text if isinstance(entry.value, BlockLeaf) and "\n" in entry.value.text else ""
    near = entry.gap + value + entry.behind
    return "#" in near or (not behind and "#" in entry.above)


@cache
def _holding(model: type[Node]) -> dict[str, tuple[type[Node], bool]]:
    """The keys that hold objects, with the models of these, and whether ids stand between."""
    return {key: (inner, is_section) for key, inner, is_section in objects_in(model)}


@cache
def _ranks(model: type[Node]) -> dict[str, int]:
    """The place of each key; the sections of a library share one, as their order is the author's."""
    keys = keys_in_order(model)
    alike = SECTIONS if issubclass(model, Sections) else ()
    first = next((rank for rank, key in enumerate(keys) if key in alike), 0)
    return {key: first if key in alike else rank for rank, key in enumerate(keys)}


def _units(entries: list[BlockEntry], model: type[Node]) -> list[_Unit]:
    ranks = _ranks(model)
    units: list[_Unit] = [[entries[0]]]
    for entry in entries[1:]:
        if entry.part in ranks:
            units.append([entry])
        else:
            units[-1].append(entry)
    return units


def _sorted(units: list[_Unit], model: type[Node], ties: Ties) -> list[_Unit]:
    """By rank, each after those that it waits for; keys that the model has not come first where no other is before."""
    ranks = _ranks(model)
    waiting = sorted(range(len(units)), key=lambda number: ranks.get(units[number][0].part or "", -1))
    if not ties or waiting == sorted(waiting):
        return [units[number] for number in waiting]
    needs = {
        number: {before for before in range(number) if _waits(units[number], units[before], ties)}
        for number in waiting
    }
    found: list[int] = []
    while waiting:
        number = next(each for each in waiting if needs[each] <= set(found))
        waiting.remove(number)
        found.append(number)
    return [units[number] for number in found]


def _waits(later: _Unit, earlier: _Unit, ties: Ties) -> bool:
    return any(ties.waits_for(one, other) for one in later for other in earlier)
