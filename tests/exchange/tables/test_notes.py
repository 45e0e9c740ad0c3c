"""Sticky notes of a board."""

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
