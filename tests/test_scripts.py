"""Journeys in every script: their ids, references, comparisons, and the files that are named after them."""

import re
import unicodedata
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.app.journeys import building, project
from tests.test_schema import refusals

from cjtool.app.building import build as build_files
from cjtool.app.new import NewRequest, add
from cjtool.build import build
from cjtool.diff.comparison import Version, compare
from cjtool.model import Journey, steps
from cjtool.project import Workspace, load, read
from cjtool.request import RequestError
from cjtool.source import Source
from cjtool.spelling import fold, slug
from cjtool.spelling.identifier import is_id
from cjtool.spelling.naming import file_name
from cjtool.spelling.normal_form import spelling

CASES = Path(__file__).parent / "cases" / "text"
ANY_ID = st.text(min_size=1).map(slug) | st.sampled_from(
    ["Қ", "қ", "қ-2", "ҚҚ", "қҚ", "con", "長" * 64, "長" * 63, "𠮷" * 50, "𠮷" * 49]
)
DEVICES = ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))


def journey(written: str, name: str = "x.yaml") -> Journey:
    built = build(Source(Path(name), written))
    assert isinstance(built.root, Journey), built.problems
    return built.root


def workspace(folder: Path) -> Workspace:
    (found,) = read([folder], date(2026, 1, 1)).workspaces
    return found


def of_step(name: str) -> str:
    return f"cjtool: journey/v1\ntitle: T\nstages: [{{name: S, steps: [{{name: {name!r}}}]}}]\n"


@pytest.mark.parametrize(
    ("case", "step"),
    [
        ("nonlatin-ru", "ждать-ответа"), ("nonlatin-el", "περιμένω"), ("nonlatin-ja", "待つ"), ("nonlatin-num", "2026"),
        ("nonlatin-ownid", "想出门2"), ("nonlatin-punct", "x32e84994"), ("nonlatin-emoji", "xefe31a6e"),
    ],
)  # fmt: skip
def test_a_journey_in_any_script_is_valid_without_ids(case: str, step: str) -> None:
    written = (CASES / f"{case}.yaml").read_text("utf-8")

    assert [each.id for each in steps(journey(written))] == [step]
    assert refusals(written) == []


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("हिन्दी में इंतज़ार", "हिन्दी-में-इंतज़ार"), ("รอที่ร้าน", "รอที่ร้าน"), ("انتظار الرد", "انتظار-الرد"), ("לחכות לתשובה", "לחכות-לתשובה"),
        ("답변 대기", "답변-대기"), (unicodedata.normalize("NFD", "답변 대기"), "답변-대기"), ("等、待", "等-待"), ("می‌خواهم", "میخواهم"),
        ("ЖДАТЬ Ёлку", "ждать-ёлку"), ("Ἀθῆναι", "ἀθῆναι"), ("ｶﾞｽ", "ガス"), ("长" * 80, "长" * 55 + "-18a8dec1"), ("Mətn", "metn"), ("5 µm", "5-m"),
        ("1️⃣ Pays", "1-pays"), ("Pays ✔️ now", "pays-now"),
    ],
)  # fmt: skip
def test_an_id_keeps_letters_and_digits_of_any_script(text: str, id: str) -> None:
    assert slug(text) == id


def test_texts_without_letters_differ_in_their_hash() -> None:
    assert len({slug(text) for text in ("???", "!!!", "🚀", "🚀🚀")}) == 4


def test_two_names_with_one_latin_word_have_two_ids() -> None:
    written = (CASES / "mixed-script-collide.yaml").read_text("utf-8")

    assert [step.id for step in steps(journey(written))] == ["открывает-crm-утром", "закрывает-crm-вечером"]


def test_two_steps_of_one_name_are_told_in_any_script() -> None:
    written = "cjtool: journey/v1\ntitle: T\nstages: [{name: S, steps: [{name: 待つ}, {name: 待つ}]}]\n"

    (problem,) = build(Source(Path("x.yaml"), written)).problems
    assert problem.message == "two steps have the id `待つ`"


def test_a_comparison_takes_no_two_unrelated_steps_for_one() -> None:
    found = workspace(CASES / "compare-collide")
    now, future = (next(each for each in found.journeys if each.id == id) for id in ("now", "future"))

    compared = compare(Version(now, found), Version(future, found))

    assert [(pair.node.name, pair.verdict) for pair in compared.steps] == [
        ("Менеджер открывает CRM и вводит пароль", "dropped"),
        ("Клиент уходит навсегда без CRM", "added"),
    ]
    assert compared.realised == ()


