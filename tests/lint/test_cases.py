"""What rules report and leave alone beyond the examples on their pages; marks as there."""

from pathlib import Path
from textwrap import dedent

import pytest

from cjtool.lint import all_rules
from cjtool.lint.samples import Example

RULES = {rule.name: rule for rule in all_rules()}


def check(name: str, **files: str) -> None:
    """The marked lines are reported, and no others."""
    texts = {f"{stem}.yaml": dedent(text) for stem, text in files.items()}
    if len(texts) > 1 and "cjtool.yaml" not in texts:
        texts["cjtool.yaml"] = "cjtool: project/v1\n"
    example = Example("Bad", texts)
    outcome = example.run(RULES[name])

    found = {(each.span.path.as_posix(), each.span.line) for each in outcome.diagnostics}
    assert found == example.expected(RULES[name])
    assert all(each.rule == name for each in outcome.diagnostics)


def journey(*stages: str, top: str = "") -> str:
    """A journey of stages such as `purchase`, or `Weird` for one whose phase is not known."""
    head = f"cjtool: journey/v1\ntitle: I do it\n{top}stages:\n"
    return head + "".join(
        f"  - {{name: {stage}}}\n"
        if stage[0].isupper()
        else f"  - {{name: X, id: s{index}, phase: [{stage}]}}\n"
        for index, stage in enumerate(stages)
    )


def reported(name: str, text: str) -> list[int]:
    """The lines that a rule reports in one journey."""
    outcome = Example("Bad", {"journey.yaml": text}).run(RULES[name])
    assert all(each.rule == name for each in outcome.diagnostics), outcome.diagnostics
    return [each.span.line for each in outcome.diagnostics]


@pytest.mark.parametrize(
    ("stages", "top", "lines"),
    [
        (["purchase"], "", [4]),
        (["service", "purchase", "orientation"], "", [5]),
        (["purchase", "purchase"], "", [4]),
        (["awareness", "purchase"], "", []),
        (["orientation, purchase"], "", []),
        (["Weird", "purchase"], "", []),
        (["purchase", "Weird"], "", [4]),
        (["use"], "", []),
        (["purchase"], "scope: [purchase]\n", []),
        (["purchase"], "scope: [orientation, purchase]\n", [5]),
        (["purchase"], "level: lifecycle\n", [5]),
    ],
)
def test_orientation_is_missed_before_a_purchase(stages: list[str], top: str, lines: list[int]) -> None:
    assert reported("missing-orientation", journey(*stages, top=top)) == lines


@pytest.mark.parametrize(
    ("stages", "top", "lines"),
    [
        (["purchase"], "", [4]),
        (["purchase", "onboarding", "use"], "", [5]),
        (["service", "purchase"], "", [5]),
        (["purchase", "service"], "", []),
        (["onboarding, after-sales"], "", []),
        (["purchase", "Weird"], "", []),
        (["Weird", "purchase"], "", [5]),
        (["orientation", "use"], "", []),
        (["purchase"], "scope: [purchase]\n", []),
        (["purchase"], "scope: [purchase, service]\n", [5]),
    ],
)
def test_after_sales_is_missed_after_the_sale(stages: list[str], top: str, lines: list[int]) -> None:
    assert reported("missing-after-sales", journey(*stages, top=top)) == lines


@pytest.mark.parametrize(
    ("stages", "top", "lines"),
    [
        (["purchase", "use"], "", []),
        (["purchase", "use"], "relationship: repeat\n", []),
        (["purchase", "use"], "relationship: subscription\n", [4]),
        (["purchase", "use"], "level: lifecycle\n", [4]),
        (["use", "exit"], "relationship: subscription\n", []),
        (["use", "Weird"], "relationship: subscription\n", []),
        (["use", "Weird", "after-sales"], "relationship: subscription\n", []),
        (["Weird", "use"], "relationship: subscription\n", [4]),
        (["use"], "relationship: subscription\nscope: [use]\n", []),
        (["use"], "relationship: subscription\nscope: [use, exit]\n", [5]),
    ],
)
def test_exit_is_missed_at_the_end(stages: list[str], top: str, lines: list[int]) -> None:
    assert reported("missing-exit", journey(*stages, top=top)) == lines


