"""What rules leave alone since journeys of others were judged: docs/precision.md tells of them."""

from pathlib import Path

import pytest
from tests.lint.test_cases import RULES, reported, steps

HEAD = "cjtool: journey/v1\ntitle: I do it\nstages:\n"


def stages(*names: str) -> str:
    return HEAD + "".join(f"  - {{name: {name}}}\n" for name in names)


@pytest.mark.parametrize(
    ("name", "waits"),
    [
        ("Attend l'expert", True),
        ("Attend la réponse", True),
        ("Attend 3 jours", True),
        ("Attend inspection", False),
        ("Attend webinar", False),
        ("Attends a meeting", False),
        ("Waits for the expert", True),
    ],
)
def test_who_attends_something_in_english_does_not_wait(name: str, waits: bool) -> None:
    assert bool(reported("unmeasured-wait", steps(f'name: "{name}"'))) == waits


@pytest.mark.parametrize(
    ("rule", "names", "lines"),
    [
        ("missing-after-sales", ("Compare", "Decision"), [5]),
        ("missing-after-sales", ("Request", "Decision"), []),
        ("missing-after-sales", ("Request", "Tests", "Report", "Decision"), []),
        ("missing-after-sales", ("Request", "Compare", "Decision"), [6]),
        ("missing-after-sales", ("Découverte", "Commande", "Retrait"), []),
        ("missing-after-sales", ("Découverte", "Commande", "Retrait en magasin"), [6]),
        ("missing-orientation", ("Payment", "Aftercare"), [4]),
        ("missing-orientation", ("Payment received", "Information", "Corrections"), []),
    ],
)
def test_a_guess_where_most_stages_tell_no_phase_waits_for_theirs(
    rule: str, names: tuple[str, ...], lines: list[int]
) -> None:
    assert reported(rule, stages(*names)) == lines


@pytest.mark.parametrize(
    ("names", "lines"),
    [
        (("Follow-up", "Resolution"), []),
        (("Onboarding", "Afsluiten"), []),
        (("Follow-up", "Resolution, phase: service"), [5]),
        (("Follow-up, phase: after-sales", "Resolution"), [5]),
    ],
)
def test_two_guesses_that_contradict_each_other_are_no_wrong_order(
    names: tuple[str, ...], lines: list[int]
) -> None:
    assert reported("phases-out-of-order", stages(*names)) == lines


@pytest.mark.parametrize(
    ("emotions", "pain", "found"), [(6, "", True), (7, "", False), (7, ", pains: [Slow]", True)]
)
def test_many_ones_and_twos_without_a_pain_are_meant_as_pleased(
    emotions: int, pain: str, found: bool
) -> None:
    text = steps(*(f"name: S{index}, emotion: {1 + index % 2}{pain}" for index in range(emotions)))

    assert bool(reported("mistaken-emotion-scale", text)) == found


def test_a_phase_that_is_written_down_is_no_guess() -> None:
    text = HEAD + "  - {name: Request}\n  - {name: Decision, phase: purchase}\n"

    assert reported("missing-after-sales", text) == [5]


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("Mid-point satisfaction survey", True),
        ("Krijgt een enquête", True),
        ("Laat een recensie achter", True),
        ("Kundenumfrage", True),
        ("Donne son avis", True),
        ("Gather feedback", True),
        ("Évaluation", True),
        ("Rates the driver", True),
        ("Rate experience", True),
        ("Submit review", True),
        ("Stay completes, then review prompt", True),
        ("Evaluation of the offers", False),
        ("Rate", False),
        ("Gets feedback on the essay", False),
        ("Reads reviews", False),
        ("Pays", False),
    ],
)
def test_a_step_that_asks_by_its_name_is_a_feedback_moment(name: str, asked: bool) -> None:
    assert bool(reported("no-feedback-moment", steps(f'name: "{name}"'))) != asked


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Zugangsdaten-Mail", False),
        ("Krijgt de inloggegevens", False),
        ("Reçoit les identifiants", False),
        ("Gets the e-tickets", False),
        ("Gets tips", True),
    ],
)
def test_access_and_tickets_need_no_other_purpose(name: str, found: bool) -> None:
    text = steps(f'name: "{name}", channel: email, initiator: company')

    assert bool(reported("contact-without-purpose", text)) == found


@pytest.mark.parametrize(
    ("second", "lines"),
    [("phone", [6]), ("chat", [6, 7]), ("website", [6])],
)
def test_a_call_that_goes_on_is_answered_once(second: str, lines: list[int]) -> None:
    text = (
        f"{HEAD}  - name: Help\n    steps:\n"
        "      - {name: Calls, channel: phone}\n"
        f"      - {{name: Pays at once, channel: {second}}}\n"
    )

    assert reported("missing-response-time", text) == lines


RULE_BY_RULE, OF_FIGURES = 10, 6
"""So many cells have the rows of the two tables."""


def rows(cells: int = RULE_BY_RULE) -> list[list[str]]:
    page = (Path(__file__).parents[2] / "docs" / "precision.md").read_text(encoding="utf-8")
    found = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in page.splitlines()
        if line.startswith("| [")
    ]
    return [row for row in found if len(row) == cells]


@pytest.mark.parametrize("cells", [RULE_BY_RULE, OF_FIGURES])
def test_the_tables_of_precision_add_up_and_name_rules_of_today(cells: int) -> None:
    names = [row[0].split("]")[0].strip("[") for row in rows(cells)]

    assert names
    assert names == sorted(names)
    assert set(names) <= set(RULES)
    assert all(int(row[2]) == sum(map(int, row[3:6])) for row in rows(cells))


def test_rules_above_info_are_right_four_times_out_of_five_and_all_together_nineteen_of_twenty() -> None:
    held_out, false = (sum(int(row[column]) for row in rows()) for column in (7, 8))

    assert 1 - false / held_out >= 0.95
    for row in rows():
        if row[1] != "info" and int(row[7]):
            assert 1 - int(row[8]) / int(row[7]) >= 0.8, row[0]


@pytest.mark.parametrize(
    ("figures", "lines"),
    [((42, 38), []), ((42, 42), [9, 10]), ((42,), [9])],
)
def test_an_nps_that_differs_from_step_to_step_was_asked_at_each(
    figures: tuple[int, ...], lines: list[int]
) -> None:
    read = "".join(
        f"      - {{name: S{at}, metrics: [{{metric: nps, value: {value}}}]}}\n"
        for at, value in enumerate(figures)
    )
    text = (
        "cjtool: journey/v1\ntitle: I do it\nid: do\nmetrics:\n  - {metric: nps, value: 40}\n"
        f"stages:\n  - name: All\n    steps:\n{read}      - {{name: Ends}}\n"
    )

    assert reported("relational-metric-at-step", text) == lines
