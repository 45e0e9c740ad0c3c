"""What a project has accepted is known again after edits, and nothing else is."""

import json
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjtool.lint import Outcome, all_rules, fails, lint
from cjtool.lint.acceptance import accepting, against
from cjtool.lint.baseline import AcceptedFinding, read, written
from cjtool.project import load
from cjtool.project.files import BASELINE
from cjtool.source import Source

TODAY = date(2026, 1, 1)
RULES = {rule.name: rule for rule in all_rules()}
LOW, EMPTY = "low-emotion-without-pain", "empty-stage"
PROJECT = "cjtool: project/v1\nname: Rail\n"
TICKET = """\
cjtool: journey/v1
title: I buy a ticket
stages:
  - name: Buy
    steps:
      - name: Waits
        emotion: -1.5
      - name: Pays
        emotion: -1
  - name: Use
"""


def run(files: Mapping[str, str], *names: str, targets: set[str] | None = None) -> Outcome:
    sources = [Source(Path(name), dedent(text)) for name, text in files.items()]
    asked = None if targets is None else {Path(name) for name in targets}
    return lint([load(Path(), sources, TODAY)], [RULES[name] for name in names or (LOW, EMPTY)], asked)


def baseline(outcome: Outcome) -> Source:
    return Source(Path(BASELINE), written(accepting(outcome, Path())))


def ticket(text: str = TICKET, **others: str) -> dict[str, str]:
    return {
        "cjtool.yaml": PROJECT,
        "ticket.yaml": text,
        **{f"{name}.yaml": each for name, each in others.items()},
    }


def standing(outcome: Outcome) -> list[tuple[str, str]]:
    return [(each.rule, each.sentence) for each in outcome.diagnostics if each.stands]


# --- the file


def test_the_file_has_one_sorted_line_for_each_finding() -> None:
    text = baseline(run(ticket())).text

    assert json.loads(text)["version"] == 1
    assert [tuple(each) for each in json.loads(text)["findings"]] == [
        ("rule", "file", "fingerprint", "message")
    ] * 3
    assert [(each["file"], each["rule"], each["message"]) for each in json.loads(text)["findings"]] == sorted(
        ("ticket.yaml", each.rule, each.message) for each in run(ticket()).diagnostics
    )
    assert len(text.splitlines()) == 3 + 5


def test_what_is_written_is_read_back() -> None:
    entries = {
        AcceptedFinding("é.yaml", "a", 'quote " and \\ and ☕', "1"),
        AcceptedFinding("b.yaml", "a", "x", "2"),
    }
    found = read(Source(Path(BASELINE), written(entries)))

    assert {entry for entry, _ in found.entries} == entries
    assert [span.line for _, span in found.entries] == [4, 5]
    assert found.problems == ()


def test_an_empty_one_is_read_back() -> None:
    assert read(Source(Path(BASELINE), written(()))).problems == ()


TEXTS = st.text(max_size=10)


@given(st.sets(st.builds(AcceptedFinding, TEXTS, TEXTS, TEXTS, TEXTS), max_size=5))
def test_any_entries_are_read_back_each_at_its_line(entries: set[AcceptedFinding]) -> None:
    found = read(Source(Path(BASELINE), written(entries)))

    assert {entry for entry, _ in found.entries} == entries
    assert [span.line for _, span in found.entries] == list(range(4, 4 + len(entries)))


@given(
    st.one_of(
        st.text(),
        st.recursive(
            st.none() | st.integers() | TEXTS,
            lambda inner: (
                st.lists(inner)
                | st.dictionaries(st.sampled_from(["version", "findings", "rule", "file"]), inner)
            ),
        ).map(json.dumps),
    )
)
def test_any_text_is_read_or_told(text: str) -> None:
    found = read(Source(Path(BASELINE), text))

    for problem in found.problems:
        assert problem.rule == "broken-baseline"
        assert 0 <= problem.span.start <= problem.span.end <= len(text)
    assert found.problems or json.loads(text)["version"] == 1


