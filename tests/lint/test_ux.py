"""What the rules on single contacts report and leave alone beyond the examples on their pages."""

import pytest
from tests.lint.test_cases import check, reported, steps

from cjtool.lint import all_rules
from cjtool.lint.samples import Example

RULES = {rule.name: rule for rule in all_rules()}


def messages(name: str, text: str) -> list[str]:
    return [each.message for each in Example("Bad", {"journey.yaml": text}).run(RULES[name]).diagnostics]


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        (["name: A"], [3]),
        (["name: A", "name: B, channel: app"], []),
        (["name: A", "name: B", "name: C, channel: app"], [3]),
        (["name: A, channel: []", "name: B"], []),
        ([], []),
    ],
)
def test_half_the_steps_of_a_stage_may_have_no_channel(given: list[str], lines: list[int]) -> None:
    text = steps(*given) if given else steps().replace("steps:", "steps: []")

    assert reported("missing-channel", text) == lines


CUSTOM = "define: {channels: {desk: {name: Desk, kind: human}, wall: {name: Wall, kind: digital}, spot: {name: Spot}}}\n"


@pytest.mark.parametrize(
    ("channels", "count"),
    [
        (["app", "app", "app"], 1),
        (["app", "app"], 0),
        (["app", "app", "email"], 0),
        (["app", "app", "[app, chatbot]"], 1),
        (["app", "app", "[app, phone]"], 0),
        (["app", "app", "[app, spot]"], 0),
        (["store", "store", "store"], 0),
        (["wall", "wall", "wall"], 1),
        (["spot", "spot", "spot"], 0),
        (["desk", "desk", "desk"], 0),
        (["app", "app", "[]", "app"], 1),
        (["app", "[]", "[]", "app"], 0),
    ],
)
def test_a_stage_has_a_human_or_paper_way(channels: list[str], count: int) -> None:
    given = [f"name: S{index}, channel: {channel}" for index, channel in enumerate(channels)]

    assert len(reported("digital-only-stage", steps(*given, top=CUSTOM))) == count


APP = "define: {touchpoints: {app: {name: App, channel: app}, mail: {name: Mail, channel: email}}}\n"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (["app, devices: [smartphone, tablet, desktop]", "app, devices: [smartphone]"], "`tablet` and `desktop`"),
        (["app, devices: [smartphone, watch]", "app, devices: [smartphone]"], ""),
        (["app, devices: [smartphone, tablet]", "app"], ""),
        (["mail, devices: [smartphone, tablet]", "mail, devices: [smartphone]"], ""),
        (["app, devices: [smartphone, tablet]", "app, channel: website, devices: [smartphone]"], ""),
    ],
)  # fmt: skip
def test_a_touchpoint_works_on_the_same_devices_everywhere(given: list[str], message: str) -> None:
    text = steps(*(f"name: S{index}, touchpoint: {each}" for index, each in enumerate(given)), top=APP)
    found = messages("device-gap", text)

    assert len(found) == bool(message)
    assert all(message in each for each in found)


def test_devices_are_compared_between_journeys_and_not_with_their_future() -> None:
    library = "cjtool: library/v1\ntouchpoints: {app: {name: App, channel: app}}\n"
    today = steps("name: A, touchpoint: app, devices: [smartphone]")
    more = "name: A, touchpoint: app, devices: [smartphone, tablet]"

    check(
        "device-gap",
        library=library,
        today=today,
        later=steps(more, top="state: future\nbased_on: today\n"),
    )
    check(
        "device-gap",
        library=library,
        today=today.replace("]}", "]}   # <- device-gap"),
        other=steps(more),
    )


@pytest.mark.parametrize(
    ("given", "count"),
    [
        ("emotion: 1, pains: [{text: It hurts, severity: high}]", 1),
        ("emotion: 1, pains: [{text: One, severity: high}, {text: Two, severity: high}]", 2),
        ("emotion: 0.9, pains: [{text: It hurts, severity: high}]", 0),
        ("emotion: 2, pains: [{text: It hurts, severity: medium}, Another]", 0),
        ("pains: [{text: It hurts, severity: high}]", 0),
    ],
)
def test_a_pleased_customer_has_no_severe_pain(given: str, count: int) -> None:
    assert len(reported("pain-despite-delight", steps(f"name: A, {given}"))) == count


