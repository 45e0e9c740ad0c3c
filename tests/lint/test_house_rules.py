"""A project's own rules: what their conditions see, where they point, and what is said of those that are wrong."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.lint import Outcome, every, fails, lint
from cjtool.lint.house import check as checking
from cjtool.lint.house import house_of, why_not
from cjtool.project import Workspace, load
from cjtool.source import Source

TODAY = date(2026, 1, 1)
JOURNEY = """\
cjtool: journey/v1
title: I move house
reviewed: 2025-05-01
tone: warm
stages:
  - name: Use
    owner: field
    pains: [Nobody answers]
    steps:
      - name: Calls
        channel: [phone, chat]
        emotion: -1
        wait: 30 minutes
        moment_of_truth: true
        pains:
          - {text: On hold, severity: high, share: 0.4}
        meta: {risk: high, score: 3}
      - name: Reads a letter
        touchpoint: welcome
        feedback: {question: How was it?}
      - name: Is done
        owner: sales
        emotion: 1
        response_time: 6-16 weeks
"""
LIBRARY = """\
cjtool: library/v1
touchpoints:
  welcome: {name: Welcome letter, channel: letter, owner: sales, response_time: 2 days, promises: clear}
  other: {name: Other, purpose: Something}
teams: {field: {name: Field service}, sales: {name: Sales}}
promises: {clear: {text: We are clear}}
personas: {anna: {name: Anna, needs: [Speed]}}
"""


def rule(when: str, *, subject: str = "step", message: str = "found", **keys: str) -> str:
    more = "".join(f"      {key}: {value}\n" for key, value in keys.items())
    name = keys.get("name", "own-rule")
    head = f"    - name: {name}\n" if "name" not in keys else "    - "
    body = f"      for: {subject}\n      when: |\n        {when}\n      message: |\n        {message}\n"
    return head + (more.replace("      name", "name", 1) if "name" in keys else more) + body


def project(*rules: str, lint_keys: str = "") -> str:
    return f"cjtool: project/v1\nname: Movers\nlint:\n{lint_keys}  house_rules:\n{''.join(rules)}"


def loaded(settings: str, journey: str = JOURNEY, others: Mapping[str, str] | None = None) -> Workspace:
    files = {"cjtool.yaml": settings, "move.yaml": journey, "library.yaml": LIBRARY, **(others or {})}
    workspace = load(Path(), [Source(Path(name), text) for name, text in files.items()], TODAY)
    assert workspace.problems == ()
    return workspace


def ran(settings: str, journey: str = JOURNEY, others: Mapping[str, str] | None = None) -> Outcome:
    """What the house rules alone find."""
    workspace = loaded(settings, journey, others)
    return lint([workspace], [each for each in every([workspace]) if each.home is not None])


def found(when: str, subject: str = "step", message: str = "{step.name}") -> list[str]:
    """The messages of one rule."""
    outcome = ran(project(rule(when, subject=subject, message=message)))
    assert all(each.lens for each in outcome.diagnostics), [each.sentence for each in outcome.diagnostics]
    return [each.message for each in outcome.diagnostics]


def problems(*rules: str, **more: str) -> list[tuple[int, int, str]]:
    outcome = ran(project(*rules, **more))
    return [
        (each.span.line, each.span.column, each.sentence) for each in outcome.diagnostics if not each.lens
    ]


def only(outcome: Outcome) -> Diagnostic:
    [diagnostic] = outcome.diagnostics
    return diagnostic


def test_a_finding_stands_at_the_object_with_the_rules_own_severity_and_lens() -> None:
    own = rule("step.moment_of_truth", severity="error", lens="ux", message="`{step.name}` matters")

    diagnostic = only(ran(project(own)))

    assert (diagnostic.rule, diagnostic.severity, diagnostic.lens) == ("own-rule", Severity.ERROR, "ux")
    assert (diagnostic.span.path.name, diagnostic.span.line, diagnostic.span.text) == (
        "move.yaml",
        10,
        "Calls",
    )
    assert diagnostic.message == "`Calls` matters"


def test_a_finding_points_at_the_field_that_the_rule_names() -> None:
    assert only(ran(project(rule("step.emotion < 0", field="emotion")))).at == "move/use/calls#emotion"


@pytest.mark.parametrize(
    ("when", "names"),
    [
        ('step.owner == "field"', ["Calls"]),
        ('step.owner == "sales"', ["Reads a letter", "Is done"]),
        ('"letter" in step.channel', ["Reads a letter"]),
        ('step.channel[0] == "phone"', ["Calls"]),
        ('step.tone == ["warm"]', ["Calls", "Reads a letter", "Is done"]),
        ('step.promises == ["clear"]', ["Reads a letter"]),
        ("step.response_time == days(2)", ["Reads a letter"]),
        ('stage.phase == ["use"]', ["Calls", "Reads a letter", "Is done"]),
        ('project.name == "Movers" && journey.language == "en" && step.emotion > 0', ["Is done"]),
    ],
)
def test_a_condition_sees_what_holds(when: str, names: list[str]) -> None:
    assert found(when) == names


@pytest.mark.parametrize(
    ("when", "names"),
    [
        ("step.emotion < 2", ["Calls", "Is done"]),
        ("!(step.emotion < 0)", ["Is done"]),
        ("step.emotion != 1", ["Calls"]),
        ("has(step.emotion)", ["Calls", "Is done"]),
        ("!has(step.emotion)", ["Reads a letter"]),
        ('step.emotion < 0 || step.feedback.question != ""', ["Calls", "Reads a letter"]),
        ("step.wait < days(1)", ["Calls"]),
        ('step.does == ""', ["Calls", "Reads a letter", "Is done"]),
        ("has(step.does)", []),
        ("has(step.channel)", ["Calls", "Reads a letter"]),
        ("size(step.channel) == 0", ["Is done"]),
        ('step.channel[1] == "chat"', ["Calls"]),
        ("has(step.feedback)", ["Reads a letter"]),
        ('step.feedback.owner == ""', ["Calls", "Reads a letter", "Is done"]),
        ("has(step.feedback.question) && !has(step.feedback.owner)", ["Reads a letter"]),
        ("has(step.feedback.within)", []),
        ('step.meta.risk == "high" && step.meta.score > 2', ["Calls"]),
        ("has(step.meta.score)", ["Calls"]),
        ("step.meta.risk", []),
        ("!has(step.meta.risk)", ["Reads a letter", "Is done"]),
        ("has(step.meta)", ["Calls"]),
        ("step.optional", []),
    ],
)
def test_what_is_left_out_is_empty_or_not_known(when: str, names: list[str]) -> None:
    assert found(when) == names


@pytest.mark.parametrize(
    ("when", "names"),
    [
        ("step.emotion * 2 - 1 < -2", ["Calls"]),
        ("step.emotion + (1 + 2) == 2.0", ["Calls"]),
        ("double(size(step.pains)) / 2.0 == 0.5", ["Calls"]),
        ("size(step.pains) * 2 == 2", ["Calls"]),
        ("(step.moment_of_truth ? 1 : 0.5) * 2 == 2", ["Calls"]),
        ("step.meta.score + 1 > 3 && 2 * step.meta.score == 6", ["Calls"]),
        ("step.response_time > weeks(15)", ["Is done"]),
        ("step.response_time == weeks(16)", ["Is done"]),
        ("step.wait + hours(1) > minutes(80) && step.wait < hours(0.6)", ["Calls"]),
        ('step.pains.exists(p, p.severity == "high" && p.share > 0.3)', ["Calls"]),
        ("step.pains.all(p, has(p.share)) && size(step.pains) > 0", ["Calls"]),
        ("size(step.pains.filter(p, p.share < 0.5)) == 1", ["Calls"]),
        ("step.pains.exists_one(p, p.share < 0.5)", ["Calls"]),
        ('step.name.matches("(?i)^CALL")', ["Calls"]),
        ('["letter", "form"].exists(word, step.name.contains(word))', ["Reads a letter"]),
        ('step.name.startsWith("Is") ? step.emotion > 0 : false', ["Is done"]),
        ("journey.reviewed < today - months(6) && has(step.response_time) && step.emotion > 0", ["Is done"]),
        (
            'today - journey.reviewed > days(240) && journey.reviewed < date("2025-05-02") && step.emotion < 0',
            ["Calls"],
        ),
    ],
)
def test_a_condition_calculates_and_looks_into_lists(when: str, names: list[str]) -> None:
    assert found(when) == names


@pytest.mark.parametrize(
    ("subject", "when", "message", "said"),
    [
        ("journey", "size(journey.stages) == 1", "{journey.title}", ["I move house"]),
        ("stage", "size(stage.steps) == 3", "{stage.name}", ["Use"]),
        ("pain", 'step.name == ""', "{pain.text} in {stage.name}, {step.name}", ["Nobody answers in Use, –"]),
        ("pain", 'step.name != ""', "{pain.text} at {step.name}", ["On hold at Calls"]),
        ("touchpoint", 'touchpoint.purpose == ""', "{touchpoint.name}", ["Welcome letter"]),
        ("persona", "size(persona.needs) < 2", "{persona.name} of {project.name}", ["Anna of Movers"]),
    ],
)
def test_each_kind_of_object_can_be_looked_at(subject: str, when: str, message: str, said: list[str]) -> None:
    assert found(when, subject, message) == said


def test_opportunities_are_found_on_journeys_stages_and_steps() -> None:
    journey = (
        "cjtool: journey/v1\ntitle: T\nopportunities: {title: A, addresses: p}\nstages:\n  - name: S\n"
        "    pains: {text: P, id: p}\n    opportunities: B\n    steps:\n      - {name: X, opportunities: {title: C, due: 2025-01-01}}\n"
    )
    own = rule(
        "opportunity.status == 'idea'", subject="opportunity", message="{opportunity.title} {step.name}"
    )

    outcome = ran(project(own), journey)

    assert [each.message for each in outcome.diagnostics] == ["A –", "B –", "C X"]


def test_personas_that_a_journey_defines_for_itself_are_looked_at() -> None:
    journey = JOURNEY + "define: {personas: {bob: {name: Bob}}}\n"
    own = rule("size(persona.needs) == 0", subject="persona", message="{persona.name}")

    assert [each.message for each in ran(project(own), journey).diagnostics] == ["Bob"]


def test_a_message_shows_values_as_people_write_them() -> None:
    message = "{step.emotion} {step.wait} {step.channel} {step.optional} {journey.reviewed} {{x}} {step.does}"

    assert found("step.emotion < 0", message=message) == ["-1 30 minutes phone, chat no 2025-05-01 {x} –"]


def test_a_value_in_a_message_is_never_run_as_part_of_it() -> None:
    journey = JOURNEY.replace("Calls", "'{step.owner} {0.__class__}'")
    own = rule("step.emotion < 0", message="{step.name}")

    assert only(ran(project(own), journey)).message == "{step.owner} {0.__class__}"


def test_drafts_are_left_alone_by_rules_on_completeness() -> None:
    journey = JOURNEY.replace("reviewed", "status: draft\nreviewed")
    plain, complete = rule("step.optional == false"), rule("step.optional == false", completeness="true")

    assert len(ran(project(plain), journey).diagnostics) == 3
    assert ran(project(complete), journey).diagnostics == ()


def test_a_project_sets_the_severity_of_its_rules_or_switches_them_off() -> None:
    own = rule("step.emotion < 0")

    assert only(ran(project(own, lint_keys="  rules: {own-rule: info}\n"))).severity is Severity.INFO
    assert ran(project(own, lint_keys="  rules: {own-rule: off}\n")).diagnostics == ()


def test_a_house_rule_has_no_options() -> None:
    own = rule("step.emotion < 0")

    assert problems(own, lint_keys="  options: {own-rule: {steps: 3}}\n") == [
        (4, 24, "`own-rule` has no option `steps`")
    ]


def test_a_library_brings_rules_along() -> None:
    extra = "cjtool: library/v1\nlint:\n  house_rules:\n" + rule("step.emotion < 0")

    outcome = ran("cjtool: project/v1\n", others={"more.yaml": extra})

    assert only(outcome).rule == "own-rule"


def test_house_rules_are_settings_and_left_out_when_isolated() -> None:
    workspace = loaded(project(rule("step.emotion < 0"), rule("broken", name="other")))

    outcome = lint([workspace], every([workspace]), isolated=True)

    assert not any(each.rule in {"own-rule", "schema"} for each in outcome.diagnostics)


def test_a_waiver_takes_a_house_rule() -> None:
    journey = JOURNEY.replace("- name: Calls", "- name: Calls  # cjtool: ignore[own-rule]: it is known")
    workspace = loaded(project(rule("step.emotion < 0")), journey)

    outcome = lint([workspace], every([workspace]))

    assert [each.waived for each in outcome.diagnostics if each.rule == "own-rule"] == ["it is known"]
    assert not any(each.rule.endswith("waiver") for each in outcome.diagnostics)


def test_a_waiver_of_a_house_rule_that_does_not_run_here_is_no_unknown_one() -> None:
    journey = JOURNEY.replace("- name: Calls", "- name: Calls  # cjtool: ignore[own-rule]: it is known")
    workspace = loaded(project(rule("step.emotion < 0")), journey)
    chosen = [each for each in every([workspace]) if each.lens == "upkeep"]

    assert lint([workspace], chosen).diagnostics == ()


def test_each_project_has_its_own_rules() -> None:
    one = loaded(project(rule("step.emotion < 0")))
    files = {"b/cjtool.yaml": "cjtool: project/v1\n", "b/move.yaml": JOURNEY, "b/library.yaml": LIBRARY}
    other = load(Path("b"), [Source(Path(name), text) for name, text in files.items()], TODAY)
    chosen = [each for each in every([one, other]) if each.home is not None]

    assert [each.span.path.as_posix() for each in lint([one, other], chosen).diagnostics] == ["move.yaml"]


def test_a_name_that_is_taken_is_a_problem() -> None:
    assert problems(rule("step.optional"), rule("step.emotion < 0")) == [
        (11, 13, "two house rules are called `own-rule`; keep one, or give one of them another name")
    ]
    [(line, column, sentence)] = problems(rule("step.optional", name="missing-exit"))
    assert (line, column) == (5, 13)
    assert sentence.startswith("cjtool has a rule `missing-exit` already")
    [(_, _, sentence)] = problems(rule("step.optional", name="schema"))
    assert sentence.startswith("cjtool has a rule `schema` already")
    [(_, _, sentence)] = problems(rule("step.optional", name="missing-trigger"))
    assert sentence.startswith("cjtool has a rule `missing-trigger` already")


def test_a_message_with_a_field_that_is_not_there_is_a_problem() -> None:
    assert problems(rule("step.optional", message="{step.nam} {stp.name} {step} {step.pains} { {}")) == [
        (10, 9, "`nam` is no field of a step that a message can show; did you mean `{step.name}`?"),
        (10, 20, "a message knows no `stp`; did you mean `{step.name}`?"),
        (10, 31, "`{step}` is an object; name its field, such as `{step.name}`"),
        (
            10,
            38,
            "`pains` is no field of a step that a message can show; write a field, such as `{step.name}`",
        ),
        (10, 51, "a `{` on its own; write `{{` to show one"),
        (10, 53, "a message knows no ``; write a field, such as `{step.name}`"),
    ]


def test_a_field_to_point_at_that_is_not_there_is_a_problem() -> None:
    assert problems(rule("step.optional", field="emotoin")) == [
        (6, 14, "`emotoin` is no field of a step; did you mean `emotion`?")
    ]


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ('when: step.ownr == ""\n', (7, 18)),
        ("when: 'step.ownr == \"it''s\" || step.ownr == \"\"'\n", (7, 19)),
        ('when: "step.name == \\"\\\\\\\\d\\" && step.ownr == \\"\\""\n', (7, 45)),
        ('when: >-\n        step.optional\n        && step.ownr == ""\n', (9, 17)),
        ('when: |\n        step.optional &&\n          step.ownr == ""\n', (9, 16)),
        ('when: step.optional &&\n        step.ownr == ""\n', (8, 14)),
    ],
)
def test_a_mistake_is_shown_where_it_is_written_in_the_condition(
    written: str, place: tuple[int, int]
) -> None:
    own = f"    - name: own-rule\n      for: step\n      {written}      message: m\n"

    outcome = ran(project(own))

    assert (outcome.diagnostics[0].span.line, outcome.diagnostics[0].span.column) == place
    assert {each.span.text for each in outcome.diagnostics} == {"ownr"}


def test_a_name_of_a_rule_that_is_broken_is_still_known() -> None:
    keys = "  rules: {own-rule: info}\n"

    assert [sentence for _, _, sentence in problems(rule("step.ownr"), lint_keys=keys)] == [
        "`ownr` is no field of a step; did you mean `owner`?"
    ]


def test_a_condition_that_cannot_be_judged_is_an_error_told_once_in_a_journey() -> None:
    outcome = ran(project(rule("1 / (size(step.name) - size(step.name)) > 0", severity="info")))

    diagnostic = only(outcome)
    assert diagnostic.severity is Severity.ERROR
    assert diagnostic.message == "the condition of `own-rule` cannot be judged here: it divides by zero"
    assert fails(outcome, "error")


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ('step.owner == "fiedl"', "there is no team `fiedl`; did you mean `field`?"),
        ('"fax" in step.channel', "there is no channel `fax`"),
        (
            'step.touchpoint in ["welcome", "welcom"]',
            "there is no touchpoint `welcom`; did you mean `welcome`?",
        ),
        ('journey.parent != "move-out"', "there is no journey `move-out`"),
    ],
)
def test_what_a_reference_cannot_lead_to_is_a_problem(when: str, said: str) -> None:
    [(_, _, sentence)] = problems(rule(when))

    assert sentence.startswith(said)


def test_shared_rules_may_speak_of_what_only_some_projects_have() -> None:
    files = {"house.yaml": "cjtool: settings/v1\nlint:\n  house_rules:\n" + rule('step.owner == "field-2"')}

    assert ran("cjtool: project/v1\nlint: {extend: house.yaml}\n", others=files).diagnostics == ()


def test_data_of_another_kind_is_an_error_and_no_crash() -> None:
    assert "data of your own is of another kind" in only(ran(project(rule("step.meta.risk > 3")))).message


def test_a_condition_that_looks_too_often_is_an_error() -> None:
    tags = ", ".join(f"t{number}" for number in range(150))
    journey = JOURNEY.replace("tone: warm", f"tone: warm\ntags: [{tags}]")
    when = "journey.tags.all(a, journey.tags.all(b, a.size() + b.size() > 0))"

    diagnostic = only(ran(project(rule(f"{when} && step.emotion < 0")), journey))

    assert diagnostic.message.endswith("it looks at too many items")


def test_a_condition_sees_only_the_beginning_of_a_text_without_end() -> None:
    journey = JOURNEY.replace("tone: warm", f"summary: {'x' * 6_000}\ntone: warm")
    own = rule("size(journey.summary) == 5000", subject="journey")

    assert only(ran(project(own), journey)).message == "found"


def test_one_rule_needs_no_list() -> None:
    one = "cjtool: project/v1\nlint:\n  house_rules: {name: own-rule, for: step, when: step.ownr == '', message: m}\n"

    assert only(ran(one)).span.text == "ownr"


def test_a_rule_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "SECONDS", -1.0)

    assert only(ran(project(rule("step.optional")))).message.endswith("it takes too long")


@pytest.mark.slow
def test_a_rule_is_stopped_in_the_middle_of_one_object(monkeypatch: pytest.MonkeyPatch) -> None:
    patterns = " && ".join(f'!b.contains("x") && !journey.summary.matches("(a|b)*{n}q")' for n in range(8))
    tags = ", ".join(f"t{number}" for number in range(80))
    journey = JOURNEY.replace("tone: warm", f"summary: {'ab' * 2_500}\ntags: [{tags}]\ntone: warm")
    own = project(rule(f"journey.tags.all(a, journey.tags.all(b, {patterns}))", subject="journey"))

    def seconds(limit: float) -> tuple[float, str]:
        monkeypatch.setattr(checking, "SECONDS", limit)
        started = perf_counter()
        diagnostic = only(ran(own, journey))
        return perf_counter() - started, diagnostic.message

    whole, message = seconds(600.0)
    assert message == "found"
    cut, message = seconds(whole / 10)
    assert message.endswith("it takes too long")
    assert cut < whole / 2


def test_no_condition_sets_its_own_clock() -> None:
    when = "step.pains.exists(until_, until_.severity == 'high')"

    assert only(ran(project(rule(when)))).message == "`until_` is taken already"


@pytest.mark.parametrize(
    "when",
    [
        "step.pains.exists(p, p.severity == 'low' ? false : p.severity == 'high')",
        "step.pains.exists( p ,\n  p.text == 'On hold' || p.text == 'x')",
        "step.pains.exists_one(// the only one\n p, p.severity == 'high')",
        "step.pains.exists(until, until.severity == 'high')",
        "size(step.pains.filter(p, p.text == 'y' || p.severity == 'high')) == 1",
        "size(step.pains) == 1 && step.pains.all(p, step.channel.exists(c, c == 'chat' && p.text != ''))",
    ],
)
def test_what_a_round_through_a_list_asks_is_asked_as_a_whole(when: str) -> None:
    written = project(rule(when.replace("\n", "\n        ")))

    assert only(ran(written)).span.text == "Calls"


def why(settings: str, name: str, others: Mapping[str, str] | None = None) -> str:
    files = {"cjtool.yaml": settings, "move.yaml": JOURNEY, **(others or {})}
    workspace = load(Path(), [Source(Path(path), text) for path, text in files.items()], TODAY)
    return str(why_not([workspace], name))


def test_a_rule_that_is_not_valid_says_why_it_cannot_run() -> None:
    settings = project(rule("step.emotoin < 0"), rule("step.optional", name="sound"))

    assert why(settings, "own-rule") == (
        "the house rule `own-rule` cannot run (cjtool.yaml:8:14): "
        "`emotoin` is no field of a step; did you mean `emotion`?"
    )
    assert why(settings, "sound") == "None"
    assert why(settings, "unknown") == "None"


def test_a_rule_in_a_file_that_is_not_valid_says_what_is_wrong_there() -> None:
    settings = project(
        rule("step.optional", name="sound"),
        rule("step.optional", severity="bad"),
        rule("step.optional", name="last", severity="worse"),
    )

    assert "(cjtool.yaml:12:17): `bad` is not a value of `severity`" in why(settings, "sound")
    assert "(cjtool.yaml:12:17): `bad` is not a value of `severity`" in why(settings, "own-rule")
    assert "(cjtool.yaml:19:17): `worse` is not a value of `severity`" in why(settings, "last")
    assert why(settings, "unknown") == "None"


def test_a_rule_in_settings_that_nothing_extends_says_so() -> None:
    files = {"house.yaml": "cjtool: settings/v1\nlint:\n  house_rules:\n" + rule("step.optional")}

    assert why("cjtool: project/v1\n", "own-rule", files) == (
        "the house rule `own-rule` is written in `house.yaml`, which nothing here extends; "
        "name that file under `lint.extend` of the project"
    )


def test_the_page_of_a_house_rule_says_what_it_asks_and_where_it_stands() -> None:
    own = rule(
        "step.emotion < 0", message="{step.name} is low", reason="Low points decide.", completeness="true"
    )

    [made] = house_of(loaded(project(own))).rules

    assert (made.summary, made.reason) == ("{step.name} is low", "Low points decide.")
    assert "    step.emotion < 0\n" in made.doc
    assert made.doc.endswith("A house rule, written in `cjtool.yaml`, line 5. Drafts are left alone.")


WORDS = st.sampled_from(
    ["step", ".owner", ".emotion", ".pains", ".exists(p, ", "p.severity", "stage", ".phase", "journey", "today",
     "days(", "(", ")", "&&", "||", "!", "==", "<", ">=", "+", "-", "/", '"a"', '""', "1", "2.5", "in", "[", "]",
     ",", "has(", "size(", "? ", ": ", "true", "null", ".meta", ".x", '.matches("a")', ".all(q, ", "0", "1e308",
     "\n", "é", "\x00", '"', "{", "// ", "double("]
)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.text(min_size=1, max_size=40), st.lists(WORDS, min_size=1, max_size=12).map("".join)))
def test_no_condition_makes_a_traceback(when: str) -> None:
    quoted = "".join(f"\\U{ord(character):08x}" for character in when)
    own = f'    - name: own-rule\n      for: step\n      when: "{quoted}"\n      message: "{{step.name}}"\n'
    files = {"cjtool.yaml": project(own), "move.yaml": JOURNEY, "library.yaml": LIBRARY}
    workspace = load(Path(), [Source(Path(name), text) for name, text in files.items()], TODAY)

    outcome = lint([workspace], [each for each in every([workspace]) if each.home is not None])

    assert all(each.span.text or not each.span.source.text for each in outcome.diagnostics)


@pytest.mark.parametrize(("own", "expected"), [("", "CCO"), ("sponsor: CFO\n", "CFO")])
def test_a_condition_sees_the_sponsor_that_a_journey_has_in_effect(own: str, expected: str) -> None:
    settings = project(rule('journey.sponsor != ""', subject="journey", message="{journey.sponsor}"))

    outcome = ran(settings.replace("name: Movers\n", "name: Movers\nsponsor: CCO\n"), JOURNEY + own)

    assert only(outcome).message == expected
