"""The committed pages are those that the rules make."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cjtool.docs import explanation, page, pages
from cjtool.docs.fresh import write
from cjtool.lint import Rule, all_rules

ROOT = Path(__file__).parents[2]
each_rule = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)


def test_committed_pages_are_fresh() -> None:
    made = pages()
    committed = {name: (ROOT / name).read_text(encoding="utf-8") for name in made if (ROOT / name).exists()}

    assert committed == made, "run `python -m cjtool.docs`"


def test_every_page_belongs_to_a_rule() -> None:
    committed = {path.stem for path in (ROOT / "docs" / "rules").glob("*.md")}

    assert committed == {"index", *(rule.name for rule in all_rules())}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A folder with what the pictures are drawn from, and nothing that is made."""
    for project in ("hip-replacement", "vivan-los-tacos", "warmtepomp"):
        shutil.copytree(ROOT / "journeys" / project, tmp_path / "journeys" / project)
    shutil.copytree(ROOT / "docs" / "event-logs", tmp_path / "docs" / "event-logs")
    return tmp_path


@pytest.mark.slow
@pytest.mark.no_cover
def test_pages_are_written_once_and_old_ones_go(repository: Path) -> None:
    gone = repository / "docs" / "rules" / "no-such-rule.md"
    gone.parent.mkdir(parents=True)
    gone.write_text("old", encoding="utf-8")
    write(repository)
    before = {path: path.stat().st_mtime_ns for path in repository.rglob("*.*")}

    write(repository)

    assert {path: path.stat().st_mtime_ns for path in repository.rglob("*.*")} == before
    assert not gone.exists()


@pytest.mark.slow
def test_a_check_names_what_is_not_fresh_and_writes_nothing(repository: Path) -> None:
    write(repository)
    (repository / "docs/rules/index.md").write_text("old", encoding="utf-8")
    (repository / "docs/rules/no-such-rule.md").write_text("old", encoding="utf-8")
    (repository / "schemas/library.schema.json").unlink()
    command = [sys.executable, "-m", "cjtool.docs", "--check"]

    checked = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False)

    assert checked.returncode == 1
    assert [line.partition(":")[0] for line in checked.stdout.splitlines()] == [
        "docs/rules/index.md",
        "docs/rules/no-such-rule.md",
        "schemas/library.schema.json",
    ]
    assert (repository / "docs/rules/index.md").read_text(encoding="utf-8") == "old"


@each_rule
def test_page_shows_what_each_bad_example_gives(rule: Rule) -> None:
    bad = page(rule).split("\n## Bad")[1:]

    assert bad
    assert all(f" {rule.name}: " in part.split("\n## ")[0] for part in bad)


@each_rule
def test_explanation_is_plain_text(rule: Rule) -> None:
    text = explanation(rule)

    assert text.startswith(f"{rule.name}\n")
    assert rule.summary in text
    assert "```" not in text
    assert "\n#" not in text
    assert "**" not in text


@pytest.mark.parametrize(("name", "rests"), [("missing-after-sales", True), ("split-text", False)])
def test_a_page_names_the_articles_where_it_rests_on_them(name: str, rests: bool) -> None:
    (rule,) = (rule for rule in all_rules() if rule.name == name)

    assert ("https://buro-improof.nl/magazine/user-experience" in page(rule)) == rests
