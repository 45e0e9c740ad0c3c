"""Dutch."""

from cjtool.i18n.workshops import WorkshopWords

WORDS = WorkshopWords(
    title="Klantreis",
    fields={
        "persona": "Persona",
        "goal": "Doel",
        "trigger": "Begint als",
        "outcome": "Eindigt als",
        "date": "Datum",
        "team": "Wie erbij waren",
    },
    channel="Kanaal",
    how=(
        "Schrijf één gedachte per briefje, in de woorden van de klant.",
        "Plak het onder het nummer van het vak, zodat het nummer zichtbaar blijft: 2.3 is de derde stap van fase 2.",
        "Intypen na afloop: het nummer zegt welke stap.",
    ),
    card_ids="Intypen na afloop: het kleine woord onder op een kaart is de id.",
    how_ids="Intypen na afloop: de id boven het briefje zegt welke stap, het kleine woord onder elke vraag is de sleutel.",
    notes="Op A1 passen briefjes van {a1} × {a1} mm, op A0 van {a0} × {a0} mm.",
    sheet="vel {number} van {count}",
    canvas="Canvas voor een workshop: {stages} fasen, {slots} stappen",
    cards={"steps": "Stappen", "channels": "Kanalen", "personas": "Persona’s"},
    cut="knip langs de stippellijnen",
    channel_kinds={"physical": "fysiek", "digital": "digitaal", "human": "persoonlijk contact"},
    name="Naam",
    needs="Heeft nodig",
    does="Wat de klant doet",
)
