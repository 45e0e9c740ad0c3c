"""What the rules on contacts, metrics, feedback, opportunities and evidence report and leave alone."""

from datetime import date
from pathlib import Path

import pytest
from tests.lint.test_cases import RULES, check, reported, steps

from cjtool.lint import lint
from cjtool.lint.samples import Example
from cjtool.project import load
from cjtool.source import Source

APP = "cjtool: library/v1\ntouchpoints: {app: {name: App, channel: app, response_time: 2 hours}}\n"
ASKS = "name: Asks, touchpoint: app"


def message(name: str, text: str) -> str:
    """The only message about one journey."""
    (found,) = Example("Bad", {"journey.yaml": text}).run(RULES[name]).diagnostics
    return found.message


def test_a_touchpoint_that_is_overridden_by_a_quicker_step_is_the_slow_one() -> None:
    library = APP.replace("2 hours}}", "3 days}}   # <- uneven-response")

    check("uneven-response", library=library, one=steps(ASKS), two=steps(f"{ASKS}, response_time: 1 hour"))


@pytest.mark.parametrize(
    "time", ["8 hours", "0.1 days", "30 minutes", "1-8 hours"], ids=lambda time: time.replace(" ", "-")
)
def test_answers_within_four_times_are_even(time: str) -> None:
    check("uneven-response", library=APP, one=steps(ASKS), two=steps(f"{ASKS}, response_time: {time}"))


def test_answers_within_one_journey_and_between_versions_may_differ() -> None:
    slow = "name: Asks again, touchpoint: app, response_time: 9 days"

    check("uneven-response", library=APP, one=steps(ASKS, slow), two=steps("name: B"))
    check(
        "uneven-response",
        library=APP,
        one=steps(ASKS),
        two=steps(f"{ASKS}, response_time: 9 days", top="state: future\nbased_on: one\n"),
    )


def test_what_is_answered_at_once_is_compared_as_a_minute() -> None:
    quick = steps(f"{ASKS}, response_time: 0 minutes")

    check("uneven-response", library=APP, one=quick, two=steps(f"{ASKS}, response_time: 4 minutes"))


def phases(*given: tuple[str, str], top: str = "") -> str:
    """A journey of stages, each a phase and its steps."""
    stages = "".join(
        f"  - {{name: S{index}, phase: [{phase}], steps: [{listed}]}}\n"
        for index, (phase, listed) in enumerate(given)
    )
    return f"cjtool: journey/v1\ntitle: I do it\n{top}stages:\n{stages}"


JOIN = "{name: Joins, channel: [app, store]}"


@pytest.mark.parametrize(
    ("leaving", "lines"),
    [
        ("{name: L, channel: [app, store]}", []),
        ("{name: L, channel: [letter, phone]}", []),
        ("{name: L, channel: letter}", [5]),
        ("{name: L, channel: [letter, payment]}", [5]),
        ("{name: L}", []),
        ("{name: L, channel: letter, optional: true}", []),
        ("{name: L, channel: [app, store]}, {name: M}", [5]),
        ("{name: L, channel: [app, store]}, {name: M, optional: true}", []),
        ("{name: L, channel: [app, store]}, {name: M, initiator: company}", []),
        ("{name: L, channel: app, next: end}, {name: M, channel: store, next: end}", []),
        ("{name: L, channel: app, next: [m, n]}, {name: M, next: end}, {name: N, channel: store}", [5]),
        ("{name: L, channel: app, next: m}, {name: M, channel: store, next: l}", [5]),
    ],
)
def test_leaving_is_as_easy_as_joining(leaving: str, lines: list[int]) -> None:
    text = phases(("purchase", JOIN), ("exit", leaving))

    assert reported("leaving-harder-than-joining", text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (phases(("purchase", JOIN), ("exit", "{name: L, channel: letter}, {name: M}")), [5, 5]),
        (phases(("purchase", JOIN), ("renewal, exit", "{name: L, channel: letter}")), []),
        (phases(("purchase", JOIN), ("exit", "{name: L, channel: letter}"), top="scope: [purchase]\n"), []),
        (phases(("exit", "{name: L, channel: letter}")), []),
    ],
)
def test_joining_and_leaving_are_compared_where_both_are_told(text: str, lines: list[int]) -> None:
    assert reported("leaving-harder-than-joining", text) == lines


