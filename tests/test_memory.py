"""A remembered answer is the answer that a run would find now, or there is none."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjtool.disk import KEPT, Disk, unchanged
from cjtool.memory import Answer, recall, remember, request

ROOT = Path(__file__).parents[1]
ANSWER = Answer(1, "a finding: ü ✓\n", "a word\n", (("found.json", "{}\n"),), {})
_RUN = """
import sys
from cjtool.__main__ import main
try:
    main()
finally:
    print("models" if "pydantic" in sys.modules or "yaml" in sys.modules else "recalled", file=sys.stderr)
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project around the current folder, and a user of its own."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    project = tmp_path / "work" / "project"
    shutil.copytree(ROOT / "tests" / "bad" / "gapped-gym", project, ignore=shutil.ignore_patterns(KEPT))
    monkeypatch.chdir(project)
    return project


def cjtool(*arguments: str) -> tuple[int, str, str]:
    """Exit code, standard output, and whether the answer was known."""
    done = subprocess.run(
        [sys.executable, "-c", _RUN, *arguments], capture_output=True, text=True, check=False, timeout=60
    )
    *said, how = done.stderr.splitlines()
    return done.returncode, done.stdout + "\n".join(said), how


def test_the_same_request_is_answered_without_reading_anything_again(home: Path) -> None:
    first = cjtool("lint")

    assert first[0] == 1
    assert "warning" in first[1]
    assert cjtool("lint") == (*first[:2], "recalled")
    assert first[2] == "models"


@pytest.mark.parametrize(
    "change",
    [
        lambda home: (home / "library.yaml").write_text((home / "library.yaml").read_text() + "\n# more\n"),
        lambda home: (home / "journeys" / "train.yaml").unlink(),
        lambda home: shutil.copy(home / "journeys" / "train.yaml", home / "journeys" / "train-2.yaml"),
        lambda home: (home / ".cjtool-baseline.json").write_text('{"version": 1, "findings": []}'),
        lambda home: (home / "journeys" / "cjtool.yaml").write_text("cjtool: project/v1\n"),
        lambda home: (home / "journeys" / "train.yaml").rename(home / "train.yaml"),
        lambda home: (home / "cjtool.yaml").rename(home.parent / "cjtool.yaml"),
    ],
    ids=["library", "gone", "new", "baseline", "nested-project", "moved", "project-above"],
)  # fmt: skip
def test_after_a_change_the_answer_is_found_anew(home: Path, change: Callable[[Path], object]) -> None:
    cjtool("lint", "journeys")
    change(home)

    code, said, how = cjtool("lint", "journeys")

    assert how == "models"
    assert (code, said) == cjtool("lint", "journeys", "--no-cache")[:2]
    assert cjtool("lint", "journeys") == (code, said, "recalled")


def test_each_request_has_its_own_answer(home: Path) -> None:
    found = {
        arguments: cjtool("lint", *arguments)[1]
        for arguments in [(), ("--rule", "lens:ux"), ("--statistics",)]
    }

    assert len(set(found.values())) == 3
    assert all(cjtool("lint", *arguments)[1:] == (said, "recalled") for arguments, said in found.items())


def test_files_that_were_written_are_written_again(home: Path) -> None:
    cjtool("lint", "--output", "json=found.json")
    written = Path("found.json").read_bytes()
    Path("found.json").unlink()

    assert cjtool("lint", "--output", "json=found.json")[2] == "recalled"
    assert Path("found.json").read_bytes() == written


@pytest.mark.parametrize("flag", ["--fix", "--diff", "--no-cache"])
def test_what_changes_files_or_asks_for_no_cache_is_not_remembered(home: Path, flag: str) -> None:
    cjtool("lint", flag)

    assert not (home / KEPT).exists()
    assert cjtool("lint", flag)[2] == "models"


def test_nothing_to_look_at_is_never_remembered(home: Path) -> None:
    Path("empty").mkdir()

    assert [cjtool("lint", "empty")[0::2] for _ in range(2)] == [(3, "models")] * 2


def test_git_passes_the_cache_over_by_itself(home: Path) -> None:
    cjtool("lint")
    subprocess.run(["git", "init", "-q"], check=True)
    listed = subprocess.run(["git", "status", "--short", "-uall"], capture_output=True, text=True, check=True)

    assert (home / KEPT).is_dir()
    assert KEPT not in listed.stdout


def test_a_cache_that_somebody_else_made_is_as_if_it_were_not_there(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = request(["lint"])
    assert asked is not None
    remember(asked, ANSWER)
    assert recall(asked) == ANSWER

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "another user"))
    assert recall(asked) is None


@pytest.mark.parametrize("damage", [b"", b"x", b"\n", b"[]", b"\xff" * 100])
def test_a_damaged_cache_is_as_if_it_were_not_there(home: Path, damage: bytes) -> None:
    asked = request(["lint"])
    assert asked is not None
    remember(asked, ANSWER)
    (path,) = (home / KEPT).glob("lint-*.json")
    whole = path.read_bytes()

    for bad in (damage, whole[:-3], whole.replace(b"finding", b"nothing"), damage + whole):
        path.write_bytes(bad)
        assert recall(asked) is None or bad == whole


