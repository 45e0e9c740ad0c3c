"""A contact that nobody answers for, among those that somebody does."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey, steps
from cjtool.project import Workspace
from cjtool.query import is_contact, owner
from cjtool.query.effective import own_contact

_FEWEST = 3

_SAYS = Says(
    en="the contact {step} has no owner, and most contacts of the journey have one",
    nl="het contact {step} heeft geen eigenaar, en de meeste contacten in de klantreis wel",
    fr="le contact {step} n’a pas de responsable, alors que la plupart des contacts du parcours en ont un",
    de="für den Kontakt {step} ist niemand verantwortlich, für die meisten Kontakte der Journey dagegen schon",
)


@rule(Lens.JOURNEY, Severity.WARNING, completeness=True)
def unowned_contact(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A contact has no owner in a journey whose contacts mostly have one.

    Where customers fall between teams, each team's own map is green. Touchpoints may each do well and the journey as a
    whole fail, because nobody answers for what lies between them (Rawson, Duncan and Jones, *The truth about customer
    experience*, Harvard Business Review, 2013, https://hbr.org/2013/09/the-truth-about-customer-experience);
    Nielsen Norman Group puts internal ownership at the foot of every journey map (*Journey mapping 101*,
    https://www.nngroup.com/articles/journey-mapping-101/). The contact without a name is where to look first.

    ## Not reported

    - Drafts, journeys of fewer than three contacts, and those in which half of the contacts or fewer have an owner:
      there owners are still to be found.
    - Contacts on channels that are not `ownership: owned`, such as review sites, forums and partners' own.
    - What a partner starts, and steps without contact.
    - A contact that has its owner from its touchpoint or its stage.

    ## How to mend

    Find out who answers for it, and write it under `owner`. If nobody does, say so in a pain: that is news.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I get an installation fault put right
    define:
      teams:
        care: {name: Customer care}
        dispatch: {name: Dispatch}
    stages:
      - name: Report
        phase: service
        steps:
          - {name: Calls the care line, channel: phone, owner: care}
          - {name: Sends photos again, channel: email}            # <- unowned-contact
          - {name: Gets a second visit, channel: home-visit, owner: dispatch}
          - {name: Is asked if all is well now, channel: phone, initiator: company, owner: care, handover: Visit report}
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I get an installation fault put right
    define:
      teams:
        care: {name: Customer care}
        dispatch: {name: Dispatch}
    stages:
      - name: Report
        phase: service
        steps:
          - {name: Reads what others did, channel: forum}
          - {name: Calls the care line, channel: phone, owner: care}
          - {name: Sends photos, channel: email, owner: care}
          - {name: Gets a second visit, channel: home-visit, owner: dispatch, handover: The photos and the first report}
          - {name: Waits at home}
    ```
    """
    contacts = [step for step in steps(journey) if is_contact(step)]
    unowned = [step for step in contacts if owner(step, workspace) is None]
    if len(contacts) < _FEWEST or len(unowned) * 2 >= len(contacts):
        return
    for step in unowned:
        if own_contact(step, workspace):
            yield Finding(step, _SAYS(step=step.name), field="owner")
