"""How fast tables come in, and a map goes out as slides: whole processes, with start-up."""

import csv
from pathlib import Path

from process import CJTOOL, PYTHON, measured, row

_ROWS = 10_000
_FLOOR = (PYTHON, "-c", "import csv; list(csv.reader(open('rows.csv')))")
_IMPORT = (*CJTOOL, "import", "csv", "rows.csv", "-o", "-")
_LINTED = ("sh", "-c", 'rm -f rows.yaml; exec "$@"', "sh", *CJTOOL, "import", "csv", "rows.csv")
_JOURNEY = Path(__file__).parents[1] / "journeys" / "warmtepomp"


def ten_thousand_rows(folder: Path) -> None:
    """A CSV file of ten thousand steps in twenty stages, read and written as a valid draft, and linted too, beside reading it alone."""
    folder.mkdir(parents=True)
    with open(folder / "rows.csv", "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["Stage", "Step", "Channel", "Does", "Emotion", "Pain points", "Owner"])
        channels = ("Phone", "E-mail", "Website")
        for at in range(_ROWS):
            does, pains = "Looks at the offer, and waits", "It takes long; nobody says so"
            rows.writerow(
                [f"Stage {at // 500}", f"Step {at}", channels[at % 3], does, 1 + at % 5, pains, "Sales"]
            )
    floor, cost, linted = measured(_FLOOR, _IMPORT, _LINTED, cwd=folder, runs=3)
    told = f"{cost.seconds:.1f} s = {cost.seconds / floor.seconds:.0f} × reading the rows"
    row(f"import of a table, {_ROWS} rows", told, "2 s", cost.seconds <= 2)
    row("  as a file, and linted", f"{linted.seconds:.1f} s")


def map_as_slides(folder: Path) -> None:
    """The map of fifteen steps in the gallery as slides, beside the same map as SVG."""
    folder.mkdir(parents=True)
    picked = (str(_JOURNEY), "--select", "warmtepomp", "-o")
    svg = (*CJTOOL, "render", *picked, "map.svg")
    pptx = (*CJTOOL, "export", "pptx", *picked, "map.pptx", "--as", "map")
    floor, cost = measured(svg, pptx, cwd=folder, runs=3)
    told = f"{cost.seconds:.2f} s = {cost.seconds / floor.seconds:.1f} × the map as SVG"
    row("map as slides", told, "1 s", cost.seconds <= 1)
