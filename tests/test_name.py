"""The package is `journey-as-code`: on PyPI `cjtool` is a stranger's, and nothing of ours may install that."""

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
NAME = "journey-as-code"
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
SHIPPED = PYPROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
BINARIES = {".svg", ".png", ".jpg", ".pdf", ".ttf", ".woff2"}

# An installer, and what it is given until its command ends, with `cjtool` as a requirement of its own.
_INSTALLER = (
    r"(?:\bpip[x3]?\b|\buvx\b|\buv (?:add|pip|tool|run)\b|\b(?:poetry|pdm|rye) add\b|\bconda install\b)"
)
_COMMAND = re.compile(_INSTALLER + r"[^`\n&|;]*?[\s'\"=]cjtool(?![\w./-])")
_LISTED = re.compile(
    r"(?:additional_dependencies|dependencies|requires)\b[^\]]*?[\s'\"\[]cjtool(?=['\"\],\n])"
)
_REQUIREMENT = re.compile(
    r"(?<![\w./-])cjtool(?:\[[a-z]|[=~!<>]=\s*\d| @ \w+[+:])|pypi\.org/project/cjtool\b"
)


def strangers(text: str) -> list[str]:
    """Where a text installs the package of that name."""
    patterns = (_COMMAND, _LISTED, _REQUIREMENT)
    return [match[0] for pattern in patterns for match in pattern.finditer(text)]


@pytest.mark.parametrize(
    "text",
    [
        "- run: python -m pip install cjtool",
        "pip install 'cjtool[print]'",
        "pip install --upgrade cjtool==0.1.0",
        "pip3 install ruff cjtool",
        "pipx install cjtool",
        "pipx run cjtool lint",
        "uvx cjtool lint",
        "uv tool install cjtool",
        "uv add cjtool",
        "poetry add cjtool",
        "additional_dependencies: [cjtool]",
        "additional_dependencies:\n  - cjtool\n",
        'dependencies = [\n  "cjtool",\n]',
        "cjtool @ git+https://git.example.com/cjtool",
        "https://pypi.org/project/cjtool/",
    ],
)
def test_an_installation_of_the_other_package_is_seen(text: str) -> None:
    assert strangers(text)


@pytest.mark.parametrize(
    "text",
    [
        "pip install --quiet . && .venv/bin/cjtool build journeys",
        "`pipx install '.[print]'` in this folder puts `cjtool` on your path",
        "pip install git+https://git.example.com/cjtool@v0.1.0",
        "cjtool rules [PATH]",
        "pip install 'journey-as-code[print]'",
    ],
)
def test_other_installations_are_let_be(text: str) -> None:
    assert not strangers(text)


@pytest.mark.slow
def test_nothing_that_we_ship_installs_the_other_package() -> None:
    texts = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in shipped()}

    assert {"README.md", "docs/adopting.md", "templates/starters/common/ci.yml", "pyproject.toml"} < set(
        texts
    )
    assert {name: places for name, text in texts.items() if (places := strangers(text))} == {}


def test_the_package_and_its_extras_have_our_name() -> None:
    project = PYPROJECT["project"]
    extras = [wanted for extra in project["optional-dependencies"].values() for wanted in extra]

    assert (project["name"], list(project["scripts"])) == (NAME, ["cjtool"])
    assert len([wanted for wanted in extras if wanted.startswith(f"{NAME}[")]) == 2


@pytest.mark.parametrize("page", ["templates/starters/common/ci.yml", "docs/adopting.md"])
@pytest.mark.parametrize("source", ["", "cjtool", NAME, "cjtool==0.1.0"])
def test_a_pipeline_refuses_to_install_from_no_wheel_and_no_git_address(page: str, source: str) -> None:
    steps = installations(page)

    assert steps
    for step in steps:
        ran = installed(step, source)
        assert (ran.returncode, ran.stdout) == (1, "")
        assert ran.stderr.startswith("CJTOOL is not filled in: ")


@pytest.mark.slow
@pytest.mark.parametrize("page", ["templates/starters/common/ci.yml", "docs/adopting.md"])
def test_a_pipeline_installs_the_wheel_that_it_is_given(page: str) -> None:
    for step in installations(page):
        ran = installed(step, "no-such-folder/journey_as_code-0.1.0-py3-none-any.whl")

        assert ran.returncode != 0
        assert "no-such-folder/journey_as_code-0.1.0-py3-none-any.whl" in ran.stdout + ran.stderr


def installations(page: str) -> list[str]:
    """The scripts in a page's pipelines that install cjtool."""
    text = (ROOT / page).read_text("utf-8")
    fenced = re.findall(r"^```yaml[^\n]*\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    scripts = [script for pipeline in fenced or [text] for script in scripts_of(yaml.safe_load(pipeline))]
    return [script for script in scripts if "pip install" in script]


def scripts_of(data: object) -> list[str]:
    """All texts in plain data."""
    if isinstance(data, dict):
        return [text for value in data.values() for text in scripts_of(value)]
    if isinstance(data, list):
        return [text for value in data for text in scripts_of(value)]
    return [data] if isinstance(data, str) else []


def installed(script: str, source: str) -> subprocess.CompletedProcess[str]:
    """What a pipeline's shell makes of a script, without any package index."""
    environment = {**os.environ, "CJTOOL": source, "PIP_NO_INDEX": "1", "LC_ALL": "C"}
    return subprocess.run(
        ["bash", "-e", "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def shipped() -> list[Path]:
    """All text files of the source distribution but the tests and the pictures."""
    roots = [ROOT / name.lstrip("/") for name in (*SHIPPED, "/pyproject.toml") if name != "/tests"]
    paths = [path for root in roots for path in ([root] if root.is_file() else root.rglob("*"))]
    return [
        path
        for path in paths
        if path.is_file()
        and path.suffix not in BINARIES
        and ".cjtool_cache" not in path.parts
        and "__pycache__" not in path.parts
    ]
