"""Other installed packages add rules and lint outputs; one that is broken is told, and stops nothing."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "tests" / "plugin"
PAGE = (ROOT / "docs" / "plugins.md").read_text("utf-8")
JOURNEY = """\
cjtool: journey/v1
title: I ASK
status: draft
stages:
  - name: Ask
    steps:
      - {name: Calls, channel: phone, emotion: 1}
"""
SHOUTED = "ask.yaml:2:8: warning shouted-title: title `I ASK` is in capitals\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a journey."""
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "ask.yaml").write_text(JOURNEY)
    return tmp_path / "project"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder of installed packages, with the example."""
    site = tmp_path / "site"
    project = tomllib.loads((EXAMPLE / "pyproject.toml").read_text("utf-8"))["project"]
    install(site, project["name"], project["entry-points"])
    (site / "cjtool_example").symlink_to(EXAMPLE / "cjtool_example")
    return site


def install(site: Path, name: str, groups: dict[str, dict[str, str]]) -> None:
    """What pip writes of a package that it installs."""
    folder = site / f"{name.replace('-', '_')}-1.0.dist-info"
    folder.mkdir(parents=True)
    (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    lines = [
        f"[{group}]\n" + "".join(f"{entry} = {value}\n" for entry, value in entries.items())
        for group, entries in groups.items()
    ]
    (folder / "entry_points.txt").write_text("\n".join(lines))


def cjtool(site: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command with more packages installed."""
    path = os.pathsep.join([str(site), str(ROOT / "src")])
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1", "GITHUB_ACTIONS": ""}
    return subprocess.run(
        [sys.executable, "-m", "cjtool", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_a_rule_of_another_package_runs_as_every_rule_does(site: Path, folder: Path) -> None:
    by_itself = cjtool(site, folder, "lint", ".", "--rule", "shouted-title", "--output", "concise")
    skipped = cjtool(site, folder, "lint", ".", "--skip-rule", "shouted-title")
    page = cjtool(site, folder, "explain", "shouted-title")

    assert (by_itself.stdout, by_itself.stderr, by_itself.returncode) == (SHOUTED, "", 1)
    assert "shouted-title" in cjtool(site, folder, "lint").stdout
    assert "shouted-title" in cjtool(site, folder, "rules").stdout
    assert "shouted-title" not in skipped.stdout
    assert "Customers say what they want to get done" in page.stdout


def test_settings_and_waivers_know_the_rule(site: Path, folder: Path) -> None:
    settings = "cjtool: project/v1\nname: Ask\nlint: {rules: {shouted-title: error}}\n"
    (folder / "cjtool.yaml").write_text(settings)
    severe = cjtool(site, folder, "lint", ".", "--rule", "shouted-title", "--output", "concise")
    (folder / "ask.yaml").write_text(
        JOURNEY.replace("I ASK\n", "I ASK  # cjtool: ignore[shouted-title]: it is a name\n")
    )
    waived = cjtool(site, folder, "lint", ".", "--rule", "shouted-title")

    assert severe.stdout == SHOUTED.replace("warning", "error")
    assert (waived.stdout, waived.stderr, waived.returncode) == ("", "", 0)


def test_a_format_of_another_package_is_an_output(site: Path, folder: Path) -> None:
    ran = cjtool(site, folder, "lint", ".", "--rule", "shouted-title", "--output", "tally=out.txt")

    assert (ran.stdout, ran.stderr, ran.returncode) == ("", "", 1)
    assert (folder / "out.txt").read_text() == "1 shouted-title\n"
    assert "did you mean `tally`?" in cjtool(site, folder, "lint", ".", "--output", "taly").stderr


def test_a_package_that_is_installed_later_takes_part_in_the_next_run(site: Path, folder: Path) -> None:
    (folder / "cjtool.yaml").write_text("cjtool: project/v1\nname: Ask\n")
    empty = site.with_name("empty")
    empty.mkdir()

    before = [cjtool(empty, folder, "lint").stdout for _ in range(2)]
    install(empty, "late", {"cjtool.rules": {"shouted-title": "cjtool_example.rules:shouted_title"}})
    (empty / "cjtool_example").symlink_to(EXAMPLE / "cjtool_example")
    after = [cjtool(empty, folder, "lint").stdout for _ in range(2)]

    assert ["shouted-title" in text for text in (*before, *after)] == [False, False, True, True]


BROKEN = {
    "gone": ("no_such_module:x", "cannot be imported: ModuleNotFoundError: No module named 'no_such_module'"),
    "raises": ("broken_example:raises", "cannot be imported: AttributeError: "),
    "a-text": ("broken_example:a_text", "is no rule: `@rule` of `cjtool.lint` makes one of a function"),
    "twin": ("broken_example:missing_goal", "is called `missing-goal`, as another rule is"),
    "fails": ("broken_example:fails", "failed: ZeroDivisionError: division by zero"),
    "no-finding": ("broken_example:no_finding", "failed: TypeError: `'text'` is no finding"),
}
BROKEN_CODE = '''
"""Rules of all kinds that are none."""

from cjtool import Severity
from cjtool.lint import Lens, rule

a_text = "rule"


@rule(Lens.UX, Severity.ERROR)
def missing_goal(journey, project):
    yield from ()


@rule(Lens.UX, Severity.ERROR)
def fails(journey, project):
    yield 1 / 0


@rule(Lens.UX, Severity.ERROR)
def no_finding(journey, project):
    yield "text"


def broken(outcome):
    return 1 / 0
'''


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_rule_is_told_by_its_name_and_stops_nothing(name: str, site: Path, folder: Path) -> None:
    place, wrong = BROKEN[name]
    (site / "broken_example.py").write_text(BROKEN_CODE)
    whole = cjtool(site, folder, "lint", ".", "--output", "concise")
    install(site, "broken", {"cjtool.rules": {name: place}})

    ran = cjtool(site, folder, "lint", ".", "--output", "concise")

    assert ran.stderr.startswith(f"cjtool: the rule `{name}` of the package `broken` {wrong}")
    assert ran.stderr.endswith("; it is left out\n")
    assert ran.stderr.count("\n") == 1
    assert (ran.stdout, ran.returncode) == (whole.stdout, whole.returncode)
    assert "shouted-title" in ran.stdout


@pytest.mark.parametrize(
    ("name", "place", "wrong"),
    [
        ("gone", "no_such_module:x", "cannot be imported: ModuleNotFoundError"),
        ("a-text", "broken_example:a_text", "cannot be called"),
        ("json", "broken_example:broken", "has a name that is taken"),
    ],
)
def test_a_broken_format_is_told_when_formats_of_packages_are_asked_for(
    name: str, place: str, wrong: str, site: Path, folder: Path
) -> None:
    (site / "broken_example.py").write_text(BROKEN_CODE)
    install(site, "broken", {"cjtool.formats": {name: place}})

    ran = cjtool(site, folder, "lint", ".", "--rule", "shouted-title", "--output", "tally")

    assert ran.stderr.startswith(f"cjtool: the format `{name}` of the package `broken` {wrong}")
    assert (ran.stdout, ran.returncode) == ("1 shouted-title\n", 1)
    assert cjtool(site, folder, "lint", ".", "--output", "concise").stderr == ""


def test_a_format_that_fails_is_a_request_that_cannot_be_carried_out(site: Path, folder: Path) -> None:
    (site / "broken_example.py").write_text(BROKEN_CODE)
    install(site, "broken", {"cjtool.formats": {"broken": "broken_example:broken"}})

    ran = cjtool(site, folder, "lint", ".", "--output", "broken")

    assert (ran.stdout, ran.returncode) == ("", 2)
    assert ran.stderr == (
        "cjtool: the format `broken` failed: ZeroDivisionError: division by zero; it is another package's\n"
    )


def test_without_plugins_nothing_is_imported_to_look_for_them() -> None:
    code = (
        "import sys; import cjtool.plugins as plugins; before = set(sys.modules); "
        "print(plugins.entries('cjtool.rules'), set(sys.modules) - before)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ran.stdout, ran.stderr) == ("() set()\n", "")


def test_the_page_shows_the_example() -> None:
    blocks = dict(re.findall(r"^```\w+ title=(\S+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL))

    assert set(blocks) == {
        "pyproject.toml",
        "cjtool_example/rules.py",
        "cjtool_example/formats.py",
        "cjtool_example/views.py",
    }
    assert {name: (EXAMPLE / name).read_text("utf-8") for name in blocks} == blocks


def test_a_view_of_another_package_is_drawn_as_every_view_is(site: Path, folder: Path) -> None:
    ran = cjtool(site, folder, "render", "ask.yaml", "--view", "nameplate", "-o", "-")

    assert (ran.returncode, ran.stderr) == (0, "")
    assert "<svg" in ran.stdout
    assert "I ASK" in ran.stdout
    assert "nameplate" in cjtool(site, folder, "render", "--view", "namepalte").stderr


@pytest.mark.parametrize(
    ("views", "told"),
    [
        ({"map": "cjtool_example.views:nameplate"}, "has a name that is taken"),
        ({"other": "cjtool_example.views:nameplate"}, "is no `View` of that name"),
        ({"other": "cjtool_example.none:x"}, "cannot be imported"),
    ],
)
def test_a_view_that_cannot_be_one_is_told_and_left_out(
    tmp_path: Path, folder: Path, views: dict[str, str], told: str
) -> None:
    site = tmp_path / "broken"
    install(site, "broken-views", {"cjtool.views": views})
    (site / "cjtool_example").symlink_to(EXAMPLE / "cjtool_example")

    ran = cjtool(site, folder, "render", "ask.yaml", "-o", "map.svg")

    assert ran.returncode == 0
    assert told in ran.stderr
    assert "<svg" in (folder / "map.svg").read_text("utf-8")
