"""Promises about `brand.font`: what is no font that may be used is a problem where it is named."""

from datetime import date
from pathlib import Path

import pytest
from tests.own_font import builder, own_font, saved

from cjtool.diagnostic import Diagnostic
from cjtool.project import Workspace, read

JOURNEY = "cjtool: journey/v1\ntitle: I try\nstages:\n  - name: Discover\n"


def project(folder: Path, font: str) -> Workspace:
    (folder / "cjtool.yaml").write_text(f"cjtool: project/v1\nbrand:\n  font: {font}\n", encoding="utf-8")
    (folder / "trip.yaml").write_text(JOURNEY, encoding="utf-8")
    (workspace,) = read([folder], date(2026, 1, 1)).workspaces
    return workspace


def about_font(workspace: Workspace) -> list[Diagnostic]:
    return [problem for problem in workspace.problems if problem.span.path.name == "cjtool.yaml"]


def test_a_path_alone_is_the_regular_face(tmp_path: Path) -> None:
    (tmp_path / "acme.ttf").write_bytes(own_font())

    workspace = project(tmp_path, "acme.ttf")

    assert workspace.problems == ()
    assert {face: file.name for face, file in workspace.font_files.items()} == {"regular": "acme.ttf"}


def test_each_face_is_named_by_its_own_path(tmp_path: Path) -> None:
    for name in ("r.ttf", "b.otf", "i.ttf"):
        (tmp_path / name).write_bytes(own_font(outlines="OTF" if name.endswith("otf") else "TTF"))

    workspace = project(tmp_path, "{regular: r.ttf, bold: b.otf, italic: i.ttf}")

    assert workspace.problems == ()
    assert list(workspace.font_files) == ["regular", "bold", "italic"]


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("none.ttf", "`none.ttf` cannot be read: there is no such file"),
        ("folder", "`folder` cannot be read: it is a folder"),
        ("../out.ttf", "`../out.ttf` lies outside the project"),
        ("link.ttf", "`link.ttf` lies outside the project"),
        ("/etc/passwd", "`/etc/passwd` lies outside the project"),
        ("https://x.example/a.ttf", "`https://x.example/a.ttf` is an address"),
        ("trip.yaml", "`trip.yaml` is no TTF or OTF"),
    ],
)
def test_what_is_no_font_of_the_project_is_a_problem_at_its_name(
    tmp_path: Path, name: str, wrong: str
) -> None:
    inside = tmp_path / "inside"
    (inside / "folder").mkdir(parents=True)
    (tmp_path / "out.ttf").write_bytes(own_font())
    (inside / "link.ttf").symlink_to(tmp_path / "out.ttf")

    workspace = project(inside, f"'{name}'")

    assert [(str(each.message), each.span.line, each.span.text) for each in about_font(workspace)] == [
        (wrong, 3, f"'{name}'")
    ]
    assert workspace.font_files == {}


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        (b"", "`a.ttf` is no TTF or OTF"),
        (b"wOF2" + bytes(100), "`a.ttf` is a web font"),
        (b"ttcf" + bytes(100), "`a.ttf` is a collection of fonts"),
        (b"\0\1\0\0", "`a.ttf` is a broken TTF"),
        (b"OTTO\xff\xff" + bytes(100), "`a.ttf` is a broken OTF"),
        (own_font()[:600], "`a.ttf` is a broken TTF"),
        (own_font() + bytes(5_000_000), "`a.ttf` is larger than 5 MB"),
        (own_font(restricted=0x2), "`a.ttf` may not be embedded, by its own licence bits"),
        (
            own_font(restricted=0x100),
            "`a.ttf` may not be cut down to the letters of a picture, by its own licence bits",
        ),
        (own_font(restricted=0x204), "`a.ttf` may be embedded as bitmaps only, by its own licence bits"),
    ],
)
def test_a_font_that_cannot_be_used_says_why(tmp_path: Path, data: bytes, wrong: str) -> None:
    (tmp_path / "a.ttf").write_bytes(data)

    problems = about_font(project(tmp_path, "a.ttf"))

    assert [(str(each.message), each.span.line, each.span.column) for each in problems] == [(wrong, 3, 9)]


@pytest.mark.parametrize("bits", [0x0, 0x4, 0x8])
def test_a_font_for_documents_may_be_used(tmp_path: Path, bits: int) -> None:
    (tmp_path / "a.ttf").write_bytes(own_font(restricted=bits))

    assert project(tmp_path, "a.ttf").problems == ()


def test_a_font_without_outlines_cannot_be_used(tmp_path: Path) -> None:
    font = builder()
    del font["glyf"], font["loca"]
    (tmp_path / "a.ttf").write_bytes(saved(font))

    (problem,) = about_font(project(tmp_path, "{regular: a.ttf}"))

    assert str(problem.message) == "`a.ttf` has no outlines of letters that can be used"


def test_a_font_needs_a_regular_face(tmp_path: Path) -> None:
    (problem,) = about_font(project(tmp_path, "{bold: a.ttf}"))

    assert "regular" in str(problem.message)
