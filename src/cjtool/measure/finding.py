"""Which journey, step, touchpoint, metric, persona or channel the texts of an answer mean."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from cjtool.measure import phrases as says
from cjtool.measure.masking import masked
from cjtool.message import Message
from cjtool.model import Journey, Metric
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace
from cjtool.project.step_names import StepOfJourney, steps_meant
from cjtool.project.workspace import Definitions
from cjtool.query.effective import definitions
from cjtool.spelling.folding import bare


class NoSuchThingError(Exception):
    """What an answer is about is not there, or not told: the reason, the text, and the names of what is there."""

    def __init__(self, reason: Message, text: str, known: Collection[str] = ()) -> None:
        super().__init__(reason)
        self.reason, self.text, self.known = reason, text, known


class FoundPlace(NamedTuple):
    """What the texts of an answer mean, by id; empty where they say nothing of that."""

    journey: str
    step: str
    touchpoint: str
    metric: str
    persona: str
    channel: str


class PlaceFinder:
    """Finds what texts mean in a project, for one source: its own places first, then the texts of a row."""

    def __init__(self, workspace: Workspace, source: AnswerSource) -> None:
        self._workspace = workspace
        self._source = source

    def find(self, texts: tuple[str, ...]) -> FoundPlace:
        """What the texts of `question.PLACES` mean. Raises NoSuchThingError."""
        journey, step, touchpoint, metric, persona, channel = texts
        source = self._source
        journey, step = self._meant(source.journey or journey, source.step or step)
        found = self._journey(journey, step)
        known = definitions(found, self._workspace) if found is not None else self._workspace.catalogue
        named = _id(source.metric or metric, self._named(known, "metrics"))
        if named is None:
            raise NoSuchThingError(says.NO_METRIC, source.metric or metric, _names(known.metrics))
        contact = source.touchpoint or touchpoint
        at = _id(contact, self._named(known, "touchpoints")) if contact else ""
        if at is None:
            raise NoSuchThingError(says.NO_TOUCHPOINT, contact, _names(known.touchpoints))
        where = self._step(found, step)
        self._check_place(found, where or at)
        return FoundPlace(
            found.id if found is not None else "", where, at, named,
            _id(persona, self._named(known, "personas")) or masked(persona),
            _id(channel, self._named(known, "channels")) or masked(channel),
        )  # fmt: skip

    def metric(self, place: FoundPlace) -> Metric:
        """The metric that an answer is about."""
        journey = self._by_id.get(place.journey)
        known = definitions(journey, self._workspace) if journey is not None else self._workspace.catalogue
        return known.metrics[place.metric]

    def _check_place(self, journey: Journey | None, part: str) -> None:
        """Raise NoSuchThingError for an answer about no part of a journey, unless it is about the whole of a known one."""
        if part:
            return
        columns = self._source.columns
        if self._source.without_step == "left-out" and (columns.step or columns.touchpoint):
            raise NoSuchThingError(says.NO_STEP_NAMED if columns.step else says.NO_TOUCHPOINT_NAMED, "")
        if journey is None:
            raise NoSuchThingError(says.WHICH_JOURNEY, "")

    def _meant(self, journey: str, step: str) -> tuple[str, str]:
        """A journey and a step, by id where the source says what step its text means. Raises NoSuchThingError where it may be several."""
        called = self._called.get(step) or self._called.get(bare(step)) or []
        if journey:
            id = _id(journey, self._journeys)
            return journey, next((each.step for each in called if each.journey == id), step)
        walked = {each.id for each in self._workspace.walked}
        meant = {each for each in called if each.journey in walked} or {*called}
        if len(meant) > 1:
            raise NoSuchThingError(says.WHICH_JOURNEY, step)
        return next(iter(meant), (journey, step))

    @cached_property
    def _called(self) -> dict[str, list[StepOfJourney]]:
        """What the source says that steps are called: as it is written, and however it is spelt."""
        found: dict[str, list[StepOfJourney]] = defaultdict(list)
        spelt: dict[str, list[StepOfJourney]] = defaultdict(list)
        for step, texts in self._source.steps.items():
            meant = steps_meant(step, self._workspace.journeys, self._source.journey)
            for text in texts:
                found[text] += meant
                spelt[bare(text)] += meant
        return {**spelt, **found}

    @cached_property
    def _step_names(self) -> tuple[str, ...]:
        return tuple(step.name for journey in self._workspace.walked for step in journey.all_steps)

    def _journey(self, journey: str, step: str) -> Journey | None:
        """The journey that is named; unnamed, the only one, or the only one that has such a step; None for a touchpoint alone.

        Unnamed, it is one that customers can have walked, not one that is to be.
        """
        if journey:
            id = _id(journey, self._journeys)
            if id is None:
                raise NoSuchThingError(
                    says.NO_JOURNEY, journey, [each.title for each in self._by_id.values()]
                )
            return self._by_id[id]
        walked = self._workspace.walked
        if len(walked) == 1:
            return walked[0]
        if not step:
            return None
        having = [each for each in walked if _id(step, self._steps(each)) is not None]
        if len(having) != 1:
            if having:
                raise NoSuchThingError(says.WHICH_JOURNEY, step)
            raise NoSuchThingError(says.NO_STEP, step, self._step_names)
        return having[0]

    def _step(self, journey: Journey | None, step: str) -> str:
        if not step:
            return ""
        id = _id(step, self._steps(journey)) if journey is not None else None
        if id is None:
            names = [each.name for each in journey.all_steps] if journey is not None else self._step_names
            raise NoSuchThingError(says.NO_STEP, step, names)
        return id

    @cached_property
    def _by_id(self) -> dict[str, Journey]:
        return {journey.id: journey for journey in self._workspace.journeys}

    @cached_property
    def _journeys(self) -> dict[str, str]:
        return by_spelling((each.id, each.title) for each in self._workspace.journeys)

    def _steps(self, journey: Journey) -> dict[str, str]:
        if journey.id not in self._of_journeys:
            self._of_journeys[journey.id] = by_spelling((step.id, step.name) for step in journey.all_steps)
        return self._of_journeys[journey.id]

    @cached_property
    def _of_journeys(self) -> dict[str, dict[str, str]]:
        return {}

    def _named(self, known: Definitions, section: str) -> dict[str, str]:
        key = (id(known), section)
        if key not in self._sections:
            self._sections[key] = by_spelling((id, each.name) for id, each in getattr(known, section).items())
        return self._sections[key]

    @cached_property
    def _sections(self) -> dict[tuple[int, str], dict[str, str]]:
        return {}


def by_spelling(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Ids by themselves and by their names, however spelt; an id wins over a name."""
    listed = list(pairs)
    found = {bare(name): id for id, name in reversed(listed)}
    return {**found, **{bare(id): id for id, _ in listed}}


def _id(text: str, names: Mapping[str, str]) -> str | None:
    return names.get(bare(text))


def _names(known: Mapping[str, Any]) -> list[str]:
    return [each.name for each in known.values()]
