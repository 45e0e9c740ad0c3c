"""A project whose targets have budgets: weeks, months and days of a call centre and of a shop, by its answers of half a year."""

from datetime import date, timedelta
from pathlib import Path

TODAY = date(2026, 6, 30)
WEEKS = "✓✓✗✓✓✓✗✓✓✗✓✓?" + "✓✗✓✓✓?✓✗✓✓✓✓✓"
"""Of the week of 29 December 2025 and on: the last of the first quarter begins on 23 March."""
FIRST = date(2025, 12, 29)
SETTINGS = """\
cjtool: project/v1
name: Lamps
metrics: {ease: {name: Ease, kind: ces}}
measure:
  time_zone: Europe/Amsterdam
  sources:
    - {file: answers.csv, metric: nps, columns: {step: step, score: score, time: t}}
"""
JOURNEY = """\
cjtool: journey/v1
title: I buy a lamp
id: lamp
expect: nps >= -20 budget 1 month per quarter
stages:
  - name: Buy
    steps:
      - {name: Asks, expect: [nps >= 0, nps >= 0 budget 2 weeks per quarter, nps >= 0 budget 1 week per quarter]}
      - {name: Pays, expect: [nps >= 0 budget 10 days per quarter, "ease >= 5"]}
"""


def make(folder: Path) -> Path:
    """The project in a folder."""
    lines = ["step,score,t"]
    for at, sign in enumerate(WEEKS):
        day = FIRST + timedelta(days=7 * at + 2)
        lines += [f"Asks,{0 if sign == '✗' else 9},{day}"] * (3 if sign == "?" else 5)
    texts = {"cjtool.yaml": SETTINGS, "lamp.yaml": JOURNEY, "answers.csv": "\n".join(lines)}
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
