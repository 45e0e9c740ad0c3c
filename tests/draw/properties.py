"""What holds for every picture: shapes on the page, no text over another, none out of what it stands on."""

from collections.abc import Iterable, Iterator

from cjtool.scene import Bounds, Box, Path, Scene, Text, flatten


def overlap(one: Bounds, other: Bounds, slack: float = 0.05) -> bool:
    return (
        one[0] < other[2] - slack
        and other[0] < one[2] - slack
        and one[1] < other[3] - slack
        and other[1] < one[3] - slack
    )


def holds(outer: Bounds, inner: Bounds, slack: float = 0.05) -> bool:
    return (
        outer[0] - slack <= inner[0]
        and outer[1] - slack <= inner[1]
        and outer[2] + slack >= inner[2]
        and outer[3] + slack >= inner[3]
    )


def clashing(texts: Iterable[tuple[Bounds, str]]) -> Iterator[tuple[str, str]]:
    """Texts that lie over one another."""
    ordered = sorted(texts, key=lambda each: each[0][1])
    for index, (bounds, text) in enumerate(ordered):
        for other_bounds, other in ordered[index + 1 :]:
            if other_bounds[1] >= bounds[3]:
                break
            if overlap(bounds, other_bounds):
                yield text, other


def reaching_out(shapes: Iterable[tuple[Bounds, str | None]], slack: float = 0.05) -> Iterator[str]:
    """Texts that reach out of what they stand on: the last ground (a shape without text) under their middle."""
    grounds: list[Bounds] = []
    for bounds, text in shapes:
        if text is None:
            grounds.append(bounds)
            continue
        x, y = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
        under = next((each for each in reversed(grounds) if holds(each, (x, y, x, y))), None)
        if under and not holds(under, bounds, slack):
            yield text


def clashes(scene: Scene) -> Iterator[tuple[str, str]]:
    return clashing([(bounds, shape.text) for shape, bounds in flatten(scene) if isinstance(shape, Text)])


def outside(scene: Scene) -> Iterator[object]:
    page = (0, 0, scene.width, scene.height)
    return (shape for shape, bounds in flatten(scene) if not holds(page, bounds))


def overflowing(scene: Scene) -> Iterator[str]:
    return reaching_out(
        [
            (bounds, shape.text if isinstance(shape, Text) else None)
            for shape, bounds in flatten(scene)
            if isinstance(shape, Text) or (isinstance(shape, Box | Path) and shape.fill)
        ]
    )
