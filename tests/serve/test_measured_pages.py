"""Pages that are served show figures of a file as it is now; while it is broken the last good ones, and why."""

import json
from pathlib import Path

from tests.measure.beside_project import FOLDER, TODAY, written

from cjtool.app.measured_side import MeasuredSide
from cjtool.app.measuring import MeasureRequest, measure
from cjtool.formats.measures import render
from cjtool.serve.contents import LiveSite


def page(site: LiveSite) -> str:
    found = site.page("boiler/report.html")
    assert found is not None
    return found.content.decode()


def test_pages_follow_the_file_of_figures(tmp_path: Path) -> None:
    figures, text = tmp_path / "figures.json", render("json", measure([written()], MeasureRequest()))
    figures.write_text(text, encoding="utf-8")
    site = LiveSite([FOLDER], today=TODAY, measured=MeasuredSide((figures,)))
    assert list(site.edition.problems) == []
    assert "4.05\u00a0…\u00a04.67" in page(site)

    figures.write_text(text[:200], encoding="utf-8")
    site.update()
    [problem] = site.edition.problems
    assert problem.file == str(figures)
    assert "this is no JSON" in problem.sentence
    assert "4.05\u00a0…\u00a04.67" in page(site)

    changed = json.loads(text)
    changed["readings"] = [each for each in changed["readings"] if each["metric"] != "ease"]
    figures.write_text(json.dumps(changed), encoding="utf-8")
    site.update()
    assert list(site.edition.problems) == []
    assert "4.05\u00a0…\u00a04.67" not in page(site)
