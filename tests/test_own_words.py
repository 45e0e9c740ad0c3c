"""A project's own words for what cjtool writes: a map in Polish has no English word on it."""

import re
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from tests.cli.conftest import Run, cjtool

from cjtool.build.shape import keys
from cjtool.draw.asked import Asked
from cjtool.draw.lanes import LANES, lane
from cjtool.draw.views import draw
from cjtool.i18n.own import Phrase, phrases_of
from cjtool.i18n.table import words
from cjtool.model.builtin import CHANNELS
from cjtool.model.lane_names import LaneName
from cjtool.project import Workspace, load
from cjtool.query.speech import spoken
from cjtool.report import journey_report
from cjtool.scene import Text, flatten
from cjtool.source import Source

__all__ = ["cjtool"]
TODAY = date(2026, 5, 12)
LATIN = re.compile(r"[A-Za-z][\w-]+")
JOURNEY = """
cjtool: journey/v1
title: Заказ
id: заказ
summary: Кратко
persona: анна
state: current
status: live
version: "1"
reviewed: 2026-03-31
goal: Цель
trigger: Повод
outcome: Итог
owner: лавка
tone: [тепло]
metrics: [{metric: nps, value: 20, target: 40, n: 120}]
stages:
  - name: Выбор
    phase: orientation
    goal: Что?
    duration: день
    pains: [{text: Долго, severity: high, share: 0.4}]
    steps:
      - {name: Ищет, channel: website, touchpoint: сайт, emotion: 1.5, does: Ищет, thinks: Где, feels: Ждёт, quote: Ну, expects: Быстро, moment_of_truth: true, promises: [слово], sources: [опрос]}
      - {name: Ждёт, emotion: -1.5, wait: 3 days, response_time: 2 hours, optional: true, frontstage: [Ответ], backstage: [Склад], systems: [Учёт], pains: [{text: Тишина, id: тишина}], gains: [Покой], feedback: {metric: nps, within: 2 weeks}, owner: лавка}
  - name: Покупка
    phase: purchase
    steps:
      - {name: Платит, channel: store, emotion: 0, fee: "5", next: [{to: ищет, share: 0.2}, {to: end, share: 0.8}], opportunities: [{title: Проще, addresses: [тишина], impact: high, effort: low, value: 1000, cost: 200, owner: лавка, due: 2026-09-01, status: planned}]}
define:
  personas: {анна: {name: Анна, goals: [Покой], needs: [Время], behaviours: [Ищет], feelings: [Ждёт], quote: Ну}}
  teams: {лавка: {name: Лавка}}
  touchpoints: {сайт: {name: Сайт, channel: website}}
  promises: {слово: {text: Слово}}
  sources: {опрос: {name: Опрос, kind: survey, date: 2026-01-10, n: 30}}
"""


def other(phrase: Phrase) -> Any:
    """Another word in place of one, with the same names in braces."""
    if isinstance(phrase, tuple):
        return [other(part) for part in phrase]
    return " ".join(["слово", *re.findall(r"\{[^}]*\}", phrase)])


def settings(own: object) -> Source:
    written = {"cjtool": "project/v1", "name": "Лавка", "words": own}
    return Source(Path("cjtool.yaml"), yaml.safe_dump(written, allow_unicode=True, sort_keys=False))


def project(own: object) -> Workspace:
    return load(Path(), [settings(own), Source(Path("x.yaml"), JOURNEY)], TODAY)


def all_words() -> dict[str, Any]:
    lanes = {
        f"{group}.{name}": "слово" for group in ("lanes", "questions", "terms") for name in get_args(LaneName)
    }
    captions = {
        f"captions.{name}": "слово" for name in ("flow", "blueprint", "compare", "portfolio", "summary")
    }
    beside = {"map.quotes": ["„", "”"], "locale": "ru"}
    return {name: other(phrase) for name, phrase in phrases_of("en").items()} | lanes | captions | beside


def texts(view: str, workspace: Workspace, asked: Asked) -> list[str]:
    (journey,) = workspace.journeys
    leaves = (leaf for scene in draw(view, journey, workspace, asked) for leaf, _ in flatten(scene))
    return [leaf.text for leaf in leaves if isinstance(leaf, Text)]


@pytest.mark.parametrize(
    "view", ["map", "blueprint", "flow", "canvas", "cards", "portfolio", "summary", "deck"]
)
def test_no_english_word_is_on_a_picture_once_all_are_given(view: str) -> None:
    workspace = project(all_words())
    assert [problem.sentence for problem in workspace.problems] == []

    asked = Asked(lanes=("header", *LANES, "footer")) if view == "map" else Asked()
    written = texts(view, workspace, asked)

    to_type_back = {*keys(), *CHANNELS} if view in {"canvas", "cards"} else set()
    assert written
    assert {word for text in written for word in LATIN.findall(text)} <= to_type_back


