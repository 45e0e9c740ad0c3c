"""A project with a history in git, made by a test: each version a commit with its day, some with a tag."""

import os
import subprocess
from pathlib import Path

SETTINGS = """\
cjtool: project/v1
name: Harbour Water
promises:
  fast: {text: An answer in a day, within: 1 day}
  fair: {text: A bill that can be checked}
metrics:
  right: {name: Right at once, kind: rate, unit: '%', better: higher, target: 80}
"""
JOURNEY = """\
cjtool: journey/v1
title: I move into a house
metrics: [{metric: right, value: 60}]
stages:
  - name: Look it up
    steps:
      - {name: Searches the site, channel: website, emotion: -1, pains: [Nobody says what to bring]}
  - name: Wait
    steps:
      - {name: Waits for an answer, promises: [fast], wait: 3 days}
  - name: Move in
    steps:
      - {name: Turns on the tap, emotion: 1.5}
"""
BETTER = (
    JOURNEY.replace("value: 60", "value: 85")
    .replace("emotion: -1", "emotion: 0.5")
    .replace(", pains: [Nobody says what to bring]", "")
    .replace("wait: 3 days", "wait: 5 hours")
)


def git(folder: Path, *arguments: str, day: str = "2026-01-01") -> str:
    """What git answers, with nobody's own settings, on a day."""
    own = (
        "-c",
        "user.name=a",
        "-c",
        "user.email=a@example.org",
        "-c",
        "commit.gpgsign=false",
        "-c",
        "tag.gpgsign=false",
    )
    moment = f"{day}T12:00:00+00:00"
    dated = {**os.environ, "GIT_COMMITTER_DATE": moment, "GIT_AUTHOR_DATE": moment}
    ran = subprocess.run(["git", "-C", folder, *own, *arguments], check=True, capture_output=True, env=dated)
    return ran.stdout.decode().strip()


def repository(folder: Path) -> Path:
    """An empty repository."""
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "-q", "-b", "main")
    return folder


def commit(folder: Path, day: str, files: dict[str, str | None], tag: str = "") -> None:
    """Write files, or delete those without a text, and commit them, with a tag if it has a name."""
    for name, text in files.items():
        path = folder / name
        if text is None:
            path.unlink()
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    git(folder, "add", "-A", day=day)
    git(folder, "commit", "-q", "--allow-empty", "-m", "x", day=day)
    if tag:
        git(folder, "tag", tag, day=day)


def two_versions(folder: Path) -> Path:
    """A project that became better between two tags, with one more commit behind them."""
    repository(folder)
    commit(folder, "2026-01-10", {"cjtool.yaml": SETTINGS, "journeys/move.yaml": JOURNEY}, "v1.0")
    commit(folder, "2026-02-10", {"journeys/move.yaml": BETTER}, "v1.1")
    commit(folder, "2026-03-10", {"journeys/move.yaml": BETTER.replace("emotion: 1.5", "emotion: 2")})
    return folder
