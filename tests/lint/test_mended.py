"""Small journeys of which version 0.1 said something false, and the kinds that they stand for."""

from datetime import date
from pathlib import Path

import pytest
from tests.lint.test_cases import RULES, check, reported, steps

from cjtool.diagnostic import Diagnostic
from cjtool.lint import all_rules, lint
from cjtool.lint.samples import Example
from cjtool.project import load
from cjtool.source import Source

CASES = Path(__file__).parents[1] / "cases" / "lint"
PHASES = ("missing-orientation", "missing-after-sales", "missing-exit", "missing-renewal", "missing-phase")
GUESS = "(phase guessed by its name); write `phase` first"


def findings(*texts: str) -> list[Diagnostic]:
    """What all rules find in some journeys of one project."""
    sources = [Source(Path(f"j{number}.yaml"), text) for number, text in enumerate(texts)]
    sources += [Source(Path("cjtool.yaml"), "cjtool: project/v1\nname: Rail\n")] * (len(texts) > 1)
    return list(lint([load(Path(), sources, date(2026, 11, 28))], all_rules()).diagnostics)


def of_case(name: str) -> list[Diagnostic]:
    return findings((CASES / f"{name}.yaml").read_text(encoding="utf-8"))


def named(diagnostics: list[Diagnostic]) -> set[str]:
    return {each.rule for each in diagnostics}


@pytest.mark.parametrize(
    ("case", "rule"),
    [
        ("review", "leaving-harder-than-joining"),
        ("inside", "inside-out-steps"),
        ("mot", "unmeasured-moment-of-truth"),
        ("fast", "slower-after-sale"),
    ],
)
def test_what_was_false_is_not_said(case: str, rule: str) -> None:
    assert rule not in named(of_case(case))


def test_help_while_buying_is_no_service() -> None:
    (missing,) = (each for each in of_case("help") if each.rule == "missing-after-sales")

    assert (str(missing.severity), missing.message) == (
        "warning",
        "no stage after `Order` is one of `service` or `after-sales`",
    )


def test_a_live_journey_on_an_afternoon_of_colleagues_is_warned_of() -> None:
    (missing,) = (each for each in of_case("ws") if each.rule == "assumption-as-fact")

    assert str(missing.severity) == "warning"
    assert missing.message.endswith("rests only on what colleagues think: `An afternoon with six colleagues`")


@pytest.mark.parametrize(("phase", "severity"), [("", "info"), (", phase: purchase", "warning")])
def test_a_promise_is_missed_surely_only_in_a_phase_that_is_written(phase: str, severity: str) -> None:
    text = (
        "cjtool: journey/v1\ntitle: I object\ndefine: {promises: {clear: {text: Clear}}}\nstages:\n"
        "  - {name: Ask, phase: orientation, steps: [{name: Asks, promises: clear}]}\n"
        f"  - {{name: Buy{phase}, steps: [{{name: Pays}}]}}\n"
    )

    (missed,) = (each for each in findings(text) if each.rule == "broken-promise-chain")

    assert (str(missed.severity), GUESS in missed.message) == (severity, severity == "info")


@pytest.mark.parametrize("case", ["phase-homonym", "phase-guess", "referral", "review"])
def test_no_warning_rests_on_a_guessed_phase(case: str) -> None:
    for each in of_case(case):
        if each.rule in {*PHASES, "leaving-harder-than-joining", "phases-out-of-order", "no-earned-channel"}:
            assert str(each.severity) == "info"
            assert GUESS in each.message


