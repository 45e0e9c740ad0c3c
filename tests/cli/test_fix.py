"""`cjtool lint --fix` and `--diff`: what is written, what is shown, and what stays."""

import os
import resource
from pathlib import Path

import pytest
from tests.cli.conftest import Run

WRONG = """cjtool: journey/v1
title: I borrow a book
status: archived
stages:
  - name: Find a book  # where?
    steps:
      - name: Asks at the desk
        chanel: counter
        emoton: 1
"""
RIGHT = WRONG.replace("chanel", "channel").replace("emoton", "emotion")
DIFF = """--- a/a.yaml
+++ b/a.yaml
@@ -5,5 +5,5 @@
   - name: Find a book  # where?
     steps:
       - name: Asks at the desk
-        chanel: counter
-        emoton: 1
+        channel: counter
+        emotion: 1
"""


def test_fix_mends_the_file_and_reports_what_is_left(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(WRONG)

    ran = cjtool("lint --fix")

    assert (tmp_path / "a.yaml").read_text() == RIGHT
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.splitlines() == [
        "a.yaml:8: mended: `chanel` is now `channel`",
        "a.yaml:9: mended: `emoton` is now `emotion`",
        "cjtool: mended 2, left 0",
    ]
    assert (cjtool("lint --fix").err, cjtool("lint").code) == ("", 0)


def test_diff_shows_it_and_writes_nothing(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(WRONG)

    ran = cjtool("lint --diff")

    assert (tmp_path / "a.yaml").read_text() == WRONG
    assert (ran.code, ran.out, ran.err) == (1, DIFF, "")


def test_both_write_and_show(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(WRONG)

    ran = cjtool("lint --fix --diff")

    assert (tmp_path / "a.yaml").read_text() == RIGHT
    assert (ran.code, ran.out) == (0, DIFF)


def test_only_the_files_that_were_named_are_mended(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\n")
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text(WRONG)

    cjtool("lint a.yaml --fix")

    assert [(tmp_path / name).read_text() for name in ("a.yaml", "b.yaml")] == [RIGHT, WRONG]


def test_line_ends_and_a_byte_order_mark_stay(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"\xef\xbb\xbf" + WRONG.replace("\n", "\r\n").encode())

    cjtool("lint a.yaml --fix")

    assert (tmp_path / "a.yaml").read_bytes() == b"\xef\xbb\xbf" + RIGHT.replace("\n", "\r\n").encode()


@pytest.mark.parametrize("named", ["link.yaml", "folder/a.yaml", "folder"])
def test_nothing_is_mended_through_a_link(cjtool: Run, tmp_path: Path, named: str) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.yaml").write_text(WRONG)
    (tmp_path / "link.yaml").symlink_to(tmp_path / "real" / "a.yaml")
    (tmp_path / "folder").symlink_to("real")

    ran = cjtool(f"lint {named} --fix")

    assert (ran.code, (tmp_path / "real" / "a.yaml").read_text()) == (2, WRONG)
    assert "is a link, and nothing is written through a link" in ran.err


def test_a_fix_that_changes_more_than_it_says_is_left_with_a_message(cjtool: Run, tmp_path: Path) -> None:
    text = WRONG.replace("- name: Asks", "- &ask\n        name: Asks").replace(
        "emoton: 1", "emotion: 1\n      - *ask"
    )
    (tmp_path / "a.yaml").write_text(text)

    ran = cjtool("lint --fix")

    assert (tmp_path / "a.yaml").read_text() == text
    assert ran.code == 1
    assert ran.err == (
        "a.yaml:9: left as it is: the fix of `schema` would change more than it says\n"
        "a.yaml:11: left as it is: two steps have the id `asks-at-the-desk`\n"
        "cjtool: mended 0, left 2\n"
    )


def test_standard_input_is_not_written_but_its_difference_is_shown(cjtool: Run) -> None:
    written = cjtool("lint - --fix", stdin=WRONG.encode())
    shown = cjtool("lint - --diff --stdin-filename a.yaml", stdin=WRONG.encode())

    assert (written.code, written.err) == (
        2,
        "cjtool: `--fix` cannot write to standard input; use --diff, or name the file\n",
    )
    assert shown.out == DIFF


def test_what_is_waived_or_accepted_is_not_mended(cjtool: Run, tmp_path: Path) -> None:
    text = RIGHT.replace("status: archived", "status: review").replace(
        "# where?", "# cjtool: ignore[empty-stage]: none"
    )
    (tmp_path / "a.yaml").write_text(text)

    cjtool("lint --fix --rule empty-stage")
    kept = (tmp_path / "a.yaml").read_text()
    cjtool("lint --fix --rule empty-stage --rule unused-waiver")

    assert kept == text
    assert (tmp_path / "a.yaml").read_text() == text.replace("  # cjtool: ignore[empty-stage]: none", "")


@pytest.mark.parametrize("form", ["full", "json", "sarif"])
def test_formats_show_what_can_be_mended(cjtool: Run, tmp_path: Path, form: str) -> None:
    (tmp_path / "a.yaml").write_text(WRONG)
    shown = {
        "full": "= fix: `chanel` becomes `channel`, with `--fix`",
        "json": '"text": "channel"',
        "sarif": '"insertedContent": {',
    }

    assert shown[form] in cjtool(f"lint --output {form}").out


def test_a_fix_that_needs_more_files_than_were_named_is_left_with_a_message(
    cjtool: Run, tmp_path: Path
) -> None:
    settings = "cjtool: project/v1\nchannels: {e-mail: {name: E-mail}}\n"
    (tmp_path / "cjtool.yaml").write_text(settings)
    (tmp_path / "a.yaml").write_text(RIGHT.replace("counter", "e-mail"))

    part = cjtool("lint cjtool.yaml --fix --rule channel-variant")
    kept = (tmp_path / "cjtool.yaml").read_text()
    whole = cjtool("lint --fix --rule channel-variant")

    assert (part.code, kept) == (1, settings)
    assert part.err == (
        "cjtool.yaml:2: left as it is: the fix of `channel-variant` also changes `a.yaml`; "
        "name the whole project\ncjtool: mended 0, left 1\n"
    )
    assert (whole.code, whole.err.splitlines()) == (
        0,
        [
            "a.yaml:8: mended: `e-mail` is now `email`",
            "cjtool.yaml:2: mended: `channels: {e-mail: {name: E-mail}}` is taken away",
            "cjtool: mended 1, left 0",
        ],
    )
    assert (tmp_path / "cjtool.yaml").read_text() == "cjtool: project/v1\n"
    assert (tmp_path / "a.yaml").read_text() == RIGHT.replace("counter", "email")


def test_a_fix_of_two_files_is_in_neither_when_one_cannot_be_written(cjtool: Run, tmp_path: Path) -> None:
    before = {
        "cjtool.yaml": "cjtool: project/v1\nchannels: {e-mail: {name: E-mail}}\n",
        "z.yaml": RIGHT.replace("counter", "e-mail").replace("title", "id: z\ntitle") + "# long\n" * 1000,
    }
    for file, text in before.items():
        (tmp_path / file).write_text(text)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    resource.setrlimit(resource.RLIMIT_FSIZE, (5000, limits[1]))  # room for the first file alone
    try:
        ran = cjtool("lint --fix --rule channel-variant --no-cache")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert (ran.code, ran.err) == (2, "cjtool: `z.yaml` cannot be written: file too large\n")
    assert {file: (tmp_path / file).read_text() for file in before} == before


def variant_and_slip(folder: Path) -> str:
    """A project with a channel that is `email` in another spelling, and a slip in another journey."""
    library = "cjtool: library/v1\nchannels:\n  e-mail: {name: E-mail}\n"
    uses = WRONG.replace("chanel: counter", "channel: e-mail").replace("emoton: 1", "emotion: 1")
    (folder / "cjtool.yaml").write_text("cjtool: project/v1\nname: Library\n")
    (folder / "library.yaml").write_text(library)
    (folder / "b.yaml").write_text(uses.replace("archived", "draft"))
    (folder / "a.yaml").write_text(WRONG.replace("chanel: counter", "does: it"))
    return library


def test_nothing_is_taken_away_while_a_file_that_may_use_it_is_no_text(cjtool: Run, tmp_path: Path) -> None:
    library = variant_and_slip(tmp_path)
    (tmp_path / "b.yaml").write_bytes((tmp_path / "b.yaml").read_bytes() + b"# \xff\n")

    ran = cjtool("lint --fix")

    assert (ran.code, ran.err) == (
        1,
        "a.yaml:9: mended: `emoton` is now `emotion`\ncjtool: mended 1, left 0\n",
    )
    assert (tmp_path / "library.yaml").read_text() == library


def test_nothing_is_taken_away_while_a_file_that_may_use_it_is_refused(cjtool: Run, tmp_path: Path) -> None:
    library = variant_and_slip(tmp_path)
    (tmp_path / "b.yaml").unlink()
    os.mkfifo(tmp_path / "b.yaml")

    ran = cjtool("lint --fix . b.yaml")

    assert (ran.code, "mended 1, left 0" in ran.err) == (2, True)
    assert (tmp_path / "library.yaml").read_text() == library


def test_what_a_refused_file_may_define_or_use_is_no_finding(cjtool: Run, tmp_path: Path) -> None:
    variant_and_slip(tmp_path)
    (tmp_path / "a.yaml").unlink()
    (tmp_path / "library.yaml").unlink()
    os.mkfifo(tmp_path / "library.yaml")

    ran = cjtool("lint --min-severity error . library.yaml")

    assert (ran.code, ran.out) == (
        2,
        "library.yaml:1:1: error unreadable-file: the file cannot be read: it is not a regular file\n",
    )


STATED = """cjtool: journey/v1
title: TITLE
stages:
  - name: Find a book
    metrics: [{name: Price, value: PRICE}]
    steps:
      - name: Asks at the desk
        optional: TRUE
        channel: CHANNEL
        emotion: EMOTION
        pains: [{text: Slow, severity: SEVERITY, share: SHARE}]
"""
RIGHT_VALUES = {
    "TITLE": "I borrow a book",
    "TRUE": "true",
    "PRICE": "5",
    "CHANNEL": "counter",
    "EMOTION": "1",
    "SEVERITY": "high",
    "SHARE": "0.5",
}


def stated(**values: str) -> str:
    """A journey with these values in place of right ones."""
    text = STATED
    for name, value in (RIGHT_VALUES | values).items():
        text = text.replace(name, value)
    return text


@pytest.mark.parametrize(
    ("key", "wrong", "right"),
    [
        ("EMOTION", "-1,5", "-1.5"),
        ("EMOTION", "−0.5", "-0.5"),
        ("EMOTION", '"-1.5"', "-1.5"),
        ("SHARE", "40%", "0.4"),
        ("SHARE", '"2,5 %"', "0.025"),
        ("PRICE", '"€ 30.000"', "30000"),
        ("CHANNEL", "brief", "letter"),
        ("CHANNEL", "e-mail", "email"),
        ("SEVERITY", "hoog", "high"),
        ("SEVERITY", "'meduim'", "'medium'"),
        ("TRUE", "ja", "true"),
        ("TRUE", '"nee"', "false"),
        ("TITLE", "2024", '"2024"'),
    ],
)
def test_a_value_that_says_what_it_is_to_be_is_mended(
    cjtool: Run, tmp_path: Path, key: str, wrong: str, right: str
) -> None:
    (tmp_path / "a.yaml").write_text(stated(**{key: wrong}))
    before = cjtool("validate a.yaml")

    ran = cjtool("lint --fix --rule empty-stage")

    line = next(number for number, text in enumerate(STATED.splitlines(), 1) if key in text)
    assert (before.code, ran.code) == (1, 0)
    assert ran.err == f"a.yaml:{line}: mended: `{wrong}` is now `{right}`\ncjtool: mended 1, left 0\n"
    assert (tmp_path / "a.yaml").read_text() == stated(**{key: right})


@pytest.mark.parametrize(
    ("braces", "right"),
    [
        ("{name: Price, value: 7,4}", "{name: Price, value: 7.4}"),
        ("{name: Price, value: 7,4, target: 8}", "{name: Price, value: 7.4, target: 8}"),
        ("{name: Price, value: -7, 4 }", "{name: Price, value: -7.4 }"),
    ],
)
def test_a_number_that_a_comma_in_braces_cut_in_two_is_one_again(
    cjtool: Run, tmp_path: Path, braces: str, right: str
) -> None:
    (tmp_path / "a.yaml").write_text(stated().replace("{name: Price, value: 5}", braces))

    ran = cjtool("lint --fix --rule empty-stage")

    assert (ran.code, "mended 1, left 0" in ran.err) == (0, True)
    assert (tmp_path / "a.yaml").read_text() == stated().replace("{name: Price, value: 5}", right)


@pytest.mark.parametrize(
    ("braces", "right"),
    [
        ("{name: Asks, does: Waits, and calls}", '{name: Asks, does: "Waits, and calls"}'),
        (
            "{name: Asks, does: Waits, and, calls , emotion: 1}",
            '{name: Asks, does: "Waits, and, calls", emotion: 1}',
        ),
        ("{name: Asks, channel: phone, letter}", None),
        ("{name: Asks, does: 'Waits', calls}", None),
    ],
)
def test_a_text_that_a_comma_in_braces_cut_in_two_gets_quotes(
    cjtool: Run, tmp_path: Path, braces: str, right: str | None
) -> None:
    text = "cjtool: journey/v1\ntitle: T\nstages:\n  - name: S\n    steps:\n      - {name: First}\n      - "
    (tmp_path / "a.yaml").write_text(f"{text}{braces}\n")

    ran = cjtool("lint --fix --rule empty-stage")

    assert ran.code == (0 if right else 1)
    assert (tmp_path / "a.yaml").read_text() == f"{text}{right or braces}\n"


def test_a_reference_is_mended_though_something_else_of_its_file_is_left(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nteams: {front-desk: Desk}\n")
    wrong = stated(PRICE="120.000", CHANNEL="brief\n        owner: front-dsk")
    (tmp_path / "a.yaml").write_text(wrong)

    cjtool("lint --fix --rule empty-stage")

    mended = wrong.replace("brief", "letter").replace("front-dsk", "front-desk")
    assert (tmp_path / "a.yaml").read_text() == mended


@pytest.mark.parametrize(
    ("key", "wrong", "why"),
    [
        ("PRICE", "120.000", "`120.000` may be 120 or 120000: write which"),
        ("PRICE", '"1,500"', "`1,500` may be 1.5 or 1500: write which"),
        ("PRICE", "40%", "`40%` may be 40 or 0.4: write which"),
        ("PRICE", '"0,5%"', "`0,5%` may be 0.5 or 0.005: write which"),
        ("SEVERITY", "hgh", "`hgh` may not mean `high`: write the word that is meant"),
        ("CHANNEL", "letr", "`letr` may not mean `letter`: write the word that is meant"),
    ],
)
def test_a_value_that_may_mean_two_things_is_left_and_why_is_told(
    cjtool: Run, tmp_path: Path, key: str, wrong: str, why: str
) -> None:
    (tmp_path / "a.yaml").write_text(stated(**{key: wrong}))
    line = next(number for number, text in enumerate(STATED.splitlines(), 1) if key in text)

    ran = cjtool("lint --fix --rule empty-stage")

    assert (ran.code, ran.err) == (1, f"a.yaml:{line}: left as it is: {why}\ncjtool: mended 0, left 1\n")
    assert wrong.strip('"') in ran.out
    assert (tmp_path / "a.yaml").read_text() == stated(**{key: wrong})


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "nl",
            [
                "a.yaml:9: hersteld: `brief` is nu `letter`",
                "a.yaml:5: zo gelaten: `120.000` kan 120 of 120000 zijn: schrijf welke",
                "cjtool: 1 hersteld, 1 zo gelaten",
            ],
        ),
        (
            "fr",
            [
                "a.yaml:9: corrigé : `brief` devient `letter`",
                "a.yaml:5: laissé tel quel : `120.000` peut être 120 ou 120000 : écrivez lequel",
                "cjtool: corrigé : 1, laissé : 1",
            ],
        ),
        (
            "de",
            [
                "a.yaml:9: behoben: `brief` ist jetzt `letter`",
                "a.yaml:5: so gelassen: `120.000` kann 120 oder 120000 sein: eines davon schreiben",
                "cjtool: 1 behoben, 1 so gelassen",
            ],
        ),
    ],
)
def test_what_was_mended_and_left_is_told_in_the_language_asked(
    cjtool: Run, tmp_path: Path, language: str, lines: list[str]
) -> None:
    (tmp_path / "a.yaml").write_text(stated(PRICE="120.000", CHANNEL="brief"))

    ran = cjtool(f"lint --fix --rule empty-stage --language {language}")

    assert ran.err.splitlines() == lines
