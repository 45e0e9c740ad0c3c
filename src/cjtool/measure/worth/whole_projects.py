"""A project ─► what is reckoned of its journeys, of those as they are to be, and of all opportunities together."""

from collections.abc import Collection, Iterable

from cjtool.measure.flow.measured import EventFlow
from cjtool.measure.worth.adding_up import objectives, together
from cjtool.measure.worth.columns import SEED, YEARS
from cjtool.measure.worth.reckoning import columns_of, worth_of
from cjtool.measure.worth.valued import ProjectWorth, VersionWorth
from cjtool.measure.worth.versions import version_of
from cjtool.measure.worth.year_columns import YearColumns
from cjtool.message import Message
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import basis, counted_once


def project_worth(
    workspace: Workspace,
    wanted: Collection[Journey],
    logs: Iterable[EventFlow] = (),
    years: int = YEARS,
    seed: int = SEED,
) -> ProjectWorth:
    """What is reckoned of the wanted journeys of a project; archived ones are not.

    A journey as it is to be is laid beside the one that it is based on; without that it stands for itself.
    """
    flows = tuple(logs)
    known: dict[int, YearColumns | Message] = {}

    def year_of(journey: Journey) -> YearColumns | Message:
        if id(journey) not in known:
            own = [flow for flow in flows if flow.journey is journey]
            known[id(journey)] = columns_of(journey, workspace, own, years, seed)
        return known[id(journey)]

    live = [each for each in workspace.journeys if each in wanted and each.status != "archived"]
    alone = [each for each in live if _based(each, workspace) is None]
    found = [(each, year_of(each)) for each in alone]
    versions: list[tuple[Journey, VersionWorth | Message]] = []
    for each in live:
        current = _based(each, workspace)
        if current is not None:
            versions.append((each, _version(each, year_of(current), flows)))
    told = [year for _, year in found if isinstance(year, YearColumns)]
    counted = frozenset(counted_once(alone))
    return ProjectWorth(
        workspace,
        tuple(worth_of(year, counted) for year in told),
        tuple(one for _, one in versions if isinstance(one, VersionWorth)),
        tuple(objectives(told, counted, workspace)),
        together(told, counted) if len(told) > 1 else None,
        tuple((each, why) for each, why in (*found, *versions) if isinstance(why, Message)),
        years,
        seed,
    )


def _version(
    journey: Journey, year: YearColumns | Message, flows: Iterable[EventFlow]
) -> VersionWorth | Message:
    """A journey as it is to be, where the one that it is based on can be reckoned."""
    own = (flow for flow in flows if flow.journey is journey)
    return year if isinstance(year, Message) else version_of(journey, own, year)


def _based(journey: Journey, workspace: Workspace) -> Journey | None:
    return basis(journey, workspace) if journey.state == "future" else None
