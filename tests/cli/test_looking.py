"""`list`, `show`, `refs`, `settings`, `rules`, `explain`, `schema`: looking at what there is."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len
from tests.cli.conftest import Run


def test_list_names_journeys(cjtool: Run, gallery: Path) -> None:
    ran = cjtool("list warmtepomp --output json", cwd=gallery)

    assert [row["id"] for row in json.loads(ran.out)] == ["warmtepomp", "warmtepomp-toekomst"]


@pytest.mark.parametrize(
    "kind", ["personas", "channels", "touchpoints", "teams", "promises", "metrics", "sources"]
)
def test_list_names_definitions_once(cjtool: Run, gallery: Path, kind: str) -> None:
    rows = json.loads(cjtool(f"list --kind {kind} --output json", cwd=gallery / "private-lease").out)

    assert rows or kind == "channels"
    assert len({row["id"] for row in rows}) == len(rows)


def test_refs_finds_every_use(cjtool: Run, gallery: Path) -> None:
    ran = cjtool("refs persona:sanne-mark warmtepomp", cwd=gallery)
    wrong = cjtool("refs persona:sanne-mar warmtepomp", cwd=gallery)

    uses = [line.split(" ")[1] for line in ran.out.splitlines()]
    assert uses == ["warmtepomp-toekomst#persona", "warmtepomp#persona"]
    assert wrong.code == 2
    assert "did you mean `sanne-mark`?" in wrong.err


def test_settings_say_where_they_come_from(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text(
        "cjtool: project/v1\nname: Lab\nlint:\n  rules: {empty-stage: error}\n"
    )
    (tmp_path / "a.yaml").write_text("cjtool: journey/v1\ntitle: I wait\nstages: [{name: Wait}]\n")

    lines = [line.split() for line in cjtool("settings a.yaml").out.splitlines()]

    assert ["project", "Lab", "cjtool.yaml:2"] in lines
    assert ["currency", "EUR", "default"] in lines
    assert ["lint.rules.empty-stage", "error", "cjtool.yaml:4"] in lines


def test_rules_lists_all_in_two_shapes(cjtool: Run) -> None:
    rows = json.loads(cjtool("rules --output json").out)
    text = cjtool("rules").out

    assert len(rows) >= 15
    assert all(row["name"] in text for row in rows)


def test_explain_shows_a_page(cjtool: Run) -> None:
    ran = cjtool("explain missing-after-sales")

    assert ran.code == 0
    assert "missing-after-sales" in ran.out
    assert "How to mend" in ran.out


@pytest.mark.parametrize("kind", ["journey", "library", "project"])
def test_schema_prints_what_is_committed(cjtool: Run, kind: str) -> None:
    committed = Path(__file__).parents[2] / "schemas" / f"{kind}.schema.json"

    assert cjtool(f"schema {kind}").out == committed.read_text("utf-8")


@pytest.mark.parametrize(
    "path",
    sorted((Path(__file__).parents[2] / "journeys").glob("*/journeys/*.yaml")),
    ids=lambda path: path.stem,
)
def test_show_fits_eighty_columns(cjtool: Run, path: Path) -> None:
    ran = cjtool(f"show {path}")

    assert ran.code == 0
    assert max(cell_len(line) for line in ran.out.splitlines()) <= 80
    assert "●" in ran.out


def test_show_takes_ids_and_wide_names(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nname: 图书馆\n")
    steps = "".join(
        f"      - {{name: '{'预约图书 ' * 20}{index}', emotion: {index % 5 - 2}, channel: app}}\n"
        for index in range(70)
    )
    text = f"cjtool: journey/v1\ntitle: {'lees' * 50}\nstages:\n  - name: a\n    steps:\n{steps}"
    (tmp_path / "boek.yaml").write_text(text)

    ran = cjtool("show boek")

    assert ran.code == 0
    assert max(cell_len(line) for line in ran.out.splitlines()) <= 80


def test_show_without_unicode(gallery: Path) -> None:
    env = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "cjtool", "show", "hip-replacement"]
    ran = subprocess.run(command, cwd=gallery, env=env, capture_output=True, check=True)

    assert ran.stdout.isascii()
    assert b"\x1b" not in ran.stdout
