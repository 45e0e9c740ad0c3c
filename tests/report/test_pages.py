"""Reports as they are read: goldens to open, links that lead somewhere, and texts that stay texts."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.draw.views import caption
from cjtool.i18n.table import words
from cjtool.i18n.translated import LANGUAGES
from cjtool.i18n.written import ReportWords
from cjtool.project import Workspace, load, read
from cjtool.report import journey_report, project_index
from cjtool.report.escaping import plain
from cjtool.report.inline import Aside, FindingText, Jump, Strong, series
from cjtool.report.write.markdown import shown
from cjtool.shipped import templates
from cjtool.source import Source, Span

REPOSITORY = Path(__file__).parents[2]
GALLERY = REPOSITORY / "journeys"
TODAY = date(2026, 11, 22)
PROJECTS = sorted(path.parent.name for path in GALLERY.glob("*/cjtool.yaml"))


@pytest.fixture(scope="module", params=PROJECTS)
def gallery(request: pytest.FixtureRequest) -> Workspace:
    """Each project of the gallery."""
    [workspace] = read([GALLERY / request.param], TODAY).workspaces
    return workspace


def pages(workspace: Workspace, language: str | None = None) -> dict[str, str]:
    """Every page of a project by its path, as `build` lays them out."""
    reports = {
        f"{journey.id}/report.md": journey_report(journey, workspace, language=language)
        for journey in workspace.journeys
    }
    return {"index.md": project_index(workspace, language=language), **reports}


@pytest.mark.no_cover
def test_every_link_leads_to_a_place_and_every_place_is_one(
    gallery: Workspace, read_back: Callable[[str], Any]
) -> None:
    read = {name: read_back(page).tags for name, page in pages(gallery).items()}
    spots = {
        name: [told for tag, told in tags if tag == "a" and told and "#" not in told]
        for name, tags in read.items()
    }

    for name, tags in read.items():
        assert len(set(_own(spots[name]))) == len(_own(spots[name])), name
        for tag, target in tags:
            if tag == "a" and "#" in target and "://" not in target:
                page, _, spot = target.partition("#")
                there = os.path.normpath(os.path.join(os.path.dirname(name), page)) if page else name
                assert spot in spots[there], f"{name}: {target}"


def _own(spots: list[str]) -> list[str]:
    return [spot for spot in spots if not spot.endswith((".svg", ".md"))]


@pytest.mark.no_cover
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_has_as_many_cells_in_each_row(gallery: Workspace, language: str) -> None:
    for page in pages(gallery, language).values():
        for table in re.findall(r"(?:^\|.*\n)+", page, re.MULTILINE):
            assert len({len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}) == 1, table


@pytest.mark.no_cover
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_has_no_stray_layout(gallery: Workspace, language: str) -> None:
    for page in pages(gallery, language).values():
        assert "\n\n\n" not in page
        assert not re.search(r"[ \t]$|None|Undefined|\{\w*\}|\*\*\*\*", page, re.MULTILINE)
        assert page.endswith("\n")
        assert not page.endswith("\n\n")


@pytest.mark.no_cover
def test_the_same_input_gives_the_same_bytes(gallery: Workspace) -> None:
    assert pages(gallery) == pages(gallery)


@pytest.mark.slow
@pytest.mark.skipif(
    shutil.which("pandoc") is None and "CI" not in os.environ, reason="pandoc is not installed"
)
def test_pandoc_sees_every_row_and_every_link(gallery: Workspace, read_back: Callable[[str], Any]) -> None:
    for page in pages(gallery).values():
        command = ["pandoc", "-f", "gfm", "-t", "html", "--wrap=none"]
        html = subprocess.run(command, input=page, capture_output=True, text=True, check=True).stdout

        ours = [tag for tag, _ in read_back(page).tags]
        for tag in ("table", "tr", "a", "h2", "h3", "li"):
            assert len(re.findall(rf"<{tag}[ >]", html)) == ours.count(tag), tag


FIELDS = """
cjtool: project/v1
name: T
tone: [T]
teams: {team: {name: T}}
personas: {persona: {name: T, summary: T, quote: T, goals: [T, T], needs: [T], behaviours: [T], feelings: [T], sources: [source]}}
channels: {channel: {name: T}}
promises: {promise: {text: T}}
touchpoints: {touchpoint: {name: T, channel: channel, owner: team, promises: [promise], response_time: 2 days}}
metrics: {metric: {name: T, unit: T, better: higher, target: 3}}
sources: {source: {name: T, kind: survey, n: 4, link: T, valid_until: 2026-12-01}}
"""
JOURNEY = """
cjtool: journey/v1
title: T
summary: T
persona: persona
goal: T
trigger: T
outcome: T
owner: team
version: T
sources: [source]
metrics: [{metric: metric, value: 2, baseline: 1, n: 9, source: source}, {name: T, unit: T, value: 1}]
stages:
  - name: T
    id: stage
    phase: use
    goal: T
    duration: T
    quote: T
    owner: team
    pains: [{text: T, id: other, accepted: T}]
    steps:
      - name: T
        id: step
        touchpoint: touchpoint
        does: T
        feels: T
        emotion: -1
        wait: 2 hours
        fee: T
        pains: [{text: T, id: pain, severity: high, share: 0.5, sources: [source]}]
        opportunities:
          - {title: T, id: work, impact: high, effort: low, value: 9, cost: 3, metric: metric, owner: team, due: 2026-12-01}
        feedback: {metric: metric, question: T, owner: team, within: 2 days}
        sources: [source]
      - {name: T, id: last, channel: channel, owner: team, emotion: 1, gains: [T], moment_of_truth: true, optional: true}
