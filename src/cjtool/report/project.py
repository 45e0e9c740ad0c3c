"""Everything that a project's index tells, before it is laid out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cjtool.diagnostic import Diagnostic
from cjtool.i18n.table import Words
from cjtool.model import SourceOfInsight
from cjtool.project import Workspace
from cjtool.query.lacks import Lack, not_known_of
from cjtool.report.accounts import Accounts, project_accounts
from cjtool.report.confidence import expiring
from cjtool.report.improvements import Work, ordered
from cjtool.report.inline import Jump
from cjtool.report.lenses import Asking, LensAnswers, through_lenses
from cjtool.report.listing import IndexedJourney, index_entries, is_walked
from cjtool.report.matrices import (
    ChannelRow,
    PersonaRow,
    PromiseRow,
    TouchpointRow,
    channel_rows,
    persona_rows,
    phases_met,
    promise_rows,
    touchpoint_rows,
)
from cjtool.report.names import Names, names_in
from cjtool.report.owners import Duty, duties
from cjtool.report.remarks import SetAside, by_lens, set_aside


@dataclass(frozen=True)
class ProjectFacts:
    """The tables of an index, in its order; an empty one is not shown."""

    name: str
    tone: tuple[str, ...]
    sponsor: str
    entries: tuple[IndexedJourney, ...]
    phases: tuple[str, ...]
    promises: tuple[PromiseRow, ...]
    touchpoints: tuple[TouchpointRow, ...]
    personas: tuple[PersonaRow, ...]
    channels: tuple[ChannelRow, ...]
    duties: tuple[Duty, ...]
    accounts: Accounts
    backlog: tuple[tuple[IndexedJourney, Work], ...]
    expiring: tuple[tuple[Jump, SourceOfInsight], ...]
    unknown: tuple[Lack, ...]
    """What is not known of the journeys as they are, counted together."""
    elsewhere: Mapping[str, tuple[Diagnostic, ...]]
    """Findings that no journey's report tells, such as those in a library."""
    set_aside: SetAside
    """Of the whole project."""
    names: Names
    """What findings call an id of the library."""
    judged: bool
    """Whether the index is to tell of findings, be there any or none."""
    lenses: tuple[LensAnswers, ...]
    """What rules ask, and where it holds."""


def project_facts(
    workspace: Workspace,
    words: Words,
    diagnostics: Iterable[Diagnostic] | None = None,
    asked: Asking | None = None,
) -> ProjectFacts:
    """Everything that an index tells of a project; without `diagnostics` nothing of findings, but of what was `asked`."""
    listed = tuple(diagnostics or ())
    entries = index_entries(workspace, words, listed)
    accounts = project_accounts(entries, workspace, words)
    names = {journey.id: names_in(journey, workspace, words) for journey in workspace.journeys}
    return ProjectFacts(
        name=workspace.name or ", ".join(journey.title for journey in workspace.journeys),
        tone=workspace.project.tone,
        sponsor=workspace.project.sponsor or "",
        entries=entries,
        phases=phases_met(entries),
        promises=promise_rows(entries),
        touchpoints=touchpoint_rows(entries, names),
        personas=persona_rows(entries),
        channels=channel_rows(entries),
        duties=duties(entries, decided=accounts.decided),
        accounts=accounts,
        backlog=_backlog(entries),
        expiring=_expiring(entries, workspace),
        unknown=not_known_of((entry.f.journey for entry in entries if is_walked(entry)), workspace),
        elsewhere=_elsewhere(listed, entries, workspace),
        set_aside=set_aside(listed),
        names=Names(workspace.library, words),
        judged=diagnostics is not None,
        lenses=through_lenses(asked, entries, workspace),
    )


def _backlog(entries: tuple[IndexedJourney, ...]) -> tuple[tuple[IndexedJourney, Work], ...]:
    home = {id(work): entry for entry in entries for work in entry.f.backlog}
    return tuple(
        (home[id(work)], work) for work in ordered(work for entry in entries for work in entry.f.backlog)
    )


def _expiring(
    entries: tuple[IndexedJourney, ...], workspace: Workspace
) -> tuple[tuple[Jump, SourceOfInsight], ...]:
    """Each in the first report that rests on it; one that nothing rests on has no place."""
    places: dict[SourceOfInsight, Jump] = {
        source: Jump(source.name) for source in workspace.library.sources.values()
    }
    for entry in reversed(entries):
        places |= {each.source: entry.at(each.place) for each in entry.f.evidence}
    return tuple((places[source], source) for source in expiring(places, workspace.today))


def _elsewhere(
    diagnostics: tuple[Diagnostic, ...], entries: tuple[IndexedJourney, ...], workspace: Workspace
) -> Mapping[str, tuple[Diagnostic, ...]]:
    told = {id(each) for entry in entries for found in entry.f.findings.values() for each in found}
    rest = (each for each in diagnostics if id(each) not in told)
    return by_lens(rest, workspace.root)
