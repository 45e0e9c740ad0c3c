"""The commands take a rule by the name that it had before."""

from pathlib import Path

from tests.cli.conftest import Run

TEXT = "cjtool: journey/v1\ntitle: I buy a ticket\nstages:\n  - name: Buy\n"


def test_a_run_of_a_rule_by_its_old_name(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "buy.yaml").write_text(TEXT, encoding="utf-8")

    by_old, by_new = (
        cjtool(f"lint --no-cache --rule {name} buy.yaml")
        for name in ("missing-trigger", "missing-trigger-or-outcome")
    )

    assert "missing-trigger-or-outcome" in by_old.out
    assert (by_old.code, by_old.out) == (by_new.code, by_new.out)
    assert "missing-trigger" not in cjtool("lint --no-cache --skip-rule missing-trigger buy.yaml").out


def test_explain_shows_the_page_and_both_names(cjtool: Run) -> None:
    shown = cjtool("explain irrelevant-contact")

    assert shown.code == 0
    assert shown.out.startswith("contact-without-purpose\n")
    assert "Called `irrelevant-contact` before" in shown.out


def test_settings_show_where_an_old_name_sets_a_rule(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text(
        "cjtool: project/v1\nlint:\n  rules:\n    missing-trigger: off\n", encoding="utf-8"
    )
    (tmp_path / "buy.yaml").write_text(TEXT, encoding="utf-8")

    line = next(line for line in cjtool("settings").out.splitlines() if "lint.rules.missing-trigger" in line)

    assert "off" in line
    assert "cjtool.yaml:4" in line


def test_fix_writes_the_new_name_in_settings_and_waivers(cjtool: Run, tmp_path: Path) -> None:
    settings, journey = tmp_path / "cjtool.yaml", tmp_path / "buy.yaml"
    settings.write_text(
        "cjtool: project/v1\nlint:\n  rules:\n    irrelevant-contact: off\n", encoding="utf-8"
    )
    waiver = "ticket  # cjtool: ignore[missing-trigger]: the research comes in June"
    journey.write_text(TEXT.replace("ticket", waiver), encoding="utf-8")

    cjtool("lint --no-cache --fix")

    assert "contact-without-purpose: off\n" in settings.read_text("utf-8")
    assert "ignore[missing-trigger-or-outcome]: the research" in journey.read_text("utf-8")
