"""How fast `cjtool lint` is: against composing alone, against a process that does nothing, and against others."""

import importlib.util
import shutil
from collections.abc import Callable
from pathlib import Path

import corpus
from process import CJTOOL, COMPOSING, PYTHON, at_once, measured, row, told

_AGAIN = "again_task.py"
_LIVE = "live_task.py"
_COLD = (*CJTOOL, "lint", "journeys", "--no-cache")
_CONCISE = (*_COLD, "--output", "concise")
_WARM = (*CJTOOL, "lint", "journeys")
_NAMED = (*CJTOOL, "lint", "journeys/journey-00007.yaml")
_CHANGED = ("sh", "-c", 'echo "# $$" >> journeys/journey-00007.yaml; exec "$@"', "sh", *_WARM)
_ONE = "journeys/journey-00000.yaml"
_MANY = 1000
_SCHEMA = str(Path(__file__).parents[1] / "schemas" / "journey.schema.json")
_RULES = """extends: []
rules:
""" + "".join(
    f"  has-{key}: {{given: $, then: {{field: {key}, function: truthy}}}}\n"
    for key in ("title", "persona", "goal", "trigger", "outcome", "owner", "status")
)


def one_file(folder: Path) -> None:
    """A single journey, as an editor or a hook has it."""
    corpus.write(folder, 1)
    nothing, version, cold, warm = measured(
        (PYTHON, "-c", "pass"),
        (*CJTOOL, "--version"),
        (*CJTOOL, "lint", _ONE, "--no-cache"),
        (*CJTOOL, "lint", _ONE),
        cwd=folder,
    )
    floor = nothing.seconds
    row("python -c pass", f"{floor * 1000:.0f} ms")
    row("--version", f"{version.seconds / floor:.1f} ×", "6 ×", version.seconds <= 6 * floor)
    held = cold.seconds <= 0.3 and cold.seconds <= 20 * floor
    row("lint of one file, cold", f"{cold.seconds:.3f} s = {cold.seconds / floor:.1f} ×", "0.3 s, 20 ×", held)
    row("lint of one file, unchanged", f"{warm.seconds:.3f} s = {warm.seconds / floor:.1f} ×")


def many_files(folder: Path, count: int) -> float:
    """Seconds of a cold run over a project of `count` journeys, all rules."""
    corpus.write(folder, count)
    pinned = ("taskset", "-c", "0") if shutil.which("taskset") else ()
    compose, cold, one, warm, named, changed = measured(
        COMPOSING,
        _COLD,
        (*pinned, *_COLD),
        _WARM,
        _NAMED,
        _CHANGED,
        cwd=folder,
    )
    ratio = cold.seconds / compose.seconds
    row(f"{count} files: composing alone", f"{compose.seconds:.2f} s {compose.megabytes:.0f} MB")
    both = at_once(COMPOSING, 2, folder) / compose.seconds
    row("  two processes composing at once", f"{both:.2f} × as long, each")
    reach = ("2.6 ×", ratio <= 2.6) if count >= _MANY else ("", None)  # of few, starting up is most of it
    row("  lint, all rules, cold", f"{cold.seconds:.2f} s = {ratio:.2f} ×", *reach)
    row("  the same on one processor", f"{one.seconds:.2f} s = {one.seconds / compose.seconds:.2f} ×")
    for name, cost in (("unchanged", warm), ("one of them named", named), ("one changed", changed)):
        times = cost.seconds / compose.seconds
        reach = ("1 ×", times <= 1) if count >= _MANY else ("", None)
        row(f"  {name}", f"{cost.seconds:.2f} s = {times:.2f} ×", *reach)
    row("  memory", f"{cold.megabytes:.0f} MB", "120 MB", cold.megabytes <= 120)
    again = told(_AGAIN, "journeys", cwd=folder)
    row("  growth when linted again", f"{again['growth']:.0f} blocks", "0", abs(again["growth"]) < 200)
    return cold.seconds


def live(folder: Path, count: int) -> None:
    """A changed text of a project that is at hand: made anew, and linted."""
    corpus.write(folder, count)
    best = told(_LIVE, cwd=folder)["best"]
    row(f"one change in a live workspace of {count}", f"{best * 1000:.0f} ms", "30 ms", best <= 0.03)


def noisy_files(folder: Path, count: int) -> None:
    """A cold run over a project in which each journey has seventeen findings, for people and for programs."""
    corpus.write(folder, count, corpus.noisy)
    compose, concise, json = measured(COMPOSING, _CONCISE, (*_COLD, "--output", "json"), cwd=folder)
    row(f"{count} noisy files: composing alone", f"{compose.seconds:.2f} s")
    for name, cost in (("concise", concise), ("json", json)):
        ratio = cost.seconds / compose.seconds
        reach = ("3.5 ×", ratio <= 3.5) if count >= _MANY and name == "concise" else ("", None)
        row(f"  lint, {name}, cold", f"{cost.seconds:.2f} s = {ratio:.2f} ×", *reach)


def grown(folder: Path, count: int) -> None:
    """Whether time and memory per file stay the same for ten times as many, silent and noisy ones."""
    _grown(folder / "silent", count, corpus.journey, _COLD, most=60)
    _grown(folder / "noisy", count, corpus.noisy, _CONCISE, most=90)


def _grown(
    folder: Path, count: int, of: Callable[[int], str], command: tuple[str, ...], *, most: int
) -> None:
    corpus.write(folder / "few", count, of)
    corpus.write(folder / "many", count * 10, of)
    (few,) = measured(command, cwd=folder / "few", runs=3)
    (many,) = measured(command, cwd=folder / "many", runs=3)
    each = (many.seconds - few.seconds) / (count * 9)
    before = few.seconds / count
    row(f"{count * 10} {folder.name} files, cold", f"{many.seconds:.1f} s {many.megabytes:.0f} MB")
    row("  time of one more file", f"{each * 1000:.2f} ms", f"{before * 1000:.2f} ms", each <= before * 1.05)
    kilobytes = (many.megabytes - few.megabytes) * 1024 / (count * 9)
    row("  memory of one more file", f"{kilobytes:.0f} kB", f"{most} kB", kilobytes <= most)


def others(folder: Path, seconds: float) -> None:
    """What other linters take for the same files; those that are not installed are named."""
    for name, command in _others(folder).items():
        if command is None:
            row(f"  {name}", "not installed")
            continue
        (cost,) = measured(command, cwd=folder, runs=1)
        ratio = cost.seconds / seconds
        reach = ("", None) if name.startswith("spectral") else ("12 × slower", ratio >= 12)
        row(f"  {name}", f"{cost.seconds:.1f} s = {ratio:.1f} × slower", *reach)


def _others(folder: Path) -> dict[str, tuple[str, ...] | None]:
    files = sorted(str(path) for path in (folder / "journeys").glob("*.yaml"))
    (folder / "spectral.yaml").write_text(_RULES)
    spectral = shutil.which("spectral")
    return {
        "yamllint": _module("yamllint", "-d", "relaxed", "journeys"),
        "check-jsonschema": _module("check_jsonschema", "--schemafile", _SCHEMA, *files),
        "spectral, 7 rules": (spectral, "lint", "-r", "spectral.yaml", *files) if spectral else None,
    }


def _module(name: str, *arguments: str) -> tuple[str, ...] | None:
    return (PYTHON, "-m", name, *arguments) if importlib.util.find_spec(name) else None
