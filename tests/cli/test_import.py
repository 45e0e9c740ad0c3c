"""`cjtool import`: where journeys go, what is merged and what is refused, whatever the format."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Run

JOURNEY: dict[str, Any] = {
    "cjtool": "journey/v1",
    "id": "ask",
    "title": "I ask",
    "stages": [
        {"name": "Ask", "steps": [{"name": "Calls", "channel": "phone"}, {"name": "Waits", "emotion": -1}]},
        {"name": "Hear", "steps": [{"name": "Hears"}]},
    ],
}


def _given(path: Path, **changes: Any) -> dict[str, Any]:
    """The journey as another tool gives it, written to a file."""
    data: dict[str, Any] = json.loads(json.dumps({**JOURNEY, **changes}))
    path.write_text(json.dumps(data))
    return data


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nname: X\n")
    (tmp_path / "journeys").mkdir()
    _given(tmp_path / "ask.json")
    return tmp_path


@pytest.fixture
def imported(cjtool: Run, project: Path) -> Path:
    """A project with the journey, imported once and then worked on."""
    assert cjtool("import json ask.json").code == 0
    file = project / "journeys/ask.yaml"
    file.write_text(file.read_text().replace("- name: Waits", "# how long?\n      - name: Waits"))
    return file


def test_a_journey_becomes_a_draft_in_the_projects_folder(cjtool: Run, project: Path) -> None:
    ran = cjtool("import json ask.json")

    assert (ran.code, ran.out) == (0, "")
    assert "journeys/ask.yaml: a new draft; lint: errors 0" in ran.err
    text = (project / "journeys/ask.yaml").read_text()
    assert text.startswith("cjtool: journey/v1\ntitle: I ask\nstatus: draft\nstages:\n  - name: Ask\n")
    assert cjtool("validate").code == 0


def test_without_a_project_it_goes_to_the_current_folder(cjtool: Run, tmp_path: Path) -> None:
    _given(tmp_path / "ask.json")

    assert cjtool("import json ask.json").code == 0
    assert (tmp_path / "ask.yaml").is_file()


def test_nothing_is_overwritten(cjtool: Run, imported: Path) -> None:
    before = imported.read_text()
    ran = cjtool("import json ask.json")

    assert ran.code == 2
    assert "there is a journey `ask` already, in `journeys/ask.yaml`" in ran.err
    assert "--merge" in ran.err
    assert imported.read_text() == before


def test_an_id_that_is_taken_in_another_file_is_not_taken_again(cjtool: Run, imported: Path) -> None:
    imported.rename(imported.with_name("other.yaml"))
    text = imported.with_name("other.yaml").read_text()
    imported.with_name("other.yaml").write_text(text.replace("journey/v1", "journey/v1\nid: ask"))
    ran = cjtool("import json ask.json")

    assert ran.code == 2
    assert "there is a journey `ask` already, in `journeys/other.yaml`" in ran.err


def test_what_changed_since_the_last_import_is_merged_and_comments_stay(cjtool: Run, imported: Path) -> None:
    data = _given(Path("ask.json"))
    data["stages"][0]["steps"][1]["emotion"] = -2
    data["stages"][1]["steps"].append({"name": "Thanks"})
    Path("ask.json").write_text(json.dumps(data))
    before = imported.read_text()
    ran = cjtool("import json ask.json --into ask --merge")

    assert ran.code == 0
    assert "customers feel worse at `Waits`: `-2`, it was `-1`" in ran.out
    assert "customers take a new step in `Hear`: `Thanks`" in ran.out
    assert imported.read_text() == before.replace("emotion: -1", "emotion: -2") + "      - name: Thanks\n"
    assert "nothing new since the last import" in cjtool("import json ask.json --into ask --merge").err


def test_what_we_changed_stays_where_they_did_not(cjtool: Run, imported: Path) -> None:
    imported.write_text(
        imported.read_text().replace("channel: phone", "channel: chat").replace("draft", "live")
    )
    data = _given(Path("ask.json"), goal="An answer")
    del data["stages"][0]["steps"][1]["emotion"]
    Path("ask.json").write_text(json.dumps(data))

    assert cjtool("import json ask.json --into ask --merge").code == 0
    text = imported.read_text()
    assert "channel: chat" in text
    assert "status: live" in text
    assert "goal: An answer" in text
    assert "emotion" not in text


def test_what_both_changed_is_told_in_the_file_and_fails(cjtool: Run, imported: Path) -> None:
    imported.write_text(imported.read_text().replace("emotion: -1", "emotion: 0"))
    data = _given(Path("ask.json"))
    data["stages"][0]["steps"][1]["emotion"] = -2
    Path("ask.json").write_text(json.dumps(data))
    ran = cjtool("import json ask.json --into ask --merge")

    assert ran.code == 1
    assert "both sides changed the same in one place" in ran.err
    assert "emotion: 0" in imported.read_text()
    assert "ask.json" in imported.read_text()
    assert "-2" in imported.read_text()


def test_a_dry_run_shows_what_would_change_and_writes_nothing(cjtool: Run, imported: Path) -> None:
    before = imported.read_text(), {path: path.read_bytes() for path in Path(".cjtool").rglob("*.json")}
    data = _given(Path("ask.json"))
    data["stages"][0]["steps"][1]["emotion"] = -2
    Path("ask.json").write_text(json.dumps(data))
    ran = cjtool("import json ask.json --into ask --merge --dry-run --language nl")

    assert ran.code == 0
    assert "slechter" in ran.out
    assert "er is niets geschreven" in ran.err
    assert (
        imported.read_text(),
        {path: path.read_bytes() for path in Path(".cjtool").rglob("*.json")},
    ) == before


def test_without_an_earlier_import_nothing_is_taken_out(cjtool: Run, project: Path) -> None:
    file = project / "journeys/ask.yaml"
    file.write_text(
        "cjtool: journey/v1\ntitle: I ask\nstages:\n  - name: Ask\n    steps:\n      - name: Shouts\n"
    )
    ran = cjtool("import json ask.json --into ask --merge")

    assert ran.code == 0
    assert "nothing is known of an earlier import" in ran.err
    assert all(name in file.read_text() for name in ("Shouts", "Calls", "Waits", "Hears"))


def test_a_file_that_stands_alone_can_be_merged_into(cjtool: Run, tmp_path: Path) -> None:
    _given(tmp_path / "ask.json")
    cjtool("import json ask.json")
    _given(tmp_path / "ask.json", goal="An answer")

    assert cjtool("import json ask.json --into ask.yaml --merge").code == 0
    assert "goal: An answer" in (tmp_path / "ask.yaml").read_text()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("import json ask.json --into ask", "add `--merge`"),
        ("import json ask.json --into aks --merge", "did you mean `ask`?"),
        ("import jsn ask.json", "did you mean `json`?"),
        ("import ask.json x", "the format comes first: `cjtool import json ask.json`"),
        ("import json nowhere.json", "there is no such file"),
        ("import json ask.json --scale high", "write the lowest and the highest score"),
        ("import json ask.json --scale 5-1", "write the lowest and the highest score"),
        ("import json ask.json --columns nowhere.yaml", "the columns cannot be read from `nowhere.yaml`"),
    ],
)
def test_a_wrong_request_gets_the_nearest_right_thing(
    cjtool: Run, imported: Path, line: str, said: str
) -> None:
    ran = cjtool(line)

    assert ran.code == 2
    assert said in ran.err


def test_strict_writes_nothing_where_something_is_lost(cjtool: Run, project: Path) -> None:
    _given(project / "ask.json", colour="blue")
    ran = cjtool("import json ask.json --strict --loss lost.json")

    assert ran.code == 1
    assert "nothing was written" in ran.err
    assert not (project / "journeys/ask.yaml").exists()
    [lost] = json.loads((project / "lost.json").read_text())["losses"]
    assert (lost["kind"], lost["what"]) == ("left-out", "colour")


def test_standard_input_and_output(cjtool: Run, project: Path) -> None:
    ran = cjtool("import json ask.json -o -")

    assert (ran.code, ran.out.splitlines()[:2]) == (0, ["cjtool: journey/v1", "title: I ask"])
    assert not (project / "journeys/ask.yaml").exists()
