"""Rules that were called otherwise: the old name still means them, in settings, waivers, baselines and requests."""

from collections.abc import Iterable, Iterator

from cjtool.diagnostic import Diagnostic, Edit, Related, Severity
from cjtool.lint.declaration import Lens
from cjtool.message import Says
from cjtool.source import Span

RENAMED = {
    "irrelevant-contact": "contact-without-purpose",
    "missing-trigger": "missing-trigger-or-outcome",
    "opportunity-without-owner": "opportunity-without-owner-or-date",
    "single-channel-stage": "digital-only-stage",
}
"""The names of today, by those of before."""
_BEFORE = {new: old for old, new in RENAMED.items()}

RULE = "renamed-rule"

_SAYS = Says(
    en="rule {old} is called {new} now",
    nl="regel {old} heet nu {new}",
    fr="la règle {old} s’appelle maintenant {new}",
    de="die Regel {old} heißt jetzt {new}",
)
_ALSO = Says(en="here too", nl="hier ook", fr="ici aussi", de="hier auch")


def current(name: str) -> str:
    """A rule's name of today; any other text as it is."""
    return RENAMED.get(name, name)


def lasting(name: str) -> str:
    """The first name that a rule had, by which fingerprints know its findings again."""
    return _BEFORE.get(name, name)


def notices(spans: Iterable[Span], severity: Severity) -> Iterator[Diagnostic]:
    """Each old name that is written somewhere, once, with the edits for all of its places."""
    written: dict[str, list[Span]] = {}
    for span in spans:
        written.setdefault(span.text, []).append(span)
    for old, places in written.items():
        yield _diagnostic(old, places, severity)


def _diagnostic(old: str, places: list[Span], severity: Severity) -> Diagnostic:
    message = _SAYS(old=old, new=current(old))
    edits = tuple(Edit(span, current(old)) for span in places)
    return Diagnostic(
        RULE,
        severity,
        message,
        places[0],
        lens=Lens.UPKEEP.value,
        related=tuple(Related(_ALSO(), span) for span in places[1:]),
        fix=lambda: edits,
        subject=old,
    )