def steps(*steps: str, top: str = "", stage: str = "") -> str:
    """A journey of one stage with steps in braces; the first stands on line 5 if nothing else is given."""
    listed = "".join(f"      - {{{step}}}\n" for step in steps)
    return f"cjtool: journey/v1\ntitle: I do it\n{top}stages:\n  - name: Use\n{stage}    steps:\n{listed}"


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        (["name: A, emotion: -1"], [6]),
        (["name: A, emotion: -0.5", "name: B, emotion: 1"], []),
        (["name: A, emotion: -1", "name: B"], []),
        (["name: A, emotion: -1", "name: B, optional: true, emotion: 2"], [6]),
        (["name: A, emotion: -1, unavoidable: true"], []),
        (["name: A, optional: true, emotion: -1"], []),
        (["name: A, emotion: 0"], []),
    ],
)
def test_a_journey_ends_with_its_last_step_that_all_take(given: list[str], lines: list[int]) -> None:
    assert reported("negative-ending", steps(*given)) == lines


def test_a_stage_without_steps_does_not_hide_the_end() -> None:
    assert reported("negative-ending", steps("name: A, emotion: -1") + "  - name: Afterwards\n") == [6]


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        ("emotion: -1", [6]),
        ("emotion: -0.9", []),
        ("emotion: -2, pains: [It hurts]", []),
        ("emotion: -2, unavoidable: true", []),
    ],
)
def test_a_low_feeling_asks_for_a_pain(given: str, lines: list[int]) -> None:
    assert reported("low-emotion-without-pain", steps(f"name: A, {given}")) == lines


@pytest.mark.parametrize(("without", "lines"), [(0, []), (1, []), (2, [3]), (5, [3])])
def test_a_fifth_of_the_steps_may_go_without_emotion(without: int, lines: list[int]) -> None:
    given = [f"name: S{index}" + ("" if index < without else ", emotion: 0") for index in range(5)]

    assert reported("missing-emotion", steps(*given)) == lines


def test_a_journey_without_steps_has_no_emotions_to_miss() -> None:
    assert reported("missing-emotion", journey("Use")) == []


TEAMS = "define: {teams: {a: {name: A}, b: {name: B}}, touchpoints: {desk: {name: Desk, channel: counter, owner: b}}}\n"


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        (["name: X, channel: app, owner: a", "name: Y, channel: app, owner: b"], [8]),
        (["name: X, channel: app, owner: a", "name: Y, channel: app, owner: b, handover: the file"], []),
        (["name: X, channel: app, owner: a", "name: Y, channel: app"], []),
        (["name: X, channel: app, owner: a", "name: Y, touchpoint: desk"], [8]),
        (["name: X, channel: app, owner: a", "name: Y, owner: b", "name: Z, channel: app, owner: a"], []),
        (["name: X, channel: app, owner: a", "name: Y", "name: Z, channel: app, owner: b"], [9]),
        (
            [
                "name: X, channel: app, owner: a, next: [z]",
                "name: Y, channel: app, owner: b, handover: it",
                "name: Z, channel: app",
            ],
            [],
        ),
        (
            [
                "name: X, channel: app, owner: a, next: [y, z]",
                "name: Y, channel: app, owner: a",
                "name: Z, channel: app, owner: b",
            ],
            [9],
        ),
        (["name: X, channel: app, owner: a, next: end", "name: Y, channel: app, owner: b"], []),
        (["name: X, channel: app, owner: a, next: [x]", "name: Y, channel: app, owner: b"], []),
    ],
)
def test_a_handover_is_asked_where_the_owner_of_contacts_changes(given: list[str], lines: list[int]) -> None:
    assert reported("missing-handover", steps(*given, top=TEAMS)) == lines


def test_an_owner_may_be_the_stages() -> None:
    check(
        "missing-handover",
        journey=f"""\
        cjtool: journey/v1
        title: I do it
        {TEAMS.strip()}
        stages:
          - name: One
            owner: a
            steps: [{{name: X, channel: app}}, {{name: Y, channel: app}}]
          - name: Two
            owner: b
            steps:
              - name: Z   # <- missing-handover
                channel: app
        """,
    )


