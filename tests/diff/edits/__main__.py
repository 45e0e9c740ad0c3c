"""`python -m tests.diff.edits 500`: how many edits are called what they are, by kind of edit."""

import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from tests.diff.edits.claims import KINDS
from tests.diff.edits.judging import Judged, judge
from tests.diff.edits.making import seeded_edit
from tests.diff.edits.telling import told

_MOST = 3
"""How many wrong ones of a kind are shown."""


def main() -> None:
    """Make the edits of the seeds below a number, or that of one seed, and print what is told of them."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    seeds = [int(seed) for seed in sys.argv[2:]] or range(count)
    with tempfile.TemporaryDirectory() as folder:
        judged = [judge(edit, told(edit, Path(folder))) for edit in map(seeded_edit, seeds)]
    by_kind: defaultdict[str, list[Judged]] = defaultdict(list)
    for each in judged:
        by_kind[each.edit.kind].append(each)
    for kind in KINDS:
        if found := by_kind[kind]:
            _print_kind(kind, found)
    right = sum(not each.wrong for each in judged)
    false = sum(each.false_removed for each in judged)
    print(
        f"{right} of {len(judged)} right ({right / len(judged):.1%}), {false} times something false called removed"
    )


def _print_kind(kind: str, judged: list[Judged]) -> None:
    wrong = [each for each in judged if each.wrong]
    print(f"{len(judged) - len(wrong):4} of {len(judged):3}  {kind}")
    for each in wrong[:_MOST]:
        print(f"      seed {each.edit.seed}, {each.edit.project}: {each.edit.made.about}")
        for line in each.wrong:
            print(f"        {line}")


if __name__ == "__main__":
    main()
