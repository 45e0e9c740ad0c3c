"""German."""

from cjtool.i18n.workshops import WorkshopWords

WORDS = WorkshopWords(
    title="Customer Journey",
    fields={
        "persona": "Persona",
        "goal": "Ziel",
        "trigger": "Beginnt, wenn",
        "outcome": "Endet, wenn",
        "date": "Datum",
        "team": "Wer dabei war",
    },
    channel="Kanal",
    how=(
        "Ein Gedanke pro Zettel, in den Worten des Kunden.",
        "Unter die Nummer des Feldes kleben, so dass sie sichtbar bleibt: 2.3 ist der dritte Schritt der Phase 2.",
        "Eintippen danach: Die Nummer sagt, welcher Schritt.",
    ),
    card_ids="Eintippen danach: Das kleine Wort unten auf einer Karte ist ihre ID.",
    how_ids="Eintippen danach: Die ID über dem Zettel sagt, welcher Schritt, das kleine Wort unter jeder Frage ist der Schlüssel.",
    notes="Auf A1 passen Zettel von {a1} × {a1} mm, auf A0 von {a0} × {a0} mm.",
    sheet="Blatt {number} von {count}",
    canvas="Canvas für einen Workshop: {stages} Phasen, {slots} Schritte",
    cards={"steps": "Schritte", "channels": "Kanäle", "personas": "Personas"},
    cut="an den gestrichelten Linien schneiden",
    channel_kinds={"physical": "physisch", "digital": "digital", "human": "persönlicher Kontakt"},
    name="Name",
    needs="Braucht",
    does="Was der Kunde tut",
)
