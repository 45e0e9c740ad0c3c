"""Whether what is made from the code is as it should be, and making it so."""

from collections.abc import Collection
from pathlib import Path

from cjtool.docs import keys
from cjtool.docs.changes_told import change_pages
from cjtool.docs.exchange_pages import format_pages
from cjtool.docs.measured_figures import figures
from cjtool.docs.rule_pages import pages
from cjtool.docs.views import pictures

_MADE = ("docs/changes/*.md", "docs/exchange/*.md", "docs/figures/*", "docs/rules/*.md", "docs/views/*.svg")
"""Folders that hold nothing else."""


def stale(root: Path) -> dict[Path, str | None]:
    """What is not fresh below a repository's root, with the text it should have; None for what is made no longer."""
    made: dict[Path, str | None] = {
        root / name: text
        for name, text in {
            **pages(), **change_pages(), **format_pages(), **pictures(root), **keys.page(root),
            **figures(root),
        }.items()
    }  # fmt: skip
    gone = dict.fromkeys(path for pattern in _MADE for path in root.glob(pattern) if path not in made)
    return gone | {path: text for path, text in made.items() if not path.exists() or _read(path) != text}


def write(root: Path) -> Collection[Path]:
    """Write what has changed below a repository's root, take away what is made no longer, and say what it was."""
    changed = stale(root)
    for path, text in changed.items():
        if text is None:
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    return changed.keys()


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")
