"""A lint output."""

from collections import Counter

from cjtool import Outcome


def tally(outcome: Outcome) -> str:
    """How often each rule speaks, one line each."""
    counts = Counter(finding.rule for finding in outcome.diagnostics)
    return "".join(f"{count} {rule}\n" for rule, count in sorted(counts.items()))
