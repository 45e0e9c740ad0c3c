"""Comments accept findings, exactly those that they stand with, and never in silence."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cjtool.diagnostic import Diagnostic
from cjtool.lint import Outcome, all_rules, fails, lint
from cjtool.lint.suspicion import MARK
from cjtool.lint.waiver import Waiver, waivers
from cjtool.project import load
from cjtool.source import Source, Span

TODAY = date(2026, 1, 1)
RULES = {rule.name: rule for rule in all_rules()}
SLIPS = (Path(__file__).parents[1] / "cases" / "lint" / "slips.yaml").read_text("utf-8")
UPKEEP = ("expired-waiver", "malformed-waiver", "unknown-waiver", "unused-waiver")
LOW = "low-emotion-without-pain"
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


def run(
    text: str, *names: str, others: Mapping[str, str] | None = None, targets: set[Path] | None = None
) -> Outcome:
    """Runs the rule on low emotions, others that are named, and those on waivers."""
    chosen = [RULES[name] for name in (LOW, *names, *UPKEEP)]
    files = {"ticket.yaml": text, **(others or {})}
    return lint(
        [load(Path(), [Source(Path(name), each) for name, each in files.items()], TODAY)], chosen, targets
    )


def standing(outcome: Outcome) -> list[tuple[str, int, str]]:
    return [(each.rule, each.span.line, each.sentence) for each in outcome.diagnostics if not each.waived]


def waived(outcome: Outcome) -> list[tuple[int, str]]:
    return [(each.span.line, each.waived) for each in outcome.diagnostics if each.waived]


def put(line: int, comment: str, text: str = TICKET) -> str:
    """A text with a comment alone on a line before the one of that number."""
    lines = text.splitlines(keepends=True)
    return "".join([*lines[: line - 1], f"{comment}\n", *lines[line - 1 :]])


def ended(line: int, comment: str, text: str = TICKET) -> str:
    """A text with a comment at the end of a line."""
    lines = text.splitlines()
    lines[line - 1] += f"  {comment}"
    return "\n".join(lines) + "\n"


def comment(names: str = LOW, rest: str = ": we asked in May") -> str:
    return f"# {MARK}[{names}]{rest}"


# --- what is covered


def test_at_the_end_of_a_line_it_covers_that_line() -> None:
    outcome = run(ended(7, comment()))

    assert waived(outcome) == [(7, "we asked in May")]
    assert [line for _, line, _ in standing(outcome)] == [9]


@pytest.mark.parametrize(
    ("line", "indent", "covered"),
    [(6, 6, [8]), (8, 6, [10]), (4, 2, [8, 10]), (5, 4, [8, 10]), (3, 0, [8, 10]), (7, 8, [8])],
)
def test_alone_on_a_line_it_covers_what_starts_below_with_all_it_holds(
    line: int, indent: int, covered: list[int]
) -> None:
    outcome = run(put(line, " " * indent + comment()))

    assert [found for found, _ in waived(outcome)] == covered
    assert len(waived(outcome)) + len(standing(outcome)) == 2


def test_less_indented_than_what_starts_below_is_fine() -> None:
    assert [line for line, _ in waived(run(put(6, comment())))] == [8]


@pytest.mark.parametrize("head", ["", "# about this file\n\n", "%YAML 1.2\n---\n"])
def test_above_the_first_key_it_covers_the_file(head: str) -> None:
    outcome = run(f"{comment()}\n{TICKET}" if not head else f"{head}{comment()}\n# more\n\n{TICKET}")

    assert len(waived(outcome)) == 2
    assert standing(outcome) == []


def test_two_above_one_another_both_cover_what_starts_below() -> None:
    text = put(6, f"      {comment()}\n      {comment('moment-without-emotion', ': another')}")

    assert [line for line, _ in waived(run(text))] == [9]


def test_two_in_one_comment_both_count() -> None:
    text = put(4, f"  {comment('empty-stage', ': later')} # {MARK}[{LOW}]: asked")

    assert waived(run(text, "empty-stage")) == [(8, "asked"), (10, "asked")]


def test_in_braces_it_covers_the_item_below() -> None:
    text = f"""\
cjtool: journey/v1
title: I wait
stages:
  - name: Wait
    steps: [
      # {MARK}[{LOW}]: known
      {{name: One, emotion: -2}},
      {{name: Two, emotion: -2}}]
