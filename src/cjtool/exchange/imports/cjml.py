"""CJML 2.0, the Customer Journey Modelling Language of SINTEF, and event logs (XES) with its fields.

Each planned or actual journey becomes a journey: a planned one is `future`, an actual one `current`. End users are
personas, service providers are teams. A point at which the customer acts or is met is a step, named by what the customer
does there; what the company does at it is frontstage, what companies do among themselves is backstage at the step before.
What a journey has no key for, such as comments and times, is kept under `meta`. An actor that is referred to and not
declared is looked for by its name, else taken for a company. Document types and entities are not read.
"""

from pathlib import Path

from cjtool.exchange.cjml import phrases as says
from cjtool.exchange.cjml.documents import journeys_in
from cjtool.exchange.cjml.drafting import Drafting
from cjtool.exchange.cjml.event_log import traces_in
from cjtool.exchange.cjml.markup import read_xml
from cjtool.exchange.declaration import Given, Imported, Importer, ImportOptions
from cjtool.request import RequestError


def _read(given: Given, options: ImportOptions) -> Imported:
    root = read_xml(given.data, given.name)
    if root.key == "log":
        found = traces_in(root)
    elif root.key == "cjml":
        found = journeys_in(root)
    else:
        raise RequestError(says.NO_CJML(name=given.name, root=root.name), says.BEGINS_WITH)
    title = Path(given.name).stem or "-"
    return Imported(tuple(Drafting(journey, options, title).made() for journey in found))


IMPORTER = Importer(
    title="CJML",
    endings=(".xml", ".cjml", ".xes"),
    read=_read,
    holds={
        "`plannedJourney`, `actualJourney`": "a journey that is `future`, or `current`",
        "`journeyTitle`, else `journeyID`": "`title`; the id is the journey's `id`",
        "`journeyShortSummary`": "`summary`",
        "`journeyPhase`": "a stage; its description is `goal`",
        "`endUser`": "a persona; the first is the primary one",
        "`serviceProvider`": "a team, `owner` of the steps at which it meets the customer",
        "`…CommunicationPoint`, `…Action`": "a step; what no customer takes part in is `backstage` at the step before",
        "`initiatorLabel`, `receiverLabel`": "the customer's is the step's `name`, the other one `frontstage`",
        "`channelName`": "`channel`, and `devices` where the name tells one",
        "`experienceRating`": "`emotion`, from 1–5 unless `--scale` says otherwise",
        "`experienceDescription`": "`feels`",
        "`timestamps`": "kept under `meta`; an hour or more before the company's answer is a `wait`, as a guess",
        "`comment`, `compliance` and others": "kept under `meta`",
    },
    extra="office",
)
