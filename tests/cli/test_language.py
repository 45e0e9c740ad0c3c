"""`--language` of `lint`, `validate` and `explain`: people read their language, programs read English."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run

EMPTY_STAGE = """\
cjtool: journey/v1
title: Ik leen een boek
stages:
  - name: Zoeken
"""
LONG_WAIT = EMPTY_STAGE + "    steps: [{name: Wacht op bericht, wait: 3 days}]\n"
SAD_END = EMPTY_STAGE + "    steps: [{name: Betaalt, emotion: -1.5}]\n"
NO_EMOTION = EMPTY_STAGE + "    steps: [{name: Betaalt, emotion: 5}]\n"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "a.yaml:4:11: warning empty-stage: stage `Zoeken` has no steps\n"),
        ("nl", "a.yaml:4:11: waarschuwing empty-stage: fase `Zoeken` heeft geen stappen\n"),
        ("fr", "a.yaml:4:11: avertissement empty-stage: l’étape `Zoeken` n’a pas de moments\n"),
        ("de", "a.yaml:4:11: Warnung empty-stage: die Phase `Zoeken` hat keine Schritte\n"),
    ],
)
def test_concise_tells_findings_in_the_language(
    cjtool: Run, tmp_path: Path, language: str, line: str
) -> None:
    (tmp_path / "a.yaml").write_text(EMPTY_STAGE)

    assert cjtool(f"lint a.yaml --rule empty-stage --language {language}").out == line


def test_full_has_its_notes_and_its_numbers_in_the_language(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(SAD_END)

    out = cjtool("lint a.yaml --rule negative-ending --output full --language nl").out

    assert out.startswith("waarschuwing[negative-ending]: de klantreis eindigt op `-1,5`")
    assert " = feit: over de dienstverlening, en geen fout in het bestand\n" in out
    assert " = waarom (in het Engels): People remember" in out
    assert out.endswith("\n1 waarschuwing in 1 bestand (1 feit over de dienstverlening)\n")


def test_markdown_and_grouped_have_their_headings_in_the_language(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(SAD_END)

    markdown = cjtool("lint a.yaml --rule negative-ending --output markdown --language de").out
    grouped = cjtool("lint a.yaml --rule negative-ending --output grouped --language fr").out

    assert "**Tatsachen über den Service**, kein Fehler der Datei:" in markdown
    assert "| Schwere | Stelle | Regel | Befund |" in markdown
    assert "  faits sur le service, sans erreur dans le fichier :\n" in grouped
    assert grouped.endswith("\n1 avertissement dans 1 fichier (1 fait sur le service)\n")


def test_statistics_have_their_headings_in_the_language(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(EMPTY_STAGE)

    out = cjtool("lint a.yaml --rule empty-stage --statistics --language nl").out

    assert out.splitlines()[1].split() == ["gevonden", "geaccepteerd", "in", "baseline", "per"]
    assert out.splitlines()[-1].split() == ["1", "0", "0", "alles"]


@pytest.mark.parametrize("name", ["json", "jsonl", "sarif", "github", "gitlab", "azure", "junit", "rdjson"])
def test_programs_read_english_whatever_the_language(cjtool: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "a.yaml").write_text(SAD_END)

    english = cjtool(f"lint a.yaml --output {name}").out
    dutch = cjtool(f"lint a.yaml --output {name} --language nl").out

    assert dutch == english


def test_a_length_of_time_in_a_sentence_is_in_the_language(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(LONG_WAIT)

    dutch = cjtool("lint a.yaml --rule wait-without-update --language nl").out
    report = json.loads(cjtool("lint a.yaml --rule wait-without-update --output json").out)

    assert "de klant wacht `3 dagen` bij" in dutch
    assert "the customer waits `3 days` at" in report["findings"][0]["message"]


def test_validate_tells_problems_in_the_language(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(NO_EMOTION)

    english, dutch = (cjtool(f"validate a.yaml --language {language}") for language in ("en", "nl"))

    assert (english.code, dutch.code) == (1, 1)
    assert ": error schema: " in english.out
    assert ": fout schema: " in dutch.out
    assert english.out.partition("schema: ")[2] != dutch.out.partition("schema: ")[2]


def test_explain_has_headings_and_findings_in_the_language(cjtool: Run) -> None:
    page = cjtool("explain negative-ending --language nl").out

    assert page.splitlines()[2].startswith("Lens: journey · Ernst: waarschuwing · Soort: feit, ")
    assert {"Zo los je het op", "Wordt niet gemeld", "Fout", "Goed"} <= set(page.splitlines())
    assert "Fout: one of two endings" not in page
    assert "waarschuwing negative-ending: de klantreis eindigt op `-1,5`" in page


def test_explain_has_the_problems_of_validity_too(cjtool: Run) -> None:
    page = cjtool("explain duplicate-key --language de").out

    assert page.startswith("duplicate-key\n\nEin Schlüssel steht zweimal in einem Block.\n")
    assert page.endswith("Immer ein Fehler; lässt sich nicht abschalten.\n")


def test_a_language_that_there_is_not_is_a_wrong_request(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(EMPTY_STAGE)

    ran = cjtool("lint a.yaml --language pl")

    assert (ran.code, ran.err) == (
        2,
        "cjtool: `pl` is not a language that cjtool writes; it writes en, nl, fr, de\n",
    )


@pytest.mark.parametrize(
    ("command", "code", "line"),
    [
        ("lint nergens.yaml", 2, "cjtool: `nergens.yaml` is niet te lezen: dat bestand bestaat niet\n"),
        ("lint a.yaml --rule negatieve", 2, "cjtool: er is geen regel `negatieve`; zie `cjtool rules`\n"),
        ("lint a.yaml --fail-on eror", 2, "cjtool: `--fail-on eror` is geen ernst; bedoel je `error`?\n"),
        ("lint a.yaml --today morgen", 2, "cjtool: `morgen` is geen datum; schrijf JJJJ-MM-DD\n"),
        ("lint a.yaml --output foul", 2, "cjtool: er is geen formaat `foul`; bedoel je `full`?\n"),
        ("validate a.yaml --select fietsen", 2, "cjtool: er is geen klantreis `fietsen`; er zijn `a`\n"),
        (
            "validate leeg",
            3,
            "cjtool: niets te bekijken in `leeg`; een klantreis begint met `cjtool: journey/v1`\n",
        ),
        (
            "explain duplicate-kie",
            2,
            "cjtool: er is geen regel `duplicate-kie`; bedoel je `duplicate-key`?\n",
        ),
    ],
)
def test_what_stands_in_the_way_is_told_in_the_language(
    cjtool: Run, tmp_path: Path, command: str, code: int, line: str
) -> None:
    (tmp_path / "a.yaml").write_text(EMPTY_STAGE)
    (tmp_path / "leeg").mkdir()

    ran = cjtool(f"{command} --language nl")

    assert (ran.code, ran.err) == (code, line)


def test_what_was_passed_over_is_told_in_the_language(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(EMPTY_STAGE)
    (tmp_path / "b.yaml").write_text("title: Ik fiets\nstages: []\n")

    ran = cjtool("validate . --language de")

    assert ran.err == (
        "b.yaml: übergangen, obwohl es nach einer Customer Journey aussieht; `cjtool: journey/v1` in die erste Zeile "
        "schreiben\n"
    )


def test_a_text_that_is_no_yaml_is_told_in_the_language(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(EMPTY_STAGE + "    goal: [een, twee\n")

    out = cjtool("validate a.yaml --language fr").out

    assert out == (
        "a.yaml:5:11: erreur yaml-syntax: une liste `[…]` n’est pas fermée ; "
        "fermez-la par `]`, ou mettez une virgule avant ceci\n"
    )


HOUSE = """\
cjtool: project/v1
name: Bieb
language: nl
lint:
  house_rules:
    - name: fase-zonder-doel
      for: stage
      when: stage.goal == ""
      message: Fase {stage.name} noemt geen doel
      reason: Zonder doel weet niemand wat goed is.
"""


def test_a_house_rule_is_explained_in_the_words_of_its_team(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text(HOUSE)
    (tmp_path / "a.yaml").write_text(EMPTY_STAGE)

    page = cjtool("explain fase-zonder-doel --language nl").out
    full = cjtool("lint --rule fase-zonder-doel --output full --language nl").out

    assert "Engels" not in page + full
    assert "Gevonden\n\nBij elke `stage` waarvoor dit waar is:\n" in page
    assert page.endswith("Een huisregel, geschreven in `cjtool.yaml`, regel 6.\n")
    assert " = waarom: Zonder doel weet niemand wat goed is.\n" in full


def test_what_is_wrong_with_a_house_rule_is_told_in_the_language(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text(HOUSE.replace('== ""', "> 3"))
    (tmp_path / "a.yaml").write_text(EMPTY_STAGE)

    out = cjtool("lint --language nl").out

    assert ": fout schema: `stage.goal` is tekst, en `3` is een getal\n" in out
