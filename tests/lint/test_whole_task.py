"""What the rules on a journey as a whole report and leave alone beyond the examples on their pages."""

import pytest
from tests.lint.test_cases import check, journey, reported, steps


@pytest.mark.parametrize(
    ("stages", "top", "lines"),
    [
        (["use"], "", [4]),
        (["use", "renewal"], "", []),
        (["use, renewal"], "", []),
        (["use", "Weird"], "", []),
        (["use", "Weird", "exit"], "", []),
        (["Weird", "use"], "", [4]),
        (["exit", "Weird"], "", [4]),
        (["use"], "scope: [use]\n", []),
        (["use"], "scope: [use, renewal]\n", [5]),
        (["use"], "status: draft\n", []),
        (["use"], "level: micro\n", [5]),
    ],
)
def test_a_subscription_is_renewed(stages: list[str], top: str, lines: list[int]) -> None:
    assert reported("missing-renewal", journey(*stages, top=f"relationship: subscription\n{top}")) == lines


@pytest.mark.parametrize(
    ("stages", "top", "count"),
    [
        (["service"], "", 2),
        (["use", "service", "after-sales"], "", 0),
        (["service", "Weird"], "", 1),
        (["service"], "scope: [service]\n", 0),
        (["service"], "scope: [service, use]\n", 1),
        (["service"], "level: micro\n", 0),
        (["service"], "level: micro\nscope: [service, after-sales]\n", 1),
        (["purchase", "use"], "", 1),
        (["orientation", "purchase", "service"], "", 2),
        (["service"], "status: draft\n", 0),
    ],
)
def test_the_project_asks_for_phases(stages: list[str], top: str, count: int) -> None:
    marked = "stages:  # <- missing-phase\n" if count else "stages:\n"
    project = "cjtool: project/v1\nrequired_phases: [use, after-sales]\n"

    check("missing-phase", cjtool=project, one=journey(*stages, top=top).replace("stages:\n", marked))


@pytest.mark.parametrize(
    ("stages", "top", "lines"),
    [
        (["Weird"], "", [4]),
        (["Weird", "Odd", "use"], "", [4]),
        (["use", "Weird"], "status: draft\n", [6]),
        (["use"], "", []),
    ],
)
def test_stages_without_a_phase_are_named_once(stages: list[str], top: str, lines: list[int]) -> None:
    assert reported("unknown-phase", journey(*stages, top=top)) == lines


@pytest.mark.parametrize(
    ("stages", "lines"),
    [
        (["service", "orientation"], [5]),
        (["service", "orientation", "purchase", "use"], [5]),
        (["service", "Weird", "orientation"], [6]),
        (["use, service", "use"], []),
        (["service", "orientation, service"], []),
        (["exit", "awareness"], []),
        (["use", "service", "after-sales", "renewal", "exit"], []),
        (["service", "use", "orientation"], [5, 6]),
    ],
)
def test_phases_stand_in_the_order_of_life(stages: list[str], lines: list[int]) -> None:
    assert reported("phases-out-of-order", journey(*stages)) == lines


@pytest.mark.parametrize(("way", "lines"), [("", [7]), (", next: end", [7]), (", next: [a, end]", [])])
def test_a_journey_that_goes_round_is_in_order(way: str, lines: list[int]) -> None:
    text = f"""\
cjtool: journey/v1
title: I do it
stages:
  - {{name: Use, steps: [{{name: A, id: a}}]}}
  - id: again
    name: Compare
    phase: orientation
    steps: [{{name: B, id: b{way}}}]
"""

    assert reported("phases-out-of-order", text) == lines


def test_who_searches_after_the_sale_may_search_in_the_product() -> None:
    text = "cjtool: journey/v1\ntitle: I do it\nstages: [{name: Sign up}, {name: Search for games}, {name: Pay}]\n"

    assert reported("phases-out-of-order", text) == []


