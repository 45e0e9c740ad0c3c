"""`python -m tests.merge 1000`: so many random merges, and what is wrong with them."""

import sys

from tests.merge.judging import case, wrong

from cjtool.merge.marking import Labels
from cjtool.merge.texts import merge_texts

number = int(sys.argv[1])
found = [each for seed in range(number) for each in wrong(seed)]
clashed = sum(
    bool(merged.clashes)
    for given in map(case, range(number))
    if (merged := merge_texts(given.base, given.ours, given.theirs, Labels())) is not None
)
print("\n".join([*found, f"{number} merges: {clashed} with marked conflicts, {len(found)} wrong"]))
sys.exit(bool(found))
