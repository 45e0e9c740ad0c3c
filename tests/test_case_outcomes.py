"""Every input in `tests/cases` has a right outcome, and this is it: a new one without an outcome fails here."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from tests.draw.properties import clashes, outside, overflowing

from cjtool.diff.comparison import Version, compare
from cjtool.draw.views import draw
from cjtool.lint import all_rules, lint
from cjtool.lint.samples import Example
from cjtool.model import steps
from cjtool.project import Workspace, read
from cjtool.query import alone, ends, starts
from cjtool.scene import Scene, Text, flatten

CASES = Path(__file__).parent / "cases"
ROOT = CASES.parents[1]
TODAY = date(2026, 11, 28)
LOW = "low-emotion-without-pain"
Outcome = Callable[[Path], None]


def workspace(path: Path) -> Workspace:
    (only,) = read([path], TODAY).workspaces
    return only


def reports(path: Path, *problems: tuple[int, int], **lines: list[int]) -> None:
    """The problems by line and column, and the lines at which some rules (`_` for `-`) find something, or nothing."""
    project = workspace(path)
    outcome = lint([project], all_rules())
    known = {
        name: [each.span.line for each in outcome.diagnostics if each.rule == name] for name in _names(lines)
    }

    assert [(each.span.line, each.span.column) for each in project.problems] == list(problems)
    assert known == {name.replace("_", "-"): places for name, places in lines.items()}


def _names(lines: dict[str, list[int]]) -> list[str]:
    listed = [name.replace("_", "-") for name in lines]
    assert set(listed) <= {rule.name for rule in all_rules()}
    return listed


def is_valid(path: Path) -> None:
    """Nothing in the project is wrong."""
    assert not workspace(path).problems


def has_ids(path: Path, ids: str) -> None:
    """A valid journey whose steps have these ids."""
    project = workspace(path)

    assert not project.problems
    assert " ".join(step.id for step in steps(project.journeys[0])) == ids


def is_not_alone(path: Path) -> None:
    """No step says that the customer has no contact."""
    project = workspace(path)

    assert not any(alone(step, project) for step in steps(project.journeys[0]))


def goes(path: Path, start: str, end: str, **lines: list[int]) -> None:
    """A journey with one start and these ends, by the names of the steps."""
    journey = workspace(path).journeys[0]

    assert [step.name for step in starts(journey)] == [start]
    assert [step.name for step in ends(journey)] == end.split(", ")
    reports(path, **lines)


def guesses(path: Path) -> None:
    """What rests on a phase that is guessed by a name says so, and warns of nothing."""
    for each in lint([workspace(path)], all_rules()).diagnostics:
        if each.rule in {
            "missing-orientation",
            "missing-after-sales",
            "no-earned-channel",
            "missing-renewal",
        }:
            assert (str(each.severity), "guessed by its name" in each.message) == ("info", True)


def reports_marks(path: Path) -> None:
    """The rule that the folder is named after reports the marked lines, and no others."""
    rule = next(rule for rule in all_rules() if rule.name == path.parent.name.partition("-")[2])
    example = Example("Bad", {path.name: path.read_text(encoding="utf-8")})

    told = {(str(each.span.path), each.span.line) for each in example.run(rule).diagnostics}

    assert told == example.expected(rule)
    assert bool(told) == (path.stem == "bad")


def drops_and_adds(path: Path) -> None:
    """The two versions beside one another have no step in common."""
    project = workspace(path.parent)
    by_id = {journey.id: Version(journey, project) for journey in project.journeys}
    comparison = compare(by_id["now"], by_id["future"])

    assert sorted(change.verdict for change in comparison.steps) == ["added", "dropped"]


def scenes(path: Path) -> list[Scene]:
    project = workspace(path)
    assert not project.problems
    (journey,) = project.journeys
    views = ("map", "flow", "blueprint", "cards", "canvas")
    return [scene for view in views for scene in draw(view, journey, project)]


def is_drawn(path: Path) -> None:
    """In every view all lies on the page, in its box, and no text over another."""
    for scene in scenes(path):
        assert not list(outside(scene))
        assert not list(clashes(scene))
        assert not list(overflowing(scene))


def is_wrapped(path: Path, first: str = "", last: str = "") -> None:
    """No line begins or ends with some signs, in any view."""
    is_drawn(path)
    texts = [shape.text for scene in scenes(path) for shape, _ in flatten(scene) if isinstance(shape, Text)]

    assert [text for text in texts if len(text) > 1 and (text[0] in first or text[-1] in last)] == []


def is_copied(path: Path, *words: str) -> None:
    """Words that readers copy stand on the map with nothing in them that is not theirs."""
    is_drawn(path)
    drawn = "".join(shape.text for shape, _ in flatten(scenes(path)[0]) if isinstance(shape, Text))

    assert [word for word in words if word not in drawn] == []


def ends_well(path: Path, words: str, *arguments: str | Path) -> None:
    """A script ends well and says so, with the tool that is tested."""
    with tempfile.TemporaryDirectory() as folder:
        tool = Path(folder) / "cjtool"
        tool.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cjtool "$@"\n', encoding="utf-8")
        tool.chmod(0o755)
        environment = os.environ | {"CJTOOL": str(tool), "PYTHONPATH": str(ROOT / "src")}
        command = ["bash", path, *arguments]

        ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    assert (ran.returncode, ran.stdout.splitlines()[-1:]) == (0, [words]), ran.stderr


SLIPS = [*range(6, 18)]
WORKS = {7, 9}
"""The spellings that only put blanks elsewhere are waivers; of no use here, where all low steps are one finding."""
OUTCOMES: dict[str, Outcome] = {
    "lint/alone-contradiction.yaml": is_not_alone,
    "lint/branch-end.yaml": partial(goes, start="Asks for a label", end="Gets the money", negative_ending=[]),
    "lint/branch-end-hidden.yaml": partial(
        goes, start="Asks for a label", end="Gets the money", negative_ending=[12]
    ),
    "lint/fast.yaml": partial(reports, slower_after_sale=[]),
    "lint/flow-false-start.yaml": partial(goes, start="Orders", end="Kitchen is in"),
    "lint/foreign-keys.yaml": lambda path: reports(path, (3, 1), *((line, 5) for line in range(5, 10))),
    "lint/help.yaml": partial(reports, missing_after_sales=[12]),
    "lint/inside.yaml": partial(reports, inside_out_steps=[]),
    "lint/mot.yaml": partial(reports, unmeasured_moment_of_truth=[]),
    "lint/phase-guess.yaml": guesses,
    "lint/phase-homonym.yaml": guesses,
    "lint/referral.yaml": guesses,
    "lint/review.yaml": partial(reports, leaving_harder_than_joining=[]),
    "lint/scale-1-5-hidden.yaml": partial(reports, mistaken_emotion_scale=[4]),
    "lint/slips.yaml": partial(
        reports, malformed_waiver=[line for line in SLIPS if line not in WORKS], unused_waiver=sorted(WORKS)
    ),
    "lint/smart-quotes.yaml": partial(reports, split_text=[6, 6, 6]),
    "lint/ws.yaml": partial(reports, assumption_as_fact=[10]),
    "pictures/emoji-runs.yaml": is_drawn,
    "pictures/r29-cjk-wrap.yaml": partial(is_wrapped, first="、。，！？）」ーっ", last="（「"),
    "pictures/two-outcomes.yaml": is_drawn,
    "pictures/url-wrap.yaml": lambda path: is_copied(
        path,
        "https://portal.example.nl/klant/aanvraagformulier?stap=3&type=nieuw",
        "klantenservice.verzekeringen@voorbeeldmaatschappij.nl",
        "NL91ABNA0417164300EURO2026X",
    ),
    "robust/interrupted-build.sh": lambda path: ends_well(
        path, "the next build heals", ROOT / "journeys" / "paspoort"
    ),
    "robust/symlink-overwrite.sh": lambda path: ends_well(path, "nothing outside was touched"),
    "text/compare-collide/cjtool.yaml": is_valid,
    "text/compare-collide/future.yaml": drops_and_adds,
    "text/compare-collide/now.yaml": drops_and_adds,
    "text/mixed-script-collide.yaml": partial(has_ids, ids="открывает-crm-утром закрывает-crm-вечером"),
    "text/nbsp.yaml": lambda path: reports(path, (4, 10), (6, 8), (8, 17)),
    "text/nbsp-indent.yaml": lambda path: reports(path, (5, 1)),
    "text/nbsp-value.yaml": lambda path: reports(path, (7, 17)),
    "text/nonlatin-el.yaml": partial(has_ids, ids="περιμένω"),
    "text/nonlatin-emoji.yaml": partial(has_ids, ids="xefe31a6e"),
    "text/nonlatin-ja.yaml": partial(has_ids, ids="待つ"),
    "text/nonlatin-num.yaml": partial(has_ids, ids="2026"),
    "text/nonlatin-ownid.yaml": partial(has_ids, ids="想出门2"),
    "text/nonlatin-punct.yaml": partial(has_ids, ids="x32e84994"),
    "text/nonlatin-ru.yaml": partial(has_ids, ids="ждать-ответа"),
}
KINDS: dict[str, Outcome] = {"rules/*/bad.yaml": reports_marks, "rules/*/good.yaml": reports_marks}
KINDS |= {"pictures/awkward/*/*.yaml": is_drawn}
"""What is right for each of many inputs."""


def outcome_of(name: str) -> Outcome | None:
    """The outcome of an input, by its path below the folder of cases; none where nobody wrote one."""
    kinds = (outcome for pattern, outcome in KINDS.items() if Path(name).match(pattern))
    return OUTCOMES.get(name) or next(kinds, None)


INPUTS = sorted(
    path.relative_to(CASES).as_posix()
    for path in CASES.rglob("*")
    if path.is_file() and ".cjtool_cache" not in path.parts
)


@pytest.mark.parametrize("name", INPUTS)
def test_an_input_has_its_outcome(name: str) -> None:
    outcome = outcome_of(name)

    assert outcome, "write into OUTCOMES what is right for it"
    if name.endswith(".sh") and sys.platform != "linux":
        pytest.skip("the scripts are written for the tools of Linux")
    outcome(CASES / name)


def test_an_input_that_nobody_judged_has_no_outcome() -> None:
    assert outcome_of("lint/brand-new.yaml") is None
    assert set(OUTCOMES) <= set(INPUTS)