@pytest.mark.parametrize(
    ("step", "lines"),
    [
        ("name: Signs", [4]),
        ("name: Searches for a doctor", []),
        ("name: Signs, channel: review-site", []),
        ("name: Signs, channel: [app, word-of-mouth]", []),
    ],
)
def test_who_looks_around_in_the_purchase_has_an_orientation(step: str, lines: list[int]) -> None:
    text = f"cjtool: journey/v1\ntitle: I do it\nstages:\n  - {{name: Buy, steps: [{{{step}}}]}}\n"

    assert reported("missing-orientation", text) == lines


@pytest.mark.parametrize(("step", "lines"), [("Unpacks", [4]), ("Contacts support", []), ("Vraagt hulp", [])])
def test_who_is_helped_after_the_sale_is_looked_after(step: str, lines: list[int]) -> None:
    text = f"cjtool: journey/v1\ntitle: I do it\nstages:\n  - {{name: Delivery, steps: [{{name: {step}}}]}}\n"

    assert reported("missing-after-sales", text) == lines


@pytest.mark.parametrize(("count", "lines"), [(30, []), (31, [3])])
def test_a_journey_of_many_steps_is_split(count: int, lines: list[int]) -> None:
    many = steps(*(f"name: Step {number}" for number in range(count)))

    assert reported("oversized-journey", many) == lines


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("Ik doorloop het proces van de gemeente", False),
        ("We choose a CRM", False),
        ("Schade melden", False),
        ("My washing machine has to work again", False),
        ("Success with tacos", False),
        ("A better cash flow", False),
        ("Verkoop van mijn huis", False),
        ("Claims process", True),
        ("Bestellprozess", True),
        ("Order flow", True),
        ("Verkoop", True),
        ("HR: een nieuwe medewerker", True),
        ("Naar de afdeling Vergunningen", True),
        ("Buchhaltung und Vertrieb", True),
        ("Invoeren in het CRM-systeem", True),
        ("Tacopia, a new guest", True),
        ("Tacopian evening", False),
        ("Klantreis leverancier", True),
        ("Todo app user journey", True),
        ("Parcours client - du devis au chantier", True),
        ("A railway journey to Rome", False),
        ("Choosing HR software", False),
        ("Checking compliance", False),
        ("Compliance", True),
        ("Customer onboarding", True),
        ("Klachtafhandeling", True),
        ("Mortgage application", True),
        ("Kreditantragstellung", True),
        ("Gestion des sinistres", True),
        ("I apply for a mortgage", False),
        ("Een klacht melden", False),
    ],
)
def test_a_title_is_a_task_of_the_customer(title: str, named: bool) -> None:
    mark = "  # <- title-not-customer-task" if named else ""
    text = journey("use").replace("title: I do it", f"title: '{title}'{mark}")

    check("title-not-customer-task", cjtool="cjtool: project/v1\nname: Tacopia\n", one=text)


@pytest.mark.parametrize(
    ("top", "lines"),
    [
        ("", [2]),
        ("trigger: A letter\n", [2]),
        ("outcome: A passport\n", [2]),
        ("trigger: A letter\noutcome: A passport\n", []),
        ("status: draft\n", []),
    ],
)
def test_a_journey_begins_and_ends(top: str, lines: list[int]) -> None:
    assert reported("missing-trigger-or-outcome", journey("use", top=top)) == lines


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ("Sales", True),
        ("Afdeling Vergunningen", True),
        ("Rechtsabteilung", True),
        ("Het team Marketing", True),
        ("Verkoop & Administratie", True),
        ("Finance", False),
        ("werkplaats", True),
        ("Medische dienst", True),
        ("Service", False),
        ("Levering", False),
        ("Sales and delivery", False),
        ("Praten met de verkoop", False),
        ("Uitzoeken", False),
    ],
)
def test_a_stage_is_not_a_department(name: str, named: bool) -> None:
    mark = "  # <- stage-is-department" if named else ""
    project = "cjtool: project/v1\nteams: {a: {name: Werkplaats}, b: {name: Levering}}\n"
    text = f"cjtool: journey/v1\ntitle: I do it\nstages:\n  - name: {name}{mark}\n"

    check("stage-is-department", cjtool=project, one=text)