@pytest.mark.parametrize(
    "id",
    [
        "想出门",
        "шаг-1",
        "रुको",
        "a-長",
        "𠮷野家",
        "Ждать",
        "ÉTÉ",
        "été",
        "a b",
        "-a",
        "🚀",
        "a\u200bb",
        "長" * 65,
    ],
)
def test_schema_and_validator_take_the_same_own_ids(id: str) -> None:
    written = f'cjtool: journey/v1\ntitle: T\nid: "{id}"\nstages: [{{name: S}}]\n'

    assert (refusals(written) == []) is (not build(Source(Path("x.yaml"), written)).problems)
    assert is_id(id) is (refusals(written) == [])


@given(st.text(min_size=1).map(str.strip).filter(bool))
def test_what_is_made_of_any_text_is_an_id(text: str) -> None:
    assert is_id(slug(text))


def test_a_reference_in_any_script_leads_to_the_nearest_step() -> None:
    written = of_step("Ждать ответа").replace("}]}]", ", next: ждать-ответ}]}]")

    (problem,) = read_alone(written)
    assert problem == "there is no step `ждать-ответ`; did you mean `ждать-ответа`?"


def read_alone(written: str) -> list[str]:
    loaded = load(Path(), [Source(Path("x.yaml"), written)], date(2026, 1, 1))
    return [problem.sentence for problem in loaded.problems]


def test_marks_of_other_scripts_make_other_words() -> None:
    assert fold("が") != fold("か")
    assert spelling("कि") != spelling("की")
    assert fold("Été") == fold("ete")


@pytest.mark.parametrize(
    "id",
    [*DEVICES, "長" * 64, "𠮷" * 64, "қ", "Қ", "a", "ждать-ответа", "и\u0306".replace("\u0306", ""), "ﾊﾝ"],
)
def test_a_file_name_is_safe_on_every_system(id: str) -> None:
    name = file_name(id)

    assert len(f"{name}.blueprint-12.svg".encode()) <= 255
    assert name.partition(".")[0] not in DEVICES
    assert name == unicodedata.normalize("NFKC", name).casefold()
    assert not name.endswith((".", " "))


@given(ANY_ID, ANY_ID)
def test_two_ids_share_no_file_even_where_capitals_are_alike(one: str, other: str) -> None:
    assert one == other or file_name(one).casefold() != file_name(other).casefold()


def test_ids_of_capitals_and_devices_get_names_of_their_own() -> None:
    assert [file_name(id) for id in ("trip", "待つ", "con")] == ["trip", "待つ", "con_1658dbfc"]
    assert file_name("Қ").casefold() != file_name("қ").casefold()


def test_a_project_in_other_scripts_is_built_with_links_that_lead_to_its_files(tmp_path: Path) -> None:
    project(tmp_path / "source", "Ждать ответа")
    (tmp_path / "source" / "con.yaml").write_text(of_step("待つ"), "utf-8")
    (tmp_path / "source" / "長い旅.yaml").write_text(of_step("🚀"), "utf-8")

    build_files(building(tmp_path / "source", tmp_path / "out"))

    index = (tmp_path / "out" / "index.md").read_text("utf-8")
    targets = {unquote(link) for link in re.findall(r"\]\(([^)#]+)", index)}
    assert {"con_1658dbfc/report.md", "長い旅/report.md", "journey-1/report.md"} <= targets
    assert all((tmp_path / "out" / target).is_file() for target in targets)


def test_a_new_journey_with_a_name_of_a_device_has_its_own_id(tmp_path: Path) -> None:
    project(tmp_path / "source")

    path = add(NewRequest("journey", "con", project=str(tmp_path / "source")))

    assert path.stem != "con"
    assert [each.id for each in workspace(tmp_path / "source").journeys] == ["con"]


def test_an_unfit_id_of_a_new_journey_is_told_with_a_fit_one(tmp_path: Path) -> None:
    with pytest.raises(RequestError) as refused:
        add(NewRequest("journey", "Ждать ответа", project=str(project(tmp_path / "source"))))

    assert refused.value.args[1] == "`ждать-ответа` would be"
