"""Where commands write, and where they refuse to."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run

JOURNEY = "cjtool: journey/v1\ntitle: T\nid: trip\nstages: [{name: S, steps: [{name: Waits}]}]\n"
LONG = "x" * 300


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "trip.yaml").write_text(JOURNEY, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        ("build -o ''", "`-o` names no folder; write `-o .` for the current folder"),
        ("report -o ''", "`-o` names no folder; write `-o .` for the current folder"),
        ("render -o ''", "`-o` names no file and no folder; write `-o .` for the current folder"),
        ("build -o -", "a build is many files, and standard output takes one; name a folder with -o"),
        (f"build -o {LONG}", f"`{LONG}` cannot be made: its name is too long"),
        (f"build -o {LONG} --check", None),
        (f"report -o {LONG}", f"`{LONG}` cannot be made: its name is too long"),
        (f"report -o {LONG}.md", f"`{LONG}.md` cannot be written: its name is too long"),
        (f"render -o {LONG}.svg", f"`{LONG}.svg` cannot be written: its name is too long"),
        (f"render -o {LONG}/", f"`{LONG}/trip.map.svg` cannot be written: its name is too long"),
        (f"init {LONG}", f"`{LONG}/cjtool.yaml` cannot be written: its name is too long"),
    ],
)
def test_a_place_that_is_none_is_a_sentence(
    cjtool: Run, folder: Path, command: str, sentence: str | None
) -> None:
    ran = cjtool(command)

    if sentence:
        assert (ran.code, ran.err) == (2, f"cjtool: {sentence}\n")
    else:
        assert ran.code == 1
    assert [path.name for path in folder.iterdir()] == ["trip.yaml"]


@pytest.mark.parametrize(
    ("command", "link"),
    [
        ("render", "trip.map.svg"),
        ("render -o map.svg", "map.svg"),
        ("render -o maps/", "maps/trip.map.svg"),
        ("render --view canvas -o canvas.svg", "canvas.svg"),
        ("report -o trip.md", "trip.md"),
        ("report", "reports/trip/report.md"),
        ("build", "build/index.md"),
        ("lint --output json=lint.json", "lint.json"),
        ("rules --output json=rules.json", "rules.json"),
        ("init", ".github/workflows/journeys.yml"),
    ],
)
def test_no_command_writes_through_a_link(
    cjtool: Run, folder: Path, tmp_path_factory: pytest.TempPathFactory, command: str, link: str
) -> None:
    precious = tmp_path_factory.mktemp("home") / "precious"
    (folder / link).parent.mkdir(parents=True, exist_ok=True)
    (folder / link).symlink_to(precious)

    ran = cjtool(command)

    assert ran.code == 2
    assert ran.err == (
        f"cjtool: `{link}` is a link, and nothing is written through a link; take it away, or name another place\n"
    )
    assert not precious.exists()


@pytest.mark.parametrize(("verb", "default"), [("build", "build"), ("report", "reports")])
def test_a_folder_that_nobody_named_may_be_no_link(
    cjtool: Run, folder: Path, tmp_path_factory: pytest.TempPathFactory, verb: str, default: str
) -> None:
    home = tmp_path_factory.mktemp("home")
    (folder / default).symlink_to(home)
    (folder / "site").symlink_to(home)

    refused = cjtool(verb)

    assert (refused.code, list(home.iterdir())) == (2, [])
    assert refused.err.startswith(f"cjtool: `{default}` is a link, and nothing is written through a link")
    assert cjtool(f"{verb} -o site").code == 0
    assert (home / "index.md").is_file()


def test_a_baseline_is_not_written_through_a_link(cjtool: Run, folder: Path) -> None:
    cjtool("baseline create")
    (folder / ".cjtool-baseline.json").rename(folder / "kept.json")
    (folder / ".cjtool-baseline.json").symlink_to("kept.json")
    before = (folder / "kept.json").read_bytes()
    (folder / "trip.yaml").write_text(JOURNEY.replace("title: T", "title: T\ngoal: G"), encoding="utf-8")

    assert cjtool("baseline create").code == 2
    assert (folder / "kept.json").read_bytes() == before


def test_a_picture_is_not_written_over_its_source_through_a_link(cjtool: Run, folder: Path) -> None:
    (folder / "map.svg").symlink_to("trip.yaml")

    assert cjtool("render -o map.svg").code == 2
    assert (folder / "trip.yaml").read_text("utf-8") == JOURNEY


def test_a_folder_for_each_project_may_be_no_link(
    cjtool: Run, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "cjtool.yaml").write_text("cjtool: project/v1\n", encoding="utf-8")
        (tmp_path / name / "trip.yaml").write_text(JOURNEY, encoding="utf-8")
    home = tmp_path_factory.mktemp("home")
    (tmp_path / "maps").mkdir()
    (tmp_path / "maps/a").symlink_to(home)

    ran = cjtool("render a b -o maps/")

    assert (ran.code, list(home.iterdir())) == (2, [])
    assert ran.err.startswith("cjtool: `maps/a` is a link")


def test_new_follows_no_link_out_of_the_project(cjtool: Run, tmp_path: Path) -> None:
    cjtool("init work")
    shared = tmp_path / "library.yaml"
    (tmp_path / "work/library.yaml").rename(shared)
    (tmp_path / "work/library.yaml").symlink_to("../library.yaml")
    (tmp_path / "work/journeys").rename(tmp_path / "journeys")
    (tmp_path / "work/journeys").symlink_to("../journeys")
    before = shared.read_text("utf-8")

    for command in ("new persona extra", "new journey extra"):
        cjtool(command, cwd=tmp_path / "work")

    assert shared.read_text("utf-8") == before
    assert not (tmp_path / "journeys/extra.yaml").exists()
