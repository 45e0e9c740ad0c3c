"""No input makes a traceback or takes long, and every place that is pointed at is in the text."""

import random
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cjtool.build.shape import keys
from cjtool.diagnostic import Diagnostic
from cjtool.project import Workspace, load
from cjtool.project.files import decode
from cjtool.source import Source, Span

ROOT = Path(__file__).parents[2]
SEEDS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "journeys").rglob("*.yaml"))]
SECONDS_PER_MEGABYTE = (
    20.0  # the densest mistakes take 4, under coverage on a busy machine 10; what is quadratic, minutes
)
FREE = 1.0
FIXED = settings(
    deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)

NASTY = st.sampled_from(
    ["", "~", "null", "true", "no", "12:30", "0x1F", ".nan", ".inf", "1e999", "-", "?", ":", "- ", "? ", ": ", "&a", "*a",
     "<<", "!x", "!!str", "|", ">", "|2-", "[", "]", "{", "}", ",", "#", "'", '"', "\\", "%", "@", "`", "---", "...", "\t",
     "\0", "\x85", "\u2028", "\u2029", "\ufeff", "\r", "\r\n", "\n", "😀", "\ud800", "é", "\x7f", "2026-01-01", "9" * 400]
)  # fmt: skip
VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), NASTY,
    st.sampled_from(["end", "website", "2 days", "3 per month", "high", "purchase", "nps", "2026-01-01"]),
)  # fmt: skip
KEYS = st.one_of(st.sampled_from(sorted(keys())), st.text(max_size=5))
TREES = st.recursive(
    VALUES,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=6)),
    max_leaves=25,
)


def read(text: str, name: str = "x.yaml") -> Workspace:
    """The workspace of one text, with the promises that hold for any text checked."""
    before = time.process_time()
    workspace = load(Path(), [Source(Path(name), text)], date(2026, 11, 22))
    taken = time.process_time() - before

    assert taken < FREE + SECONDS_PER_MEGABYTE * len(text) / 1_000_000
    assert workspace.problems or all(file.root is not None for file in workspace.files)
    for problem in workspace.problems:
        assert_tells(problem)
    return workspace


def assert_tells(problem: Diagnostic) -> None:
    assert problem.message
    assert "\n" not in problem.sentence
    for span in (problem.span, *(related.span for related in problem.related)):
        assert_in_text(span)


def assert_in_text(span: Span) -> None:
    source = span.source
    assert 0 <= span.start <= span.end <= len(source.text)
    assert source.line_starts[span.line - 1] + span.column - 1 == span.start
    assert source.line_starts[span.end_line - 1] + span.end_column - 1 == span.end
    assert 1 <= span.column <= len(source.line(span.line)) + 3


@FIXED
@given(
    st.lists(
        st.one_of(
            NASTY, st.text(max_size=5), st.sampled_from(["cjtool: journey/v1\n", "title: x\n", "stages:\n"])
        )
    ).map("".join)
)
def test_random_text_is_read_or_told(text: str) -> None:
    read(text)


@FIXED
@given(st.binary(max_size=200))
def test_random_bytes_are_read_or_told(data: bytes) -> None:
    found = decode(data, Path("x.yaml"))

    if isinstance(found, Source):
        read(found.text)
    else:
        assert_tells(found)


@FIXED
@given(
    st.sampled_from(["journey/v1", "library/v1", "project/v1"]),
    st.dictionaries(KEYS, TREES, max_size=8),
    st.booleans(),
)
def test_random_data_is_read_or_told(kind: str, data: dict[str, Any], flow: bool) -> None:
    read(
        yaml.safe_dump({"cjtool": kind, **data}, sort_keys=False, default_flow_style=flow, allow_unicode=True)
    )


@FIXED
@given(
    st.lists(st.dictionaries(KEYS, TREES, max_size=8), max_size=3), st.dictionaries(KEYS, TREES, max_size=4)
)
def test_random_steps_are_read_or_told(steps: list[dict[str, Any]], define: dict[str, Any]) -> None:
    named = [{"name": f"Step {number}", **step} for number, step in enumerate(steps)]
    journey = {
        "cjtool": "journey/v1",
        "title": "x",
        "define": define,
        "stages": [{"name": "A", "steps": named}],
    }

    read(yaml.safe_dump(journey, sort_keys=False, allow_unicode=True))


@FIXED
@given(st.sampled_from(SEEDS), st.randoms(use_true_random=False), st.integers(1, 4))
def test_a_gallery_file_that_was_damaged_is_read_or_told(
    seed: str, chance: random.Random, times: int
) -> None:
    lines = seed.split("\n")
    start = chance.randrange(len(lines))
    lines = lines[:12] + lines[start : start + 80] if chance.random() < 0.7 else lines
    for _ in range(times):
        damage(lines, chance)

    read("\n".join(lines))