def test_no_english_word_is_on_a_comparison_once_all_are_given() -> None:
    later = JOURNEY.partition("define:")[0].replace("id: заказ", "id: потом\nbased_on: заказ")
    later = (
        later.replace("state: current", "state: future")
        .replace("wait: 3 days", "wait: 1 days")
        .replace("name: Платит", "name: Берёт")
    )
    library = "cjtool: library/v1\n" + re.sub(
        r"^  ", "", JOURNEY.partition("define:\n")[2], flags=re.MULTILINE
    )
    now = JOURNEY.partition("define:")[0]
    workspace = load(
        Path(),
        [
            settings(all_words()),
            *(Source(Path(f"{n}.yaml"), text) for n, text in enumerate((library, now, later))),
        ],
        TODAY,
    )
    assert [problem.sentence for problem in workspace.problems] == []
    future = next(each for each in workspace.journeys if each.id == "потом")

    leaves = [leaf for scene in draw("compare", future, workspace, Asked()) for leaf, _ in flatten(scene)]

    written = [leaf.text for leaf in leaves if isinstance(leaf, Text)]
    assert written
    assert [text for text in written if LATIN.search(text)] == []


def test_no_english_word_is_in_a_report_once_all_are_given() -> None:
    workspace = project(all_words())

    report = journey_report(workspace.journeys[0], workspace)

    shown = re.sub(r"\]\([^)]*\)|<[^>]*>", "", report)
    assert LATIN.findall(shown.replace("EUR", "")) == []


def test_the_words_that_are_given_stand_in_the_place_of_those_of_the_language() -> None:
    own = {
        "stage": "Etap",
        "map": {"legend": "Legenda"},
        "phases": {"use": "Użycie"},
        "units": {"days": ["dzień", "dni"]},
        "locale": "pl",
    }
    workspace = project(own)

    written = texts("map", workspace, Asked())

    assert {"Etap", "Legenda"} <= {text.replace("\u00ad", "") for text in written}
    assert any("3 dni" in text.replace("\u00a0", " ") for text in written)
    assert (
        "Touchpoint" in {text.replace("\u00ad", "") for text in written}
        or lane("touchpoints").title["en"] in written
    )


def test_pictures_and_pages_state_the_language_of_the_words(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nwords: {stage: Etap, locale: pl}\n", "utf-8")
    (tmp_path / "x.yaml").write_text("cjtool: journey/v1\ntitle: T\nstages: [{name: S}]\n", "utf-8")

    assert 'xml:lang="pl"' in cjtool("render x.yaml -o -").out
    assert cjtool("build . -o out").code == 0
    assert 'xml:lang="pl"' in (tmp_path / "out" / "x" / "map.svg").read_text("utf-8")


def test_other_languages_keep_their_words() -> None:
    workspace = project({"map": {"legend": "Legenda"}})

    assert spoken(workspace.project, "en").map.legend == "Legenda"
    assert spoken(workspace.project, "nl") is words("nl")


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ({"stagez": "Etap"}, "cjtool writes no `stagez`; did you mean `lanes.stages`?"),
        ({"legend": "Legenda"}, "cjtool writes no `legend`; did you mean `map.legend`?"),
        ({"map": {"legnd": "Legenda"}}, "cjtool writes no `map.legnd`; did you mean `map.legend`?"),
        ({"map": {"legend": 5}}, "`map.legend` takes text; here it is `Legend`"),
        ({"emotions": ["zły"]}, "`emotions` takes a list of 5 texts; here it is `angry, frustrated, neutral, pleased, delighted`"),
        ({"report": {"within": "w {czas}"}}, "`report.within` takes `{time}` in braces; here it is `within {time}`"),
        ({"report": {"owner": "{0.__class__}"}}, "`report.owner` takes no braces; here it is `Owner`"),
        ({"report": {"within": "w {time"}}, "`report.within` takes `{time}` in braces; here it is `within {time}`"),
        ({"report": {"within": "w {time!r:>9999}"}}, "`report.within` takes `{time}` in braces; here it is `within {time}`"),
        ({"map": {"quotes": ["‹", "›"]}}, "`map.quotes` takes quotes of which the first is one of “ „ «; here it is `“, ”`"),
        ({"locale": "Polish"}, "`locale` takes the code of a language; such as `pl`"),
    ],
)  # fmt: skip
def test_a_word_that_has_no_place_is_told(own: object, said: str) -> None:
    (problem,) = project(own).problems

    assert problem.sentence == said
    assert problem.span.path == Path("cjtool.yaml")
    assert problem.span.line > 2


def test_settings_list_the_words_that_are_given_and_those_that_are_missing(
    cjtool: Run, tmp_path: Path
) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nname: Sklep\nwords: {stage: Etap}\n", "utf-8")
    (tmp_path / "x.yaml").write_text("cjtool: journey/v1\ntitle: T\nstages: [{name: S}]\n", "utf-8")

    rows = [line.split("  ") for line in cjtool("settings .").out.splitlines()]
    listed = {row[0].strip(): [cell.strip() for cell in row[1:] if cell.strip()] for row in rows}

    assert listed["words.lanes.stages"] == ["Etap", "cjtool.yaml:3"]
    assert listed["words.map.legend"] == ["Legend", "default"]
    assert listed["words.lanes.touchpoints"][1] == "default"


def test_settings_of_a_project_without_words_say_how_to_have_them_listed(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\n", "utf-8")
    (tmp_path / "x.yaml").write_text("cjtool: journey/v1\ntitle: T\nstages: [{name: S}]\n", "utf-8")

    told = cjtool("settings .").out
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nwords: {}\n", "utf-8")
    listed = [line for line in cjtool("settings .").out.splitlines() if line.startswith("words.")]

    assert "words." not in told
    assert f"{len(listed)} phrases of cjtool’s; `words: {{}}` has them listed here" in told
    assert len(listed) > 100
