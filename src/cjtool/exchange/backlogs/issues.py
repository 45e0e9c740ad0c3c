"""What is to be done in a project, as issues: its opportunities, what is worth most first, and pains that nothing is done about."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cjtool.exchange.declaration import Pairs
from cjtool.i18n.table import Words
from cjtool.model import Journey, Opportunity, Pain, Stage, Step, Team
from cjtool.project import Workspace, opportunities, pains
from cjtool.project.addressing import Holder
from cjtool.query import definitions
from cjtool.query.bookkeeping import counted_once
from cjtool.query.effective import answerable
from cjtool.query.summing_up import addressers, by_burden
from cjtool.report.improvements import Work, backlog, ordered
from cjtool.report.names import names_in

Level: TypeAlias = Literal["high", "medium", "low"]


@dataclass(frozen=True)
class Issue:
    """Something to do or to look at, with the journey that it stands in.

    `key` is the same in every export: `journey/opportunity`, or `journey/pain/id`. `place` is its place in the order of the
    project, from 1; None where nothing is known that it could rest on, where it is closed, and of pains. `level` is the
    third of that order in which it stands; of a pain, its severity.
    """

    key: str
    journey: Journey
    workspace: Workspace
    holder: Holder
    told: Work | Pain
    owner: Team | None
    place: int | None = None
    level: Level | None = None

    @property
    def title(self) -> str:
        """What is to be done; of a pain, what hurts."""
        return self.told.opportunity.title if isinstance(self.told, Work) else self.told.text

    @property
    def opportunity(self) -> Opportunity | None:
        """What was written; None of a pain."""
        return self.told.opportunity if isinstance(self.told, Work) else None


def to_do(pairs: Pairs, words: Words) -> tuple[Issue, ...]:
    """Opportunities in the order of reports, each once, what is done or rejected last; then open pains that none of them addresses."""
    journeys = [journey for _, journey in pairs]
    workspace = pairs[0][0]
    return (*_works(journeys, workspace, words), *_pains(journeys, workspace))


def _works(journeys: Sequence[Journey], workspace: Workspace, words: Words) -> Iterator[Issue]:
    once, home = counted_once(journeys), {}
    for journey in journeys:
        for work in backlog(journey, names_in(journey, workspace, words), workspace.greatest_value):
            if id(work.opportunity) in once:
                home[id(work)] = (work, journey)
    in_order = [home[id(work)] for work in ordered(work for work, _ in home.values())]
    open_ones = [work for work, _ in in_order if not work.closed and work.priority is not None]
    places = {id(work): place for place, work in enumerate(open_ones, 1)}
    for work, journey in in_order:
        one, holder, place = work.opportunity, work.ranked.holder, places.get(id(work))
        yield Issue(
            _key(one.id, holder, journey, [each.id for each, _ in opportunities(journey)]),
            journey,
            workspace,
            holder,
            work,
            _team(one.owner, journey, workspace),
            place,
            _third(place, len(open_ones)) if place else None,
        )


def _pains(journeys: Sequence[Journey], workspace: Workspace) -> Iterator[Issue]:
    live = [journey for journey in journeys if journey.status != "archived" and journey.state == "current"]
    found = [each for journey in live for each in _open(journey)]
    for pain, holder, journey in sorted(found, key=lambda each: by_burden(each[0])):
        key = _key(pain.id, holder, journey, [each.id for each, _ in pains(journey)], "pain/")
        owner = _team(answerable(holder, journey, workspace), journey, workspace)
        yield Issue(key, journey, workspace, holder, pain, owner, level=pain.severity)


def _open(journey: Journey) -> Iterator[tuple[Pain, Stage | Step, Journey]]:
    """The pains that no opportunity addresses and that are not accepted."""
    addressed = addressers(journey)
    for pain, holder in pains(journey):
        if not pain.accepted and id(pain) not in addressed:
            yield pain, holder, journey


def _key(id: str, holder: Holder, journey: Journey, all_ids: Sequence[str], kind: str = "") -> str:
    """The journey and the id; with what it stands on, where the journey has the id twice."""
    twice = Counter(all_ids)[id] > 1 and not isinstance(holder, Journey)
    return f"{journey.id}/{kind}{f'{holder.id}/' if twice else ''}{id}"


def _third(place: int, count: int) -> Level:
    share = (place - 1) / count
    return "high" if share < 1 / 3 else "medium" if share < 2 / 3 else "low"


def _team(id: str | None, journey: Journey, workspace: Workspace) -> Team | None:
    return definitions(journey, workspace).teams.get(id) if id else None
