"""What changes mean to customers, where an example on a page cannot show it."""

import json
from datetime import date
from pathlib import Path

import pytest
from tests.diff.versions import TODAY, kinds, stages, steps, told

from cjtool.diff.checks import all_checks
from cjtool.diff.naming import changed
from cjtool.project import load
from cjtool.source import Source

LIBRARY = """\
personas: {ann: {name: Ann}, bob: {name: Bob}, cho: {name: Cho}}
teams: {desk: {name: Front desk}, back: {name: Back office}}
touchpoints: {counter: {name: Counter, channel: counter}}
promises: {quick: {text: Done in a week, within: 1 week}}
metrics: {calls: {name: Calls, kind: count}, sleep: {name: Slept well, better: higher}}
"""


def way_out(*written: str) -> str:
    joining = "{name: Join, phase: purchase, steps: [{name: Joins}]}"
    return stages(joining, f"{{name: Leave, phase: exit, steps: [{', '.join(written)}]}}")


# The way out


def test_two_steps_more_on_the_way_out_make_it_longer_once() -> None:
    before, after = (
        way_out("{name: Stops}"),
        way_out("{name: Calls}", "{name: Stops}", "{name: Sends a letter}"),
    )

    assert sorted(kinds(before, after)) == ["exit-longer", "step-added"]
    assert sorted(kinds(after, before)) == ["exit-shorter", "step-removed"]


def test_the_way_out_says_how_many_steps_it_takes_and_what_went_with_the_one_that_is_gone() -> None:
    before = way_out("{name: Calls, pains: [Nobody answers]}", "{name: Stops}")

    [change] = told(before, way_out("{name: Stops}"))

    assert change.kind == "exit-shorter"
    assert change.message == "leaving takes customers fewer steps: 1, it took 2 (`Calls`) (with 1 pain)"


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        ("{name: Reads the letter, initiator: company}", "step-added"),
        ("{name: Says why, optional: true}", "step-added"),
        ("{name: Says why}", "exit-longer"),
    ],
)
def test_only_what_customers_must_do_makes_the_way_out_longer(step: str, kind: str) -> None:
    assert kinds(way_out("{name: Stops}"), way_out("{name: Stops}", step)) == [kind]


def test_a_step_that_all_must_take_now_makes_the_way_out_longer_in_place_of_being_required() -> None:
    before = way_out("{name: Stops}", "{name: Says why, optional: true}")

    assert kinds(before, way_out("{name: Stops}", "{name: Says why}")) == ["exit-longer"]


def test_a_way_past_a_step_makes_the_way_out_shorter() -> None:
    before = way_out("{name: Stops}", "{name: Hears an offer}", "{name: Is out}")
    after = way_out(
        "{name: Stops, next: [hears-an-offer, is-out]}", "{name: Hears an offer}", "{name: Is out}"
    )

    assert kinds(before, after) == ["exit-shorter"]


def test_a_step_that_is_split_makes_the_way_out_no_longer() -> None:
    whole = way_out("{name: Calls and sends a letter, pains: [The stamp costs money]}", "{name: Is out}")
    parts = way_out(
        "{name: Calls}", "{name: Sends a letter, pains: [The stamp costs money]}", "{name: Is out}"
    )

    assert kinds(whole, parts) == ["step-split"]


def test_a_journey_that_has_no_way_out_has_none_that_grew() -> None:
    before = stages("{name: Use, phase: use, steps: [{name: Uses}]}")
    after = stages(
        "{name: Use, phase: use, steps: [{name: Uses}]}", "{name: Leave, phase: exit, steps: [{name: Stops}]}"
    )

    assert kinds(before, after) == ["stage-added"]


# Ways


def test_to_write_down_the_step_that_follows_anyway_is_no_change() -> None:
    plain = steps("{name: Signs}", "{name: Pays}", "{name: Moves}")

    assert kinds(plain, steps("{name: Signs, next: pays}", "{name: Pays}", "{name: Moves}")) == []
    assert kinds(plain, steps("{name: Signs, next: [pays, moves]}", "{name: Pays}", "{name: Moves}")) == [
        "way-added"
    ]


