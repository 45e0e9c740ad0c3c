"""Findings that rest on phases which nobody wrote down, and only names of stages tell."""

from collections.abc import Iterable

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Mention
from cjtool.message import Says, literal
from cjtool.model import Stage
from cjtool.query import guessed

_GUESSED = Says(
    en="{finding} (phase guessed by its name); write `phase` first",
    nl="{finding} (klantfase geraden uit de naam); schrijf eerst de `phase` op",
    fr="{finding} (phase devinée d’après le nom) ; indiquez d’abord `phase`",
    de="{finding} (Lebenszyklusphase aus dem Namen erraten); schreiben Sie zuerst `phase` dazu",
)
_HERE = Says(
    en="nothing but its name tells the phase of {stage}",
    nl="alleen de naam zegt bij welke klantfase {stage} hoort",
    fr="seul son nom indique la phase de {stage}",
    de="nur der Name sagt, zu welcher Lebenszyklusphase {stage} gehört",
)


def as_guess(finding: Finding, stages: Iterable[Stage]) -> Finding:
    """A finding that rests on the phases of some stages: where one is guessed, it says so, and is an info."""
    unsure = tuple(stage for stage in dict.fromkeys(stages) if guessed(stage))
    if not unsure:
        return finding
    message = literal(finding.message) if isinstance(finding.message, str) else finding.message
    others = (stage for stage in unsure if stage is not finding.node)
    here = tuple(Mention(stage, _HERE(stage=stage.name), "phase") for stage in others)
    return finding._replace(
        message=_GUESSED(finding=message),
        severity=Severity.INFO,
        related=(*finding.related, *here),
    )