def damage(lines: list[str], chance: random.Random) -> None:
    """Change a line as people do: lost, twice, moved, misindented, another value, a character struck."""
    at = chance.randrange(len(lines))
    line = lines[at]
    key, colon, _ = line.partition(": ")
    changes: list[Callable[[], object]] = [
        lambda: lines.pop(at) if len(lines) > 1 else line,
        lambda: lines.insert(at, line),
        lambda: lines.insert(chance.randrange(len(lines)), line),
        lambda: lines.__setitem__(at, " " * chance.randrange(1, 5) + line),
        lambda: lines.__setitem__(at, line[chance.randrange(1, 4) :]),
        lambda: lines.__setitem__(at, "\t" + line),
        lambda: lines.__setitem__(
            at,
            key
            + colon
            + chance.choice(["5", "true", "~", "[a, b]", "{a: b}", "{a, b}", "x: y", "", "*a", "&a x"]),
        ),
        lambda: lines.__setitem__(
            at, line.replace(chance.choice(line or " "), chance.choice(" :-[]{}'\"#&*!|>é😀"), 1)
        ),
    ]
    chance.choice(changes)()


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "text",
    ["[" * 100_000, "{a: " * 100_000, "- " * 100_000, "? " * 100_000, ": " * 100_000, "a:\r" + "- " * 100_000,
     "[" * 100_000 + "]" * 100_000, "".join(f"{' ' * depth}a:\n" for depth in range(2_000)),
     "".join(f"{' ' * depth}?\n" for depth in range(2_000)), "[!a]," * 100_000, "['" * 50_000, '["]",' * 50_000, "[a]\n" * 50_000,
     "!" * 300_000, "&a " * 100_000, "*a " * 100_000, '"' * 300_000, "'" * 300_000, "|\n" * 100_000, "%a\n" * 100_000,
     "---\n" * 100_000, "#" * 300_000, "a" * 300_000, "a: " * 100_000, "\n" * 300_000, "- \n" * 100_000, "? a\n" * 100_000],
    ids=lambda text: repr(text[:12]),
)  # fmt: skip
def test_a_text_that_repeats_itself_takes_no_time(text: str) -> None:
    read(text)
    read("cjtool: journey/v1\ntitle: x\nmeta:\n  " + text)


HEAD = "cjtool: journey/v1\ntitle: x\n"
HEAVY = {
    "unknown keys": HEAD + "".join(f"emotoin{n}: 1\n" for n in range(30_000)),
    "duplicate keys": HEAD + "".join(f"a{n}: 1\n" for n in range(15_000)) + "".join(f"a{n}: 1\n" for n in range(15_000)),
    "wrong words": HEAD + "stages:\n- name: A\n  steps:\n" + "".join(f"  - {{name: s{n}, initiator: klnat{n}}}\n" for n in range(12_000)),
    "unknown channels": HEAD + "stages:\n- name: A\n  steps:\n" + "".join(f"  - {{name: s{n}, channel: webiste{n}}}\n" for n in range(12_000)),
    "unknown steps": HEAD + "stages:\n- name: A\n  steps:\n" + "".join(f"  - {{name: s{n}, next: sx{n}}}\n" for n in range(12_000)),
    "one name": HEAD + "stages:\n- name: A\n  steps:\n" + "  - name: A\n" * 30_000,
    "opportunities": HEAD + "stages:\n- name: A\n  steps:\n"
    + "".join(f"  - {{name: s{n}, pains: [p], opportunities: [{{title: o, addresses: q}}]}}\n" for n in range(8_000)),
    "journey opportunities": HEAD + "stages:\n- {name: A}\nopportunities:\n" + "".join(f"- o{n}\n" for n in range(30_000)),
    "tags": HEAD + "meta:\n" + "- !a b\n" * 50_000,
    "merges": HEAD + "meta:\n  a0: &a0 {x: y}\n" + "".join(f"  a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}], k{n}: v}}\n" for n in range(1, 5_000)),
    "long text shared": HEAD + "meta: &a " + "x" * 300_000 + "\ntags: [" + "*a, " * 60_000 + "b]\n",
    "mistakes shared": HEAD + "meta: &a [" + "{a: b}, " * 200 + "]\nstages:\n- name: A\n  steps:\n"
    + "".join(f"  - {{name: s{n}, pains: *a}}\n" for n in range(200)),
    "alias chain": HEAD + "meta:\n  a0: &a0 [x]\n" + "".join(f"  a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 20_000)),
    "long name": HEAD + "stages:\n- name: " + "a b " * 200_000 + "\n",
    "number": HEAD + "stages:\n- name: A\n  steps:\n  - {name: a, emotion: " + "1" * 500_000 + "}\n",
    "wait": HEAD + "stages:\n- name: A\n  steps:\n  - {name: a, wait: '" + "1 " * 200_000 + "', frequency: '" + "1 x " * 100_000 + "'}\n",
    "quoted lists": HEAD + "meta:\n" + "  - ['a', 'b']\n" * 30_000,
    "long keys": HEAD + "".join(f"{'k' * 3_000}{n}: 1\n" for n in range(150)),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", HEAVY)
def test_a_heavy_file_is_told_in_proportion(name: str) -> None:
    read(HEAVY[name])


@settings(deadline=None, max_examples=10)
@given(st.permutations(range(len(SEEDS))))
def test_the_order_of_files_changes_nothing(order: list[int]) -> None:
    sources = [Source(Path(f"file-{number}.yaml"), seed) for number, seed in enumerate(SEEDS)]

    def told(files: list[Source]) -> list[tuple[str, str, int]]:
        problems = load(Path(), files, date(2026, 11, 22)).problems
        return [(each.sentence, each.span.path.name, each.span.start) for each in problems]

    assert told([sources[index] for index in order]) == told(sources)
