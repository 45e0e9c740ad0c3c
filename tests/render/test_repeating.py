"""Shapes that pictures of one page draw again are there once: with each put back in its place, the pictures are as before."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path as File

import pytest
import resvg_py
from hypothesis import given
from hypothesis import strategies as st

from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.project import read
from cjtool.render import svg
from cjtool.render.repeating import RepeatedShapes
from cjtool.render.sharing import SharedLooks
from cjtool.scene import Box, Circle, Group, Paragraph, Path, Scene, Shape, Text

ROOT = File(__file__).parents[2]
FONTS = sorted(str(path) for path in (ROOT / "src/cjtool").rglob("*.ttf"))
CELLS = (Box(0, 0, 30, 10, fill="#102030"), Box(40, 0, 30, 10, fill="#102030"), Path("M0 0h9", (0, 0, 9, 0)))
SAID = (Text(5, 8, "Wait", 9, fill="#102030"), Text(45, 8, "Pay", 9, fill="#102030"))


def together(*scenes: Scene, repeated: RepeatedShapes | None) -> tuple[list[str], SharedLooks]:
    """Pictures of one page, before their shapes are placed."""
    shared = SharedLooks(traced=False, repeated=repeated)
    page = svg.InPage("p-", shared=shared)
    return [svg.render(scene, fonts="page", page=page) for scene in scenes], shared


def placed(*scenes: Scene) -> list[str]:
    repeated = RepeatedShapes()
    pictures, _ = together(*scenes, repeated=repeated)
    return [repeated.placed(picture) for picture in pictures]


def put_back(pictures: list[str]) -> list[str]:
    """Pictures with the shapes that they refer to in their places."""
    defined: dict[str, str] = {}

    def noted(drawn: re.Match[str]) -> str:
        assert f'"#{drawn[1]}"' not in drawn[2], "shapes that refer to themselves"
        defined[drawn[1]] = drawn[2]
        return drawn[2]

    def alone(drawn: re.Match[str]) -> str:
        defined[drawn[2]] = f"<{drawn[1]}{drawn[3]}"
        return defined[drawn[2]]

    def repeated(pattern: re.Pattern[str], replaced: Callable[[re.Match[str]], str], text: str) -> str:
        while pattern.search(text):
            text = pattern.sub(replaced, text)
        return text

    elements = [_ELEMENT.sub(alone, picture) for picture in pictures]
    plain = [repeated(_DEFINED, noted, picture) for picture in elements]
    return [repeated(_USED, lambda used: defined[used[1]], picture) for picture in plain]


_DEFINED = re.compile(r'<g id="([A-Z]+)">\n((?:(?!<g )[^\x00])*?)\n</g>')
"""Shapes with an id, and none with one in them."""
_ELEMENT = re.compile(r'(?m)^<(?!g\b)(\w+) id="([A-Z]+)"(.*)$')
"""A shape with an id of its own."""
_USED = re.compile(r'<use href="#([A-Z]+)"/>')


def scene(*shapes: Shape) -> Scene:
    return Scene(100, 100, "A picture", "", shapes)


def test_a_run_that_is_drawn_again_is_drawn_by_reference_as_a_whole() -> None:
    one, other = placed(
        scene(Group((*CELLS, *SAID), "Lane", y=10)), scene(Group((*CELLS, *SAID), "Lane", y=50))
    )

    assert (re.findall(' id="(.*?)"', one), _USED.findall(one), _USED.findall(other)) == (["A"], [], ["A"])
    assert "<rect" not in other.partition("<title>Lane")[2]
    assert 'transform="translate(0 50)"' in other


def test_a_shape_that_is_drawn_again_by_itself_has_its_id_and_nothing_around_it() -> None:
    long = "A text that is long enough to be worth a reference"
    one, other = placed(
        scene(Group((Text(5, 8, long, 9),), "Lane", y=10)), scene(Group((Text(5, 8, long, 9),), "Lane", y=50))
    )

    assert re.findall(r'<(\w+) id="A"', one) == ["text"]
    assert _USED.findall(other) == ["A"]


def test_cells_and_texts_that_follow_one_another_again_are_drawn_by_one_reference() -> None:
    cells, said = (
        (Box(0, 0, 30, 10, fill="#102030"), Box(40, 0, 30, 10)),
        Text(5, 8, "Waits until it comes", 9),
    )
    first, second = ((*cells, said, *CELLS, Text(0, 40, each, 9), *cells) for each in ("Asks", "Pays"))
    one, other = placed(scene(Group(first)), scene(Group(second)))

    assert len(_USED.findall(other)) == 2
    before, _ = together(scene(Group(first)), scene(Group(second)), repeated=None)
    assert put_back([one, other]) == before


def test_a_run_that_is_drawn_again_and_stands_in_another_is_drawn_where_it_is_first() -> None:
    said = (Text(5, 8, "Waits until it comes", 9), Text(45, 8, "Pays at the door", 9))
    scenes = [scene(Group((*CELLS, *said, *extra), "Lane")) for extra in ((), (), (*CELLS[::-1],))]

    first, again, more = placed(*scenes)

    before, _ = together(*scenes, repeated=None)
    assert put_back([first, again, more]) == before
    assert first.count("<rect") == 3  # the ground, and two cells
    assert len(_USED.findall(again)) == 1


def test_cells_that_are_drawn_again_under_other_texts_are_drawn_by_reference() -> None:
    said = (Text(5, 8, "Waits for a long time", 9), Text(45, 8, "Pays", 9))
    one, other = placed(scene(Group((*CELLS, *SAID))), scene(Group((*CELLS, *said))))

    assert (re.findall(' id="(.*?)"', one), _USED.findall(other)) == (["A"], ["A"])
    assert "Waits for a long time" in other


def test_what_is_drawn_once_or_is_shorter_than_a_reference_stays_as_it_is() -> None:
    (picture,) = placed(scene(Group((*CELLS, *SAID)), Group(CELLS[:1]), Group((Text(0, 0, "x", 9),))))

    assert (_DEFINED.findall(picture), _USED.findall(picture)) == ([], [])


def test_what_leads_somewhere_or_has_parts_of_its_own_is_never_drawn_by_reference() -> None:
    line = Text(5, 8, "Somewhere else, far away from here", 9)
    linked = Paragraph(line.text, (line,), href="https://a.example")
    inner = Group((*CELLS, *SAID), ref="j/a/b")

    pictures = placed(scene(linked, inner), scene(linked, inner))

    assert [picture.count("https://a.example") for picture in pictures] == [1, 1]
    assert [picture.count("<g>") for picture in pictures] == [1, 1]
    assert len(_USED.findall(pictures[1])) == 1


numbers = st.integers(0, 3).map(float)
leaves = st.one_of(
    st.builds(Box, numbers, numbers, numbers, numbers, fill=st.sampled_from(["#102030", "#405060"])),
    st.builds(Circle, numbers, numbers, numbers, fill=st.just("#102030")),
    st.builds(Text, numbers, numbers, st.sampled_from(["Wait", "Pay", "", "a < b"]), st.just(9.0)),
)
shapes = st.recursive(
    leaves, lambda inner: st.builds(Group, st.lists(inner, max_size=4).map(tuple)), max_leaves=12
)


@given(st.lists(st.lists(shapes, max_size=6).map(lambda some: scene(*some)), min_size=1, max_size=3))
def test_pictures_are_as_before_with_shapes_put_back_and_never_longer(scenes: list[Scene]) -> None:
    before, _ = together(*scenes, repeated=None)

    after = placed(*scenes)

    assert put_back(after) == before
    assert sum(map(len, after)) <= sum(map(len, before))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["warmtepomp", "crm-software"])
def test_pictures_of_a_project_are_painted_as_before(name: str) -> None:
    (workspace,) = read([ROOT / "journeys" / name], date(2026, 11, 22)).workspaces
    journey = workspace.journeys[0]
    scenes = [draw(view, journey, workspace, Asked())[0] for view in ("summary", "map", "blueprint")]
    before, shared = together(*scenes, repeated=None)

    after = placed(*scenes)

    assert put_back(after) == before
    assert sum(map(len, after)) < 0.97 * sum(map(len, before))
    style = f"<style>{shared.style()}</style>"
    earlier = ""
    for picture, as_it_was in zip(after, before, strict=True):
        assert painted(picture, f"{style}<defs>{earlier}</defs>") == painted(as_it_was, style)
        earlier += picture.partition("</desc>")[2].removesuffix("</svg>\n")


def painted(picture: str, within: str) -> bytes:
    whole = picture.replace("</svg>", f"{within}</svg>")
    return bytes(resvg_py.svg_to_bytes(svg_string=whole, dpi=96, font_files=FONTS, skip_system_fonts=True))
