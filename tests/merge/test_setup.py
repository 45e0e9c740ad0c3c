"""`cjtool git install` sets what it says, once; `uninstall` takes away exactly that."""

import subprocess
from pathlib import Path

import pytest
from tests.cli.conftest import Run, cjtool

from cjtool.app.git_drivers import settings

__all__ = ["cjtool"]

SETTINGS = "cjtool: project/v1\nname: Eating\n"
OURS = "diff=cjtool merge=cjtool"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "config"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    folder = tmp_path / "work"
    subprocess.run(["git", "init", "-q", folder], check=True)
    return folder


def project(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "cjtool.yaml").write_text(SETTINGS)


def config(repository: Path, scope: str = "--local") -> str:
    return subprocess.run(
        ["git", "-C", repository, "config", scope, "--list"], capture_output=True, text=True, check=False
    ).stdout


def test_install_says_which_files_are_journeys(cjtool: Run, repository: Path) -> None:
    project(repository / "a")
    project(repository / "a" / "inner")
    project(repository / "with blank" / "and [glob]*")

    ran = cjtool("git install", cwd=repository)

    assert (ran.code, ran.out) == (0, "")
    assert (repository / ".gitattributes").read_text() == (
        f"/a/**/*.yaml {OURS}\n/a/**/*.yml {OURS}\n"
        f'"/with blank/and \\\\[glob\\\\]\\\\*/**/*.yaml" {OURS}\n"/with blank/and \\\\[glob\\\\]\\\\*/**/*.yml" {OURS}\n'
    )
    assert f".gitattributes: added `/a/**/*.yaml {OURS}`\n" in ran.err


