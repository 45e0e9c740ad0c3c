"""Canvases as pages: header, stages, lanes and footer on sheets of A1."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cjtool.draw import prose
from cjtool.draw.canvas import footer, header, lanes
from cjtool.draw.canvas.division import HEIGHT, MARGIN, MM, NOTE, WIDTH, CanvasSheet, sheets
from cjtool.draw.canvas.plan import CanvasPlan
from cjtool.scene import Group, Scene

_GAP = 2 * MM
_UNDER_HEADER = 3 * MM
_TOP = MARGIN + header.HEIGHT + _UNDER_HEADER + header.STAGES + _GAP
"""Where the lanes start."""
_BOTTOM = HEIGHT - MARGIN - footer.HEIGHT - _UNDER_HEADER
"""Where they end."""


def pages(plan: CanvasPlan) -> tuple[Scene, ...]:
    """One scene for each sheet; what is wider than a sheet hangs side by side, what is higher one below the other."""
    return tuple(_page(sheet) for sheet in sheets(plan, _groups(plan.lanes)))


def note_side(sheet: CanvasSheet) -> float:
    """The side of the largest square note that every slot of a sheet takes, in points on A1."""
    return min(sheet.column_width, NOTE + _spare(sheet.lanes))


def _groups(names: Sequence[str]) -> list[tuple[str, ...]]:
    """Lanes that fit on a sheet together."""
    groups: list[tuple[str, ...]] = [()]
    for name in names:
        if groups[-1] and _least((*groups[-1], name)) > _BOTTOM - _TOP:
            groups.append(())
        groups[-1] += (name,)
    return groups


def _least(names: Sequence[str]) -> float:
    return sum(lanes.least(name) for name in names) + _GAP * (len(names) - 1)


def _spare(names: Sequence[str]) -> float:
    """The points that each share of the lanes gets, so that they fill the sheet."""
    shares = sum(lanes.shares(name) for name in names)
    return (_BOTTOM - _TOP - _least(names)) / shares if shares else 0


def _page(sheet: CanvasSheet) -> Scene:
    plan = sheet.plan
    title = plan.title or plan.workshop.title
    description = plan.workshop.canvas.format(stages=plan.parts[-1].number, slots=plan.slots)
    told = "\n".join(filter(None, (prose.stopped(description), " ".join(_told(sheet)))))
    return Scene(WIDTH, HEIGHT, title, told, tuple(_groups_of(sheet)))


def _told(sheet: CanvasSheet) -> Iterator[str]:
    """The stages of a sheet with their steps, as far as they have names."""
    for part in (section.part for section in sheet.sections):
        steps = [f"{slot.number} {slot.name}" for slot in part.slots if slot.name]
        if part.name or steps:
            named = sheet.plan.words.prose("stage").format(number=part.number, name=part.name)
            yield prose.stopped("; ".join((named.strip(), *steps)))


def _groups_of(sheet: CanvasSheet) -> Iterator[Group]:
    spare = _spare(sheet.lanes)
    yield _moved(header.draw(sheet), MARGIN)
    yield _moved(header.stages(sheet), MARGIN + header.HEIGHT + _UNDER_HEADER)
    y = _TOP
    for name in sheet.lanes:
        yield _moved(lanes.draw(sheet, name, spare), y)
        y += lanes.height(name, spare) + _GAP
    yield _moved(footer.draw(sheet, note_side(sheet)), _BOTTOM + _UNDER_HEADER)


def _moved(group: Group, y: float) -> Group:
    return replace(group, y=y)
