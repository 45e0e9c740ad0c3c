"""`python -m tests.exchange.workbook 10000`: so many books with random edits, and what is wrong with what comes back of them."""

import sys

from tests.exchange.workbook.judging import wrong

number = int(sys.argv[1])
first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
found = [each for seed in range(first, first + number) for each in wrong(seed, through_a_file=seed % 50 == 0)]
print("\n".join([*found, f"{number} books, {len(found)} differences"]))
sys.exit(bool(found))
