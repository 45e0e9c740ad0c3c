"""A text made into a model: ids, short forms, nulls; mistakes in `broken/` and here."""

import gc
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from cjtool.build import build
from cjtool.build.shape import models
from cjtool.build.strangers import READS
from cjtool.build.titles import NAMES
from cjtool.model import Duration, Journey, LibraryFile, Project, Step, steps
from cjtool.source import Source

HEAD = "cjtool: journey/v1\ntitle: I buy a bike\n"
STAGES = "stages:\n  - name: Choose\n    steps:\n      - name: Looks around\n"


def journey(text: str, name: str = "buy.yaml") -> Journey:
    built = build(Source(Path(name), text))
    assert built.problems == ()
    assert isinstance(built.root, Journey)
    return built.root


def step(keys: str) -> Step:
    return steps(journey(f"{HEAD}{STAGES}        {keys}\n"))[0]


def told(text: str, name: str = "buy.yaml") -> list[str]:
    return [
        f"{each.span.line}:{each.span.column}-{each.span.end_column} {each.rule}: {each.sentence} «{each.span.text}»"
        for each in build(Source(Path(name), text)).problems
    ]


def test_ids_are_made_of_names() -> None:
    made = journey(
        f"{HEAD}stages:\n  - name: Café & thé\n    pains: [Too dear, {{text: x, id: heavy}}]\n    steps: [{{name: Straße, opportunities: Lighter}}]\n"
    )

    assert made.id == "buy"
    assert made.stages[0].id == "cafe-the"
    assert [pain.id for pain in made.stages[0].pains] == ["too-dear", "heavy"]
    assert steps(made)[0].id == "strasse"
    assert steps(made)[0].opportunities[0].id == "lighter"


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Buy a Bike.journey.yaml", "buy-a-bike"),
        ("售后.yaml", "售后"),
        ("….yaml", "i-buy-a-bike"),
        (".yaml", "i-buy-a-bike"),
    ],
)
def test_a_journey_is_named_after_its_file_else_its_title(name: str, id: str) -> None:
    assert journey(HEAD + STAGES, name).id == id


def test_long_ids_are_cut_on_a_hyphen() -> None:
    assert steps(journey(HEAD + STAGES.replace("Looks around", "looks " * 20)))[0].id == "-".join(
        ["looks"] * 10
    )


def test_ids_are_unique_in_their_own_parent_only() -> None:
    made = journey(
        f"{HEAD}stages:\n  - name: A\n    pains: [x]\n    steps: [{{name: A, pains: [x]}}, {{name: B, pains: [x], opportunities: [x]}}]\n"
    )

    assert [step.pains[0].id for step in steps(made)] == ["x", "x"]


def test_one_value_is_as_good_as_a_list_of_one() -> None:
    made = step(
        "{channel: app, devices: tv, pains: Heavy, gains: {text: Fast}, metrics: nps, after: looks-around, tone: warm}"[
            1:-1
        ].replace(", ", "\n        ")
    )

    assert (made.channel, made.devices, made.tone, made.after) == (
        ("app",),
        ("tv",),
        ("warm",),
        ("looks-around",),
    )
    assert (made.pains[0].text, made.gains[0].text, made.metrics[0].metric) == ("Heavy", "Fast", "nps")


def test_the_ways_to_go_on() -> None:
    assert step("next: end").next == ()
    assert step("next: []").next == ()
    assert step("emotion: 1").next is None
    assert [branch.to for branch in step("next: [end]").next or ()] == ["end"]
    assert [(branch.to, branch.share) for branch in step("next: {to: end, share: 0.5}").next or ()] == [
        ("end", 0.5)
    ]


