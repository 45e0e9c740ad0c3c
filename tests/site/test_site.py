"""Pages of a project: no text becomes markup, every id is unique, every link leads somewhere, every key is in a panel."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

import pytest
import yaml

from cjtool.app.production import alone
from cjtool.draw.asked import Asked
from cjtool.draw.page import subject
from cjtool.project import Workspace, load, read
from cjtool.report.pages import ProjectReports
from cjtool.site import panels
from cjtool.site.figures import Drawings
from cjtool.site.pages import Site, folder, one_file
from cjtool.source import Source

REPOSITORY = Path(__file__).parents[2]
GALLERY = sorted(path.parent for path in (REPOSITORY / "journeys").glob("*/cjtool.yaml"))
EVERYTHING = REPOSITORY / "tests" / "report" / "everything"
TODAY = date(2026, 11, 22)
HOSTILE = (
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "javascript:alert(1)",
    "]]><b>",
    "{{ 7*7 }} {% x %} {x}",
    "</style><b>",
    "\u202egnp.exe",
    "=cmd|' /C calc'!A0",
)


@dataclass
class Markup(HTMLParser):
    """What a browser makes of a page: elements with their attributes, and the texts of scripts and styles."""

    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    inside: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.inside.append(data)

    @property
    def ids(self) -> list[str]:
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]

    @property
    def links(self) -> list[str]:
        return [
            value
            for tag, attributes in self.elements
            if tag in {"a", "link", "script", "use"}
            for name, value in attributes.items()
            if name in {"href", "xlink:href", "src"}
        ]

    @property
    def shape(self) -> list[tuple[str, tuple[str, ...]]]:
        """Elements with the names of their attributes: what is markup, and no text."""
        return [(tag, tuple(attributes)) for tag, attributes in self.elements]


def parsed(page: str) -> Markup:
    markup = Markup()
    markup.feed(page)
    markup.close()
    return markup


def site_of(workspace: Workspace) -> Site:
    whole = frozenset({"", *(journey.id for journey in workspace.journeys)})
    reports, drawings = ProjectReports(workspace), Drawings(workspace, None)
    return Site(reports, drawings, workspace.journeys, whole)


def files(workspace: Workspace) -> dict[str, str]:
    return {str(path): make(b"").decode() for path, make in folder(site_of(workspace))}


def project(path: Path) -> Workspace:
    (workspace,) = read([path], TODAY).workspaces
    return workspace


def hostile(text: str) -> Workspace:
    """A project in which everything that an author may write freely is a text."""
    journey = {
        "cjtool": "journey/v1",
        "id": "trip",
        "title": text,
        "summary": text,
        "persona": "ann",
        "owner": "team",
        "goal": text,
        "leads_to": ["other"],
        "stages": [
            {
                "name": text,
                "steps": [
                    {
                        "id": "wait",
                        "name": text,
                        "emotion": -1,
                        "thinks": text,
                        "feels": text,
                        "quote": text,
                        "does": text,
                        "touchpoint": "desk",
                        "pains": [{"text": text, "severity": "high"}],
                        "opportunities": [{"title": text, "owner": "team", "impact": "high"}],
                    },
                    {"name": "Goes", "emotion": 1},
                ],
            }
        ],
        "define": {
            "personas": {"ann": {"name": text, "quote": text}},
            "teams": {"team": {"name": text}},
            "touchpoints": {"desk": {"name": text}},
        },
    }
    other = {
        "cjtool": "journey/v1",
        "id": "other",
        "title": "Other",
        "stages": [{"name": "Go", "steps": ["Goes"]}],
    }
    written = {
        "cjtool.yaml": {"cjtool": "project/v1", "name": text},
        "trip\udcff.yaml": journey,
        "other.yaml": other,
    }
    root = Path("shop")
    sources = [Source(root / name, yaml.safe_dump(data)) for name, data in written.items()]
    workspace = load(root, sources, TODAY)
    assert [problem.sentence for problem in workspace.problems] == []
    return workspace


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_becomes_markup(text: str) -> None:
    told, usual = files(hostile(text)), files(hostile("Qzq"))

    assert told.keys() == usual.keys()
    for path in (path for path in told if path.endswith(".html")):
        outer, expected = (parsed(re.sub(r"(?s)<svg.*?</svg>", "", each[path])) for each in (told, usual))
        assert outer.shape == expected.shape
        for tag, attributes in parsed(told[path]).elements:
            assert tag not in {"img", "b", "iframe", "object"}
            assert not [name for name in attributes if name.startswith("on")]
        assert not [link for link in parsed(told[path]).links if link.lower().startswith("javascript")]
    listed = re.fullmatch(r"/\*.*?\*/\nvar cjtoolTexts=(.*);\n", told["assets/texts.js"], re.DOTALL)
    assert listed is not None
    assert "<" not in listed[1]
    assert json.loads(listed[1]).keys() == {"index.html", "other/report.html", "trip/report.html"}


@pytest.mark.parametrize("path", GALLERY, ids=[path.name for path in GALLERY])
def test_ids_are_unique_and_links_lead_somewhere(path: Path) -> None:
    workspace = project(path)
    pages = {name: parsed(text) for name, text in files(workspace).items() if name.endswith(".html")}
    known = {f"{name}#{id}" for name, page in pages.items() for id in page.ids} | files(workspace).keys()

    for name, page in pages.items():
        assert [id for id, times in Counter(page.ids).items() if times > 1] == []
        leads = {_resolved(name, link) for link in page.links if not _is_outside(link)}
        assert leads - known == set()


@pytest.mark.parametrize("path", GALLERY, ids=[path.name for path in GALLERY])
def test_one_file_has_unique_ids_and_leads_nowhere_else(path: Path) -> None:
    workspace = project(path)
    page = parsed(one_file(site_of(workspace)))
    inner = [link for link in page.links if not _is_outside(link)]

    assert [id for id, times in Counter(page.ids).items() if times > 1] == []
    assert {unquote(link) for link in inner} - {f"#{id}" for id in page.ids} == set()


def test_a_page_of_one_journey_leads_to_no_other() -> None:
    workspace = project(REPOSITORY / "journeys" / "warmtepomp")
    page = parsed(one_file(alone(ProjectReports(workspace), workspace.journeys[1:])))

    assert {unquote(link) for link in page.links if not _is_outside(link)} <= {f"#{id}" for id in page.ids}


def test_all_that_an_author_writes_of_a_step_is_in_its_panel() -> None:
    workspace = project(EVERYTHING)
    for journey in workspace.journeys:
        told = subject(journey, workspace, Asked(), ())
        written = yaml.safe_load(workspace.file_of(journey).source.text)
        steps = [
            step for stage in written["stages"] for step in stage.get("steps", ()) if isinstance(step, dict)
        ]
        by_name = {panel.title: panel for panel in panels.step_panels(told)}
        for step in steps:
            rows = {row.name: row.values for row in by_name[step["name"]].rows}
            assert rows.keys() == {told.words.key_name(key) for key in step.keys() - {"id", "name"}}
            text = " ".join(value for values in rows.values() for value in values)
            assert [leaf for leaf in _sentences(step) if leaf not in f"{step['name']} {text}"] == []


def test_panels_tell_pains_steps_and_no_contact_as_readers_know_them() -> None:
    pains = [{"id": "slow", "text": "No word for a week"}]
    text = yaml.safe_dump(
        {
            "cjtool": "journey/v1",
            "title": "T",
            "stages": [
                {"name": "A", "steps": [{"name": "Asks", "pains": [{"id": "slow", "text": "Asked twice"}]}]},
                {
                    "name": "B",
                    "steps": [
                        {
                            "name": "Waits",
                            "channel": [],
                            "pains": pains,
                            "opportunities": [{"title": "Call", "addresses": ["slow"]}],
                            "next": [{"to": "asks", "when": "Not good"}, {"to": "end"}],
                        }
                    ],
                },
            ],
        }
    )
    workspace = load(Path(), [Source(Path("j.yaml"), text)], TODAY)
    assert not workspace.problems
    told = subject(workspace.journeys[0], workspace, Asked(), ())

    [_, waits] = panels.step_panels(told)

    rows = {row.name: row.values for row in waits.rows}
    assert rows["channel"] == ("No contact",)
    assert rows["opportunity"] == ("Call · addresses: No word for a week",)
    assert rows["next"][0] == "1.1 Asks · when: Not good"


def _sentences(value: object) -> Iterator[str]:
    """The texts of several words below a value."""
    match value:
        case dict():
            for own in value.values():
                yield from _sentences(own)
        case list():
            for own in value:
                yield from _sentences(own)
        case str() if " " in value and value[0].isupper():
            yield value


def test_what_is_searched_of_pages_that_are_not_made_stays() -> None:
    workspace = project(REPOSITORY / "journeys" / "warmtepomp")
    site = site_of(workspace)
    (whole,) = (make(b"") for path, make in folder(site) if path.name == "texts.js")
    part = Site(site.reports, site.drawings, workspace.journeys[:1], site.pages)

    (again,) = (make(whole) for path, make in folder(part) if path.name == "texts.js")
    (anew,) = (make(b"<script>") for path, make in folder(part) if path.name == "texts.js")

    assert again == whole
    assert b"warmtepomp/report.html" in anew
    assert b"warmtepomp-toekomst/report.html" not in anew


def _is_outside(link: str) -> bool:
    return link.startswith(("https:", "http:", "mailto:", "data:"))


def _resolved(page: str, link: str) -> str:
    path, _, anchor = unquote(link).partition("#")
    parts = list(PurePosixPath(page).parent.parts) if path else []
    for part in PurePosixPath(path).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    target = "/".join(parts) if path else page
    return f"{target}#{anchor}" if anchor else target
