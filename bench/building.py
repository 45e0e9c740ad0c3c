"""How large one file of many journeys is, how soon it can be read, and how fast a site is built, with start-up."""

import importlib.util
import shutil
from pathlib import Path

import corpus
from process import CJTOOL, measured, row, told

_READ = "reading_task.py"
_SERVE = "serve_task.py"
_BUILD = (*CJTOOL, "build", "project", "-o", "site", "--no-decks")
_WITH_DECKS = ("sh", "-c", 'rm -rf site; exec "$@"', "sh", *_BUILD[:-1])
_COLD = ("sh", "-c", 'rm -rf site; exec "$@"', "sh", *_BUILD)
_ONE_CHANGE = (
    "sh",
    "-c",
    'echo "# $$" >> project/journeys/journey-00007.yaml; exec "$@"',
    "sh",
    *_BUILD,
)
_DRAWING = b"<div class=sheet"


def one_file(folder: Path, count: int, most: float) -> None:
    """The size of one file of `count` journeys of 8 steps, in megabytes, and how it is read in a browser."""
    folder.mkdir(parents=True)
    corpus.write(folder / "project", count)
    command = (*CJTOOL, "build", "project", "--single-file", "-o", "one")
    (cost,) = measured(command, cwd=folder, runs=1)
    (page,) = (folder / "one").glob("*.html")
    content = page.read_bytes()
    size, drawings = len(content) / 1e6, content.count(_DRAWING)
    name = f"one file, {count} journeys, {drawings} drawings"
    row(name, f"{size:.2f} MB in {cost.seconds:.1f} s", f"{most} MB", size <= most)
    _read(page, count)


def _read(page: Path, count: int) -> None:
    """From the disk until it is painted, until it answers, and until all of it is there; then one query as most are (the median)."""
    chromium = shutil.which("chromium")
    if not chromium or not importlib.util.find_spec("playwright"):
        row("  in a browser", "Chromium or Playwright not installed")
        return
    taken = told(_READ, chromium, page.resolve().as_uri(), str(count - 1), cwd=page.parent)
    row("  first page painted in a browser", f"{taken['painted']:.2f} s")
    row(
        "  search, menu and links have answered",
        f"{taken['usable']:.2f} s",
        "0.8 s",
        taken["usable"] <= 0.8,
    )
    row("  a key waits at most, while the rest comes", f"{taken['waited'] * 1000:.0f} ms")
    row("  all of it is there", f"{taken['whole']:.2f} s")
    row("  one request", f"{taken['requests']:.0f}", "1", taken["requests"] == 1)
    row("  a query", f"{taken['query'] * 1000:.1f} ms", "5 ms", taken["query"] <= 0.005)


def hundred_journeys(folder: Path) -> None:
    """Pictures, reports and pages of 100 journeys of 15 steps: in an empty folder, and after one change."""
    folder.mkdir(parents=True)
    corpus.write(folder / "project", 100, corpus.fifteen_steps)
    (cold,) = measured(_COLD, cwd=folder, runs=1)
    row("site, 100 journeys × 15 steps, cold", f"{cold.seconds:.1f} s", "6 s", cold.seconds <= 6)
    (changed,) = measured(_ONE_CHANGE, cwd=folder, runs=1)
    row("  all of it written anew after one change", f"{changed.seconds:.1f} s")
    (whole,) = measured(_WITH_DECKS, cwd=folder, runs=1)
    row("  with slides of each, and as PDF", f"{whole.seconds:.1f} s")


def saved(folder: Path, count: int = 10, most: float = 0.3) -> None:
    """A journey is saved while the site is served: until its page, the first page and that of a promise are there anew."""
    folder.mkdir(parents=True)
    corpus.write(folder / "project", count, corpus.fifteen_steps)
    taken = told(_SERVE, cwd=folder)
    own, first, matrix = (taken[page] for page in ("own", "first", "matrix"))
    row(f"served, {count} journeys, from a save to the page", f"{own:.2f} s", f"{most} s", own <= most)
    row("  to the first page", f"{first:.2f} s", f"{most} s", first <= most)
    row("  to the page of a promise", f"{matrix:.2f} s", f"{most} s", matrix <= most)
