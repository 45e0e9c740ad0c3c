"""The user's own mapping of columns."""

import re

import pytest
import yaml
from tests.exchange.tables.made_of import draft, grid, read, steps, told

from cjtool.request import RequestError

TABLE = "Blok,Wat er gebeurt,Sfeer,Extra\nVooraf,Zoekt,4,geheim\nDaarna,Betaalt,2,\n"


def test_headings_that_nobody_knows_are_read_as_the_user_says() -> None:
    made = draft(
        grid(TABLE),
        columns={"Blok": "stage", "wat er gebeurt": "name", "Sfeer": "emotion", "Extra": "ignore"},
    )

    assert [(step["name"], step["emotion"]) for step in steps(made)] == [("Zoekt", 1.0), ("Betaalt", -1.0)]
    assert told(made, "noted")["geheim"] == "left out, as `--columns` asks"


def test_a_column_can_be_kept_as_data_of_ones_own() -> None:
    made = draft(
        grid(TABLE), columns={"Blok": "stage", "Wat er gebeurt": "steps", "Sfeer": "emotion", "Extra": "meta"}
    )

    assert steps(made)[0]["meta"] == {"Extra": "geheim"}


def test_what_the_user_says_wins_over_what_a_heading_says() -> None:
    made = draft(grid("Stage,Action,Emotion\nA,Looks,Joy\n"), columns={"Action": "thinks"})

    assert steps(made)[0]["thinks"] == "Looks"


def test_a_key_that_no_column_has_is_refused_with_the_nearest() -> None:
    with pytest.raises(RequestError) as refused:
        read(grid(TABLE), columns={"Sfeer": "emotoin"})

    assert "`emotoin`, which `--columns` names for `Sfeer`" in str(refused.value)
    assert "did you mean `emotion`?" in str(refused.value)


def test_a_heading_that_no_table_has_is_told_with_the_nearest() -> None:
    found = read(grid("Stage,Step,Mood\nA,Looks,Joy\n"), columns={"Moood": "emotion"})

    assert "the nearest is `Mood`" in told(found, "left-out")["Moood"]


def test_an_unknown_heading_is_told_with_how_to_map_it() -> None:
    made = draft(grid("Stage,Step,Cascade risk\nA,Looks,Van is full\n"))

    assert "`Cascade risk: meta` in `--columns` would read it" in told(made, "left-out")["Van is full"]


@pytest.mark.parametrize("columns", [{}, {"colours": None}, {1: "stage"}, {"A": None}, {"B": "-"}])
def test_odd_mappings_are_no_trouble(columns: dict[object, object]) -> None:
    assert steps(draft(grid("Stage,Step,Mood\nA,Looks,Joy\n"), columns=columns))


def test_without_stages_steps_and_lanes_a_table_is_refused_with_its_headings() -> None:
    with pytest.raises(RequestError) as refused:
        read(grid("Product,Price\nPear,2\n"))

    assert "the headings are `Product`, `Price`" in str(refused.value)
    assert "`Product: stage`" in str(refused.value)
    refused.value.language = "nl"
    assert "de koppen zijn `Product`, `Price`" in str(refused.value)


@pytest.mark.parametrize("text", ["", "\n\n", ",,\n,,\n", "\ufeff\n"])
def test_an_empty_table_is_refused(text: str) -> None:
    with pytest.raises(RequestError, match="no table with anything in it"):
        read(grid(text, delimiter=","))


ADVISED = re.compile(r"`([^`]+)` in `--columns` (?:would|keeps)|with a line such as `([^`]+)`")


@pytest.mark.parametrize(
    "heading",
    ["Notes", "Customer's text", "Colour of it", "Frequency table", "Text", "Trigger", "Next: or not", "# of things", "Emotion curve of Alex", "Team notes here", "Severity class", "My tags!", "NPS of Q1", "Yes", "[x]", "Image link"],
)  # fmt: skip
@pytest.mark.parametrize("value", ["zebra 7 of x", "32"])
def test_every_line_that_is_advised_is_accepted_and_carries_its_column(heading: str, value: str) -> None:
    table = grid(f'Stage,Step,"{heading}"\nA,Reads,\nA,Looks,{value}\n')
    lines = [line for loss in draft(table).losses for line in ADVISED.findall(loss.message.text())]
    assert lines

    for line, _ in lines:
        columns = yaml.safe_load(line)
        assert list(columns) == [heading]
        made = draft(table, columns=columns)
        assert not [loss for loss in made.losses if loss.kind == "left-out"]
        (step,) = [step for step in steps(made) if step["name"] == "Looks"]
        assert value in str(made.data()) or "emotion" in step


@pytest.mark.parametrize("heads", ["Product,Price", "Text,Price", "On,Off,Up,Down", "A: b,C"])
def test_the_line_that_a_refusal_advises_is_accepted(heads: str) -> None:
    table = grid(f"{heads}\nPear,2\nPlum,3\n")
    with pytest.raises(RequestError) as refused:
        read(table)
    ((_, line),) = ADVISED.findall(str(refused.value))

    made = draft(table, columns=yaml.safe_load(line))
    assert [stage["name"] for stage in made.data()["stages"]] == ["Pear", "Plum"]


def test_a_number_under_the_name_of_a_metric_is_a_reading_of_it() -> None:
    made = draft(
        grid("Stage,Step,NPS,CSAT,Shop score\nA,Looks,32,4/5,7%\n"), columns={"Shop score": "metrics"}
    )
    nps, csat, own = steps(made)[0]["metrics"]

    assert (nps["value"], csat["value"], csat["scale"]) == (32, 4, "1-5")
    assert own == {"name": "Shop score", "value": 7, "unit": "%"}


def test_a_column_that_nobody_knows_is_told_once_with_all_that_stands_there() -> None:
    made = draft(grid("Stage,Step,Cascade risk\nA,Looks,one\nA,Reads,two\nA,Buys,one\n"))

    assert [loss.value for loss in made.losses if loss.kind == "left-out"] == ["one | two"]


def test_a_key_of_sticky_notes_that_the_user_gives_to_steps_is_told_with_one_that_they_have() -> None:
    made = draft(grid("Stage,Step,Remarks\nA,Looks,zebra\n"), columns={"Remarks": "note"})

    assert "`Remarks: meta` in `--columns` keeps it" in told(made, "left-out")["zebra"]
