"""A half-written text: of a valid one all that the parser reads, of a broken one all that is not broken."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cjtool.app.live import LiveWorkspace
from cjtool.document import parse
from cjtool.document.tolerant import half_written
from cjtool.request import RequestError
from cjtool.source import Source

ROOT = Path(__file__).parents[2]
ALL = [
    source for folder in ("journeys", "tests", "src") for source in sorted((ROOT / folder).rglob("*.yaml"))
]
JOURNEYS = [path for path in ALL if path.is_relative_to(ROOT / "journeys") and path.parent.name == "journeys"]
ANY = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
BROKEN = (
    "emo",
    "emotion:",
    "channel: [phone, chat",
    "-",
    "emotion: {a: 1",
    "- name: *nobody",
    ": x",
    "{",
    "]",
)


def read(text: str) -> Any:
    return half_written(Source(Path("a.yaml"), text)).data


def leaves(data: Any, key: str = "") -> Counter[tuple[str, str]]:
    """Every value with the key that it stands under, however often."""
    if isinstance(data, dict):
        return sum((leaves(value, key) for key, value in data.items()), Counter())
    if isinstance(data, tuple):
        return sum((leaves(item, key) for item in data), Counter())
    return Counter([(key, str(data))])


def test_of_every_valid_file_the_data_is_what_the_parser_reads() -> None:
    compared = 0
    for path in ALL:
        try:
            source = Source(path, path.read_text(encoding="utf-8"))
        except UnicodeDecodeError:
            continue
        document = parse(source)
        if document.data is not None and not document.problems:
            assert half_written(source).data == document.data, path
            compared += 1
    assert compared > 100


@ANY
@given(st.sampled_from(JOURNEYS), st.data())
def test_a_line_that_is_being_typed_costs_nothing_around_it(path: Path, data: st.DataObject) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    places = [n for n, line in enumerate(lines) if line.lstrip().startswith("- name:")]
    place, typed = data.draw(st.sampled_from(places)), data.draw(st.sampled_from(BROKEN))
    indent = len(lines[place]) - len(lines[place].lstrip()) + 2

    whole = parse(Source(path, "\n".join(lines))).data
    found = leaves(read("\n".join([*lines[: place + 1], " " * indent + typed, *lines[place + 1 :]])))

    assert sum((leaves(whole) - found).values()) <= 3, leaves(whole) - found


@ANY
@given(st.sampled_from(JOURNEYS), st.integers(0, 10**6))
def test_a_text_that_stops_anywhere_has_what_is_before(path: Path, cut: int) -> None:
    text = path.read_text(encoding="utf-8")
    text = text[: cut % len(text)]
    whole, found = leaves(parse(Source(path, path.read_text(encoding="utf-8"))).data), leaves(read(text))

    assert sum((found - whole).values()) <= 3  # the value that is cut, and what has none yet


@given(st.text(alphabet="ab:-[]{}&*<>|'\"#!\n \t\r,é中", max_size=60))
def test_no_text_is_too_strange(text: str) -> None:
    read(text)


def test_what_is_written_has_its_place_in_any_script() -> None:
    source = Source(Path("a.yaml"), "title: «Ёлка»\nstages:\n  - name: 中文\n    goal")

    found = half_written(source)

    assert found.data == {"title": "«Ёлка»", "stages": ({"name": "中文"},)}
    assert {path: span.text for path, span in found.places.items()} == {
        ("title",): "title",
        ("stages",): "stages",
        ("stages", 0): "-",
        ("stages", 0, "name"): "name",
    }


def test_a_live_workspace_tells_what_a_broken_text_says(tmp_path: Path) -> None:
    file = tmp_path / "trip.yaml"
    file.write_text("cjtool: journey/v1\ntitle: T\nstages:\n  - name: Go\n    steps: [{name: Goes}]\n")
    live = LiveWorkspace(tmp_path)

    live.change(file, file.read_text() + "  - name: Back\n    steps: [{name: Retu")

    assert live.workspace.problems
    assert live.half_written(file).data["stages"][1]["name"] == "Back"
    with pytest.raises(RequestError, match="is no file of this project"):
        live.half_written(tmp_path / "other.yaml")
