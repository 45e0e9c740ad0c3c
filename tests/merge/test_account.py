"""A file in lines of facts: what `git log -p` compares."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cli.conftest import Run, cjtool
from tests.merge.judging import GALLERY, SMALL
from tests.merge.test_three_versions import BASE, of

from cjtool.app.git_diffs import told as in_lines
from cjtool.merge.account import fact_lines
from cjtool.source import Source

__all__ = ["cjtool"]

GOLDEN = Path(__file__).parents[1] / "golden" / "merge"


def told(text: str) -> str | None:
    return fact_lines(Source(Path("a.yaml"), text))


def test_a_journey_in_lines_is_as_in_its_golden() -> None:
    made = told(SMALL[0].read_text("utf-8"))

    assert made == (GOLDEN / "ru.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("was", "now", "gone", "come"),
    [
        (
            ("emotion: 2\n"),
            "emotion: -2\n",
            "stage Eat › step Eats: emotion 2",
            "stage Eat › step Eats: emotion -2",
        ),
        ("- Waits for the food", "- Waits", "stage Eat: step Waits for the food", "stage Eat: step Waits"),
        ("[food, city]", "[food]", "tags city", None),
    ],
)
def test_a_change_of_a_fact_is_a_change_of_its_line(was: str, now: str, gone: str, come: str | None) -> None:
    before, after = (set((told(text) or "").splitlines()) for text in (BASE, of(BASE, (was, now))))

    assert (before - after, after - before) == ({gone}, {come} if come else set())


@pytest.mark.parametrize(
    "same",
    [
        BASE.replace("\n", "\r\n"),
        BASE.replace("  # of the survey", ""),
        BASE.replace("[food, city]", "\n  - food\n  - city"),
        BASE.replace("- Waits for the food", "- name: Waits for the food"),
        BASE.replace("pains: Reviews are old", "pains: [{text: Reviews are old}]"),
    ],
)
def test_another_layout_has_the_same_lines(same: str) -> None:
    assert told(same) == told(BASE) is not None


@pytest.mark.parametrize("path", [*GALLERY, *SMALL], ids=lambda path: path.name)
def test_every_value_of_a_file_is_in_its_lines(path: Path) -> None:
    source = Source(path, path.read_text("utf-8"))
    made = fact_lines(source)

    assert made is not None
    words = set(made.split())
    code = (
        line.partition(" #")[0]
        for line in source.text.splitlines()
        if not line.lstrip().startswith(("#", "%", "-"))
    )
    values = (line.partition(": ")[2].strip() for line in code)
    plain = [value for value in values if value and value[0] not in "\"'[{|>&*"]
    assert plain
    assert [word for value in plain for word in value.split() if word not in words] == []


@pytest.mark.parametrize(
    "data", [b"", b"a: 1\r\n", b"cjtool: journey/v1\ntitle: [\n", b"\xff\xfe\x00", b"cjtool: x\n\x1b[31m: \n"]
)
def test_what_is_no_journey_is_given_as_it_is(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.yaml").write_bytes(data)

    assert in_lines(tmp_path / "a.yaml") == data


def test_texts_act_on_no_terminal(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        'cjtool: journey/v1\ntitle: "red \\u202e and \\e[31m"\nstages: [{name: A}]\n'
    )

    ran = cjtool("git textconv a.yaml")

    assert "\x1b" not in ran.out
    assert "\u202e" not in ran.out


@settings(max_examples=60)
@given(
    st.text(max_size=80), st.sampled_from(["", "cjtool: journey/v1\n", "cjtool: library/v1\nteams:\n  a: "])
)
def test_no_text_stops_it(text: str, head: str) -> None:
    told(head + text)
