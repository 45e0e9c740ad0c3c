"""English."""

from cjtool.i18n.workshops import WorkshopWords

WORDS = WorkshopWords(
    title="Customer journey",
    fields={
        "persona": "Persona",
        "goal": "Goal",
        "trigger": "Starts when",
        "outcome": "Ends when",
        "date": "Date",
        "team": "Who were there",
    },
    channel="Channel",
    how=(
        "One thought to a note, in the customer’s words.",
        "Stick it below the number of its slot, and keep the number in sight: 2.3 is the third step of stage 2.",
        "Typing it back: the number says which step, the small word under each question is the key.",
    ),
    card_ids="Typing it back: the small word at the foot of a card is its id.",
    how_ids="Typing it back: the id above the note says which step, the small word under each question is the key.",
    notes="Notes of {a1} × {a1} mm fit on A1, of {a0} × {a0} mm on A0.",
    sheet="sheet {number} of {count}",
    canvas="Canvas for a workshop: {stages} stages, {slots} steps",
    cards={"steps": "Steps", "channels": "Channels", "personas": "Personas"},
    cut="cut along the dashed lines",
    channel_kinds={"physical": "physical", "digital": "digital", "human": "personal contact"},
    name="Name",
    needs="Needs",
    does="What the customer does",
)