@pytest.mark.parametrize(
    ("given", "stage", "lines"),
    [
        ("", "", [6]),
        (", owner: a", "", []),
        (", touchpoint: desk", "", []),
        ("", "    owner: a\n", []),
        (", systems: [CRM]", "", []),
        (", backstage: [A list]", "", []),
        (", frontstage: [A smile]", "", [6]),
    ],
)
def test_somebody_stands_behind_a_moment_of_truth(given: str, stage: str, lines: list[int]) -> None:
    top = "define: {teams: {a: {name: A}}, touchpoints: {desk: {name: Desk, owner: a}}}\n"
    text = steps(f"name: A, moment_of_truth: true{given}", top=top, stage=stage)

    assert [line - 1 - bool(stage) for line in reported("moment-without-backstage", text)] == lines


@pytest.mark.parametrize(
    ("wait", "lines"),
    [
        ("60 minutes", [6]), ("1 uur", [6]), ("59 minutes", []), ("30-60 minuten", [6]), ("2 werkdagen", [6]),
        ("2 days, update: A message", []),
    ],
)  # fmt: skip
def test_a_wait_of_an_hour_asks_for_an_update(wait: str, lines: list[int]) -> None:
    assert reported("wait-without-update", steps(f"name: A, wait: {wait}")) == lines


def test_a_wait_is_told_as_it_is_written_in_english() -> None:
    (message,) = messages("wait-without-update", steps("name: A, wait: 1-2 werkdagen"))

    assert message == "the customer waits `1-2 working days` at `A` and has no `update`"


DESK = "define: {touchpoints: {desk: {name: Desk, channel: phone}, quick: {name: Quick, channel: phone, response_time: 1 hour}}}\n"


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        (["channel: phone"], [7]),
        (["channel: [phone, app]"], [7]),
        (["channel: [app, phone]"], []),
        (["channel: website"], []),
        (["channel: phone, initiator: company"], []),
        (["channel: phone, initiator: partner"], []),
        (["channel: phone, response_time: 2 minutes"], []),
        (["touchpoint: desk", "touchpoint: desk"], [3]),
        (["touchpoint: desk, channel: email"], []),
        (["touchpoint: desk, response_time: 2 minutes"], []),
        (["touchpoint: quick"], []),
    ],
)
def test_a_question_has_a_response_time(given: list[str], lines: list[int]) -> None:
    text = steps(*(f"name: S{index}, {each}" for index, each in enumerate(given)), top=DESK)

    assert reported("missing-response-time", text) == lines


@pytest.mark.parametrize(
    ("name", "channel", "asked"),
    [
        ("Asks three firms for a quote", "email", True),
        ("E-mails the desk", "email", True),
        ("Maakt bezwaar", "letter", True),
        ("Schreibt an die Kasse", "letter", True),
        ("Écrit au service", "messaging", True),
        ("Receives a reply", "email", False),
        ("Clicks the link in the e-mail", "email", False),
        ("Bekijkt de brochure", "letter", False),
        ("Calls the desk", "phone", True),
        ("Wordt teruggebeld", "phone", False),
        ("Reçoit un appel", "phone", False),
        ("Is helped by Sam", "chat", False),
    ],
)
def test_only_who_asks_waits_for_an_answer(name: str, channel: str, asked: bool) -> None:
    text = steps(f"name: {name}, channel: {channel}")

    assert bool(reported("missing-response-time", text)) is asked


def test_stages_without_channels_are_told_once() -> None:
    text = "cjtool: journey/v1\ntitle: I do it\nstages:\n" + "".join(
        f"  - {{name: {stage}, steps: [{{name: {stage}1}}]}}\n" for stage in "AB"
    )

    assert messages("missing-channel", text) == [
        "in 2 of 2 stages most steps have no `touchpoint` or `channel`"
    ]