def test_a_link_in_place_of_the_cache_leads_nowhere(home: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (home / KEPT).symlink_to(elsewhere)

    assert cjtool("lint")[0] == 1
    assert list(elsewhere.iterdir()) == []


def test_a_pipe_in_place_of_an_answer_or_of_the_secret_holds_nobody_up(home: Path, tmp_path: Path) -> None:
    first = cjtool("lint")
    (answer,) = (home / KEPT).glob("lint-*.json")
    for path in (answer, tmp_path / "cache" / "cjtool" / "secret"):
        path.unlink()
        os.mkfifo(path)

        assert cjtool("lint") == first


@pytest.mark.parametrize("where", [".cache", "{home}/.cache", "{home}/../project/.cache"])
def test_a_secret_that_may_come_with_the_project_seals_nothing(
    home: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    secret = home / ".cache" / "cjtool" / "secret"
    secret.parent.mkdir(parents=True)
    secret.write_bytes(b"x" * 32)
    secret.chmod(0o600)
    monkeypatch.setenv("XDG_CACHE_HOME", where.format(home=home))

    cjtool("lint")

    assert cjtool("lint")[2] == "models"


def test_a_secret_that_others_can_read_seals_nothing(home: Path, tmp_path: Path) -> None:
    cjtool("lint")
    (tmp_path / "cache" / "cjtool" / "secret").chmod(0o644)

    assert cjtool("lint")[2] == "models"


def test_shared_settings_that_a_link_now_leads_out_of_the_project_are_looked_at_again(home: Path) -> None:
    shared = "cjtool: settings/v1\nlint: {rules: {missing-goal: error}}\n"
    (home / "real.yaml").write_text(shared)
    (home.parent / "real.yaml").write_text(shared)
    (home / "shared.yaml").symlink_to("real.yaml")
    (home / "cjtool.yaml").write_text("cjtool: project/v1\nname: G\nlint: {extend: shared.yaml}\n")
    cjtool("lint")
    (home / "shared.yaml").unlink()
    (home / "shared.yaml").symlink_to("../real.yaml")

    _, said, how = cjtool("lint")

    assert how == "models"
    assert "outside the project lies `shared.yaml`" in said


def test_without_a_home_for_the_secret_lint_works_as_before(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null/nowhere")

    assert cjtool("lint")[0] == 1
    assert not (home / KEPT).exists()


def test_only_the_newest_answers_are_kept(home: Path) -> None:
    for number in range(25):
        asked = request(["lint", "--max-warnings", str(number)])
        assert asked is not None
        remember(asked, ANSWER)

    assert len(list((home / KEPT).glob("lint-*.json"))) == 20


def test_many_runs_at_once_leave_one_whole_answer(home: Path) -> None:
    command = [sys.executable, "-m", "cjtool", "lint"]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(6)]
    found = {process.communicate(timeout=60) for process in running}

    assert len(found) == 1
    assert len(list((home / KEPT).glob("lint-*.json"))) == 1
    assert not list((home / KEPT).glob(".new-*"))


_STOPPED = """
import sys
from cjtool.__main__ import main
def stop(frame, event, argument):
    if event == "call" and frame.f_code.co_name == "recall":
        sys.setprofile(None)
        raise KeyboardInterrupt
sys.setprofile(stop)
main()
"""


def test_who_stops_it_while_it_looks_for_an_answer_gets_no_traceback(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _STOPPED, "lint"], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


NAMES = st.sampled_from(["a.yaml", "b.yml", "cjtool.yaml", "deep", "x.txt"])


@given(
    st.lists(
        st.tuples(st.sampled_from(["write", "folder", "remove", "link"]), NAMES, st.binary(max_size=3)),
        max_size=6,
    )
)
def test_a_disk_is_unchanged_only_if_it_would_answer_the_same(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[str, str, bytes]]
) -> None:
    folder = tmp_path_factory.mktemp("disk")
    (folder / "a.yaml").write_bytes(b"a")
    (folder / "deep").mkdir()
    (folder / "deep" / "b.yml").write_bytes(b"b")
    before = _looked(folder)

    for what, name, data in changes:
        _changed(folder / name, what, data)

    assert unchanged(before) == (_looked(folder) == before)


def _looked(folder: Path) -> dict[str, str]:
    disk = Disk()
    for name in ("a.yaml", "cjtool.yaml", "deep/b.yml", "deep", "none"):
        path = str(folder / name)
        disk.is_file(path), disk.is_folder(path), disk.is_there(path)
        for look in (lambda path: disk.read(path, 2), disk.listing):
            try:
                look(path)
            except OSError:
                continue
    disk.listing(str(folder))
    return disk.seen


def _changed(path: Path, what: str, data: bytes) -> None:
    if what == "remove" or path.is_symlink():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    elif what == "folder" and not path.exists():
        path.mkdir()
    elif what == "write" and not path.is_dir():
        path.write_bytes(data)
    elif what == "link" and not path.exists():
        path.symlink_to("a.yaml")
