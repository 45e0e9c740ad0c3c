"""A project at hand while its texts change."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from cjtool.app.live import LiveWorkspace
from cjtool.lint import Outcome, every, lint
from cjtool.project import read
from cjtool.request import RequestError

TODAY = date(2026, 11, 22)
PROJECT = "cjtool: project/v1\nname: Shop\nteams: {sales: {name: Sales}}\n"
LIBRARY = "cjtool: library/v1\ntouchpoints: {shop: {name: Shop, channel: store, owner: sales}}\n"


def journey(title: str, touchpoint: str = "shop", emotion: float = 1) -> str:
    return (
        f"cjtool: journey/v1\ntitle: {title}\nstages:\n  - name: Buy\n    phase: purchase\n    steps:\n"
        f"      - {{name: Pays, touchpoint: {touchpoint}, emotion: {emotion}}}\n"
    )


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    files = {
        "cjtool.yaml": PROJECT,
        "library.yaml": LIBRARY,
        "a.yaml": journey("I buy a coat"),
        "b.yaml": journey("I buy a hat"),
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def told(outcome: Outcome) -> list[tuple[str, int, str, str]]:
    return [
        (each.span.path.as_posix(), each.span.line, each.rule, each.message) for each in outcome.diagnostics
    ]


def anew(texts: dict[str, str]) -> list[tuple[str, int, str, str]]:
    """What a run that knows nothing says of the project with these texts in it."""
    reading = read(["."], TODAY, buffers={name: text.encode() for name, text in texts.items()})
    return told(lint(reading.workspaces, every(reading.workspaces)))


CHANGES: list[Callable[[], tuple[str, str]]] = [
    lambda: ("a.yaml", journey("I buy a coat", emotion=-2)),
    lambda: ("a.yaml", journey("I buy a coat").replace("title", "titel")),
    lambda: ("a.yaml", "cjtool: journey/v1\nstages: ["),
    lambda: ("library.yaml", LIBRARY.replace("owner: sales", "purpose: To try things on")),
    lambda: ("library.yaml", LIBRARY.replace("shop:", "store:")),
    lambda: ("cjtool.yaml", PROJECT + "lint: {rules: {missing-goal: off}}\n"),
    lambda: ("cjtool.yaml", PROJECT + "journeys: [trips]\n"),
    lambda: ("b.yaml", journey("I return a hat").replace("purchase", "after-sales")),
    lambda: ("new.yaml", journey("I buy a shoe")),
    lambda: ("b.yaml", "name: somebody else's\n"),
]


def test_after_any_changes_it_says_what_a_fresh_run_says(project: Path) -> None:
    live = LiveWorkspace(project, today=TODAY)
    texts: dict[str, str] = {}
    for change in (*CHANGES, *reversed(CHANGES), *CHANGES[::2]):
        name, text = change()
        texts[name] = text
        (project / name).write_text(text, encoding="utf-8")

        live.change(project / name, text)

        assert told(live.lint()) == anew({}), f"after a change of {name}"


def test_an_unsaved_text_is_forgotten_again(project: Path) -> None:
    live = LiveWorkspace(project, today=TODAY)
    before = told(live.lint())

    live.change("a.yaml", journey("I buy a coat", emotion=-2))
    assert told(live.lint()) != before
    live.discard("a.yaml")

    assert told(live.lint()) == before


def test_only_what_changed_is_built_again(project: Path) -> None:
    live = LiveWorkspace(project, today=TODAY)
    coat, hat = live.workspace.journeys

    live.change("a.yaml", journey("I buy a red coat"))

    assert live.workspace.journeys[0] is not coat
    assert live.workspace.journeys[1] is hat


def test_a_text_that_is_half_written_keeps_the_last_valid_journey(project: Path) -> None:
    live = LiveWorkspace(project, today=TODAY)

    live.change("a.yaml", journey("I buy a red coat"))
    live.change("a.yaml", journey("I buy a blue coat") + "  - {name: Wea")

    assert [each.title for each in live.workspace.journeys] == ["I buy a hat"]
    assert [each.title for each in live.last_valid.journeys] == ["I buy a red coat", "I buy a hat"]
    assert live.stale == {Path("a.yaml")}
    assert [each.rule for each in live.workspace.problems] == ["yaml-syntax"]


def test_what_is_no_project_is_a_wrong_request(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.yaml"):
        with pytest.raises(RequestError):
            LiveWorkspace(path, today=TODAY)
