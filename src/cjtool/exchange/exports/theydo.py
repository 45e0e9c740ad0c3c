"""TheyDo's JSON for its S3 integration: insights, opportunities and metrics, a file each.

TheyDo takes building blocks and no maps: where each belongs is said by tags, in groups called `Journey`, `Stage`, `Step`
and so on. Every block has a key that stays the same from one export to the next, so that a second one updates the first;
one that came from TheyDo keeps its own. Pains, gains and quotes are insights of those types, and the emotion of their step
is the empathy score, from -2 to 2. Readings need a day; a CES goes as such where it is known how many answered, a percentage
as a ratio where that gives whole numbers, and all else as a plain number. What TheyDo calls solutions is not written.
"""

from collections.abc import Iterator

from cjtool.exchange.carried import uncarried
from cjtool.exchange.declaration import Exported, ExportedFile, Exporter, ExportOptions, Pairs
from cjtool.exchange.loss import Loss
from cjtool.exchange.theydo import phrases as says
from cjtool.exchange.theydo.blocks_written import BlockWriting
from cjtool.exchange.theydo.metrics_written import MetricWriting
from cjtool.exchange.theydo.shapes import FORMATS, Block
from cjtool.formats.dumping import dump
from cjtool.model import SECTIONS, Journey

_CARRIES = {
    "Journey.title": "a tag of the group `Journey`",
    "Journey.language": "what is written is in it",
    "Journey.tags": "`tags` of insights",
    "Journey.persona": "a tag of the group `Persona`: the first one",
    "Journey.metrics": "metrics",
    "Journey.opportunities": "opportunities",
    "Journey.define": "what blocks name: personas, channels, teams' addresses, metrics, sources, promises, objectives",
    **{
        f"Sections.{section}": "by name, where a block names it"
        for section in SECTIONS
        if section != "touchpoints"
    },
    **{f"{model}.name": "by name" for model in ("Persona", "Channel", "Team", "Metric", "SourceOfInsight")},
    **{f"{model}.text": "by name" for model in ("Promise", "Objective")},
    "Team.email": "`ownerEmail`",
    "SourceOfInsight.link": "`externalLinks` of insights",
    **{f"Metric.{key}": "what is measured" for key in ("kind", "unit", "better", "target")},
    "Stage.name": "a tag of the group `Stage`",
    "Stage.quote": "an insight of the type `Quote`",
    "Stage.pains": "insights of the type `Pain`",
    "Stage.gains": "insights of the type `Gain`",
    "Stage.opportunities": "opportunities",
    "Stage.metrics": "metrics",
    "Stage.owner": "`ownerEmail` of insights, if the team has an address",
    "Step.name": "a tag of the group `Step`",
    "Step.quote": "an insight of the type `Quote`",
    "Step.pains": "insights of the type `Pain`",
    "Step.gains": "insights of the type `Gain`",
    "Step.opportunities": "opportunities",
    "Step.metrics": "metrics",
    "Step.emotion": "`empathyScore` of the step's insights",
    "Step.channel": "a tag of the group `Channel`: the main one",
    "Step.persona": "a tag of the group `Persona`: the first one",
    "Step.owner": "`ownerEmail` of the step's insights, if the team has an address",
    "Pain.text": "the title",
    "Pain.id": "part of the key",
    "Pain.severity": "a tag of the group `Severity`",
    **{
        f"Pain.{key}": "in the description"
        for key in ("share", "drop_off", "cost", "accepted", "breaks", "sources")
    },
    "Pain.meta": "`importKey`, where it came from TheyDo",
    "Gain.text": "the title",
    "Gain.sources": "in the description",
    "Gain.meta": "`importKey`, where it came from TheyDo",
    "Opportunity.title": "the title",
    "Opportunity.id": "part of the key",
    "Opportunity.status": "`status`",
    "Opportunity.impact": "a tag of the group `Impact`",
    "Opportunity.effort": "a tag of the group `Effort`",
    "Opportunity.owner": "`ownerEmail`, if the team has an address",
    "Opportunity.meta": "`importKey`, where it came from TheyDo",
    **{
        f"Opportunity.{key}": "in the description"
        for key in ("addresses", "effect", "metric", "objectives", "value", "cost", "due")
    },
    **{f"Reading.{key}": "what is measured" for key in ("metric", "name", "kind", "scale", "better")},
    "Reading.unit": "`unit`",
    "Reading.value": "a data point",
    "Reading.date": "`dateOfMeasurement`",
    "Reading.n": "`respondents`, or what a ratio is of",
    "Reading.target": "`target`: the latest one",
}
_WITH_INSIGHTS = ("emotion", "channel", "persona", "owner")
"""Keys of steps that go along with an insight alone."""


def _write(pairs: Pairs, options: ExportOptions) -> Exported:
    del options
    workspace = pairs[0][0]
    journeys = [journey for _, journey in pairs]
    writings = [BlockWriting(workspace, journey) for journey in journeys]
    measuring = MetricWriting(workspace)
    blocks: dict[str, list[Block]] = {
        "insights": [block for writing in writings for block in writing.insights()],
        "opportunities": [block for writing in writings for block in writing.opportunities()],
        "metrics": list(measuring.metrics(journeys)),
    }
    files = [
        ExportedFile(dump({"format": format, kind: blocks[kind]}).encode(), "json", kind)
        for format, kind in FORMATS.items()
        if blocks.get(kind)
    ]
    losses = [loss for journey in journeys for loss in _lost(journey)]
    return Exported(tuple(files), (*losses, *measuring.losses))


def _lost(journey: Journey) -> Iterator[Loss]:
    """What no block holds, and what steps say that have none to hold it."""
    yield from uncarried(journey, _CARRIES, "TheyDo")
    silenced = _CARRIES.keys() - {f"Step.{key}" for key in _WITH_INSIGHTS}
    for stage in journey.stages:
        silent = tuple(step for step in stage.steps if not (step.pains or step.gains or step.quote))
        alone = journey.model_copy(update={"stages": (stage.model_copy(update={"steps": silent}),)})
        for loss in uncarried(alone, silenced, "TheyDo"):
            if loss.what in _WITH_INSIGHTS and loss.spot.name.count("/") > 1:
                yield Loss(loss.kind, loss.what, says.NO_INSIGHT, loss.spot, loss.value)


EXPORTER = Exporter(title="TheyDo", of="project", write=_write, carries=_CARRIES)
