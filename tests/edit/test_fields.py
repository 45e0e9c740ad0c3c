"""One key is set, renamed or removed, and everything else in the text stays as it is."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cjtool.diagnostic import Edit
from cjtool.document import comments, entries, parse
from cjtool.edit import Applied, apply, faithful, remove_definition, remove_field, rename_field, set_field
from cjtool.source import Source, Span

ROOT = Path(__file__).parents[2]
SEEDS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "journeys").rglob("*.yaml"))]
STEP = """\
# file
steps:
  - name: Pays  # how
    channel: e-mail
    # above the owner
    owner: 'team-a'
    tone: [warm, "short"]
    pains:
      - a
      # of b
      - b
  # of the next
  - channel: phone
    name: Asks
  - {name: Goes, channel: store, owner: x}
  - {owner: x}
"""


def source(text: str) -> Source:
    return Source(Path("x.yaml"), text)


def made(text: str, edit: Edit | None) -> str:
    assert edit is not None
    assert faithful(edit.span.source, [edit])
    return text_of(applied(edit.span.source, [edit]), text)


def applied(origin: Source, edits: Sequence[Edit]) -> Applied:
    """Each edit as a fix of its own."""
    return apply((edit,) for edit in edits)


def text_of(done: Applied, before: str) -> str:
    """The text of the one file that there is."""
    return next((text for _, text in done.texts), before)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (("steps", 0, "channel"), "channel: e-mail", "channel: email"),
        (("steps", 0, "owner"), "owner: 'team-a'", "owner: email"),
        (("steps", 0, "tone", 1), '[warm, "short"]', "[warm, email]"),
        (("steps", 2, "channel"), "channel: store", "channel: email"),
        (("steps", 1, "channel"), "- channel: phone", "- channel: email"),
    ],
)
def test_a_text_is_set_where_it_stands(path: tuple[str | int, ...], old: str, new: str) -> None:
    assert made(STEP, set_field(source(STEP), path, "email")) == STEP.replace(old, new)


def test_what_is_set_is_quoted_where_it_must_be() -> None:
    assert 'channel: "a: b"\n' in made(STEP, set_field(source(STEP), ("steps", 0, "channel"), "a: b"))


@pytest.mark.parametrize(
    "path", [("steps",), ("steps", 0), ("steps", 0, "tone"), ("steps", 0, "goal"), ("steps", 0, "pains")]
)
def test_what_is_no_text_is_not_set(path: tuple[str | int, ...]) -> None:
    assert set_field(source(STEP), path, "email") is None


def test_a_key_is_renamed_where_it_stands() -> None:
    assert made(STEP, rename_field(source(STEP), ("steps", 0, "pains"), "gains")) == STEP.replace(
        "pains:", "gains:"
    )


@pytest.mark.parametrize(
    ("path", "gone", "instead"),
    [
        (("steps", 0, "channel"), "    channel: e-mail\n", ""),
        (("steps", 0, "owner"), "    owner: 'team-a'\n", ""),
        (("steps", 0, "tone"), '    tone: [warm, "short"]\n', ""),
        (("steps", 1, "channel"), "channel: phone\n    name: Asks", "name: Asks"),
        (("steps", 1, "name"), "    name: Asks\n", ""),
        (("steps", 2, "name"), "name: Goes, channel", "channel"),
        (("steps", 2, "channel"), "channel: store, ", ""),
        (("steps", 2, "owner"), ", owner: x}\n  - {o", "}\n  - {o"),
    ],
)
def test_a_key_is_removed_with_its_line_or_its_comma(
    path: tuple[str | int, ...], gone: str, instead: str
) -> None:
    assert made(STEP, remove_field(source(STEP), path)) == STEP.replace(gone, instead, 1)


@pytest.mark.parametrize(
    "path", [("steps", 0, "name"), ("steps", 0, "pains"), ("steps", 3, "owner"), ("steps", 0, "goal")]
)
def test_an_only_key_and_one_with_comments_stay(path: tuple[str | int, ...]) -> None:
    assert remove_field(source(STEP), path) is None


def test_what_an_alias_gives_is_not_changed_there() -> None:
    text = "a: &a {name: x, owner: y}\nb: *a\nc:\n  <<: *a\n  goal: z\n"

    assert set_field(source(text), ("b", "name"), "z") is None
    assert set_field(source(text), ("b",), "z") is None
    assert rename_field(source(text), ("c", "name"), "z") is None
    assert remove_field(source(text), ("c", "name")) is None


def test_what_is_anchored_is_not_changed_for_its_aliases() -> None:
    text = "a: &a {name: x, owner: y}\nb: *a\n"
    edit = set_field(source(text), ("a", "name"), "z")

    assert edit is not None
    assert not faithful(edit.span.source, [edit])
    assert applied(edit.span.source, [edit]).refused == ((edit,),)


def edit_of(text: str, old: str, new: str) -> Edit:
    origin = source(text)
    start = text.index(old)
    return Edit(Span(origin, start, start + len(old)), new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("e-mail", "x: y"),
        ("e-mail", "'open"),
        ("    pains:\n", ""),
        ("# how", "how"),
        ("\n    owner", " owner"),
        ("steps:", ""),
        ("owner: 'team-a'", "channel: x"),
        ("# file", "--- "),
    ],
)
def test_an_edit_that_changes_more_than_it_says_is_refused(old: str, new: str) -> None:
    edit = edit_of(STEP, old, new)
    done = applied(edit.span.source, [edit])

    assert done == Applied((), (), ((edit,),))


def test_the_others_are_made_when_one_is_refused() -> None:
    origin = source(STEP)
    edits = [
        Edit(Span(origin, STEP.index(old), STEP.index(old) + len(old)), new)
        for old, new in (("e-mail", "email"), ("steps:", ""), ("phone", "sms"))
    ]
    done = applied(origin, edits)

    assert text_of(done, STEP) == STEP.replace("e-mail", "email").replace("phone", "sms")
    assert done.refused == ((edits[1],),)


def test_of_edits_that_overlap_the_first_is_made() -> None:
    origin = source(STEP)
    at = STEP.index("e-mail")
    done = applied(origin, [Edit(Span(origin, at + 2, at + 6), "X"), Edit(Span(origin, at, at + 6), "email")])

    assert text_of(done, STEP) == STEP.replace("e-mail", "email")
    assert done.refused == ()


LIBRARY = """\
cjtool: library/v1
# ours
channels:
  e-mail: {name: E-mail}   # old
  desk: &desk
    name: Desk