"""
MARKUP = st.sampled_from(
    [
        *"|\\`*_[]<>&#!~$@:^=+-.()/ \n\"'{}%",
        "http://",
        "www.",
        "<b>",
        "1. ",
        "a@b.c",
        "{{",
        ":x:",
        "](",
        "<!--",
    ]
)
TEXTS = st.lists(
    st.one_of(MARKUP, st.text(st.characters(exclude_categories=["C"]), max_size=4)), max_size=8
).map("".join)


@given(TEXTS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_in_any_field_is_shown_as_it_is(read_back: Callable[[str], Any], text: str) -> None:
    assume(plain(text) and not re.match(r"https?://|mailto:|%$", plain(text), re.IGNORECASE))
    usual, odd = _filled("Qzq"), _filled(text)
    assume(odd.journeys and not odd.problems)

    english = words("en").report
    for name, page in pages(odd).items():
        told, expected = read_back(page), read_back(pages(usual)[name])
        assert told.tags == expected.tags
        # A text that ends as a question is asked.
        shown_as = told.words.replace(english.customer_asks, english.customer_wants)
        assert shown_as == expected.words.replace("Qzq", " ".join(plain(text).split()))


def _filled(text: str) -> Workspace:
    """A project with a text in every field that takes one."""
    written = (
        '"'
        + "".join(char if char.isascii() and char.isalnum() else f"\\U{ord(char):08x}" for char in text)
        + '"'
    )
    root = Path("shop")
    files = {"cjtool.yaml": FIELDS, "journey.yaml": JOURNEY}
    sources = [
        Source(root / name, re.sub(r"\bT\b", lambda _: written, told.lstrip()))
        for name, told in files.items()
    ]
    return load(root, sources, TODAY)


def test_empty_sections_are_left_out(project: Callable[..., Workspace]) -> None:
    shop = project(buy="title: I buy\nstages: [{name: Buy, steps: [{name: Pays}]}]")

    headings = re.findall(r"^##? .*", journey_report(shop.journeys[0], shop), re.MULTILINE)

    assert headings == ['# <a id="journey"></a>I buy', "## Stage by stage"]


@pytest.mark.parametrize(
    ("pictures", "shown", "linked"),
    [
        ((), ["map.svg"], []),
        (("blueprint.svg",), ["map.svg"], ["blueprint.svg"]),
        (("flow.svg", "summary.svg", "deck.pdf"), ["summary.svg"], ["map.svg", "flow.svg", "deck.pdf"]),
        (("summary-1.svg", "summary-2.svg"), ["summary-1.svg", "summary-2.svg"], ["map.svg"]),
    ],
)
def test_a_report_shows_the_journey_on_one_screen_and_leads_to_the_map(
    project: Callable[..., Workspace], pictures: tuple[str, ...], shown: list[str], linked: list[str]
) -> None:
    shop = project(buy="title: I buy\nstages: [{name: Buy}]")

    written = journey_report(shop.journeys[0], shop, pictures=pictures)

    assert re.findall(r"!\[[^]]*\]\((.*?)\)", written) == shown
    assert re.findall(r"(?<![!\]])\[[^][!]+\]\(([^)]*\.(?:svg|pdf))\)", written) == linked


def test_a_report_without_a_map_has_no_picture(project: Callable[..., Workspace]) -> None:
    shop = project(buy="title: I buy\nstages: [{name: Buy}]")

    assert "![" in journey_report(shop.journeys[0], shop)
    assert "![" not in journey_report(shop.journeys[0], shop, map_path="")


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_beside_a_report_are_named_in_its_language(
    project: Callable[..., Workspace], language: str
) -> None:
    shop = project(buy="title: I buy\nstages: [{name: Buy}]")

    report = journey_report(
        shop.journeys[0], shop, pictures=["blueprint.svg", "flow.svg", "compare-2.svg"], language=language
    )

    assert (
        f"[{caption('flow', words(language))}](flow.svg) · [{caption('compare', words(language))} 2](compare-2.svg)\n"
        in report
    )


def test_a_report_leads_back_to_its_index(project: Callable[..., Workspace]) -> None:
    shop = project(buy="title: I buy\nstages: [{name: Buy}]")

    assert journey_report(shop.journeys[0], shop, index_path="../index.md").startswith(
        "[← Shop](../index.md)\n\n# "
    )


def test_findings_stand_in_the_report_or_else_in_the_index(project: Callable[..., Workspace]) -> None:
    shop = project(buy="title: I buy\nstages: [{name: Buy}]")
    here, there = (_finding(name) for name in ("buy.yaml", "cjtool.yaml"))

    told, index = (
        journey_report(shop.journeys[0], shop, diagnostics=[here, there]),
        project_index(shop, diagnostics=[here, there]),
    )

    assert "| warning | step `a\\|b` is odd | a-rule | buy.yaml:2 |" in told
    assert "cjtool.yaml" not in told
    assert "| warning | step `a\\|b` is odd | a-rule | cjtool.yaml:2 |" in index
    assert "buy.yaml" not in index


def test_the_language_can_be_another(project: Callable[..., Workspace]) -> None:
    shop = project(
        buy="title: I buy\nlanguage: nl\nstages: [{name: Buy, steps: [{name: Pays, emotion: -1.2}]}]"
    )

    assert "−1,2 (gefrustreerd)" in journey_report(shop.journeys[0], shop)
    assert "−1.2 (frustrated)" in journey_report(shop.journeys[0], shop, language="en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_words_with_the_same_parts(language: str) -> None:
    ours, english = words(language).report, words("en").report

    for each in fields(ReportWords):
        here, there = getattr(ours, each.name), getattr(english, each.name)
        assert here, each.name
        if isinstance(here, str):
            assert set(re.findall(r"\{\w+\}", here)) == set(re.findall(r"\{\w+\}", there)), each.name
        else:
            assert here.keys() == there.keys(), each.name


def test_a_bare_number_in_a_template_is_refused() -> None:
    with pytest.raises(TypeError, match="float in a report"):
        shown(3.5)


def test_parts_that_are_not_there_leave_no_trace() -> None:
    assert shown(series([None, "", Strong(None), Aside(""), Jump("a")])) == "a"


def test_values_in_a_message_are_code() -> None:
    assert shown(FindingText("`*a*` is *b*, ``no")) == "`*a*` is \\*b\\*, \\`\\`no"


@pytest.mark.parametrize("value", [r"a\|b", r"a\|<img src=x>", "<b>x</b>", "a|b"])
def test_a_value_in_a_message_cannot_end_its_cell(read_back: Callable[[str], Any], value: str) -> None:
    page = read_back(f"| a | b |\n|---|---|\n| {shown(FindingText(f'is `{value}`'))} | last |\n")

    assert page.words == f"a b is {value} last"
    assert not {"img", "b"} & {tag for tag, _ in page.tags}


def test_templates_lie_in_the_repository_or_the_package() -> None:
    assert {"README.md"} | {path.name for path in templates("starters").iterdir()}


def _finding(name: str) -> Diagnostic:
    source = Source(Path("shop") / name, "one\ntwo\n")
    return Diagnostic("a-rule", Severity.WARNING, "step `a|b` is odd", Span(source, 4, 7), lens="ux")


def test_the_report_says_a_verdict_with_its_word_its_steps_and_its_reason(project: Any) -> None:
    shop = project(
        back="""
            title: I return a coat
            define:
              promises: {back: {text: Money back in three working days, within: 3 working days}, kind: {text: Kind}}
            stages:
              - name: Return
                phase: after-sales
                steps:
                  - {name: Sends it, channel: letter, promises: [kind]}
                  - {name: Waits, channel: email, wait: 9 days, promises: [back, kind], pains: ["a | b"]}
              - name: Think back
                phase: exit
                pains: [{text: "Who are *you*?", severity: high, breaks: kind}]
                steps: [{name: Thinks}]
        """
    )
    text = journey_report(shop.journeys[0], shop, language="nl")

    assert "✗ gebroken [1.2](#step-waits) – klanten wachten 9 dagen, beloofd is 3 werkdagen" in text
    assert "○ geclaimd [1.1](#step-sends-it), [1.2](#step-waits) |" in text
    assert (
        "✗ gebroken [Think back](#stage-think-back) – een pijnpunt verbreekt de belofte: ‘Who are \\*you\\*?’"
        in text
    )
    assert "∅ niet genoemd" in text
    assert "✓ waargemaakt [" not in text