"""
    assert waived(run(text)) == [(7, "known")]
    assert [line for _, line, _ in standing(run(text))] == [8]


def test_on_the_header_of_a_block_it_covers_that_line() -> None:
    header = f">-  # {MARK}[missing-goal]: it is known"
    text = TICKET.replace("title: I buy a ticket", f"title: {header}\n  I buy\n  a ticket")

    assert (2, "it is known") in waived(run(text, "missing-goal"))


def test_a_dash_on_a_line_of_its_own_starts_its_item() -> None:
    text = put(6, f"      {comment()}").replace("      - name: Waits", "      -\n        name: Waits")

    assert [line for line, _ in waived(run(text))] == [9]


def test_through_an_alias_it_stands_with_the_alias() -> None:
    text = f"""\
cjtool: journey/v1
title: I wait
meta:
  wait: &wait
    - {{name: Waits, emotion: -2}}
stages:
  - name: Wait
    steps: *wait  # {MARK}[{LOW}]: known
"""
    assert waived(run(text)) == [(8, "known")]


def test_a_rule_that_is_not_named_is_not_waived() -> None:
    assert [name for name, _, _ in standing(run(ended(10, comment()), "empty-stage"))] == [
        LOW,
        LOW,
        "empty-stage",
        "unused-waiver",
    ]


def test_text_that_looks_like_a_waiver_is_none() -> None:
    text = TICKET.replace("name: Waits", f'name: "Waits # {MARK}[{LOW}]: x"').replace(
        "title: I buy a ticket", f"title: I buy\nsummary: |\n  # {MARK}[{LOW}]: x\n  text"
    )

    assert len(standing(run(text))) == 2


def test_a_comment_that_mentions_one_further_on_is_none() -> None:
    assert standing(
        run(put(6, f"      # write '# {MARK}' to waive; {MARK} needs a reason; # {MARK}d"))
    ) == standing(run(put(6, "      # nothing")))


# --- what is wrong with waivers


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (f"# {MARK}", f"`# {MARK}` names no rule; write `# {MARK}[rule-name]: why it is accepted`"),
        (f"# {MARK} {LOW}: x", f"`# {MARK}` names no rule; write `# {MARK}[rule-name]: why it is accepted`"),
        (f"# {MARK}[ , ]: x", f"`# {MARK}` names no rule; write `# {MARK}[rule-name]: why it is accepted`"),
        (
            f"# {MARK}[{LOW}]",
            f"the waiver of `{LOW}` gives no reason; write `# {MARK}[{LOW}]: why it is accepted`",
        ),
        (
            f"# {MARK}[{LOW}]:  ",
            f"the waiver of `{LOW}` gives no reason; write `# {MARK}[{LOW}]: why it is accepted`",
        ),
        (
            f"# {MARK}[{LOW}] known",
            f"the waiver of `{LOW}` gives no reason; write `# {MARK}[{LOW}]: why it is accepted`",
        ),
        (
            f"# {MARK}[{LOW}] bis 2027-01-01: x",
            "`bis` is not the word before a waiver’s last day; write `until`",
        ),
        (f"# {MARK}[{LOW}] until soon: x", "`soon` is not a date; write `until` and YYYY-MM-DD"),
        (f"# {MARK}[{LOW}] until 2026-02-30: x", "`2026-02-30` is not a date; write `until` and YYYY-MM-DD"),
        (f"# {MARK}[{LOW}] until 20270101: x", "`20270101` is not a date; write `until` and YYYY-MM-DD"),
    ],
)
def test_what_is_written_wrong_is_told_and_waives_nothing(written: str, said: str) -> None:
    outcome = run(put(6, f"      {written}"))

    assert standing(outcome) == [
        ("malformed-waiver", 6, said),
        (LOW, 8, standing(outcome)[1][2]),
        (LOW, 10, standing(outcome)[2][2]),
    ]
    assert str(outcome.diagnostics[0].severity) == "error"


@pytest.mark.parametrize(
    ("line", "indent", "above", "below"),
    [(10, 8, 8, 11), (10, 6, 8, 11), (10, 4, 5, 11), (11, 4, 10, None), (11, 2, 10, None), (11, 0, 3, None)],
)
def test_below_its_object_it_is_malformed_and_told_where_to_go(
    line: int, indent: int, above: int, below: int | None
) -> None:
    found = run(put(line, " " * indent + comment())).diagnostics
    hint = f"put it above line {above}, or at the end of the line that it is about"
    if below is not None:
        hint += f"; indented as line {below}, it waives what starts there"

    assert [each.sentence for each in found if each.rule == "malformed-waiver"] == [
        f"the waiver of `{LOW}` stands below what it is about; {hint}"
    ]
    assert not any(each.waived for each in found)


def test_before_a_value_on_its_own_line_nothing_starts() -> None:
    text = TICKET.replace("title: I buy a ticket", f"title:\n  {comment()}\n  I buy a ticket")

    assert [name for name, _, _ in standing(run(text))].count("malformed-waiver") == 1


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("low-emotion-without-pian", f"there is no rule `low-emotion-without-pian`; did you mean `{LOW}`?"),
        ("xyzzy", "there is no rule `xyzzy`; see `cjtool rules`"),
        ("schema", "`schema` cannot be waived; a file that is not valid has to be mended"),
        ("unused-waiver", "`unused-waiver` cannot be waived; mend or take away what it speaks of"),
    ],
)
def test_a_name_that_is_no_rule_is_told(name: str, said: str) -> None:
    assert ("unknown-waiver", 6, said) in standing(run(put(6, f"      {comment(name)}")))


def test_an_expired_waiver_is_told_and_waives_nothing() -> None:
    outcome = run(ended(7, comment(rest=" until 2025-12-31: asked")))

    assert waived(outcome) == []
    assert (
        "expired-waiver",
        7,
        f"the waiver of `{LOW}` held until `2025-12-31`; mend what it waives, or decide anew and give a later date",
    ) in standing(outcome)
    assert [name for name, _, _ in standing(outcome)] == [LOW, "expired-waiver", LOW]


def test_the_last_day_belongs_to_it() -> None:
    assert waived(run(ended(7, comment(rest=" until 2026-01-01: asked")))) == [(7, "asked")]


def test_an_unused_waiver_is_told_with_its_names() -> None:
    outcome = run(ended(4, comment(f"empty-stage, {LOW}")), "empty-stage")

    assert (
        "unused-waiver",
        4,
        f"nothing that `empty-stage` and `{LOW}` finds is waived here; take it away",
    ) in standing(outcome)


def test_a_name_that_waives_nothing_beside_one_that_does_is_told() -> None:
    found = [
        each
        for each in run(ended(7, comment(f"empty-stage,{LOW}")), "empty-stage").diagnostics
        if each.rule == "unused-waiver"
    ]

    assert [(each.span.text, each.edits and each.edits[0].replacement) for each in found] == [
        ("empty-stage", LOW)
    ]


@pytest.mark.parametrize("name", ["empty-stage", "missing-goal"])
def test_a_rule_that_did_not_run_is_not_called_unused(name: str) -> None:
    assert len(standing(run(ended(4, comment(name))))) == 2


def test_a_rule_that_is_off_is_not_called_unused() -> None:
    off = {"cjtool.yaml": "cjtool: project/v1\nlint: {rules: {empty-stage: off}}\n"}

    assert len(standing(run(ended(10, comment("empty-stage")), "empty-stage", others=off))) == 2


@pytest.mark.parametrize("status", ["draft", "archived"])
def test_a_journey_that_is_not_asked_is_not_called_unused(status: str) -> None:
    text = ended(4, comment("empty-stage")).replace("stages:", f"status: {status}\nstages:")

    assert [name for name, _, _ in standing(run(text, "empty-stage")) if name != LOW] == []


def test_a_rule_on_the_whole_project_is_not_called_unused_while_a_file_is_broken() -> None:
    text = ended(4, comment("inconsistent-touchpoint"))
    broken = {"broken.yaml": "cjtool: journey/v1\n", "cjtool.yaml": "cjtool: project/v1\n"}

    assert "unused-waiver" in {name for name, _, _ in standing(run(text, "inconsistent-touchpoint"))}
    assert "unused-waiver" not in {
        name for name, _, _ in standing(run(text, "inconsistent-touchpoint", others=broken))
    }


def test_only_files_that_were_asked_for_are_judged() -> None:
    outcome = run(
        ended(4, comment()),
        others={"other.yaml": TICKET, "cjtool.yaml": "cjtool: project/v1\n"},
        targets={Path("other.yaml")},
    )

    assert {each.span.path.name for each in outcome.diagnostics} == {"other.yaml"}


def test_a_project_sets_how_severe_they_are() -> None:
    quiet = {"cjtool.yaml": "cjtool: project/v1\nlint: {rules: {unused-waiver: info, unknown-waiver: off}}\n"}
    found = {
        each.rule: str(each.severity)
        for each in run(ended(4, comment(f"{LOW}, xyzzy")), others=quiet).diagnostics
    }

    assert found == {LOW: "warning", "unused-waiver": "info"}


# --- where a person puts it, and how a hand slips


def test_at_the_end_of_its_objects_first_line_it_covers_the_objects_own_keys() -> None:
    outcome = run(ended(6, comment()))

    assert waived(outcome) == [(7, "we asked in May")]
    assert [(name, line) for name, line, _ in standing(outcome)] == [(LOW, 9)]


def test_on_an_objects_first_line_it_does_not_reach_the_objects_inside() -> None:
    assert waived(run(ended(4, comment()))) == []


def test_where_the_finding_stands_a_line_lower_it_says_where_to_go() -> None:
    outcome = run(
        ended(
            5,
            comment(),
            TICKET.replace("- name: Waits", "- emotion: -1.5").replace(
                "        emotion: -1.5\n", "        name: Waits\n"
            ),
        )
    )

    assert [(rule, line, said) for rule, line, said in standing(outcome) if rule == "unused-waiver"] == [
        (
            "unused-waiver",
            5,
            f"nothing that `{LOW}` finds is waived here; move it to the end of line 6, where `{LOW}` finds something",
        )
    ]
    assert [each.edits for each in outcome.diagnostics if each.rule == "unused-waiver"] == [()]


def test_each_slip_of_the_pen_waives_or_is_told() -> None:
    outcome = run(
        SLIPS + "      - {name: Sits, emotion: -1, pains: [Cold]}\n"
    )  # else all low steps are one finding
    told = {line for rule, line, _ in standing(outcome) if rule == "malformed-waiver"}

    assert [line for line, _ in waived(outcome)] == [7, 9]
    assert told == set(range(6, 18)) - {7, 9}


@pytest.mark.parametrize(
    ("written", "right"),
    [
        (f"# cjtool:ignore[{LOW}]: known", f"# {MARK}[{LOW}]: known"),
        (f"# Cjtool: ignores[{LOW}]: known", f"# {MARK}[{LOW}]: known"),
        (f"# cjtool: disable({LOW}) - known", f"# {MARK}[{LOW}]: known"),
        (f"# cjtool-ignore {LOW.replace('-', '_')}: known", f"# {MARK}[{LOW}]: known"),
        (f"# {MARK}[{LOW.upper()}]: known", LOW),
        (f"# cjtool ignore {LOW} the daughter says it", f"# {MARK}[{LOW}]: the daughter says it"),
        (f"# {MARK}[{LOW}] tot 2027-01-01: known", "until"),
        (f"# {MARK}[{LOW}] jusqu’au 2027-01-01: known", ""),
        (f"# todo; {MARK}[{LOW}]: known", ""),
        (f"# cjtool: disable={LOW}", ""),
        (f"# cjtool: disable={LOW}, empty-stage: known", f"# {MARK}[{LOW}, empty-stage]: known"),
        (f"# cjtool: ignore-file[{LOW}]: known", ""),
        (f"# cjtool ignore-next-line {LOW}", ""),
        (f"# cjtools: ignore[{LOW}]: known", f"# {MARK}[{LOW}]: known"),
        (f"# cj: ignore[{LOW}]: known", f"# {MARK}[{LOW}]: known"),
        (f"# Ignore[{LOW}]: known", f"# {MARK}[{LOW}]: known"),
    ],
)
def test_a_slip_that_says_all_a_waiver_needs_is_put_right(written: str, right: str) -> None:
    found = [each for each in run(ended(7, written)).diagnostics if each.rule == "malformed-waiver"]

    assert [[edit.replacement for edit in each.edits] for each in found] == [[right] if right else []]


@pytest.mark.parametrize(
    "written",
    [
        "# cjtool skips empty stages",
        "# cjtool ignores low-level steps here",
        "# see cjtool: ignore comments in the manual",
        "# cjtool: offers",
        "# ignore [this]",
        "# ignore[this]",
        "# cj says ignore it",
        "# cj-ignored",
    ],
)
def test_a_comment_on_something_else_is_left_alone(written: str) -> None:
    assert "malformed-waiver" not in {rule for rule, _, _ in standing(run(ended(7, written)))}


def test_a_reason_may_speak_of_waivers() -> None:
    assert [name for name, _, _ in standing(run(ended(7, comment(rest=f": as {MARK}[{LOW}] below"))))] == [
        LOW
    ]


def test_waivers_speak_four_languages() -> None:
    found = run(put(6, f"      {comment('xyzzy')}")).diagnostics
    unknown = next(each for each in found if each.rule == "unknown-waiver")

    assert [unknown.sentence_in(language) for language in ("en", "nl", "fr", "de")] == [
        "there is no rule `xyzzy`; see `cjtool rules`",
        "er is geen regel `xyzzy`; zie `cjtool rules`",
        "il n’y a pas de règle `xyzzy` ; voir `cjtool rules`",
        "es gibt keine Regel `xyzzy`; siehe `cjtool rules`",
    ]


# --- what a waiver does to a run


def test_waived_findings_do_not_fail_a_run() -> None:
    assert not fails(run(f"{comment()}\n{TICKET}"), "info")
    assert fails(run(ended(7, comment())), "info")


def test_problems_of_validity_are_never_waived() -> None:
    text = f"{comment('schema')}\n{TICKET}extra: 1\n"

    assert [(each.rule, each.waived) for each in run(text).diagnostics] == [("schema", "")]


def test_a_waiver_keeps_the_findings_fingerprint() -> None:
    def prints(text: str) -> set[str]:
        return {each.fingerprint for each in run(text).diagnostics}

    assert prints(f"{comment()}\n{TICKET}") == prints(TICKET)


# --- any text

PARTS = st.lists(
    st.sampled_from(
        [
            f"# {MARK}",
            MARK,
            "[",
            "]",
            ",",
            ":",
            " ",
            "until",
            " until 2027-01-01",
            "2026-02-30",
            LOW,
            "schema",
            "reason",
            "#",
            " # ",
            "\t",
            "é",
            "😀",
            "`",
        ]
    )
).map("".join)
FAST = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])


@FAST
@given(PARTS | st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=40))
def test_any_comment_is_a_waiver_a_mistake_or_neither(rest: str) -> None:
    text = f"# {MARK}{rest}"
    span = Span(Source(Path("x.yaml"), text), 0, len(text))

    for each in waivers(span):
        assert 0 <= each.span.start <= each.span.end <= len(text)
        if isinstance(each, Waiver):
            assert each.reason == each.reason.strip() != ""
            assert all(name.text == name.text.strip() != "" for name in each.names)
        else:
            assert each.message.text()
            assert "\n" not in each.message.text() + each.hint.text()


@FAST
@given(st.integers(1, 11), st.integers(0, 12), PARTS)
def test_any_comment_anywhere_leaves_the_findings_there(line: int, indent: int, rest: str) -> None:
    outcome = run(put(line, f"{' ' * indent}# {MARK}{rest}"), "empty-stage")

    assert [each.rule for each in outcome.diagnostics if each.rule not in UPKEEP] == [LOW, LOW, "empty-stage"]
    for each in outcome.diagnostics:
        assert_whole(each)


@FAST
@given(st.integers(1, 10), PARTS)
def test_in_a_string_it_is_text(line: int, rest: str) -> None:
    quoted = f"# {MARK}[{LOW}]: x {rest}".replace("\\", "").replace('"', "").replace("\t", " ")
    text = TICKET.replace("I buy a ticket", f'"{quoted}"')

    assert {each.rule for each in run(text).diagnostics} == {LOW}
    assert not any(each.waived for each in run(text).diagnostics)


def assert_whole(each: Diagnostic) -> None:
    assert 0 <= each.span.start <= each.span.end <= len(each.span.source.text)
    assert each.fingerprint
    for edit in each.edits:
        assert edit.span.source is each.span.source
