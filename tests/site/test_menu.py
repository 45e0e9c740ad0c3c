"""The menu: few journeys beside each other; many folded, each below the one that it belongs to, and the own one in sight."""

import re
from datetime import date
from pathlib import Path

import pytest

from cjtool.app.production import alone
from cjtool.project import Workspace, load
from cjtool.report.pages import ProjectReports
from cjtool.site.pages import folder, one_file
from cjtool.source import Source

_JOURNEY = "cjtool: journey/v1\ntitle: Task {n}\n{parent}stages: [{{name: Go, phase: use, steps: [Goes]}}]\n"


def _project(count: int) -> Workspace:
    texts = {"cjtool.yaml": "cjtool: project/v1\nname: Shop\n"}
    for n in range(count):
        parent = "parent: task-0\n" if n == 2 else ""
        texts[f"task-{n}.yaml"] = _JOURNEY.format(n=n, parent=parent)
    return load(
        Path("shop"), [Source(Path("shop") / name, text) for name, text in texts.items()], date(2026, 6, 1)
    )


def _menus(page: str) -> tuple[list[tuple[str, str, str]], list[tuple[str, str, str]]]:
    """The entries that are shown and those that are folded: what is marked, where they lead, what they are called."""
    nav = page.partition("<nav")[2].partition("</nav>")[0]
    shown, _, folded = nav.partition("<details")
    entry = re.compile(r'<li([^>]*)><a href="([^"]*)"([^>]*)>([^<]*)</a>')
    first, second = (
        [(a + b, href, name) for a, href, b, name in entry.findall(part)] for part in (shown, folded)
    )
    return first, second


def _files(count: int) -> dict[str, str]:
    workspace = _project(count)
    site = alone(ProjectReports(workspace), workspace.journeys)
    return {str(path): make(b"").decode() for path, make in folder(site)}


@pytest.mark.parametrize("count", [2, 8])
def test_up_to_eight_journeys_stand_beside_each_other(count: int) -> None:
    shown, folded = _menus(_files(count)["task-1/report.html"])

    assert shown[0][1:] == ("../index.html", "Overview")
    assert sorted(href for _, href, _ in shown[1:]) == [f"../task-{n}/report.html" for n in range(count)]
    assert [name for marked, _, name in shown if "aria-current" in marked] == ["Task 1"]
    assert folded == []


def test_of_more_journeys_the_own_one_is_shown_and_all_are_folded_below_what_they_belong_to() -> None:
    files = _files(9)

    shown, folded = _menus(files["task-2/report.html"])

    assert shown == [
        ("", "../index.html", "Overview"),
        (' aria-current="page"', "../task-2/report.html", "Task 2"),
    ]
    assert [name for _, _, name in folded] == [f"Task {n}" for n in (0, 2, 1, 3, 4, 5, 6, 7, 8)]
    assert [name for marked, _, name in folded if 'data-depth="1"' in marked] == ["Task 2"]
    assert "<summary>Journeys (9)</summary>" in files["task-2/report.html"]
    assert _menus(files["index.html"])[0] == [(' aria-current="page"', "index.html", "Overview")]


def test_in_one_file_the_folded_menu_leads_to_its_parts() -> None:
    workspace = _project(9)

    shown, folded = _menus(one_file(alone(ProjectReports(workspace), workspace.journeys)))

    assert shown == [("", "#index--top", "Overview")]
    assert [href for _, href, _ in folded][:2] == ["#task-0--top", "#task-2--top"]