def test_a_way_that_leads_to_the_end_says_so() -> None:
    before = steps("{name: Signs}", "{name: Pays}")

    [ends] = told(before, steps("{name: Signs, next: end}", "{name: Pays}"))
    [may_end] = told(before, steps("{name: Signs, next: [pays, end]}", "{name: Pays}"))

    assert (ends.kind, ends.message) == (
        "way-changed",
        "the journey ends at `Signs` and no longer goes on to `Pays`",
    )
    assert (may_end.kind, may_end.message) == ("way-added", "the journey can end at `Signs` now")


def test_a_way_to_a_step_that_has_another_name_is_the_same_way() -> None:
    before = steps("{name: Signs, next: [pays-the-rent, moves]}", "{name: Pays the rent}", "{name: Moves}")
    after = steps("{name: Signs, next: [pays-rent, moves]}", "{name: Pays rent}", "{name: Moves}")

    assert kinds(before, after) == ["step-renamed"]


# Divided and merged


def test_steps_that_are_merged_tell_nothing_that_one_of_them_had() -> None:
    before = steps(
        "{name: Looks on the map, emotion: 0.5, promises: [quick]}",
        "{name: Calls the shop, touchpoint: counter, emotion: -0.5, wait: 10 minutes, pains: [Long queue]}",
        "{name: Brings the bike}",
    )
    whole = "name: Looks on the map and calls the shop, touchpoint: counter, wait: 10 minutes, pains: [Long queue]"
    after, worse = (
        steps(f"{{{whole}, emotion: {felt}, promises: [quick]}}", "{name: Brings the bike}")
        for felt in (-0.5, -1)
    )

    assert kinds(before, after, LIBRARY) == ["step-merged"]
    assert kinds(after, before, LIBRARY) == ["step-split"]
    assert kinds(before, worse, LIBRARY) == ["emotion-lower", "step-merged"]
    assert kinds(worse, before, LIBRARY) == ["emotion-higher", "step-split"]


def test_a_promise_that_no_part_of_a_step_has_any_more_is_dropped() -> None:
    before = steps("{name: Calls the shop, wait: 1 hour, promises: [quick]}", "{name: Brings the bike}")
    after = steps(
        "{name: Calls the shop and waits, wait: 1 hour}",
        "{name: Calls the shop and asks}",
        "{name: Brings the bike}",
    )

    assert kinds(before, after, LIBRARY) == ["promise-dropped", "step-split"]
    assert kinds(after, before, LIBRARY) == ["promise-added", "step-merged"]


def test_what_one_persona_feels_is_not_new_where_all_felt_so_at_a_step_that_was_merged() -> None:
    top = "persona: [ann, bob]\n"
    before = steps("{name: Looks, emotion: {ann: 1, bob: 0}}", "{name: Calls the shop, emotion: -1}", top=top)
    after = steps("{name: Looks and calls the shop, emotion: -1}", top=top)

    assert kinds(before, after, LIBRARY) == ["step-merged"]


def test_a_step_with_two_names_is_one_of_two_parts_though_the_first_has_all_its_facts() -> None:
    before = steps("{name: Calls the shop, emotion: 1}", "{name: Brings the bike}")
    parts = "{name: Calls the shop and waits, emotion: 1}", "{name: Calls the shop and asks, emotion: 1}"

    assert kinds(before, steps(*parts, "{name: Brings the bike}")) == ["step-split"]
    assert kinds(
        before, steps("{name: Calls the shop, emotion: 1}", parts[0], "{name: Brings the bike}")
    ) == ["step-added"]


# For whom