ENTRY = '{"rule": "a", "file": "b", "fingerprint": "c", "message": "d"}'
AGAIN = "mend it, or remove the file and run `cjtool baseline create`"


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("", 1, f"this cannot be read as JSON; {AGAIN}"),
        ('{"version": 1,\n<<<<<<< HEAD\n', 2, f"this cannot be read as JSON; {AGAIN}"),
        ('{"version": 1,\n "findings": [\n', 2, f"this cannot be read as JSON; {AGAIN}"),
        ("[" * 100_000, 1, f"this cannot be read as JSON; {AGAIN}"),
        ("[]", 1, f"this is no baseline of `cjtool`; {AGAIN}"),
        ('{"findings": {}}', 1, f"this is no baseline of `cjtool`; {AGAIN}"),
        (
            '{"version": 2, "findings": []}',
            1,
            "version `2` of the baseline is not known; this cjtool reads version 1",
        ),
        (
            f'{{"version": 1, "findings": [\n{ENTRY},\n{{"rule": "a"}}]}}',
            3,
            f"an accepted finding needs `file`; {AGAIN}",
        ),
        (f'{{"version": 1, "findings": [\n{ENTRY},\n\n7]}}', 4, f"an accepted finding needs `file`; {AGAIN}"),
    ],
)
def test_a_damaged_or_foreign_file_is_an_error_with_its_line(text: str, line: int, said: str) -> None:
    outcome = against(
        run(ticket(), "missing-renewal" if "missing-renewal" in RULES else EMPTY),
        [Source(Path(BASELINE), text)],
    )
    found = [each for each in outcome.diagnostics if each.rule == "broken-baseline"]

    assert [(each.span.path, each.span.line, each.sentence) for each in found] == [
        (Path(BASELINE), line, said)
    ]
    assert fails(outcome, "never")


# --- what it accepts


def test_what_is_accepted_is_marked_and_does_not_fail() -> None:
    outcome = against(run(ticket()), [baseline(run(ticket()))])

    assert [each.baselined for each in outcome.diagnostics] == [True] * 3
    assert not fails(outcome, "info")


