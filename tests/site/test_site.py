"""Pages of a project: no text becomes markup, every id is unique, every link leads somewhere, every key is in a panel."""

import base64
import io
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

import pytest
import yaml
from fontTools.ttLib import TTFont

from cjtool.app.production import alone
from cjtool.draw.asked import Asked
from cjtool.draw.page import subject
from cjtool.project import Workspace, load, read
from cjtool.report.pages import ProjectReports
from cjtool.report.participation import definition_pages
from cjtool.scene import assets
from cjtool.site import panels
from cjtool.site.figures import Drawings
from cjtool.site.pages import folder, one_file
from cjtool.site.plan import Site
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
    whole = frozenset({"", *definition_pages(workspace), *(journey.id for journey in workspace.journeys)})
    reports, drawings = ProjectReports(workspace), Drawings(workspace, None)
    return Site(reports, drawings, workspace.journeys, whole)


def files(workspace: Workspace) -> dict[str, str]:
    return {str(path): make(b"").decode() for path, make in folder(site_of(workspace))}


def project(path: Path) -> Workspace:
    (workspace,) = read([path], TODAY).workspaces
    return workspace


@cache
def in_one_file(path: Path) -> str:
    """The page of a project that is looked at by several tests."""
    return one_file(site_of(project(path)))


@cache
def harmless() -> dict[str, str]:
    """The pages that those with hostile texts are to look like."""
    return files(hostile("Qzq"))


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


@pytest.mark.no_cover
@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_becomes_markup(text: str) -> None:
    told, usual = files(hostile(text)), harmless()

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
    assert json.loads(listed[1]).keys() == {path for path in told if path.endswith(".html")}


@pytest.mark.slow
@pytest.mark.parametrize("path", GALLERY, ids=[path.name for path in GALLERY])
def test_ids_are_unique_and_links_lead_somewhere(path: Path) -> None:
    made = files(project(path))
    pages = {name: parsed(text) for name, text in made.items() if name.endswith(".html")}
    known = {f"{name}#{id}" for name, page in pages.items() for id in page.ids} | made.keys()

    for name, page in pages.items():
        assert [id for id, times in Counter(page.ids).items() if times > 1] == []
        leads = {_resolved(name, link) for link in page.links if not _is_outside(link)}
        assert leads - known == set()


@pytest.mark.slow
@pytest.mark.parametrize("path", GALLERY, ids=[path.name for path in GALLERY])
def test_one_file_has_unique_ids_and_leads_nowhere_else(path: Path) -> None:
    page = parsed(in_one_file(path))
    inner = [link for link in page.links if not _is_outside(link)]

    assert [id for id, times in Counter(page.ids).items() if times > 1] == []
    assert {unquote(link) for link in inner} - {f"#{id}" for id in page.ids} == set()


@pytest.mark.no_cover
@pytest.mark.parametrize("name", ["paspoort", "vivan-los-tacos"])
def test_fonts_of_one_file_have_all_that_it_shows_and_no_alphabet_more(name: str) -> None:
    page = in_one_file(REPOSITORY / "journeys" / name)
    shown = {*"".join(parsed(page.partition("</style>")[2]).inside)} & assets.widths("regular")[
        "advances"
    ].keys()

    fonts = [
        TTFont(io.BytesIO(base64.b64decode(data)))
        for data in re.findall(r"url\(data:font/woff2;base64,([^)]*)\)", page)
    ]

    assert len(fonts) == len(assets.FACES)
    for font in fonts:
        assert shown <= set(map(chr, font.getBestCmap()))
        assert not {ord("ő"), ord("Ж")} & font.getBestCmap().keys()


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
            own = {told.words.key_name(key) for key in step.keys() - {"id", "name"}}
            assert own <= rows.keys() <= {*own, told.words.key_name("owner"), told.words.site("taken-up-by")}
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


