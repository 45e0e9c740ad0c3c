"""`render --view flow`: a picture of who goes where, and Graphviz source of it."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from tests.cli.conftest import Run


def test_a_flow_goes_to_a_file_of_its_own_name(cjtool: Run, gallery: Path, tmp_path: Path) -> None:
    assert cjtool(f"render {gallery / 'paspoort'} --view flow").code == 0

    drawn = (tmp_path / "paspoort-aanvragen.flow.svg").read_text("utf-8")
    assert "<title>2.4 → 3.1: Maakt een afspraak (79%)</title>" in drawn
    assert ET.fromstring(drawn).tag == "{http://www.w3.org/2000/svg}svg"


def test_graphviz_source_by_the_ending_of_the_file(cjtool: Run, gallery: Path, tmp_path: Path) -> None:
    assert cjtool(f"render {gallery / 'paspoort'} --view flow -o flow.dot").code == 0

    source = (tmp_path / "flow.dot").read_text("utf-8")
    assert source.startswith("digraph")
    assert "foto -> afspraak" in source


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("-f dot", "`dot` is a format of flows alone; add `--view flow`"),
        ("--engine dot", "`--engine dot` does not lay out the view `map`; add `--view flow`"),
        ("--view flow --engine dott", "there is no engine `dott`; did you mean `dot`?"),
    ],
)
def test_what_only_a_flow_can_is_said(cjtool: Run, gallery: Path, asked: str, told: str) -> None:
    ran = cjtool(f"render {gallery / 'paspoort'} {asked} -o -")

    assert ran.code == 2
    assert told in ran.err


def test_without_graphviz_its_engine_says_what_to_install(
    cjtool: Run, gallery: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")

    ran = cjtool(f"render {gallery / 'paspoort'} --view flow --engine dot -o -")

    assert ran.code == 2
    assert "the engine `dot` is not installed; install Graphviz" in ran.err
