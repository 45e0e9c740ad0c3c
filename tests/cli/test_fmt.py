"""`cjtool fmt`: what is written, what is shown, what is told, and what stays as it is."""

import os
import re
from pathlib import Path

import pytest
from tests.cli.conftest import REPOSITORY, Run

from cjtool.app.new import KINDS

CROOKED = """\
cjtool: journey/v1
# what it is called
title:   I ask
stages:
-  steps:
   - emotion: 1  # pleased
     name: Calls


     channel: phone
   name: "Ask"
   # how it ends
"""
IN_FORM = """\
cjtool: journey/v1
# what it is called
title: I ask
stages:
  - name: "Ask"
    steps:
      - emotion: 1  # pleased
        name: Calls

        channel: phone
    # how it ends
"""
BARE = "cjtool: journey/v1\ntitle: I ask\nstages: [{name: Ask, steps: [{name: Calls, channel: phone, emotion: 1}]}]\n"


def test_files_are_brought_into_form_and_named(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(CROOKED)
    (tmp_path / "b.yaml").write_text(BARE)

    ran = cjtool("fmt")

    assert (tmp_path / "a.yaml").read_text() == IN_FORM
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "a.yaml: brought into form\ncjtool: changed 1, left 1 as they were\n"
    assert cjtool("fmt").err == "cjtool: changed 0, left 2 as they were\n"


def test_a_file_that_is_in_form_is_not_touched(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(IN_FORM)
    os.utime(tmp_path / "a.yaml", (1, 1))

    cjtool("fmt")

    assert (tmp_path / "a.yaml").stat().st_mtime == 1


def test_check_names_what_would_change_fails_and_writes_nothing(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(CROOKED)
    (tmp_path / "b.yaml").write_text(BARE)

    ran = cjtool("fmt --check")

    assert (ran.code, ran.out) == (1, "a.yaml\n")
    assert ran.err == "cjtool: to be changed 1, fine as they are 1\n"
    assert (tmp_path / "a.yaml").read_text() == CROOKED
    assert cjtool("fmt --check b.yaml").code == 0


def test_diff_shows_what_would_change_and_writes_nothing(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(CROOKED)

    ran = cjtool("fmt --diff")

    assert ran.code == 0
    assert ran.out.startswith("--- a/a.yaml\n+++ b/a.yaml\n@@ -1,12 +1,11 @@\n cjtool: journey/v1\n")
    assert "-title:   I ask\n+title: I ask\n" in ran.out
    assert (tmp_path / "a.yaml").read_text() == CROOKED
    assert cjtool("fmt --diff --check").code == 1


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (CROOKED, IN_FORM),
        ("\ufeff" + CROOKED.replace("\n", "\r\n"), "\ufeff" + IN_FORM.replace("\n", "\r\n")),
        (IN_FORM, IN_FORM),
        ("\ufeff" + BARE, "\ufeff" + BARE),
    ],
)
def test_standard_input_is_written_in_form_with_its_mark_and_its_line_ends(
    cjtool: Run, given: str, expected: str
) -> None:
    ran = cjtool("fmt -", stdin=given.encode())

    assert (ran.code, ran.out, ran.err) == (0, expected, "")


def test_standard_input_that_is_no_yaml_comes_out_as_it_went_in(cjtool: Run) -> None:
    ran = cjtool("fmt -", stdin=b"cjtool: journey/v1\ntitle: [a\n")

    assert (ran.code, ran.out) == (1, "cjtool: journey/v1\ntitle: [a\n")
    assert ran.err.startswith("<stdin>:2:8: ")


def test_a_file_keeps_its_byte_order_mark_and_its_line_ends(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"\xef\xbb\xbf" + CROOKED.replace("\n", "\r\n").encode())

    assert cjtool("fmt").code == 0

    assert (tmp_path / "a.yaml").read_bytes() == b"\xef\xbb\xbf" + IN_FORM.replace("\n", "\r\n").encode()


def test_files_that_are_no_yaml_are_told_and_left_and_the_others_are_brought_into_form(
    cjtool: Run, tmp_path: Path
) -> None:
    (tmp_path / "a.yaml").write_text(CROOKED)
    (tmp_path / "b.yaml").write_text("cjtool: journey/v1\ntitle: 'open\n")
    (tmp_path / "c.yaml").write_bytes(b"cjtool: journey/v1\ntitle: \xff\n")
    (tmp_path / "d.yaml").write_text("cjtool: journey/v1\ntitle: a\ntitle: b\n")

    ran = cjtool("fmt")

    assert ran.code == 1
    assert [line.split(": ")[0] for line in ran.err.splitlines()] == [
        "b.yaml:2:8",
        "c.yaml:2:8",
        "d.yaml:3:1",
        "a.yaml",
        "cjtool",
    ]
    assert "changed 1, left 0 as they were" in ran.err
    assert (tmp_path / "a.yaml").read_text() == IN_FORM
    assert (tmp_path / "b.yaml").read_text() == "cjtool: journey/v1\ntitle: 'open\n"
    assert (tmp_path / "c.yaml").read_bytes() == b"cjtool: journey/v1\ntitle: \xff\n"


def test_files_that_are_not_valid_are_brought_into_form_too(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("cjtool: journey/v1\nstagez:  3\ntitel:\n   - x\n")

    assert cjtool("fmt").code == 0

    assert (tmp_path / "a.yaml").read_text() == "cjtool: journey/v1\nstagez: 3\ntitel:\n  - x\n"


def test_settings_and_libraries_are_brought_into_form_and_what_is_not_ours_never(
    cjtool: Run, tmp_path: Path
) -> None:
    texts = {
        "cjtool.yaml": "cjtool: project/v1\nlanguage:  nl\nname: X\n",
        "lib/people.yaml": "cjtool: library/v1\nteams:\n    b: {name: B}\n    a: {name: A}\n",
        "values.yaml": "a:   1\n",
        ".hidden/a.yaml": CROOKED,
        ".cjtool-baseline.json": "{}",
    }
    for name, text in texts.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)

    ran = cjtool("fmt")
    named = cjtool("fmt values.yaml")

    read = {name: (tmp_path / name).read_text() for name in texts}
    assert read == texts | {
        "cjtool.yaml": "cjtool: project/v1\nname: X\nlanguage: nl\n",
        "lib/people.yaml": "cjtool: library/v1\nteams:\n  b: {name: B}\n  a: {name: A}\n",
    }
    assert ran.code == 0
    assert (named.code, named.err.count("nothing to look at in `values.yaml`")) == (3, 1)


def test_nothing_to_look_at_and_wrong_requests_have_their_own_exit_codes(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(CROOKED)
    (tmp_path / "empty").mkdir()

    assert cjtool("fmt empty").code == 3
    assert cjtool("fmt empty --allow-empty").code == 0
    assert cjtool("fmt empty a.yaml").code == 3
    assert cjtool("fmt lost.yaml").code == 2
    assert cjtool("fmt - a.yaml").code == 2
    assert "in vorm gebracht" in cjtool("fmt a.yaml - --language nl").err
    assert cjtool("fmt .hidden.yaml --force-exclude").code == 2


def test_what_a_project_and_its_stubs_begin_with_is_in_form(cjtool: Run, tmp_path: Path) -> None:
    cjtool("init . --starter blank --language fr")
    for kind in KINDS:
        cjtool(f"new {kind} my-{kind}")

    ran = cjtool("fmt --check")

    assert (ran.code, ran.out) == (0, "")
    assert "fine as they are 11" in ran.err


def test_a_link_is_not_written_through(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "a.yaml").write_text(CROOKED)
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "a.yaml").symlink_to(tmp_path / "elsewhere" / "a.yaml")

    ran = cjtool("fmt a.yaml", cwd=tmp_path / "project")

    assert ran.code == 2
    assert (tmp_path / "elsewhere" / "a.yaml").read_text() == CROOKED


def test_the_page_shows_what_the_commands_do(cjtool: Run, tmp_path: Path) -> None:
    page = (REPOSITORY / "docs" / "formatting.md").read_text("utf-8")
    shown = dict(re.findall(r"^```yaml title=(\S+)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL))
    (tmp_path / "pay.yaml").write_text(shown["pay.yaml"])

    cjtool("fmt")
    formatted = (tmp_path / "pay.yaml").read_text()
    moved = cjtool("move pays pay")

    assert formatted == shown["formatted"]
    assert f"```console\n$ cjtool move pays pay\n{moved.err}```" in page
    assert (tmp_path / "pay.yaml").read_text().endswith(shown["moved"])


@pytest.mark.parametrize(
    "folder", ["journeys", "tests/report/everything", "templates/starters", "docs/first"]
)
def test_files_of_this_repository_are_in_form(cjtool: Run, folder: str) -> None:
    ran = cjtool(f"fmt --check {REPOSITORY / folder}")

    assert (ran.code, ran.out) == (0, "")