MAIL = "define: {touchpoints: {mail: {name: Mail, channel: email}, tips: {name: Tips, channel: email, purpose: To know more}}}\n"


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        (["channel: sms, initiator: company"], [7]),
        (["channel: sms"], []),
        (["channel: sms, initiator: partner"], []),
        (["channel: sms, initiator: company, expects: To hear when"], []),
        (["initiator: company"], []),
        (["touchpoint: mail, initiator: company", "touchpoint: mail, initiator: company"], [3]),
        (["touchpoint: mail, initiator: company, expects: To hear when"], []),
        (["touchpoint: tips, initiator: company"], []),
        (["channel: sms, initiator: company, feels: Glad"], []),
        (["channel: sms, initiator: company, gains: [No queue]"], []),
        (["channel: sms, initiator: company, emotion: 0.5"], []),
        (["channel: sms, initiator: company, emotion: 0"], [7]),
        (["channel: app", "channel: sms, initiator: company"], []),
        (["channel: app", "channel: sms, initiator: company, frequency: 1 per week"], [8]),
        (["channel: app", "channel: newsletter, initiator: company"], [8]),
        (["channel: invoice, initiator: company"], []),
    ],
)
def test_a_contact_that_the_company_starts_is_for_something(given: list[str], lines: list[int]) -> None:
    text = steps(*(f"name: S{index}, {each}" for index, each in enumerate(given)), top=MAIL)

    assert reported("contact-without-purpose", text) == lines


@pytest.mark.parametrize(
    ("rule", "step"),
    [
        ("missing-channel", "name: A"),
        ("missing-response-time", "name: A, channel: phone"),
        ("contact-without-purpose", "name: A, channel: sms, initiator: company"),
        ("moment-without-emotion", "name: A, moment_of_truth: true"),
        ("wait-without-update", "name: A, wait: 1 week"),
    ],
)
def test_drafts_are_asked_for_correctness_only(rule: str, step: str) -> None:
    found = reported(rule, steps(step, top="status: draft\n"))

    assert bool(found) != rule.startswith("missing-")
    assert reported(rule, steps(step, top="status: archived\n")) == []


def test_a_channel_is_known_by_its_id_and_its_name_in_three_languages() -> None:
    check(
        "channel-variant",
        cjtool=(
            "cjtool: project/v1\nlanguage: fr\nchannels:\n"
            "  e-mail: {name: Bulletins}   # <- channel-variant\n"
            "  courrier: {name: Lettre}   # <- channel-variant\n"
            "  balies: {name: Accueil}   # <- channel-variant\n"
            "  rechnung: {name: Rechnung}\n"
        ),
    )


def test_a_renamed_channel_is_known_by_its_new_name() -> None:
    check(
        "channel-variant",
        library="cjtool: library/v1\nchannels:\n  portal: {name: My Pulse}\n  mypulse: {name: Mine}   # <- channel-variant\n",
        other=steps("name: A", top="define:\n  channels:\n    my: {name: My-Pulse}   # <- channel-variant\n"),
        third=steps("name: A", top="define:\n  channels:\n    my: {name: My lobby}\n"),
    )


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        ("pains: [Nobody helps, and nobody calls back]", [6]),
        ("gains: [It is warm, which helps]", [6]),
        ("backstage: [The cook counts, but not the plates]", [6]),
        ("opportunities: [Call back, or send a text]", [6]),
        ("pains: ['Nobody helps, and nobody calls back']", []),
        ("pains: [Nobody helps, Nobody calls back]", []),
        ("systems: [till, and a bell]", []),
        ("pains: [Nobody helps]", []),
    ],
)
def test_a_comma_makes_no_two_texts_of_one(given: str, lines: list[int]) -> None:
    assert reported("split-text", steps(f"name: A, {given}")) == lines


def test_a_split_text_is_told_with_both_halves() -> None:
    (message,) = messages("split-text", steps("name: A, pains: [Nobody helps, and nobody calls back]"))

    assert message == (
        "`and nobody calls back` goes on where `Nobody helps` stops; "
        "a text with a comma between `[` and `]` needs quotes"
    )


def test_a_split_text_is_found_in_a_shared_persona() -> None:
    project = """\
cjtool: project/v1
personas:
  omar: {name: Omar, needs: [To know how long, and why]}  # <- split-text
"""

    check("split-text", cjtool=project, one=steps("name: A"))
