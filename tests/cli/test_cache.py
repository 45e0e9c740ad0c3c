"""What is kept of a project: its own files alone, believed only if this user made it, never an answer."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run

from cjtool.cache.project import code_state

PROJECT = "cjtool: project/v1\nname: {name}\nlint: {{rules: {{missing-goal: off, missing-trigger-or-outcome: off}}}}\n"
JOURNEY = (
    "cjtool: journey/v1\ntitle: I buy a coat\nstages:\n  - name: Buy\n    phase: purchase\n    steps:\n"
    "      - {name: 'SECRET', channel: store, emotion: -2}\n"
)


@pytest.fixture
def clients(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    folder = tmp_path
    for name in ("acme", "zorg"):
        (folder / name).mkdir(parents=True)
        (folder / name / "cjtool.yaml").write_text(PROJECT.format(name=name), encoding="utf-8")
        text = JOURNEY.replace("SECRET", f"Cries about {name}")
        (folder / name / "coat.yaml").write_text(text, encoding="utf-8")
    return folder


def kept(project: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted((project / ".cjtool_cache").iterdir()))


def test_no_project_holds_anything_of_another(clients: Path, cjtool: Run) -> None:
    cjtool("lint .")
    cjtool("lint acme zorg --output json")

    assert b"Cries about acme" in kept(clients / "acme")
    assert b"zorg" not in kept(clients / "acme")
    assert b"acme" not in kept(clients / "zorg")


def test_a_second_run_says_the_same(clients: Path, cjtool: Run) -> None:
    first, second = cjtool("lint . --output json"), cjtool("lint . --output json")

    assert second == first == cjtool("lint . --output json --no-cache")


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("acme/coat.yaml", "emotion: -2", "emotion: 2"),
        ("acme/cjtool.yaml", "missing-goal: off", "missing-goal: error"),
        ("acme/coat.yaml", "stages:", "stages: ["),
    ],
)
def test_whatever_changes_is_looked_at(clients: Path, cjtool: Run, file: str, old: str, new: str) -> None:
    cjtool("lint .")
    path = clients / file
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")

    assert cjtool("lint .") == cjtool("lint . --no-cache")


def test_a_file_that_is_gone_is_gone(clients: Path, cjtool: Run) -> None:
    cjtool("lint .")
    (clients / "acme" / "coat.yaml").unlink()

    assert "coat" not in cjtool("lint acme").out


def test_one_that_is_damaged_or_of_another_user_never_counts(
    clients: Path, cjtool: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = cjtool("lint acme --no-cache")
    cjtool("lint acme")
    path = clients / "acme" / ".cjtool_cache" / "built"
    whole = path.read_bytes()
    for spoiled in (
        b"",
        whole[:-1],
        whole[:70] + b"x" + whole[71:],
        b"\n" + whole,
        whole.replace(b"Cries", b"Loves"),
    ):
        path.write_bytes(spoiled)
        assert cjtool("lint acme") == expected
    path.write_bytes(whole)
    monkeypatch.setenv("XDG_CACHE_HOME", str(clients / "another"))
    assert cjtool("lint acme") == expected


def test_one_of_another_project_never_counts(clients: Path, cjtool: Run) -> None:
    cjtool("lint .")
    stolen = (clients / "zorg" / ".cjtool_cache" / "built").read_bytes()
    (clients / "acme" / ".cjtool_cache" / "built").write_bytes(stolen)

    assert cjtool("lint acme") == cjtool("lint acme --no-cache")


def test_nothing_is_kept_where_a_link_leads_elsewhere(clients: Path, cjtool: Run) -> None:
    (clients / "elsewhere").mkdir()
    (clients / "acme" / ".cjtool_cache").symlink_to(clients / "elsewhere")

    cjtool("lint acme")

    assert list((clients / "elsewhere").iterdir()) == []


def test_nothing_is_kept_without_a_project_or_when_it_is_not_wanted(clients: Path, cjtool: Run) -> None:
    (clients / "alone.yaml").write_text(JOURNEY, encoding="utf-8")

    cjtool("lint alone.yaml")
    cjtool("lint acme --no-cache")

    assert not (clients / ".cjtool_cache").exists()
    assert not (clients / "acme" / ".cjtool_cache").exists()


def test_git_and_backups_pass_it_over(clients: Path, cjtool: Run) -> None:
    cjtool("lint acme")
    folder = clients / "acme" / ".cjtool_cache"

    assert (folder / ".gitignore").read_text() == "*\n"
    assert (folder / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55")
    assert (folder / "built").stat().st_mode & 0o077 == 0


def test_a_file_that_is_not_valid_does_not_have_the_rest_written_again(clients: Path, cjtool: Run) -> None:
    (clients / "acme" / "wrong.yaml").write_text("cjtool: journey/v1\nstages: [\n", encoding="utf-8")
    cjtool("lint acme")
    path = clients / "acme" / ".cjtool_cache" / "built"
    before = path.stat().st_ino

    cjtool("lint acme")

    assert path.stat().st_ino == before


def test_what_is_kept_hangs_on_the_code_that_had_a_part_in_it(tmp_path: Path) -> None:
    """Whoever works on cjtool gets nothing that other code found out; what draws and reports has no part in it."""
    for name in ("lint/rule.py", "draw/lane.py", "words.json", "notes.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("one")

    def changes(name: str) -> bool:
        before = code_state(str(tmp_path))
        (tmp_path / name).write_text((tmp_path / name).read_text() + " more")
        return code_state(str(tmp_path)) != before

    assert {name: changes(name) for name in ("lint/rule.py", "words.json", "draw/lane.py", "notes.txt")} == {
        "lint/rule.py": True,
        "words.json": True,
        "draw/lane.py": False,
        "notes.txt": False,
    }
