"""What stands below a misspelt key is looked into in the same run, references too."""

from datetime import date
from pathlib import Path

import pytest

from cjtool.project import load
from cjtool.source import Source

MISSPELT = """\
cjtool: journey/v1
title: I pay
persona: anna
defin: {personas: {anna: {name: Anna}}}
stages:
  - name: Pay
    stepss:
      - {name: Looks, KEY: VALUE}
      - {name: Pays}
      - {name: Waits, id: rest}
"""


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("emotoin", "7", "`7` is out of range"),
        ("chanel", "fone", "there is no channel `fone`"),
        ("persna", "[anna, nobody]", "there is no persona `nobody`"),
        ("nxt", "[pays, rest, end]", ""),
        ("nxt", "[pays, rset]", "there is no step `rset`"),
        ("opportunity", "[{title: Faster, ownr: who}]", "there is no team `who`"),
    ],
)
def test_one_run_tells_all_that_is_wrong_below_a_misspelt_key(key: str, value: str, told: str) -> None:
    text = MISSPELT.replace("KEY", key).replace("VALUE", value)

    problems = load(Path(), [Source(Path("j.yaml"), text)], date(2026, 1, 1)).problems

    told_of = [each for each in problems if "is not a key" not in each.message]
    assert [each.message.split(":")[0] for each in told_of] == [told] * bool(told)
    assert {each.span.line for each in told_of} <= {8}
    assert {4, 7, 8} <= {each.span.line for each in problems if "is not a key" in each.message}
