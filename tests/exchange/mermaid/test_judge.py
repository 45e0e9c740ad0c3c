"""Mermaid itself takes every export, shows the words of the journey, and agrees with every import that it reads right."""

import html
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.draw.journeys import JOURNEYS, LIBRARIES, Data, workspace
from tests.exchange.mermaid.exports import written
from tests.exchange.mermaid.judge import installed, judged
from tests.exchange.mermaid.readings import INPUTS

from cjtool.app.translations import in_language
from cjtool.draw.flow.course import course_of
from cjtool.exchange.mermaid.as_flowchart import FlowLabels
from cjtool.exchange.mermaid.as_journey import score
from cjtool.exchange.mermaid.blocks import diagram_blocks
from cjtool.exchange.mermaid.phrases import NOT_RATED
from cjtool.exchange.mermaid.preparing import prepared
from cjtool.exchange.mermaid.statements import MermaidJourney, journey_of
from cjtool.model import Journey
from cjtool.project import Workspace, read
from cjtool.query.effective import definitions

pytestmark = pytest.mark.slow
REPOSITORY = Path(__file__).parents[3]
LANGUAGES = ("en", "nl", "fr", "de")
Judge: TypeAlias = Callable[..., list[dict[str, Any]]]
Pair: TypeAlias = tuple[Journey, Workspace]


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Judge:
    folder = installed(tmp_path_factory.mktemp("mermaid"))
    return lambda texts, **asked: judged(folder, texts, **asked)


def line(text: str | None) -> str:
    return " ".join((text or "").split())


def decoded(text: str) -> str:
    """A text of Mermaid's own data, in which entities are kept as signs of its own."""
    return line(
        html.unescape(text.replace("<br/>", " ").replace("ﬂ°°", "&#").replace("ﬂ°", "&").replace("¶ß", ";"))
    )


def check_journey(pair: Pair, verdict: dict[str, Any]) -> None:
    """What Mermaid shows of a journey is what it says."""
    journey, around = pair
    assert "error" not in verdict, (verdict, written(journey, around)[0])
    shown = verdict["shown"]
    assert line(shown["title"]) == line(journey.title)
    assert line(shown["description"]) == line(journey.summary)
    made = [step for stage in journey.stages for step in stage.steps]
    names = dict.fromkeys(line(stage.name) for stage in journey.stages if stage.steps)
    assert list(dict.fromkeys(map(line, shown["sections"]))) == list(names)
    assert [line(task["name"]) for task in shown["tasks"]] == [line(step.name) for step in made]
    personas = definitions(journey, around).personas
    unrated = {NOT_RATED.sentence(each) for each in LANGUAGES}
    for step, task, told in zip(made, verdict["tasks"], shown["tasks"], strict=True):
        people = list(dict.fromkeys(line(personas[id].name) for id in step.persona or journey.persona))
        assert list(map(line, told["people"]))[: len(people)] == people
        assert task["score"] == (3 if step.emotion is None else score(step.emotion))
        assert bool(unrated & set(told["people"])) == (step.emotion is None)


def check_flowchart(pair: Pair, verdict: dict[str, Any]) -> None:
    """What Mermaid reads in a flowchart is what the journey says, but for signs that FigJam does not take."""
    assert "error" not in verdict, (verdict, written(*pair, "flowchart")[0])
    labels = FlowLabels()
    groups, number = [], 0
    for place, stage in enumerate(pair[0].stages, 1):
        inside = []
        for at, step in enumerate(stage.steps, 1):
            number += 1
            inside.append(f"step{number}")
            assert f'"{verdict["boxes"][inside[-1]]}"' == labels.quoted(step.name, "", f"{place}.{at}")
        groups.append([labels.quoted(stage.name, "", str(place))[1:-1], inside])
    assert sorted(verdict["groups"]) == sorted(groups)
    ways = [(way.tail + 1, way.head + 1 if way.head is not None else None) for way in course_of(pair[0]).ways]
    arrows = [
        (int(start.removeprefix("step")), int(end.removeprefix("step")) if end != "finish" else None)
        for start, _, end in verdict["arrows"]
    ]
    assert sorted(arrows, key=str) == sorted(ways, key=str)


def check(judge: Judge, pairs: Sequence[Pair]) -> None:
    texts = [written(*pair, variant)[0] for variant in ("journey", "flowchart") for pair in pairs]
    verdicts = judge(texts, show=True)
    for pair, journey, flowchart in zip(pairs, verdicts[: len(pairs)], verdicts[len(pairs) :], strict=True):
        check_journey(pair, journey)
        check_flowchart(pair, flowchart)


def test_mermaid_shows_the_gallery_as_it_is_in_every_language(judge: Judge) -> None:
    workspaces = read([str(REPOSITORY / "journeys")], date(2026, 11, 22)).workspaces
    picked = tuple((each, journey) for each in workspaces for journey in each.journeys)
    renditions = [in_language(workspaces, language).picked(picked) for language in LANGUAGES]

    pairs = [(journey, around) for rendition in renditions for around, journey in rendition]

    assert len(pairs) > 30
    check(judge, pairs)


