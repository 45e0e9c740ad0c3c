"""Canvases and cards from the command line, as `docs/workshop.md` says."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from tests.cli.conftest import REPOSITORY, Run

GUIDE = REPOSITORY / "docs" / "workshop.md"


def test_the_guide_to_workshops_can_be_followed(cjtool: Run, tmp_path: Path) -> None:
    guide = GUIDE.read_text("utf-8")
    (typed,) = re.findall(r"```yaml title=moving.yaml\n(.*?)```", guide, re.DOTALL)
    (tmp_path / "moving.yaml").write_text(typed, "utf-8")

    commands = re.findall(r"^cjtool (.*)$", guide, re.MULTILINE)
    codes = {command: cjtool(command).code for command in commands}

    assert len(commands) == 10
    assert set(codes.values()) == {0}
    made = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.svg"))
    assert made == [
        "canvas.svg", "cards/moving.cards-1.svg", "cards/moving.cards-2.svg", "cards/moving.cards-3.svg", "map.svg",
        "next.svg",
    ]  # fmt: skip
    assert "plan/looks-up-what-to-do" in (tmp_path / "next.svg").read_text("utf-8")


def test_the_guide_asks_what_the_canvas_asks(cjtool: Run) -> None:
    from cjtool.draw.canvas.plan import LANES
    from cjtool.draw.lanes import lane

    rows = re.findall(r"^\| ([^|]+) \| ([^|]+\?) \| (.+) \|$", GUIDE.read_text("utf-8"), re.MULTILINE)

    assert [(name, asked, key.replace("`", "")) for name, asked, key in rows] == [
        (each.title.en.replace("\u00ad", ""), each.question and each.question.en, each.key or each.name)
        for each in map(lane, LANES)
    ]


def test_an_empty_canvas_needs_nothing_around_it(cjtool: Run, tmp_path: Path) -> None:
    ran = cjtool("render --view canvas --stages 5 --columns 3 --language nl -o canvas.svg")

    assert (ran.code, ran.err) == (0, "canvas.svg\n")
    root = ET.parse(tmp_path / "canvas.svg").getroot()
    assert (root.get("width"), root.get("height")) == ("2383.94pt", "1683.78pt")
    assert "Op A1 passen briefjes van 51" in (tmp_path / "canvas.svg").read_text("utf-8")
    assert cjtool("render --view canvas").err == "canvas.svg\n"
    assert cjtool("render --view canvas -o -").out.startswith("<?xml")


def test_an_empty_canvas_in_a_project_speaks_its_language_in_its_colours(cjtool: Run, gallery: Path) -> None:
    (project,) = (gallery / "paspoort").glob("cjtool.yaml")

    drawn = cjtool("render --view canvas -o -", cwd=project.parent)

    assert (drawn.code, drawn.err) == (0, "")
    assert "Klantreis" in drawn.out


def test_a_broken_journey_does_not_stand_in_the_way_of_an_empty_canvas(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nlanguage: fr\n")
    (tmp_path / "broken.yaml").write_text("cjtool: journey/v1\ntitle: [\n")

    drawn = cjtool("render --view canvas -o -")

    assert drawn.code == 0
    assert "Parcours client" in drawn.out


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ("--view canvas --stages 13", "a canvas cannot have --stages `13`; give a number from 1 to 12"),
        ("--view canvas --stages 0", "a canvas cannot have --stages `0`; give a number from 1 to 12"),
        ("--view canvas --columns 9", "a canvas cannot have --columns `9`; give a number from 1 to 8"),
        ("--stages 3", "--stages says nothing about `--view map`; it is for `--view canvas`"),
        ("--view cards --slots", "--slots says nothing about `--view cards`; it is for `--view canvas`"),
        (
            "--view canvas --cards steps",
            "--cards says nothing about `--view canvas`; it is for `--view cards`",
        ),
        ("--view cards --cards step", "there are no cards of `step`; did you mean `steps`?"),
        ("--view cards --cards zebras", "there are no cards of `zebras`; there is steps, channels, personas"),
        (
            "--view canvas --stages 3 --select warmtepomp",
            "--stages is for an empty canvas, and `warmtepomp` has stages of its own; leave out one of the two; --columns makes room for more steps",
        ),
        ("--view canvas --stages 12 -o -", "3 sheets for standard output; name a folder with -o"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(cjtool: Run, options: str, message: str) -> None:
    ran = cjtool(f"render {options}")

    assert (ran.code, ran.out, ran.err) == (2, "", f"cjtool: {message}\n")