def sent(*frequencies: str, name: str = "Mail") -> str:
    return ", ".join(
        f"{{name: {name} {index}, channel: email, initiator: company, frequency: {each}}}"
        for index, each in enumerate(frequencies)
    )


@pytest.mark.parametrize(
    ("stages", "lines"),
    [
        ([("use", sent("3 per week"))], []),
        ([("use", sent("3 per week", "1 per year"))], [4]),
        ([("use", sent("2 per week")), ("use", sent("1 per day", name="Call"))], [5]),
        ([("use", sent("2 per week")), ("service", sent("2 per week", name="Call"))], []),
        ([("use, service", sent("2 per week", "2 per week"))], [4]),
        ([("use, service", sent("2 per week")), ("service", sent("2 per week", name="Call"))], [4]),
        ([("use", sent("9 per week").replace("company", "partner"))], []),
    ],
)
def test_contacts_of_one_phase_are_added(stages: list[tuple[str, str]], lines: list[int]) -> None:
    assert reported("contact-overload", phases(*stages)) == lines


def test_a_stage_of_no_known_phase_is_counted_by_itself() -> None:
    text = f"cjtool: journey/v1\ntitle: I do it\nstages:\n  - {{name: X, steps: [{sent('4 per week')}]}}\n"

    assert "in stage `X`" in message("contact-overload", text)


@pytest.mark.parametrize(
    ("steps", "lines"),
    [
        ("{name: A, initiator: company, frequency: 4 per week, intensity: low}", []),
        ("{name: A, initiator: company, frequency: 7 per week, intensity: low}", [4]),
        ("{name: A, initiator: company, frequency: 2 per week, intensity: high}", [4]),
        ("{name: A, initiator: company, frequency: 3 per week, intensity: medium}", []),
        ("{name: A, initiator: company, frequency: 2 per week, touchpoint: call}", [4]),
        ("{name: A, initiator: company, frequency: 2 per week, touchpoint: call, intensity: low}", []),
    ],
)
def test_a_contact_weighs_by_its_intensity(steps: str, lines: list[int]) -> None:
    text = (
        "cjtool: journey/v1\ntitle: I do it\nstages:\n"
        f"  - {{name: X, steps: [{steps}]}}\n"
        "define: {touchpoints: {call: {name: Call, channel: phone, intensity: high}}}\n"
    )

    assert reported("contact-overload", text) == lines


def test_weighed_contacts_are_not_told_as_a_count() -> None:
    text = (
        "cjtool: journey/v1\ntitle: I do it\nstages:\n"
        "  - {name: X, steps: [{name: A, initiator: company, frequency: 2 per week, intensity: high}]}\n"
    )

    said = "in stage `X` the company's contacts weigh `4` a week by their intensity, over 3"
    assert message("contact-overload", text) == said


@pytest.mark.parametrize(
    ("one", "two", "bad"),
    [
        ("app", "website", True),
        ("store", "letter", True),
        ("app", "store", False),
        ("app", "phone", False),
        ("phone", "counter", False),
        ("[app, letter]", "app", False),
    ],
)
def test_a_project_is_met_in_both_worlds(one: str, two: str, bad: bool) -> None:
    check(
        "one-world-only",
        cjtool=f"cjtool: project/v1\nname: P{'   # <- one-world-only' * bad}\n",
        one=steps(f"name: A, channel: {one}"),
        two=steps(f"name: B, channel: {two}"),
    )


def test_a_task_with_its_future_is_no_second_journey() -> None:
    later = steps("name: A, channel: app", top="state: future\nbased_on: one\n")

    check("one-world-only", one=steps("name: A, channel: app"), later=later)


