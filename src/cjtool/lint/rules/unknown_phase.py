"""Stages of which nobody knows where in the lifecycle they stand."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Listed, Message, Says
from cjtool.model import Journey, Stage
from cjtool.project import Workspace
from cjtool.query import in_doubt, unrecognised

_SHOWN = 5

_ONE = Says(
    en="the phase of {stage} is not known",
    nl="de klantfase van {stage} is niet bekend",
    fr="la phase de {stage} n’est pas connue",
    de="die Lebenszyklusphase von {stage} ist nicht bekannt",
)
_TWO = Says(
    en="the phases of {stage} and {count} more stage are not known",
    nl="de klantfasen van {stage} en nog {count} fase zijn niet bekend",
    fr="les phases de {stage} et de {count} autre étape ne sont pas connues",
    de="die Lebenszyklusphasen von {stage} und {count} weiteren Phase sind nicht bekannt",
)
_MORE = Says(
    en="the phases of {stage} and {count} more stages are not known",
    nl="de klantfasen van {stage} en nog {count} fasen zijn niet bekend",
    fr="les phases de {stage} et de {count} autres étapes ne sont pas connues",
    de="die Lebenszyklusphasen von {stage} und {count} weiteren Phasen sind nicht bekannt",
)
_GIVE_IT = Says(
    en="give it a `phase`",
    nl="geef de fase een `phase`",
    fr="donnez-lui une `phase`",
    de="geben Sie ihr eine `phase`",
)
_GIVE_EACH = Says(
    en="give each a `phase`",
    nl="geef elke fase een `phase`",
    fr="donnez à chacune une `phase`",
    de="geben Sie jeder eine `phase`",
)
_SAYS = Says(
    en="{unknown}; {mend}",
    nl="{unknown}; {mend}",
    fr="{unknown} ; {mend}",
    de="{unknown}; {mend}",
)
_MAY_BE_MISSING = Says(
    en="{unknown}, and may be the missing {missing}; {mend}",
    nl="{unknown}, en mogelijk is dat de ontbrekende {missing}; {mend}",
    fr="{unknown}, et c’est peut-être la {missing} qui manque ; {mend}",
    de="{unknown}, und vielleicht ist es die fehlende {missing}; {mend}",
)
_NOR_THIS = Says(
    en="nor is this one's known",
    nl="van deze ook niet",
    fr="celle-ci non plus",
    de="diese auch nicht",
)


@rule(Lens.JOURNEY, Severity.INFO)
def unknown_phase(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """Stages have no phase, and their names tell none.

    Phases are what makes journeys comparable: the same moment of the relationship in each of them. Nielsen
    Norman Group counts the phases among the five parts of every journey map (*Journey mapping 101*,
    https://www.nngroup.com/articles/journey-mapping-101/), and the articles behind cjtool let them run from
    orientation to after-sales. Where a stage has no phase, rules that look for a missing one stay silent, since
    this stage may be it; the finding then names the phases that it may be.

    ## Not reported

    - Stages whose name or id has a word for a phase, such as "Bestellen" or "Aftercare".
    - The stages one by one: the finding stands at the first, and shows five of the others.

    ## How to mend

    Give the stage a `phase`, or a list of them: `awareness`, `orientation`, `purchase`, `onboarding`, `use`,
    `service`, `after-sales`, `renewal`, `advocacy`, `exit`. Its name can stay in the customer's words.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: Ik ga op vakantie
    stages:
      - name: Dromen          # <- unknown-phase
        steps:
          - name: Bladert door foto's van eilanden
            channel: social-media
      - name: Boeken
        steps:
          - name: Boekt een vlucht en een huisje
            channel: website
      - name: Terugkijken
        phase: after-sales
        steps:
          - name: Schrijft een recensie
            channel: review-site
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: Ik ga op vakantie
    stages:
      - name: Dromen
        phase: [awareness, orientation]
        steps:
          - name: Bladert door foto's van eilanden
            channel: social-media
      - name: Boeken
        steps:
          - name: Boekt een vlucht en een huisje
            channel: website
    ```
    """
    if unknown := unrecognised(journey):
        yield Finding(
            unknown[0],
            _message(unknown, in_doubt(journey, workspace)),
            field="phase",
            related=tuple(Mention(stage, _NOR_THIS()) for stage in unknown[1 : 1 + _SHOWN]),
        )


def _message(unknown: tuple[Stage, ...], missing: tuple[str, ...]) -> Message:
    which = _which(unknown)
    mend = _GIVE_IT() if len(unknown) == 1 else _GIVE_EACH()
    if missing:
        return _MAY_BE_MISSING(unknown=which, missing=Listed(missing, "or"), mend=mend)
    return _SAYS(unknown=which, mend=mend)


def _which(unknown: tuple[Stage, ...]) -> Message:
    first, rest = unknown[0].name, len(unknown) - 1
    if not rest:
        return _ONE(stage=first)
    says = _TWO if rest == 1 else _MORE
    return says(stage=first, count=rest)
