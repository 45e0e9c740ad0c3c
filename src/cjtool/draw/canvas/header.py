"""The top of a canvas: the title and the fields to fill in, then the stages."""

from collections.abc import Iterator
from dataclasses import replace

from cjtool.draw import lanes
from cjtool.draw.canvas.division import HEAD, MARGIN, MM, RIGHT, CanvasSection, CanvasSheet
from cjtool.draw.canvas.frame import CORNER, asks, lane_name, write_line
from cjtool.draw.fixed import Fitted, begun, fitted, sizes
from cjtool.scene import Box, Circle, Group, Shape, Text, polygon, text
from cjtool.scene.typeset import Style

HEIGHT = 44 * MM
STAGES = 25 * MM
_TITLE = 0.36
"""The title's share of the width."""
_GAP = 8 * MM
_TITLES = sizes(46, 9, Style(10, 11.6, "bold"))
_CAPS = Style(13, 16, "bold")
_LABEL = Style(12, 14, "bold")
_VALUES = sizes(15, 7.5, Style(10, 12))
_FIELDS = (("persona", "goal", "date"), ("trigger", "outcome", "team"))
_SHARES = (0.38, 0.38, 0.24)
_NAMES = sizes(24, 6, Style(10, 11.4, "bold"))
_GOALS = sizes(13, 7, Style(10, 11.8, "italic"))
_NUMBER = Style(20, 24, "bold")
_NOTCH = 5 * MM
_CIRCLE = 6 * MM


def draw(sheet: CanvasSheet) -> Group:
    """Title and fields; what is known stands there, for the rest there are lines."""
    plan, width = sheet.plan, RIGHT - MARGIN
    title = plan.workshop.title
    shapes: list[Shape] = [
        Text(MARGIN, 12, title.upper(), _CAPS.size, _CAPS.face, plan.palette.brand_2, letter_spacing=1.4)
    ]
    room = width * _TITLE - _GAP
    shown = begun(plan.title, room, HEIGHT - 18, _TITLES)
    shapes += shown.at(MARGIN, 20, plan.palette.ink, ref=plan.ref and f"{plan.ref}#title")
    if not shown.lines:
        shapes += (write_line(sheet, MARGIN, MARGIN + room, y) for y in (HEIGHT / 2 + 8, HEIGHT - 3 * MM))
    for row, names in enumerate(_FIELDS):
        x = MARGIN + width * _TITLE
        for name, share in zip(names, _SHARES, strict=True):
            each = width * (1 - _TITLE) * share
            shapes += _field(sheet, name, x, row * HEIGHT / 2, each - (4 * MM if name != names[-1] else 0))
            x += each
    return Group(tuple(shapes), plan.title or title)


def _field(sheet: CanvasSheet, name: str, x: float, y: float, width: float) -> Iterator[Shape]:
    """A label above a line, or above what is known."""
    colours, tall = sheet.plan.palette, HEIGHT / 2 - 3 * MM
    label = Fitted(_LABEL, (sheet.plan.workshop.fields[name],))
    yield from label.at(x, y, colours.secondary)
    room = tall - label.height - 3
    known = begun(sheet.plan.known.get(name, ""), width, room, _VALUES)
    ref = sheet.plan.ref and f"{sheet.plan.ref}#{name}"
    yield from known.at(x, y + label.height + 2, colours.ink, ref=ref)
    if not known.lines:
        yield write_line(sheet, x, x + width, y + tall)


def stages(sheet: CanvasSheet) -> Group:
    """A chevron per stage with its number; names that are not known are written on white."""
    colours = sheet.plan.palette
    lane = lanes.lane("stages")
    name = fitted(
        sheet.plan.words.phrase(f"lanes.{lane.name}", lane.title),
        HEAD,
        24,
        sizes(18, 10, Style(10, 12, "bold")),
    )
    asked = fitted(asks(sheet, lane), HEAD - 6, 30, sizes(13, 8, Style(10, 12)))
    key = Fitted(Style(11, 13, "italic"), (lane.key,) if sheet.plan.keyed else ())
    shapes: list[Shape] = [
        *name.at(MARGIN, 0, colours.brand),
        *asked.at(MARGIN, name.height + 3, colours.ink),
        *key.at(MARGIN, name.height + asked.height + 6, colours.secondary),
    ]
    shapes += (_stage(sheet, section) for section in sheet.sections)
    return Group(tuple(shapes), lane_name(sheet, lane))


def _stage(sheet: CanvasSheet, section: CanvasSection) -> Group:
    colours, part = sheet.plan.palette, section.part
    fill = (colours.fill_2, colours.fill)[part.number % 2]
    left = section.x + (0 if section is sheet.sections[0] else _NOTCH) + 2 * MM
    right = section.x + section.width - _NOTCH
    number = Fitted(_NUMBER, (str(part.number),))
    centre = left + _CIRCLE
    inner = left + 2 * _CIRCLE + 2.5 * MM
    return Group(
        (
            polygon(_outline(sheet, section), fill=fill, stroke=colours.fill_edge),
            Circle(centre, STAGES / 2, _CIRCLE, colours.on_fill),
            Text(
                centre,
                STAGES / 2 + text.cap_height(_NUMBER.size, "bold") / 2,
                number.lines[0],
                _NUMBER.size,
                "bold",
                colours.fill,
                "middle",
            ),
            *_texts(sheet, section, inner, right - inner),
        ),
        f"{part.number} {part.name}".strip(),
        f"stage-{part.number}",
        bookmark=bool(part.name) and not part.continued,
        ref=part.ref,
        kind="stage",
    )


def _texts(sheet: CanvasSheet, section: CanvasSection, x: float, width: float) -> Iterator[Shape]:
    """Name above question, each known or a white box to write in; a long name stands alone."""
    part, top, split = section.part, 3 * MM, STAGES * 0.56
    name = f"{part.name} ({sheet.plan.words.map.continued})" if part.continued and part.name else part.name
    whole = STAGES - 2 * top
    above = fitted(name, width, split - top, _NAMES)
    if name and not above.lines:
        alone = begun(name, width, whole, _NAMES)
        alone = replace(alone, instead_of=(*alone.instead_of, *filter(None, (part.goal,))))
        yield from _box(sheet, alone, x, top, width, whole)
        return
    yield from _box(sheet, above, x, top, width, split - top)
    y = split + 1 * MM
    yield from _box(sheet, begun(part.goal, width, STAGES - top - y, _GOALS), x, y, width, STAGES - top - y)


def _box(
    sheet: CanvasSheet, known: Fitted, x: float, y: float, width: float, height: float
) -> Iterator[Shape]:
    if known.lines:
        yield from known.middle(x, y + height / 2, sheet.plan.palette.on_fill)
    else:
        yield Box(x, y, width, height, CORNER / 2, sheet.plan.palette.ground)


def _outline(sheet: CanvasSheet, section: CanvasSection) -> list[tuple[float, float]]:
    """A chevron that points at the next one."""
    left, right, middle = section.x, section.x + section.width, STAGES / 2
    first, last = section is sheet.sections[0], section is sheet.sections[-1]
    tip = (
        [(right, 0.0), (right, STAGES)]
        if last
        else [(right - 3 * MM, 0.0), (right + 1 * MM, middle), (right - 3 * MM, STAGES)]
    )
    notch = [] if first else [(left + 2 * MM, middle)]
    start = left if first else left - 2 * MM
    return [(start, 0.0), *tip, (start, STAGES), *notch]