def test_a_step_for_one_persona_is_for_fewer_where_it_was_for_all() -> None:
    top = "persona: [ann, bob]\n"
    everybody, one = steps("{name: Signs}", top=top), steps("{name: Signs, persona: bob}", top=top)

    assert kinds(everybody, one, LIBRARY) == ["audience-narrower"]
    assert kinds(one, everybody, LIBRARY) == ["audience-wider"]


def test_who_was_there_before_is_told_though_one_of_them_is_gone_from_the_project() -> None:
    before = steps("{name: Signs, persona: ann}", top="persona: [ann, bob]\n")
    then = LIBRARY.replace("ann: {name: Ann}", "kim: {name: Kim}")

    after = told(before, steps("{name: Signs}", top="persona: [kim, bob]\n"), LIBRARY, then)

    assert {"persona-removed", "persona-added"} < {each.kind for each in after}
    assert "`I move house` is about other customers: `Kim` and `Bob`, and was about `Ann` and `Bob`" in {
        each.message for each in after
    }


@pytest.mark.parametrize(
    ("was", "now", "kind"),
    [
        ("[ann]", "[ann, bob, cho]", "audience-wider"),
        ("[ann, bob, cho]", "[cho]", "audience-narrower"),
        ("[ann, bob]", "[bob, cho]", "audience-changed"),
        ("[ann, bob]", "[bob, ann]", "audience-changed"),
        ("[]", "[ann]", "audience-changed"),
    ],
)
def test_however_many_personas_come_and_go_an_audience_changes_once(was: str, now: str, kind: str) -> None:
    before, after = (steps("{name: Signs}", top=f"persona: {ids}\n") for ids in (was, now))

    assert kinds(before, after, LIBRARY) == [kind]


def test_a_feeling_of_one_persona_is_told_of_that_one() -> None:
    before = steps("{name: Signs, emotion: 1}", top="persona: [ann, bob]\n")
    after = steps("{name: Signs, emotion: {ann: 1, bob: -1}}", top="persona: [ann, bob]\n")

    [change] = told(before, after, LIBRARY)

    assert change.kind == "emotion-lower"
    assert change.message == "`Bob` feels worse at `Signs`: `-1`, it was `1`"
    assert [change.kind for change in told(after, before, LIBRARY)] == ["emotion-higher"]


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("{name: Signs, emotion: {ann: 1, bob: -1}}", "{name: Signs, emotion: 1}"),
        ("{name: Signs, emotion: {ann: 1, bob: -1}}", "{name: Signs, emotion: {ann: 1}}"),
        ("{name: Signs, feels: {ann: Glad, bob: Angry}}", "{name: Signs, feels: Glad}"),
    ],
)
@pytest.mark.parametrize("whose", ["journey", "step"])
def test_a_persona_who_comes_or_leaves_feels_neither_better_nor_worse(was: str, now: str, whose: str) -> None:
    both, one = "persona: [ann, bob]\n", "persona: ann\n"
    if whose == "step":
        before, after = steps(was, top=both), steps(now.replace("Signs", "Signs, persona: ann"), top=both)
    else:
        before, after = steps(was, top=both), steps(now, top=one)

    assert kinds(before, after, LIBRARY) == ["audience-narrower"]
    assert kinds(after, before, LIBRARY) == ["audience-wider"]


def test_those_who_stay_are_heard_where_somebody_leaves() -> None:
    before = steps("{name: Signs, emotion: {ann: 1, bob: -1}}", top="persona: [ann, bob]\n")
    only_bob = steps("{name: Signs, emotion: {bob: -1}}", top="persona: [ann, bob]\n")
    after = steps("{name: Signs, emotion: 0.5}", top="persona: ann\n")

    assert kinds(before, after, LIBRARY) == ["emotion-lower", "audience-narrower"]
    assert kinds(only_bob, after, LIBRARY) == ["audience-narrower", "emotion-added"]


