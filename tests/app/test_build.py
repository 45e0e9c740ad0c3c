"""What a build writes over, what it leaves alone, and how it goes on after it was stopped."""

import os
import re
import shutil
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import TypeVar

import pytest
from pypdf import PdfReader
from tests.app.journeys import building, project, reading
from tests.own_font import own_font
from typer.testing import CliRunner

from cjtool.app.building import build, differences
from cjtool.app.ownership import MANIFEST, is_ours
from cjtool.app.production import Wish
from cjtool.cli.app import app
from cjtool.draw.views import draw
from cjtool.render.stamp import stamped
from cjtool.request import RequestError

T = TypeVar("T")
GALLERY = Path(__file__).parents[2] / "docs" / "gallery"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return project(tmp_path / "source", "I go", "I return")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def homeless(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no place for a record outside of projects, as in some pipelines."""
    monkeypatch.setenv("XDG_STATE_HOME", os.devnull)


def stopping(items: Iterable[T], _total: int, _doing: str, /) -> Iterator[T]:
    """Three files are written, then somebody presses Ctrl-C."""
    yield from islice(items, 3)
    raise KeyboardInterrupt


def texts(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_build_tells_what_it_wrote(source: Path, out: Path) -> None:
    first, second = build(building(source, out)), build(building(source, out))

    assert (first.files, first.changed, first.stale) == (16, 16, ())
    assert second.changed == 0
    assert differences(building(source, out)) == []


def test_what_is_no_longer_made_is_told(source: Path, out: Path) -> None:
    build(building(source, out))
    (source / "journey-2.yaml").unlink()

    built = build(building(source, out))

    assert {path.relative_to(out).as_posix() for path in built.stale} == {
        "journey-2/deck.pdf",
        "journey-2/map.svg",
        "journey-2/report.html",
        "journey-2/report.md",
        "journey-2/summary.svg",
        "portfolio.svg",
    }


@pytest.mark.usefixtures("homeless")
def test_a_build_that_was_stopped_is_gone_on_with_where_there_is_no_home(source: Path, out: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        build(building(source, out), stopping)
    project(source, "I go by train", "I return by train")

    assert build(building(source, out)).changed == 16


def test_a_build_that_was_stopped_knows_its_files(source: Path, out: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        build(building(source, out), stopping)
    (out / MANIFEST).unlink()
    project(source, "I go by train", "I return by train")

    assert build(building(source, out)).changed == 16


def test_what_a_stopped_build_left_half_written_is_told_and_taken_away(source: Path, out: Path) -> None:
    build(building(source, out))
    half = [out / ".cjtool-new-0123456789abcdef", out / "journey-1/.cjtool-new-0123456789abcdef"]
    for path in half:
        path.write_text("half")
    (out / ".cjtool-new-mine").write_text("of somebody else")

    left = [difference.path for difference in differences(building(source, out))]
    build(building(source, out))

    assert left == half
    assert [path.exists() for path in half] == [False, False]
    assert (out / ".cjtool-new-mine").exists()


@pytest.mark.usefixtures("homeless")
def test_a_committed_build_is_made_anew_in_a_fresh_clone(source: Path, out: Path, tmp_path: Path) -> None:
    build(building(source, out))
    clone = shutil.copytree(out, tmp_path / "clone")
    project(source, "I go by train", "I return by train")

    assert build(building(source, clone)).changed == 14


@pytest.mark.usefixtures("homeless")
def test_a_list_that_came_with_a_repository_allows_nothing_over_a_text_of_the_user(
    source: Path, out: Path
) -> None:
    out.mkdir()
    (out / MANIFEST).write_text("index.md\n")
    (out / "index.md").write_text("# My notes\n\nSee [the report](journey-1/report.md).\n")
    before = texts(out)

    with pytest.raises(RequestError, match=r"`.*index\.md` is there, and cjtool did not make it"):
        build(building(source, out))

    assert texts(out) == before


def test_a_record_is_of_one_folder_not_of_its_name(source: Path, out: Path) -> None:
    build(building(source, out))
    out.rename(out.with_name("moved"))
    out.mkdir()
    (out / "index.md").write_text("my own notes")

    with pytest.raises(RequestError, match="cjtool did not make it"):
        build(building(source, out))


def test_a_record_that_others_can_read_does_not_count(
    source: Path, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    build(building(source, out))
    (out / "index.md").write_text("changed by hand")
    (record,) = (tmp_path / "state/cjtool/builds").iterdir()
    record.chmod(0o644)

    with pytest.raises(RequestError, match="cjtool did not make it"):
        build(building(source, out))
    record.chmod(0o600)
    assert build(building(source, out)).changed == 1


@pytest.mark.parametrize("link", ["index.md", "journey-2/report.md", "journey-1", MANIFEST])
@pytest.mark.parametrize("listed", [True, False])
def test_nothing_is_written_through_a_link(
    source: Path, out: Path, tmp_path: Path, link: str, listed: bool
) -> None:
    build(building(source, tmp_path / "elsewhere"))
    project(source, "I go by train", "I return by train")
    (out / link).parent.mkdir(parents=True)
    if listed and link != MANIFEST:
        (out / MANIFEST).write_text("index.md\njourney-1/report.md\njourney-2/report.md\n")
    (out / link).symlink_to(tmp_path / "elsewhere" / link)
    before = texts(tmp_path / "elsewhere"), texts(out)

    with pytest.raises(RequestError, match="is a link, and nothing is written through a link"):
        build(building(source, out))

    assert (texts(tmp_path / "elsewhere"), texts(out)) == before


def test_a_link_that_leads_nowhere_is_not_followed(source: Path, out: Path, tmp_path: Path) -> None:
    out.mkdir()
    (out / "index.md").symlink_to(tmp_path / "start-up")

    with pytest.raises(RequestError, match="is a link"):
        build(building(source, out))

    assert not (tmp_path / "start-up").exists()


def test_the_output_folder_itself_may_be_a_link(source: Path, out: Path, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    out.symlink_to(tmp_path / "site")

    build(building(source, out))

    assert (tmp_path / "site/index.md").is_file()


@pytest.mark.parametrize("line", ["/etc/hostname", "../notes.md", "a\x1b[2J.svg", ".", ""])
def test_a_list_names_nothing_outside_and_nothing_that_a_terminal_obeys(
    source: Path, out: Path, line: str
) -> None:
    build(building(source, out))
    (out.parent / "notes.md").write_text("")
    (out / "a\x1b[2J.svg").write_text("")
    with (out / MANIFEST).open("a") as manifest:
        manifest.write(f"{line}\n")

    assert differences(building(source, out)) == []


def test_every_file_of_the_gallery_is_recognised_as_ours() -> None:
    names = [path.relative_to(GALLERY) for path in GALLERY.rglob("*") if path.is_file()]
    foreign = [
        name for name in names if not is_ours(PurePosixPath(name.as_posix()), (GALLERY / name).read_bytes())
    ]

    assert len(names) > 50
    assert foreign == [Path(MANIFEST)]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("index.md", "# Notes\n\n**Journeys** that I like\n"),
        ("a/report.md", "# A report of mine\n"),
        ("xla.md", "# What we agreed (XLA)\n\nMinutes of May\n\n- **Targets**: none yet\n"),
        ("a/map.svg", '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"></svg>\n'),
        ("a/deck.pdf", "%PDF-1.7\nslides of mine\nstartxref\n0\n%%EOF\n"),
        ("a/notes.txt", ""),
    ],
)
def test_a_text_of_a_person_is_not_taken_for_ours(name: str, text: str) -> None:
    assert not is_ours(PurePosixPath(name), text.encode())


def test_two_builds_at_once_of_different_projects_end_and_both_are_known(
    source: Path, out: Path, tmp_path: Path
) -> None:
    """As two versions are, of which one makes files that the other does not make."""
    more = project(tmp_path / "more", "I go", "I return", "I pay")

    def meanwhile(items: Iterable[T], _total: int, _doing: str, /) -> Iterator[T]:
        first, *rest = items
        yield first
        build(building(source, out))
        yield from rest

    build(building(more, out), meanwhile)
    (out / "journey-3" / "report.md").write_text("spoiled", encoding="utf-8")

    assert [build(building(folder, out)).changed for folder in (source, more)] == [6, 7]


@pytest.mark.slow
def test_two_builds_that_start_at_once_do_not_refuse_each_other(source: Path, tmp_path: Path) -> None:
    for number in range(5):
        requests = [
            replace(building(source, tmp_path / f"out{number}"), wish=Wish(language=language))
            for language in ("nl", "de")
        ]
        with ThreadPoolExecutor(2) as pool:
            done = list(pool.map(build, requests))
        assert [each.files for each in done] == [len(requests[0].products)] * 2


def test_a_project_of_several_journeys_has_a_sheet_that_its_index_leads_to(source: Path, out: Path) -> None:
    build(building(source, out))

    assert "[the project on one sheet](portfolio.svg)" in (out / "index.md").read_text("utf-8")
    assert 'xlink:href="journey-1/map.svg"' in (out / "portfolio.svg").read_text("utf-8")


def test_a_project_of_one_journey_has_none(tmp_path: Path, out: Path) -> None:
    build(building(project(tmp_path / "alone", "I go"), out))

    assert not (out / "portfolio.svg").exists()
    assert "portfolio" not in (out / "index.md").read_text("utf-8")


PDF = b"%%PDF-1.7\n%s\nstartxref\n0\n%%%%EOF\n"
"""Nearly what a document is."""


def source_digest(document: bytes) -> str:
    """What a document says that it was made from."""
    match = re.search(rb"\n%cjtool ([0-9a-f]{32}) ", document)
    assert match is not None
    return match[1].decode()


def test_a_deck_that_another_machine_made_from_the_same_journey_stays(source: Path, out: Path) -> None:
    build(building(source, out))
    deck = out / "journey-1/deck.pdf"
    others = stamped(PDF % b"in other bytes", source_digest(deck.read_bytes()))
    deck.write_bytes(others)

    assert differences(building(source, out)) == []
    assert build(building(source, out)).changed == 0
    assert deck.read_bytes() == others


@pytest.mark.parametrize("digest", ["0" * 32, None])
def test_a_deck_of_an_older_journey_and_a_damaged_one_are_made_anew(
    source: Path, out: Path, digest: str | None
) -> None:
    build(building(source, out))
    deck = out / "journey-1/deck.pdf"
    fresh = deck.read_bytes()
    damaged = fresh.replace(b"%PDF-1.7", b"%PDF-1.4")
    deck.write_bytes(damaged if digest is None else stamped(PDF % b"older", digest))

    assert [str(each.path.relative_to(out)) for each in differences(building(source, out))] == [
        "journey-1/deck.pdf"
    ]
    assert build(building(source, out)).changed == 1
    assert deck.read_bytes() == fresh


def test_a_deck_is_made_anew_when_the_brands_font_is_another_file_of_the_same_name(
    source: Path, out: Path
) -> None:
    with (source / "cjtool.yaml").open("a", encoding="utf-8") as settings:
        settings.write("brand: {font: own.ttf}\n")
    (source / "own.ttf").write_bytes(own_font())
    build(building(source, out))
    assert build(building(source, out)).changed == 0
    (source / "own.ttf").write_bytes(own_font(top=600))

    assert out / "journey-1/deck.pdf" in {each.path for each in differences(building(source, out))}


@pytest.mark.usefixtures("homeless")
def test_slides_of_a_person_are_not_written_over(source: Path, out: Path) -> None:
    (out / "journey-1").mkdir(parents=True)
    (out / MANIFEST).write_text("journey-1/deck.pdf\n")
    (out / "journey-1/deck.pdf").write_bytes(PDF % b"mine")

    with pytest.raises(RequestError, match=r"`.*deck\.pdf` is there, and cjtool did not make it"):
        build(building(source, out))


def test_a_deck_has_a_page_for_each_of_its_slides(source: Path, out: Path) -> None:
    build(building(source, out))

    [workspace] = reading(source).workspaces
    slides = draw("deck", workspace.journeys[0], workspace)
    assert len(PdfReader(out / "journey-1/deck.pdf").pages) == len(slides) == 4
    assert "[slides for a meeting](deck.pdf)" in (out / "journey-1/report.md").read_text("utf-8")


def test_a_build_without_decks_has_no_slides_and_leads_to_none(
    source: Path, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(app, ["build", str(source), "-o", "out", "--no-decks"])

    assert result.exit_code == 0
    made = texts(out)
    assert not [name for name in made if name.endswith(".pdf")]
    assert b"deck" not in made["journey-1/report.html"] + made["journey-1/report.md"]
    checked = CliRunner().invoke(app, ["build", str(source), "-o", "out", "--no-decks", "--check"])
    assert checked.exit_code == 0


def test_a_page_has_its_slides_unless_they_are_not_wanted(source: Path, out: Path) -> None:
    build(building(source, out))

    assert b"deck" in (out / "journey-1/report.html").read_bytes()
