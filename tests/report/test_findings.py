"""Findings in a report are told in the report's language; on the command line and for machines they are English."""

from pathlib import Path

import cjtool

DUTCH = """\
cjtool: journey/v1
title: Ik koop een kaartje
language: nl
stages:
  - name: Plannen
  - name: Reizen
    phase: use
    steps:
      - {name: Zoekt een trein, channel: website, emotion: -1.5}
"""


def test_findings_are_told_in_the_language_of_the_report() -> None:
    project = cjtool.loads(DUTCH)
    outcome = cjtool.lint_project(project, only=["empty-stage", "low-emotion-without-pain"])
    (journey,) = project.journeys

    report = cjtool.report_journey(project, journey, findings=outcome.diagnostics)
    english = cjtool.report_journey(project, journey, findings=outcome.diagnostics, language="en")

    assert outcome.diagnostics[0].message == "stage `Plannen` has no steps"
    assert "fase `Plannen` heeft geen stappen" in report
    assert "stap `Zoekt een trein` heeft emotie `-1,5` en geen pijnpunt dat die verklaart" in report
    assert "stage `Plannen` has no steps" in english


def test_facts_about_the_client_stand_apart_from_faults_of_the_map() -> None:
    project = cjtool.loads(DUTCH)
    outcome = cjtool.lint_project(project, only=["empty-stage", "negative-ending"])
    (journey,) = project.journeys

    report = cjtool.report_journey(project, journey, findings=outcome.diagnostics, language="en")

    _, _, after = report.partition("## Findings\n")
    faults, _, facts = after.partition("## Facts about the service, no fault of the map\n")
    assert "empty-stage" in faults
    assert "negative-ending" not in faults
    assert "negative-ending" in facts


def test_findings_in_a_report_have_names_where_the_command_line_has_ids() -> None:
    project = cjtool.loads(
        "cjtool: journey/v1\ntitle: Ik krijg een knie\nlanguage: nl\n"
        "define:\n  teams: {ot: Orthopedie, kine: Kinesitherapie}\n  channels: {tolk: Tolk op afstand}\n"
        "  promises: {gehoord: {text: U wordt teruggebeld, phases: [service]}}\n"
        "stages:\n  - name: Thuis\n    phase: service\n    steps:\n"
        "      - {name: Belt, channel: phone, owner: ot}\n      - {name: Oefent, channel: tolk, owner: kine}\n"
    )
    rules = ["missing-handover", "channel-switch", "broken-promise-chain"]
    outcome = cjtool.lint_project(project, only=rules)
    (journey,) = project.journeys

    report = cjtool.report_journey(project, journey, findings=outcome.diagnostics)

    assert sorted(each.message for each in outcome.diagnostics) == [
        "no step of phase `service` names the promise `gehoord`",
        "the customer goes from `phone` to `tolk`, and `Oefent` has no `handover`",
        "the owner changes from `ot` to `kine`, and `Oefent` has no `handover`",
    ]
    assert "geen stap in klantfase `Service` noemt de belofte `U wordt teruggebeld`" in report
    assert "de klant gaat van `Telefoon` naar `Tolk op afstand`" in report
    assert "de eigenaar wisselt van `Orthopedie` naar `Kinesitherapie`" in report


def test_an_owner_has_the_pains_of_today_and_what_a_future_journey_keeps_once(tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text(
        "cjtool: project/v1\npersonas: {ann: Ann, bo: Bo}\nteams: {desk: Desk}\n"
    )
    step = (
        "stages: [{name: Call, steps: [{name: Calls, channel: phone, owner: desk, pains: [Nobody speaks Polish%s],"
        " opportunities: [{title: A remote interpreter, owner: desk, due: 2027-03-01}]}]}]\n"
    )
    head = "cjtool: journey/v1\ntitle: I call\npersona: [ann, bo]\n"
    (tmp_path / "now.yaml").write_text(head + step % "")
    (tmp_path / "later.yaml").write_text(head + "state: future\nbased_on: now\n" + step % ", A new wait")

    index = cjtool.report_project(cjtool.load(tmp_path))

    assert (
        "| Desk | 1 <br>[2](now/report.md#journey) ([1.1](now/report.md#step-calls--pain-nobody-speaks-polish)) "
        "| 1 <br>Opportunities due: 1 <br>[2](now/report.md#journey) ([1.1](now/report.md#step-calls--opportunity-a-remote-interpreter)) |"
        in index
    )
    assert "A new wait" not in index.partition("## By owner")[2]
    assert index.count("| Ann <br>Bo |") == 2