def test_a_persona_whom_only_a_step_names_is_heard_there() -> None:
    before, after = (
        steps(f"{{name: Signs, emotion: {{ann: 1{bob}}}}}", top="persona: ann\n") for bob in ("", ", bob: -1")
    )

    assert kinds(before, after, LIBRARY) == ["emotion-added"]


# Pains, promises, contacts


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        ("severity: low, share: 0.2", "severity: high, share: 0.3", ["pain-heavier"]),
        ("severity: high, share: 0.4", "severity: low, share: 0.5", ["pain-lighter"]),
        ("severity: low", "severity: high", ["pain-heavier"]),
        ("share: 0.5", "share: 0.2", ["pain-lighter"]),
        ("share: 0.5", "severity: low, share: 0.5", ["detail-added"]),
        ("severity: low, share: 0.4", "severity: medium, share: 0.2", ["detail-changed", "detail-changed"]),
    ],
)
def test_a_pain_weighs_by_severity_and_share_together(was: str, now: str, expected: list[str]) -> None:
    before, after = (steps(f"{{name: Signs, pains: [{{text: Too long, {each}}}]}}") for each in (was, now))

    assert kinds(before, after) == expected


def test_a_pain_that_becomes_severe_breaks_the_promise_that_it_names() -> None:
    pain = "{{text: Too long, severity: {}, breaks: [quick]}}"
    before, after = (
        steps(f"{{name: Signs, promises: [quick], pains: [{pain.format(each)}]}}") for each in ("low", "high")
    )

    assert kinds(before, after, LIBRARY) == ["promise-broken"]
    assert kinds(after, before, LIBRARY) == ["promise-mended"]


def test_a_promise_that_is_dropped_is_not_mended() -> None:
    before = steps("{name: Waits, promises: [quick], wait: 3 weeks}")

    assert kinds(before, steps("{name: Waits, wait: 3 weeks}"), LIBRARY) == ["promise-dropped"]


def test_a_touchpoint_makes_a_step_a_contact_once_with_all_that_holds_by_it() -> None:
    alone, met = steps("{name: Signs}"), steps("{name: Signs, touchpoint: counter}")

    assert kinds(alone, met, LIBRARY) == ["contact-added"]
    assert kinds(met, alone, LIBRARY) == ["contact-dropped"]


def test_a_touchpoint_that_makes_place_for_a_channel_takes_along_what_held_by_it() -> None:
    library = """\
teams: {desk: {name: Front desk}}
promises: {quick: {text: Done in a week}}
touchpoints:
  mail: {name: Mail line, channel: email, owner: desk, response_time: 1 day, promises: [quick]}
"""
    met, alone = steps("{name: Asks, touchpoint: mail}"), steps("{name: Asks, channel: email}")

    [left] = told(met, alone, library)
    [came] = told(alone, met, library)
    [kept] = told(
        met,
        steps("{name: Asks, channel: email, response_time: 1 day, promises: quick, owner: desk}"),
        library,
    )

    assert {left.kind, came.kind, kept.kind} == {"touchpoint-changed"}
    held = "owner `Front desk`, response time `1 day`, promise `Done in a week`"
    assert left.message == f"`Asks` no longer takes place at `Mail line`; gone with it: {held}"
    assert came.message == f"`Asks` takes place at `Mail line` now; new with it: {held}"
    assert kept.message == "`Asks` no longer takes place at `Mail line`"


def test_of_two_channels_that_come_the_first_makes_the_contact() -> None:
    before, after = steps("{name: Signs}"), steps("{name: Signs, channel: [phone, chat]}")

    assert kinds(before, after) == ["contact-added", "channel-added"]


def test_an_owner_that_holds_by_the_stage_takes_over_from_the_one_that_is_dropped() -> None:
    def owned(step: str) -> str:
        return stages(f"{{name: Move, owner: back, steps: [{step}]}}")

    before, after = owned("{name: Signs, owner: desk}"), owned("{name: Signs}")

    assert kinds(before, after, LIBRARY) == ["owner-changed"]


