"""The table of a comparison: whose a feeling was, and names in place of ids."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from cjtool.diff.comparison import Version, compare
from cjtool.draw.asked import Asked
from cjtool.draw.compared.changes import entries
from cjtool.draw.compared.setting import setting_of
from cjtool.draw.page import subject
from cjtool.project import load
from cjtool.source import Source

Data = dict[str, Any]

PROJECT: Data = {
    "cjtool": "project/v1",
    "language": "nl",
    "sponsor": "Directeur Wonen",
    "personas": {"ann": {"name": "Ann, 30"}, "bob": {"name": "Bob, 60"}},
    "metrics": {"mark": {"name": "Rapportcijfer", "kind": "score", "scale": "1-10"}},
}


def rows(was: Data, now: Data, top: Data | None = None) -> set[tuple[str, ...]]:
    """What the table says, row by row, of a first step that was and is so, and of the journey with `top` as it is now."""
    files = {
        "cjtool.yaml": PROJECT,
        "before.yaml": _journey(was),
        "after.yaml": {**_journey(now), "state": "future", "based_on": "before", **(top or {})},
    }
    sources = [Source(Path(name), json.dumps(data)) for name, data in files.items()]
    loaded = load(Path(), sources, date(2026, 1, 1))
    assert not loaded.problems, [problem.message for problem in loaded.problems]
    journey = loaded.journey("after")
    assert journey is not None
    before = loaded.journey("before")
    assert before is not None
    compared = compare(Version(before, loaded), Version(journey, loaded))
    listed = entries(setting_of(compared, subject(journey, loaded, Asked(), ())))
    return {(row.what, row.before, row.after) for part in listed for row in part.rows}


def _journey(first: Data) -> Data:
    steps = [
        {"name": "Bezichtigt", "id": "a", "channel": "meeting", **first},
        {"name": "Doet een bod", "id": "b", "channel": "phone"},
    ]
    return {
        "cjtool": "journey/v1",
        "title": "Ik koop",
        "persona": ["ann", "bob"],
        "stages": [{"name": "Kopen", "steps": steps}],
    }


def test_what_one_persona_feels_is_told_with_whose_it_is() -> None:
    was = {"emotion": {"ann": -0.5, "bob": -1.5}, "feels": {"ann": "Ongeduldig", "bob": "Verdwaald"}}
    now = {"emotion": {"ann": 0.5, "bob": -0.3}}

    assert rows(was, now) == {
        ("gevoel", "Ann, 30: Ongeduldig", "–"),
        ("gevoel", "Bob, 60: Verdwaald", "–"),
        ("emotie", "Ann, 30: −0,5", "+0,5 (+1)"),
        ("emotie", "Bob, 60: −1,5", "−0,3 (+1,2)"),
    }


def test_what_a_step_was_like_for_employees_is_told_key_by_key_where_all_of_it_goes_or_comes() -> None:
    staff = {"staff": {"emotion": -0.8, "pains": ["Drie schermen"]}}

    assert rows(staff, {}) == {
        ("medewerkers · emotie", "−0,8", "–"),
        ("medewerkers · pijnpunt", "Drie schermen", "–"),
    }
    assert rows({}, staff) == {
        ("medewerkers · emotie", "–", "−0,8"),
        ("medewerkers · pijnpunt", "–", "Drie schermen"),
    }


def test_ways_on_are_told_by_the_steps_that_they_lead_to() -> None:
    was = {"next": [{"to": "b", "share": 0.6}, {"to": "end", "share": 0.4}]}
    now = {"next": [{"to": "b", "share": 0.8}, {"to": "end", "share": 0.2}]}

    assert rows(was, now) == {
        ("volgende · aandeel", "1.2 Doet een bod: 60%", "80%"),
        ("volgende · aandeel", "de klant is klaar: 40%", "20%"),
    }
    assert ("volgende", "de klant is klaar", "–") in rows(was, {"next": ["b"]})


def test_targets_are_told_in_words_and_by_the_name_of_their_metric() -> None:
    asked = {"metric": "mark", "within": "2 working days"}
    was = {"expect": "mark >= 7.5", "feedback": asked}
    now = {"expect": "mark >= 8", "feedback": {**asked, "within": "1 working day"}}

    assert rows(was, now) == {
        ("gemeten doel", "Rapportcijfer ≥ 7,5", "Rapportcijfer ≥ 8"),
        ("feedback · termijn", "Rapportcijfer: 2 werkdagen", "1 werkdag"),
    }
    (within,) = rows({}, {"expect": "mark >= 7 within 90 days"})
    assert within[-1].startswith("Rapportcijfer ≥ 7, antwoorden")


def test_the_sponsor_of_the_project_is_that_of_a_journey_that_names_none() -> None:
    assert rows({}, {}, {"sponsor": "Wethouder"}) == {("sponsor", "Directeur Wonen", "Wethouder")}
    assert rows({}, {}, {"sponsor": "Directeur Wonen"}) == set()
