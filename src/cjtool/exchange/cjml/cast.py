"""Who takes part in a journey, as CJML's actors: personas are end users, teams service providers."""

from collections.abc import Iterator

from cjtool.exchange.cjml.notation import COMPANY, CUSTOMER, PARTNER
from cjtool.exchange.draft import apart
from cjtool.formats.xml import escaped, tag
from cjtool.i18n.table import words
from cjtool.model import Journey, Step, everyone, primary, steps
from cjtool.project import Workspace
from cjtool.query import definitions, is_contact, language, owner


class CjmlCast:
    """The actors of a journey, each with an id of its own; the customer and the company have one where nobody is named."""

    def __init__(self, journey: Journey, workspace: Workspace) -> None:
        self._workspace = workspace
        known = definitions(journey, workspace)
        called = words(language(journey, workspace)).initiators
        self._customers = {id: known.personas[id].name for id in everyone(journey)}
        self.first = primary(journey) or CUSTOMER
        if not self._customers:
            self._customers[CUSTOMER] = called["customer"]
        self._names = {
            **{id: team.name for id, team in known.teams.items()},
            COMPANY: workspace.name or called["company"],
            PARTNER: called["partner"],
        }
        self._providers: dict[str, str] = {}
        """Ids in the document, by those of teams."""
        for step in steps(journey):
            if is_contact(step) or step.initiator != "customer":
                self._providers.setdefault(self._team(step), "")
        taken = {*self._customers}
        for id in self._providers:
            self._providers[id] = apart(id, taken)
            taken.add(self._providers[id])

    def customer(self, step: Step) -> str:
        """Who takes a step, by id: the first that it names, else the primary persona."""
        return step.persona[0] if step.persona else self.first

    def provider(self, step: Step) -> str:
        """Who meets the customer at a step, by id in the document."""
        return self._providers.get(self._team(step), "")

    def elements(self) -> Iterator[str]:
        """The actors, customers first."""
        for id, name in self._customers.items():
            yield _actor("endUser", id, "actorName", name)
        for id, own in self._providers.items():
            yield _actor("serviceProvider", own, "companyName", self._names[id])

    def _team(self, step: Step) -> str:
        if step.initiator == "partner":
            return PARTNER
        return owner(step, self._workspace) or COMPANY


def _actor(element: str, id: str, named: str, name: str) -> str:
    return f"<{tag(element, actorID=id)}><{named}>{escaped(name)}</{named}></{element}>"
