"""Figures of reports, by their values."""

import textwrap
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.draw.elapsed_time import time_stated
from cjtool.i18n.table import words
from cjtool.model import Gain, Pain, Step
from cjtool.project import Workspace
from cjtool.query.summing_up import reason
from cjtool.report import journey_report, project_index
from cjtool.report.journey import JourneyFacts, facts
from cjtool.report.project import ProjectFacts, project_facts
from cjtool.source import Source, Span

Projects = Callable[..., Workspace]
EN = words("en")

LIBRARY = """
    currency: GBP
    tone: [friendly]
    teams:
      floor: {name: Floor}
      web: {name: Web team}
    personas:
      ann: {name: Ann, sources: [survey]}
    promises:
      quick: {text: Quick, phases: [purchase, service]}
      kind: {text: Kind}
    touchpoints:
      desk: {name: Desk, channel: counter, owner: floor, promises: [kind], response_time: 2 minutes}
    metrics:
      wait: {name: Wait, kind: duration, unit: minutes, better: lower, target: 5}
      visits: {name: Visits, kind: count}
    sources:
      survey: {name: Survey, kind: survey, n: 40, valid_until: 2026-08-30}
      guess: {name: Guess, kind: assumption}
      old: {name: Old survey, kind: survey, n: 12, valid_until: 2026-05-31}
      far: {name: Far, kind: interview, valid_until: 2026-08-31}
"""
BUY = """
    title: I buy a lamp
    persona: ann
    owner: web
    sources: [far]
    metrics:
      - {metric: nps, value: 12, target: 10, n: 40, source: survey}
      - {metric: wait, value: 9, n: 200}
      - {metric: visits, value: 10, target: 20}
      - {metric: csat, target: 80}
    stages:
      - name: Look
        id: look
        phase: orientation
        owner: web
        steps:
          - name: Reads
            id: reads
            channel: website
            emotion: 1.5
            gains: [Clear pictures]
            sources: [survey]
          - name: Compares
            id: compares
            emotion: 0.5
            sources: [guess, old]
      - name: Buy
        id: buy
        phase: purchase
        pains: [{text: Stage pain, severity: low, share: 0.9}]
        steps:
          - name: Asks
            id: asks
            touchpoint: desk
            emotion: -1.5
            promises: [quick]
            pains:
              - {text: Nobody there, severity: high, share: 0.4, sources: [survey]}
              - {text: Far away, severity: low, share: 0.5, accepted: We stay here}
            opportunities:
              - {title: More staff, impact: high, effort: low, value: 50000, cost: 20000, due: 2026-05-01, owner: floor}
          - name: Pays
            id: pays
            touchpoint: desk
            emotion: 0.3
            feels: Relieved
            pains: [{text: No sum, severity: high}]
            opportunities:
              - {title: Show the sum, impact: medium, effort: medium, status: done}
              - {title: New till, impact: high, effort: low}
              - {title: No till, impact: low, effort: high, status: rejected}
"""


@pytest.fixture
def shop(project: Projects) -> Workspace:
    return project(LIBRARY, buy=BUY)


@pytest.fixture
def told(shop: Workspace) -> JourneyFacts:
    return facts(shop.journeys[0], shop, EN)


def test_the_curve_is_its_peak_its_low_and_its_end_with_reasons(told: JourneyFacts) -> None:
    assert told.curve is not None
    moments = (told.curve.peak, told.curve.low, *told.curve.ends)

    assert [(each.step.name, each.emotion, each.reason) for each in moments] == [
        ("Reads", 1.5, "Clear pictures"),
        ("Asks", -1.5, "Nobody there"),
        ("Pays", 0.3, "Relieved"),
    ]


def test_a_journey_without_emotions_has_no_curve(project: Projects) -> None:
    shop = project(buy="title: I buy\nstages: [{name: Buy}]")

    assert facts(shop.journeys[0], shop, EN).curve is None