def test_a_guess_is_told_and_what_is_written_is_warned_of() -> None:
    text = "cjtool: journey/v1\ntitle: I object\nstages:\n  - {{name: Decide{phase}}}\n"
    by_phase = {phase: findings(text.format(phase=phase)) for phase in ("", ", phase: purchase")}
    severities = {
        phase: [
            (str(each.severity), GUESS in each.message)
            for each in found
            if each.rule == "missing-after-sales"
        ]
        for phase, found in by_phase.items()
    }

    assert severities == {"": [("info", True)], ", phase: purchase": [("warning", False)]}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "(klantfase geraden uit de naam); schrijf eerst de `phase` op"),
        ("fr", "(phase devinée d’après le nom) ; indiquez d’abord `phase`"),
        ("de", "(Lebenszyklusphase aus dem Namen erraten); schreiben Sie zuerst `phase` dazu"),
    ],
)
def test_a_guess_is_told_in_every_language(language: str, words: str) -> None:
    guesses = [each for each in of_case("phase-guess") if GUESS in each.message]

    assert guesses
    assert all(words in each.message_in(language) for each in guesses)


def subscription(title: str, *phases: str, top: str = "relationship: subscription\n") -> str:
    stages = "".join(f"  - {{name: S{index}, phase: {phase}}}\n" for index, phase in enumerate(phases))
    return f"cjtool: journey/v1\ntitle: {title}\n{top}stages:\n{stages}"


GYM = subscription("I work out", "purchase", "use")


@pytest.mark.parametrize(
    ("other", "missed"),
    [
        (subscription("I leave", "exit", top=""), {"missing-renewal"}),
        (subscription("I renew", "renewal", top=""), {"missing-exit"}),
        (subscription("I rent a locker", "purchase", "renewal", "exit"), {"missing-exit", "missing-renewal"}),
        (subscription("I rent a locker", "purchase", "renewal", "exit", top="parent: j0\n"), set()),
        (subscription("I leave", "exit", top="status: archived\n"), {"missing-exit", "missing-renewal"}),
    ],
)
def test_the_end_may_be_another_journeys(other: str, missed: set[str]) -> None:
    text = GYM.replace("title:", "id: j0\ntitle:")
    found = [
        each for each in findings(text, other) if each.rule in PHASES and each.span.path.name == "j0.yaml"
    ]

    assert named(found) - {"missing-orientation", "missing-after-sales"} == missed


@pytest.mark.parametrize("around", ["parent", "stage", "sibling", "sibling by stage"])
def test_the_end_may_be_told_by_what_the_journey_is_a_part_of(around: str) -> None:
    text = GYM.replace("title:", "id: j0\ntitle:")
    if around in {"parent", "sibling"}:
        text = text.replace("title:", "parent: j1\ntitle:")
    ends = subscription("I rent a locker", "purchase", "renewal", "exit")
    whole = ends if around in {"parent", "stage"} else subscription("I am a member", "use", top="")
    if around in {"stage", "sibling by stage"}:
        whole += "  - {name: X, phase: use, journey: j0}\n"
    if around == "sibling by stage":
        whole += "  - {name: Y, phase: use, journey: j2}\n"
    others = [whole, *([] if around in {"parent", "stage"} else [ends])]
    if around == "sibling":
        others[1] = ends.replace("title:", "parent: j1\ntitle:")

    reported = {each.rule for each in findings(text, *others) if each.span.path.name == "j0.yaml"}

    assert reported & {"missing-exit", "missing-renewal"} == set()


@pytest.mark.parametrize(
    ("after", "count"),
    [("1 hours", 0), ("61 minutes", 1), ("3 days", 1)],
)
def test_an_answer_within_the_hour_is_never_late(after: str, count: int) -> None:
    text = f"""\
cjtool: journey/v1
title: I lease
stages:
  - {{name: Buy, phase: purchase, steps: [{{name: Calls, channel: phone, response_time: 1 minutes}}]}}
  - {{name: Help, phase: service, steps: [{{name: Calls again, channel: phone, response_time: {after}}}]}}
"""
    assert len(reported("slower-after-sale", text)) == count


@pytest.mark.parametrize(("after", "count"), [("3 working days", 0), ("5 working days", 1), ("1 month", 1)])
def test_a_weekend_alone_makes_no_answer_slower(after: str, count: int) -> None:
    text = f"""\
cjtool: journey/v1
title: I lease
stages:
  - {{name: Buy, phase: purchase, steps: [{{name: Calls, channel: phone, response_time: 2 days}}]}}
  - {{name: Help, phase: service, steps: [{{name: Calls again, channel: phone, response_time: {after}}}]}}
"""
    assert len(reported("slower-after-sale", text)) == count


