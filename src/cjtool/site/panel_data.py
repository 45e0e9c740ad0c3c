"""Panels as data, of which the script of a page makes them when they are asked for: each text stands there once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from cjtool.draw.grid import Subject
from cjtool.report.all_keys import KeyRow
from cjtool.report.escaping import plain
from cjtool.site import assets
from cjtool.site.panels import Panel, step_panels

Lead = Callable[[str, str], str]
"""What leads to the page of what a step names, such as a team, by its kind and id; empty for what has none."""
_KINDS = ("channel", "owner", "persona", "feeling")
"""What a step can be picked by, in the order in which it is told."""


@dataclass(eq=False)
class PanelData:
    """The panels of a page."""

    _texts: dict[str, int] = field(default_factory=dict)
    _journeys: list[object] = field(default_factory=list)

    def add(self, place: str, subject: Subject, lead: Lead) -> None:
        """The panels of a journey, if it has steps; ids of the article that tells of it begin with `place`."""
        panels = list(step_panels(subject))
        if not panels:
            return
        written = {
            "place": place,
            "journey": subject.journey.id,
            "title": plain(subject.journey.title),
            "file": plain(panels[0].file),
            "word": subject.words.report.step,
            "steps": [self._step(panel, lead) for panel in panels],
        }
        self._journeys.append(written)

    def markup(self) -> str:
        """A script that holds them and does nothing; nothing where there are none."""
        if not self._journeys:
            return ""
        data = {"texts": [*self._texts], "journeys": self._journeys}
        return f'<script type="application/json" id="panels">{assets.as_script(data)}</script>'

    def _step(self, panel: Panel, lead: Lead) -> list[object]:
        """Its id, stage, name and line, what it is picked by, and its keys: texts by their numbers."""
        told = [[self._number(text) for text in panel.told[kind]] for kind in _KINDS]
        rows = [[self._number(row.name), *self._values(row, lead)] for row in panel.rows]
        return [panel.step, panel.stage, f"{panel.number} {plain(panel.title)}", panel.line, told, rows]

    def _values(self, row: KeyRow, lead: Lead) -> Iterator[int | list[int]]:
        """The number of each text, and with it that of where it leads, if it leads anywhere."""
        targets = [lead(row.refers, id) for id in row.ids] if row.refers else [""] * len(row.values)
        for value, target in zip(row.values, targets, strict=True):
            number = self._number(plain(value))
            yield [number, self._number(target)] if target else number

    def _number(self, text: str) -> int:
        return self._texts.setdefault(text, len(self._texts))
