"""Twice as many files, findings or waivers take twice the work, counted in calls and never in seconds."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import FrameType

import pytest

from cjtool import processors
from cjtool.formats import FORMATS, render
from cjtool.lint import Outcome, all_rules, fails, lint
from cjtool.project import load
from cjtool.source import Source

MOST = 2.3
TODAY = date(2026, 1, 1)


def calls(work: Callable[[], object]) -> int:
    """How many functions of Python's and of C are called in some work."""
    count = 0

    def seen(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def noisy(count: int) -> list[Source]:
    """Journeys with pains that nobody solves, and questions that nobody answers."""
    pains = "".join(f"          - Pain number {number}\n" for number in range(5))
    return [
        Source(
            Path(f"j{number}.yaml"),
            f"cjtool: journey/v1\nid: j{number}\ntitle: I do it\nstages:\n  - name: Ask\n    steps:\n"
            f"      - name: Asks the desk\n        channel: phone\n        pains:\n{pains}",
        )
        for number in range(count)
    ]


def waivers(count: int, line: str) -> list[Source]:
    """A journey with one comment for each of many pains."""
    steps = "".join(line.format(number=number) for number in range(count))
    head = "cjtool: journey/v1\ntitle: I do it\nstages:\n  - name: Ask\n    steps:\n"
    return [Source(Path("j.yaml"), f"{head}      - name: Asks\n        pains:\n{steps}")]


def judged(sources: list[Source]) -> Outcome:
    return lint([load(Path(), sources, TODAY)], all_rules())


@pytest.fixture(autouse=True)
def _one_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    """What other processes do cannot be counted here."""
    monkeypatch.setattr(processors, "_processors", lambda: 1)


def test_noisy_files_take_as_long_one_by_one_as_together() -> None:
    judged(noisy(2))
    few, many = (load(Path(), noisy(count), TODAY) for count in (40, 80))

    assert calls(lambda: lint([many], all_rules())) <= MOST * calls(lambda: lint([few], all_rules()))


@pytest.mark.slow
@pytest.mark.parametrize("name", FORMATS)
def test_a_format_takes_twice_as_long_for_twice_as_many(name: str) -> None:
    few, many = judged(noisy(40)), judged(noisy(80))
    render(name, judged(noisy(2)))

    assert calls(lambda: render(name, many)) <= MOST * calls(lambda: render(name, few))


def test_whether_a_run_fails_takes_twice_as_long_for_twice_as_many_projects() -> None:
    def outcome(count: int) -> Outcome:
        return lint(
            [
                load(Path(f"p{number}"), [Source(Path(f"p{number}/j.yaml"), noisy(1)[0].text)], TODAY)
                for number in range(count)
            ],
            all_rules(),
        )

    few, many = outcome(20), outcome(40)

    assert calls(lambda: fails(many, "error")) <= MOST * calls(lambda: fails(few, "error"))


@pytest.mark.parametrize(
    "line",
    [
        "          - Pain {number}  # cjtool: ignore[pain-without-opportunity]: it is so\n",
        "          # cjtool: ignore[pain-without-opportunity]: it is so\n          - Pain {number}\n",
        "          - Pain {number}\n            # cjtool: ignore[pain-without-opportunity]: it is so\n",
        "          - Pain {number}\n          # cjtool: ignore[no-such-rule]: it is so\n",
    ],
    ids=["on the line", "above", "below", "unknown"],
)
def test_waivers_take_twice_as_long_for_twice_as_many(line: str) -> None:
    judged(waivers(2, line))
    few, many = (load(Path(), waivers(count, line), TODAY) for count in (60, 120))

    assert calls(lambda: lint([many], all_rules())) <= MOST * calls(lambda: lint([few], all_rules()))


@pytest.mark.slow
def test_a_block_of_waivers_is_read_once() -> None:
    def source(count: int) -> list[Source]:
        block = "          # cjtool: ignore[pain-without-opportunity]: it is so\n" * count
        return waivers(1, block + "          - Pain {number}\n")

    outcome = judged(source(20_000))

    (pain,) = (each for each in outcome.diagnostics if each.rule == "pain-without-opportunity")
    assert pain.waived == "it is so"
    assert not [each for each in outcome.diagnostics if each.rule == "unused-waiver"]