@pytest.mark.parametrize(
    ("pain", "opportunity", "count"),
    [
        ("text: Slow", "", 1),
        ("text: Slow, accepted: It has to be", "", 0),
        ("text: Slow", "title: Faster", 0),
        ("text: Slow", "title: Faster, status: rejected", 1),
        ("text: Slow", "title: Faster, status: done", 0),
        ("text: Slow", "title: Warmer, addresses: [cold]", 1),
    ],
)
def test_a_pain_is_open_until_something_addresses_it(pain: str, opportunity: str, count: int) -> None:
    other = "name: B, pains: [{text: Cold, accepted: It is winter}]"
    text = steps(
        f"name: A, pains: [{{{pain}}}], opportunities: [{'{' + opportunity + '}' if opportunity else ''}]",
        other,
    )

    assert len(reported("pain-without-opportunity", text)) == count


def test_opportunities_of_stage_and_journey_address_pains_below() -> None:
    assert (
        reported(
            "pain-without-opportunity", steps("name: A, pains: [Slow]", stage="    opportunities: [Faster]\n")
        )
        == []
    )
    named = "opportunities: [{title: Faster, addresses: [slow]}]\n"
    assert reported("pain-without-opportunity", steps("name: A, pains: [Slow]", top=named)) == []


def test_the_nearest_of_equal_pains_is_addressed() -> None:
    given = [
        f"name: {name}, pains: [Slow], opportunities: [{chosen}]"
        for name, chosen in (("A", "{title: Faster, addresses: [slow]}"), ("B", ""))
    ]

    assert reported("pain-without-opportunity", steps(*given)) == [7]


@pytest.mark.parametrize(
    ("status", "lines"), [("live", [4]), ("review", [4]), ("draft", []), ("archived", [])]
)
def test_feedback_is_asked_of_journeys_that_are_no_drafts(status: str, lines: list[int]) -> None:
    assert reported("no-feedback-moment", steps("name: A", top=f"status: {status}\n")) == lines


def personas(*given: str) -> str:
    return f"define: {{personas: {{anna: {{name: Anna, {', '.join(f'{each}: [x]' for each in given)}}}}}}}\n"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ((), "persona `Anna` has no `needs`, `behaviours` or `feelings`"),
        (("feelings",), "persona `Anna` has `feelings` but no `needs` or `behaviours`"),
        (("needs", "feelings"), ""),
        (("needs", "behaviours", "feelings"), ""),
    ],
)
def test_a_persona_has_two_of_three(given: tuple[str, ...], message: str) -> None:
    text = steps("name: A", top=personas(*given) + "persona: anna\n")
    outcome = Example("Bad", {"journey.yaml": text}).run(RULES["thin-persona"])

    assert [each.message for each in outcome.diagnostics] == [message] * bool(message)


@pytest.mark.parametrize("top", ["", "persona: anna\nstatus: draft\n", "persona: anna\nstatus: archived\n"])
def test_a_persona_that_no_finished_journey_uses_may_be_thin(top: str) -> None:
    assert reported("thin-persona", steps("name: A", top=personas() + top)) == []


def test_a_persona_of_two_journeys_is_reported_once() -> None:
    library = "cjtool: library/v1\npersonas:\n  anna: {name: Anna}   # <- thin-persona\n"
    text = steps("name: A", top="persona: anna\n")

    check("thin-persona", library=library, one=text, two=text)


def promise(phases: str, *given: str, top: str = "") -> str:
    """A journey with one promise and a stage for each `phase`, or `phase!` where a step keeps it."""
    stages = "".join(
        f"  - {{name: S{index}, phase: [{each.rstrip('!')}], steps: [{{name: X, id: x{index}{', promises: [p]' * each.endswith('!')}}}]}}\n"
        for index, each in enumerate(given)
    )
    known = f"{{text: We do, phases: [{phases}]}}" if phases else "{text: We do}"
    return f"cjtool: journey/v1\ntitle: I do it\n{top}define: {{promises: {{p: {known}}}}}\nstages:\n{stages}"