def test_a_panel_tells_who_answers_what_is_done_elsewhere_and_units_of_figures() -> None:
    text = yaml.safe_dump(
        {
            "cjtool": "journey/v1",
            "title": "T",
            "define": {"teams": {"desk": "The desk"}},
            "opportunities": [{"title": "Call", "addresses": ["slow"], "value": 90000}],
            "stages": [
                {
                    "name": "A",
                    "owner": "desk",
                    "opportunities": [{"title": "Text", "value": 90000, "cost": 65000}],
                    "steps": [
                        {
                            "name": "Waits",
                            "pains": [{"id": "slow", "text": "No word"}],
                            "metrics": [{"metric": "csat", "value": 52, "target": 75}],
                            "opportunities": [{"title": "Write", "value": 1200, "cost": 65000}],
                        }
                    ],
                }
            ],
        }
    )
    workspace = load(Path(), [Source(Path("j.yaml"), text)], TODAY)
    assert not workspace.problems

    [waits] = panels.step_panels(subject(workspace.journeys[0], workspace, Asked(), ()))

    rows = {row.name: row for row in waits.rows}
    assert (rows["owner"].values, rows["owner"].ids) == (("The desk",), ("desk",))
    assert set(rows["pains taken up by"].values) == {"Call", "Text"}
    assert rows["metric"].values == ("CSAT · value: 52% · target: 75%",)
    assert rows["opportunity"].values == ("Write · value: €1,200 a year · cost: €65,000",)


@dataclass
class MadePanel:
    """A panel as the script of a page makes it."""

    id: str
    ref: str
    name: str
    line: int
    rows: dict[str, tuple[str, ...]]
    told: list[list[str]]
    links: list[str]


def made_panels(page: str) -> list[MadePanel]:
    """The panels of a page, read from its data as the script reads them."""
    found = re.search(r'<script type="application/json" id="panels">(.*?)</script>', page, re.DOTALL)
    data = json.loads(found[1]) if found else {"texts": [], "journeys": []}
    texts, made = data["texts"], []
    assert len(texts) == len(set(texts))
    for telling in data["journeys"]:
        for step, stage, name, line, told, rows in telling["steps"]:
            values = {
                texts[key]: tuple(texts[each if isinstance(each, int) else each[0]] for each in those)
                for key, *those in rows
            }
            links = [texts[each[1]] for _, *those in rows for each in those if isinstance(each, list)]
            picked = [[texts[number] for number in numbers] for numbers in told]
            id, ref = f"{telling['place']}panel-{step}", f"{telling['journey']}/{stage}/{step}"
            made.append(MadePanel(id, ref, name, line, values, picked, links))
    return made


@pytest.mark.slow
@pytest.mark.parametrize("path", GALLERY, ids=[path.name for path in GALLERY])
def test_the_data_of_a_page_has_all_panels_and_parts_of_pictures_have_theirs(path: Path) -> None:
    workspace = project(path)
    page = in_one_file(path)
    made, ids = made_panels(page), set(parsed(page).ids)
    expected = [
        (
            f"{journey.id}/{panel.stage}/{panel.step}",
            f"{panel.number} {panel.title}",
            panel.line,
            panel.told,
            panel.rows,
        )
        for journey in workspace.journeys
        for panel in panels.step_panels(subject(journey, workspace, Asked(), ()))
    ]

    assert [(panel.ref, panel.name, panel.line) for panel in made] == [each[:3] for each in expected]
    assert [panel.told for panel in made] == [[*map(list, each[3].values())] for each in expected]
    assert [panel.rows for panel in made] == [{row.name: row.values for row in each[4]} for each in expected]
    assert {panel.id.replace("--panel-", "--step-") for panel in made} <= ids
    assert {link for panel in made for link in panel.links} <= {f"#{id}" for id in ids}
    shown = {attributes["data-ref"] for _, attributes in parsed(page).elements if "data-ref" in attributes}
    assert shown == {panel.ref.rpartition("/")[2] for panel in made}


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


