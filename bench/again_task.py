"""A project linted again and again: how many findings there are, and how many blocks of memory come with each run."""

import gc
import json
import sys
from datetime import date

from cjtool.lint import all_rules, lint
from cjtool.project import read


def once() -> int:
    """How many findings there are."""
    reading = read([sys.argv[1]], date(2026, 11, 22))
    return len(lint(reading.workspaces, all_rules(), reading.targets).diagnostics)


def blocks() -> int:
    """How many blocks of memory are held."""
    gc.collect()
    return sys.getallocatedblocks()


found = once()
once()
before = blocks()
once()
once()
print(json.dumps({"found": found, "growth": blocks() - before}))
