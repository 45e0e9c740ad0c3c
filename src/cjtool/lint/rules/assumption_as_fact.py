"""A journey of which nobody has asked a customer."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.rule import Finding, Lens, Mention, rule
from cjtool.message import Listed, Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import definitions, resting

_NOTHING = Says(
    en="the live journey {journey} rests on no `sources`",
    nl="de lopende klantreis {journey} steunt op geen enkele bron: `sources` ontbreekt",
)
_ASSUMED = Says(
    en="the live journey rests only on assumptions: {sources}",
    nl="de lopende klantreis steunt alleen op aannames: {sources}",
)
_HERE = Says(
    en="this is an assumption",
    nl="dit is een aanname",
)


@rule(Lens.CX, Severity.INFO)
def assumption_as_fact(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A live journey rests on nothing, or only on assumptions.

    A map that was made in a meeting room shows what colleagues believe. That is a good start, called a
    hypothesis map, as long as it is taken to customers next
    (https://juneux.com/blog/2019/11/ux-word-of-the-day-hypothesis-map/); once it is live, people spend money by it.
    The articles behind cjtool strengthen gut feeling by research: surveys, workshops, web analytics, CRM.

    ## Not reported

    - Journeys whose `status` is not `live`: until then assumptions are what they are for.
    - How much rests on evidence: one source that is no assumption will do, on the journey, its persona, a step, a
      pain, a gain or a reading. The report counts the steps.
    - Sources without `kind`, and those that have expired (`expired-source`).

    ## How to mend

    Talk to five customers, read the complaints, look into the figures, and name that under `sources`. Until then
    set `status: review`.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I renew my parking permit
    status: live
    sources: [meeting]        # <- assumption-as-fact
    define:
      sources:
        meeting: {name: What the team thinks, kind: assumption}
    stages:
      - name: Renew
        phase: renewal
    ```

    ## Bad: no source at all

    ```yaml
    cjtool: journey/v1
    title: I apply for a parking permit   # <- assumption-as-fact
    status: live
    stages:
      - name: Apply
        phase: purchase
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I renew my parking permit
    status: live
    sources: [meeting, desk]
    define:
      sources:
        meeting: {name: What the team thinks, kind: assumption}
        desk: {name: A day at the desk, kind: observation, n: 31, date: 2025-10-02}
    stages:
      - name: Renew
        phase: renewal
    ```
    """
    known = definitions(journey, workspace).sources
    if journey.status != "live" or any(known[id].kind != "assumption" for id in journey.sources):
        return
    named = [known[id] for id in dict.fromkeys(id for id, _ in resting(journey, workspace))]
    if not named:
        yield Finding(journey, _NOTHING(journey=journey.title), field="sources")
    elif all(source.kind == "assumption" for source in named):
        names = Listed(tuple(source.name for source in named), joint="")
        related = tuple(Mention(source, _HERE(), "kind") for source in named)
        yield Finding(journey, _ASSUMED(sources=names), field="sources", related=related)