def test_the_backlog_goes_by_what_is_at_stake_for_what_it_takes(told: JourneyFacts) -> None:
    assert [(work.opportunity.title, work.priority, work.feeling) for work in told.backlog] == [
        (
            "More staff",
            pytest.approx((3 * 3 * 0.4 + 3 + 2.5) / 1),
            -1.5,
        ),  # the greatest value, and its return
        ("New till", 0.0, 0.3),  # its pain is taken away already
        ("Show the sum", pytest.approx(2 * 3 * 0.5 / 2), 0.3),
        ("No till", pytest.approx(1 * 3 * 0.5 / 3), 0.3),
    ]


def test_return_is_value_over_cost_and_payback_cost_over_value(told: JourneyFacts) -> None:
    assert (told.backlog[0].gain, told.backlog[0].payback) == (2.5, 0.4)
    assert (told.backlog[1].gain, told.backlog[1].payback) == (None, None)


def test_what_is_done_or_rejected_is_not_among_the_first_things_to_do(told: JourneyFacts) -> None:
    assert [work.opportunity.title for work in told.first] == ["More staff", "New till"]


def test_pains_go_by_severity_times_share_and_unknown_ones_come_last(told: JourneyFacts) -> None:
    assert [(hurt.pain.text, hurt.priority) for hurt in told.hurts] == [
        ("Nobody there", pytest.approx(1.2)),
        ("Stage pain", pytest.approx(0.9)),
        ("Far away", pytest.approx(0.5)),
        ("No sum", None),
    ]


def test_a_pain_knows_what_addresses_it_and_whether_it_is_open(told: JourneyFacts) -> None:
    found = {
        hurt.pain.text: ([place.name for _, place in hurt.addressed_by], hurt.open) for hurt in told.hurts
    }

    assert found == {
        "Nobody there": (["More staff"], True),
        "Far away": (["More staff"], False),
        "No sum": (["Show the sum", "New till"], False),
        "Stage pain": ([], True),
    }


def test_promises_have_a_verdict_by_phase_or_are_not_named_or_not_asked(told: JourneyFacts) -> None:
    found = {
        chain.place.name: {
            phase: (link.standing, [told.holder.id for told in link.judgements])
            for phase, link in chain.links.items()
        }
        for chain in told.chains
    }

    assert found == {
        "Quick": {"orientation": ("not-asked", []), "purchase": ("at-risk", ["asks"])},
        "Kind": {"orientation": ("unnamed", []), "purchase": ("at-risk", ["pays"])},
    }


def test_contacts_go_by_channel_with_their_lowest_feeling(told: JourneyFacts) -> None:
    found = [
        (contact.place.name, contact.channels, contact.owner, len(contact.steps), contact.lowest)
        for contact in told.contacts
    ]

    assert found == [("Desk", ("Counter",), "Floor", 2, -1.5), ("", ("Website",), "Web team", 1, 1.5)]


def test_a_target_is_met_missed_or_not_to_be_told(told: JourneyFacts) -> None:
    assert [(each.metric.name, each.target, each.met) for each in told.readings] == [
        ("NPS", 10, True),
        ("Wait", 5, False),
        ("Visits", 20, None),
        ("CSAT", 80, None),
    ]


def test_a_source_knows_what_rests_on_it(told: JourneyFacts) -> None:
    survey = next(each for each in told.evidence if each.place.name == "Survey")

    assert [step.id for step in survey.steps] == ["reads"]
    assert [persona.name for persona in survey.personas] == ["Ann"]
    assert (survey.counts, survey.whole_journey, survey.expired) == (
        {"pains": 1, "readings": 1},
        False,
        False,
    )


def test_assumptions_and_expired_sources_are_no_evidence(told: JourneyFacts) -> None:
    assert (told.coverage.supported, told.coverage.steps, told.coverage.share) == (1, 4, 0.25)