BARE = "channel: email, initiator: company"


def apps(count: int) -> list[str]:
    return [f"name: App {number}, channel: app" for number in range(count)]


def bare(count: int, more: str = "") -> list[str]:
    return [f"name: Mail {number}, {BARE}{more}" for number in range(count)]


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        ([*bare(2), *apps(3)], [3]),
        ([*bare(1), *apps(4)], []),
        ([*bare(2), *apps(2)], []),
        ([*bare(2), *apps(3), *(f"name: {each}" for each in "BCDEF")], [3]),
        (
            [*(f"name: {each}, initiator: company" for each in "AB"), *(f"name: {each}" for each in "CDE")],
            [3],
        ),
        ([*(f"name: {each}, channel: email, initiator: partner" for each in "ABCDE")], []),
    ],
)
def test_contacts_show_the_customer(given: list[str], lines: list[int]) -> None:
    assert reported("inside-out-steps", steps(*given)) == lines


@pytest.mark.parametrize(
    "own",
    [
        "thinks: Again?",
        "expects: A date",
        "emotion: 0",
        "pains: [Late]",
        "gains: [A date]",
        "quote: Ha",
        "does: Reads",
    ],
)
def test_whatever_is_the_customers_shows_the_customer(own: str) -> None:
    assert reported("inside-out-steps", steps(*bare(5, f", {own}"))) == []


def felt(*emotions: float | None) -> list[str]:
    return [
        f"name: Step {number}" + (f", emotion: {emotion}" if emotion is not None else "")
        for number, emotion in enumerate(emotions)
    ]


@pytest.mark.parametrize(
    ("emotions", "lines"),
    [
        ([0.1, 0.2, 0.3, 0.4, 0.6], [3]),
        ([0.1, 0.2, 0.3, 0.4, 0.7], []),
        ([0.1, 0.2, 0.3, 0.4], []),
        ([0.1, 0.2, None, 0.3, 0.4], []),
        ([1, 1, 1, 1, 1], [3]),
        ([-1.5, -1.3, -1.5, -1, -1.5], [3]),
    ],
)
def test_a_curve_goes_up_and_down(emotions: list[float | None], lines: list[int]) -> None:
    assert reported("flat-curve", steps(*felt(*emotions))) == lines


@pytest.mark.parametrize(
    ("given", "top", "lines"),
    [
        (felt(0, 1), "", [3]),
        (felt(0, -0.1), "", []),
        (felt(None), "", []),
        (felt(1, None), "", [3]),
        (felt(1, 1, 1, 1, None), "", [3]),
        (felt(0, 1), "state: future\n", []),
        (felt(0, 1), "status: draft\n", []),
        (["name: A, emotion: -2, unavoidable: true"], "", []),
    ],
)
def test_a_journey_of_today_has_a_low(given: list[str], top: str, lines: list[int]) -> None:
    assert reported("no-low-point", steps(*given, top=top)) == lines


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        (felt(1, -0.5), [7]),
        (felt(0.3, -1.2), [7]),
        (felt(1, -0.4), []),
        (felt(2, 0), []),
        (felt(2, -0.1), [7]),
        (felt(1, None, -0.5), [8]),
        (felt(1, 0, -0.5), []),
        (["name: A, emotion: 1", "name: B, emotion: -1, pains: [It hurts]"], []),
        (["name: A, emotion: 1", "name: B, emotion: -1, unavoidable: true"], []),
        (["name: A, emotion: 1, next: c", "name: B, emotion: 0", "name: C, emotion: -0.9"], [8]),
        (
            ["name: A, emotion: 1", "name: B, emotion: 1, next: c", "name: C, emotion: -0.9, next: [c, end]"],
            [8],
        ),
    ],
)
def test_a_steep_fall_asks_for_a_pain(given: list[str], lines: list[int]) -> None:
    assert reported("unexplained-drop", steps(*given)) == lines


