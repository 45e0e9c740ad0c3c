"""A repository of journeys from the gallery, and a change of them that somebody proposes."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

GALLERY = Path(__file__).parents[2] / "journeys" / "vivan-los-tacos"
JOURNEY = "journeys/complaint.yaml"
IMPOSTORS = (
    "json",
    "venv",
    "subprocess",
    "journey_review",
    "cjtool",
    "pip",
    "sitecustomize",
    "action/__main__",
)
"""Modules that whoever proposes a change puts beside the journeys, in the hope that a step imports them."""
TRAP = "import pathlib; pathlib.Path(__file__).with_name('sprung').touch()\n"
_GIT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "Mia",
    "GIT_AUTHOR_EMAIL": "mia@example.org",
    "GIT_COMMITTER_NAME": "Mia",
    "GIT_COMMITTER_EMAIL": "mia@example.org",
}


@dataclass(frozen=True)
class Proposal:
    """Where it is, and its commits: where it started, what others did on main since, its own, and both merged."""

    folder: Path
    start: str
    main: str
    head: str
    merged: str

    def git(self, *arguments: str) -> str:
        """What git answers in the repository."""
        return git(self.folder, *arguments)

    @property
    def sprung(self) -> list[Path]:
        """The traps in which something was caught."""
        return list(self.folder.rglob("sprung"))


def git(folder: Path, *arguments: str) -> str:
    """What git answers in a folder; it must not fail."""
    ran = subprocess.run(
        ["git", *arguments], cwd=folder, env=os.environ | _GIT, check=True, capture_output=True, text=True
    )
    return ran.stdout.strip()


def propose(folder: Path, title: str | None = None) -> Proposal:
    """A proposal that makes one step of a journey worse, and gives it another title where one is given."""
    shutil.copytree(GALLERY, folder)
    for name in IMPOSTORS:
        path = folder / f"{name}.py"
        path.parent.mkdir(exist_ok=True)
        path.write_text(TRAP)
    git(folder, "init", "--quiet", "--initial-branch=main")
    start = _committed(folder, "Our journeys")
    git(folder, "switch", "--quiet", "--create", "proposal")
    written = (folder / JOURNEY).read_text("utf-8")
    lines = written.splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if "emotion: " in line)
    lines[at] = _lower(lines[at])
    if title is not None:
        lines = [f"title: {title}\n" if line.startswith("title:") else line for line in lines]
    (folder / JOURNEY).write_text("".join(lines), "utf-8")
    head = _committed(folder, "A proposal")
    git(folder, "switch", "--quiet", "main")
    other = folder / "journeys" / "delivery.yaml"
    other.write_text(other.read_text("utf-8").replace("title: ", "title: Again, ", 1), "utf-8")
    main = _committed(folder, "What others did")
    git(folder, "checkout", "--quiet", "--detach")
    git(folder, "merge", "--quiet", "--no-ff", "-m", "For a look", "proposal")
    return Proposal(folder, start, main, head, git(folder, "rev-parse", "HEAD"))


def _committed(folder: Path, message: str) -> str:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "-m", message)
    return git(folder, "rev-parse", "HEAD")


def _lower(line: str) -> str:
    before, _, rest = line.partition("emotion: ")
    digits = len(rest) - len(rest.lstrip("-0123456789."))
    return f"{before}emotion: -2{rest[digits:]}"