def test_findings_go_by_lens_and_those_of_other_files_stay_out(shop: Workspace) -> None:
    here, there = (_finding(shop, name) for name in ("buy.yaml", "cjtool.yaml"))
    waived = here._replace(waived="legal reviews it")
    at_home = there._replace(at="buy/look#phase")

    told = facts(shop.journeys[0], shop, EN, [there, waived, here._replace(lens="cx"), at_home, here])

    assert {lens: len(found) for lens, found in told.findings.items()} == {"ux": 2, "cx": 1}


@pytest.fixture
def index(project: Projects) -> ProjectFacts:
    return project_facts(
        project(
            LIBRARY,
            buy="parent: own\n" + textwrap.dedent(BUY),
            own="""
                title: I own a lamp
                level: lifecycle
                owner: floor
                stages:
                  - name: Look
                    phase: orientation
                    steps: [{name: Sees, channel: website, emotion: 0.5, sources: [survey]}]
                  - name: Ask
                    phase: service
                    steps: [{name: Calls, touchpoint: desk, owner: web, channel: phone, tone: [curt]}]
            """,
        ),
        EN,
    )


def test_journeys_are_nested_under_their_parents(index: ProjectFacts) -> None:
    assert [(entry.number, entry.depth, entry.f.journey.id) for entry in index.entries] == [
        ("1", 0, "own"),
        ("1.1", 1, "buy"),
    ]


def test_the_index_counts_open_high_pains_and_marks_phases(index: ProjectFacts) -> None:
    buy = index.entries[1]

    assert [hurt.pain.text for hurt in buy.open_high] == ["Nobody there"]
    assert buy.covers == (False, True, True, *[False] * 7)


def test_a_promise_has_its_verdicts_over_all_journeys(index: ProjectFacts) -> None:
    found = {
        row.place.name: {
            (standing, phase): [
                (place.journey.name, *(step.name for step in place.steps)) for place in places
            ]
            for standing, cells in row.journeys.items()
            for phase, places in cells.items()
            if standing != "not-asked"
        }
        for row in index.promises
    }

    assert found == {
        "Quick": {("at-risk", "purchase"): [("1.1", "2.1")], ("unnamed", "service"): [("1",)]},
        "Kind": {
            ("claimed", "service"): [("1", "2.1")],
            ("at-risk", "purchase"): [("1.1", "2.2")],
            ("unnamed", "orientation"): [("1",), ("1.1",)],
        },
    }


def test_a_channel_has_its_mean_feeling_with_its_n(index: ProjectFacts) -> None:
    website = next(row for row in index.channels if row.name == "Website")

    assert (website.feelings["orientation"].emotion, website.feelings["orientation"].n) == (1.0, 2)


TWICE = """
    title: I am helped
    define: {promises: {kind: {text: Kind, phases: [service, use, exit]}, told: {text: Told once, metric: ces, target: 5}}}
    stages:
      - name: Help
        phase: [use, service, after-sales]
        steps:
          - {name: Calls, channel: [phone, chat], emotion: -1, promises: kind}
          - {name: Chats, channel: chat, emotion: 0.47, promises: told, metrics: [{metric: ces, value: 6}]}
          - {name: Thinks, channel: letter, emotion: -1, promises: told}
"""


@pytest.mark.parametrize(
    ("goal", "label"), [("Is it for us?", "De klant vraagt:"), ("A warm house", "Wat de klant wil:")]
)
def test_a_goal_that_is_no_question_is_not_asked(project: Projects, goal: str, label: str) -> None:
    shop = project(
        help=f"title: I am helped\nstages: [{{name: Help, goal: '{goal}', steps: [{{name: Calls}}]}}]"
    )

    assert f"**{label}** {goal}" in journey_report(shop.journeys[0], shop, language="nl")


def test_a_scope_is_told_where_it_is_not_what_is_covered(project: Projects) -> None:
    def profile(scope: str) -> bool:
        shop = project(
            help=f"title: I call\nscope: {scope}\nstages: [{{name: Call, phase: service, steps: [{{name: Calls}}]}}]"
        )
        return "**Scope**" in journey_report(shop.journeys[0], shop)

    assert [profile("[service]"), profile("[service, exit]")] == [False, True]