def test_a_journey_that_stands_alone_has_no_project_to_judge() -> None:
    assert reported("one-world-only", steps("name: A, channel: app")) == []


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            phases(("orientation", "{name: A, channel: search}"), ("after-sales", "{name: B, channel: app}")),
            [4],
        ),
        (phases(("orientation", "{name: A, channel: search}"), ("after-sales", "{name: B}")), []),
        (phases(("orientation", "{name: A}"), ("after-sales", "{name: B, channel: forum}")), []),
        (phases(("orientation", "{name: A, channel: [email, social-media]}"), ("after-sales", "")), []),
        (
            phases(
                ("orientation", "{name: A, channel: app}"),
                ("use", "{name: B, channel: forum}"),
                ("after-sales", "{name: C, channel: app}"),
            ),
            [4],
        ),
        (phases(("orientation", ""), ("", "{name: B, channel: forum}"), ("after-sales", "")), []),
        (phases(("orientation, after-sales", "{name: A, channel: app}")), [4]),
        (phases(("orientation", ""), ("after-sales", ""), top="scope: [orientation]\n"), []),
        (phases(("orientation", ""), ("after-sales", ""), top="status: draft\n"), []),
        (phases(("orientation", "")), []),
    ],
)
def test_customers_speak_with_each_other_before_or_after(text: str, lines: list[int]) -> None:
    assert reported("no-earned-channel", text) == lines


def test_an_earned_channel_of_ones_own_will_do() -> None:
    own = "define: {channels: {blog: {name: Blog, kind: digital, ownership: earned}}}\n"
    text = phases(("orientation", "{name: A, channel: blog}"), ("after-sales", ""), top=own)

    assert reported("no-earned-channel", text) == []


TEAM = "define: {teams: {care: {name: Care}}}\n"


@pytest.mark.parametrize(
    ("given", "lacking"),
    [
        ("metric: csat", "no `owner` and no `within`"),
        ("owner: care", "no `within`"),
        ("within: 2 days", "no `owner`"),
    ],
)
def test_feedback_names_who_follows_up_and_how_soon(given: str, lacking: str) -> None:
    text = steps(f"name: A, feedback: {{{given}}}", top=TEAM)

    assert message("open-feedback-loop", text).endswith(lacking)


@pytest.mark.parametrize(
    ("asked", "count", "lines"), [(1, 1, []), (1, 2, []), (2, 6, []), (2, 5, [7]), (3, 7, [8]), (3, 3, [7])]
)
def test_one_in_three_steps_may_ask(asked: int, count: int, lines: list[int]) -> None:
    given = [f"name: S{index}" + ", feedback: {metric: csat}" * (index < asked) for index in range(count)]

    assert reported("over-surveying", steps(*given)) == lines


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        ("moment_of_truth: true", [6]),
        ("moment_of_truth: false", []),
        ("moment_of_truth: true, metrics: [csat]", []),
        ("moment_of_truth: true, feedback: {metric: csat}", []),
    ],
)
def test_a_moment_of_truth_is_measured(given: str, lines: list[int]) -> None:
    assert reported("unmeasured-moment-of-truth", steps(f"name: A, {given}")) == lines


METRICS = """\
define:
  metrics:
    calls: {name: Calls, kind: rate, better: lower, target: 5}
    share: {name: Share, kind: rate}
    ease: {name: Ease, kind: ces, target: 6}
    stars: {name: Stars, kind: csat, range: [1, 5]}
"""


@pytest.mark.parametrize(
    ("reading", "wrong"),
    [
        ("metric: nps, value: 34, target: 35", "below its target of `35`"),
        ("metric: nps, value: 35, target: 35", ""),
        ("metric: nps, target: 35", ""),
        ("metric: nps, value: 35", ""),
        ("metric: calls, value: 6", "above its target of `5`"),
        ("metric: calls, value: 6, target: 7", ""),
        ("metric: ease, value: 5.5", "below its target of `6`"),
        ("metric: share, value: 6, target: 90", ""),
        ("name: Wait, value: 6, target: 1", ""),
        ("name: Wait, better: lower, value: 6, target: 1", "above its target of `1`"),
        ("name: Own, kind: csat, value: 60, target: 1234567", "below its target of `1234567`"),
    ],
)
def test_a_target_is_missed_where_the_direction_is_known(reading: str, wrong: str) -> None:
    text = steps("name: A", top=f"{METRICS}metrics: [{{{reading}}}]\n")

    assert len(reported("missed-target", text)) == bool(wrong)
    if wrong:
        ending = f"{wrong}, and no opportunity agreed in this journey changes that"
        assert message("missed-target", text).endswith(ending)