@pytest.mark.parametrize(
    ("was", "now", "kind"),
    [
        ("phases: [purchase, service]", "phases: [purchase]", "promise-looser"),
        ("phases: [purchase]", "phases: [service, purchase, use]", "promise-stricter"),
        ("text: Done in a week", "phases: [purchase]", "promise-looser"),
        ("phases: [purchase]", "phases: [service]", "detail-changed"),
    ],
)
def test_a_promise_asks_less_where_it_is_to_be_kept_in_fewer_phases(was: str, now: str, kind: str) -> None:
    journey = steps("{name: Signs, promises: [quick]}")
    before, after = (
        f"promises: {{quick: {{text: Done in a week, {each}}}}}\n".replace(
            "week, text: Done in a week", "week"
        )
        for each in (was, now)
    )

    assert kinds(journey, journey, before, after) == [kind]


def test_a_promise_that_holds_in_all_phases_says_so() -> None:
    journey = steps("{name: Signs, promises: [quick]}")
    few = "promises: {quick: {text: Done in a week, phases: [use, service]}}\n"

    [change] = told(journey, journey, few, "promises: {quick: {text: Done in a week}}\n")

    assert change.message == (
        "the promise `Done in a week` has to be kept in more phases: all phases, it was `Use` and `Service`"
    )


# Measured


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        ("value: 8, target: 7", "value: 6, target: 7", ["target-missed"]),
        ("value: 6, target: 7", "value: 7, target: 7", ["target-met"]),
        ("value: 5, target: 7", "value: 6, target: 7", ["reading-better"]),
        ("value: 8, target: 7", "value: 8, target: 9", ["target-harder"]),
        ("value: 6, target: 7", "value: 6, target: 5", ["target-easier"]),
        ("target: 7", "value: 6, target: 7", ["target-missed"]),
        ("value: 8, n: 30", "value: 9, n: 80, date: 2025-12-01", ["reading-better"]),
    ],
)
def test_a_target_is_missed_or_met_by_what_is_measured_and_not_by_its_moving(
    was: str, now: str, expected: list[str]
) -> None:
    before, after = (steps(f"{{name: Sleeps, metrics: [{{metric: sleep, {each}}}]}}") for each in (was, now))

    assert kinds(before, after, LIBRARY) == expected


def test_a_metric_that_is_used_once_and_has_another_name_is_the_same_by_its_numbers() -> None:
    def measured(name: str, numbers: str) -> str:
        return steps(f"{{name: Sleeps, metrics: [{{name: {name}, better: lower, {numbers}}}]}}")

    before = measured("Months with pain before the first visit", "value: 9, target: 6, n: 40")
    [change] = told(before, measured("Time to the doctor", "value: 9, target: 6, n: 40"))

    assert (change.kind, change.message) == (
        "wording",
        "`Time to the doctor` is worded anew, it was `Months with pain before the first visit`",
    )
    assert kinds(before, measured("Time to the doctor", "value: 9, target: 6, n: 41")) == [
        "target-missed",
        "reading-removed",
    ]


def test_a_new_reading_that_misses_its_target_says_so() -> None:
    after = steps("{name: Sleeps, metrics: [{metric: sleep, value: 6, target: 7}]}")

    assert kinds(steps("{name: Sleeps}"), after, LIBRARY) == ["target-missed"]


def test_what_is_measured_at_a_touchpoint_is_told_there_once() -> None:
    journey = steps("{name: Signs, touchpoint: desk}", "{name: Pays, touchpoint: desk}")
    library = (
        "touchpoints: {{desk: {{name: Desk, channel: counter, metrics: [{{metric: nps, value: {}}}]}}}}\n"
    )

    [change] = told(journey, journey, library.format(40), library.format(20))

    assert change.kind == "reading-worse"
    assert change.message == "`NPS` is worse at `Desk`: `20`, it was `40`"
    assert change.after is not None
    assert change.after.path.name == "cjtool.yaml"


