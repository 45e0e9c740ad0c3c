"""Tables in Markdown are read as a page shows them; what stands outside them is told."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.grids.given_files import text_file

from cjtool.exchange.grids.markdown_tables import MarkdownTables, tables_in

STAGES = """\
# Moving house

## Look

| Step     | Pains              |
|:---------|:------------------:|
| Search   | slow \\| dear<br>far |
| **Call** | `hold` _music_ &amp; noise |

## Buy

Step | Pains
--- | ---
Sign | ~~queue~~ notary 🙂
"""


def read(text: str, encoding: str = "utf-8") -> MarkdownTables:
    return tables_in(text_file(text, encoding, "journey.md"))


def told(found: MarkdownTables) -> list[tuple[str, int | None, str]]:
    return [(loss.what, loss.spot.line, loss.value) for loss in found.losses]


def test_a_table_for_each_stage_has_its_heading_and_its_lines() -> None:
    found = read(STAGES)

    assert found.title == "Moving house"
    assert [grid.name for grid in found.grids] == ["Look", "Buy"]
    assert found.grids[0].rows == (
        ("Step", "Pains"),
        ("Search", "slow | dear\nfar"),
        ("Call", "hold music & noise"),
    )
    assert found.grids[1].rows[1] == ("Sign", "queue notary 🙂")
    assert [grid.lines for grid in found.grids] == [(5, 7, 8), (12, 14)]
    assert found.grids[0].spot(2, 1).name == "line 8"
    assert told(found) == []


def test_line_ends_and_encodings_change_nothing() -> None:
    plain = read(STAGES).grids

    assert read(STAGES.replace("\n", "\r\n"), "utf-16").grids == plain
    assert read(STAGES.replace("\n", "\r"), "utf-8-sig").grids == plain


def test_the_title_of_the_front_matter_is_that_of_the_journey() -> None:
    found = read("---\ntitle: Verhuizen\nauthor: Sanne\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")

    assert found.title == "Verhuizen"
    assert told(found) == [("author", 1, "Sanne")]
    assert found.grids[0].lines == (6, 8)


def test_several_headings_of_the_first_level_are_no_title() -> None:
    assert read("# A\n\n# B\n").title == ""


def test_a_bold_line_above_a_table_is_its_heading() -> None:
    found = read("## Journey\n\n**Look:**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")

    assert [grid.name for grid in found.grids] == ["Look"]
    assert told(found) == []


def test_lines_that_say_something_above_a_table_are_its_first_rows() -> None:
    found = read("**Persona:** Anna, 34\nGoal: rest\n\n| Step | Pains |\n|---|---|\n| Search | slow |\n")

    assert found.grids[0].rows[:3] == (("Persona: Anna, 34", ""), ("Goal: rest", ""), ("Step", "Pains"))
    assert found.grids[0].lines == (1, 2, 4, 6)


def test_text_outside_tables_is_told_with_its_line() -> None:
    found = read("We asked twelve people.\n\n- first\n- second\n\n```\ncode\n```\n\n<!-- hidden -->\n")

    assert told(found) == [
        ("text", 1, "We asked twelve people."),
        ("text", 3, "first"),
        ("text", 4, "second"),
        ("text", 6, "code"),
        ("text", 10, "<!-- hidden -->"),
    ]


def test_addresses_pictures_comments_and_cells_past_the_last_column_are_told() -> None:
    found = read(
        "| Step |\n|---|\n| [site](https://a.example) <!-- sure? --> | more |\n| ![shop](shop.png) |\n| <https://b.example> |\n"
    )

    assert [row[0] for row in found.grids[0].rows] == ["Step", "site", "shop", "https://b.example"]
    assert sorted(told(found)) == [
        ("cell", 3, "more"),
        ("comment", 3, "<!-- sure? -->"),
        ("link", 3, "https://a.example"),
        ("picture", 4, "shop.png"),
    ]


def test_a_table_in_a_quotation_is_a_table() -> None:
    found = read("> | a | b |\n> |---|---|\n> | 1 | 2 |\n")

    assert found.grids[0].rows == (("a", "b"), ("1", "2"))
    assert told(found) == []


words = st.text(st.characters(categories=["L", "N", "So"]), min_size=1, max_size=12)


@settings(max_examples=60)
@given(st.lists(st.lists(words, min_size=3, max_size=3), min_size=1, max_size=6))
def test_words_in_any_script_come_back(rows: list[list[str]]) -> None:
    lines = ["| Stage | Step | Pains |", "|---|---|---|", *(f"| {' | '.join(row)} |" for row in rows)]

    assert list(read("\n".join(lines)).grids[0].rows[1:]) == [tuple(row) for row in rows]