EDITS = {
    "lines above": lambda text: "# a comment\n\n" + text,
    "other steps": lambda text: text.replace(
        "    steps:\n", "    steps:\n      - name: Looks around\n        emotion: 1\n"
    ),
    "another order of steps": lambda text: text.replace(
        "      - name: Waits\n        emotion: -1.5\n", ""
    ).replace("  - name: Use\n", "      - name: Waits\n        emotion: -1.5\n  - name: Use\n"),
    "another order of stages": lambda text: text.replace("  - name: Use\n", "").replace(
        "stages:\n", "stages:\n  - name: Use\n"
    ),
    "another order of keys": lambda text: text.replace(
        "      - name: Waits\n        emotion: -1.5\n", "      - emotion: -1.5\n        name: Waits\n"
    ),
    "another title": lambda text: text.replace("I buy a ticket", "I go to Paris"),
    "another layout": lambda text: text.replace(
        "      - name: Waits\n        emotion: -1.5\n", "      - {name: 'Waits',\n         emotion: -1.50}\n"
    ),
    "other indentation": lambda text: re.sub("^  ", "", text, flags=re.MULTILINE),
    "other line ends": lambda text: text.replace("\n", "\r\n"),
    "another figure": lambda text: text.replace("-1.5", "-1.8"),
    "a future version in a comment": lambda text: text.replace("-1.5", "-1.5  # measured"),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_it_is_known_again_after(edit: object) -> None:
    assert callable(edit)
    before = baseline(run(ticket()))

    assert standing(against(run(ticket(edit(TICKET))), [before])) == []


def test_a_new_finding_is_not_accepted() -> None:
    more = TICKET.replace("  - name: Use\n", "      - name: Travels\n        emotion: -2\n  - name: Use\n")
    outcome = against(run(ticket(more)), [baseline(run(ticket()))])

    assert [each.span.text for each in outcome.diagnostics if each.stands] == ["-2"]
    assert fails(outcome, None)


def test_the_same_step_in_another_journey_is_not_accepted() -> None:
    outcome = against(run(ticket(other=TICKET)), [baseline(run(ticket()))])

    assert {each.span.path.name for each in outcome.diagnostics if each.stands} == {"other.yaml"}


def test_problems_of_validity_and_waived_findings_are_not_accepted() -> None:
    text = TICKET.replace("-1.5", f"-1.5  # cjtool: ignore[{LOW}]: known").replace(
        "name: Use", "name: Use\n    extra: 1"
    )
    broken = run(ticket(text))
    waived = run(ticket(text.replace("\n    extra: 1", "")))

    assert accepting(broken, Path()) == ()
    assert [entry.rule for entry in accepting(waived, Path())] == [LOW, EMPTY]


# --- what in it no longer holds


def test_what_is_mended_is_stale_until_it_is_pruned() -> None:
    outcome = against(run(ticket(TICKET.replace("-1.5", "1"))), [baseline(run(ticket()))])
    (stale,) = (each for each in outcome.diagnostics if each.stands)

    assert (stale.rule, str(stale.severity), stale.span.path, stale.span.line) == (
        "stale-baseline",
        "error",
        Path(BASELINE),
        6,
    )
    assert (
        stale.sentence
        == f"`{LOW}` no longer finds in `ticket.yaml` what is accepted here; run `cjtool baseline prune`"
    )
    assert fails(outcome, "error")
    assert not fails(outcome, "never")


def test_a_rule_that_did_not_run_makes_nothing_stale() -> None:
    before = baseline(run(ticket()))
    off = PROJECT + "lint: {rules: {low-emotion-without-pain: off}}\n"

    assert standing(against(run(ticket(), EMPTY), [before])) == []
    assert standing(against(run({**ticket(), "cjtool.yaml": off}), [before])) == []


def test_a_rule_that_is_gone_makes_its_entries_stale() -> None:
    old = Source(Path(BASELINE), written([AcceptedFinding("ticket.yaml", "no-such-rule", "x", "1")]))

    assert [name for name, _ in standing(against(run(ticket()), [old]))].count("stale-baseline") == 1


def test_a_file_that_was_not_asked_for_makes_nothing_stale() -> None:
    before = baseline(run(ticket(other=TICKET)))
    mended = ticket(TICKET.replace("emotion: -1", "emotion: 1"), other=TICKET)

    assert standing(against(run(mended, targets={"other.yaml"}), [before])) == []
    assert [name for name, _ in standing(against(run(mended, targets={"ticket.yaml"}), [before]))] == [
        "stale-baseline"
    ] * 2


def test_a_file_that_is_gone_is_stale_when_the_whole_project_is_asked_for() -> None:
    before = baseline(run(ticket(other=TICKET)))

    assert standing(against(run(ticket(), targets={"ticket.yaml"}), [before])) == []
    assert [name for name, _ in standing(against(run(ticket()), [before]))] == ["stale-baseline"] * 3


def test_a_journey_with_an_id_of_its_own_is_known_again_in_a_renamed_file() -> None:
    own = TICKET.replace("title:", "id: ticket\ntitle:")
    before = baseline(run(ticket(own)))
    renamed = {"cjtool.yaml": PROJECT, "sales/buying.yaml": own}
    copied = {**ticket(own), "copy.yaml": own.replace("id: ticket", "id: copy")}

    assert standing(against(run(renamed), [before])) == []
    assert len(standing(against(run(copied), [before]))) == 3


def test_a_file_that_is_not_valid_makes_nothing_stale() -> None:
    outcome = against(run(ticket("cjtool: journey/v1\n")), [baseline(run(ticket()))])

    assert {name for name, _ in standing(outcome)} == {"schema"}
