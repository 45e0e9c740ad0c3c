"""Sticky notes of a board."""

import pytest
import yaml
from tests.exchange.tables.made_of import draft, grid, read, steps, told

NOTES = """Content,Colour,Frame,X,Y
Signs,yellow,Sign,110,20
Walks in,yellow,Arrive,10,20
Takes a number,yellow,Arrive,60,20
No seat,pink,Arrive,62,80
Draughty,pink,Arrive,12,80
More chairs,green,Arrive,64,140
"""
COLOURS = {"colours": {"Yellow": "steps", "pink": "pains", "green": "opportunities"}}


def test_colours_are_keys_by_the_users_table_and_places_say_of_which_step() -> None:
    made = draft(grid(NOTES), columns=COLOURS).data()

    assert [stage["name"] for stage in made["stages"]] == ["Arrive", "Sign"]
    walks, takes = made["stages"][0]["steps"]
    assert (walks["name"], walks["pains"]) == ("Walks in", [{"text": "Draughty"}])
    assert takes["pains"] == [{"text": "No seat"}]
    assert takes["opportunities"] == [{"title": "More chairs"}]


def test_without_the_table_notes_are_steps_in_their_order_and_colours_are_told_with_counts() -> None:
    made = draft(grid(NOTES))

    assert [step["name"] for step in steps(made)][:3] == ["Walks in", "Draughty", "Takes a number"]
    assert told(made, "guessed")["pink"] == (
        "notes in `pink`: 2; `colours: {pink: pains}` in `--columns` says what that means"
    )


def test_a_tag_that_is_a_heading_says_what_a_note_is() -> None:
    text = 'Text,Tags,Frame\nWalks in,,Arrive\nNo seat,"urgent, Pain point",Arrive\n'
    (step,) = steps(draft(grid(text)))

    assert step["pains"] == [{"text": "No seat"}]


def test_a_frame_without_steps_has_what_a_stage_can_have() -> None:
    made = draft(grid("Text,Color,Frame\nNo seat,pink,Arrive\n"), columns={"colours": {"pink": "pains"}})

    assert made.data()["stages"] == [{"name": "Arrive", "pains": [{"text": "No seat"}]}]


def test_notes_without_frames_are_one_stage() -> None:
    found = read(grid("Text,Color\nOne,pink\nTwo,blue\n"), title="Board")

    assert [stage["name"] for stage in found.drafts[0].data()["stages"]] == ["Board"]


MURAL = """ID,Text,Type,BG Color,Position X,Position Y,Area,Author
7,Signs,sticky,#ffee00,110,20,Sign,Ann
8,Walks in,sticky,#ffee00,10,20,Arrive,Bob
"""


def test_an_export_of_mural_has_its_areas_as_stages_and_notes_what_the_board_says_for_itself() -> None:
    made = draft(grid(MURAL))

    assert [stage["name"] for stage in made.data()["stages"]] == ["Arrive", "Sign"]
    assert {loss.kind for loss in made.losses if loss.what in {"ID", "Type", "Author"}} == {"noted"}
    assert told(made, "noted")["Ann | Bob"] == "who wrote a note is not kept"
    assert not told(made, "left-out")


@pytest.mark.parametrize(
    "frame", ["Area", "Frame", "Section", "Zone", "Board", "Gebied", "Kader", "Bereich", "Cadre"]
)
@pytest.mark.parametrize("colour", ["BG Color", "Background", "Colour", "Achtergrondkleur", "Hintergrund"])
def test_frames_and_colours_have_many_names(frame: str, colour: str) -> None:
    made = draft(grid(f"Text,{frame},{colour}\nWalks in,Arrive,pink\nNo seat,Sign,blue\n"))

    assert [stage["name"] for stage in made.data()["stages"]] == ["Arrive", "Sign"]
    assert "pink" in told(made, "guessed")


def test_of_a_frame_and_a_board_the_frame_is_the_stage() -> None:
    made = draft(grid("Text,Board,Frame,Color\nWalks in,Ours,Arrive,pink\n"))

    assert made.data()["stages"][0]["name"] == "Arrive"
    assert "Ours" in told(made, "noted")


def test_a_colour_is_advised_as_yaml_reads_it_and_a_column_can_be_kept() -> None:
    table = grid("Text,Frame,Color,Votes\nWalks in,Arrive,#ffee00,3\n,Arrive,#00ff00,\n")
    made = draft(table)
    line = told(made, "guessed")["#ffee00"].split("`")[3]

    assert yaml.safe_load(line) == {"colours": {"#ffee00": "pains"}}
    assert told(made, "left-out")["Arrive | #00ff00"] == "this note has no text"
    assert steps(draft(table, columns={"Votes": "meta"}))[0]["meta"] == {"Votes": "3"}