LOW, HIGH = "metric: csat, value: 50, target: 60, n: 5", "metric: csat, value: 70, target: 60, n: 50"


@pytest.mark.parametrize("name", ["missed-target", "small-sample"])
@pytest.mark.parametrize(
    ("readings", "count"),
    [
        ([f"{LOW}, date: 2024-01-01", f"{HIGH}, date: 2025-01-01"], 0),
        ([f"{HIGH}, date: 2024-01-01", f"{LOW}, date: 2025-01-01"], 1),
        ([LOW, "metric: csat"], 1),
        ([LOW, LOW.replace("csat", "ces").replace("50", "5")], 2),
    ],
)
def test_the_latest_reading_counts(name: str, readings: list[str], count: int) -> None:
    listed = "".join(f"  - {{{each}}}\n" for each in readings)

    assert len(reported(name, steps("name: A", top=f"metrics:\n{listed}"))) == count


def test_a_reading_that_is_repeated_is_reported_once() -> None:
    text = steps(f"name: A, metrics: [{{{LOW}}}]", stage=f"    metrics: [{{{LOW}}}]\n")

    assert reported("missed-target", text) == [5]


@pytest.mark.parametrize(
    ("metric", "n", "count"),
    [
        ("csat", "n: 29", 1),
        ("csat", "n: 30", 0),
        ("csat", "n: 0", 1),
        ("csat", "target: 3", 0),
        ("nps", "n: 249", 1),
        ("nps", "n: 250", 0),
        ("nps", "target: 3", 0),
    ],
)
def test_thirty_answers_are_enough_and_for_an_nps_two_hundred_and_fifty(
    metric: str, n: str, count: int
) -> None:
    text = steps("name: A", top=f"metrics: [{{metric: {metric}, value: 12, {n}}}]\n")

    assert len(reported("small-sample", text)) == count


@pytest.mark.parametrize(
    ("reading", "told"),
    [
        ("metric: nps, value: -100", ""),
        ("metric: nps, value: -101", "range: [-200, 200]"),
        ("metric: ces, value: 0.5", "metrics: {ces-10: {name: …, kind: ces, range: [0, 10]}}"),
        ("metric: ces, value: 5, target: 8, baseline: 9", "baseline `9`"),
        ("name: Own, kind: csat, value: 101", "metrics: {csat-200: {name: …, kind: score, range: [0, 200]}}"),
        ("metric: ces, value: 8.2", "metrics: {ces: {name: …, kind: ces, scale: 1-10}}"),
        ("metric: ces, value: 5, target: 82", "metrics: {ces: {name: …, kind: ces, scale: percent}}"),
        (
            "name: Own, kind: csat, scale: 1-5, value: 7.4",
            "value `7.4` does not fit `1-5`, the scale of `Own`",
        ),
        ("name: Own, kind: csat, scale: 1-5, value: 7.4", "the nearest that it fits is `scale: 1-10`"),
        (
            "name: Own, kind: csat, scale: 1-5, value: 4, target: 6",
            "the nearest that it fits is `scale: 1-7`",
        ),
        ("name: Own, kind: csat, scale: percent, value: 7.4", ""),
        ("name: Own, kind: csat, scale: 1-10, value: 0", "value `0` does not fit `1-10`"),
        ("name: Own, kind: score, scale: 1-10, value: 7.4", ""),
        ("name: Own, kind: csat, unit: '%', value: 7.4", ""),
        ("metric: ease, value: 71", "write `scale: percent` where it is defined"),
        ("metric: stars, value: 6", "the range of `Stars`, 1 to 5"),
        ("metric: stars, value: 4.3", ""),
        ("metric: share, value: 400", ""),
    ],
)
def test_a_number_lies_on_its_scale(reading: str, told: str) -> None:
    text = steps(f"name: A, metrics: [{{{reading}}}]", top=METRICS)

    assert len(reported("metric-out-of-range", text)) == bool(told)
    if told:
        assert told in message("metric-out-of-range", text)