def test_text_is_trimmed_and_words_of_yaml_1_1_are_words() -> None:
    made = step("does: '  no  '\n        quote: on\n        fee: 12:30\n        expects: 2026-01-01")

    assert (made.does, made.quote, made.fee, made.expects) == ("no", "on", "12:30", "2026-01-01")


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        (
            "steps: [{name: Asks, email}]",
            [
                (
                    "4:26-31 schema: `email` is not a key of a step; it belongs to a team "
                    "(in braces, text that holds a comma goes in quotes) «email»"
                )
            ],
        ),
        (
            "steps: [Asks]\n    emotion:",
            ["5:5-12 schema: `emotion` is not a key of a stage; it belongs to a step «emotion»"],
        ),
        (
            "stepps: [{name: Asks, email: }]",
            [
                "4:5-11 schema: `stepps` is not a key of a stage; did you mean `steps`? «stepps»",
                (
                    "4:27-32 schema: `email` is not a key of a step; it belongs to a team "
                    "(in braces, text that holds a comma goes in quotes) «email»"
                ),
            ],
        ),
        ("steps: [{name: Asks, owner, pains: {text: Slow, severity}}]", []),
        ("steps: [Asks]\n    meta: {email, ours: 1}", []),
    ],
)
def test_an_empty_key_counts_only_where_its_object_has_it(text: str, problems: list[str]) -> None:
    assert told(f"{HEAD}stages:\n  - {text}\n    name: Choose\n") == problems


def test_null_is_as_if_absent_and_an_empty_list_is_not() -> None:
    made = step(
        "channel: []\n        owner: ~\n        emotion:\n        pains: null\n        promises: []\n        tone:"
    )

    assert (made.channel, made.owner, made.emotion, made.pains, made.promises, made.tone) == (
        (),
        None,
        None,
        (),
        (),
        None,
    )


def test_numbers_may_be_whole() -> None:
    assert step("emotion: -2").emotion == -2.0
    assert step("wait: 6-16 weken").wait == Duration(6, 16, "weeks")


def test_an_alias_shared_by_pains_and_gains_is_read_for_each() -> None:
    made = step("pains: &p [{text: x}]\n        gains: *p")

    assert made.pains[0].id == "x"
    assert made.gains[0].text == "x"


def test_meta_is_read_by_nothing() -> None:
    assert step("meta: {anything: [1, {goes: here}], no: x}").meta == {
        "anything": (1, {"goes": "here"}),
        "no": "x",
    }


@pytest.mark.parametrize(("kind", "model"), [("library/v1", LibraryFile), ("project/v1", Project)])
def test_libraries_and_projects_may_be_empty(kind: str, model: type) -> None:
    assert type(build(Source(Path("x.yaml"), f"cjtool: {kind}\nteams:\n")).root) is model


def test_every_mistake_is_told_in_one_run_in_the_order_of_the_text() -> None:
    assert told(
        f"{HEAD}emotie: 1\ngoal: 5\n{STAGES}        emotion: 9\n        kanaal: app\n        pains: [{{severity: hoog}}]\n"
    ) == snapshot(
        [
            "3:1-7 schema: `emotie` is not a key of a journey; did you mean `emotion`? That belongs to a step «emotie»",
            '4:7-8 schema: `5` is a number where text is expected; put it in quotes: "5" «5»',
            "9:18-19 schema: `9` is out of range: emotion goes from -2 (angry) to 2 (delighted) «9»",
            "10:9-15 schema: `kanaal` is not a key of a step; did you mean `channel`? «kanaal»",
            "11:18-26 schema: a pain needs `text` «severity»",
            "11:28-32 schema: `hoog` is not a value of `severity`; did you mean `high`? «hoog»",
        ]
    )


def test_a_misspelt_key_is_not_missing_as_well() -> None:
    assert told("cjtool: journey/v1\ntitel: x\n" + STAGES.replace("name", "naam")) == snapshot(
        [
            "2:1-6 schema: `titel` is not a key of a journey; did you mean `title`? «titel»",
            "4:5-9 schema: `naam` is not a key of a stage; did you mean `name`? «naam»",
            "6:9-13 schema: `naam` is not a key of a step; did you mean `name`? «naam»",
        ]
    )