def test_uneven_answers_are_told_from_an_hour_on() -> None:
    library = "cjtool: library/v1\ntouchpoints:\n  desk: {name: Desk, channel: phone}\n"
    one = steps("name: A, touchpoint: desk, response_time: 1 minutes")
    for time, mark in (("50 minutes", ""), ("2 hours", "   # <- uneven-response")):
        two = steps(f"name: A, touchpoint: desk, response_time: {time}").rstrip("\n") + mark + "\n"
        check("uneven-response", library=library, one=one, two=two)


@pytest.mark.parametrize(
    ("second", "stage", "count"),
    [
        ("name: B, moment_of_truth: true", "", 2),
        ("name: B, moment_of_truth: true", "    metrics: [{metric: csat, value: 68}]\n", 2),
        ("name: B", "    metrics: [{metric: csat, value: 68}]\n", 0),
        ("name: B", "", 1),
    ],
)
def test_a_stage_measures_its_only_moment_of_truth(second: str, stage: str, count: int) -> None:
    text = steps("name: A, moment_of_truth: true", second, stage=stage)

    assert len(reported("unmeasured-moment-of-truth", text)) == count


def owned(*given: str) -> str:
    return steps(*given, top="define: {teams: {a: {name: A}, b: {name: B}}}\n")


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        (
            ["name: X, channel: app, owner: a", "name: Y, channel: app", "name: Z, channel: app, owner: b"],
            [9],
        ),
        (["name: X, channel: app, owner: a", "name: Y, channel: email, initiator: company, owner: b"], []),
        (["name: X, channel: app, owner: a", "name: Receives the parcel, channel: package, owner: b"], []),
        (["name: X, channel: app, owner: a", "name: Mails back, channel: email, owner: b"], [8]),
        (
            [
                "name: X, channel: phone, owner: a",
                "name: Y, channel: email, initiator: company, owner: b",
                "name: Z, channel: phone, owner: b",
            ],
            [9],
        ),
        (
            [
                "name: X, channel: phone, owner: a",
                "name: Y, channel: email, initiator: company, owner: b, handover: the file",
                "name: Z, channel: phone, owner: b",
            ],
            [],
        ),
    ],
)
def test_a_handover_is_asked_where_customers_talk_to_another_team(given: list[str], lines: list[int]) -> None:
    assert reported("missing-handover", owned(*given)) == lines


def test_a_wait_says_how_long_an_answer_takes() -> None:
    assert reported("missing-response-time", steps("name: Asks for a quote, channel: email")) == [6]
    assert (
        reported("missing-response-time", steps("name: Asks for a quote, channel: email, wait: 3 days")) == []
    )


def test_missing_feelings_are_told_once_moments_of_truth_first() -> None:
    plain = [f"name: S{number}" for number in range(6)]
    found = findings(steps(*plain, "name: M, moment_of_truth: true"))
    (missing,) = (each for each in found if each.rule == "missing-emotion")

    assert "moment-without-emotion" not in named(found)
    assert missing.related[0].message == "here is none, at a moment of truth"
    assert reported("moment-without-emotion", steps("name: M, moment_of_truth: true")) == [6]


def test_a_flat_curve_is_not_told_twice() -> None:
    found = named(findings(steps(*(f"name: S{number}, emotion: 0.5" for number in range(6)))))

    assert "flat-curve" in found
    assert "no-low-point" not in found


@pytest.mark.parametrize(
    ("name", "channel", "count"),
    [
        ("Gets the newsletter", "newsletter", 1),
        ("Gets an order confirmation", "email", 0),
        ("Krijgt een orderbevestiging", "email", 0),
        ("Erhält die Auftragsbestätigung", "email", 0),
        ("Reçoit une confirmation", "email", 0),
        ("Waits for the result", "email", 0),
    ],
)
def test_a_confirmation_has_its_purpose(name: str, channel: str, count: int) -> None:
    text = steps(f"name: '{name}', channel: {channel}, initiator: company")

    assert len(reported("contact-without-purpose", text)) == count


