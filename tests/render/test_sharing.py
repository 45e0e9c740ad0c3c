"""What pictures of one page share: each look and each outline stands there once."""

import re

from cjtool.render import svg
from cjtool.render.sharing import SharedLooks
from cjtool.scene import Box, Group, Path, Scene, Text

LONG = "M0 0" + "".join(f"L{x} {x % 7}" for x in range(40))
PICTURE = Scene(
    100,
    100,
    "A picture",
    "",
    (
        Box(1, 2, 30, 10, fill="#102030"),
        Box(1, 22, 30, 10, fill="#102030"),
        Path(LONG, (0, 0, 9, 9), 3, 4, fill="#405060"),
        Path(LONG, (0, 0, 9, 9), 30, 4, stroke="#405060", stroke_width=2),
        Path("M0 0h1", (0, 0, 1, 0), 5, 5, fill="#405060"),
        Text(5, 60, "Wait", 9, fill="#102030"),
    ),
)


def drawn(shared: SharedLooks) -> str:
    return svg.render(PICTURE, fonts="page", page=svg.InPage("a-", shared=shared))


def test_what_looks_alike_has_one_rule_and_what_is_long_is_drawn_by_reference() -> None:
    shared = SharedLooks()

    picture = drawn(shared)

    assert (
        re.findall(r'<rect x="1"[^>]*class="([^"]*)"', picture)[0]
        == re.findall(r'<rect x="1"[^>]*class="([^"]*)"', picture)[1]
    )
    assert "fill:#102030" in shared.style()
    assert "font-size:9px" in shared.style()
    assert picture.count("<use") == 2
    assert shared.definitions().count(LONG) == 1
    assert LONG not in picture
    assert 'd="M0 0h1"' in picture


def test_pages_that_may_hold_no_styles_keep_looks_where_they_are() -> None:
    shared = SharedLooks(styled=False)

    picture = drawn(shared)

    assert "class=" not in picture
    assert shared.style() == ""
    assert picture.count("<use") == 2


def test_a_file_of_its_own_needs_nothing_around_it() -> None:
    picture = svg.render(PICTURE)

    assert "class=" not in picture
    assert "<use" not in picture
    assert picture.count(LONG) == 2


def test_a_page_names_only_what_its_picture_leads_to_and_each_step_once() -> None:
    inner = Group((Text(5, 60, "Wait", 9, fill="#102030"),), ref="j/a/b#pains/c")
    stage, away = Group((), ref="j/a"), Group((), ref="k/a/b")
    scene = Scene(
        100,
        100,
        "A picture",
        "",
        (Group((inner,), ref="j/a/b", id="step"), Group((inner,), id="other", href="#step"), stage, away),
    )

    page = svg.render(scene, fonts="page", page=svg.InPage("p-", journey="j"))

    assert 'id="p-step"' in page
    assert 'id="p-other"' not in page
    assert page.count('data-ref="b"') == page.count("data-ref") == 2
    assert 'id="other"' in svg.render(scene)
