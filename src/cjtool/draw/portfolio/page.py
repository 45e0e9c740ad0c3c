"""The sheet: the project's name, phases with the cards of journeys in them, what to do first, and a legend."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from cjtool.draw import emblems, measured_words, signs
from cjtool.draw.asked import Asked
from cjtool.draw.grid import MARGIN, Subject
from cjtool.draw.page import subject
from cjtool.draw.portfolio import arrows, little_curve, worth
from cjtool.draw.portfolio.cards import JourneyCard
from cjtool.draw.portfolio.gist import Gist
from cjtool.draw.portfolio.measures import Heights, SheetMeasures
from cjtool.draw.portfolio.routing import ways
from cjtool.draw.portfolio.shelving import CardSpot, PhaseColumn, Shelves, shelved
from cjtool.draw.portfolio.stretches import PhaseStretch
from cjtool.model import Step
from cjtool.project import Workspace
from cjtool.query import common_language
from cjtool.scene import SYMBOL, Box, Group, Scene, Shape, Text, typeset
from cjtool.scene.typeset import LEGEND, SUMMARY, Style

_NAMES = tuple(Style(size, size * 1.15, "bold") for size in (27, 24, 21, 19))
_PHASE = Style(9.2, 11, "bold")
_BESIDE, _AFTER_HEAD, _FOOT = 8.0, 14.0, 20.0
_SUPPORTS = ("researched", "outdated", "assumed", "expected", "unnamed")


@dataclass(frozen=True)
class ProjectSheet:
    """All of a project's journeys with where they stand."""

    workspace: Workspace
    subjects: tuple[Subject, ...]
    measures: SheetMeasures

    @property
    def shelves(self) -> Shelves:
        """Columns and rows."""
        return self.measures.shelves

    @property
    def first(self) -> Subject:
        """One journey's words and colours are those of all."""
        return self.subjects[0]

    @cached_property
    def cards(self) -> tuple[tuple[CardSpot, JourneyCard], ...]:
        """Each journey's card, as wide as its place."""
        gists = {subject.journey.id: Gist(subject) for subject in self.subjects}
        return tuple(
            (spot, JourneyCard(gists[spot.journey.id], right - left, barred=len(self.columns(spot)) > 1))
            for spot in self.shelves.spots
            for left, right in (self.measures.span(spot),)
        )

    def columns(self, spot: CardSpot) -> tuple[PhaseColumn, ...]:
        """The columns over which a card reaches."""
        return tuple(
            column for column in self.shelves.columns if column.first < spot.end and spot.first < column.end
        )

    def heights(self, top: float) -> Heights:
        """Rows that are as tall as the tallest of their cards."""
        rows = [
            max((card.height for spot, card in self.cards if spot.row == row), default=0.0)
            for row in range(self.shelves.rows)
        ]
        return Heights(self.measures, rows, top)


def sheet_of(workspace: Workspace, asked: Asked) -> ProjectSheet:
    """A project, set out."""
    spoken = replace(asked, language=asked.language or common_language(workspace))
    subjects = tuple(subject(journey, workspace, spoken, ()) for journey in workspace.journeys)
    shelves = shelved(workspace)
    found = ways(arrows.ties_of(shelves, workspace), shelves)
    return ProjectSheet(workspace, subjects, SheetMeasures(shelves, found))


def project_scene(sheet: ProjectSheet) -> Scene:
    """All of it on one page."""
    head, y = _head(sheet)
    top = y
    heads, y = _phase_heads(sheet, top)
    heights = sheet.heights(y)
    words, colours = sheet.first.words, sheet.first.palette
    shapes: list[Shape] = [head, *_grounds(sheet, top, heights.bottom), *heads]
    shapes += arrows.draw(sheet.measures.ways, heights, words, colours)
    shapes += _cards(sheet, heights)
    y = heights.bottom + 22
    table = worth.draw(sheet.workspace, sheet.first, sheet.measures.width)
    if table is not None:
        shapes.append(
            Group(
                table.shapes, worth.heading(sheet.workspace, sheet.first), "opportunities", y=y, kind="lane"
            )
        )
        y += table.height + 16
    legend, y = _legend(sheet, y)
    shapes.append(Group(tuple(legend), words.map.legend, "legend"))
    return Scene(sheet.measures.width, y + _FOOT, _name(sheet), _description(sheet), tuple(shapes))


def _name(sheet: ProjectSheet) -> str:
    return sheet.workspace.name or ", ".join(subject.journey.title for subject in sheet.subjects)


def _contents(sheet: ProjectSheet) -> str:
    return sheet.first.words.portfolio("contents").format(journeys=len(sheet.subjects))


def _description(sheet: ProjectSheet) -> str:
    """Every journey in prose, in the order of the sheet."""
    told = [f"{_contents(sheet)}.", *(f"{card.gist.prose}." for _, card in sheet.cards)]
    words = sheet.first.words
    told += [f"{arrows.title(way.tie, words)}." for way in sheet.measures.ways]
    return " ".join(told)


