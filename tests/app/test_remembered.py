"""A build that makes only what changed leaves what a build from nothing leaves."""

import re
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.app.journeys import building, project, reading
from tests.app.test_build import texts

from cjtool.app.building import BuildRequest, build, differences
from cjtool.app.ownership import MANIFEST, record_of
from cjtool.lint import fails, lint
from cjtool.project import WorkspaceReading

T = TypeVar("T")
GALLERY = Path(__file__).parents[2] / "journeys"
PROJECTS = sorted(path.name for path in GALLERY.iterdir() if (path / "cjtool.yaml").is_file())
_VALUE = re.compile(r"(?<=[:\[,-] )(?![|>&*\"'{\[])[^\n\[\]{},#:]+")
"""A value in a line of YAML, near enough: what an edit takes away or makes another."""


def _sources(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in {".yaml", ".svg", ".png", ".jpg"})


def _edited(data: st.DataObject, folder: Path) -> None:
    """One edit of any file: a line that goes, a line twice, another value, a value of another file's, a remark."""
    path = data.draw(st.sampled_from(_sources(folder)), label="file")
    if path.suffix != ".yaml":
        others = [other for other in _sources(folder) if other.suffix == path.suffix]
        path.write_bytes(data.draw(st.sampled_from(others), label="picture").read_bytes())
        return
    lines = path.read_text("utf-8").split("\n")
    place = data.draw(st.integers(0, len(lines) - 1), label="line")
    how = data.draw(st.sampled_from(("remark", "word", "number", "gone", "swap")), label="how")
    if how == "remark":
        lines.insert(place, "# a remark")
    elif how == "gone":
        del lines[place]
    elif how == "swap":
        other = data.draw(st.sampled_from(lines), label="other")
        if (new := _VALUE.search(other)) is not None:
            lines[place] = _VALUE.sub(lambda _: new[0], lines[place], count=1)
    else:
        value = "77" if how == "number" else "Another name"
        lines[place] = _VALUE.sub(value, lines[place], count=1)
    path.write_text("\n".join(lines), encoding="utf-8")


def _request(source: Path, out: Path) -> BuildRequest | None:
    """What builds a project; None where it is not valid, as `cjtool build` then builds nothing."""
    read: WorkspaceReading = reading(source)
    outcome = lint(read.workspaces, ())
    whole = outcome.workspaces and not fails(outcome, "error") and outcome.workspaces[0].journeys
    return BuildRequest(outcome, out) if whole else None


@pytest.mark.slow
@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_after_any_edit_a_build_is_one_from_nothing(tmp_path: Path, data: st.DataObject) -> None:
    for folder in tmp_path.iterdir():
        shutil.rmtree(folder)
    source, out = tmp_path / "source", tmp_path / "out"
    shutil.copytree(GALLERY / data.draw(st.sampled_from(PROJECTS), label="project"), source)
    first = _request(source, out)
    assert first is not None
    build(first)
    for number in range(data.draw(st.integers(1, 6), label="edits")):
        kept = {path: path.read_bytes() for path in _sources(source)}
        _edited(data, source)
        request = _request(source, out)
        if request is None:
            for path, content in kept.items():
                path.write_bytes(content)
            continue
        stale = build(request).stale
        for path in stale:
            path.unlink()
        anew = tmp_path / f"new{number}"
        new = _request(source, anew)
        assert new is not None
        build(new)
        assert _files(out) == _files(anew)


def _files(folder: Path) -> dict[str, bytes]:
    return {name: content for name, content in texts(folder).items() if name != MANIFEST}


class Listening:
    """How many files a build makes."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self, items: Iterable[T], total: int, _doing: str, /) -> Iterator[T]:
        self.made = total
        yield from items


def _made(source: Path, out: Path) -> int:
    heard = Listening()
    build(building(source, out), heard)
    return heard.made


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Four journeys, of which the first names the second."""
    folder = project(tmp_path / "source", *(f"Trip {number}" for number in range(1, 5)))
    _append(folder / "journey-1.yaml", "leads_to: [journey-2]\n")
    return folder


