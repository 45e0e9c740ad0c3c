"""`cjtool rename`: all files follow, or none is written."""

import re
from pathlib import Path

import pytest
from tests.cli.conftest import Run

SETTINGS = """\
cjtool: project/v1
name: Soup
teams:
  kitchen: {name: Kitchen}  # who cooks
  bar: {name: Bar}
lint:
  house_rules:
    - name: kitchen-without-wait
      for: step
      when: step.owner == "kitchen" && step.emotion < 0
      message: "{step.name} takes how long?"
"""
EAT = """\
cjtool: journey/v1
title: I eat out
status: live
stages:
  - name: Order
    steps:
      - Asks  # at the counter
      - name: Waits
        owner: 'kitchen'
        emotion: -2
        pains:
          - Slow soup  # in winter
          - Dear drinks  # cjtool: ignore[pain-without-opportunity]: by hand
        opportunities:
          - title: Second pot
            owner: kitchen
            addresses: slow-soup
        next: [pays, end]
      - {name: Pays, emotion: -1.5}
"""
FUTURE = EAT.replace("status: live", "status: live\nstate: future\nbased_on: eat")


@pytest.fixture
def soup(tmp_path: Path) -> Path:
    (tmp_path / "cjtool.yaml").write_text(SETTINGS, "utf-8")
    (tmp_path / "eat.yaml").write_text(EAT, "utf-8")
    return tmp_path