def _head(sheet: ProjectSheet) -> tuple[Group, float]:
    colours, y = sheet.first.palette, float(MARGIN)
    wide, logo = emblems.logo(sheet.first, MARGIN, y)
    x = MARGIN + (wide + 16 if wide else 0)
    room = sheet.measures.width - MARGIN - x
    style = typeset.on_one_line(_name(sheet), room, _NAMES)
    lines = typeset.wrap(_name(sheet), room, style)
    baseline = y + style.size
    title = typeset.paragraph(lines, x, baseline, style, colours.ink)
    baseline += style.leading * (len(lines) - 1) + 17
    told = typeset.wrap(_contents(sheet), room, SUMMARY)
    below = typeset.paragraph(told, x, baseline, SUMMARY, colours.secondary)
    bottom = max(baseline + SUMMARY.leading * (len(told) - 1), y + 44 if wide else 0)
    return Group((*logo, *title, *below), _name(sheet), "head"), bottom + _AFTER_HEAD


def _extent(sheet: ProjectSheet, column: PhaseColumn) -> tuple[float, float]:
    measures = sheet.measures
    return measures.left(column.first) - _BESIDE, measures.right(column.end - 1) + _BESIDE


def _phase_heads(sheet: ProjectSheet, y: float) -> tuple[list[Group], float]:
    """The names of the phases, and where they end."""
    words, colours = sheet.first.words, sheet.first.palette
    named = []
    for column in sheet.shelves.columns:
        left, right = _extent(sheet, column)
        name = words.phases[column.phase] if column.phase else words.portfolio("no-phase")
        named.append((column, left, right, typeset.wrap(name, right - left - 14, _PHASE)))
    tall = 13 + _PHASE.leading * max(len(lines) for *_, lines in named)
    groups = []
    for column, left, right, lines in named:
        known = column.phase is not None
        fill, ink = (colours.fill, colours.on_fill) if known else (colours.track, colours.ink)
        edge = colours.fill_edge if known else colours.frame
        first = y + tall / 2 - _PHASE.leading * (len(lines) - 1) / 2 + 3.2
        box = Box(left, y, right - left, tall, 5, fill, edge, 0.7)
        text = typeset.paragraph(lines, (left + right) / 2, first, _PHASE, ink, "middle")
        groups.append(Group((box, *text), lines.whole, role=SYMBOL, kind="phase"))
    return groups, y + tall


def _grounds(sheet: ProjectSheet, top: float, bottom: float) -> Iterator[Shape]:
    colours = sheet.first.palette
    for column in sheet.shelves.columns:
        left, right = _extent(sheet, column)
        yield Box(left, top, right - left, bottom - top, 6, colours.cell, colours.frame, 0.7)


def _cards(sheet: ProjectSheet, heights: Heights) -> Iterator[Group]:
    for spot, card in sheet.cards:
        top, bottom = heights.row(spot.row)
        left, _ = sheet.measures.span(spot)
        bar = [
            PhaseStretch(*_extent(sheet, column), column.phase, column.phase in spot.phases)
            for column in sheet.columns(spot)
        ]
        yield card.drawn(left, top, bottom - top, bar)


def _legend(sheet: ProjectSheet, y: float) -> tuple[list[Shape], float]:
    """What lines mean, as far as there are such, from left to right in as many lines as it takes."""
    words, colours = sheet.first.words, sheet.first.palette
    shapes: list[Shape] = []
    x, right = float(MARGIN), sheet.measures.width - MARGIN
    for name, told in _signs(sheet):
        wide = 30 + typeset.width(told, LEGEND)
        if x > MARGIN and x + wide > right:
            x, y = float(MARGIN), y + 13
        shapes += (
            arrows.line(name, [(x, y - 2.6), (x + 22, y - 2.6)], colours)
            if name in arrows.KINDS
            else signs.sign(name, colours, x, y - 2.6)[1]
        )
        shapes.append(Text(x + 27, y, told, LEGEND.size, fill=colours.secondary))
        x += wide + 14
    if any(little_curve.is_known(subject) for subject in sheet.subjects):
        lines = typeset.wrap(words.portfolio("curve"), right - MARGIN, LEGEND)
        y += 13 if shapes else 0
        shapes += typeset.paragraph(lines, MARGIN, y, LEGEND, colours.secondary)
        y += LEGEND.leading * (len(lines) - 1)
    return shapes, y


def _signs(sheet: ProjectSheet) -> Iterator[tuple[str, str]]:
    words = sheet.first.words
    kinds = {way.tie.kind for way in sheet.measures.ways}
    yield from ((kind, arrows.label(kind, words)) for kind in arrows.KINDS if kind in kinds)
    known = set(_known(sheet.subjects))
    yield from ((name, words.map.signs[name]) for name in _SUPPORTS if name in known)
    if any(each.measured_feelings.get(step.id) for each in sheet.subjects for step in _shown(each)):
        yield "measured-curve", measured_words.curve_sign(sheet.first)


def _shown(subject: Subject) -> tuple[Step, ...]:
    """The steps that have a curve on the sheet."""
    return little_curve.way_of(subject.journey) if little_curve.is_known(subject) else ()


def _known(subjects: Sequence[Subject]) -> Iterator[str]:
    """How well the stretches of the curves are known."""
    for each in subjects:
        way = little_curve.way_of(each.journey)
        for one, other in itertools.pairwise(way):
            if one.emotion is not None and other.emotion is not None:
                yield min(each.support[one.id], each.support[other.id]).name.lower()
