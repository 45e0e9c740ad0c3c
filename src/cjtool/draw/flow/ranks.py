"""In which layer each piece stands: as far right as the longest way to it, section after section."""

from collections.abc import Iterable, Sequence

Edge = tuple[int, int]


def longest(count: int, links: Iterable[Edge]) -> list[int]:
    """The length of the longest way to each piece along links without loops.

    A piece that leads to more than leads to it then moves as near as it can to what it leads to.
    """
    after: list[list[int]] = [[] for _ in range(count)]
    before = [0] * count
    for tail, head in links:
        after[tail].append(head)
        before[head] += 1
    order = _topological(after, before)
    layers = [0] * count
    for piece in order:
        for head in after[piece]:
            layers[head] = max(layers[head], layers[piece] + 1)
    for piece in reversed(order):
        if len(after[piece]) > before[piece]:
            layers[piece] = min(layers[head] for head in after[piece]) - 1
    return layers


def _topological(after: list[list[int]], before: Sequence[int]) -> list[int]:
    waiting = list(before)
    order = [piece for piece, count in enumerate(waiting) if not count]
    for piece in order:
        for head in after[piece]:
            waiting[head] -= 1
            if not waiting[head]:
                order.append(head)
    return order


def layers(sections: Sequence[int], links: Iterable[Edge], count: int) -> tuple[list[int], list[int]]:
    """The layer of each piece, and the first layer of each of `count` sections, with the layer after the last.

    Every section has a layer of its own, though it holds nothing.
    """
    inner = [(tail, head) for tail, head in links if sections[tail] == sections[head]]
    own = longest(len(sections), inner)
    firsts = [0]
    for section in range(count):
        used = [layer for layer, home in zip(own, sections, strict=True) if home == section]
        low = min(used, default=0)
        own = [layer - low if home == section else layer for layer, home in zip(own, sections, strict=True)]
        firsts.append(firsts[-1] + max(used, default=0) - low + 1)
    return [firsts[home] + layer for layer, home in zip(own, sections, strict=True)], firsts