@pytest.mark.parametrize("name", ["unexplained-drop", "low-emotion-without-pain"])
def test_a_stage_may_name_the_pain_of_its_steps(name: str) -> None:
    stage = "    phase: use\n    pains: [Nobody knows where to go]\n"

    assert reported(name, steps(*felt(2, -0.5, -2), stage=stage)) == []


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        (["name: A, channel: chat", "name: B, channel: phone"], [7]),
        (["name: A, channel: chat", "name: B", "name: C, channel: phone"], [8]),
        (["name: A, channel: chat", "name: B, channel: [chat, phone]"], []),
        (["name: A, channel: chat", "name: B, channel: phone, handover: The chat"], []),
        (["name: A, channel: chat", "name: B, channel: phone, initiator: company"], []),
        (["name: A, channel: chat, initiator: partner", "name: B, channel: phone"], []),
        (["name: A, channel: chat, next: c", "name: B, channel: app", "name: C, channel: phone"], [8]),
        (["name: A, channel: website", "name: Pays, channel: payment"], []),
        (["name: A, channel: website", "name: Receives a reply, channel: email"], []),
        (["name: Clicks the link, channel: email", "name: B, channel: app"], []),
        (["name: Asks why, channel: email", "name: B, channel: phone"], [7]),
        (["name: A, channel: app", "name: Is called back, channel: phone"], []),
        (["name: A, channel: app", "name: Tells a friend, channel: word-of-mouth"], []),
        (["name: A, channel: kiosk", "name: B, channel: counter"], []),
    ],
)
def test_a_customer_stays_in_the_channel(given: list[str], lines: list[int]) -> None:
    assert reported("channel-switch", steps(*given).replace("name: Use", "name: Help")) == lines


def test_a_customer_lives_with_the_product_where_it_is() -> None:
    given = ("name: A, channel: app", "name: B, channel: phone")

    assert reported("channel-switch", steps(*given)) == []
    assert reported("channel-switch", steps(*given).replace("Use", "Use and service")) == [7]


def test_a_customer_may_look_around() -> None:
    given = steps("name: A, channel: chat", "name: B, channel: phone", stage="    phase: orientation\n")

    assert reported("channel-switch", given) == []


@pytest.mark.parametrize(
    ("given", "unreachable", "dead"),
    [
        (["A", "B", "C"], [], []),
        (["A", "B, next: d", "C", "D"], [9], []),
        (["A", "B, next: end", "C", "D", "E"], [9], []),
        (["A", "B, next: e", "C, next: e", "D", "E"], [9, 10], []),
        (["A, next: c", "B, next: b", "C"], [8], [8]),
        (["A, next: c", "B, next: end", "C, next: a"], [8], []),
        (["A", "B", "C, next: b", "D"], [], [9]),
        (["A", "B, next: [a, d]", "C, next: b", "D"], [9], []),
        (["A", "B, next: a", "C, next: [a]", "D, next: end"], [10], [8]),
        (["A", "B, next: end", "C, after: [a]"], [], []),
        (["A, next: end", "B, next: [c, d]", "C", "D, next: b", "E, next: c"], [11], [10]),
    ],
)
def test_every_step_is_reached_and_left(given: list[str], unreachable: list[int], dead: list[int]) -> None:
    """The first step is the only one of its stage; the second stands on line 8."""
    first, *rest = (f"{{name: {each[0]}, id: {each[0].lower()}{each[1:]}}}" for each in given)
    text = f"cjtool: journey/v1\ntitle: I do it\nstages:\n  - {{name: Begin, steps: [{first}]}}\n"
    text += "  # more\n  - name: Go on\n    steps:\n" + "".join(f"      - {each}\n" for each in rest)

    assert reported("unreachable-step", text) == unreachable
    assert reported("dead-end", text) == dead
