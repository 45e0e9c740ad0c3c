"""What is installed works without the repository: the wheel, and `pip install .`, in a fresh environment."""

import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from cjtool import __version__
from cjtool.app.starting import STARTERS
from cjtool.i18n.translated import LANGUAGES
from cjtool.model import SECTION_OF

PAGED = {"personas", "teams", "touchpoints", "promises"}
"""Folders with a page for each thing that is defined."""
ROOT = Path(__file__).parents[1]
STARTED = [(starter, language) for starter in STARTERS for language in LANGUAGES]
KINDS = ("journey", *SECTION_OF)

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built as pip builds it."""
    folder = tmp_path_factory.mktemp("wheel")
    _run([sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", str(folder), str(ROOT)], folder)
    (built,) = folder.glob("journey_as_code-*.whl")
    return built


def test_the_wheel_holds_all_that_is_read_at_run_time(wheel: Path) -> None:
    held = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("cjtool/")}
    package = {path.relative_to(ROOT / "src").as_posix() for path in _files(ROOT / "src" / "cjtool")}
    templates = {f"cjtool/{path.relative_to(ROOT).as_posix()}" for path in _files(ROOT / "templates")}

    assert held == package | templates
    assert [name for name in held if name.endswith(".woff2")]
    assert {f"cjtool/templates/new/{language}/{kind}.yaml" for language in LANGUAGES for kind in KINDS} < held
    assert {
        f"cjtool/templates/starters/{starter}/{language}/cjtool.yaml" for starter, language in STARTED
    } < held


def test_the_wheel_holds_the_licences_of_what_it_ships(wheel: Path) -> None:
    licences = {
        name.partition("/licenses/")[2] for name in zipfile.ZipFile(wheel).namelist() if "/licenses/" in name
    }
    shipped = {
        path.relative_to(ROOT).as_posix()
        for path in _files(ROOT / "src" / "cjtool" / "scene" / "assets")
        if path.name == "OFL.txt" or "LICENSE" in path.name
    }

    assert len(shipped) == 2, "of the font and of the icons"
    assert licences == {"LICENSE", "NOTICE", *shipped}


def test_the_source_distribution_has_what_its_tests_import() -> None:
    tool = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]
    options = tool["pytest"]["ini_options"]
    needed = {f"/{folder}" for folder in (*options["pythonpath"], *options["testpaths"]) if folder != "."}

    assert needed <= {*tool["hatch"]["build"]["targets"]["sdist"]["include"]}


def test_what_is_installed_starts_a_project_and_builds_it(wheel: Path, tmp_path: Path) -> None:
    python = _environment(tmp_path / "venv")
    _pip(python, tmp_path, str(wheel))
    from_wheel = _project(python, tmp_path / "from-wheel")
    cjtool = str(python.with_name("cjtool"))

    assert _run([cjtool, "--version"], from_wheel) == f"cjtool {__version__}\n"
    assert (
        _run(
            [cjtool, "lint", ".", "--skip-rule", "unused-definition", "--skip-rule", "kind:fact"], from_wheel
        )
        == ""
    )
    assert "missing-after-sales" in _run([cjtool, "explain", "missing-after-sales"], from_wheel)
    assert '"$schema"' in _run([cjtool, "schema", "journey"], from_wheel)
    assert "●" in _run([cjtool, "show", "."], from_wheel)

    _pip(python, tmp_path, "--force-reinstall", "--no-deps", str(ROOT))
    from_source = _project(python, tmp_path / "from-source")

    assert _texts(from_source) == _texts(from_wheel)


def _project(python: Path, folder: Path) -> Path:
    """A project that was started and built by what is installed, in a folder that is not ours."""
    folder.mkdir()
    cjtool = str(python.with_name("cjtool"))
    assert "site-packages" in _run([str(python), "-c", "import cjtool; print(cjtool.__file__)"], folder)
    _run([cjtool, "init", "--starter", "b2b", "--language", "nl"], folder)
    _run([cjtool, "new", "persona", "somebody"], folder)
    _run([cjtool, "build", "-o", "build", "--today", "2026-01-01"], folder)
    built = {path.name for path in _files(folder / "build") if path.parent.name not in PAGED}
    assert built == {
        ".cjtool-build",
        "index.md",
        "map.svg",
        "blueprint.svg",
        "flow.svg",
        "report.md",
        "summary.svg",
        "index.html",
        "report.html",
        "site.css",
        "site.js",
        "texts.js",
    }
    return folder


def _texts(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in _files(folder)}


def _environment(folder: Path) -> Path:
    _run([sys.executable, "-m", "venv", str(folder)], folder.parent)
    return folder / "bin" / "python"


def _pip(python: Path, folder: Path, *wanted: str) -> None:
    _run([str(python), "-m", "pip", "install", "--quiet", *wanted], folder)


def _run(command: list[str], folder: Path) -> str:
    """What a command prints; its complaints, if it fails, are the test's."""
    plain = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    ran = subprocess.run(
        command, cwd=folder, env=plain, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert ran.returncode == 0, f"{command}: {ran.stdout}{ran.stderr}"
    return ran.stdout


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
