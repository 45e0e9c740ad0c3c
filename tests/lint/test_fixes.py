"""Findings that need no decision carry an edit, and mending goes round until none is left."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from cjtool.diagnostic import Severity
from cjtool.lint import Finding, Lens, Outcome, Remove, Rename, Rule, Set, all_rules, lint, rule
from cjtool.lint.mending import Mended, mend
from cjtool.model import Journey, steps
from cjtool.project import Workspace, load
from cjtool.source import Source

TODAY = date(2026, 1, 1)
EVERY = all_rules()
TICKET = """\
cjtool: journey/v1
title: I buy a ticket  # as people say
define:
  teams: {call-desk: {name: Desk}, shop: {name: Shop}}
stages:
  - name: Buy
    steps:
      - name: Pays
        channel: [phone, e-post]
        goal-of-mine: x
"""


@rule(Lens.UX, Severity.WARNING)
def second_channel(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """For these tests: the second channel becomes another."""
    for step in steps(journey):
        yield Finding(step, "`e-post`", field="channel", changes=(Set(step, "channel", "email", 1),))


@rule(Lens.UX, Severity.WARNING)
def quote_first(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """For these tests: `thinks` becomes `quote`, and a quote goes."""
    for step in steps(journey):
        if step.thinks:
            yield Finding(step, "`thinks`", field="thinks", changes=(Rename(step, "thinks", "quote"),))
        if step.quote and len(step.quote) > 3:
            yield Finding(step, "`quote`", field="quote", changes=(Remove(step, "quote"),))


def workspace(**files: str) -> Workspace:
    return load(Path(), [Source(Path(f"{name}.yaml"), text) for name, text in files.items()], TODAY)


def mended(*chosen: Rule, **files: str) -> Mended:
    def judge(workspaces: Sequence[Workspace]) -> Outcome:
        return lint(workspaces, chosen)

    return mend(judge([workspace(**files)]), {Path(f"{name}.yaml") for name in files}, judge)


def texts(done: Mended) -> dict[str, str]:
    return {source.path.stem: text for source, text in done.texts}


def edits(**files: str) -> list[tuple[str, str]]:
    found = lint([workspace(**files)], EVERY).diagnostics
    return [(edit.span.text, edit.replacement) for each in found for edit in each.edits]


VALID = TICKET.replace("        goal-of-mine: x\n", "        thinks: Fine\n").replace("e-post", "sms")


def test_a_change_of_an_item_is_an_edit_of_its_text() -> None:
    done = mended(second_channel, ticket=VALID)

    assert texts(done) == {"ticket": VALID.replace("sms", "email")}


def test_changes_make_room_for_others() -> None:
    done = mended(quote_first, ticket=VALID)

    assert texts(done) == {"ticket": VALID.replace("        thinks: Fine\n", "")}
    assert (len(done.done), done.refused) == (2, ())


def test_a_change_of_what_an_alias_gives_is_no_edit() -> None:
    text = """\
cjtool: journey/v1
title: I wait
meta:
  step: &step {name: Waits, thinks: Fine}
stages:
  - name: Wait
    steps: [*step]
