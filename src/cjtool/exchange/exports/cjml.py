"""CJML 2.0, the Customer Journey Modelling Language of SINTEF, as XML.

A journey as it is becomes an `actualJourney`, one that is to be a `plannedJourney`. Personas are end users, the teams that
answer for steps are service providers. A step at which the customer is in contact is a communication point, any other an
action. Experience is told of actual journeys alone, as CJML has it. What an import kept under `meta` goes back to its
place. No schema of CJML's XML is published; names and order are those of the example on cjml.no and of public tools.
"""

from cjtool.exchange.carried import uncarried
from cjtool.exchange.cjml.writing import CjmlWriting
from cjtool.exchange.declaration import Exported, ExportedFile, Exporter, ExportOptions, Pairs

_CARRIES = {
    "Journey.title": "`journeyTitle`",
    "Journey.summary": "`journeyShortSummary`",
    "Journey.state": "`actualJourney` or `plannedJourney`",
    "Journey.persona": "`endUser`",
    "Journey.meta": "what an import of CJML kept there",
    "Journey.language": "names of channels and of actors that nobody named are in it",
    "Journey.define": "names of personas, teams and channels",
    "Sections.personas": "`endUser`",
    "Sections.teams": "`serviceProvider`",
    "Sections.channels": "`channelName`",
    "Persona.name": "`actorName`",
    "Team.name": "`companyName`",
    "Channel.name": "`channelName`",
    "Stage.name": "`phaseName`",
    "Stage.goal": "`phaseDescription`",
    "Stage.owner": "`serviceProvider` of its steps",
    "Step.name": "`initiatorLabel` or `receiverLabel`, whichever is the customer's",
    "Step.channel": "`channelName`: the main one",
    "Step.initiator": "who initiates, and who receives",
    "Step.persona": "the end user at the step: the first one",
    "Step.owner": "the service provider at the step",
    "Step.frontstage": "the service provider's label",
    "Step.emotion": "`experienceRating`, from 1 to 5, of actual journeys",
    "Step.feels": "`experienceDescription`, of actual journeys",
    "Step.meta": "what an import of CJML kept there",
}


def _write(pairs: Pairs, options: ExportOptions) -> Exported:
    del options
    [(workspace, journey)] = pairs
    writing = CjmlWriting(workspace, journey)
    data = writing.document().encode()
    losses = (*uncarried(journey, _CARRIES, "CJML"), *writing.losses)
    return Exported((ExportedFile(data, "xml"),), losses)


EXPORTER = Exporter(title="CJML", of="journey", write=_write, carries=_CARRIES, also=(".cjml",))
