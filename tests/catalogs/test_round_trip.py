"""What is extracted, written, translated and read again is what is rendered: all of it, and nothing of the source."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.catalogs.projects import PO, catalog, journey, simple_reader, workspace

from cjtool.app.production import alone
from cjtool.catalogs.entries import CatalogFile
from cjtool.catalogs.extraction import placed_entries
from cjtool.catalogs.reading import read_catalog
from cjtool.catalogs.texts import source_texts
from cjtool.catalogs.translating import translated
from cjtool.catalogs.updating import updated
from cjtool.catalogs.writing import written_catalog
from cjtool.library import load
from cjtool.project import Workspace
from cjtool.report.pages import ProjectReports
from cjtool.site import pages

GALLERY = Path(__file__).parents[2] / "journeys"
LETTERS = st.characters(
    codec="utf-8", exclude_categories=["Cs", "Cc", "Cn", "Co"], include_characters='\n\t"\\<>&{}%#~|'
)
TEXTS = st.text(LETTERS, min_size=1, max_size=40).filter(lambda text: any(map(str.isalnum, text)))


@st.composite
def projects(draw: st.DrawFn) -> Workspace:
    """A project of arbitrary texts under keys of all shapes."""
    some = st.lists(TEXTS, min_size=1, max_size=3)
    step: dict[str, Any] = {
        "name": draw(TEXTS),
        "quote": draw(TEXTS),
        "systems": draw(some),
        "gains": draw(some),
        "pains": [{"id": "pain", "text": draw(TEXTS)}],
        "feels": {"ann": draw(TEXTS), "bob": draw(TEXTS)},
    }
    people = {
        "ann": {"name": draw(TEXTS), "goals": draw(some)},
        "bob": draw(TEXTS.filter(lambda t: ":" not in t)),
    }
    trip = journey(title=draw(TEXTS), step=step, persona="ann")
    return workspace(trip=trip, people={"cjtool": "library/v1", "personas": people})


@given(projects())
@settings(max_examples=60)
def test_a_catalog_that_is_written_is_read_again(project: Workspace) -> None:
    entries = placed_entries(project, "fr")
    again = catalog(project)
    text = written_catalog(again)

    assert again.problems == ()
    assert again.entries == tuple(
        type(entry)(**{**vars(entry), "line": own.line})
        for entry, own in zip(entries, again.entries, strict=True)
    )
    assert simple_reader(text)[1:] == [(entry.context, entry.text, "") for entry in entries]
    assert written_catalog(updated(again, entries)) == text


@given(projects())
@settings(max_examples=60)
def test_all_texts_of_a_fully_translated_project_are_translations(project: Workspace) -> None:
    numbers: dict[str, str] = {}
    filled = catalog(project, lambda text: numbers.setdefault(text, f"dst{len(numbers)} <script> {text} «"))

    rendition = translated(project, filled)

    texts = [(text.context, text.text) for _, text in source_texts(rendition.workspace)]
    assert rendition.missing == 0
    assert texts == [(text.context, numbers[text.text]) for _, text in source_texts(project)]


def words_of(page: str, beginning: str) -> set[str]:
    return set(re.findall(rf"{beginning}(\d+)q", page))


def page(project: Workspace, language: str) -> str:
    return pages.one_file(alone(ProjectReports(project, language, None), project.journeys))


@pytest.mark.slow
def test_pages_show_every_translation_and_no_source_text() -> None:
    """Each text of a real project is a number, before and after: the French page has the numbers of the English one."""
    own = load(GALLERY / "hip-replacement")
    entries = catalog(own).entries
    before = {entry.text: f"src{number}q" for number, entry in enumerate(entries)}
    numbered = translated(own, catalog(own, before.__getitem__)).workspace
    other = catalog(numbered, lambda text: text.replace("src", "dst"), "de")

    french = page(translated(numbered, other).workspace, "de")
    english = page(numbered, "de")

    assert len(words_of(english, "src")) > 200
    assert words_of(french, "dst") == words_of(english, "src")
    assert words_of(french, "src") == set()


def test_translations_are_data_on_pages() -> None:
    project = workspace(trip=journey(step={"quote": "So"}))
    evil = catalog(project, lambda text: f"<script>alert('{text}')</script>")

    shown = page(translated(project, evil).workspace, "fr")

    assert "<script>alert" not in shown
    assert "&lt;script&gt;alert" in shown


def test_gettext_reads_the_catalogs_of_the_gallery(tmp_path: Path) -> None:
    """msgfmt, where there is one, compiles them; the simple reader sees the same entries everywhere."""
    for path in sorted(GALLERY.glob("*/locales/*.po")):
        data = path.read_bytes()
        known = read_catalog(data, PO, path.stem)
        assert [(e.context, e.text, e.translation) for e in known.entries] == simple_reader(data.decode())[1:]
        if shutil.which("msgfmt"):
            subprocess.run(["msgfmt", "-o", tmp_path / "out.mo", path], check=True)


def test_the_catalogs_of_the_gallery_are_complete_and_up_to_date() -> None:
    paths = sorted(GALLERY.glob("*/locales/*.po"))
    assert paths
    for path in paths:
        project = load(path.parents[1])
        known: CatalogFile = read_catalog(path.read_bytes(), path, path.stem)
        assert translated(project, known).missing == 0
        assert written_catalog(updated(known, placed_entries(project, path.stem))) == path.read_text("utf-8")