"""
    assert mended(quote_first, ticket=text).texts == ()


@pytest.mark.parametrize(
    ("old", "new", "edit"),
    [
        ("goal-of-mine: x", "emoton: 1", ("emoton", "emotion")),
        ("goal-of-mine: x", '"Moment of truth": true', ('"Moment of truth"', '"moment_of_truth"')),
        ("goal-of-mine: x", "owner: call-dessk", ("call-dessk", "call-desk")),
        ("goal-of-mine: x", "initiator: compnay", ("compnay", "company")),
        ("goal-of-mine: x", "pains: [{text: x, severity: hgih}]", ("hgih", "high")),
        ("goal-of-mine: x", "feedback: {metric: cast}", ("cast", "csat")),
        ("goal-of-mine: x", "emotion: ! 1", ("! 1", "1")),
        ("goal-of-mine: x", "metrics: [{metric: nps, value: 12, n: 1.200}]", ("1.200", "1200")),
        ("goal-of-mine: x", "metrics: [{metric: nps, value: 12, n: 1.234}]", ("1.234", "1234")),
        (
            "goal-of-mine: x",
            "opportunities: [{title: y, due: 31-12-2027}]",
            ("31-12-2027", "2027-12-31"),
        ),
        (
            "goal-of-mine: x",
            "opportunities: [{title: y, due: '12/31/2027'}]",
            ("'12/31/2027'", "'2027-12-31'"),
        ),
        (
            "goal-of-mine: x",
            "opportunities: [{title: y, cost: '€ 1.500,00'}]",
            ("'€ 1.500,00'", "1500"),
        ),
        (
            "goal-of-mine: x",
            "opportunities: [{title: y, cost: '€ 1.500,50'}]",
            ("'€ 1.500,50'", "1500.50"),
        ),
        ("goal-of-mine: x", "owner: 'call-dek'", ("call-dek", "call-desk")),
        ("channel: [phone, e-post]", "channel: [pho\u200bne, sms]", ("pho\u200bne", "phone")),
        ("channel: [phone, e-post]", "channel: [phone, web-site]", ("web-site", "website")),
    ],
)
def test_a_slip_of_the_pen_has_its_edit(old: str, new: str, edit: tuple[str, str]) -> None:
    text = TICKET.replace("e-post", "sms") if "e-post" not in old else TICKET
    text = text.replace(
        "        goal-of-mine: x\n", "" if "goal" not in old else "        goal-of-mine: x\n"
    ).replace(old, new)

    assert edits(ticket=text) == [edit]
    assert not mended(ticket=text).refused
    assert lint([workspace(ticket=texts(mended(ticket=text))["ticket"])], ()).diagnostics == ()


@pytest.mark.parametrize(
    "new",
    [
        "actie: x",
        "pain: [x]",
        "goals: x",
        "owner: shopp",
        "owner: desk",
        "touchpoints: x",
        "score: 1",
        "emotion: five",
        "opportunities: [{title: y, due: 03-04-2027}]",
        "opportunities: [{title: y, due: 31-02-2027}]",
        "opportunities: [{title: y, value: 120.000}]",
    ],
)
def test_what_may_be_meant_otherwise_has_none(new: str) -> None:
    assert edits(ticket=TICKET.replace("e-post", "sms").replace("goal-of-mine: x", new)) == []


def test_a_word_that_two_ids_are_near_to_has_none() -> None:
    text = (
        TICKET.replace("e-post", "sms")
        .replace("goal-of-mine: x", "owner: call-des")
        .replace("shop:", "call-den:")
    )

    assert edits(ticket=text) == []


def test_an_unused_waiver_goes_with_its_line() -> None:
    waiver = "# cjtool: ignore[negative-ending]: why"
    above = VALID.replace("      - name: Pays", f"      {waiver}\n      - name: Pays")
    beside = VALID.replace("        thinks: Fine", f"        thinks: Fine   {waiver}  ")
    after = VALID.replace("# as people say", f"# as people say {waiver}")

    for text in (above, beside, after):
        assert texts(mended(*EVERY, ticket=text)) == {"ticket": VALID}


def test_only_the_names_that_waive_nothing_go() -> None:
    low = VALID.replace("thinks: Fine", "emotion: -1  # cjtool: ignore[negative-ending, empty-stage]: why")

    assert texts(mended(*EVERY, ticket=low))["ticket"] == low.replace(
        "[negative-ending, empty-stage]", "[negative-ending]"
    )


def test_a_rules_name_that_is_a_slip_is_mended_in_its_waiver() -> None:
    low = VALID.replace("thinks: Fine", "emotion: -1  # cjtool: ignore[negative-endin]: why")
    done = texts(mended(*EVERY, ticket=low))

    assert done["ticket"] == low.replace("negative-endin", "negative-ending")


def test_files_that_were_not_asked_for_stay() -> None:
    def judge(workspaces: Sequence[Workspace]) -> Outcome:
        return lint(workspaces, ())

    wrong = TICKET.replace("e-post", "sms").replace("goal-of-mine", "emoton").replace(": x", ": 1")
    done = mend(judge([workspace(a=wrong, b=wrong)]), {Path("b.yaml")}, judge)

    assert list(texts(done)) == ["b"]


def test_a_fix_that_would_change_something_else_is_named_and_left() -> None:
    text = """\
cjtool: journey/v1
title: I wait
meta:
  step: &step
    name: Waits
    emoton: 1
stages:
  - name: Wait
    steps: [*step]
"""
    done = mended(ticket=text)

    assert done.texts == ()


def test_windows_line_ends_stay() -> None:
    text = TICKET.replace("e-post", "sms").replace("goal-of-mine: x", "emoton: 1").replace("\n", "\r\n")

    assert texts(mended(ticket=text)) == {"ticket": text.replace("emoton", "emotion")}