def test_every_channel_of_a_step_counts(project: Projects) -> None:
    rows = project_facts(project(help=TWICE), EN).channels

    assert [(row.name, row.feelings["use"].n) for row in rows] == [("Chat", 2), ("Letter", 1), ("Phone", 1)]


def test_phases_that_share_their_stages_share_a_column_and_each_mean_has_the_word_of_what_is_told(
    project: Projects,
) -> None:
    text = project_index(project(help=TWICE), language="nl")

    assert "| Kanaal | Gebruik, Service, Nazorg |" in text
    assert (
        "| Chat | −0,3 (neutraal) <br>n = 2 <br>[1](help/report.md#journey) ([1.1](help/report.md#step-calls), [1.2](help/report.md#step-chats)) |"
        in text
    )


def test_a_stage_of_several_phases_tells_a_promise_in_those_that_it_names(project: Projects) -> None:
    text = journey_report((shop := project(help=TWICE)).journeys[0], shop)

    assert "| Promise | Use, Service | After-sales |" in text
    assert "Kind | △ at risk [1.1](#step-calls) – at a step that feels −1 | – |" in text


def test_the_index_tells_where_a_promise_is_kept_beside_where_it_is_at_risk(project: Projects) -> None:
    [row] = [row for row in project_facts(project(help=TWICE), EN).promises if row.place.name == "Told once"]

    assert {standing: sorted(cells) for standing, cells in row.journeys.items()} == {
        "at-risk": ["after-sales", "service", "use"],
        "kept": ["after-sales", "service", "use"],
    }


def test_a_touchpoint_shows_where_steps_change_it(index: ProjectFacts) -> None:
    [desk] = index.touchpoints

    assert (desk.place.name, [place.journey.name for place in desk.journeys]) == ("Desk", ["1", "1.1"])
    assert [[step.name for step in place.steps] for place in desk.journeys] == [["2.1"], ["2.1", "2.2"]]
    assert [(each.field, each.value) for each in desk.conflicts] == [
        ("channel", "Phone"),
        ("owner", "Web team"),
    ]


def test_each_owner_has_journeys_open_pains_and_opportunities_and_nobodys_come_last(
    index: ProjectFacts,
) -> None:
    floor, web, nobody = index.duties

    assert floor.place is not None
    assert (floor.place.name, [entry.number for entry in floor.journeys]) == ("Floor", ["1"])
    assert [hurt.place.name for _, hurt in floor.pains] == ["Nobody there"]
    assert [work.place.name for _, work in floor.works] == ["More staff"]
    assert web.place is not None
    assert (web.place.name, [hurt.place.name for _, hurt in web.pains]) == (
        "Web team",
        ["Stage pain"],
    )
    assert (nobody.place, [work.place.name for _, work in nobody.works]) == (None, ["New till"])


def test_sources_are_about_to_expire_within_ninety_days(index: ProjectFacts) -> None:
    assert [(place.name, source.valid_until) for place, source in index.expiring] == [
        ("Old survey", date(2026, 5, 31)),
        ("Survey", date(2026, 8, 30)),
    ]


def _finding(workspace: Workspace, name: str) -> Diagnostic:
    source = Source(Path("shop") / name, "one\ntwo\n")
    return Diagnostic("a-rule", Severity.WARNING, "step `x` is odd", Span(source, 4, 7), lens="ux")


@pytest.fixture
def tied(project: Projects) -> Workspace:
    return project(
        LIBRARY,
        buy="""
            title: I buy a lamp
            leads_to: own
            stages:
              - name: Order
                steps:
                  - {name: Orders, touchpoint: desk, emotion: -0.5, expects: An answer today, wait: 2 days}
                  - {name: Asks, touchpoint: desk, emotion: -1, expects: A person}
        """,
        own="""
            title: I own a lamp
            stages:
              - {name: Pay, duration: ± 1 week, journey: pay}
              - {name: Use, steps: [{name: Lights, wait: 1 day}, {name: Dims}]}
        """,
        pay="""
            title: I pay for a lamp
            state: future
            stages: [{name: A, steps: [{name: Pays, touchpoint: desk, emotion: -2}]}]
        """,
    )


