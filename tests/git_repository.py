"""A repository of git for tests, whatever the machine's own settings of git are."""

import subprocess
from pathlib import Path


def git(folder: Path, *arguments: str) -> str:
    """What git answers in a folder."""
    own = ("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "core.autocrlf=false")
    ran = subprocess.run(["git", *own, *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return ran.stdout


def repository(folder: Path) -> Path:
    """Make a folder with all that is in it a repository with one commit."""
    git(folder, "init", "--quiet", "--initial-branch=main")
    commit(folder, "first")
    return folder


def commit(folder: Path, message: str) -> str:
    """Commit all that is there; gives the commit's name."""
    git(folder, "add", "--all", ".")
    git(folder, "commit", "--quiet", "--allow-empty", "-m", message)
    return git(folder, "rev-parse", "HEAD").strip()
