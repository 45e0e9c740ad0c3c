"""Which rules a request takes."""

from collections.abc import Callable, Sequence

from cjtool.app import phrases as says
from cjtool.build.phrases import did_you_mean
from cjtool.diagnostic import FindingKind
from cjtool.lint import Lens, Rule
from cjtool.lint.remarks import NO_RULE, SEE_RULES
from cjtool.lint.renamed import current
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest


def chosen_rules(
    known: tuple[Rule, ...],
    chosen: Sequence[str],
    left_out: Sequence[str],
    why_not: Callable[[str], RequestError | None] = lambda _: None,
) -> tuple[Rule, ...]:
    """The rules that some chosen term takes, or all, without those that a left-out term takes.

    A term is a rule's name, that of before too, `lens:cx` or `kind:fact`; `why_not` tells why a rule that there is cannot run. Raises RequestError for a term that takes nothing, and where no rule is
    left.
    """
    chosen, left_out = ([current(term) for term in terms] for terms in (chosen, left_out))
    names = [
        *(rule.name for rule in known),
        *(f"lens:{lens}" for lens in Lens),
        *(f"kind:{kind}" for kind in FindingKind),
    ]
    for term in (*chosen, *left_out):
        if term not in names:
            close = nearest(term, names)
            hint = did_you_mean(close) if close else SEE_RULES
            raise why_not(term) or RequestError(NO_RULE(name=term), hint)
    picked = tuple(
        rule for rule in known if (not chosen or _takes(rule, chosen)) and not _takes(rule, left_out)
    )
    if not picked:
        raise RequestError(says.NO_RULE_LEFT, says.VALIDATE_RUNS_NONE)
    return picked


def _takes(rule: Rule, terms: Sequence[str]) -> bool:
    return not {rule.name, f"lens:{rule.lens}", f"kind:{rule.kind}"}.isdisjoint(terms)
