"""What is new in a run, compared with the same project at another time."""

from cjtool.lint.acceptance import STALE
from cjtool.lint.engine import Outcome


def new(outcome: Outcome, before: Outcome) -> Outcome:
    """The outcome without the findings that stood before, known again by their fingerprints.

    Problems of validity stay, and so does what the baseline accepts without need.
    """
    stood = {each.fingerprint for each in before.diagnostics if each.lens and each.stands}
    return outcome.only(
        each
        for each in outcome.diagnostics
        if not each.lens or each.rule == STALE or each.fingerprint not in stood
    )