def test_a_measurement_that_nobody_calls_good_or_bad_is_neither() -> None:
    before, after = (steps(f"{{name: Pays, metrics: [{{metric: calls, value: {n}}}]}}") for n in (4, 9))

    assert kinds(before, after, LIBRARY) == ["reading-changed"]


# Time


@pytest.mark.parametrize(
    ("was", "now", "kind"),
    [
        ("3 days", "3 weeks", "wait-longer"),
        ("1-2 weeks", "1-3 weeks", "wait-longer"),
        ("3 weeks", "2 days", "wait-shorter"),
        ("4 days", "3 working days", "detail-changed"),
        ("1 week", "7 days", "wording"),
    ],
)
def test_a_wait_is_longer_only_where_it_is_so_whatever_day_it_begins_on(
    was: str, now: str, kind: str
) -> None:
    before, after = (steps(f"{{name: Waits, wait: {each}}}") for each in (was, now))

    assert kinds(before, after) == [kind]


def test_a_stage_whose_length_is_told_in_words_is_neither_longer_nor_shorter() -> None:
    before, after = (
        stages(f"{{name: Move, duration: {each}, steps: [{{name: Signs}}]}}")
        for each in ("A while", "2 weeks")
    )

    assert kinds(before, after) == ["detail-changed"]


# What holds anyway


def test_to_write_down_what_holds_anyway_is_no_change() -> None:
    library = "sponsor: The board\ntone: [warm]\nteams: {desk: {name: Front desk}}\n"
    plain = stages("{name: Move, steps: [{name: Signs}]}", top="owner: desk\n")
    written = stages(
        "{name: Move, owner: desk, steps: [{name: Signs, owner: desk, tone: [warm]}]}",
        top="owner: desk\nsponsor: The board\ntone: [warm]\nlanguage: en\n",
    )

    assert kinds(plain, written, library) == []
    assert kinds(written, plain, library) == []


def test_the_owner_of_the_journey_takes_over_from_the_one_that_is_dropped() -> None:
    top = "owner: back\n"
    before, after = steps("{name: Signs, owner: desk}", top=top), steps("{name: Signs}", top=top)

    assert kinds(before, after, LIBRARY) == ["owner-changed"]
    assert kinds(after, before, LIBRARY) == ["owner-changed"]


def test_another_owner_of_the_journey_is_told_once() -> None:
    before, after = (steps("{name: Signs}", top=f"owner: {team}\n") for team in ("desk", "back"))

    assert [change.at for change in told(before, after, LIBRARY)] == ["journey#owner"]


# Sentences


def test_what_is_worse_one_way_is_better_the_other_way_round() -> None:
    levels = {check.name: check.level.value for check in all_checks()}
    opposite = {"worse": "better", "better": "worse"}
    pairs = [
        ("wait-longer", "wait-shorter"), ("wait-added", "wait-removed"), ("response-slower", "response-faster"),
        ("emotion-lower", "emotion-higher"), ("promise-added", "promise-dropped"), ("promise-stricter", "promise-looser"),
        ("promise-broken", "promise-mended"), ("update-added", "update-dropped"), ("handover-added", "handover-dropped"),
        ("pain-heavier", "pain-lighter"), ("gain-added", "gain-dropped"), ("exit-longer", "exit-shorter"),
        ("target-missed", "target-met"), ("reading-worse", "reading-better"), ("fee-added", "fee-dropped"),
        ("stage-longer", "stage-shorter"), ("follow-up-slower", "follow-up-faster"),
    ]  # fmt: skip

    for one, other in pairs:
        assert levels[one] == opposite[levels[other]], (one, other)


