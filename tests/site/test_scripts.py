"""The scripts of pages: their types hold, and they are small."""

import shutil
import subprocess
from pathlib import Path

import pytest

from cjtool.shipped import templates
from cjtool.site.assets import SCRIPTS

ASSETS = Path(str(templates("pages"))) / "assets"
TYPESCRIPT = "typescript@5.9.3"
STRICT = ("--allowJs", "--checkJs", "--strict", "--noEmit", "--noUnusedLocals", "--noImplicitReturns")


def test_our_scripts_are_small_and_all_in_use() -> None:
    assert sum((ASSETS / name).stat().st_size for name in SCRIPTS) < 30 * 1024
    assert {path.name for path in ASSETS.glob("*.js")} == set(SCRIPTS)


@pytest.mark.slow
def test_types_of_our_scripts_hold(tmp_path: Path) -> None:
    npm = shutil.which("npm")
    assert npm is not None, "this test needs npm; leave it out with -m 'not slow'"
    subprocess.run(
        [npm, "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", TYPESCRIPT],
        cwd=tmp_path,
        check=True,
    )
    search = tmp_path / "search.d.ts"
    search.write_text("declare const MiniSearch: any;\n", encoding="utf-8")
    scripts = [str(ASSETS / name) for name in (*SCRIPTS, "live/live.js")]

    checked = subprocess.run(
        [
            str(tmp_path / "node_modules/.bin/tsc"),
            *STRICT,
            "--target",
            "es2022",
            "--lib",
            "es2022,dom,dom.iterable",
            *scripts,
            str(search),
        ],
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
    )

    assert checked.stdout == ""
    assert checked.returncode == 0
