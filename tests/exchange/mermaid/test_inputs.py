"""Diagrams as people write them, with all that Mermaid misreads, and what is made of each: goldens beside the inputs."""

from pathlib import Path

import pytest
from tests.exchange.goldens import golden as held
from tests.exchange.mermaid.readings import INPUTS, account, journey, losses, read, tasks

from cjtool.request import RequestError

GOLDEN = Path(__file__).parents[2] / "golden" / "exchange" / "mermaid"
NAMES = sorted(path.name for path in INPUTS.iterdir())


@pytest.mark.parametrize("name", NAMES)
def test_a_diagram_is_read_as_its_golden_says(name: str) -> None:
    golden = GOLDEN / f"{name}.yaml"
    made = account(read((INPUTS / name).read_bytes(), name))
    assert held(golden, made.encode()).decode() == made


def test_there_is_no_golden_without_its_diagram() -> None:
    assert {path.name for path in GOLDEN.glob("*.yaml")} == {f"{name}.yaml" for name in NAMES}


@pytest.mark.parametrize(
    "encoded",
    [
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.encode("utf-16"),
        lambda text: text.encode("utf-16-le"),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
        lambda text: text.replace("  ", "\t").encode(),
        lambda text: f"\n\n{text}\n\n".encode(),
    ],
)
def test_a_diagram_reads_the_same_in_any_encoding_and_with_any_line_ends(encoded: object) -> None:
    text = (INPUTS / "plain.mmd").read_text("utf-8")
    assert callable(encoded)

    [plain], [other] = read(text).journeys, read(encoded(text)).journeys

    assert other.text == plain.text


def test_windows_letters_are_read_and_the_guess_is_told() -> None:
    text = "journey\n title Zoë fährt\n section Weg\n  Geht für Brötchen: 4: Kunde\n"

    result = read(text.encode("cp1252"))

    assert "title: Zoë fährt" in result.journeys[0].text
    assert [loss.what for loss in result.losses] == ["encoding"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("flowchart LR\n a --> b\n", "flowchart"),
        ("%% a comment\nsequenceDiagram\n A->>B: hi\n", "sequenceDiagram"),
        ("---\ntitle: x\n---\ntimeline\n title y\n", "timeline"),
        ("# Page\n\n```mermaid\ngraph TD\n a --> b\n```\n", "graph"),
    ],
)
def test_another_diagram_is_refused_by_its_name_and_line(text: str, kind: str) -> None:
    with pytest.raises(RequestError) as refused:
        read(text, "map.mmd")

    assert f"`{kind}`" in str(refused.value)
    assert "line" in str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "%% nothing but this\n",
        "# A page without diagrams\n",
        "hello: world\n",
        "<p>\n section Not\n Tea: 3: Me\n",
    ],
)
def test_a_file_without_a_diagram_is_refused(text: str) -> None:
    with pytest.raises(RequestError, match="holds no Mermaid diagram"):
        read(text, "page.mmd")


def test_a_journey_without_anything_in_it_is_told_and_none_is_made() -> None:
    result = read("journey\n title Empty\n")

    assert result.journeys == ()
    assert [(loss.kind, loss.spot.line) for loss in result.all_losses] == [("left-out", 1)]


def test_other_diagrams_of_a_document_are_noted_and_no_loss() -> None:
    found = losses((INPUTS / "document.md").read_text("utf-8"))

    assert ("noted", "diagram", "line 17") in found


@pytest.mark.parametrize(
    ("scale", "emotions"), [("1-5", [-1, 2]), ("0-7", [-0.9, 0.9]), ("1-10", [-1.6, -0.2])]
)
def test_a_scale_that_is_asked_for_decides(scale: str, emotions: list[float]) -> None:
    steps = tasks("  Low: 2: Me\n  High: 5: Me\n", scale=scale)

    assert [step["emotion"] for step in steps] == emotions


def test_scores_off_the_scale_that_is_asked_for_are_clamped_and_told() -> None:
    text = "journey\n section One\n  Low: 2: Me\n  High: 9: Me\n"

    assert tasks("  High: 9: Me\n", scale="1-5")[0]["emotion"] == 2
    assert ("clamped", "emotion", "line 4") in losses(text, scale="1-5")


def test_numbers_of_steps_are_scores_where_a_scale_is_asked_for() -> None:
    lines = "".join(f"  Step {n}: {n}: Me\n" for n in range(1, 8))

    assert [step.get("emotion") for step in tasks(lines)] == [None] * 7
    assert tasks(lines, scale="1-7")[6]["emotion"] == 2


def test_five_scores_that_rise_are_feelings() -> None:
    lines = "".join(f"  Step {n}: {n}: Me\n" for n in range(1, 6))

    assert [step["emotion"] for step in tasks(lines)] == [-2, -1, 0, 1, 2]


def test_the_scale_is_guessed_once_and_told_once() -> None:
    text = (INPUTS / "scale-1-10.mmd").read_text("utf-8")

    assert [what for kind, what, _ in losses(text) if what == "score"] == ["score"]


def test_an_actor_is_told_once_however_often_it_takes_part() -> None:
    text = "journey\n section One\n" + "".join(f"  Step {n}: 3: Customer, Support\n" for n in range(9))

    assert [kind for kind, what, _ in losses(text) if what == "actor"] == ["guessed"] * 2


def test_what_the_project_defines_is_no_guess(tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text(
        "cjtool: project/v1\nname: Bank\npersonas:\n  ann-34:\n    name: Ann\nteams:\n  desk:\n    name: Service desk\n"
    )
    text = "journey\n title T\n section One\n  Calls: 3: Ann, Service desk, Telefoon\n"

    [found] = read(text, project=str(tmp_path)).journeys

    assert "persona: ann-34" in found.text
    assert "owner: desk" in found.text
    assert "phone" in found.text
    assert "define" not in found.text
    assert [loss.kind for loss in found.losses] == ["noted"]


def test_a_title_is_taken_from_where_there_is_one() -> None:
    body = "\n section One\n  Begin: 3: Me\n"

    assert journey(f"---\ntitle: Front\n---\njourney\n title Inside{body}")["title"] == "Inside"
    assert journey(f"---\ntitle: Front\n---\njourney\n accTitle: Heard{body}")["title"] == "Front"
    assert journey(f"journey\n accTitle: Heard{body}", title="Asked")["title"] == "Heard"
    assert journey(f"# Head\n```mermaid\njourney{body}```\n", title="Asked")["title"] == "Asked"
    assert journey(f"# The *head*\n```mermaid\njourney{body}```\n")["title"] == "The head"
    assert journey(f"journey{body}", name="my-map.mmd")["title"] == "my-map"
    assert journey(f"journey{body}")["title"] == "Customer journey"


def test_what_mermaid_reads_right_is_not_told_as_a_guess() -> None:
    found = losses("journey\n title T\n section One\n  Tea: 4\n  Milk: 2.5\n")

    assert [kind for kind, _, _ in found] == ["noted"]
