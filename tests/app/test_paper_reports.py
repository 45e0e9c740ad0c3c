"""Reports on paper: they tell what the other writers tell, in the same order, and no text of theirs is markup."""

import io
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pypdf
import pytest
import yaml
from pypdf.generic import DictionaryObject
from pypdfium2 import PdfDocument

from cjtool.app.paper_reports import paper_report, warned
from cjtool.app.production import alone
from cjtool.project import Workspace, load, read
from cjtool.report.pages import ProjectReports
from cjtool.report.write import text
from cjtool.site.plan import Site
from cjtool.source import Source

REPOSITORY = Path(__file__).parents[2]
TODAY = date(2026, 11, 22)
HOSTILE = (
    '#panic("x") #image("x") $x_1$ *b* _i_ `r` @a <b> = h // c /* d */ \\ ~ -- ...',
    "]#[ \"q\" 'q' {{ 7 }}",
    "javascript:alert(1) </script>",
)


def site_of(workspace: Workspace) -> Site:
    return alone(ProjectReports(workspace), workspace.journeys)


def project(path: Path) -> Workspace:
    (workspace,) = read([path], TODAY).workspaces
    return workspace


def written(title: str, **more: object) -> Workspace:
    journey = {
        "cjtool": "journey/v1",
        "title": title,
        "stages": [{"name": "Go", "steps": [{"name": "Goes", **more}]}],
    }
    workspace = load(Path(), [Source(Path("j.yaml"), yaml.safe_dump(journey, allow_unicode=True))], TODAY)
    assert [problem.sentence for problem in workspace.problems] == []
    return workspace


def opened(made: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(made))


def shown(made: bytes) -> list[str]:
    """The text of each page, by the quicker of two readers."""
    with closing(PdfDocument(made)) as document:
        return [sheet.get_textpage().get_text_range() for sheet in document]


def letters(made: bytes) -> str:
    return only_letters("".join(shown(made)))


def only_letters(line: str) -> str:
    """Letters and digits: lines are broken on paper, and words, too."""
    composed = unicodedata.normalize("NFKC", line)
    return "".join(each for each in composed if each.isalnum())


def links(reader: pypdf.PdfReader) -> Iterator[DictionaryObject]:
    for page in reader.pages:
        for annotation in page.get("/Annots") or ():
            yield annotation.get_object()


@pytest.fixture(scope="module")
def heat_pump() -> tuple[Site, bytes]:
    site = site_of(project(REPOSITORY / "journeys" / "warmtepomp"))
    return site, paper_report(site)


@pytest.mark.slow
@pytest.mark.parametrize(
    "path",
    [REPOSITORY / "journeys" / "private-lease", REPOSITORY / "tests" / "report" / "everything"],
    ids=lambda path: path.name,
)
def test_every_text_of_a_report_is_on_paper_in_its_order(path: Path) -> None:
    site = site_of(project(path))

    told = letters(paper_report(site))

    at = 0
    reports = [*([site.reports.index] if site.has_index else []), *map(site.reports.of, site.journeys)]
    for report in reports:
        for line in text.lines(report):
            if line.text.startswith("←"):
                continue
            for part in line.text.split(" · "):
                words = [only_letters(word) for word in part.split()]
                assert all(word in told for word in words), (part, [w for w in words if w not in told])
        title = told.find(only_letters(report.title), at)
        assert title >= at
        at = title


@pytest.mark.slow
def test_a_project_is_tagged_has_bookmarks_and_says_what_it_is(heat_pump: tuple[Site, bytes]) -> None:
    reader = opened(heat_pump[1])

    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("Zonneveld Energie", "Zonneveld Energie")
    root = reader.root_object
    assert str(root["/Lang"]) == "nl"
    assert root["/MarkInfo"]["/Marked"]  # type: ignore[index]
    assert "/StructTreeRoot" in root
    assert b"pdfuaid:part" in root["/Metadata"].get_object().get_data()  # type: ignore[union-attr]
    names = [entry["/Title"] for entry in reader.outline if not isinstance(entry, list)]
    assert [*map(str, names)] == ["Zonneveld Energie", *(journey.title for journey in heat_pump[0].journeys)]
    inner = [entry["/Title"] for entry in reader.outline[3] if not isinstance(entry, list)]
    assert inner[:2] == ["In het kort", "Persona’s"]
    assert inner[-2:] == ["Kaart", "Service blueprint"]


@pytest.mark.no_cover
def test_sheets_are_a4_or_a3_and_numbered(heat_pump: tuple[Site, bytes]) -> None:
    reader = opened(heat_pump[1])

    sizes = {
        tuple(sorted((round(page.mediabox.width), round(page.mediabox.height)))) for page in reader.pages
    }
    assert sizes == {(595, 842), (842, 1191)}
    for number, page in enumerate(shown(heat_pump[1]), 1):
        assert f"{number} / {len(reader.pages)}" in page
        assert "22 november 2026" in page


def test_links_lead_to_places_or_the_web(heat_pump: tuple[Site, bytes]) -> None:
    found = list(links(opened(heat_pump[1])))

    assert len(found) > 300
    for link in found:
        action = link.get("/A")
        assert "/Dest" in link or action is not None
        if action is not None and "/URI" in action.get_object():
            assert action.get_object()["/URI"].startswith(("https://", "http://", "mailto:"))


@pytest.mark.slow
@pytest.mark.no_cover
def test_the_same_makes_the_same_and_what_is_there_stays(heat_pump: tuple[Site, bytes]) -> None:
    site, made = heat_pump
    small = site_of(written("Small"))
    kept = paper_report(small)

    assert paper_report(site) == made
    assert paper_report(small, kept) is kept


def test_the_head_of_a_table_is_on_every_page_of_it() -> None:
    workspace = written(
        "Long",
        pains=[{"text": f"Pain number {number}", "severity": "high"} for number in range(90)],
    )
    pages = shown(paper_report(site_of(workspace)))

    of_table = [page for page in pages if page.count("nothing yet") > 20]
    assert len(of_table) >= 2
    assert all("Severity, share" in page for page in of_table)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_text_is_never_markup(hostile: str) -> None:
    made = paper_report(site_of(written(hostile, does=hostile, quote=hostile, thinks=hostile)))

    told = "".join("".join(shown(made)).split())
    assert told.count("".join(hostile.split())) >= 3


@pytest.mark.parametrize(
    "words",
    [
        "客户旅程地图",
        "رحلة العميل",
        "Путь клиента",
        "🙂👩‍👩‍👧 ok",
        "W" * 3_000,  # longer than any that is broken with care
        "a\udcff\u202eb\x00c",
        "\ue000\U0010fffd",
    ],
    ids=["chinese", "arabic", "cyrillic", "emoji", "long word", "reordered", "no characters"],
)
def test_any_text_makes_a_document(words: str) -> None:
    title = words.encode("utf-8", "replace").decode().replace("\x00", "")
    made = paper_report(site_of(written("T", does=title, quote=title, feels=title)))

    assert max(map(len, shown(made))) > 0
    if title.startswith("W"):
        assert letters(made).count("W") >= 6_000


def test_an_index_names_its_project_once_at_the_head_of_its_pages_and_needs_no_font_but_ours() -> None:
    site = site_of(project(REPOSITORY / "journeys" / "private-lease"))

    made, warnings = warned(site)

    second = shown(made)[1]
    assert second.count(site.name) == 1
    assert warnings == ()
