"""What each key of the format is called by readers, in every language: one thing under it, where it holds a list."""

from cjtool.i18n.translated import Translated

KEY_NAMES = {
    "accepted": Translated(
        en="accepted because", nl="geaccepteerd omdat", fr="acceptée parce que", de="akzeptiert, weil"
    ),
    "addresses": Translated(en="addresses", nl="pakt aan", fr="traite", de="geht an"),
    "after": Translated(en="after", nl="na", fr="après", de="nach"),
    "backstage": Translated(en="backstage", nl="achter de schermen", fr="en coulisses", de="Backstage"),
    "baseline": Translated(en="baseline", nl="nulmeting", fr="valeur initiale", de="Ausgangswert"),
    "based_on": Translated(en="based on", nl="gebaseerd op", fr="fondé sur", de="beruht auf"),
    "behaviours": Translated(en="behaviour", nl="gedrag", fr="comportement", de="Verhalten"),
    "better": Translated(en="better is", nl="beter is", fr="mieux si", de="besser ist"),
    "breaks": Translated(en="breaks", nl="breekt", fr="rompt", de="bricht"),
    "channel": Translated(en="channel", nl="kanaal", fr="canal", de="Kanal"),
    "channels": Translated(en="channel", nl="kanaal", fr="canal", de="Kanal"),
    "cost": Translated(en="cost", nl="kosten", fr="coût", de="Kosten"),
    "caption": Translated(en="caption", nl="bijschrift", fr="légende", de="Bildunterschrift"),
    "customers": Translated(
        en="customers a year", nl="klanten per jaar", fr="clients par an", de="Kunden im Jahr"
    ),
    "date": Translated(en="date", nl="datum", fr="date", de="Datum"),
    "define": Translated(en="definition", nl="definitie", fr="définition", de="Definition"),
    "devices": Translated(en="device", nl="apparaat", fr="appareil", de="Gerät"),
    "does": Translated(en="action", nl="handeling", fr="action", de="Handlung"),
    "drop_off": Translated(en="drop-off", nl="afhakers", fr="abandons", de="Abbrecher"),
    "due": Translated(en="due", nl="klaar op", fr="échéance", de="fällig am"),
    "duration": Translated(en="duration", nl="duur", fr="durée", de="Dauer"),
    "effect": Translated(en="takes away", nl="neemt weg", fr="supprime", de="beseitigt"),
    "effort": Translated(en="effort", nl="inspanning", fr="effort", de="Aufwand"),
    "email": Translated(en="email", nl="e-mail", fr="e-mail", de="E-Mail"),
    "emotion": Translated(en="emotion", nl="emotie", fr="émotion", de="Emotion"),
    "evidence": Translated(
        en="physical evidence", nl="wat de klant ziet", fr="preuve matérielle", de="was der Kunde sieht"
    ),
    "expect": Translated(en="measured target", nl="gemeten doel", fr="objectif mesuré", de="gemessenes Ziel"),
    "expects": Translated(en="expectation", nl="verwachting", fr="attente du client", de="Erwartung"),
    "fee": Translated(en="customer pays", nl="klant betaalt", fr="le client paie", de="Kunde zahlt"),
    "feedback": Translated(en="feedback", nl="feedback", fr="retour client", de="Feedback"),
    "feelings": Translated(en="feeling", nl="gevoel", fr="ressenti", de="Gefühl"),
    "feels": Translated(en="feeling", nl="gevoel", fr="ressenti", de="Gefühl"),
    "frequency": Translated(en="frequency", nl="frequentie", fr="fréquence", de="Häufigkeit"),
    "frontstage": Translated(en="frontstage", nl="voor de schermen", fr="en avant-scène", de="Frontstage"),
    "gains": Translated(en="gain", nl="pluspunt", fr="point fort", de="Pluspunkt"),
    "goal": Translated(
        en="customer question", nl="klantvraag", fr="question du client", de="Frage des Kunden"
    ),
    "goals": Translated(en="goal", nl="doel", fr="objectif", de="Ziel"),
    "handle": Translated(
        en="name in the repository",
        nl="naam in de repository",
        fr="nom dans le dépôt",
        de="Name im Repository",
    ),
    "handover": Translated(en="handover", nl="overdracht", fr="transmission", de="Übergabe"),
    "icon": Translated(en="icon", nl="icoon", fr="icône", de="Symbol"),
    "id": Translated(
        en="id (for references)",
        nl="id (voor verwijzingen)",
        fr="id (pour les renvois)",
        de="id (für Verweise)",
    ),
    "image": Translated(en="picture", nl="afbeelding", fr="image", de="Bild"),
    "impact": Translated(en="impact", nl="impact", fr="impact", de="Wirkung"),
    "initiator": Translated(en="who starts", nl="wie begint", fr="à l’initiative de", de="wer beginnt"),
    "intensity": Translated(en="intensity", nl="intensiteit", fr="intensité", de="Intensität"),
    "journey": Translated(en="detailed in", nl="uitgewerkt in", fr="détaillé dans", de="ausgearbeitet in"),
    "kind": Translated(en="kind", nl="soort", fr="type", de="Art"),
    "language": Translated(en="language", nl="taal", fr="langue", de="Sprache"),
    "leads_to": Translated(en="leads to", nl="leidt naar", fr="mène à", de="führt zu"),
    "level": Translated(en="level", nl="niveau", fr="niveau", de="Ebene"),
    "link": Translated(en="link", nl="link", fr="lien", de="Link"),
    "meta": Translated(en="own data", nl="eigen gegevens", fr="données propres", de="eigene Daten"),
    "metric": Translated(en="metric", nl="KPI", fr="indicateur", de="Kennzahl"),
    "metrics": Translated(en="metric", nl="KPI", fr="indicateur", de="Kennzahl"),
    "moment_of_truth": Translated(
        en="moment of truth", nl="moment van de waarheid", fr="moment de vérité", de="Moment der Wahrheit"
    ),
    "n": Translated(en="sample (n)", nl="steekproef (n)", fr="échantillon (n)", de="Stichprobe (n)"),
    "name": Translated(en="name", nl="naam", fr="nom", de="Name"),
    "needs": Translated(en="need", nl="behoefte", fr="besoin", de="Bedürfnis"),
    "next": Translated(en="next", nl="volgende", fr="suite", de="weiter mit"),
    "objectives": Translated(
        en="objective", nl="doelstelling", fr="objectif stratégique", de="strategisches Ziel"
    ),
    "opportunities": Translated(en="opportunity", nl="kans", fr="opportunité", de="Chance"),
    "optional": Translated(en="optional", nl="optioneel", fr="facultatif", de="optional"),
    "outcome": Translated(en="outcome", nl="uitkomst", fr="résultat", de="Ergebnis"),
    "owner": Translated(en="owner", nl="eigenaar", fr="responsable", de="zuständig"),
    "ownership": Translated(en="ownership", nl="van wie", fr="propriété", de="Besitz"),
    "pains": Translated(en="pain", nl="pijnpunt", fr="irritant", de="Pain Point"),
    "parent": Translated(en="part of", nl="onderdeel van", fr="fait partie de", de="Teil von"),
    "persona": Translated(en="persona", nl="persona", fr="persona", de="Persona"),
    "personas": Translated(en="persona", nl="persona", fr="persona", de="Persona"),
    "phase": Translated(en="phase", nl="klantfase", fr="phase", de="Phase"),
    "phases": Translated(en="phase", nl="klantfase", fr="phase", de="Phase"),
    "promises": Translated(en="promise", nl="klantbelofte", fr="promesse", de="Kundenversprechen"),
    "purpose": Translated(en="purpose", nl="doel", fr="but", de="Zweck"),
    "question": Translated(en="question", nl="vraag", fr="question", de="Frage"),
    "quote": Translated(en="quote", nl="citaat", fr="verbatim", de="Zitat"),
    "range": Translated(en="range", nl="bereik", fr="plage", de="Bereich"),
    "relationship": Translated(en="relationship", nl="klantrelatie", fr="relation", de="Kundenbeziehung"),
    "response_time": Translated(
        en="response time", nl="reactietijd", fr="délai de réponse", de="Antwortzeit"
    ),
    "reviewed": Translated(
        en="last reviewed", nl="laatst bekeken op", fr="dernière revue", de="zuletzt geprüft"
    ),
    "scale": Translated(en="scale", nl="schaal", fr="échelle", de="Skala"),
    "role": Translated(en="role", nl="rol", fr="rôle", de="Rolle"),
    "scope": Translated(en="scope", nl="bereik", fr="périmètre", de="Umfang"),
    "severity": Translated(en="severity", nl="ernst", fr="gravité", de="Schwere"),
    "share": Translated(en="share", nl="aandeel", fr="part", de="Anteil"),
    "source": Translated(en="source", nl="bron", fr="source", de="Quelle"),
    "sources": Translated(en="source", nl="bron", fr="source", de="Quelle"),
    "state": Translated(en="state", nl="toestand", fr="état", de="Zustand"),
    "status": Translated(en="status", nl="status", fr="statut", de="Status"),
    "staff": Translated(en="employees", nl="medewerkers", fr="équipes", de="Mitarbeitende"),
    "summary": Translated(en="summary", nl="samenvatting", fr="résumé", de="Zusammenfassung"),
    "systems": Translated(en="system", nl="systeem", fr="système", de="System"),
    "tags": Translated(en="tag", nl="label", fr="étiquette", de="Schlagwort"),
    "sponsor": Translated(en="sponsor", nl="sponsor", fr="sponsor", de="Sponsor"),
    "target": Translated(en="target", nl="doel", fr="objectif", de="Ziel"),
    "teams": Translated(en="team", nl="team", fr="équipe", de="Team"),
    "text": Translated(en="wording", nl="verwoording", fr="formulation", de="Wortlaut"),
    "thinks": Translated(en="thought", nl="gedachte", fr="pensée", de="Gedanke"),
    "title": Translated(en="title", nl="titel", fr="titre", de="Titel"),
    "to": Translated(en="to", nl="naar", fr="vers", de="nach"),
    "tone": Translated(en="tone of voice", nl="tone of voice", fr="ton", de="Tonalität"),
    "touchpoint": Translated(en="touchpoint", nl="contactmoment", fr="point de contact", de="Kontaktpunkt"),
    "touchpoints": Translated(en="touchpoint", nl="contactmoment", fr="point de contact", de="Kontaktpunkt"),
    "trigger": Translated(en="trigger", nl="aanleiding", fr="déclencheur", de="Auslöser"),
    "unavoidable": Translated(en="unavoidable", nl="onvermijdelijk", fr="inévitable", de="unvermeidbar"),
    "unit": Translated(en="unit", nl="eenheid", fr="unité", de="Einheit"),
    "update": Translated(
        en="update while waiting",
        nl="bericht tijdens het wachten",
        fr="information pendant l’attente",
        de="Zwischenstand",
    ),
    "valid_until": Translated(
        en="valid until", nl="geldig tot en met", fr="valable jusqu’au", de="gültig bis"
    ),
    "value": Translated(en="value", nl="waarde", fr="valeur", de="Wert"),
    "version": Translated(en="version", nl="versie", fr="version", de="Version"),
    "wait": Translated(en="waiting time", nl="wachttijd", fr="attente", de="Wartezeit"),
    "watches": Translated(
        en="watched files", nl="gevolgde bestanden", fr="fichiers surveillés", de="beobachtete Dateien"
    ),
    "when": Translated(en="when", nl="wanneer", fr="condition", de="wenn"),
    "within": Translated(en="within", nl="termijn", fr="délai", de="Frist"),
    "worth": Translated(
        en="a customer brings", nl="een klant brengt op", fr="un client rapporte", de="ein Kunde bringt"
    ),
}
"""By key."""