@pytest.mark.parametrize(
    ("readings", "told"),
    [
        ("{metric: csat, value: 7.4}", "`7.4` of `CSAT` may be on a scale of `1-10` or `percent`; say which"),
        ("{metric: csat, value: 7.4}", "as in `metrics: {csat: {name: CSAT, kind: csat, scale: 1-10}}`"),
        ("{metric: csat, value: 4.2}", "a scale of `1-5`, `1-7`, `1-10` or `percent`"),
        ("{metric: csat, value: 82, target: 80}", ""),
        ("{metric: csat, value: 82, target: 8}", "`8` of `CSAT`"),
        ("{metric: csat, value: 82}, {metric: csat, value: 7.4}", "`7.4` of `CSAT`"),
        ("{metric: ces, value: 4.1}", "a scale of `1-5` or `1-7`"),
        ("{metric: ces, value: 5.8}", ""),
        ("{metric: ces, value: 4.1}, {metric: ces, value: 5.8}", ""),
        ("{metric: ease, value: 4}", ""),  # its target is 6
        ("{metric: stars, value: 4}", ""),
        ("{name: Own, kind: csat, value: 7.4}", "as in `scale: 1-10`"),
        ("{name: Own, kind: csat, scale: 1-10, value: 7.4}", ""),
        ("{name: Own, kind: csat, unit: '%', value: 7.4}", ""),
        ("{name: Own, kind: score, value: 7.4}", ""),
        ("csat", ""),
    ],
)
def test_a_mark_says_what_it_is_out_of(readings: str, told: str) -> None:
    text = steps(f"name: A, metrics: [{readings}]", top=METRICS)

    assert len(reported("unstated-scale", text)) == bool(told)
    if told:
        assert told in message("unstated-scale", text)


WORK = "define: {teams: {a: {name: A}}}\n"


def work(given: str) -> str:
    return steps(f"name: A, pains: [It hurts], opportunities: [{{title: Mend it{given}}}]", top=WORK)


@pytest.mark.parametrize(
    ("given", "owner", "value"),
    [
        ("", 0, 0),
        (", status: planned", 1, 1),
        (", status: in-progress, owner: a", 1, 1),
        (", status: planned, due: 2026-02-01, metric: nps", 1, 0),
        (", status: planned, owner: a, due: 2026-02-01, value: 0", 0, 0),
        (", status: done", 0, 0),
        (", status: rejected", 0, 0),
    ],
)
def test_work_under_way_has_an_owner_a_day_and_a_value(given: str, owner: int, value: int) -> None:
    assert len(reported("opportunity-without-owner-or-date", work(given))) == owner
    assert len(reported("opportunity-without-value", work(given))) == value


@pytest.mark.parametrize(
    ("given", "count"),
    [
        ("due: 2025-12-31", 1),
        ("due: 2026-01-01", 0),
        ("due: 2025-12-31, status: planned", 1),
        ("due: 2025-12-31, status: done", 0),
        ("due: 2025-12-31, status: rejected", 0),
        ("status: planned", 0),
    ],
)
def test_work_is_overdue_the_day_after(given: str, count: int) -> None:
    assert len(reported("overdue-opportunity", work(f", {given}"))) == count


@pytest.mark.parametrize("status", ["draft", "archived"])
@pytest.mark.parametrize(
    "name", ["missing-owner", "no-feedback-moment", "stale-journey", "assumption-as-fact"]
)
def test_owner_age_evidence_and_feedback_are_not_asked_of_drafts(name: str, status: str) -> None:
    assert reported(name, steps("name: A", top=f"status: {status}\n")) == []


@pytest.mark.parametrize("name", ["missing-owner", "no-feedback-moment", "assumption-as-fact"])
def test_owner_evidence_and_feedback_are_asked_of_a_review_as_info_and_live_as_warning(name: str) -> None:
    def severities(top: str) -> list[str]:
        outcome = Example("Bad", {"journey.yaml": steps("name: A", top=top)}).run(RULES[name])
        return [str(each.severity) for each in outcome.diagnostics]

    assert severities("status: live\n") == ["warning"]
    assert severities("status: review\n") == ["info"]
    assert severities("") == ["info"]


def test_age_is_asked_of_live_journeys_alone() -> None:
    assert reported("stale-journey", steps("name: A", top="status: live\n")) == [2]
    assert reported("stale-journey", steps("name: A", top="status: review\n")) == []