@pytest.mark.parametrize("name", ["Drives to the hospital", "Twijfelt", "Wartet", "Se demande pourquoi"])
def test_what_happens_inside_needs_no_channel(name: str) -> None:
    assert reported("missing-channel", steps("name: Gives notice")) == [3]
    assert reported("missing-channel", steps(f"name: {name}")) == []


@pytest.mark.parametrize(
    ("phase", "channel", "count"),
    [
        ("service", "app", 1),
        ("use", "app", 0),
        ("orientation", "social-media", 0),
        ("orientation", "webinar", 0),
    ],
)
def test_what_is_digital_by_nature_needs_no_paper(phase: str, channel: str, count: int) -> None:
    given = [f"name: S{number}, channel: {channel}" for number in range(3)]

    assert len(reported("digital-only-stage", steps(*given, stage=f"    phase: {phase}\n"))) == count


@pytest.mark.parametrize(
    ("pains", "messages"),
    [
        ("[A]", ["pain `A` has no opportunity and is not `accepted`"]),
        ("[A, B, C]", ["pain `A` and 2 more of little severity have no opportunity and are not `accepted`"]),
        (
            "[A, {text: B, severity: low}, {text: C, severity: medium}, {text: D, severity: high}]",
            [
                "pain `A` and 1 more of little severity have no opportunity and are not `accepted`",
                "pain `C` has no opportunity and is not `accepted`",
                "pain `D` has no opportunity and is not `accepted`",
            ],
        ),
    ],
)
def test_pains_that_weigh_little_are_told_together(pains: str, messages: list[str]) -> None:
    outcome = Example("Bad", {"journey.yaml": steps(f"name: S, pains: {pains}")}).run(
        RULES["pain-without-opportunity"]
    )

    assert [each.message for each in outcome.diagnostics] == messages


@pytest.mark.parametrize(
    ("count", "pain", "lines"),
    [(3, "", [6, 7, 8]), (4, "", [3]), (9, "", [3]), (4, "pains: [Rain]", [6, 7, 8, 9])],
)
def test_a_map_without_any_pain_is_told_once(count: int, pain: str, lines: list[int]) -> None:
    given = [
        *(f"name: S{number}, emotion: -1" for number in range(count)),
        f"name: Last{', ' if pain else ''}{pain}",
    ]

    assert reported("low-emotion-without-pain", steps(*given)) == lines


def test_a_placeholder_says_nothing_of_a_persona() -> None:
    persona = "define: {personas: {p: {name: Rob, needs: [tbd], behaviours: ['…'], feelings: [Cold]}}}\npersona: p\n"

    assert len(reported("thin-persona", steps("name: A", top=persona))) == 1


@pytest.mark.parametrize(
    ("title", "count"), [("I do it", 1), ("I reorder my capsules", 0), ("Ik bestel de capsules opnieuw", 0)]
)
def test_who_orders_again_has_looked_around(title: str, count: int) -> None:
    text = f"cjtool: journey/v1\ntitle: {title}\nstages:\n  - {{name: Capsules, phase: purchase}}\n"

    assert len(reported("missing-orientation", text)) == count


@pytest.mark.parametrize("name", ["split-text", "channel-variant", "needless-override"])
def test_what_is_about_the_file_is_upkeep(name: str) -> None:
    assert RULES[name].lens.value == "upkeep"


def test_upkeep_of_the_file_can_be_waived() -> None:
    text = steps("name: A, pains: ['Late', 'and cold']").replace(
        "cold']}", "cold']}  # cjtool: ignore[split-text]: a quote"
    )
    found = [each for each in findings(text) if each.lens == "upkeep"]

    assert [(each.rule, each.waived) for each in found] == [("split-text", "a quote")]
