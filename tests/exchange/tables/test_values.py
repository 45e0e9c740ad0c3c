"""What cells say: lists, feelings, scores, channels, metrics, lengths of time."""

from typing import Any

import pytest
from tests.exchange.tables.made_of import draft, grid, read, steps, table, told

from cjtool.exchange.tables.listing import items, prose, unquoted, words
from cjtool.exchange.tables.scoring import scale_in, scale_of, score


def step(heading: str, cell: str, **options: Any) -> dict[str, Any]:
    """A step with one cell under a heading."""
    (made,) = steps(draft(table([["Stage", "Step", heading], ["A", "Looks", cell]]), **options))
    return made


def losses(heading: str, cell: str, kind: str) -> dict[str, str]:
    """What is told of one cell under a heading."""
    return told(draft(table([["Stage", "Step", heading], ["A", "Looks", cell]]), title="Looking"), kind)


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("One", ["One"]), ("One; two ;three", ["One", "two", "three"]), ("• One\n• two", ["One", "two"]), ("- One\n- two", ["One", "two"]),
        ("1. One\n2. two", ["One", "two"]), ("1) One 2) two 3) three", ["One", "two", "three"]), ("One\ntwo", ["One", "two"]), ("One<br>two", ["One", "two"]),
        ("• One\n  that goes on\n• two", ["One\nthat goes on", "two"]), ("• One • two", ["One", "two"]), ("Long wait, no word", ["Long wait, no word"]),
        ("One\r\ntwo", ["One", "two"]), ("-", []), ("n/a", []), ("3. 5 of them", ["5 of them"]), ("Costs 2.50", ["Costs 2.50"]),
    ],
)  # fmt: skip
def test_what_a_cell_lists_is_taken_apart(text: str, listed: list[str]) -> None:
    assert items(text) == listed


def test_short_names_are_parted_and_sentences_are_not() -> None:
    assert words("Website, phone / app") == ["Website", "phone", "app"]
    assert words("E-mail en telefoon") == ["E-mail", "telefoon"]
    assert words("Goes to the nearest shop, asks one of the people there") == [
        "Goes to the nearest shop, asks one of the people there"
    ]


def test_lines_that_only_wrap_are_one_text() -> None:
    assert prose("Wants to know\nwhat it costs") == "Wants to know what it costs"
    assert prose("Wants it.\nNow") == "Wants it. Now"
    assert prose("Price\nTerms") == "Price; Terms"
    assert unquoted("“Why?”") == unquoted('"Why?"') == unquoted("«Why?»") == "Why?"
    assert unquoted("“Why?” and “when?”") == "“Why?” and “when?”"


@pytest.mark.parametrize(
    ("scores", "scale"),
    [
        ([1, 5, 3], (1, 5)), ([0, 5], (0, 5)), ([6, 2], (1, 7)), ([0, 7], (0, 7)), ([8, 2], (1, 10)), ([0, 10], (0, 10)), ([55, 80], (0, 100)),
        ([-1.5, 1], (-2, 2)), ([-3, 1], (-3, 3)), ([-5, 4], (-5, 5)), ([120], None), ([], None),
    ],
)  # fmt: skip
def test_a_scale_is_the_shortest_that_holds_all(
    scores: list[float], scale: tuple[float, float] | None
) -> None:
    assert scale_of(scores) == scale


def test_scores_are_read_with_their_own_scale() -> None:
    assert score("3,5") == (3.5, None, False)
    assert score("−1.5") == (-1.5, None, False)
    assert score("4/5") == (4, (1, 5), False)
    assert score("7 van 10") == (7, (1, 10), False)
    assert score("80%") == (80, (0, 100), False)
    assert score("1-8") == (4.5, None, True)
    assert score("12 mei") is None
    assert scale_in("Emotion (1–10)") == (1, 10)
    assert scale_in("Score −2…2") == (-2, 2)
    assert scale_in("Emotion") is None


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("4/5", 1), ("9/10", 1.6), ("75%", 1), ("Happy", 1), ("Very happy", 2), ("slightly worried", -0.5), ("Excited / Concerned", 0.5), ("Hope → curiosity", 1),
        ("boos", -2), ("zeer tevreden", 2), ("déçue", -1), ("verärgert", None), ("wütend", -2), ("muito feliz", 2), ("😡", -2), ("🙂", 1), ("🟡", 0), ("Red", -1), ("healthy", 1), ("watch", 0), ("risk", -1),
        ("not happy", None), ("Quietly humming", None), ("niet blij", None),
    ],
)  # fmt: skip
def test_words_and_signs_are_emotions_by_a_guess(cell: str, value: float | None) -> None:
    assert step("Emotion", cell).get("emotion") == value


def test_words_stay_beside_the_number_that_was_guessed() -> None:
    assert step("Emotion", "Excited / Concerned")["feels"] == "Excited / Concerned"
    assert losses("Emotion", "Excited / Concerned", "guessed") == {
        "Excited / Concerned": "`Excited / Concerned` was taken for the emotion `0.5`"
    }
    assert "feels" not in step("Status light", "amber")


