"""The scripts of pages: their types hold, and they are small."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from cjtool.shipped import templates
from cjtool.site.assets import SCRIPTS, own_script

ASSETS = Path(str(templates("pages"))) / "assets"
TYPESCRIPT = "typescript@5.9.3"
STRICT = ("--allowJs", "--checkJs", "--strict", "--noEmit", "--noUnusedLocals", "--noImplicitReturns")


def test_our_scripts_are_small_and_all_in_use() -> None:
    assert len(own_script().encode()) < 30_000
    assert {path.name for path in ASSETS.glob("*.js")} == set(SCRIPTS)


def test_pages_have_our_scripts_without_comments_and_indents() -> None:
    written = "".join((ASSETS / name).read_text("utf-8") for name in SCRIPTS)
    texts = re.sub(r"(?s)/\*.*?\*/", "", written)

    assert not re.search(r"(?m)/\*|^\s|^//|^$", own_script().rstrip())
    assert "".join(own_script().split()) == "".join(re.sub(r"(?m)^//.*$", "", texts).split())
    assert [line for line in texts.splitlines() if line.count("`") % 2] == []  # no text of several lines


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
