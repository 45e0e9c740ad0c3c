"""Promises about the pictures that a project names."""

from datetime import date
from pathlib import Path

import pytest

from cjtool.diagnostic import Diagnostic
from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.project import WorkspaceReading, read
from cjtool.scene import Image, flatten

LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10z"/></svg>'
JOURNEY = "cjtool: journey/v1\ntitle: I try\npersona: mia\nstages:\n  - name: Discover\n"


def project(folder: Path, logo: str = "logo.svg", image: str = "faces/mia.svg") -> WorkspaceReading:
    (folder / "faces").mkdir(exist_ok=True)
    settings = (
        f"cjtool: project/v1\nname: Try\nbrand:\n  logo: '{logo}'\n"
        f"personas:\n  mia:\n    name: Mia\n    image: '{image}'\n"
    )
    for name, text in (
        ("cjtool.yaml", settings), ("trip.yaml", JOURNEY), ("logo.svg", LOGO), ("faces/mia.svg", LOGO),
    ):  # fmt: skip
        (folder / name).write_text(text, encoding="utf-8")
    return read([folder], date(2026, 1, 1))


def problems(reading: WorkspaceReading) -> list[Diagnostic]:
    return [problem for workspace in reading.workspaces for problem in workspace.problems]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_logo_and_the_portrait_are_drawn(tmp_path: Path, theme: str) -> None:
    (workspace,) = project(tmp_path).workspaces

    (scene,) = draw(
        "map", workspace.journeys[0], workspace, Asked(theme="dark" if theme == "dark" else "light")
    )

    images = [shape for shape, _ in flatten(scene) if isinstance(shape, Image)]
    assert [image.title for image in images] == ["", "Mia"]
    assert all(image.width == pytest.approx(2 * image.height) for image in images)


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("none.svg", "`none.svg` cannot be read: there is no such file"),
        ("faces", "`faces` cannot be read: it is a folder"),
        ("../out.svg", "`../out.svg` lies outside the project"),
        ("faces/../../out.svg", "`faces/../../out.svg` lies outside the project"),
        ("link.svg", "`link.svg` lies outside the project"),
        ("/etc/passwd", "`/etc/passwd` lies outside the project"),
        ("https://x.example/a.svg", "`https://x.example/a.svg` is an address"),
        ("trip.yaml", "`trip.yaml` is no SVG, PNG or JPEG"),
    ],
)
def test_what_is_no_picture_of_the_project_is_a_problem_at_its_name(
    tmp_path: Path, name: str, wrong: str
) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "out.svg").write_text(LOGO, encoding="utf-8")
    (inside / "link.svg").symlink_to(tmp_path / "out.svg")

    found = problems(project(inside, name))

    assert [(problem.message, problem.span.line, problem.span.text) for problem in found] == [
        (wrong, 4, f"'{name}'")
    ]


def test_a_personas_image_is_checked_too(tmp_path: Path) -> None:
    (problem,) = problems(project(tmp_path, image="none.svg"))

    assert (problem.message, problem.span.line) == ("`none.svg` cannot be read: there is no such file", 8)
