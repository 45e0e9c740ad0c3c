"""YAML 1.2 read into plain data, and where each value stands."""

import gc
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from cjtool.document import Places, inside, parse, places
from cjtool.source import Source


def source(text: str) -> Source:
    return Source(Path("x.yaml"), text)


def data(text: str) -> Any:
    document = parse(source(text))
    assert document.problems == ()
    return document.data


def sentences(text: str) -> list[str]:
    return [each.message for each in parse(source(text)).problems]


@pytest.mark.parametrize("written", ["85.000", "1.250", "-12.500", "+9.400"])
def test_a_number_that_looks_like_thousands_is_a_problem(written: str) -> None:
    (said,) = parse(source(f"value: {written}")).problems

    assert said.message == f"`{written}` is read as `{float(written):g}`, and looks like thousands"
    assert said.hint == f"write `{written.replace('.', '')}`, or `{float(written):g}`"
    assert said.span.text == written


@pytest.mark.parametrize(
    "written", ["0.125", "0.100", "8.5", "85.00", "85.1250", "85.125", "1234.500", "'85.000'"]
)
def test_other_decimals_are_numbers_and_text(written: str) -> None:
    assert parse(source(f"value: {written}")).problems == ()


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"), ("on", "on"), ("yes", "yes"), ("y", "y"), ("off", "off"), ("12:30", "12:30"), ("1:30:00", "1:30:00"),
        ("2026-01-01", "2026-01-01"), ("1_000", "1_000"), ("0b11", "0b11"), ("=", "="), (".", "."), ("+", "+"),
        ("1e3", 1000.0), (".5", 0.5), ("-.5", -0.5), ("1.", 1.0), ("+1", 1), ("-0", 0), ("08", 8), ("0o17", 15), ("0x1F", 31),
        ("true", True), ("True", True), ("FALSE", False), ("tRUE", "tRUE"), ("null", None), ("~", None), ("", None), ("nULL", "nULL"),
        ("'true'", "true"), ('"1"', "1"), ("'~'", "~"), ("! 5", "5"), ("!!str 5", "5"), ("!!int '5'", 5), ("!!str", ""),
        ("|\n  a\n  b\n", "a\nb"), (">\n  a\n  b\n", "a b"), ("'  a  '", "a"), ('"a\\tb"', "a\tb"), ("NaN", "NaN"), ("inf", "inf"),
        ("[a, [b], {c: d}]", ("a", ("b",), {"c": "d"})), ("0o8", "0o8"), ("0xg", "0xg"), ("- - a", (("a",),)),
    ],
)  # fmt: skip
def test_values_are_those_of_yaml_1_2(written: str, value: object) -> None:
    read = data(f"key: {written}") if not written.startswith("- ") else {"key": data(written)}

    assert read == {"key": value}
    assert type(read["key"]) is type(value)


@pytest.mark.parametrize("written", [".inf", "-.INF", ".nan", "1e999", "-1e999", "9" * 400, "0x" + "f" * 300])
def test_a_number_without_end_is_a_problem(written: str) -> None:
    assert sentences(f"key: {written}")[0].endswith("is not a finite number")


@pytest.mark.parametrize(
    "key", ["no", "on", "12:30", "2026-01-01", "1_000", "0o17", "1e3", ".5", "~", "true", "<", "null"]
)
def test_a_key_is_the_text_that_is_written(key: str) -> None:
    assert data(f"{key}: x") == {key: "x"}


def test_a_quoted_merge_key_is_a_key() -> None:
    assert data('"<<": x') == {"<<": "x"}


def test_own_keys_win_over_merged_ones_and_stand_first() -> None:
    read = data("base: &base {a: 1, b: 2}\nother: {b: 3, <<: *base, c: 4}")["other"]

    assert read == {"b": 3, "c": 4, "a": 1}
    assert list(read) == ["b", "c", "a"]


def test_the_first_of_several_merged_objects_wins() -> None:
    assert data("a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc: {<<: [*a, *b]}")["c"] == {"x": 1, "y": 2}


