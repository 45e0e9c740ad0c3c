"""French."""

from cjtool.i18n.workshops import WorkshopWords

WORDS = WorkshopWords(
    title="Parcours client",
    fields={
        "persona": "Persona",
        "goal": "Objectif",
        "trigger": "Commence quand",
        "outcome": "Se termine quand",
        "date": "Date",
        "team": "Participants",
    },
    channel="Canal",
    how=(
        "Une idée par note, avec les mots du client.",
        "Collez-la sous le numéro de sa case, sans le cacher\u00a0: 2.3 est le troisième moment de l’étape 2.",
        "Pour la saisie\u00a0: le numéro dit de quel moment il s’agit.",
    ),
    card_ids="Pour la saisie\u00a0: le petit mot au bas d’une carte est son identifiant.",
    how_ids="Pour la saisie\u00a0: l’identifiant au-dessus de la note dit de quel moment il s’agit, le petit mot sous chaque question est la clé.",
    notes="Notes de {a1} × {a1} mm sur A1, de {a0} × {a0} mm sur A0.",
    sheet="feuille {number} sur {count}",
    canvas="Canevas d’atelier\u00a0: {stages} étapes, {slots} moments",
    cards={"steps": "Moments", "channels": "Canaux", "personas": "Personas"},
    cut="couper le long des pointillés",
    channel_kinds={"physical": "physique", "digital": "numérique", "human": "contact humain"},
    name="Nom",
    needs="A besoin de",
    does="Ce que fait le client",
)