teams: {a: {name: A}}
"""


@pytest.mark.parametrize(
    ("path", "gone"),
    [
        (("define", "channels", "e-mail"), "define: {channels: {e-mail: {name: E-mail}}}\n"),
        (("teams", "a"), "teams: {a: {name: A}}\n"),
        (("channels", "desk"), "  desk:\n    name: Desk\n"),
    ],
)
def test_a_definition_goes_with_what_would_be_empty(path: tuple[str, ...], gone: str) -> None:
    text = LIBRARY.replace(" &desk", "") + "define: {channels: {e-mail: {name: E-mail}}}\n"

    assert made(text, remove_definition(source(text), path)) == text.replace(gone, "")


def test_a_definition_with_a_comment_stays() -> None:
    assert remove_definition(source(LIBRARY), ("channels", "e-mail")) is None
    assert remove_definition(source("a: {b: {c: x}}"), ("a", "b", "c")) is None


def test_a_fix_of_two_files_is_made_in_both_or_in_none() -> None:
    one, two = source(STEP), Source(Path("y.yaml"), STEP)
    good = [
        Edit(Span(origin, STEP.index("e-mail"), STEP.index("e-mail") + 6), "email") for origin in (one, two)
    ]
    bad = Edit(Span(two, STEP.index("steps:"), STEP.index("steps:") + 6), "")
    other = Edit(Span(one, STEP.index("phone"), STEP.index("phone") + 5), "sms")

    both = apply([tuple(good)])
    neither = apply([(good[0], bad), (other,)])

    assert [text for _, text in both.texts] == [STEP.replace("e-mail", "email")] * 2
    assert neither.refused == ((good[0], bad),)
    assert neither.texts == ((one, STEP.replace("phone", "sms")),)


# --- properties

FAST = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
Change = Callable[[Source, tuple[str | int, ...]], Edit | None]


def changed(
    data: Any, path: tuple[str | int, ...], change: Callable[[dict[str, Any] | list[Any], Any], None]
) -> Any:
    """Data as it should be after a change at a path."""
    if isinstance(data, tuple):
        items = list(data)
        if len(path) == 1:
            change(items, path[0])
        else:
            items[int(path[0])] = changed(items[int(path[0])], path[1:], change)
        return tuple(items)
    copy = dict(data)
    if len(path) == 1:
        change(copy, path[0])
    else:
        copy[str(path[0])] = changed(copy[str(path[0])], path[1:], change)
    return copy


def as_data(text: str) -> Any:
    document = parse(source(text))
    assert not document.problems
    return document.data


@FAST
@given(
    st.sampled_from(SEEDS),
    st.randoms(use_true_random=False),
    st.text(
        st.characters(
            codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"], exclude_characters="\ufeff\ufffe\uffff"
        ),
        min_size=1,
        max_size=20,
    ),
)
def test_setting_any_text_changes_that_text_alone(text: str, random: Any, value: str) -> None:
    path = random.choice(entries(source(text))).path
    edit = set_field(source(text), path, value)
    if edit is None:
        return

    def put(holder: Any, key: Any) -> None:
        holder[key] = value.strip()

    done = applied(source(text), [edit])
    if value.strip():
        assert done.refused == ()
        assert as_data(text_of(done, text)) == changed(as_data(text), path, put)


@FAST
@given(st.sampled_from(SEEDS), st.randoms(use_true_random=False))
def test_removing_any_key_removes_that_key_and_no_comment(text: str, random: Any) -> None:
    path = random.choice([each.path for each in entries(source(text)) if isinstance(each.path[-1], str)])
    edit = remove_field(source(text), path)
    if edit is None:
        return

    def drop(holder: Any, key: Any) -> None:
        del holder[key]

    after = text_of(applied(source(text), [edit]), text)
    assert as_data(after) == changed(as_data(text), path, drop)
    assert [each.text for each in comments(source(after))] == [each.text for each in comments(source(text))]


@FAST
@given(st.sampled_from(SEEDS), st.randoms(use_true_random=False))
def test_removing_any_definition_leaves_no_empty_object_and_no_comment_less(text: str, random: Any) -> None:
    path = random.choice([each.path for each in entries(source(text)) if isinstance(each.path[-1], str)])
    edit = remove_definition(source(text), path)
    if edit is None:
        return

    def drop(holder: Any, key: Any) -> None:
        del holder[key]

    after = text_of(applied(source(text), [edit]), text)
    expected, way = changed(as_data(text), path, drop), path[:-1]
    while way and reached(expected, way) == {}:
        expected, way = changed(expected, way, drop), way[:-1]
    assert as_data(after) == expected
    assert [each.text for each in comments(source(after))] == [each.text for each in comments(source(text))]


def reached(data: Any, path: tuple[str | int, ...]) -> Any:
    for part in path:
        data = data[part]
    return data


@FAST
@given(st.sampled_from(SEEDS), st.randoms(use_true_random=False))
def test_renaming_any_key_renames_that_key_alone(text: str, random: Any) -> None:
    path = random.choice([each.path for each in entries(source(text)) if isinstance(each.path[-1], str)])
    edit = rename_field(source(text), path, "another-key")
    if edit is None:
        return

    def rename(holder: Any, key: Any) -> None:
        holder["another-key"] = holder.pop(key)

    assert as_data(text_of(applied(source(text), [edit]), text)) == changed(as_data(text), path, rename)


@FAST
@given(
    st.sampled_from([STEP, *SEEDS]),
    st.integers(0, 3000),
    st.integers(0, 12),
    st.sampled_from(["", "x", ": ", "# ", "\n", "- ", "'", "[", "&a ", "*a", "a: b", "{"]),
)
def test_any_edit_that_is_made_leaves_the_values_outside_it(
    text: str, start: int, length: int, new: str
) -> None:
    origin = source(text)
    start = min(start, len(text))
    edit = Edit(Span(origin, start, min(start + length, len(text))), new)
    done = applied(origin, [edit])

    if done.done:
        before = _values(text, edit.span.start, edit.span.end)
        shift = len(new) - (edit.span.end - edit.span.start)
        after = _values(text_of(done, text), edit.span.start, edit.span.end + shift)
        assert before == after
    else:
        assert done.texts == ()


def _values(text: str, start: int, end: int) -> list[str]:
    """The scalars that do not touch a stretch."""
    found = entries(source(text))
    return [
        text[each.start : each.end]
        for each in found
        if not each.holds_more and (each.end < start or each.start > end)
    ]