def test_an_alias_is_the_same_value() -> None:
    read = data("a: &a [x]\nb: *a\nc: &c 5\nd: *c\n")

    assert read == {"a": ("x",), "b": ("x",), "c": 5, "d": 5}


@pytest.mark.slow
def test_many_values_without_aliases_are_no_expansion() -> None:
    assert len(data("a: &a x\nb: *a\nc: ['*'" + ", y" * 120_000 + "]\nd: [z]")["c"]) == 120_001


def test_a_hundred_flat_lists_are_not_deep() -> None:
    assert len(data("[]\n".join(f"a{number}: " for number in range(301)))) == 301


@pytest.mark.parametrize("depth", [50, 51, 500])
@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("{a: ", "}"), ("- ", "x")])
def test_fifty_levels_are_the_bound(depth: int, opening: str, closing: str) -> None:
    close = closing * depth if closing != "x" else "x"
    document = parse(source(opening * depth + close))

    deep = any(each.message == "nested deeper than 50 levels" for each in document.problems)
    assert deep == (depth > 50)


def test_aliases_count_for_depth() -> None:
    chain = "".join(f"a{n}: &a{n} {'[' * 20}*a{n - 1}{']' * 20}\n" for n in range(1, 4))

    assert sentences("a0: &a0 [x]\n" + chain) == ["nested deeper than 50 levels"]


def test_a_byte_order_mark_and_surrogates_are_told() -> None:
    assert sentences("a: \ufeff") == ["a byte order mark (U+FEFF) in the text"]
    assert sentences("a: \ud83d") == ["half a character (U+D83D) in the text"]


def test_reading_again_and_again_keeps_nothing() -> None:
    texts = ["a: &a [b, {c: d}]\ne: *a\n", "a: &a [*a]\n", "a: [", "a: !x b\na: c\n", "a: " + "[" * 60]
    for text in texts:
        parse(source(text))
        places(source("a: &a {b: c}\nd: {<<: *a}"))
    gc.collect()
    gc.disable()
    try:
        for text in texts * 20:
            parse(source(text))
            places(source("a: &a {b: c}\nd: {<<: *a}"))
        assert gc.collect() < 20
    finally:
        gc.enable()


def test_places_of_scalars_lists_and_objects() -> None:
    text = "title: T\nsteps:\n  - name: A\n    pains: [x, y]\n  - feedback:\n      metric: nps\n"
    found = places(source(text))

    assert found.value(("steps", 0, "name")).span.text == "A"
    assert found.value(("steps", 0, "pains")).span.text == "pains"
    assert found.value(("steps", 0, "pains", 1)).span.text == "y"
    assert found.key(("steps", 0, "pains")).span.text == "pains"
    assert found.place(("steps", 0), "owner").span.text == "A"
    assert found.place(("steps", 1, "feedback"), "owner").span.text == "feedback"
    assert found.place((), "goal").span.text == "T"
    assert found.value(("steps", 0, "pains", 0, "text")).span.text == "x"


def test_a_place_behind_an_alias_is_the_alias_with_its_anchor() -> None:
    place = places(source("a: &a {b: c}\nd: *a\ne: {<<: *a}\n")).value(("d", "b"))
    assert place.anchor is not None
    assert (place.span.text, place.anchor.text) == ("*a", "c")

    merged = places(source("a: &a {b: c}\nd: *a\ne: {<<: *a}\n")).key(("e", "b"))
    assert merged.anchor is not None
    assert (merged.span.line, merged.span.text, merged.anchor.text) == (3, "*a", "b")


@pytest.mark.parametrize("before", ["😀", "é", "\u00a0", "日本"])
def test_places_count_characters_not_bytes(before: str) -> None:
    assert places(source(f"# {before}\n{before}: {{key: value}}")).value((before, "key")).span.text == "value"


