"""Another id is written where one stood, and where there was none, and nothing else in the text changes."""

from pathlib import Path

import pytest

from cjtool.document import parse
from cjtool.edit.respelling import EntangledError, Respelling, respelled
from cjtool.source import Source

PAIN = Respelling(("pains", 0), "object", "text")


def made(text: str, *wanted: Respelling, id: str = "new") -> str:
    return respelled(Source(Path("x.yaml"), text), wanted, id)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("owner: old  # why\nb: 1\n", "owner: new  # why\nb: 1\n"),
        ("owner: 'old'\n", "owner: 'new'\n"),
        ('owner: "old"\r\nb: 1\r\n', 'owner: "new"\r\nb: 1\r\n'),
        ("{owner: old, b: 1}", "{owner: new, b: 1}"),
        ('{"owner":"old"}', '{"owner":"new"}'),
        ("owner: &x old\n", "owner: &x new\n"),
        ("owner: >-\n  old\nb: 1\n", "owner: new\nb: 1\n"),
        ("owner:\n  old\n", "owner:\n  new\n"),
    ],
)
def test_a_value_keeps_its_quotes_and_what_is_around_it(before: str, after: str) -> None:
    assert made(before, Respelling(("owner",), "value")) == after


@pytest.mark.parametrize("id", ["2024", "true", "null", "no", "1e5", "обед", "中文", "0x1f", "2026-01-01"])
def test_an_id_that_yaml_takes_for_something_else_gets_quotes(id: str) -> None:
    key, value = Respelling(("teams", "old"), "key"), Respelling(("owner",), "value")
    text = made("teams:\n  old: {name: A}\nowner: old\n", key, value, id=id)

    assert parse(Source(Path(), text)).data == {"teams": {id: {"name": "A"}}, "owner": id}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("teams:\n  old:  # who\n    name: A\n", "teams:\n  new:  # who\n    name: A\n"),
        ("teams: {'old': {name: A}}\n", "teams: {'new': {name: A}}\n"),
        ("teams:\n  ? old\n  : {name: A}\n", "teams:\n  ? new\n  : {name: A}\n"),
    ],
)
def test_a_key_keeps_its_quotes_and_what_is_around_it(before: str, after: str) -> None:
    assert made(before, Respelling(("teams", "old"), "key")) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("pains:\n  - Long  # why\n  - B\n", "pains:\n  - text: Long  # why\n    id: new\n  - B\n"),
        ("pains:\n- 'Long, so'\n", "pains:\n- text: 'Long, so'\n  id: new\n"),
        ("pains:\r\n  -   Long\r\n", "pains:\r\n  -   text: Long\r\n      id: new\r\n"),
        ("pains:\n  - Long", "pains:\n  - text: Long\n    id: new"),
        ("pains: Long\n", "pains: {text: Long, id: new}\n"),
        ("pains: Long, so [it] is\n", 'pains: {text: "Long, so [it] is", id: new}\n'),
        ("pains: [Long, B]\n", "pains: [{text: Long, id: new}, B]\n"),
        ("pains:\n  - Long\n    and cold\n", "pains:\n  - {text: Long and cold, id: new}\n"),
        ("pains:\n  - |\n    Long\n    cold\n  - B\n", 'pains:\n  - {text: "Long\\ncold", id: new}\n  - B\n'),
        ("pains:\n  - {text: Long, severity: high}\n", "pains:\n  - {text: Long, id: new, severity: high}\n"),
        ("pains:\n  - text: Long # a\n    # b\n    severity: high\n", "pains:\n  - text: Long # a\n    id: new\n    # b\n    severity: high\n"),
        ("pains:\n  - severity: high\n    text: |\n      Long\n\n      cold\n  - B\n", "pains:\n  - severity: high\n    text: |\n      Long\n\n      cold\n    id: new\n  - B\n"),
        ("pains:\n  - text: Long\n    id: old # c\n", "pains:\n  - text: Long\n    id: new # c\n"),
        ("pains:\n  - &a Long\nb: *a\n", "pains:\n  - text: &a Long\n    id: new\nb: *a\n"),
        ("a: &a Long\npains: [*a]\n", "a: &a Long\npains: [{text: *a, id: new}]\n"),
    ],
)  # fmt: skip
def test_an_object_gets_an_id_where_it_has_none(before: str, after: str) -> None:
    assert made(before, PAIN) == after


def test_lines_end_as_they_did_on_old_systems_too() -> None:
    assert made("a: 1\rpains:\r  - Long\rb: 2\r", PAIN) == "a: 1\rpains:\r  - text: Long\r    id: new\rb: 2\r"


@pytest.mark.parametrize(
    ("before", "after", "paths"),
    [
        ("a: &x {owner: old}\nb: *x\n", "a: &x {owner: new}\nb: *x\n", [("a", "owner"), ("b", "owner")]),
        ("a: &x old\nb: *x\n", "a: &x new\nb: *x\n", [("a",), ("b",)]),
        ("a: &x old\nb: *x\n", "a: &x old\nb: new\n", [("b",)]),
        ("a: &x {owner: old}\nb:\n  <<: *x\n  c: 1\n", "a: &x {owner: new}\nb:\n  <<: *x\n  c: 1\n", [("a", "owner"), ("b", "owner")]),
    ],
)  # fmt: skip
def test_what_aliases_repeat_is_changed_once_and_where_it_means_another_thing_the_alias_gives_way(
    before: str, after: str, paths: list[tuple[str, ...]]
) -> None:
    assert made(before, *(Respelling(path, "value") for path in paths)) == after


@pytest.mark.parametrize("before", ["a: &x {owner: old}\nb: *x\n", "a: &x {owner: old}\nb: {<<: *x}\n"])
def test_what_cannot_be_changed_alone_is_told_with_its_place(before: str) -> None:
    with pytest.raises(EntangledError) as error:
        made(before, Respelling(("b", "owner"), "value"))

    assert error.value.span.line == 2
