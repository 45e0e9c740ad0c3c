"""Measures cjtool against floors in the same run, and prints ratios: `python bench/run.py [FILES] [MERGES]`.

Every figure is a whole process, the best of a few runs in turn with its floor, so that a slow machine slows
both. Ratios are what to compare; seconds are of this machine and this moment. `pip install -e '.[bench]'` brings
the linters to compare with; `npm install -g @stoplight/spectral-cli` brings Spectral,
and `npm install -g @mermaid-js/mermaid-cli`, with Chromium, Mermaid's journey diagrams.
"""

import os
import sys
import tempfile
from pathlib import Path

import building
import differing
import drawing
import exchanging
import linting
import measuring
from process import RUNS


def main(count: int = 1000, merges: int = 0) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(f"{os.cpu_count()} processors, best of {RUNS} runs in turn\n")
        linting.one_file(folder / "one")
        if count > 100:
            linting.many_files(folder / "hundred", 100)
        seconds = linting.many_files(folder / "many", count)
        linting.others(folder / "many", seconds)
        linting.live(folder / "live", min(count, 500))
        linting.noisy_files(folder / "noisy", count)
        linting.grown(folder / "grown", count)
        differing.ten_changed(folder / "changed", count)
        differing.history(folder / "changed", count)
        differing.formed(folder / "formed", count)
        differing.merged(folder / "merged")
        drawing.hundred_steps(folder / "drawn")
        drawing.sixty_steps(folder / "flow")
        drawing.printed()
        exchanging.ten_thousand_rows(folder / "table")
        exchanging.map_as_slides(folder / "slides")
        building.one_file(folder / "dozen", 12, 0.8)
        if count >= 1000:
            building.one_file(folder / "portfolio", 108, 6)
            building.hundred_journeys(folder / "site")
        building.saved(folder / "served")
        if count >= 1000:
            building.saved(folder / "served-hundred", 100, 1)
        measuring.million(folder / "measured", 1_000_000 if count >= 1000 else 50_000)
        measuring.events(folder / "events", 1_000_000 if count >= 1000 else 50_000)
        measuring.in_parquet(folder / "parquet", 10_000_000 if count >= 1000 else 500_000)
        if merges:
            differing.random_merges(merges)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