SHARED = """cjtool: project/v1
name: Lamps
personas: {ann: {name: Ann, needs: [Light]}, bob: {name: Bob}}
teams: {desk: {name: Desk}, report: {name: Reporting}, spare: {name: Spare}}
touchpoints: {line: {name: The line, channel: phone, owner: desk}}
promises: {soon: {text: An answer the same day, phases: [service]}}
"""
LAMP = """cjtool: journey/v1
id: teams
title: My lamp broke
persona: ann
owner: report
define:
  touchpoints: {shop: {name: My shop, channel: store, owner: desk}}
stages:
  - name: Ask
    phase: service
    steps:
      - name: Calls
        touchpoint: line
        emotion: {ann: -1.5, bob: 1}
        persona: [ann, bob]
        promises: [soon]
        pains: [{text: Nobody answers, severity: high, share: 0.5, breaks: [soon]}]
        opportunities: [{title: Answer sooner, addresses: [nobody-answers], owner: report, value: 900}]
      - name: Goes there
        touchpoint: shop
        persona: [bob]
"""


@pytest.fixture
def lamps() -> dict[str, str]:
    sources = [Source(Path("cjtool.yaml"), SHARED), Source(Path("lamp.yaml"), LAMP)]
    workspace = load(Path(), sources, TODAY)
    assert not workspace.problems
    return files(workspace)


def said(page: str) -> str:
    return " ".join(" ".join(parsed(page).inside).split())


def test_everything_that_journeys_share_has_a_page(lamps: dict[str, str]) -> None:
    pages = {path for path in lamps if path.endswith(".html")}

    assert pages == {
        "index.html",
        "teams/report.html",
        "personas/ann.html",
        "personas/bob.html",
        "teams/desk.html",
        "teams/report_.html",
        "teams/spare.html",
        "touchpoints/line.html",
        "touchpoints/teams.shop.html",
        "promises/soon.html",
    }


@pytest.mark.parametrize(
    ("language", "role", "lowest"),
    [
        (
            "en",
            "Role : user",
            "It feels lowest, of what can be avoided, at 1.2 Calls , in I call : −1 (frustrated)",
        ),
        (
            "nl",
            "Rol : gebruiker",
            "Het laagste gevoel dat te vermijden is, is bij 1.2 Calls , in I call : −1",
        ),
        ("fr", "utilisateur", "Le ressenti évitable le plus bas est à 1.2 Calls , dans I call : −1"),
        (
            "de",
            "Nutzer",
            "Am schlechtesten fühlt es sich, soweit vermeidbar, bei 1.2 Calls an, in I call : −1",
        ),
    ],
)
def test_a_persona_has_a_role_in_words_and_a_low_that_can_be_avoided(
    language: str, role: str, lowest: str
) -> None:
    project = (
        f"cjtool: project/v1\nname: P\nlanguage: {language}\npersonas: {{henk: {{name: Henk, role: user}}}}"
    )
    steps = "[{name: Hears, emotion: -1.9, unavoidable: true}, {name: Calls, emotion: -1}]"
    journey = f"cjtool: journey/v1\ntitle: I call\npersona: henk\nstages: [{{name: A, steps: {steps}}}]"
    workspace = load(Path(), [Source(Path("cjtool.yaml"), project), Source(Path("a.yaml"), journey)], TODAY)

    henk = said(files(workspace)["personas/henk.html"]).replace("\u00a0", " ")

    assert role.casefold() in henk.casefold()
    assert lowest.replace(" :", ":") in henk.replace(" :", ":")


def test_a_persona_has_its_own_feelings_and_steps(lamps: dict[str, str]) -> None:
    ann, bob = said(lamps["personas/ann.html"]), said(lamps["personas/bob.html"])

    assert "−1.5 (angry)" in ann
    assert "Goes there" not in ann
    assert "+1 (pleased)" in bob
    assert "It feels lowest" not in ann + bob  # of one feeling none is the lowest
    assert "How it feels is told at 1 of 2 steps." in bob


def test_a_team_has_what_it_answers_for(lamps: dict[str, str]) -> None:
    desk, report, spare = (said(lamps[f"teams/{name}.html"]) for name in ("desk", "report_", "spare"))

    assert "1.1 Calls" in desk
    assert "1.2 Goes there" in desk
    assert "Nobody answers" in desk
    assert "Answer sooner" in report
    assert "brings in €900 a year" in report
    assert "No journey has it yet." in spare


