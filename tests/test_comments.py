"""Comments, and the keys and items of a text, are found by YAML's own rules."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cjtool.document import comments, entries, parse
from cjtool.source import Source

ROOT = Path(__file__).parents[1]
SEEDS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "journeys").rglob("*.yaml"))]


def source(text: str) -> Source:
    return Source(Path("x.yaml"), text)


def texts(text: str) -> list[str]:
    return [comment.text for comment in comments(source(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# a\nkey: x  # b\n# c\n", ["# a", "# b", "# c"]),
        ("key: 'x # no'\nother: \"# no\"\n", []),
        ("key: x#no\nurl: http://a/#no\n", []),
        ("key: |  # yes\n  # no\n  text # no\n# after\n", ["# yes", "# after"]),
        ("key: >-\n  # no\n\n # after, less indented\nother: x\n", ["# after, less indented"]),
        ('key: "a\n  # no\n  b" # yes\n', ["# yes"]),
        ("key: [a, # one\n  b] # two\n", ["# one", "# two"]),
        ("key: {a: b, # one\n  c: d}\n", ["# one"]),
        ("%YAML 1.2 # directive\n--- # start\nkey: x\n... # end\n", ["# directive", "# start", "# end"]),
        ("key:\r\n  # dos\r\n  - a # item\r\n", ["# dos", "# item"]),
        ("key: 😀 # after an emoji\n", ["# after an emoji"]),
        ("# only", ["# only"]),
        ("", []),
    ],
)
def test_a_comment_is_what_yaml_takes_for_one(text: str, found: list[str]) -> None:
    assert texts(text) == found


@pytest.mark.parametrize("text", SEEDS)
def test_taking_the_comments_away_changes_no_data(text: str) -> None:
    bare = text
    for comment in reversed(comments(source(text))):
        bare = bare[: comment.start] + bare[comment.end :]

    assert parse(source(bare)).data == parse(source(text)).data


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.sampled_from(
            ["a", ": ", "- ", "\n", "  ", "# c", " # c", "'", '"', "|", ">", "[", "]", "{", "}", ","]
        )
    )
)
def test_in_any_text_comments_hold_no_data(parts: list[str]) -> None:
    text = "".join(parts)
    document = parse(source(text))
    if document.problems:
        return

    for comment in reversed(comments(source(text))):
        text = text[: comment.start] + text[comment.end :]

    assert parse(source(text)).data == document.data


def test_entries_are_keys_and_items_what_holds_others_first() -> None:
    text = "a: 1\nb:\n  - x: 2\n    y: [3, 4]\n  - z\n"

    assert [(each.path, text[each.start], each.holds_more) for each in entries(source(text))] == [
        (("a",), "a", False),
        (("b",), "b", True),
        (("b", 0), "x", True),
        (("b", 0, "x"), "x", False),
        (("b", 0, "y"), "y", True),
        (("b", 0, "y", 0), "3", False),
        (("b", 0, "y", 1), "4", False),
        (("b", 1), "z", False),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# only a comment",
        "word",
        "- [a]\n- {b: c}",
        "? [a]\n: b\n",
        "a: *a\n" and "a: &b c\nd: *b\n<<: {}\n",
    ],
)
def test_any_text_that_parses_has_entries_within_it(text: str) -> None:
    for each in entries(source(text)):
        assert 0 <= each.start <= each.end <= len(text)


@pytest.mark.parametrize("text", SEEDS)
def test_every_value_of_the_gallery_has_its_entry(text: str) -> None:
    data = parse(source(text)).data
    for each in entries(source(text)):
        value = data
        for part in each.path:
            value = value[part]
        assert isinstance(value, dict | tuple) == each.holds_more