@pytest.mark.parametrize(
    ("kind", "count"),
    [("assumption", 1), ("workshop", 1), ("interview", 0), ("analytics", 0)],
)
def test_a_workshop_of_colleagues_is_no_evidence(kind: str, count: int) -> None:
    top = f"status: live\nsources: [s]\ndefine: {{sources: {{s: {{name: Monday, kind: {kind}}}}}}}\n"

    assert len(reported("assumption-as-fact", steps("name: A", top=top))) == count


@pytest.mark.parametrize(
    ("today", "months", "count"),
    [
        (date(2026, 2, 28), 12, 0),
        (date(2026, 3, 1), 12, 1),
        (date(2026, 3, 1), 13, 0),
        (date(2025, 3, 1), 0, 1),
        (date(2026, 3, 1), 1_000_000, 0),
    ],
)
def test_a_review_holds_for_whole_months(today: date, months: int, count: int) -> None:
    text = steps("name: A", top="status: live\nreviewed: 2025-02-28\n")
    settings = f"cjtool: project/v1\nlint: {{options: {{stale-journey: {{months: {months}}}}}}}\n"
    sources = [Source(Path("journey.yaml"), text), Source(Path("cjtool.yaml"), settings)]
    outcome = lint([load(Path(), sources, today)], [RULES["stale-journey"]])

    assert len(outcome.diagnostics) == count


SOURCES = "define: {sources: {guess: {name: Guess, kind: assumption}, talk: {name: Talk, kind: interview}}, personas: {p: {name: P, sources: [talk]}}}\n"


@pytest.mark.parametrize(
    ("top", "step", "count"),
    [
        ("", "name: A", 1),
        ("sources: [guess]\n", "name: A", 1),
        ("", "name: A, pains: [{text: It hurts, sources: [guess]}]", 1),
        ("sources: [guess, talk]\n", "name: A", 0),
        ("sources: [guess]\n", "name: A, sources: [talk]", 0),
        ("", "name: A, gains: [{text: It helps, sources: [talk]}]", 0),
        ("", "name: A, metrics: [{metric: nps, value: 3, source: talk}]", 0),
        ("persona: p\n", "name: A", 0),
    ],
)
def test_one_source_that_is_no_assumption_will_do(top: str, step: str, count: int) -> None:
    text = steps(step, top=f"status: live\n{top}{SOURCES}")

    assert len(reported("assumption-as-fact", text)) == count


@pytest.mark.parametrize(("day", "bad"), [("2025-12-31", True), ("2026-01-01", False), ("2026-01-02", False)])
def test_a_source_of_two_journeys_expires_once(day: str, bad: bool) -> None:
    library = f"cjtool: library/v1\nsources:\n  talk: {{name: Talk, valid_until: {day}}}{'   # <- expired-source' * bad}\n"
    text = steps("name: A, sources: [talk]")

    check("expired-source", library=library, one=text, two=text)


def test_a_source_expires_unseen_where_nothing_rests_on_it() -> None:
    library = "cjtool: library/v1\nsources: {talk: {name: Talk, valid_until: 2020-01-01}}\n"

    check("expired-source", library=library, one=steps("name: A"))
    check("expired-source", library=library, one=steps("name: A, sources: [talk]", top="status: archived\n"))


LIFE = steps("name: A", top="level: lifecycle\n")


def orphan(text: str) -> str:
    return text.replace("I do it", "I do it   # <- orphan-journey")


def test_a_journey_leads_up_to_the_lifecycle() -> None:
    part = steps("name: A", top="parent: one\n")

    check("orphan-journey", life=LIFE, one=steps("name: A", top="parent: life\n"), two=part)
    check("orphan-journey", life=LIFE, one=orphan(steps("name: A")), two=part)


def test_a_future_hangs_where_its_present_hangs() -> None:
    future = steps("name: A", top="state: future\nbased_on: one\n")

    check("orphan-journey", life=LIFE, one=orphan(steps("name: A")), later=future)


def test_without_a_lifecycle_only_micro_journeys_are_orphans() -> None:
    micro = steps("name: A", top="level: micro\n")

    check("orphan-journey", one=steps("name: A"), two=orphan(micro))
    check("orphan-journey", one=steps("name: A"), two=steps("name: A", top="level: micro\nparent: one\n"))
