"""A channel that is another one's spelling goes, with every reference to it, or stays as it is."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjtool.document import comments, parse
from cjtool.lint import Outcome, all_rules, lint
from cjtool.lint.mending import Mended, mend
from cjtool.model import steps
from cjtool.project import Workspace, load
from cjtool.source import Source

TODAY = date(2026, 1, 1)
VARIANT = tuple(each for each in all_rules() if each.name == "channel-variant")
SETTINGS = """\
cjtool: project/v1
name: Pulse
channels:
  e-mail: {name: E-mail, kind: digital}
  desk: {name: Desk, kind: human}  # ours
touchpoints:
  welcome: {name: Welcome, channel: e-mail}
"""
ASK = """\
cjtool: journey/v1
title: I ask  # in short
stages:
  - name: Ask
    steps:
      - name: Writes
        channel: "e-mail"   # as people say
      - {name: Calls, channel: [phone, 'e-mail']}
      - name: Waits
        channel:
        - e-mail
        - letter
        thinks: >-
          e-mail takes
          for ever
"""
ASKED = (
    ASK.replace('channel: "e-mail"', "channel: email")
    .replace("'e-mail'", "email")
    .replace("- e-mail", "- email")
)


def workspace(**files: str) -> Workspace:
    named = {"settings": "cjtool"}
    return load(
        Path(), [Source(Path(f"{named.get(name, name)}.yaml"), text) for name, text in files.items()], TODAY
    )


def judge(workspaces: Sequence[Workspace]) -> Outcome:
    return lint(workspaces, VARIANT)


def mended(project: Workspace, *targets: str) -> Mended:
    chosen = {Path(name) for name in targets} or {file.source.path for file in project.files}
    return mend(judge([project]), chosen, judge)


def texts(done: Mended) -> dict[str, str]:
    return {source.path.name: text for source, text in done.texts}


def test_a_spelling_goes_with_all_references_in_all_files() -> None:
    done = mended(workspace(settings=SETTINGS, ask=ASK))

    assert texts(done) == {
        "cjtool.yaml": SETTINGS.replace("  e-mail: {name: E-mail, kind: digital}\n", "").replace(
            "channel: e-mail", "channel: email"
        ),
        "ask.yaml": ASKED,
    }
    assert (len(done.done), done.refused, done.beyond) == (1, (), ())


def test_fixing_again_changes_nothing() -> None:
    once = texts(mended(workspace(settings=SETTINGS, ask=ASK)))
    again = workspace(settings=once["cjtool.yaml"], ask=once["ask.yaml"])

    assert judge([again]).diagnostics == ()
    assert mended(again).texts == ()


def test_windows_line_ends_and_a_missing_last_one_stay() -> None:
    ask = ASK.replace("\n", "\r\n")
    settings = SETTINGS.removesuffix("\n")
    done = texts(mended(workspace(settings=settings, ask=ask)))

    assert done["ask.yaml"] == ASKED.replace("\n", "\r\n")
    assert done["cjtool.yaml"].endswith("channel: email}")


def test_the_last_definition_goes_with_its_section() -> None:
    settings = SETTINGS.replace("  desk: {name: Desk, kind: human}  # ours\n", "")
    done = texts(mended(workspace(settings=settings, ask=ASK)))

    assert done["cjtool.yaml"] == (
        "cjtool: project/v1\nname: Pulse\ntouchpoints:\n  welcome: {name: Welcome, channel: email}\n"
    )


def test_a_journeys_own_spelling_goes_with_its_block() -> None:
    own = ASK.replace("stages:", "define: {channels: {e-mail: {name: E-mail}}}\nstages:")
    done = mended(workspace(ask=own))

    assert texts(done) == {"ask.yaml": ASKED}


def test_of_two_spellings_the_first_stays() -> None:
    settings = (
        SETTINGS.replace("{name: E-mail, kind: digital}", "{name: Mail}")
        .replace("touchpoints:", "  desks:\n    name: Desks\ntouchpoints:")
        .replace("e-mail", "mail")
    )
    ask = ASK.replace("e-mail", "desks")
    done = texts(mended(workspace(settings=settings, ask=ask)))

    assert done["cjtool.yaml"] == settings.replace("  desks:\n    name: Desks\n", "")
    assert "desks" not in done["ask.yaml"].replace("desks takes", "")


@pytest.mark.parametrize(
    "definition",
    [
        "{name: E-mail, icon: mail}",
        "{name: E-mail, kind: human}",
        "{name: E-mail, ownership: earned}",
        "{name: E-mail, devices: true}",
        "{name: Website, devices: false}",
        "{name: E-mail, meta: {cost: 3}}",
        "{name: Our letters by wire}",
        "&mail {name: E-mail}",
        "{name: E-mail}  # since 2019",
        "{name: E-mail,\n    # since 2019\n    kind: digital}",
    ],
)
def test_a_definition_with_something_of_its_own_stays(definition: str) -> None:
    alias = "meta: *mail\n" if "&" in definition else ""
    settings = SETTINGS.replace("{name: E-mail, kind: digital}", definition) + alias
    project = workspace(settings=settings, ask=ASK)

    assert len(judge([project]).diagnostics) == 1
    assert mended(project).texts == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("channel: [phone, 'e-mail']", "channel: [email, 'e-mail']"),
        ('channel: "e-mail"', 'channel: &sent "e-mail"'),
        ("stages:", "define: {channels: {email: {name: Mail, kind: human}}}\nstages:"),
        ("title: I ask", "meta: {x: &x {name: Reads, channel: e-mail}}\ntitle: I ask"),
    ],
)
def test_a_reference_that_cannot_be_changed_alone_keeps_them_all(old: str, new: str) -> None:
    ask = ASK.replace(old, new) + ("      - *x\n" if "&x" in new else "")
    project = workspace(settings=SETTINGS, ask=ask)

    assert project.problems == ()
    assert [each.edits for each in judge([project]).diagnostics] == [()]
    assert mended(project).texts == ()


def test_files_that_were_not_asked_for_keep_it_whole_and_it_is_told() -> None:
    done = mended(workspace(settings=SETTINGS, ask=ASK), "cjtool.yaml")

    assert done.texts == ()
    assert [each.rule for each in done.beyond] == ["channel-variant"]


def test_archived_journeys_are_mended_too() -> None:
    done = texts(mended(workspace(settings=SETTINGS, ask=f"{ASK}status: archived\n")))

    assert done["ask.yaml"] == f"{ASKED}status: archived\n"


SPELLINGS = st.sampled_from(
    ["e-mail", "'e-mail'", '"e-mail"', "[e-mail]", "[phone, e-mail]", "letter", "desk"]
)
LINES = st.sampled_from(["", "\n", "  # remark\n", "\n# remark\n\n"])


@settings(deadline=None, max_examples=80)
@given(
    st.lists(st.tuples(SPELLINGS, LINES, st.booleans()), min_size=1, max_size=6),
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
)
def test_afterwards_it_is_gone_and_all_else_is_as_it_was(
    written: list[tuple[str, str, bool]], end: str, closed: bool
) -> None:
    items = "".join(
        f"      - {{name: S{number}, channel: {channel}, quote: 'e-mail'}}\n{remark}"
        if flow
        else f"      - name: S{number}\n{remark}        channel: {channel}\n        quote: e-mail\n"
        for number, (channel, remark, flow) in enumerate(written)
    )
    ask = f"cjtool: journey/v1\ntitle: I ask\nstages:\n  - name: Ask\n    steps:\n{items}"
    ask = ask.replace("\n", end) if closed else ask.replace("\n", end).rstrip("\r\n")
    before = workspace(settings=SETTINGS, ask=ask)
    done = {"cjtool.yaml": SETTINGS, "ask.yaml": ask} | texts(mended(before))
    after = workspace(settings=done["cjtool.yaml"], ask=done["ask.yaml"])

    assert before.problems == after.problems == ()
    assert judge([after]).diagnostics == ()
    assert [step.channel for step in steps(after.journeys[0])] == [
        tuple("email" if each == "e-mail" else each for each in step.channel or ())
        for step in steps(before.journeys[0])
    ]
    assert without(data(done["ask.yaml"]), "channel") == without(data(ask), "channel")
    assert remarks(done["ask.yaml"]) == remarks(ask)


def data(text: str) -> Any:
    return parse(Source(Path(), text)).data


def without(value: Any, key: str) -> Any:
    """Data with a key left out wherever it stands."""
    if isinstance(value, tuple):
        return tuple(without(each, key) for each in value)
    if isinstance(value, dict):
        return {name: without(each, key) for name, each in value.items() if name != key}
    return value


def remarks(text: str) -> list[str]:
    return [each.text for each in comments(Source(Path(), text))]