@pytest.mark.parametrize(
    ("folder", "file"),
    [
        ("a", "journeys/deep/x.yaml"),
        ("with blank", "x.yml"),
        ("q [1] *?", "y z.yaml"),
        ('say "so"', "x.yaml"),
        ("", "b/x.yaml"),
    ],
)
def test_git_takes_files_below_a_project_for_journeys(
    cjtool: Run, repository: Path, folder: str, file: str
) -> None:
    project(repository / folder)

    cjtool("git install", cwd=repository)

    asked = [str(Path(folder) / file), "elsewhere/x.md"]
    told = subprocess.run(
        ["git", "-C", repository, "check-attr", "-z", "merge", "--", *asked],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\0")
    assert (told[2], told[5]) == ("cjtool", "unspecified")


def test_a_second_install_changes_nothing(cjtool: Run, repository: Path) -> None:
    project(repository)
    cjtool("git install", cwd=repository)
    before = (repository / ".gitattributes").read_bytes(), config(repository)

    ran = cjtool("git install", cwd=repository)

    assert ran.err == "nothing to do: all of it is set\n"
    assert ((repository / ".gitattributes").read_bytes(), config(repository)) == before


@pytest.mark.parametrize("scope", ["--local", "--global"])
@pytest.mark.parametrize(
    "own", [b"", b"*.svg -text\r\n*.yaml text", b"# \xff\n\n*.yaml merge=mine diff=cjtool\n"]
)
def test_uninstall_takes_away_exactly_what_install_set(
    cjtool: Run, repository: Path, own: bytes, scope: str
) -> None:
    project(repository / "a")
    subprocess.run(["git", "-C", repository, "config", scope, "diff.cjtool.binary", "false"], check=True)
    path = repository / ".gitattributes"
    if own:
        path.write_bytes(own)
    before = config(repository), config(repository, "--global")
    everywhere = " --global" if scope == "--global" else ""

    cjtool(f"git install{everywhere}", cwd=repository)
    between = path.read_bytes()
    ran = cjtool(f"git uninstall{everywhere}", cwd=repository)

    assert between.startswith(own)
    assert between.count(OURS.encode()) == 2
    assert (config(repository), config(repository, "--global")) == before
    assert (path.read_bytes() if path.exists() else b"").rstrip(b"\r\n") == own.rstrip(b"\r\n")
    assert "taken out" in ran.err
    assert cjtool(f"git uninstall{everywhere}", cwd=repository).err == "nothing to take away\n"


def test_a_path_of_another_python_is_set_anew(cjtool: Run, repository: Path) -> None:
    project(repository)
    old = settings("/gone/bin/python3")["merge.cjtool.driver"]
    subprocess.run(["git", "-C", repository, "config", "merge.cjtool.driver", old], check=True)

    ran = cjtool("git install", cwd=repository)

    assert "git: `merge.cjtool.driver` is set anew\n" in ran.err
    assert old not in config(repository)


def test_a_driver_that_somebody_set_by_hand_is_kept_and_told(cjtool: Run, repository: Path) -> None:
    project(repository)
    subprocess.run(["git", "-C", repository, "config", "diff.cjtool.command", "dyff between"], check=True)

    for verb in ("install", "uninstall"):
        ran = cjtool(f"git {verb}", cwd=repository)

        assert "git: `diff.cjtool.command` is kept: somebody else set it\n" in ran.err
        assert "diff.cjtool.command=dyff between\n" in config(repository)
    assert "merge.cjtool" not in config(repository)


@pytest.mark.parametrize("folder", ["a", 'say "so"', "q [1] *?"])
def test_lines_of_a_folder_that_was_renamed_are_taken_out(cjtool: Run, repository: Path, folder: str) -> None:
    project(repository / folder)
    project(repository / "b")
    cjtool("git install", cwd=repository)
    by_hand = f"/other/*.yaml {OURS}\n"
    attributes = repository / ".gitattributes"
    attributes.write_text(by_hand + attributes.read_text())
    (repository / folder).rename(repository / "c")

    ran = cjtool("git install", cwd=repository)

    assert attributes.read_text() == by_hand + "".join(
        f"/{name}/**/*.{ending} {OURS}\n" for name in "bc" for ending in ("yaml", "yml")
    )
    assert "taken out" in ran.err
    assert cjtool("git install", cwd=repository).err == "nothing to do: all of it is set\n"


def test_without_projects_the_attributes_stay_as_they_are(cjtool: Run, repository: Path) -> None:
    ran = cjtool("git install", cwd=repository)

    assert ran.err.endswith("`.gitattributes` is left as it is: no folder has a `cjtool.yaml`\n")
    assert not (repository / ".gitattributes").exists()


def test_projects_in_other_repositories_below_are_theirs(cjtool: Run, repository: Path) -> None:
    project(repository / "own")
    project(repository / "vendor" / "other")
    subprocess.run(["git", "init", "-q", repository / "vendor"], check=True)

    cjtool("git install", cwd=repository)

    assert "vendor" not in (repository / ".gitattributes").read_text()


def test_attributes_are_not_written_through_a_link(cjtool: Run, repository: Path) -> None:
    project(repository)
    (repository.parent / "target").write_text("mine\n")
    (repository / ".gitattributes").symlink_to(repository.parent / "target")

    ran = cjtool("git install", cwd=repository)

    assert ran.code == 2
    assert "is a link" in ran.err
    assert (repository.parent / "target").read_text() == "mine\n"


def test_outside_a_repository_only_the_users_own_configuration_can_be_set(
    cjtool: Run, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    outside = tmp_path / "outside"
    project(outside)

    assert cjtool("git install", cwd=outside).code == 2
    assert cjtool("git install --global", cwd=outside).code == 0

    assert "merge.cjtool.driver=" in config(repository, "--global")
    assert not (outside / ".gitattributes").exists()


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("git instal", "did you mean `install`?"),
        ("git install a.yaml", "takes no files"),
        ("git merge-driver a b", "it is set by `cjtool git install`"),
        ("git diff-driver a b", "it is set by `cjtool git install`"),
        ("git textconv", "takes one file"),
        ("git textconv --global a.yaml", "`--global` is for `install` and `uninstall`"),
        ("git textconv gone.yaml", "gone.yaml"),
    ],
)
def test_a_wrong_request_is_told_in_a_line(cjtool: Run, command: str, told: str) -> None:
    ran = cjtool(command)

    assert ran.code == 2
    assert told in ran.err
    assert ran.err.count("\n") == 1


def test_a_merge_that_cannot_be_made_fails_as_git_expects(cjtool: Run) -> None:
    ran = cjtool("git merge-driver -- base ours theirs 7 a.yaml %S %X %Y")

    assert ran.code == 129
    assert ran.err.startswith("cjtool: ")