def test_a_promise_has_its_verdicts_with_their_reasons(lamps: dict[str, str]) -> None:
    soon = said(lamps["promises/soon.html"])

    assert "✗ broken" in soon
    assert "a pain breaks it: “Nobody answers” (50% of customers)" in soon
    assert "1.1 Calls" in soon


def test_a_panel_leads_to_who_owns_the_step_and_where_it_takes_place(lamps: dict[str, str]) -> None:
    page = lamps["teams/report.html"]
    links = {*parsed(page).links, *(link for panel in made_panels(page) for link in panel.links)}

    assert "../touchpoints/line.html" in links
    assert "../touchpoints/teams.shop.html" in links
    assert "../teams/report_.html" in links
    assert "../personas/bob.html" in links


def test_pages_of_definitions_lead_to_one_another(lamps: dict[str, str]) -> None:
    line, ann = parsed(lamps["touchpoints/line.html"]).links, parsed(lamps["personas/ann.html"]).links

    assert "../teams/desk.html" in line
    assert {"../touchpoints/line.html", "../teams/desk.html"} <= set(ann)


def test_a_wish_is_told_from_what_is_and_the_lowest_is_of_what_is(tmp_path: Path) -> None:
    dim = LAMP.replace("id: teams", "id: dim").replace(
        "title: My lamp broke", "title: My lamp never breaks\nstate: future"
    )
    sources = [
        Source(Path("cjtool.yaml"), SHARED),
        Source(Path("lamp.yaml"), LAMP.replace("persona: [bob]", "persona: [bob]\n        emotion: 0.5")),
        Source(
            Path("dim.yaml"),
            dim.replace("ann: -1.5", "ann: 2")
            .replace("shop", "shop2")
            .replace("channel: store", "channel: store"),
        ),
    ]
    workspace = load(Path(), sources, TODAY)
    assert [problem.sentence for problem in workspace.problems] == []

    desk = said(files(workspace)["teams/desk.html"])

    assert "It feels lowest at 1.1 Calls , in My lamp broke : −1.5 (angry)" in desk
    assert "My lamp never breaks as it is to be 1.1 Calls" in desk


def test_what_is_measured_and_handed_over_is_told_where_it_takes_part() -> None:
    lamp = LAMP.replace(
        "        promises: [soon]\n",
        "        promises: [soon]\n        handover: The case number\n        metrics: [{metric: csat, value: 61, n: 80}]\n",
    )
    workspace = load(Path(), [Source(Path("cjtool.yaml"), SHARED), Source(Path("lamp.yaml"), lamp)], TODAY)
    assert [problem.sentence for problem in workspace.problems] == []

    line = said(files(workspace)["touchpoints/line.html"])

    assert "handover: The case number" in line
    assert "CSAT My lamp broke Calls 61" in line


def test_the_page_of_a_definition_is_searched(lamps: dict[str, str]) -> None:
    assert '"personas/ann.html":["Ann"' in lamps["assets/texts.js"]


ORDERED = """cjtool: journey/v1
title: I buy a chair
persona: ann
owner: spare
stages:
  - name: Buy
    steps:
      - {name: Pays, owner: desk, pains: [{text: Slight, severity: low}], opportunities: [{title: Dear, impact: low, effort: high, owner: desk}]}
"""


def test_a_team_has_the_worst_first_over_all_journeys_and_one_that_only_answers_is_in_a_journey() -> None:
    later = (
        ORDERED.replace("I buy", "I sit on")
        .replace("Slight, severity: low", "Grave, severity: high")
        .replace("Dear, impact: low, effort: high", "Cheap, impact: high, effort: low")
    )
    texts = {"cjtool.yaml": SHARED, "a.yaml": ORDERED, "b.yaml": later}
    workspace = load(Path(), [Source(Path(name), text) for name, text in texts.items()], TODAY)
    made = files(workspace)
    desk, spare = said(made["teams/desk.html"]), said(made["teams/spare.html"])

    assert desk.index("Grave – high") < desk.index("Slight – low")
    assert desk.rindex("Cheap I sit on") < desk.rindex("Dear I buy")
    assert "I sit on a chair" in spare
    assert "No journey has it yet." not in spare