def test_a_scale_that_is_asked_for_or_stands_in_the_heading_wins() -> None:
    assert step("Emotion", "3", scale=(0.0, 10.0))["emotion"] == -0.8
    assert step("Emotion (0-7)", "7")["emotion"] == 2
    assert step("Emotion (-5..5)", "-5")["emotion"] == -2
    assert told(draft(grid("Stage,Step,Emotion\nA,B,3\n")), "guessed")["1-5"]


def test_a_score_off_its_scale_is_clamped_and_one_on_none_is_left_out() -> None:
    assert "clamped" in {loss.kind for loss in draft(grid("Stage,Step,Emotion (1-5)\nA,B,9\n")).losses}
    assert "`--scale` gives one" in losses("Emotion", "4000", "left-out")["4000"]


@pytest.mark.parametrize(
    ("cell", "ids"),
    [
        ("Website", ["website"]), ("E-mail, telefoon", ["email", "phone"]), ("Mobile app; in-store", ["app", "store"]), ("WhatsApp", ["messaging"]), ("Call centre / chat", ["phone", "chat"]),
        ("Site e aplicativo", ["website", "app"]), ("Boca a boca", ["word-of-mouth"]), ("Klanttevredenheidskiosk", ["klanttevredenheidskiosk"]), ("Website (desktop)", ["website"]),
    ],
)  # fmt: skip
def test_channels_are_those_that_are_built_in_or_new(cell: str, ids: list[str]) -> None:
    assert step("Channel", cell)["channel"] == ids


def test_touchpoints_that_are_channels_are_channels() -> None:
    assert step("Touchpoint", "Website, phone")["channel"] == ["website", "phone"]
    assert "touchpoint" not in step("Touchpoint", "Website, phone")
    assert step("Touchpoint", "Order confirmation")["touchpoint"] == "order-confirmation"


@pytest.mark.parametrize(
    ("cell", "reading"),
    [
        ("NPS 32", {"metric": "nps", "value": 32}), ("NPS: −10", {"metric": "nps", "value": -10}), ("CSAT: 4,2/5", {"name": "CSAT", "kind": "csat", "scale": "1-5", "value": 4.2}),
        ("Conversion rate 3%", {"name": "Conversion rate", "unit": "%", "value": 3}), ("Time to reply < 2 hours", {"name": "Time to reply", "unit": "hours", "target": 2}),
        ("Tickets 1.200", {"name": "Tickets 1.200"}), ("Churn", {"metric": "churn"}), ("Basket size", {"name": "Basket size"}), ("Orders: 12", {"name": "Orders", "value": 12}),
    ],
)  # fmt: skip
def test_metrics_are_readings_where_they_are_clear(cell: str, reading: dict[str, Any]) -> None:
    assert step("KPI", cell)["metrics"] == [reading]


def test_lengths_of_time_are_read_and_others_told() -> None:
    assert step("Wait", "2 werkdagen")["wait"] == "2 werkdagen"
    assert step("Wait", "± 3 weeks")["wait"] == "3 weeks"
    assert "is not a length of time" in losses("Wait", "a while", "left-out")["a while"]


def test_moments_of_truth_are_ticks_and_answers() -> None:
    for cell in ("x", "yes", "Ja", "sim", "✓", "1", "TRUE"):
        assert step("Moment of truth", cell)["moment_of_truth"] is True
    assert "moment_of_truth" not in step("Moment of truth", "nee")
    assert losses("Moment of truth", "First sight", "guessed").keys() == {"First sight"}


def test_quotes_stand_without_their_marks() -> None:
    assert step("Quote", "“Where is it?”")["quote"] == "Where is it?"
    assert step("Quote", '"Where?"; "When?"')["quote"] == "Where? / When?"


def test_owners_are_teams_and_the_second_is_told() -> None:
    assert step("Owner", "Sales / IT")["owner"] == "sales"
    assert "can have only one value" in losses("Owner", "Sales / IT", "left-out")["IT"]


def test_grades_are_read_in_any_language() -> None:
    text = "Stage,Step,Pain,Severity\nA,B,Slow,hoog\nA,C,Far,élevée\nA,D,Hot,4\nA,E,Cold,odd\n"
    made = draft(grid(text))

    assert [step["pains"][0].get("severity") for step in steps(made)] == ["high", "high", "high", None]
    assert told(made, "guessed").keys() >= {"4"}
    assert told(made, "left-out").keys() == {"odd"}


def test_personas_of_all_steps_are_the_journeys() -> None:
    both = draft(grid("Stage,Step,Persona\nA,B,Ann\nA,C,Ann; Bob\n"))
    one = draft(grid('Stage,Step,Persona\nA,B,"Sofia, 29"\nA,C,"Sofia, 29"\n'))

    assert both.data()["persona"] == ["ann", "bob"]
    assert [step["persona"] for step in steps(both)] == [["ann"], ["ann", "bob"]]
    assert one.data()["persona"] == ["sofia-29"]
    assert all("persona" not in step for step in steps(one))