@pytest.mark.parametrize(
    ("phases", "given", "lines"),
    [
        ("service", ["purchase", "service"], [6]),
        ("service", ["purchase", "service!"], []),
        ("service", ["purchase!"], []),
        ("service", ["service", "service!"], []),
        ("service, exit", ["service", "exit"], [5, 6]),
        ("service, exit", ["service, exit"], [5]),
        ("service, exit", ["service, exit!"], []),
        ("service", ["service", "!"], []),
        ("", ["orientation!", "service"], [6]),
        ("", ["orientation", "service!"], [5]),
        ("", ["purchase!", "onboarding!"], []),
        ("", ["purchase", "service"], [5]),
        ("", ["purchase, onboarding!", "service"], [6]),
        ("", ["orientation!", "purchase"], [6]),
        ("", ["orientation!", "service", "!"], []),
    ],
)
def test_a_promise_is_named_wherever_it_is_made(phases: str, given: list[str], lines: list[int]) -> None:
    assert reported("broken-promise-chain", promise(phases, *given)) == lines


def test_a_phase_out_of_scope_owes_no_promise() -> None:
    assert (
        reported("broken-promise-chain", promise("service", "purchase", "service", top="scope: [purchase]\n"))
        == []
    )
    assert (
        reported("broken-promise-chain", promise("", "purchase!", "service", top="scope: [purchase]\n")) == []
    )


def test_a_stage_without_steps_owes_no_promise() -> None:
    text = promise("service", "purchase") + "  - {name: Service}\n"

    assert reported("broken-promise-chain", text) == []


def test_a_draft_may_have_no_promises_yet_but_not_half_of_one() -> None:
    draft = "status: draft\n"

    assert reported("broken-promise-chain", promise("use, service", "use", "service", top=draft)) == []
    assert reported("broken-promise-chain", promise("use, service", "use!", "service", top=draft)) == [7]


def test_a_touchpoint_keeps_its_promises_unless_the_step_says_otherwise() -> None:
    top = "define: {promises: {p: {text: We do, phases: [use]}}, touchpoints: {desk: {name: Desk, promises: [p]}}}\n"

    assert reported("broken-promise-chain", steps("name: A, touchpoint: desk", top=top)) == []
    assert reported("broken-promise-chain", steps("name: A, touchpoint: desk, promises: []", top=top)) == [5]


def test_a_promise_of_the_future_is_not_asked_of_today() -> None:
    library = "cjtool: library/v1\npromises: {p: {text: We do, phases: [use]}}\n"
    future = "state: future\nbased_on: today\n"

    check(
        "broken-promise-chain",
        library=library,
        today=steps("name: A"),
        later=steps("name: A, promises: [p]", top=future),
    )
    check(
        "broken-promise-chain",
        library=library,
        today=steps("name: A, promises: [p]"),
        later=steps("name: A", top=future).replace("Use", "Use   # <- broken-promise-chain"),
    )


DESK = "cjtool: library/v1\nteams: {a: {name: A}, b: {name: B}}\ntouchpoints: {desk: {name: Desk, channel: counter, owner: a}}\n"


@pytest.mark.parametrize(
    ("given", "count"),
    [
        ("touchpoint: desk", 0),
        ("touchpoint: desk, channel: counter, owner: a", 0),
        ("touchpoint: desk, channel: [counter, phone]", 0),
        ("touchpoint: desk, channel: [phone, counter]", 1),
        ("touchpoint: desk, channel: []", 1),
        ("touchpoint: desk, owner: b, channel: phone", 2),
        ("touchpoint: desk, tone: [warm]", 0),
    ],
)
def test_a_step_agrees_with_its_touchpoint(given: str, count: int) -> None:
    text = steps(
        f"name: A, {given}",
        top=DESK.split("\n", 1)[1].replace("\n", ", ").rstrip(", ").join(("define: {", "}\n")),
    )

    assert len(reported("inconsistent-touchpoint", text)) == count


def test_a_touchpoint_may_be_redesigned() -> None:
    future = steps("name: A, touchpoint: desk, channel: app", top="state: future\nbased_on: today\n")

    check("inconsistent-touchpoint", library=DESK, today=steps("name: A, touchpoint: desk"), later=future)
    check(
        "inconsistent-touchpoint",
        library=DESK,
        today=steps("name: A"),
        later=future.replace("}\n", "}   # <- inconsistent-touchpoint\n"),
    )


