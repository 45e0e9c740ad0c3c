"""What ids are called in the language of a report."""

from collections.abc import Iterable
from dataclasses import dataclass

from cjtool.i18n.table import Words
from cjtool.message import Id
from cjtool.model import Journey, Metric, Reading, SourceOfInsight
from cjtool.project import Definitions, Workspace
from cjtool.query import channel_name, definitions, metric_name, metric_of
from cjtool.report.inline import Jump
from cjtool.report.places import library


@dataclass(frozen=True)
class Names:
    """Names of what is built in come from the language, all others from the library."""

    known: Definitions
    words: Words

    def channel(self, id: str) -> str:
        """A channel's name."""
        return channel_name(id, self.known, self.words)

    def ownership(self, id: str) -> str:
        """Whose a channel is; empty where it is the organisation's own or nothing is said."""
        ownership = self.known.channels[id].ownership
        return "" if ownership in {None, "owned"} else str(ownership)

    def of(self, id: Id) -> str:
        """What readers call what an id of a finding stands for: a promise its text, all else its name."""
        if id.section == "phases":
            return self.words.phases[id.id]
        if id.id not in getattr(self.known, id.section):
            return id.id
        match id.section:
            case "promises":
                return self.known.promises[id.id].text
            case "teams":
                return self.team(id.id)
            case "metrics":
                return self.metric(id.id)
            case _:
                return self.channel(id.id)

    def sources(self, ids: Iterable[str]) -> tuple[tuple[Jump, SourceOfInsight], ...]:
        """Sources, each with its place in the report."""
        known = self.known.sources
        return tuple((library("source", id, known[id].name), known[id]) for id in ids)

    def team(self, id: str | None) -> str:
        """A team's name; empty without a team."""
        return self.known.teams[id].name if id else ""

    def address(self, id: str | None) -> str:
        """Where to reach a team; empty where nothing is known."""
        return (self.known.teams[id].email or "") if id else ""

    def metric(self, id: str | None) -> str:
        """A metric's name; empty without a metric."""
        return metric_name(id, self.known, self.words) if id else ""


def names_in(journey: Journey, workspace: Workspace, words: Words) -> Names:
    """What a journey can refer to, its own definitions among it."""
    return Names(definitions(journey, workspace), words)


def measured(reading: Reading, names: Names) -> Metric:
    """The metric that a reading names, or states for itself."""
    metric = metric_of(reading, names.known)
    return metric.model_copy(update={"name": names.metric(reading.metric)}) if reading.metric else metric
