"""How fast journeys in git are compared, told, formed and merged: against git, composing alone, and a process that does nothing."""

import os
import subprocess
from pathlib import Path

import corpus
from process import CJTOOL, COMPOSING, PYTHON, measured, row

_CHANGED = 10
_COMMITS = 20
_DIFF = (*CJTOOL, "diff")
_FORM = (*CJTOOL, "fmt", "--check", "journeys")
_LOG = (*CJTOOL, "log", "--by", "commit", "--most", str(_COMMITS))
_MERGE = (*CJTOOL, "git", "merge-driver", "base", "merged", "theirs", "7", "journey.yaml")
_ANEW = ("sh", "-c", 'cp ours merged; exec "$@"', "sh")
"""A merge is written over ours."""
_ROOT = Path(__file__).parents[1]


def ten_changed(folder: Path, count: int) -> None:
    """What changed for customers in ten journeys of `count`, between the last commit and the work tree."""
    corpus.write(folder, count)
    _commit(folder, "init", "--quiet")
    corpus.change(folder, _CHANGED, 1)
    nothing, git, with_findings, alone = measured(
        (PYTHON, "-c", "pass"), ("git", "diff"), _DIFF, (*_DIFF, "--findings", "none"), cwd=folder
    )
    floor = nothing.seconds + git.seconds
    row(f"{count} journeys, {_CHANGED} changed: git diff, pass", f"{floor * 1000:.0f} ms")
    for name, cost in (("diff, with findings", with_findings), ("diff, without", alone)):
        times = cost.seconds / floor
        row(f"  {name}", f"{cost.seconds:.3f} s = {times:.1f} ×", "0.5 s", cost.seconds <= 0.5)
    row("  memory", f"{with_findings.megabytes:.0f} MB")


def history(folder: Path, count: int) -> None:
    """What `count` journeys were at each of 20 commits: in this project of `ten_changed`, which it goes on with."""
    for number in range(2, _COMMITS + 1):
        _commit(folder, "commit", "--quiet", "--all", "--message", f"Change {number}")
        corpus.change(folder, _CHANGED, number)
    compose, log, alone = measured(COMPOSING, _LOG, (*_LOG, "--no-findings"), cwd=folder, runs=1)
    row(f"{count} journeys, {_COMMITS} commits: composing", f"{compose.seconds:.2f} s")
    for name, cost in (("log, with findings", log), ("log, without", alone)):
        row(f"  {name}", f"{cost.seconds:.1f} s = {cost.seconds / compose.seconds:.1f} ×")


def formed(folder: Path, count: int) -> None:
    """Whether `count` files are in their form, where none is, and where all are."""
    corpus.write(folder, count)
    compose, none = measured(COMPOSING, _FORM, cwd=folder, runs=2)
    measured((*CJTOOL, "fmt", "journeys"), cwd=folder, runs=1)
    (every,) = measured(_FORM, cwd=folder, runs=2)
    row(f"{count} files: composing alone", f"{compose.seconds:.2f} s")
    for name, cost in (("none in its form", none), ("all in their form", every)):
        row(f"  fmt --check, {name}", f"{cost.seconds:.2f} s = {cost.seconds / compose.seconds:.1f} ×")


def merged(folder: Path) -> None:
    """One journey that both sides changed, as git calls its merge driver, beside git's own merge of lines."""
    folder.mkdir(parents=True)
    base = corpus.journey(7)
    for name, text in (("base", base), ("ours", corpus.longer(base, 1)), ("theirs", corpus.slower(base, 1))):
        (folder / name).write_text(text)
    nothing, lines, parts = measured(
        (PYTHON, "-c", "pass"),
        (*_ANEW, "git", "merge-file", "--quiet", "merged", "base", "theirs"),
        (*_ANEW, *_MERGE),
        cwd=folder,
    )
    row("one journey: git merge-file", f"{lines.seconds * 1000:.0f} ms")
    times = parts.seconds / nothing.seconds
    row("  merge by its parts", f"{parts.seconds:.3f} s = {times:.1f} ×", "0.3 s", parts.seconds <= 0.3)


def random_merges(count: int) -> None:
    """How many of so many random merges lose something."""
    asked = [PYTHON, "-m", "tests.merge", str(count)]
    ran = subprocess.run(asked, cwd=_ROOT, capture_output=True, text=True, check=False)
    *_, told = ran.stdout.splitlines() or [ran.stderr]
    row("random merges", told.partition(": ")[2], "0 wrong", ran.returncode == 0)


def _commit(folder: Path, *arguments: str) -> None:
    """Run git in a folder; the first time, commit all that is there."""
    told = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    for who in ("AUTHOR", "COMMITTER"):
        told |= {f"GIT_{who}_NAME": "Bench", f"GIT_{who}_EMAIL": "bench@example.com"}
    commands = [arguments]
    if arguments[0] == "init":
        commands += [("add", "."), ("commit", "--quiet", "--message", "First")]
    for command in commands:
        subprocess.run(["git", *command], cwd=folder, check=True, env=os.environ | told)
