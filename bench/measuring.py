"""How fast `cjtool measure` is, without any extra: against a process that only reads the same file."""

from datetime import date, timedelta
from pathlib import Path
from random import Random

from process import CJTOOL, PYTHON, measured, row

_STEPS = 12
_JOURNEY = """cjtool: journey/v1
id: one
title: I am asked
expect: nps >= 0
stages:
""" + "".join(
    f"  - {{name: Stage {stage}, steps: [{', '.join(f'Step {stage * 4 + at}' for at in range(4))}]}}\n"
    for stage in range(3)
)
_SETTINGS = """cjtool: project/v1
measure:
  sources: [{file: answers.csv, metric: nps, columns: {step: moment, score: grade, time: day}}]
"""
_READING = (PYTHON, "-c", "import csv; print(sum(1 for _ in csv.reader(open('answers.csv', newline=''))))")


def answers(folder: Path, count: int) -> None:
    """A project with so many answers over a year, the same each time."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "cjtool.yaml").write_text(_SETTINGS)
    (folder / "one.yaml").write_text(_JOURNEY)
    random, first = Random(14), date(2026, 1, 1)
    days = [str(first + timedelta(days=at)) for at in range(365)]
    with open(folder / "answers.csv", "w", encoding="utf-8") as file:
        file.write("customer,moment,grade,day,comment\n")
        file.writelines(
            f"{at},Step {random.randrange(_STEPS)},{random.randrange(11)},{random.choice(days)},It was fine\n"
            for at in range(count)
        )


def million(folder: Path, count: int = 1_000_000) -> None:
    """A million answers in a CSV file."""
    answers(folder, count)
    floor, told = measured(_READING, (*CJTOOL, "measure", "--today", "2026-12-31"), cwd=folder)
    figure = f"{told.seconds:.2f} s = {told.seconds / floor.seconds:.1f} × reading it"
    row(f"measure of {count:,} answers", figure, "1.5 s", told.seconds <= 1.5)