@pytest.fixture
def out(source: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    build(building(source, folder))
    return folder


def _append(path: Path, text: str) -> None:
    path.write_text(path.read_text("utf-8") + text, encoding="utf-8")


def _rewrite(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text("utf-8").replace(old, new), encoding="utf-8")


def _paths_of(ids: Iterable[int], out: Path) -> int:
    return sum(1 for id in ids for path in (out / f"journey-{id}").rglob("*") if path.is_file())


def _of_the_project(out: Path) -> int:
    known = sum(1 for path in out.rglob("*") if path.is_file() and path.name != MANIFEST)
    return known - _paths_of(range(1, 5), out)


def test_nothing_is_made_where_nothing_changed(source: Path, out: Path) -> None:
    assert _made(source, out) == 0


def test_a_changed_journey_is_made_and_what_is_about_the_project(source: Path, out: Path) -> None:
    _rewrite(source / "journey-3.yaml", "Waits", "Walks")

    assert _made(source, out) == _paths_of([3], out) + _of_the_project(out)


def test_a_journey_is_made_where_one_changes_that_it_names_or_that_names_it(source: Path, out: Path) -> None:
    for changed in (1, 2):
        _append(source / f"journey-{changed}.yaml", "# a remark\n")

        assert _made(source, out) == _paths_of([1, 2], out) + _of_the_project(out)


def test_all_is_made_where_something_shared_changes(source: Path, out: Path) -> None:
    (source / "library.yaml").write_text(
        "cjtool: library/v1\nteams: {sales: {name: Sales}}\n", encoding="utf-8"
    )

    made = _made(source, out)
    everything = _paths_of(range(1, 5), out) + _of_the_project(out)
    assert made == everything
    _append(source / "cjtool.yaml", "brand: {color: '#004488'}\n")
    assert _made(source, out) == everything
    _rewrite(source / "journey-4.yaml", "Trip 4", "Voyage")
    assert _made(source, out) == everything  # menus name it


def test_a_file_that_somebody_wrote_over_is_made_again(source: Path, out: Path) -> None:
    page = out / "journey-2" / "report.html"
    before = page.read_bytes()
    page.write_bytes(before + b"<!-- -->")

    assert _made(source, out) == 1
    assert page.read_bytes() == before


def test_a_check_makes_all(source: Path, out: Path) -> None:
    heard = Listening()

    assert differences(building(source, out), heard) == []
    assert heard.made == _paths_of(range(1, 5), out) + _of_the_project(out)


def test_nothing_is_known_of_another_folder_in_the_same_place(source: Path, out: Path) -> None:
    moved = out.with_name("moved")
    out.rename(moved)
    shutil.copytree(moved, out)

    assert _made(source, out) == _paths_of(range(1, 5), out) + _of_the_project(out)


def test_what_others_could_have_written_counts_for_nothing(source: Path, out: Path) -> None:
    record = record_of(out)
    assert record is not None
    (record.parent.with_name("made") / record.name).chmod(0o644)

    assert _made(source, out) == _paths_of(range(1, 5), out) + _of_the_project(out)


def test_what_fonts_lack_is_said_in_every_build(source: Path, out: Path) -> None:
    _append(source / "journey-3.yaml", "goal: ጽሑፍ\n")

    for _ in range(2):
        request = building(source, out)
        build(request)
        assert any("ETHIOPIC" in warning for warning in request.lines.warnings())


def test_all_is_made_where_the_style_of_pages_changes(source: Path, out: Path) -> None:
    looks = source / "looks"
    looks.mkdir()
    _append(source / "cjtool.yaml", "templates: looks\n")
    (looks / "extra.css").write_text("p{color:red}\n", encoding="utf-8")
    _made(source, out)
    (looks / "extra.css").write_text("p{color:blue}\n", encoding="utf-8")

    assert _made(source, out) == _paths_of(range(1, 5), out) + _of_the_project(out)
