"""A journey of which nobody has asked a customer."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Listed, Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import assumed, definitions, resting

_NOTHING = Says(
    en="the journey {journey}, of status {status}, rests on no `sources`",
    nl="de klantreis {journey}, met status {status}, steunt op geen enkele bron: `sources` ontbreekt",
    fr="le parcours {journey}, de statut {status}, ne repose sur aucune source : `sources` manque",
    de="die Customer Journey {journey} mit Status {status} stützt sich auf keine Quelle: `sources` fehlt",
)
_ASSUMED = Says(
    en="the journey, of status {status}, rests only on what colleagues think: {sources}",
    nl="de klantreis, met status {status}, steunt alleen op wat collega’s denken: {sources}",
    fr="le parcours, de statut {status}, ne repose que sur l’avis de collègues : {sources}",
    de="die Customer Journey mit Status {status} stützt sich nur auf das, was Kollegen denken: {sources}",
)
_HERE = Says(
    en="this is of kind {kind}",
    nl="dit is van de soort {kind}",
    fr="ceci est du type {kind}",
    de="das ist von der Art {kind}",
)


@rule(Lens.CX, Severity.WARNING)
def assumption_as_fact(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A journey rests on nothing, or only on what colleagues think.

    A map that was made in a meeting room shows what colleagues believe. That is a good start, called a
    hypothesis map, as long as it is taken to customers next
    (https://juneux.com/blog/2019/11/ux-word-of-the-day-hypothesis-map/); once it is live, people spend money by it.
    The articles behind cjtool strengthen gut feeling by research: surveys, web analytics, CRM. While the journey is in
    review, the finding is an info.

    ## Not reported

    - Drafts: until then assumptions are what they are for.
    - How much rests on evidence: one source that is neither an assumption nor a workshop will do, on the journey, its persona, a step, a
      pain, a gain or a reading. The report counts the steps.
    - Sources without `kind`, and those that have expired (`expired-source`).

    ## How to mend

    Talk to five customers, read the complaints, look into the figures, and name that under `sources`. A workshop to
    which customers came is an `interview` or an `observation`. Until then set `status: draft`.

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

    ## Bad: six colleagues and an afternoon

    ```yaml
    cjtool: journey/v1
    title: I renew my parking permit
    status: live
    sources: [afternoon]      # <- assumption-as-fact
    define:
      sources:
        afternoon: {name: An afternoon with six colleagues, kind: workshop, n: 6, date: 2025-09-04}
    stages:
      - name: Renew
        phase: renewal
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
    if journey.status == "draft" or any(not assumed(known[id]) for id in journey.sources):
        return
    named = [known[id] for id in dict.fromkeys(id for id, _ in resting(journey, workspace))]
    severity = None if journey.status == "live" else Severity.INFO
    if not named:
        message = _NOTHING(status=journey.status, journey=journey.title)
        yield Finding(journey, message, field="sources", severity=severity)
    elif all(map(assumed, named)):
        message = _ASSUMED(
            status=journey.status, sources=Listed(tuple(source.name for source in named), joint="")
        )
        related = tuple(Mention(source, _HERE(kind=str(source.kind)), "kind") for source in named)
        yield Finding(journey, message, field="sources", severity=severity, related=related)