def test_a_report_names_what_a_journey_hangs_together_with(tied: Workspace) -> None:
    buy, own, pay = (facts(journey, tied, EN) for journey in tied.journeys)

    assert [place.name for place in buy.leads_to] == ["I own a lamp"]
    assert [place.name for place in own.follows_on] == ["I buy a lamp"]
    assert [table.detailed_in and table.detailed_in.name for table in own.stages] == [
        "I pay for a lamp",
        None,
    ]
    assert pay.parent
    assert pay.parent.name == "I own a lamp"
    assert [(place.name, place.anchor) for place in pay.details] == [("I own a lamp – Pay", "stage-pay")]


def test_a_journey_that_a_stage_names_is_nested_below_it(tied: Workspace) -> None:
    assert [(entry.number, entry.f.journey.id) for entry in project_facts(tied, EN).entries] == [
        ("1", "buy"),
        ("2", "own"),
        ("2.1", "pay"),
    ]


def test_the_index_tells_where_a_touchpoint_feels_lowest_as_it_is(tied: Workspace) -> None:
    (row,) = project_facts(tied, EN).touchpoints

    assert row.lowest
    assert (row.lowest.emotion, row.lowest.step.name) == (-1, "1 – Asks")


def test_a_report_adds_up_the_times_that_are_stated(tied: Workspace) -> None:
    lead = facts(tied.journeys[1], tied, EN).lead_time

    assert lead
    assert (
        time_stated(lead, EN) == "≈\u00a08 days, for 1 of 2 steps; no time is stated in figures for the rest"
    )


def test_what_is_expected_stands_beside_what_comes(tied: Workspace) -> None:
    (table,) = facts(tied.journeys[0], tied, EN).stages

    assert [row.compared for row in table.rows] == [True, "response_time" in LIBRARY]
    assert "| [1.1](#step-orders) Orders | An answer today | " in journey_report(tied.journeys[0], tied)


@pytest.mark.parametrize(
    ("emotion", "expected"), [(-0.1, "It takes long"), (0, "They are kind"), (None, "They are kind")]
)
def test_only_what_feels_bad_is_explained_by_a_pain(emotion: float | None, expected: str) -> None:
    pain, gain = Pain(id="long", text="It takes long"), Gain(text="They are kind")
    step = Step(id="waits", name="Waits", emotion=emotion, pains=(pain,), gains=(gain,))

    assert reason(step) == expected


def test_the_end_of_most_is_told_as_on_the_map(project: Callable[..., Workspace]) -> None:
    told = """
        title: I drive
        stages:
          - name: Go
            steps:
              - {name: Starts, emotion: -1}
              - {name: Drives, emotion: 1}
              - {name: Tells, emotion: 1.5, optional: true}
    """
    workspace = project(drive=told)
    report = journey_report(workspace.journeys[0], workspace)

    assert "For most, the journey ends with [Drives]" in report
    assert "- The journey ends with" not in report


def test_a_reading_that_stands_in_two_places_rests_once_on_its_source(
    project: Callable[..., Workspace],
) -> None:
    library = "sources: {survey: {name: Survey, kind: survey, date: 2026-01-01}}"
    told = """
        title: I drive
        metrics: [{metric: csat, value: 80, n: 90, source: survey}]
        stages:
          - name: Go
            metrics:
              - {metric: csat, value: 80, n: 90, source: survey}
              - {metric: ces, value: 5, n: 90, source: survey}
    """
    workspace = project(library, drive=told)
    (source,) = facts(workspace.journeys[0], workspace, EN).evidence

    assert source.counts == {"readings": 2}
    assert len(facts(workspace.journeys[0], workspace, EN).readings) == 2