def test_whatever_can_come_can_go() -> None:
    """A promise of the library is defined and withdrawn; a pain opens, and closes, by itself or by what was done."""
    named = {check.name for check in all_checks()}
    ways_back = {
        "added": {"removed", "dropped"},
        "longer": {"shorter"},
        "wider": {"narrower"},
        "higher": {"lower"},
    }

    for name in named:
        thing, _, ending = name.rpartition("-")
        if ending in ways_back:
            assert named & {f"{thing}-{back}" for back in ways_back[ending]}, name


def test_ids_and_words_of_the_format_are_told_in_the_reader_s_language() -> None:
    [change] = told(steps("{name: Signs, channel: phone}"), steps("{name: Signs, channel: video-call}"))

    assert (
        change.message_in("nl") == "het contact bij `Signs` loopt nu via `Videogesprek`, dat was `Telefoon`"
    )
    assert (change.was, change.now) == ("phone", "video-call")


def test_parts_of_things_are_told_by_names_and_as_new_or_gone() -> None:
    before = steps("{name: Signs, feedback: {question: How was it, owner: desk}}")
    after = steps("{name: Signs, feedback: {question: How was it, owner: back, within: 2 days}}")

    assert [change.message for change in told(before, after, LIBRARY)] == [
        "`Signs`, feedback (“How was it”, owner): `Back office`, it was `Front desk`",
        "`Signs`, feedback (“How was it”, within): `2 days` is new",
    ]
    assert kinds(after, before, LIBRARY) == ["detail-changed", "detail-removed"]


def test_whatever_has_another_id_and_another_name_says_how_alike_they_are() -> None:
    before = steps("{name: Signs, pains: [It is much too long], opportunities: [Make it a shorter one]}")
    after = steps("{name: Signs, pains: [It is far too long], opportunities: [Make it a short one]}")
    was = "teams: {a: {name: Service desk}}\npromises: {b: {text: You will have it in a week}}\n"
    now = "teams: {c: {name: Services desk}}\npromises: {d: {text: You will get it in a week}}\n"

    found = told(before, after, was, now)

    assert len(found) == 5
    assert all(change.likeness and change.likeness > 0.6 for change in found)


def test_a_journey_whose_file_and_title_are_others_says_how_alike_they_are() -> None:
    text = steps("{name: Signs}", "{name: Pays}")
    before, after = (
        load(Path(), [Source(Path(name), written)], TODAY)
        for name, written in (("move.yaml", text), ("moving.yaml", text.replace("I move", "I am moving")))
    )

    [change] = changed(before, after)

    assert (change.kind, change.likeness) == ("journey-renamed", 0.71)


def test_settings_of_journeys_that_were_there_are_no_new_project() -> None:
    journey = steps("{name: Signs}")

    assert "project-added" not in kinds(journey, journey, "", LIBRARY)
    assert "promise-defined" in kinds(journey, journey, "", LIBRARY)


def test_a_first_channel_of_a_touchpoint_is_not_called_one_more() -> None:
    assert "too" not in in_turn_of_channel(None, "counter")
    assert "too" in in_turn_of_channel(["phone"], ["phone", "counter"])


def in_turn_of_channel(was: object, now: object) -> str:
    """What is told of a touchpoint's channels."""
    before, after = (
        load(
            Path(),
            [
                Source(
                    Path("cjtool.yaml"),
                    json.dumps(
                        {
                            "cjtool": "project/v1",
                            "touchpoints": {
                                "hall": {"name": "Hall", **({"channel": channel} if channel else {})}
                            },
                        }
                    ),
                )
            ],
            date(2026, 1, 1),
        )
        for channel in (was, now)
    )
    [change] = changed(before, after)
    return change.message


def test_what_goes_with_all_that_is_told_of_employees_is_told_by_its_own_values() -> None:
    before, after = (
        steps("{name: Signs, staff: {emotion: -0.8, pains: [Three screens]}}"),
        steps("{name: Signs}"),
    )

    assert [str(change.message) for change in told(before, after)] == [
        "`Signs`, employees (emotion): `-0.8` is gone",
        "`Signs`, employees (pain): `Three screens` is gone",
    ]
