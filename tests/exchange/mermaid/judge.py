"""npm's `mermaid` as a judge of diagrams: what it reads in them and what it shows."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

PACKAGES = ("mermaid@11.17.2", "jsdom@29.1.1")
SCRIPT = Path(__file__).with_suffix(".mjs")


def installed(folder: Path) -> Path:
    """A folder with Mermaid in it."""
    npm = shutil.which("npm")
    assert npm is not None, "this test needs npm; leave it out with -m 'not slow'"
    subprocess.run(
        [npm, "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", *PACKAGES],
        cwd=folder,
        check=True,
    )
    return folder


def judged(folder: Path, texts: list[str], *, show: bool = False) -> list[dict[str, Any]]:
    """What Mermaid makes of each text, all in one process: an `error`, or what it reads, and `shown` where asked for."""
    done = subprocess.run(
        ["node", str(SCRIPT)],
        input=json.dumps({"texts": texts, "show": show}),
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found
