"""Phases of a CJML journey ─► stages of a draft, in the order of the points in them."""

from cjtool.exchange.cjml import phrases as says
from cjtool.exchange.cjml.notation import CjmlJourney, CjmlPoint
from cjtool.exchange.draft import Draft
from cjtool.exchange.loss import at_line
from cjtool.spelling import slug
from cjtool.spelling.identifier import is_id


class PhaseOrder:
    """Opens stages as points come; phases without points stand where they are declared, if that order is the points' own."""

    def __init__(self, journey: CjmlJourney, draft: Draft) -> None:
        self._phases = journey.phases
        self._draft = draft
        self._opened: set[str] = set()
        self._now = ""
        met = list(dict.fromkeys(point.phase for point in journey.points if point.phase))
        self._in_order = [id for id in journey.phases if id in met] == met

    def enter(self, point: CjmlPoint) -> None:
        """Open the stage of a point, unless it is open."""
        phase = point.phase
        if not phase or phase == self._now:
            return
        self._now = phase
        if phase in self._opened:
            name = self._phases.get(phase, (phase, ""))[0]
            self._draft.lost("noted", "belongsTo", says.PHASE_AGAIN(phase=name), at_line(point.line), name)
            self._draft.stage(name)
            return
        if self._in_order:
            for id in self._phases:
                if id == phase:
                    break
                self._open(id)
        self._open(phase)

    def finish(self) -> None:
        """Open what has no points, and was not met."""
        for id in self._phases:
            self._open(id)

    def _open(self, phase: str) -> None:
        if phase in self._opened:
            return
        self._opened.add(phase)
        name, description = self._phases.get(phase, (phase, ""))
        keys = {"id": phase} if is_id(phase) and phase != slug(name) else {}
        self._draft.stage(name, **keys, goal=description)