def texts(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_team_gets_another_id_wherever_it_is_named(cjtool: Run, soup: Path) -> None:
    ran = cjtool("rename team kitchen cooks")

    assert ran.code == 0
    assert (soup / "cjtool.yaml").read_text("utf-8") == SETTINGS.replace("  kitchen: {", "  cooks: {")
    assert (soup / "eat.yaml").read_text("utf-8") == EAT.replace("'kitchen'", "'cooks'").replace(
        "owner: kitchen", "owner: cooks"
    )
    assert ran.err.splitlines() == [
        "cjtool.yaml: places changed: 1",
        "eat.yaml: places changed: 2",
        "cjtool.yaml:10: the house rule does not follow: there is no team `kitchen`; change it by hand",
        "eat.yaml:8: kitchen-without-wait no longer speaks: Waits takes how long?",
        "cjtool: the team `kitchen` is called `cooks` now; files changed: 2",
    ]


def test_a_sponsor_that_is_the_id_of_a_team_follows(cjtool: Run, soup: Path) -> None:
    settings = SETTINGS.replace("name: Soup\n", "name: Soup\nsponsor: bar  # on the board\n")
    (soup / "cjtool.yaml").write_text(settings, "utf-8")
    (soup / "eat.yaml").write_text(EAT.replace("status: live", "status: live\nsponsor: 'bar'"), "utf-8")

    ran = cjtool("rename team bar taproom")

    assert ran.code == 0
    assert (soup / "cjtool.yaml").read_text("utf-8") == (
        settings.replace("  bar: {", "  taproom: {").replace("sponsor: bar  #", "sponsor: taproom  #")
    )
    assert "\nsponsor: 'taproom'\n" in (soup / "eat.yaml").read_text("utf-8")
    assert ran.err.startswith("cjtool.yaml: places changed: 2\neat.yaml: places changed: 1\n")


@pytest.mark.parametrize(("sponsor", "told"), [("Bar.", True), ("The bar owner", False), ("Taproom", False)])
def test_a_sponsor_that_is_only_spelled_like_the_id_stays_and_is_told(
    cjtool: Run, soup: Path, sponsor: str, told: bool
) -> None:
    settings = SETTINGS.replace("name: Soup\n", f"name: Soup\nsponsor: {sponsor}\n")
    (soup / "cjtool.yaml").write_text(settings.replace("name: Bar", "name: Taproom"), "utf-8")

    ran = cjtool("rename team bar taproom")

    assert f"\nsponsor: {sponsor}\n" in (soup / "cjtool.yaml").read_text("utf-8")
    note = f"cjtool.yaml:3: the sponsor `{sponsor}` may be the team `bar`; nothing was changed there"
    assert (ran.code, note in ran.err) == (0, told)


def test_a_pain_that_was_text_alone_gets_its_id_written_and_what_takes_it_away_follows(
    cjtool: Run, soup: Path
) -> None:
    assert cjtool("rename pain slow-soup cold").code == 0
    assert (soup / "eat.yaml").read_text("utf-8") == EAT.replace(
        "- Slow soup  # in winter", "- text: Slow soup  # in winter\n            id: cold"
    ).replace("addresses: slow-soup", "addresses: cold")


def test_a_journey_that_is_called_after_its_file_gets_an_id_and_the_file_keeps_its_name(
    cjtool: Run, soup: Path
) -> None:
    (soup / "later.yaml").write_text(FUTURE, "utf-8")

    assert cjtool("rename journey eat eat-out").code == 0
    assert (soup / "eat.yaml").read_text("utf-8").startswith("cjtool: journey/v1\nid: eat-out\ntitle:")
    assert "based_on: eat-out\n" in (soup / "later.yaml").read_text("utf-8")


def test_diff_shows_what_would_change_and_writes_nothing(cjtool: Run, soup: Path) -> None:
    before = texts(soup)
    ran = cjtool("rename step waits looks --diff")

    assert (ran.code, texts(soup)) == (0, before)
    assert "+        id: looks\n" in ran.out
    assert "is called" not in ran.err


def test_accepted_findings_stay_accepted_and_waivers_hold(cjtool: Run, soup: Path) -> None:
    cjtool("baseline create")
    accepted = (soup / ".cjtool-baseline.json").read_text("utf-8")
    clean = cjtool("lint --no-cache --show-waived")

    for kind, old, new in (
        ("journey", "eat", "dine"), ("stage", "order", "ask"), ("step", "waits", "looks"), ("step", "asks", "calls"),
        ("pain", "dear-drinks", "dear"),
        ("pain", "slow-soup", "cold"), ("opportunity", "second-pot", "pot"), ("team", "bar", "drinks"),
    ):  # fmt: skip
        assert cjtool(f"rename {kind} {old} {new}").code == 0

    assert clean.code == 0
    assert cjtool("baseline check").code == 0
    assert (soup / ".cjtool-baseline.json").read_text("utf-8") != accepted
    after = cjtool("lint --no-cache --show-waived")
    assert (after.code, after.out.count("by hand")) == (0, clean.out.count("by hand"))
    assert cjtool("lint --no-cache").code == 0


def test_translations_stay_translations(cjtool: Run, soup: Path) -> None:
    cjtool("i18n update --language fr")
    cjtool("i18n extract")
    catalog = soup / "locales" / "fr.po"
    translated = catalog.read_text("utf-8").replace(
        'msgid "Waits"\nmsgstr ""', 'msgid "Waits"\nmsgstr "Attend"'
    )
    catalog.write_text(translated, "utf-8")
    before = re.sub(r":\d+:", ":", cjtool("i18n check --language fr").out)

    assert cjtool("rename step waits looks").code == 0
    assert catalog.read_text("utf-8") == translated.replace("eat/order/waits", "eat/order/looks")
    assert "eat/order/waits" not in (soup / "locales" / "messages.pot").read_text("utf-8")
    after = re.sub(r":\d+:", ":", cjtool("i18n check --language fr").out)
    assert after == before.replace("eat/order/waits", "eat/order/looks")
    assert "Waits" not in after


def test_the_same_part_of_the_journey_it_is_compared_with_is_told(cjtool: Run, soup: Path) -> None:
    (soup / "later.yaml").write_text(FUTURE, "utf-8")
    ran = cjtool("rename step eat/waits looks")

    assert "`later/order/waits` keeps its id, and comparisons no longer take the two for the same" in ran.err


def test_an_id_that_would_mean_another_pain_is_refused(cjtool: Run, soup: Path) -> None:
    (soup / "eat.yaml").write_text(EAT.replace("addresses: slow-soup", "addresses: dear").replace(
        "{name: Pays,", "{name: Pays, pains: [Dear],"), "utf-8")  # fmt: skip
    before = texts(soup)
    ran = cjtool("rename pain dear slow-soup")

    assert (ran.code, texts(soup)) == (2, before)
    assert "eat.yaml:17: with the id `slow-soup`, this would mean another pain" in ran.err


def test_a_file_that_is_not_valid_stops_it(cjtool: Run, soup: Path) -> None:
    (soup / "broken.yaml").write_text("cjtool: journey/v1\ntitle: [\n", "utf-8")
    before = texts(soup)
    ran = cjtool("rename team kitchen cooks")

    assert (ran.code, texts(soup)) == (1, before)
    assert "broken.yaml:2" in ran.err


def test_a_damaged_baseline_or_catalog_stops_it(cjtool: Run, soup: Path) -> None:
    (soup / ".cjtool-baseline.json").write_text("{", "utf-8")
    assert cjtool("rename team kitchen cooks").code == 2
    (soup / ".cjtool-baseline.json").unlink()
    (soup / "locales").mkdir()
    (soup / "locales" / "fr.po").write_text('msgid "a\n', "utf-8")
    ran = cjtool("rename team kitchen cooks")

    assert ran.code == 2
    assert "locales/fr.po:1: " in ran.err
    assert (soup / "cjtool.yaml").read_text("utf-8") == SETTINGS


def test_a_file_that_cannot_be_written_leaves_all_as_they_were(cjtool: Run, soup: Path) -> None:
    other = soup / "elsewhere.txt"
    other.write_text(EAT, "utf-8")
    (soup / "eat.yaml").unlink()
    (soup / "eat.yaml").symlink_to(other)
    before = texts(soup)
    ran = cjtool("rename team kitchen cooks cjtool.yaml eat.yaml")

    assert (ran.code, texts(soup)) == (2, before)
    assert "is a link" in ran.err


def test_windows_line_ends_and_a_byte_order_mark_stay(cjtool: Run, soup: Path) -> None:
    text = b"\xef\xbb\xbf" + EAT.replace("\n", "\r\n").encode()
    (soup / "eat.yaml").write_bytes(text)

    assert cjtool("rename step asks calls").code == 0
    written = (soup / "eat.yaml").read_bytes()
    assert written == text.replace(
        b"- Asks  # at the counter\r\n",
        b"- name: Asks  # at the counter\r\n        id: calls\r\n",
    )


def test_what_is_wrong_is_told_in_the_language_asked(cjtool: Run, soup: Path) -> None:
    ran = cjtool("rename team keuken cooks --language nl")

    assert ran.err == "cjtool: er is geen team `keuken`; er zijn `bar`, `kitchen`\n"