def test_a_mistake_in_an_anchor_is_told_once() -> None:
    text = f"{HEAD}stages:\n  - name: A\n    pains: &p [{{text: x, severity: big}}]\n    steps:\n      - {{name: B, pains: *p}}\n      - {{name: C, pains: *p}}\n"

    assert told(text) == snapshot(
        ["5:36-39 schema: `big` is not a value of `severity`; it is one of `low`, `medium`, `high` «big»"]
    )


def test_an_unquoted_comma_in_braces_makes_a_key() -> None:
    assert told(f"{HEAD}{STAGES}        pains: [{{text: Heavy, slow and dear}}]\n") == snapshot(
        [
            "7:31-44 schema: `slow and dear` is not a key of a pain; its keys are `text`, `id`, `severity`, `share`, `drop_off`, `cost`, `sources`, `breaks`, `accepted`, `meta` (in braces, text that holds a comma goes in quotes) «slow and dear»"
        ]
    )


def test_a_number_that_a_comma_in_braces_cut_in_two_is_told_whole() -> None:
    step = "      - {name: Waits, emotion: -1,5, opportunities: [{title: x, value: 85,000}]}\n"

    assert [each.partition(": ")[2] for each in told(f"{HEAD}{STAGES}{step}")] == snapshot(
        [
            "`5` is not a key of a step; a fraction has a point: `emotion: -1.5` «5»",
            "`000` is not a key of an opportunity; nothing stands between thousands: `value: 85000` «000»",
        ]
    )


@pytest.mark.parametrize(
    ("keys", "hint"),
    [
        ("emotion: 80%", "emotion goes from -2 (angry) to 2 (delighted)"),
        ("emotion: –1", "write -1"),
        ("pains: [{text: x, share: 40%}]", "write 0.4"),
        ("pains: [{text: x, share: 120%}]", "a share goes from 0 to 1"),
        ("pains: [{text: x, share: -20%}]", "a share goes from 0 to 1"),
        ("pains: [{text: x, share: '1.2'}]", "a share goes from 0 to 1"),
        ("opportunities: [{title: x, cost: €30.000}]", "write 30000"),
        ("opportunities: [{title: x, cost: '30.000,-'}]", "write 30000"),
        ("opportunities: [{title: x, cost: '30,000'}]", "write 30000"),
        ("metrics: [{metric: nps, value: '7,5'}]", "write 7.5"),
    ],
)
def test_a_number_written_as_people_do_is_told_as_a_file_has_it(keys: str, hint: str) -> None:
    [problem] = told(f"{HEAD}{STAGES}        {keys}\n")

    assert f"is not a number; {hint} «" in problem


@pytest.mark.parametrize(
    ("language", "length", "often"),
    [
        ("en", "2 days", "3 per month"),
        ("nl", "2 dagen", "3 per maand"),
        ("fr", "2 jours", "3 par mois"),
        ("de", "2 Tage", "3 pro Monat"),
    ],
)
def test_examples_are_in_the_language_of_their_sentence_and_can_be_read(
    language: str, length: str, often: str
) -> None:
    for key, example in (("wait", length), ("response_time", length), ("frequency", often)):
        source = Source(Path("buy.yaml"), f"{HEAD}{STAGES}        {key}: [1]\n")
        [problem] = build(source).problems
        assert problem.hint_in(language).endswith(f"`{example}`")
        assert told(f"{HEAD}{STAGES}        {key}: {example}\n") == []


def test_a_list_item_without_a_space_is_no_key_to_take_away() -> None:
    [problem] = told(f"{HEAD}{STAGES}    -name: Asks\n")

    assert "a space goes after the hyphen of a list item: `- name:`" in problem


def test_a_key_without_a_space_after_its_colon_is_told_with_one() -> None:
    [problem] = told(f"{HEAD}{STAGES}      - name:Asks\n")

    assert "`name:Asks` where an object with the keys of a step is expected" in problem
    assert "; a space goes after the colon: `name: Asks` «" in problem


