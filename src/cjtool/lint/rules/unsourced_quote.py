"""Words in a customer's mouth."""

from collections.abc import Iterable, Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, judged, rule
from cjtool.message import Says
from cjtool.model import Journey, Persona, Stage, Step, everyone
from cjtool.project import Workspace
from cjtool.query import definitions, quotable

_QUOTE = Says(
    en="the quote of {name} rests on no source in which customers speak",
    nl="het citaat bij {name} steunt op geen bron waarin klanten aan het woord komen",
    fr="la citation de {name} ne repose sur aucune source où des clients s’expriment",
    de="das Zitat bei {name} beruht auf keiner Quelle, in der Kunden zu Wort kommen",
)
_ALSO = Says(
    en="nor does this one",
    nl="dit citaat ook niet",
    fr="celle-ci non plus",
    de="dieses auch nicht",
)


@rule(Lens.CX, Severity.WARNING, completeness=True)
def unsourced_quote(workspace: Workspace) -> Iterator[Finding]:
    """A quote rests on no source in which customers speak.

    Nothing on a map moves a board like one sentence between quotation marks, and nothing is made up as easily. A map
    without research is a hypothesis map and should say so
    (https://juneux.com/blog/2019/11/ux-word-of-the-day-hypothesis-map/); in it the customer's words are ours. Figures
    do not speak: a clickstream shows what people did, and none of what they said.

    ## Not reported

    - Drafts.
    - Quotes of a journey that rests on an interview, a survey, an observation, complaints, a workshop, or a source
      without `kind`: who listened heard more than is noted at each step.
    - Quotes of a step that rests on such a source itself or by a pain or gain, and of a stage if one of its pains,
      gains or steps does. A persona's also if any journey of that persona does.
    - More than one quote of a journey: the first is reported, the others are named with it.

    ## How to mend

    Name the interview or the complaint under `sources`. If nobody said it, take the quotation away and write what you
    think under `thinks`.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I move our shop's phone lines
    persona: carlos
    sources: [benchmarks]
    define:
      personas:
        carlos: {name: Carlos, quote: They treat us as an afterthought., needs: [Spanish], behaviours: [Phones first]}    # <- unsourced-quote
      sources:
        benchmarks: {name: Contact-centre benchmarks, kind: analytics, n: 5100}
    stages:
      - name: Consider
        phase: orientation
        steps:
          - name: Waits for an agent who speaks Spanish
            channel: phone
            quote: Twenty minutes on hold, and then he did not follow me.      # <- unsourced-quote
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I move our shop's phone lines
    persona: carlos
    sources: [benchmarks]
    define:
      personas:
        carlos: {name: Carlos, quote: They treat us as an afterthought., needs: [Spanish], behaviours: [Phones first], sources: [talks]}
      sources:
        benchmarks: {name: Contact-centre benchmarks, kind: analytics, n: 5100}
        talks: {name: Talks with shop owners, kind: interview, n: 9}
    stages:
      - name: Consider
        phase: orientation
        steps:
          - name: Waits for an agent who speaks Spanish
            channel: phone
            quote: Twenty minutes on hold, and then he did not follow me.
            sources: [talks]
    ```
    """
    heard: dict[Persona, bool] = {}
    for journey in judged(workspace, completeness=True):
        rests = _speaks(journey.sources, journey, workspace)
        personas = definitions(journey, workspace).personas
        for persona in (personas[id] for id in everyone(journey) if personas[id].quote):
            own = rests or _speaks(persona.sources, journey, workspace)
            heard[persona] = heard.get(persona, False) or own
        places = () if rests else tuple(_unsourced(journey, workspace))
        if places:
            first, *others = places
            related = tuple(Mention(place, _ALSO(), "quote") for place in others)
            yield Finding(first, _QUOTE(name=first.name), field="quote", related=related)
    for persona, sourced in heard.items():
        if not sourced:
            yield Finding(persona, _QUOTE(name=persona.name), field="quote")


def _unsourced(journey: Journey, workspace: Workspace) -> Iterator[Stage | Step]:
    """Stages and steps with a quote that rests on nothing of their own, in order."""
    for stage in journey.stages:
        own = _beside(stage)
        below = [source for step in stage.steps for source in (*step.sources, *_beside(step))]
        if stage.quote and not _speaks((*own, *below), journey, workspace):
            yield stage
        for step in stage.steps:
            if step.quote and not _speaks((*step.sources, *_beside(step)), journey, workspace):
                yield step


def _beside(place: Stage | Step) -> tuple[str, ...]:
    """What its pains and gains rest on."""
    pains = [source for pain in place.pains for source in pain.sources]
    return (*pains, *(source for gain in place.gains for source in gain.sources))


def _speaks(sources: Iterable[str], journey: Journey, workspace: Workspace) -> bool:
    known = definitions(journey, workspace).sources
    return any(quotable(known[id]) for id in sources)
