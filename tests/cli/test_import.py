"""`cjtool import`: where journeys go, what is merged and what is refused, whatever the format."""

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Run

from cjtool.request import RequestError

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
    assert "in one place the file and `ask.json` were changed in different ways" in ran.err
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


def test_a_comment_of_ours_is_no_change_and_goes_with_what_was_taken_out(cjtool: Run, imported: Path) -> None:
    data = _given(Path("ask.json"))
    del data["stages"][0]["steps"][1]
    Path("ask.json").write_text(json.dumps(data))
    ran = cjtool("import json ask.json --into ask --merge")

    assert ran.code == 0
    assert "Waits" not in imported.read_text()
    assert "comments that stood at what was taken out went with it: `# how long?`" in ran.err


def test_what_is_not_valid_now_is_to_be_mended_first(cjtool: Run, imported: Path) -> None:
    imported.write_text(imported.read_text().replace("emotion: -1", "emotion: -9"))
    ran = cjtool("import json ask.json --into ask --merge")

    assert ran.code == 2
    assert "`journeys/ask.yaml:11` is not valid now" in ran.err.replace(
        "journeys/ask.yaml:11", "`journeys/ask.yaml:11`"
    ).replace("``", "`")


def test_nothing_is_said_to_be_carried_where_it_is_refused(cjtool: Run, imported: Path) -> None:
    assert "carried" not in cjtool("import json ask.json").err


def test_an_input_that_is_closed_is_told(cjtool: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from cjtool.cli.importing_files import _read

    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(RequestError, match="standard input is closed"):
        _read("-")


@pytest.mark.slow
@pytest.mark.parametrize("format", ["csv", "markdown", "mermaid", "cjml", "json"])
@pytest.mark.parametrize("name", ["warmtepomp", "hip-replacement", "crm-software"])
def test_what_was_given_out_and_comes_back_as_it_was_changes_nothing(
    cjtool: Run, gallery: Path, tmp_path: Path, name: str, format: str
) -> None:
    shutil.copytree(gallery / name, tmp_path / name)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")}
    assert cjtool(f"export {format} -o out/", cwd=tmp_path / name).code == 0
    for made in sorted((tmp_path / name / "out").iterdir()):
        id = made.name.split(".")[0]
        ran = cjtool(f"import {format} {made} --into {id} --merge", cwd=tmp_path / name)
        assert (ran.code, "nothing new" in ran.err) == (0, True), ran.err

    assert {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")} == before


def test_of_a_table_that_was_given_out_only_what_a_group_changed_comes_back(
    cjtool: Run, imported: Path
) -> None:
    cjtool("export csv -o out.csv")
    imported.write_text(imported.read_text().replace("channel: phone", "channel: chat"))
    table = Path("out.csv")
    assert "Waits" in table.read_text("utf-8-sig")
    table.write_text(table.read_text("utf-8-sig").replace("Hears", "Hears it"), "utf-8")
    ran = cjtool("import csv out.csv --into ask --merge")

    assert ran.code == 0
    text = imported.read_text()
    assert "Hears it" in text
    assert "channel: chat" in text
    assert "# how long?" in text


def test_the_journey_that_is_named_is_taken_from_a_book_of_several(
    cjtool: Run, gallery: Path, tmp_path: Path
) -> None:
    shutil.copytree(gallery / "warmtepomp", tmp_path / "w")
    assert cjtool("export xlsx -o book.xlsx", cwd=tmp_path / "w").code == 0
    ran = cjtool("import xlsx book.xlsx --into warmtepomp --merge", cwd=tmp_path / "w")

    assert ran.code == 0
    assert ran.err.count("nothing new") == 1
    assert (
        "none of them is `nobody`"
        in cjtool("import xlsx book.xlsx --into nobody --merge", cwd=tmp_path / "w").err
    )
