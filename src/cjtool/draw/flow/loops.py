"""Which links lead back, so that all others can run forward."""

from collections.abc import Sequence

from cjtool.draw.flow.ranks import Edge


def back(links: Sequence[Edge], stages: Sequence[int]) -> list[bool]:
    """For each link whether it leads to an earlier stage, or closes a loop within one.

    Loops are found depth first in the order of the steps: a link to a step that is still on the way is the one
    that closes it (R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1, 1972).
    """
    found = [stages[head] < stages[tail] for tail, head in links]
    ways: list[list[tuple[int, int]]] = [[] for _ in stages]
    for index, (tail, head) in enumerate(links):
        if stages[head] == stages[tail]:
            ways[tail].append((index, head))
    met: set[int] = set()
    for start in range(len(stages)):
        if start not in met:
            for index in _closing(start, ways, met):
                found[index] = True
    return found


def _closing(start: int, ways: list[list[tuple[int, int]]], met: set[int]) -> list[int]:
    closing: list[int] = []
    walked = {start}
    met.add(start)
    trail = [(start, iter(ways[start]))]
    while trail:
        step, rest = trail[-1]
        index, head = next(rest, (-1, -1))
        if index < 0:
            walked.discard(step)
            trail.pop()
        elif head in walked:
            closing.append(index)
        elif head not in met:
            met.add(head)
            walked.add(head)
            trail.append((head, iter(ways[head])))
    return closing
