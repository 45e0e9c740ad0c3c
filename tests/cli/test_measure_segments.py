"""`cjtool measure --by` and `--no-segments`: which figures are given apart."""

import csv
import io
import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.measure.conftest import JOURNEY

SETTINGS = """
cjtool: project/v1
personas: {ann: {name: Ann}}
measure:
  sources:
    - file: answers.csv
      metric: nps
      columns: {step: step, score: score, persona: who, channel: how, segments: [land, crew]}
"""
EVERY = {"persona", "channel", "land", "crew"}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    rows = "".join(f"Pays,{at % 11},ann,phone,{('NL', 'BE')[at % 2]},own\n" for at in range(40))
    texts = {
        "cjtool.yaml": SETTINGS,
        "lamp.yaml": JOURNEY.replace("touchpoint: desk", "channel: phone"),
        "answers.csv": f"step,score,who,how,land,crew\n{rows}",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ("", EVERY),
        ("--no-segments", set()),
        ("--by land", {"land"}),
        ("--by persona --by crew", {"persona", "crew"}),
        ("--by channel", {"channel"}),
    ],
)
def test_text_json_and_csv_show_those_that_are_asked(
    options: str, shown: set[str], cjtool: Run, shop: Path
) -> None:
    ran = cjtool(f"measure {options} --output json=f.json --output csv=f.csv --output text", cwd=shop)

    document = json.loads((shop / "f.json").read_text(encoding="utf-8"))
    rows = list(csv.DictReader(io.StringIO((shop / "f.csv").read_text(encoding="utf-8-sig"))))
    apart = [line.partition("· ")[2].partition(":")[0] for line in ran.out.splitlines() if "· " in line]
    assert {each["segment"]["by"] for each in document["readings"] if each["segment"]} == shown
    assert {row["by"] for row in rows} - {""} == shown
    assert {name.lower() for name in apart} == shown
    assert {row["n"] for row in rows if not row["by"]} == {"40"}


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ("--by lnad", "no source of answers gives figures apart by `lnad`; did you mean `land`?"),
        ("--by Persona", "did you mean `persona`?"),
        ("--by zzz", "they are given by persona, channel, land, crew"),
        ("--by land --no-segments", "`--by` asks for segments, and `--no-segments` for none"),
    ],
)
def test_a_wrong_name_is_told_with_the_nearest(options: str, said: str, cjtool: Run, shop: Path) -> None:
    ran = cjtool(f"measure {options}", cwd=shop)

    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_where_no_source_names_any_it_is_told_where_to(cjtool: Run, shop: Path) -> None:
    bare = SETTINGS.replace(", persona: who, channel: how, segments: [land, crew]", "")
    (shop / "cjtool.yaml").write_text(bare, encoding="utf-8")

    assert "as `columns: {segments: …}` of a source" in cjtool("measure --by land", cwd=shop).err