# Numbers of YAML 1.2 that are text to PyYAML, which therefore writes them without quotes
ONLY_IN_1_2 = re.compile(r"\s*([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)[eE][-+]?[0-9]+|0o[0-7]+)\s*")
TREE = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(10**9), 10**9),
        st.text(st.characters(codec="ascii", exclude_categories=["Cc"])).filter(
            lambda text: not ONLY_IN_1_2.fullmatch(text)
        ),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text("abc", min_size=1), inner, max_size=3)
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=100)
@given(st.dictionaries(st.text("abc", min_size=1), TREE, min_size=1), st.booleans())
def test_what_yaml_writes_is_read_back(tree: dict[str, Any], flow: bool) -> None:
    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: plain(each) for key, each in value.items()}
        if isinstance(value, list):
            return tuple(plain(each) for each in value)
        return value.strip() if isinstance(value, str) else value

    assert data(yaml.safe_dump(tree, default_flow_style=flow)) == plain(tree)


@pytest.mark.parametrize(
    "written",
    [
        "a plain text",
        "'a plain text'",
        '"a plain text"',
        "|\n  a plain\n  text",
        ">-\n  a plain\n  text",
        "a\n  plain text",
        '"a \\\n  plain text"',
    ],
)
def test_a_part_of_a_scalar_is_found_where_it_is_written(written: str) -> None:
    source = Source(Path("x.yaml"), f"key: {written}\n")
    span = places(source).value(("key",)).span

    assert inside(span, "a plain text", 2, 7).text == "plain"


@pytest.mark.parametrize(
    ("written", "value"),
    [("'it''s so'", "it's so"), ('"a \\"b\\" so"', 'a "b" so'), ('"a \\\\d so"', "a \\d so")],
)
def test_a_part_behind_an_escape_is_found_where_it_is_written(written: str, value: str) -> None:
    source = Source(Path("x.yaml"), f"key: {written}\n")
    span = places(source).value(("key",)).span

    assert inside(span, value, len(value) - 2, len(value)).text == "so"


def test_a_part_that_is_written_as_codes_is_the_whole_scalar() -> None:
    source = Source(Path("x.yaml"), 'key: "a \\u0062c"\n')
    span = places(source).value(("key",)).span

    assert inside(span, "a bc", 2, 4) == span


@settings(deadline=None, max_examples=60)
@given(st.dictionaries(st.text("abc", min_size=1), TREE, min_size=1), st.booleans())
def test_places_are_the_same_in_a_text_that_may_have_aliases(tree: dict[str, Any], flow: bool) -> None:
    text = yaml.safe_dump(tree, default_flow_style=flow)
    plain, starred = places(source(text)), places(source(f"{text}# *\n"))

    def ways(value: Any, way: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
        pairs = (
            value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, list) else ())
        )
        return [way, *(inner for key, item in pairs for inner in ways(item, (*way, key)))]

    for way in ways(tree):
        for ask in (Places.key, Places.value, Places.place):
            one, other = (ask(found, way).span for found in (plain, starred))
            assert (one.start, one.end) == (other.start, other.end)


def test_lines_of_tabs_alone_are_empty_lines() -> None:
    assert data("a: 1\n\t\nb:\n  c: 2\n \t \n  d: 3\n\t") == {"a": 1, "b": {"c": 2, "d": 3}}
    assert data("a: 1\r\n\t\r\nb: 2\r\n") == {"a": 1, "b": 2}
    assert data('a: |\n  x\n  \t\n  y\nb: "y\n\t\n  z"\n') == {"a": "x\n\t\ny", "b": "y\nz"}
    assert places(source("a: 1\n\t\nb: x\n")).value(("b",)).span.line == 3


def test_tabs_before_a_key_are_told_at_their_place() -> None:
    (problem,) = parse(source("a:\n\t\n\tb: 1\n")).problems

    assert (problem.message, problem.span.line) == ("a tab in the indentation", 3)


@pytest.mark.parametrize(
    ("written", "value"),
    [("! 12", "12"), ("! true", "true"), ("&x ! 12", "12"), ("!  ~", "~"), ("! &x 1.5", "1.5")],
)
def test_an_exclamation_mark_alone_makes_text(written: str, value: str) -> None:
    assert data(f"a: {written}\nb: [{written.replace('x', 'y')}, 12]") == {"a": value, "b": (value, 12)}
