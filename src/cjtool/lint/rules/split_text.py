"""One text that a comma made two of."""

from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, judged, rule
from cjtool.message import Says
from cjtool.model import Journey, Node, Opportunity, Persona
from cjtool.project import Workspace
from cjtool.vocabulary.continuation import goes_on
from cjtool.vocabulary.quotes import quoted_on

_OF_STEP = ("pains", "gains", "opportunities", "frontstage", "backstage", "systems", "tone")
_OF_STAGE = ("pains", "gains", "opportunities")
_OF_JOURNEY = ("opportunities", "tone", "tags")
_OF_PERSONA = ("goals", "needs", "behaviours", "feelings")
_KEYS: tuple[tuple[str, ...], ...] = (_OF_STEP, _OF_STAGE, _OF_JOURNEY, _OF_PERSONA)
_LISTS = {keys: attrgetter(*keys) for keys in _KEYS}

_PAIR = 2

_SAYS = Says(
    en="{item} goes on where {before} stops; a text with a comma between `[` and `]` needs quotes",
    nl="{item} gaat verder waar {before} ophoudt; een tekst met een komma tussen `[` en `]` moet tussen aanhalingstekens",
    fr="{item} continue {before} ; un texte avec une virgule entre `[` et `]` se met entre guillemets droits",
    de="{item} setzt {before} fort; ein Text mit einem Komma zwischen `[` und `]` braucht Anführungszeichen",
)
_QUOTED = Says(
    en="{item} goes on where {before} stops; a comma between `[` and `]` parts texts unless they are in straight quotes",
    nl="{item} gaat verder waar {before} ophoudt; een komma tussen `[` en `]` splitst een tekst, tenzij die tussen rechte aanhalingstekens staat",
    fr='{item} continue {before} ; une virgule entre `[` et `]` coupe un texte, sauf entre guillemets droits (`"`)',
    de="{item} setzt {before} fort; ein Komma zwischen `[` und `]` trennt einen Text, außer in geraden Anführungszeichen",
)


@rule(Lens.UPKEEP, Severity.WARNING)
def split_text(workspace: Workspace) -> Iterator[Finding]:
    """A comma made two items of one text.

    Between `[` and `]` a comma ends an item, wherever it stands in the sentence. The map then draws two pains where
    the customer has one, the second begins with "and", and the report counts, weighs and asks for both. YAML has no way
    to see it: both are valid texts (YAML 1.2.2, section 7.4.1, *Flow sequences*).

    An item is reported if it begins with a small letter and a word that goes on with a sentence, such as "and", "which",
    "maar", "weil" or "mais", and the item before it begins with a capital or a number; and if it lies within typographic
    quotes (“…”, „…“, «…») that an item before it opens: these are letters to YAML, and hold no text together.

    ## Not reported

    - Lists in which the item before begins with a small letter too: there it is the style.
    - A second half that begins with another word, or with a capital: nothing tells that it is one.
    - Whether the list stands between brackets or below each other with hyphens: a rule sees the texts alone.

    ## How to mend

    Put the whole text in quotes, or write the list with a hyphen for each item. If they really are two, begin the
    second with a capital.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I eat out with friends
    stages:
      - name: Eat
        phase: use
        steps:
          - name: Waits for the food
            channel: store
            pains: [The kitchen takes 40 minutes, and nobody says so]     # <- split-text
    ```

    ## Bad: in the persona

    ```yaml
    cjtool: journey/v1
    title: Ik vraag een vergunning aan
    define:
      personas:
        omar:
          name: Omar
          needs: [Weten waar hij aan toe is, en wanneer]     # <- split-text
    stages:
      - name: Aanvragen
    ```

    ## Bad: between typographic quotes

    ```yaml
    cjtool: journey/v1
    title: I call support
    stages:
      - name: Call
        phase: service
        steps:
          - name: Calls
            channel: phone
            pains: [“Long wait, no word”]     # <- split-text
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I eat out with friends
    stages:
      - name: Eat
        phase: use
        steps:
          - name: Waits for the food
            channel: store
            pains: ["The kitchen takes 40 minutes, and nobody says so"]
            gains:
              - The bread is warm, and there is enough of it
              - Nobody is in a hurry
            systems: [till, and a bell]
    ```
    """
    for persona in workspace.library.personas.values():
        yield from _split(persona, _OF_PERSONA)
    for journey in judged(workspace):
        yield from workspace.of_journey(journey, _in_journey)


def _in_journey(journey: Journey, _: Workspace) -> tuple[Finding, ...]:
    return tuple(finding for node, keys in _holders(journey) for finding in _split(node, keys))


def _holders(journey: Journey) -> Iterator[tuple[Node, tuple[str, ...]]]:
    """What can hold lists of texts in a journey, with the keys of these lists."""
    yield journey, _OF_JOURNEY
    personas: dict[str, Persona] = journey.define.personas if journey.define is not None else {}
    for persona in personas.values():
        yield persona, _OF_PERSONA
    for stage in journey.stages:
        yield stage, _OF_STAGE
        for step in stage.steps:
            yield step, _OF_STEP


def _split(node: Node, keys: tuple[str, ...]) -> Iterator[Finding]:
    for key, items in zip(keys, _LISTS[keys](node), strict=True):
        if not items or len(items) < _PAIR:
            continue
        texts = list(map(_text, items))
        quoted = quoted_on(texts)
        for index, (before, text) in enumerate(pairwise(texts), 1):
            if index in quoted or goes_on(before, text):
                says = _QUOTED if index in quoted else _SAYS
                message, item = says(item=text, before=before), items[index]
                if isinstance(item, Node):
                    yield Finding(item, message)
                else:
                    yield Finding(node, message, field=key, subject=item)


def _text(item: Node | str) -> str:
    """The text of an item: itself, or that of a pain, a gain or an opportunity."""
    if isinstance(item, str):
        return item
    return item.title if isinstance(item, Opportunity) else str(getattr(item, "text", ""))
