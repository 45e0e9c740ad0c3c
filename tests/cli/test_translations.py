"""`cjtool i18n`, and `--language` of what is rendered."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run

JOURNEY = """\
cjtool: journey/v1
id: trip
title: I book a trip
stages:
  - name: Book
    id: book
    steps:
      - name: Waits
        id: wait
"""
SETTINGS = "cjtool: project/v1\nname: Trips\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "cjtool.yaml").write_text(SETTINGS, "utf-8")
    (tmp_path / "trip.yaml").write_text(JOURNEY, "utf-8")
    return tmp_path


def translate(path: Path, **known: str) -> None:
    text = path.read_text("utf-8")
    for source, translation in known.items():
        text = text.replace(f'msgid "{source}"\nmsgstr ""', f'msgid "{source}"\nmsgstr "{translation}"')
    path.write_text(text, "utf-8")


def test_extract_writes_a_template_of_all_texts(cjtool: Run, project: Path) -> None:
    ran = cjtool("i18n extract")
    again = cjtool("i18n extract")

    assert (ran.code, ran.err) == (0, "locales/messages.pot: 4 texts\n")
    assert again.err == "locales/messages.pot: 4 texts, unchanged\n"
    assert (
        (project / "locales/messages.pot")
        .read_text("utf-8")
        .endswith('#: trip.yaml:8\nmsgctxt "trip/book/wait"\nmsgid "Waits"\nmsgstr ""\n')
    )


def test_update_starts_a_catalog_and_check_lists_what_lacks(cjtool: Run, project: Path) -> None:
    started = cjtool("i18n update --language fr")
    translate(project / "locales/fr.po", Waits="Attend", Book="Réserver")
    (project / "trip.yaml").write_text(JOURNEY.replace("name: Book", "name: Book now"), "utf-8")
    checked = cjtool("i18n check")

    assert (started.code, started.err) == (
        0,
        "locales/fr.po: 4 texts, 4 untranslated, 0 stale, 0 obsolete\n",
    )
    assert checked.code == 1
    assert checked.out == (
        "cjtool.yaml:2: untranslated in French: `Trips` (project#name)\n"
        "trip.yaml:3: untranslated in French: `I book a trip` (trip#title)\n"
        "locales/fr.po:23: stale in French: the text is now `Book now` (trip/book)\n"
        "catalog        texts  translated  untranslated  stale  unusable  unknown\n"
        "locales/fr.po  4      1           2             1      0         0\n"
    )


def test_check_is_well_when_all_is_translated(cjtool: Run, project: Path) -> None:
    cjtool("i18n update --language fr")
    translate(
        project / "locales/fr.po",
        Trips="Voyages",
        Waits="Attend",
        Book="Réserver",
        **{"I book a trip": "Je pars"},
    )

    checked = cjtool("i18n check --language fr")

    assert (checked.code, checked.out.splitlines()[1:]) == (
        0,
        ["locales/fr.po  4      4           0             0      0         0"],
    )


def test_check_without_anything_to_look_at_is_no_success(cjtool: Run, project: Path) -> None:
    ran = cjtool("i18n check")

    assert (ran.code, ran.err) == (
        3,
        "cjtool: there is no translation in `locales`; `cjtool i18n update --language fr` starts one\n",
    )


def test_check_of_a_language_that_nobody_started_lists_all(cjtool: Run, project: Path) -> None:
    ran = cjtool("i18n check --language de")

    assert ran.code == 1
    assert ran.out.count("untranslated in German") == 4


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("fr.po", "msgid foo\n", "locales/fr.po:1:1: error catalog: this is no text in double quotes"),
        ("french.po", "", "locales/french.po:1:1: error catalog: `french` is no code of a language"),
        (
            "pt-br.po",
            "",
            "locales/pt-br.po:1:1: error catalog: a catalog of this language is called `pt_BR.po`",
        ),
    ],
)
def test_a_broken_catalog_is_told_with_its_line(
    cjtool: Run, project: Path, name: str, text: str, problem: str
) -> None:
    (project / "locales").mkdir()
    (project / "locales" / name).write_text(text)

    checked, updated = cjtool("i18n check"), cjtool("i18n update")

    assert checked.code == 1
    assert checked.err.startswith(problem)
    assert updated.code == 2
    assert (project / "locales" / name).read_text() == text


def test_catalogs_of_other_programs_are_left_alone(cjtool: Run, project: Path) -> None:
    other = 'msgid "Save"\nmsgstr "Enregistrer"\n'
    (project / "locales").mkdir()
    for name in ("fr.po", "messages.pot"):
        (project / "locales" / name).write_text(other)

    updated, extracted = cjtool("i18n update"), cjtool("i18n extract")

    assert (updated.code, updated.err) == (
        2,
        "cjtool: `locales/fr.po` holds other texts than those of this project; move it; nothing is written over it\n",
    )
    assert extracted.code == 2
    assert {path.read_text() for path in (project / "locales").iterdir()} == {other}


def test_nothing_is_written_through_a_link(
    cjtool: Run, project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (project / "locales").symlink_to(outside)

    ran = cjtool("i18n update --language fr")

    assert ran.code == 2
    assert list(outside.iterdir()) == []


def test_a_journey_that_stands_alone_has_no_catalogs(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "trip.yaml").write_text(JOURNEY)

    ran = cjtool("i18n update trip.yaml --language fr")

    assert (ran.code, ran.err) == (
        2,
        "cjtool: a journey that stands alone has no translations; a `cjtool.yaml` with `cjtool: project/v1` makes its folder a project\n",
    )


@pytest.mark.parametrize("command", ["render -o -", "report -o -", "report -o a.html", "build", "show"])
def test_what_is_rendered_is_in_the_language_and_says_once_what_is_not(
    cjtool: Run, project: Path, command: str
) -> None:
    cjtool("i18n update --language fr")
    translate(project / "locales/fr.po", **{"I book a trip": "Je réserve <b>"})

    ran = cjtool(f"{command} --language fr" if command != "show" else "show . --language fr")

    assert ran.code == 0
    assert ran.err.count("3 of the texts of Trips have no French; `cjtool i18n check` lists them") == 1
    written = ran.out + "".join(
        path.read_text("utf-8") for path in project.rglob("*") if path.suffix in {".html", ".md", ".svg"}
    )
    assert "I book a trip" not in written
    assert "Je réserve" in written
    assert command == "show" or "Je réserve <b>" not in written


def test_a_language_without_words_of_cjtool_keeps_those_of_the_project(cjtool: Run, project: Path) -> None:
    cjtool("i18n update --language pl")
    translate(
        project / "locales/pl.po",
        Trips="Podróże",
        Waits="Czeka",
        Book="Rezerwacja",
        **{"I book a trip": "Jadę"},
    )

    ran = cjtool("report -o - --language pl")

    assert ran.code == 0
    assert ran.out.startswith('# <a id="journey"></a>Jadę\n')
    assert "**State** as it is today" in ran.out
    assert ran.err == (
        "cjtool: there are no headings in Polish: they stay as they are, and `words:` in cjtool.yaml replaces them\n"
    )


def test_a_language_that_nobody_has_says_how_to_start_it(cjtool: Run, project: Path) -> None:
    without = cjtool("render -o - --language pl")
    cjtool("i18n update --language fr")
    beside = cjtool("render -o - --language pl")

    wrong = "cjtool: `pl` is not a language that cjtool writes; it writes `en`, `nl`, `fr`, `de`"
    assert (without.code, without.err) == (2, f"{wrong}\n")
    assert (
        beside.err == f"{wrong}; `cjtool i18n update --language pl` starts a translation of your own texts\n"
    )


def test_a_broken_catalog_stops_what_needs_it_and_nothing_else(cjtool: Run, project: Path) -> None:
    (project / "locales").mkdir()
    (project / "locales/fr.po").write_text("oops")

    french, english, lint = cjtool("report -o - --language fr"), cjtool("report -o -"), cjtool("lint")

    assert (french.code, french.out) == (1, "")
    assert french.err.startswith("locales/fr.po:1:1: error catalog: `oops` is no part of a catalog")
    assert english.code == 0
    assert "catalog" not in lint.out


def test_wrong_actions_and_languages_are_wrong_requests(cjtool: Run, project: Path) -> None:
    assert cjtool("i18n chek").err == "cjtool: `i18n` cannot `chek`; did you mean `check`?\n"
    assert cjtool("i18n extract --language fr").code == 2
    assert cjtool("i18n update --language french").err == (
        "cjtool: `french` is no code of a language; such as `fr` or `pt_BR`\n"
    )


def test_one_page_is_called_the_same_in_every_language(cjtool: Run, project: Path) -> None:
    cjtool("i18n update --language fr")
    translate(project / "locales/fr.po", Trips="Voyages")

    ran = cjtool("report --single-file -o pages --language fr")

    assert ran.code == 0
    assert [path.name for path in (project / "pages").glob("*.html")] == ["trips.html"]


def test_nothing_to_translate_is_no_success(cjtool: Run, project: Path) -> None:
    for action in ("update", "check"):
        ran = cjtool(f"i18n {action} --language en")
        assert (ran.code, ran.err) == (2, "cjtool: all texts of Trips are in English already\n")
    assert not (project / "locales").exists()


def test_projects_that_are_in_the_language_are_passed_over(cjtool: Run, project: Path) -> None:
    (project / "fr").mkdir()
    (project / "fr/cjtool.yaml").write_text(SETTINGS + "language: fr\n", "utf-8")
    (project / "fr/trip.yaml").write_text(JOURNEY, "utf-8")

    ran = cjtool("i18n update . fr --language fr")

    assert (ran.code, ran.err) == (0, "locales/fr.po: 4 texts, 4 untranslated, 0 stale, 0 obsolete\n")


def test_a_translation_that_is_fuzzy_is_stale(cjtool: Run, project: Path) -> None:
    cjtool("i18n update --language fr")
    translate(
        project / "locales/fr.po",
        Trips="Voyages",
        Waits="Attend",
        Book="Réserver",
        **{"I book a trip": "Je pars"},
    )
    (project / "trip.yaml").write_text(JOURNEY.replace("name: Book", "name: Book now"), "utf-8")
    updated, checked = cjtool("i18n update"), cjtool("i18n check")
    shown = cjtool("report -o - --language fr")

    assert updated.err == "locales/fr.po: 4 texts, 0 untranslated, 1 stale, 0 obsolete\n"
    assert checked.code == 1
    assert checked.out.startswith(
        "locales/fr.po:25: stale in French: the translation of `Book now` is marked fuzzy (trip/book)\n"
    )
    assert "Book now" in shown.out
    assert "Réserver" not in shown.out