def test_characters_outside_the_plane_shift_nothing() -> None:
    assert told(
        f"cjtool: journey/v1\ntitle: 😀\nmeta: {{😀: x}}\n{STAGES}        pains: [{{text: 😀😀, severity: big}}]\n"
    ) == snapshot(
        [
            "8:38-41 schema: `big` is not a value of `severity`; it is one of `low`, `medium`, `high` «big»",
        ]
    )


def test_a_file_with_mistakes_without_end_is_told_a_thousand() -> None:
    found = told(HEAD + STAGES + "".join(f"x{number}: 1\n" for number in range(5_000)))

    assert len(found) == 1_001
    assert sum("over 1,000 problems in this file" in each for each in found) == 1


@pytest.mark.parametrize(
    "kind", ["journey/v2", "journey", "Journey/v1", "blueprint/v1", "library/v9", "1", "~", "[a]"]
)
def test_an_unknown_kind_is_one_problem(kind: str) -> None:
    found = told(f"cjtool: {kind}\nnonsense: 1\n")

    assert len(found) == 1
    assert "unsupported-version" in found[0]


def test_building_leaves_no_rings_behind() -> None:
    texts = [
        HEAD + STAGES,
        HEAD + STAGES + "        emotion: 9\n",
        "cjtool: library/v1\nteams: {A: 1}\n",
        HEAD + "meta: &a [*a]\n",
        "a: [",
    ]
    for text in texts:
        build(Source(Path("x.yaml"), text))
    gc.collect()
    gc.disable()
    try:
        for text in texts * 30:
            build(Source(Path("x.yaml"), text))
        assert gc.collect() < 20
    finally:
        gc.enable()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("touchpoints.csv", "name,channel\nDesk,store\n"),
        ("day.mmd", "journey\n    title My day\n    section Go\n      Make tea: 5: Me\n"),
        ("data.json", '{"title": "I buy"}\n'),
        ("NOTES.MD", "# Notes\n\ntext: more: x\n"),
        ("README.md", "# Trips\n\n* one\n\n```yaml\ncjtool: journey/v1\ntitle: I go\n```\n"),
        ("readme.txt", "Hello *you*\n* cjtool: journey/v1\n"),
        ("map.svg", '<svg xmlns="http://www.w3.org/2000/svg"><g a="x: y"/></svg>'),
    ],
)
def test_a_file_of_another_kind_is_told_so_once(name: str, text: str) -> None:
    problems = build(Source(Path(name), text)).problems

    assert [(problem.span.line, problem.sentence) for problem in problems] == [
        (
            1,
            f"this is no YAML file, but `{Path(name).suffix.lower()}`; {READS.text()}",
        )
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("trip.json", '{"cjtool": "journey/v1", "title": "I buy", "stages": [{"name": "A"}]}'),
        ("trip.txt", "# mine\n\n---\ncjtool: journey/v1\ntitle: I buy\nstages: [{name: A}]\n"),
        ("trip.journey", "cjtool: journey/v1\ntitle: I buy\nstages: [{name: A}]\n"),
    ],
)
def test_a_file_that_says_what_it_is_may_have_any_ending(name: str, text: str) -> None:
    assert build(Source(Path(name), text)).problems == ()


def test_a_key_named_as_a_library_section_holds_no_definitions_below_a_stage_or_touchpoint() -> None:
    stage = "metrics: {metric: nps, value: 7,4, target: , n: 212}"
    cut = "`4` is not a key of a metric reading; a fraction has a point: `value: 7.4` «4»"

    assert told(f"{HEAD}{STAGES}    {stage}\n") == [f"7:37-38 schema: {cut}"]
    assert told(f"cjtool: library/v1\ntouchpoints:\n  desk: {{name: Desk, {stage}}}\n", "lib.yaml") == [
        f"3:54-55 schema: {cut}"
    ]
    assert not told(f"{HEAD}{STAGES}    {stage.replace('7,4', '7.4')}\n")


def test_what_sentences_speak_of_has_a_name_in_every_language() -> None:
    assert {model.__name__ for model in models()} <= set(NAMES)