def test_the_usual_channel_is_the_right_one() -> None:
    check(
        "inconsistent-touchpoint",
        one=steps("name: Calls, channel: app").replace("}\n", "}   # <- inconsistent-touchpoint\n"),
        two=steps("name: calls, channel: phone"),
        three=steps("name: Cálls, channel: phone"),
    )


def test_equal_names_without_contact_or_owner_do_not_disagree() -> None:
    check(
        "inconsistent-touchpoint",
        library=DESK,
        one=steps("name: Thinks, owner: a", "name: Calls, channel: phone"),
        two=steps("name: Thinks, owner: b", "name: Calls, channel: phone, owner: b"),
    )


def test_two_futures_of_one_journey_may_differ() -> None:
    future = "state: future\nbased_on: today\n"
    check(
        "inconsistent-touchpoint",
        today=steps("name: Calls, channel: phone"),
        one=steps("name: Calls, channel: app", top=future),
        two=steps("name: Calls, channel: chat", top=future),
    )


def test_a_future_differs_from_other_journeys_of_today() -> None:
    future = steps("name: Calls, channel: app", top="state: future\nbased_on: today\n")
    check(
        "inconsistent-touchpoint",
        today=steps("name: Calls, channel: phone"),
        other=steps("name: Calls, channel: phone"),
        later=future.replace("}\n", "}   # <- inconsistent-touchpoint\n"),
    )


CASES = Path(__file__).parents[1] / "cases" / "lint"


@pytest.mark.parametrize(("name", "lines"), [("branch-end", []), ("branch-end-hidden", [12])])
def test_a_branch_that_loops_back_is_no_ending(name: str, lines: list[int]) -> None:
    text = (CASES / f"{name}.yaml").read_text(encoding="utf-8")

    assert reported("negative-ending", text) == lines


def test_two_optional_contacts_are_alternatives_and_no_switch() -> None:
    asked = "name: Asks the chatbot, channel: chatbot, optional: true"

    phase = "    phase: service\n"

    calls = "name: Calls, channel: phone"
    assert reported("channel-switch", steps(asked, f"{calls}, optional: true", stage=phase)) == []
    assert reported("channel-switch", steps(asked, calls, stage=phase)) == [8]


def test_alternatives_make_no_curve() -> None:
    ways = ", ".join(f"s{index}" for index in range(4))
    apart = [f"name: S{index}, emotion: 0.2, next: end" for index in range(4)]
    listed = [f"name: A, emotion: 0, next: [{ways}]", *apart]

    assert reported("flat-curve", steps(*listed)) == []
    assert reported("flat-curve", steps(*(each.split(", next")[0] for each in listed))) == [3]


def test_a_pain_that_breaks_a_promise_names_it_where_it_stands() -> None:
    text = promise("use, service", "use!", "service")
    broken = text.replace("id: x1}", "id: x1, pains: [{text: Q, breaks: p}]}")

    assert reported("broken-promise-chain", text) == [6]
    assert broken != text
    assert reported("broken-promise-chain", broken) == []


@pytest.mark.parametrize(
    ("made", "step", "lines"),
    [
        ("within: 1 day", "wait: 2 days, promises: [p]", [7]),
        ("within: 1 day", "wait: 1 day, promises: [p]", []),
        ("within: 1 day", "wait: 2 days", []),
        ("within: 1 day", "touchpoint: desk", [7]),
        ("within: 1 day", "touchpoint: desk, response_time: 3 hours", []),
        ("metric: speed, target: 2", "promises: [p], metrics: [{metric: speed, value: 3}]", [7]),
        ("metric: speed", "promises: [p], metrics: [{metric: speed, value: 3, target: 2}]", []),
        ("phases: [use]", "promises: [p], pains: [{text: Q, severity: high, breaks: p}]", []),
        ("within: 1 day", "wait: 2 days, promises: [p], pains: [{text: Q, breaks: p}]", []),
    ],
)
def test_a_step_contradicts_the_promise_that_it_names(made: str, step: str, lines: list[int]) -> None:
    top = (
        f"define: {{promises: {{p: {{text: We do, {made}}}}}, metrics: {{speed: {{name: S, better: lower}}}}, "
        "touchpoints: {desk: {name: Desk, response_time: 2 days, promises: [p]}}}\n"
    )

    assert reported("promise-contradicted", steps(f"name: A, {step}", top=top)) == lines
