"""Pictures as values: what `render` gives to whoever asks for it in Python."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.app.journeys import project, reading

from cjtool.app.rendering import RenderRequest, planned, render, render_empty_canvas
from cjtool.project import select
from cjtool.request import RequestError


def test_a_picture_is_a_path_and_bytes_and_nothing_is_written(tmp_path: Path) -> None:
    workspaces = reading(project(tmp_path / "source", "I go", "I return")).workspaces
    plan = planned(RenderRequest(output=str(tmp_path / "maps/")))

    drawings = list(render(plan, tuple(select(workspaces, [], []))))

    paths = [path for drawing in drawings for path, _ in drawing.files]
    assert paths == [tmp_path / "maps/journey-1.map.svg", tmp_path / "maps/journey-2.map.svg"]
    assert all(data.startswith(b"<?xml") for drawing in drawings for _, data in drawing.files)
    assert not (tmp_path / "maps").exists()


def test_what_a_font_lacks_is_a_sentence_beside_the_picture(tmp_path: Path) -> None:
    workspaces = reading(project(tmp_path / "source", "I go 😀")).workspaces

    (drawing,) = render(planned(RenderRequest(output="-")), tuple(select(workspaces, [], [])))

    assert [path for path, _ in drawing.files] == [None]
    assert drawing.warnings == (
        "`journey-1` has characters that the map's font lacks, drawn in the viewer's own font: GRINNING FACE",
    )


def test_an_empty_canvas_needs_no_journey(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    drawing = render_empty_canvas(planned(RenderRequest(view="canvas", format="svg")))

    assert [path for path, _ in drawing.files] == [Path("canvas.svg")]


@pytest.mark.parametrize(
    ("request_", "sentence"),
    [
        (RenderRequest(view="mpa"), "there is no view `mpa`; did you mean `map`?"),
        (RenderRequest(output="map.svgg"), "there is no format `svgg`; did you mean `svg`?"),
        (RenderRequest(lanes="wait,wait"), "lane `wait` is named twice; name each lane once"),
        (RenderRequest(detail="sumary"), "there is no detail `sumary`; did you mean `summary`?"),
        (
            RenderRequest(view="flow", detail="summary"),
            (
                "`--detail summary` is for maps, and the view `flow` has all in one detail; "
                "leave it out, or leave out `--view`"
            ),
        ),
        (RenderRequest(output=""), "`-o` names no file and no folder; write `-o .` for the current folder"),
    ],
)
def test_a_request_that_makes_no_sense_is_a_sentence(request_: RenderRequest, sentence: str) -> None:
    with pytest.raises(RequestError) as error:
        planned(request_)

    assert str(error.value) == sentence


@pytest.mark.parametrize("asked", [RenderRequest(detail="summary"), RenderRequest("summary", detail="full")])
def test_a_map_in_summary_is_the_view_of_that_name(tmp_path: Path, asked: RenderRequest) -> None:
    picked = tuple(select(reading(project(tmp_path / "source", "I go")).workspaces, [], []))
    same = RenderRequest("summary", detail="summary", output=str(tmp_path) + "/")

    (drawing,) = render(planned(replace(asked, output=str(tmp_path) + "/")), picked)

    assert drawing == next(render(planned(same), picked))
    assert [path for path, _ in drawing.files] == [tmp_path / "journey-1.summary.svg"]


def test_a_sheet_of_a_project_is_one_file_called_after_it(tmp_path: Path) -> None:
    workspaces = reading(project(tmp_path / "Our project", "I go", "I return", "I pay")).workspaces
    plan = planned(RenderRequest(view="portfolio", output=str(tmp_path / "maps/")))

    (drawing,) = render(plan, tuple(select(workspaces, [], [])))

    ((path, data),) = drawing.files
    assert path == tmp_path / "maps/Our project.portfolio.svg"
    assert all(title in data.decode() for title in ("I go", "I return", "I pay"))


def test_sheets_of_several_projects_are_no_one_file(tmp_path: Path) -> None:
    folders = [project(tmp_path / name, "I go", "I return") for name in ("one", "other")]
    picked = [pair for folder in folders for pair in select(reading(folder).workspaces, [], [])]

    with pytest.raises(RequestError, match="2 projects for standard output"):
        list(render(planned(RenderRequest(view="portfolio", output="-")), tuple(picked)))


def test_a_sheet_shows_the_journeys_that_are_selected(tmp_path: Path) -> None:
    workspaces = reading(project(tmp_path / "source", "I go", "I return", "I pay")).workspaces
    plan = planned(RenderRequest(view="portfolio", output="-"))

    (drawing,) = render(plan, tuple(select(workspaces, [], ["journey-2"])))

    ((_, data),) = drawing.files
    assert "I go" in data.decode()
    assert "I return" not in data.decode()


def test_a_sheet_of_several_languages_speaks_that_of_its_project(tmp_path: Path) -> None:
    source = project(tmp_path / "source", "I go", "I return")
    settings = next(source.glob("cjtool.yaml"))
    settings.write_text(settings.read_text("utf-8") + "language: de\n", encoding="utf-8")
    workspaces = reading(source).workspaces

    (drawing,) = render(
        planned(RenderRequest(view="portfolio", output="-")), tuple(select(workspaces, [], []))
    )

    ((_, data),) = drawing.files
    assert 'xml:lang="de"' in data.decode()
    assert "Journeys auf diesem Blatt: 2" in data.decode()
