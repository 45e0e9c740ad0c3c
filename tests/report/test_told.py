"""Whatever an author writes reaches the reader: every key of the models is in the reports, or left out for a reason.

The journey `everything` has every key, each with a text of its own.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.report.conftest import by_github

from cjtool.i18n.locale import between, day, money, money_between, number, percent
from cjtool.i18n.table import Words, words
from cjtool.i18n.translated import LANGUAGES
from cjtool.model import SECTIONS, Node, walk
from cjtool.model.insight import Feedback, Gain, Opportunity, Pain, Reading
from cjtool.model.journey import Branch, Journey, Staff, Stage, Step
from cjtool.model.library import (
    Channel,
    Metric,
    Objective,
    Persona,
    Promise,
    SourceOfInsight,
    Team,
    Touchpoint,
)
from cjtool.project import Workspace, read
from cjtool.report import journey_report, project_index

Projects = Callable[..., Workspace]
EVERYTHING = Path(__file__).parent / "everything"

LEFT_OUT: dict[type[Node], dict[str, str]] = {
    Journey: {
        "cjtool": "says what the file is",
        "id": "stands in addresses, not in texts",
        "language": "is the language of the report",
        "tags": "are for choosing journeys on the command line",
        "define": "what it defines is told where something names it",
        "watches": "is for the linter",
    },
    Stage: {"id": "stands in addresses"},
    Step: {"id": "stands in addresses", "image": "is for pictures"},
    Pain: {"id": "stands in addresses"},
    Opportunity: {"id": "stands in addresses"},
    Reading: {"kind": "decides how the number is written"},
    Persona: {"image": "is drawn on maps", "role": "has no words in the report yet"},
    Promise: {"phases": "decides which phases are asked for it"},
    Touchpoint: {"watches": "is for the linter"},
    Channel: {
        "kind": "the name says it; it is for rules and cards",
        "devices": "is for rules",
        "icon": "is drawn on maps",
    },
    Team: {"handle": "is for those who review changes of files"},
    Metric: {
        "kind": "decides how the number is written",
        "range": "decides how pictures draw the number",
    },
}


def labelled(w: Words, key: str, text: str) -> str:
    """A value behind what readers call its key."""
    return w.report.counted.format(what=w.key_name(key), count=text)


def told(w: Words) -> dict[type[Node], dict[str, str]]:
    """How each key of each model is told in a language; of a list a text that it holds."""
    report, days = w.report, w.units["days"][1]
    apart = "\u00a0;" if w.language == "fr" else ";"
    return {
        Journey: {
            "title": "Journey title", "summary": "Journey summary", "state": w.states["future"], "based_on": "Journey of today",
            "level": w.levels["micro"], "parent": "Journey above", "leads_to": "Journey after", "persona": "Persona Ann",
            "goal": "Journey goal", "trigger": "Journey trigger", "outcome": "Journey outcome",
            "scope": f"{w.phases['purchase']}, {w.phases['renewal']}", "relationship": w.relationships["subscription"],
            "tone": "Journey tone", "owner": "Team of keepers", "sponsor": "Journey sponsor", "status": w.statuses["live"],
            "version": "Version 7", "reviewed": day(date(2026, 3, 13), w.language), "sources": "Source of the journey", "metrics": "40",
            "opportunities": "Journey opportunity", "stages": "Stage name", "expect": "≥ 47",
            "customers": between(8100, 8200, w.language), "worth": money_between(810, 820, "EUR", w.language),
        },
        Stage: {
            "name": "Stage name", "phase": w.phases["purchase"], "goal": "Stage goal", "duration": "Stage duration",
            "quote": "Stage quote", "pains": "Stage pain", "gains": "Stage gain", "opportunities": "Stage opportunity",
            "metrics": "Reading name", "owner": "Team of the stage", "journey": "Journey of the part", "steps": "Step name",
            "expect": "≥ 48",
        },
        Step: {
            "evidence": labelled(w, "evidence", "Step evidence"), "caption": labelled(w, "image", "Step caption"),
            "staff": "Staff pain", "emotion_of": number(1.3, w.language, sign=True), "feels_of": "Bob feels",
            "name": "Step name", "touchpoint": "Touchpoint desk", "channel": "Channel of the fair",
            "devices": w.devices["tablet"], "initiator": labelled(w, "initiator", w.initiators["company"]),
            "persona": report.only_for.format(personas="Persona Bob"), "does": "Step does",
            "thinks": labelled(w, "thinks", "Step thinks"), "feels": "Step feels", "quote": "Step quote",
            "expects": labelled(w, "expects", "Step expects"), "emotion": number(-1.7, w.language), "moment_of_truth": report.moment_of_truth,
            "optional": report.optional, "unavoidable": report.unavoidable, "promises": "Promise text", "tone": "Step tone",
            "frequency": f"3 {w.per} {w.units['months'][0]}", "intensity": labelled(w, "intensity", w.severities["high"]),
            "response_time": f"19 {days}", "wait": f"16 {days}", "update": labelled(w, "update", "Step update"),
            "owner": "Team of the step", "handover": labelled(w, "handover", "Step handover"),
            "frontstage": labelled(w, "frontstage", f"Step frontstage{apart} Second frontstage"),
            "backstage": labelled(w, "backstage", f"Step backstage{apart} Second backstage"),
            "systems": labelled(w, "systems", f"Step system{apart} Second system"), "pains": "Pain text", "gains": "Gain text",
            "opportunities": "Opportunity title", "metrics": "46", "feedback": "Feedback question",
            "sources": "Source of the step", "next": "1.3 Step last", "after": labelled(w, "after", "1.1 Step name"),
            "fee": "Step fee", "expect": report.answers_within.format(time=f"21 {days}"),
        },
        Staff: {
            "emotion": number(-0.7, w.language), "pains": labelled(w, "pains", "Staff pain"), "gains": labelled(w, "gains", "Staff gain"),
        },
        Branch: {
            "to": w.map.signs["flow-end"], "when": labelled(w, "when", "Branch when"), "share": percent(0.52, w.language)
        },
        Pain: {
            "text": "Pain text", "severity": w.severities["high"], "share": report.of_customers.format(share=percent(0.51, w.language)),
            "drop_off": report.leave.format(share=between(0.053, 0.054, w.language, share=True)),
            "cost": report.costs_each.format(amount=money(55, "EUR", w.language)),
            "sources": "Source of the pain", "breaks": labelled(w, "breaks", "Promise that is broken"),
            "accepted": report.accepted.format(reason="Pain accepted"),
        },
        Gain: {"text": "Gain text", "sources": "Source of the gain"},
        Opportunity: {
            "title": "Opportunity title", "addresses": report.addresses.format(pain="Pain text"),
            "effect": report.takes_away.format(share=percent(0.63, w.language)),
            "impact": report.impact_is.format(grade=w.grades["high"]), "effort": report.effort_is.format(grade=w.grades["low"]),
            "value": money(6100, "EUR", w.language), "cost": money(6200, "EUR", w.language), "metric": report.moves.format(metric="Metric that moves"),
            "objectives": report.serves.format(objective="Objective text"), "owner": "Team that mends", "due": day(date(2026, 12, 15), w.language),
            "status": w.opportunity_statuses["in-progress"],
        },
        Reading: {
            "metric": "Metric that moves", "name": "Reading name", "unit": "41 readers", "better": "≤ 42 readers",
            "scale": "3 (1–5)", "value": "41 readers", "target": "42 readers", "baseline": f"{w.story('today')} 45",
            "n": "n = 32", "date": day(date(2026, 4, 14), w.language), "source": "Source of the reading",
        },
        Feedback: {
            "metric": "Metric that is asked", "question": "Feedback question", "owner": "Team that asks",
            "within": report.within.format(time=f"15 {days}"),
        },
        Persona: {
            "name": "Persona Ann", "summary": "Persona summary", "quote": "Persona quote", "goals": "Persona goal",
            "needs": "Persona need", "behaviours": "Persona behaviour", "feelings": "Persona feeling",
            "sources": "Source of the persona",
        },
        Channel: {"name": "Channel of the fair", "ownership": w.ownerships["partner"]},
        Touchpoint: {
            "name": "Touchpoint desk", "channel": "Channel of the stall", "owner": "Team of the desk", "tone": "Touchpoint tone",
            "promises": "Promise of the desk", "response_time": f"17 {days}", "purpose": "Touchpoint purpose",
            "intensity": labelled(w, "intensity", w.severities["low"]), "metrics": "Metric queue", "expect": "≤ 74 queuers",
        },
        Team: {"name": "Team of keepers", "email": "keepers@example.org"},
        Promise: {
            "text": "Promise text", "metric": "Metric speed ≥ 71", "target": "≥ 71",
            "within": report.within.format(time=f"18 {days}"),
        },
        Objective: {"text": "Objective text", "metric": "Metric loyalty", "target": "72 loyals"},
        Metric: {
            "name": "Metric queue", "unit": "44 queuers", "better": "≤ 73 queuers", "scale": "6 (1–7)", "target": "73 queuers",
        },
        SourceOfInsight: {
            "name": "Source of the journey", "kind": w.source_kinds["interview"], "n": "n = 31", "date": day(date(2026, 1, 11), w.language),
            "valid_until": day(date(2027, 2, 12), w.language), "link": "https://example.org/source-link",
        },
    }  # fmt: skip


@pytest.fixture(scope="module")
def everything() -> Workspace:
    """The project in which every key has a text of its own."""
    [workspace] = read([EVERYTHING], date(2026, 6, 1)).workspaces
    assert [problem.sentence for problem in workspace.problems] == []
    return workspace


def read_by_people(workspace: Workspace, language: str) -> str:
    """The journey's report and the project's index as text, with the addresses of what is linked."""
    journey = workspace.journey("it")
    assert journey
    pages = (
        by_github(journey_report(journey, workspace, language=language)),
        by_github(project_index(workspace, language=language)),
    )
    addresses = (address for page in pages for _, address in page.tags)
    return " ".join((*(page.words for page in pages), *addresses))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_of_every_model_is_in_the_report(everything: Workspace, language: str) -> None:
    page = read_by_people(everything, language)

    lost = {
        f"{model.__name__}.{key}": text
        for model, keys in told(words(language)).items()
        for key, text in keys.items()
        if " ".join(text.split()) not in page
    }

    assert lost == {}


def test_every_key_is_told_or_left_out_for_a_reason() -> None:
    for model, keys in told(words("en")).items():
        left_out = {"meta", *LEFT_OUT.get(model, {})}
        assert {*keys, *left_out} == set(model.model_fields), model
        assert not left_out & set(keys), model


def test_the_journey_has_every_key(everything: Workspace) -> None:
    written: dict[type, set[str]] = {}
    for node in nodes(everything):
        written.setdefault(type(node), set()).update(node.model_fields_set)

    for model, keys in told(words("en")).items():
        assert set(keys) <= written[model], model


def nodes(workspace: Workspace) -> Iterator[Node]:
    """Everything in the journey and in the library."""
    journey = workspace.journey("it")
    assert journey
    yield from (node for _, node in walk(journey))
    for section in SECTIONS:
        yield from getattr(workspace.library, section).values()


def test_every_text_that_is_written_is_in_the_report(everything: Workspace) -> None:
    page = read_by_people(everything, "en")
    text = (EVERYTHING / "it.yaml").read_text(encoding="utf-8")
    texts = re.findall(r"(?<![\w.])[A-Z]\w+(?: \w+)+", text.split("\n", 1)[1])

    assert len(texts) > 40
    assert [text for text in texts if text not in page] == []


def test_a_reading_that_is_told_at_two_places_has_one_row(project: Projects) -> None:
    workspace = project(
        shop="""
        title: I buy a lamp
        metrics: [{metric: nps, value: 12, n: 40}]
        stages:
          - name: Look
            metrics:
              - {metric: nps, value: 12, n: 40}
              - {metric: nps, value: 9, n: 40}
              - {metric: ces, baseline: 5}
            steps: [{name: Reads, metrics: {metric: ces, baseline: 3}}]
        """
    )

    page = journey_report(workspace.journeys[0], workspace)

    assert "| NPS | The whole journey, [Look](#stage-look) | +12 |" in page
    assert "| NPS | [Look](#stage-look) | +9 |" in page
    assert page.count("| NPS |") == 2
    assert "| CES | [Look](#stage-look) | not measured yet <br>was 5 |" in page
    assert "| CES | [Reads](#step-reads) | not measured yet <br>was 3 |" in page


def test_a_promise_at_risk_has_its_reason_beside_it(project: Projects) -> None:
    workspace = project(
        shop="""
        title: I buy a lamp
        define: {promises: {kind: {text: Always kind}}}
        stages:
          - name: Buy
            phase: purchase
            steps: [{name: Pays, promises: kind, emotion: -1.2}]
        """
    )

    english, dutch = (
        journey_report(workspace.journeys[0], workspace, language=code) for code in ("en", "nl")
    )

    assert "△ at risk [1.1](#step-pays) – at a step that feels −1.2 |" in english
    assert "△ onder druk [1.1](#step-pays) – bij een stap met een gevoel van −1,2 |" in dutch