def test_ids_stay_where_they_can_be_ids() -> None:
    made = draft(grid("id,Stage,Step\nst-1,A,B\nST-2,A,C\nst-1,A,D\nno id,A,E\nend,A,F\n"))

    assert [step.get("id") for step in steps(made)] == ["st-1", "st-2", None, None, None]
    assert told(made, "left-out").keys() == {"st-1", "no id", "end"}


def test_russian_chinese_and_arabic_are_names_like_others() -> None:
    text = "Stage,Step,Channel,Pains\nПоиск,Ищет школу,Сайт,Долго\n购买,比较价格,微信,太贵\nالشراء,يدفع,تطبيق,بطيء\n"

    assert [step["name"] for step in steps(draft(grid(text)))] == ["Ищет школу", "比较价格", "يدفع"]


def test_formulas_and_markup_are_texts() -> None:
    text = "Stage,Step,Pains\n=A1,<b>Looks</b>,@SUM(1+1)\n"
    made = draft(grid(text)).data()

    assert made["stages"][0]["name"] == "=A1"
    assert made["stages"][0]["steps"][0]["pains"] == [{"text": "@SUM(1+1)"}]


def test_several_tables_are_several_journeys_and_the_rest_is_told() -> None:
    found = read(
        table([["Stage", "Step"], ["A", "B"]], "First", lines=False),
        table([["Fruit", "Price"], ["Pear", "2"]], "Prices", lines=False),
        table([["Persona", "Ann"], ["Goal", "Rest"]], "Second", lines=False),
        table([["Stage", "Step"], ["C", "D"]], "Second", lines=False),
    )

    assert [draft.title for draft in found.drafts] == ["First", "Second"]
    assert found.drafts[1].data()["goal"] == "Rest"
    assert told(found, "left-out").keys() == {"Fruit | Price\nPear | 2"}


def test_tables_under_headings_are_the_stages_of_one_journey() -> None:
    found = read(
        table([["Touchpoint", "Emotion"], ["Ad", "4"], ["Poster", "2"]], "Discover"),
        table([["Touchpoint", "Emotion"], ["Till", "5"], ["Receipt", "3"]], "Buy"),
        title="Shoes",
    )

    assert [stage["name"] for stage in found.drafts[0].data()["stages"]] == ["Discover", "Buy"]


def test_stages_that_are_called_as_phases_and_named_once_each_are_stages() -> None:
    text = "Stage,Step\nAwareness,Looks\n,Reads\n,Asks\nPurchase,Buys\n,Pays\n,Waits\n"
    made = draft(grid(text, "a file's name")).data()

    assert [(stage["name"], len(stage["steps"])) for stage in made["stages"]] == [
        ("Awareness", 3),
        ("Purchase", 3),
    ]


def test_a_table_of_measures_by_stage_belongs_to_the_table_before_it() -> None:
    found = read(
        table([["Stage", "Actions", "Emotion"], ["A", "Looks", "4"], ["B", "Buys", "2"]], "Map"),
        table([["Stage", "KPI", "Target"], ["B", "CTR", "> 5%"]], "Measures"),
    )

    (made,) = found.drafts
    assert made.data()["stages"][1]["metrics"] == [{"name": "CTR", "unit": "%", "target": 5.0}]


def test_pains_without_a_step_are_the_stages() -> None:
    made = draft(grid("Stage,Step,Pains\nA,Looks,Slow\nA,,Nobody there\n")).data()

    assert made["stages"][0]["pains"] == [{"text": "Nobody there"}]
    assert made["stages"][0]["steps"][0]["pains"] == [{"text": "Slow"}]


def test_each_persona_feels_its_own_by_lines_of_a_cell_or_columns_of_their_own() -> None:
    lines = draft(table([["Stage", "Step", "Emotion", "Feeling"], ["A", "B", "Ann: -1\nBob, 61: 0.5", "Ann: Left out\nBob, 61: Fine"]]))  # fmt: skip
    columns = draft(grid("Stage,Step,Alex Emotion,Emotion (Sam)\nA,B,Confused,Calm\nA,C,Humming,Happy\n"))

    assert steps(lines)[0]["emotion"] == {"ann": -1, "bob-61": 0.5}
    assert steps(lines)[0]["feels"] == {"ann": "Left out", "bob-61": "Fine"}
    assert [step["emotion"] for step in steps(columns)] == [{"alex": -1, "sam": 1}, {"sam": 1}]
    assert steps(columns)[1]["feels"] == {"alex": "Humming", "sam": "Happy"}
    assert columns.data()["persona"] == ["alex", "sam"]


def test_ways_on_are_the_steps_that_are_named() -> None:
    text = "Stage,Step,Next,After\nA,Looks,Calls; Buys,\nA,Calls,end,Looks\nA,Buys,Elsewhere,\n"
    made = draft(grid(text))

    assert [step.get("next") for step in steps(made)] == [["calls", "buys"], "end", None]
    assert steps(made)[1]["after"] == ["looks"]
    assert told(made, "left-out").keys() == {"Elsewhere"}
