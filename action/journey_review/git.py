"""The few things that a review asks of git, in the current folder."""

import subprocess


def commit(revision: str) -> str | None:
    """The full name of a commit; None where git does not have it, or is not there."""
    return _answer("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")


def merge_base(revision: str) -> str:
    """The commit at which HEAD left a revision, so that what others did there since is no change of the proposal.

    The revision itself where git does not know one: `cjtool diff` says then what is wrong with it.
    """
    found = commit(revision)
    return (_answer("merge-base", found, "HEAD") or found) if found else revision


def _answer(*arguments: str) -> str | None:
    try:
        said = subprocess.run(  # noqa: S603 - no shell, and revisions stand after --end-of-options
            ["git", *arguments],  # noqa: S607 - the runner's own git is meant
            capture_output=True,
            check=False,
            encoding="utf-8",
        )
    except OSError:
        return None
    return said.stdout.strip() or None if said.returncode == 0 else None
