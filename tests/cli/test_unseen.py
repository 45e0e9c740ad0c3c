"""Nothing is passed over in silence but what is surely somebody else's, and exit code 0 means: looked at."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run

JOURNEY = "cjtool: journey/v1\ntitle: I ask\nstages:\n  - name: Ask\n"
FOUND = ":4:11: warning empty-stage: stage `Ask` has no steps\n"
LINT = "lint --rule empty-stage"


def write(folder: Path, *names: str, text: str = JOURNEY) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    "name", ["target/a.yaml", "dist/a.yaml", "build/deep/a.yml", "venv/a.yaml", "a.YAML", "b/A.Yml"]
)
def test_a_name_alone_hides_no_journey(cjtool: Run, tmp_path: Path, name: str) -> None:
    write(tmp_path, name)

    for command in (LINT, f"{LINT} .", f"{LINT} {name}", f"{LINT} --force-exclude {name}"):
        assert cjtool(command).out == name + FOUND


@pytest.mark.parametrize(
    ("sign", "folder"),
    [("pyproject.toml", "dist"), ("Cargo.toml", "target"), ("build/CACHEDIR.TAG", "build")],
)
def test_what_a_build_wrote_is_passed_over_aloud(cjtool: Run, tmp_path: Path, sign: str, folder: str) -> None:
    write(tmp_path, "a.yaml", f"{folder}/x.yaml", sign)
    ran = cjtool(LINT)

    assert ran.out == f"a.yaml{FOUND}"
    assert ran.err.startswith(
        f"{folder}/x.yaml: passed over, for it is reached through a link or a build made it"
    )
    assert cjtool(f"{LINT} {folder}/x.yaml").out == f"{folder}/x.yaml{FOUND}"


def test_installed_packages_are_passed_over_in_silence(cjtool: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", "node_modules/x.yaml", ".git/x.yaml", "venv/pyvenv.cfg", "venv/x.yaml")

    assert (cjtool(LINT).out, cjtool(LINT).err) == (f"a.yaml{FOUND}", "")


@pytest.mark.parametrize(
    "text",
    [
        "{cjtool: journey/v1, title: I ask, stages: [{name: Ask}]}",
        '{"cjtool": "journey/v1", "title": "I ask", "stages": [{"name": "Ask"}]}',
        "--- {cjtool: journey/v1, title: I ask, stages: [{name: Ask}]}",
        "%YAML 1.2\n---\n# note\n{\n  cjtool: journey/v1, title: I ask, stages: [{name: Ask}]\n}",
        "  cjtool: journey/v1\n  title: I ask\n  stages:\n    - name: Ask\n",
        "--- # note\n  cjtool: journey/v1\n  title: I ask\n  stages:\n    - name: Ask\n",
        "--- !!map\n{cjtool: journey/v1, title: I ask, stages: [{name: Ask}]}",
    ],
)
def test_a_journey_is_one_however_its_yaml_is_written(cjtool: Run, tmp_path: Path, text: str) -> None:
    write(tmp_path, "a.yaml", text=text)

    assert "stage `Ask` has no steps" in cjtool(LINT).out + cjtool("lint").out


@pytest.mark.parametrize(
    "text", ["services:\n  cjtool:\n    image: x\n", "- cjtool: x\n", "a: {cjtool: 1}\n", "# cjtool: x\n"]
)
def test_what_only_speaks_of_cjtool_is_somebody_elses(cjtool: Run, tmp_path: Path, text: str) -> None:
    write(tmp_path, "a.yaml")
    write(tmp_path, "b.yaml", text=text)

    assert (cjtool(LINT).out, cjtool(LINT).err) == (f"a.yaml{FOUND}", "")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16"])
def test_utf_16_is_told_with_a_mark_and_without(cjtool: Run, tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.yaml").write_bytes(JOURNEY.encode(encoding))
    ran = cjtool("lint")

    assert (ran.code, "the file is UTF-16; save it as UTF-8" in ran.out) == (1, True)


def test_a_journey_behind_a_link_is_told_unless_it_is_read_in_its_place(cjtool: Run, tmp_path: Path) -> None:
    write(tmp_path, "out/b.yaml", "out/more/c.yaml", "in/a.yaml")
    (tmp_path / "in" / "same.yaml").symlink_to("a.yaml")
    (tmp_path / "in" / "other.yaml").symlink_to("../out/b.yaml")
    (tmp_path / "in" / "nowhere.yaml").symlink_to("none.yaml")
    (tmp_path / "in" / "folder").symlink_to("../out/more")
    ran = cjtool(LINT, cwd=tmp_path / "in")

    assert ran.out == f"a.yaml{FOUND}"
    assert [line.partition(":")[0] for line in ran.err.splitlines()] == ["folder/c.yaml", "other.yaml"]
    assert cjtool(f"{LINT} other.yaml", cwd=tmp_path / "in").out == f"other.yaml{FOUND}"


def test_a_link_out_of_the_repository_is_no_success_of_a_hook(cjtool: Run, tmp_path: Path) -> None:
    write(tmp_path, "out/b.yaml", "in/a.yaml")
    (tmp_path / "in" / "other.yaml").symlink_to("../out/b.yaml")
    (tmp_path / "in" / "same.yaml").symlink_to("a.yaml")
    hook = "lint --rule flat-curve --force-exclude"

    assert [
        cjtool(f"{hook} a.yaml {name}", cwd=tmp_path / "in").code for name in ("same.yaml", "other.yaml")
    ] == [0, 3]


@pytest.mark.parametrize("flags", ["", "--allow-empty", "--force-exclude", "--force-exclude --allow-empty"])
def test_a_file_that_cannot_be_read_is_never_a_success(cjtool: Run, tmp_path: Path, flags: str) -> None:
    import os

    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "away").mkdir()
    (tmp_path / "away" / "pipe.yaml").symlink_to("../pipe.yaml")

    if "--force-exclude" not in flags:
        assert cjtool(f"lint {flags} pipe.yaml").code == 2
    assert cjtool(f"lint {flags} - pipe.yaml", stdin=b"").code != 0


@pytest.mark.parametrize(
    "verb",
    ["lint --rule flat-curve", "validate", "list", "show", "build", "report", "settings", "baseline check"],
)
def test_a_folder_that_holds_nothing_is_not_forgotten_beside_one_that_does(
    cjtool: Run, tmp_path: Path, verb: str
) -> None:
    write(tmp_path, "a/a.yaml")
    (tmp_path / "b").mkdir()
    if verb == "settings":
        assert cjtool("settings b").code == 3
        return
    targets = "a/ b/" if verb == "show" else "a b"
    ran = cjtool(f"{verb} {targets}")

    assert ran.code == 3
    assert "nothing to look at in `b`" in ran.err


def test_what_is_allowed_to_be_empty_may_be(cjtool: Run, tmp_path: Path) -> None:
    write(tmp_path, "a/a.yaml")
    (tmp_path / "b").mkdir()

    assert cjtool("lint --rule flat-curve --allow-empty a b").code == 0
    assert cjtool("validate --allow-empty a b").code == 0


@pytest.mark.parametrize("verb", ["lint --rule flat-curve", "validate"])
def test_a_folder_whose_journeys_are_all_left_out_is_no_success(
    cjtool: Run, tmp_path: Path, verb: str
) -> None:
    write(tmp_path, "a/a.yaml")
    write(tmp_path, "a/cjtool.yaml", text="cjtool: project/v1\n")
    ran = cjtool(f"{verb} a --exclude a/a.yaml")

    assert (ran.code, ran.err) == (3, "cjtool: no journey is left to look at after `--exclude a/a.yaml`\n")


@pytest.mark.parametrize("verb", ["lint", "validate", "list", "render", "report"])
def test_what_leaves_no_journey_is_named(cjtool: Run, tmp_path: Path, verb: str) -> None:
    write(tmp_path, "a/a.yaml", text=f"{JOURNEY}    steps: [Ask]\n")
    ran = cjtool(f"{verb} a --select state:current --exclude a")

    assert (ran.code, ran.err) == (
        3,
        "cjtool: no journey is left to look at after `--select state:current` and `--exclude a`\n",
    )


def test_what_leaves_no_journey_is_told_in_every_language(cjtool: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.yaml")

    assert cjtool("lint a.yaml --exclude a --language nl").err == (
        "cjtool: er blijft geen klantreis over om te bekijken na `--exclude a`\n"
    )


@pytest.mark.parametrize("folder", ["node_modules", ".journeys", "site-packages", "venv"])
def test_folders_of_others_are_named_when_asked(cjtool: Run, tmp_path: Path, folder: str) -> None:
    write(tmp_path, "a.yaml", f"{folder}/x.yaml", *(["venv/pyvenv.cfg"] if folder == "venv" else []))

    assert (
        cjtool(f"{LINT} -v").err == f"{folder}: passed over, as hidden folders and installed packages are\n"
    )


@pytest.mark.parametrize("named", ["", ".", "in"])
def test_journeys_in_folders_of_others_are_told_where_there_are_no_other_ones(
    cjtool: Run, tmp_path: Path, named: str
) -> None:
    write(tmp_path, "in/.ours/deep/x.yaml", "in/.git/node_modules/y.yaml")
    ran = cjtool(f"lint {named}")

    assert ran.code == 3
    assert ran.err.startswith(
        "in/.ours: passed over with the journeys in it, as hidden folders and installed packages are; "
        "name it to have it looked at\ncjtool: nothing to look at in "
    )
    assert cjtool(f"{LINT} in/.ours").out == f"in/.ours/deep/x.yaml{FOUND}"


@pytest.mark.parametrize("named", ["in/folder", "in/folder/b.yaml"])
def test_what_a_run_passes_over_is_looked_at_when_it_is_named(
    cjtool: Run, tmp_path: Path, named: str
) -> None:
    write(tmp_path, "in/cjtool.yaml", text="cjtool: project/v1\n")
    write(tmp_path, "in/a.yaml", "out/b.yaml")
    (tmp_path / "in" / "folder").symlink_to("../out")

    assert cjtool(f"{LINT} {named}").out == f"in/folder/b.yaml{FOUND}"


@pytest.mark.parametrize("named", ["in/folder", "in/folder/a.yaml", "in/same.yaml"])
def test_a_journey_that_is_named_by_a_link_within_its_project_is_one_journey(
    cjtool: Run, tmp_path: Path, named: str
) -> None:
    write(tmp_path, "in/cjtool.yaml", text="cjtool: project/v1\n")
    write(tmp_path, "in/deep/a.yaml")
    (tmp_path / "in" / "folder").symlink_to("deep")
    (tmp_path / "in" / "same.yaml").symlink_to("deep/a.yaml")

    assert cjtool(f"{LINT} {named}").out == f"in/deep/a.yaml{FOUND}"