def test_mermaid_shows_any_journey_as_it_is(judge: Judge) -> None:
    made: list[Pair] = []

    @settings(
        max_examples=30, phases=[Phase.generate], suppress_health_check=list(HealthCheck), database=None
    )
    @given(JOURNEYS, LIBRARIES)
    def make(data: Data, library: Data) -> None:
        made.append(workspace(data, library))

    make()
    assert len(made) > 20
    check(judge, made)


def read_by_us(text: str, name: str = "-") -> MermaidJourney:
    [block] = diagram_blocks(text, name)
    return journey_of(prepared(block.lines).lines)


def is_plain(journey: MermaidJourney) -> bool:
    """Whether nothing is told of it: then Mermaid must see the same."""
    return not journey.losses


def is_same(journey: MermaidJourney, verdict: dict[str, Any]) -> bool:
    """Whether Mermaid reads the same title and tasks."""
    if "error" in verdict:
        return False
    ours = [
        (section.name, task.name, task.score, task.actors)
        for section in journey.sections
        for task in section.tasks
    ]
    theirs = [
        (
            decoded(task["section"]),
            decoded(task["name"]),
            task["score"],
            tuple(dict.fromkeys(filter(None, map(decoded, task["people"])))),
        )
        for task in verdict["tasks"]
    ]
    return (journey.title, ours) == (decoded(verdict["title"]), theirs)


def test_mermaid_agrees_with_every_input_of_which_nothing_is_told(judge: Judge) -> None:
    texts = {path.name: path.read_text("utf-8") for path in sorted(INPUTS.glob("*.mmd"))}
    plain = {
        name: text
        for name, text in texts.items()
        if text.count("\njourney\n") < 2 and is_plain(read_by_us(text))
    }

    verdicts = judge(list(plain.values()))

    assert len(plain) > 15
    for (name, text), verdict in zip(plain.items(), verdicts, strict=True):
        if name not in {"no-header.mmd", "other-case.mmd", "front-matter-indented.mmd"}:
            assert is_same(read_by_us(text), verdict), (text, verdict)


SIGNS = st.sampled_from(
    [":", ": ", ": 3", ": 4: ", ": 2.5 :", ": 3,5: ", ":: ", ",", ", ", " #", "#", " # x", "#35;", "#9829;", "&amp;", ";", "%", " %% ",
     "title ", "Section ", "journey", "Me", "Cat", "Order", " and ", "  ", "顾客", "：", "，", "😀", "ﬀ", "10:30", "https://a.nl", "-", "(x)",
     "[a]", "{b}", '"', "'", "a/b", "½", "٣", "3", "-2", "+1", "0x5", ".5", "4.", "\t", "\u00a0", "\u3000", "İ"]
)  # fmt: skip
LINES = st.lists(SIGNS, min_size=1, max_size=7).map("".join)


@settings(max_examples=2, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(st.lists(LINES, min_size=250, max_size=250))
def test_a_line_of_which_nothing_is_told_is_what_mermaid_reads(judge: Judge, lines: list[str]) -> None:
    texts = [f"journey\n section One\n  {each}\n  Last: 1: Me\n" for each in lines]
    plain = [text for text in texts if is_plain(read_by_us(text))]

    for text, verdict in zip(plain, judge(plain), strict=True):
        assert is_same(read_by_us(text), verdict), (text, verdict)


CLAIMS = (
    "Call: ask: 3: Me", "Visit https://a.nl: 3: Me", "At 10:30: 4: Me", "Asks: 3: Agent: Tier 1", "标签：4：用户", "A: 3: 我，你",
    "Fix #12: 3: Me", "Child: 3: Child#1", "A; b: 3: Me", "A: 5: Me; B: 1: Me", "A: 5: Me;", "Title search: 3: Me", "Journey ends: 3: Me",
    "Section visit: 3: Me", "A: 3,5: Me", "A: : Me", "A: 4/5: Me", "A: ★★: Me", "A: ５: Me", "Only words",
    "A: 3: Me %% note", "% of it: 3: Me", "section A: b\n B: 3: Me", "section A #b\n B: 3: Me", "title A #b\n B: 3: Me", ": 3: Me",
    "section\n B: 3: Me", "title\n section B\n B: 3: Me",
)  # fmt: skip


def test_what_is_told_of_a_line_is_what_mermaid_does(judge: Judge) -> None:
    texts = [f"journey\n title T\n section One\n {each}\n" for each in CLAIMS]

    for text, verdict in zip(texts, judge(texts), strict=True):
        journey = read_by_us(text)
        assert journey.losses, text
        assert not is_same(journey, verdict), text
