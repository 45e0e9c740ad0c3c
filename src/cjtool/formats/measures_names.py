"""What readers call places and metrics of figures, and how their numbers are written."""

from dataclasses import dataclass
from functools import cached_property

from cjtool.formats.mask_words import masks_in
from cjtool.formats.measures_words import NOTHING_SAID, WHOLE
from cjtool.i18n.key_names import KEY_NAMES
from cjtool.i18n.numbers import fixed
from cjtool.measure.places import known_touchpoints
from cjtool.message import with_unit
from cjtool.model import Journey, Metric
from cjtool.model.builtin import CHANNELS
from cjtool.project.workspace import Definitions, Workspace
from cjtool.query.effective import definitions
from cjtool.query.naming import called
from cjtool.query.notation import digits_of, unit_of

_TOUCHPOINT = "touchpoint:"
_SECTIONS = {"persona": "personas", "channel": "channels"}
"""What segments are that the format knows, and the section in which they are defined."""


@dataclass(frozen=True)
class FigureNames:
    """Names of a project in a language."""

    workspace: Workspace
    language: str

    @cached_property
    def _places(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for journey in self.workspace.journeys:
            found[journey.id] = WHOLE[self.language]
            for stage in journey.stages:
                at = f"{journey.id}/{stage.id}"
                found[at] = stage.name
                found |= {f"{at}/{step.id}": step.name for step in stage.steps}
        touchpoints = known_touchpoints(self.workspace).items()
        return found | {f"{_TOUCHPOINT}{id}": touchpoint.name for id, touchpoint in touchpoints}

    def place(self, at: str) -> str:
        """A journey, stage, step or touchpoint by its name."""
        return self._places.get(at, at)

    def place_alone(self, at: str) -> str:
        """A place where nothing around says of which journey it is: of several, the whole one by its title."""
        found = self.workspace.journey(at) if len(self.workspace.journeys) > 1 else None
        return self.place(at) if found is None else found.title

    def journey(self, at: str) -> Journey | None:
        """The journey that a place belongs to; None for a touchpoint."""
        if at.startswith(_TOUCHPOINT):
            return None
        return self.workspace.journey(at.partition("/")[0])

    def segment(self, by: str, value: str, at: str) -> str:
        """A segment, with what it is of: a persona and a channel by their names, others as they are written."""
        nothing = NOTHING_SAID[self.language]
        if by not in _SECTIONS:
            return f"{by}: {masks_in(value, self.language) or nothing}"
        if not value:
            return f"{KEY_NAMES[by][self.language]}: {nothing}"
        found = getattr(self._known(at), _SECTIONS[by]).get(value)
        if by == "channel" and found is not None and found is CHANNELS.get(value):
            from cjtool.i18n.table import words  # the words of pictures and reports: much, for few

            return f"{KEY_NAMES[by][self.language]}: {words(self.language).channels[value]}"
        return f"{KEY_NAMES[by][self.language]}: {masks_in(value, self.language) if found is None else found.name}"

    def _known(self, at: str) -> Definitions:
        workspace, journey = self.workspace, self.journey(at)
        return workspace.catalogue if journey is None else definitions(journey, workspace)

    def definition(self, metric: str, at: str) -> Metric | None:
        """A metric as it is defined at a place; None where nothing there defines it."""
        return self._known(at).metrics.get(metric)

    def metric(self, metric: str, at: str) -> str:
        """A metric's name."""
        found = self.definition(metric, at)
        return metric if found is None else called(found, bare=True).text(self.language)

    def unit(self, metric: str, at: str) -> str:
        """The unit of a metric's figures; empty where they have none."""
        found = self.definition(metric, at)
        return "" if found is None else unit_of(found)

    def value(self, value: float, metric: str, at: str) -> str:
        """A value of a metric with its unit."""
        return with_unit(self.bare(value, metric, at), self.unit(metric, at), self.language)

    def bare(self, value: float, metric: str, at: str, *, sign: bool = False) -> str:
        """A value without its unit, as in an interval beside it; or a change, which of shares is one of percentage points."""
        found = self.definition(metric, at)
        digits = 2 if found is None else digits_of(found)
        return fixed(value, self.language, digits, sign=sign)
