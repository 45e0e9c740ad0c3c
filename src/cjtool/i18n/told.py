"""What the story band, summaries and decks say, in every language."""

from cjtool.i18n.lack_words import LACK_WORDS
from cjtool.i18n.translated import Translated

STORY = {
    "no-gain": Translated(
        en="No gain is told",
        nl="Geen pluspunt vermeld",
        fr="Aucun point fort noté",
        de="Kein Pluspunkt genannt",
    ),
    "opportunity": Translated(en="Opportunity", nl="Kans", fr="Opportunité", de="Chance"),
    "closed": Translated(
        en="{n} more are done or rejected",
        nl="nog {n} zijn klaar of afgewezen",
        fr="{n} autres sont faites ou rejetées",
        de="{n} weitere sind erledigt oder abgelehnt",
    ),
    "trigger": Translated(en="Starts when", nl="Begint als", fr="Commence quand", de="Beginnt, wenn"),
    "goal": Translated(en="Goal", nl="Doel", fr="But", de="Ziel"),
    "outcome": Translated(en="Ends when", nl="Eindigt als", fr="Se termine quand", de="Endet, wenn"),
    "peak": Translated(en="Best moment", nl="Beste moment", fr="Meilleur moment", de="Bester Moment"),
    "low": Translated(en="Worst moment", nl="Slechtste moment", fr="Pire moment", de="Schlimmster Moment"),
    "end": Translated(en="At the end", nl="Aan het eind", fr="À la fin", de="Am Ende"),
    "low-answered": Translated(
        en="Worst by answers",
        nl="Slechtst volgens klanten",
        fr="Pire selon les clients",
        de="Schlimmster laut Kunden",
    ),
    "end-answered": Translated(
        en="End by answers", nl="Eind volgens klanten", fr="Fin selon les clients", de="Ende laut Kunden"
    ),
    "feelings-of": Translated(
        en="Feelings: {name}",
        nl="Gevoel: {name}",
        fr="Ressenti\u00a0: {name}",
        de="Gefühle: {name}",
    ),
    "side-way": Translated(
        en="on a way that {share} take",
        nl="op een zijweg die {share} neemt",
        fr="sur une voie prise par {share}",
        de="auf einem Weg, den {share} nehmen",
    ),
    "first": Translated(en="Do these first", nl="Dit eerst doen", fr="À faire d’abord", de="Zuerst tun"),
    "first-one": Translated(en="Do this first", nl="Dit eerst doen", fr="À faire d’abord", de="Zuerst tun"),
    "first-in": Translated(
        en="in “{journey}”", nl="in ‘{journey}’", fr="dans «\u00a0{journey}\u00a0»", de="in „{journey}“"
    ),
    "payback": Translated(
        en="pays back in {time}",
        nl="terug in {time}",
        fr="rentabilisé en {time}",
        de="Amortisation: {time}",
    ),
    "payback-time": Translated(en="Pays back in", nl="Terug in", fr="Rentabilisé en", de="Amortisation"),
    "no-opportunity": Translated(
        en="No opportunity yet", nl="Nog geen kans", fr="Pas encore d’opportunité", de="Noch keine Chance"
    ),
    "annex": Translated(
        en="What else is written", nl="Verder opgeschreven", fr="Également noté", de="Außerdem notiert"
    ),
    "unknown": Translated(en="Not known:", nl="Niet bekend:", fr="Inconnu :", de="Nicht bekannt:"),
    "no-feeling": Translated(
        en="No feeling recorded",
        nl="Geen gevoel vastgelegd",
        fr="Aucun ressenti relevé",
        de="Kein Gefühl erfasst",
    ),
    "no-pain": Translated(
        en="No pain recorded",
        nl="Geen pijnpunt vastgelegd",
        fr="Aucun irritant relevé",
        de="Kein Pain Point erfasst",
    ),
    "pains-solved": Translated(
        en="No open pain",
        nl="Geen open pijnpunt",
        fr="Aucun irritant ouvert",
        de="Kein offener Pain Point",
    ),
    "accepted": Translated(
        en="Accepted: {pain}",
        nl="Geaccepteerd: {pain}",
        fr="Accepté\u00a0: {pain}",
        de="Hingenommen: {pain}",
    ),
    "nobody": Translated(
        en="no owner yet",
        nl="nog geen eigenaar",
        fr="pas encore de responsable",
        de="noch niemand verantwortlich",
    ),
    "hurts-most": Translated(
        en="Hurts most: severity × share",
        nl="Doet het meest pijn: ernst × aandeel",
        fr="Pèse le plus\u00a0: gravité × part",
        de="Schmerzt am meisten: Schwere × Anteil",
    ),
    "worst-unfounded": Translated(
        en="Which pain is the worst is not known: no severity with a share",
        nl="Welk pijnpunt het ergste is, is niet bekend: geen ernst met aandeel",
        fr="L’irritant le plus lourd n’est pas connu\u00a0: gravité ou part non indiquée",
        de="Welcher Pain Point am schwersten wiegt, ist nicht bekannt: Schwere oder Anteil fehlt",
    ),
    "of-customers": Translated(
        en="{share} of customers",
        nl="{share} van de klanten",
        fr="{share} des clients",
        de="{share} der Kunden",
    ),
    "inherent": Translated(
        en="belongs to the event",
        nl="hoort bij de gebeurtenis",
        fr="propre à l’événement",
        de="gehört zum Ereignis",
    ),
    "alike": Translated(
        en="{n} more as low",
        nl="nog {n} even laag",
        fr="{n} de plus aussi bas",
        de="{n} weitere ebenso tief",
    ),
    "end-most": Translated(
        en="At the end, for most",
        nl="Aan het eind, voor de meesten",
        fr="À la fin, pour la plupart",
        de="Am Ende, für die meisten",
    ),
    "first-unfounded": Translated(
        en="Ideas, in no order yet",
        nl="Ideeën, nog zonder volgorde",
        fr="Idées, pas encore classées",
        de="Ideen, noch ohne Rangfolge",
    ),
    "rank-unknown": Translated(
        en="impact, effort, share and value are not known",
        nl="impact, inspanning, aandeel en opbrengst zijn niet bekend",
        fr="impact, effort, part et valeur ne sont pas connus",
        de="Wirkung, Aufwand, Anteil und Wert sind nicht bekannt",
    ),
    "order": Translated(
        en="in order: pains, impact and money for the effort",
        nl="op volgorde: pijn, impact en geld per inspanning",
        fr="dans l’ordre\u00a0: irritants, impact et argent au regard de l’effort",
        de="nach Rang: Pain Points, Wirkung und Geld je Aufwand",
    ),
    "order-unpaid": Translated(
        en="in order: pains and impact for the effort",
        nl="op volgorde: pijn en impact per inspanning",
        fr="dans l’ordre\u00a0: irritants et impact au regard de l’effort",
        de="nach Rang: Pain Points und Wirkung je Aufwand",
    ),
    "unsaid": Translated(
        en="arrows whose text does not fit here: {n}",
        nl="pijlen waarvan de tekst hier niet past: {n}",
        fr="flèches dont le texte ne tient pas ici\u00a0: {n}",
        de="Pfeile, deren Text hier keinen Platz hat: {n}",
    ),
    "amounts": Translated(
        en="amounts are expected",
        nl="bedragen zijn verwachtingen",
        fr="montants attendus",
        de="erwartete Beträge",
    ),
    "costs": Translated(
        en="costs {amount}",
        nl="kost {amount}",
        fr="coûte {amount}",
        de="kostet {amount}",
    ),
    "worth-unknown": Translated(
        en="what it brings is not known",
        nl="opbrengst niet bekend",
        fr="gain non connu",
        de="Ertrag nicht bekannt",
    ),
    "moves": Translated(
        en="moves: {metric}",
        nl="verbetert: {metric}",
        fr="améliore\u00a0: {metric}",
        de="verbessert: {metric}",
    ),
    "state-current": Translated(
        en="as it is today",
        nl="zoals het nu gaat",
        fr="situation actuelle",
        de="wie es heute läuft",
    ),
    "state-future": Translated(
        en="as it is to be: expected, not measured",
        nl="zoals het moet worden: verwacht, niet gemeten",
        fr="situation visée\u00a0: attendue, non mesurée",
        de="wie es laufen soll: erwartet, nicht gemessen",
    ),
    "today": Translated(
        en="today",
        nl="nu",
        fr="aujourd’hui",
        de="heute",
    ),
    "all-known": Translated(
        en="Nothing that this picture asks for: every feeling has a source, every pain a severity and a share, every opportunity a value and a cost.",
        nl="Niets van wat dit beeld vraagt: elk gevoel heeft een bron, elk pijnpunt een ernst en een aandeel, elke kans een opbrengst en kosten.",
        fr="Rien de ce que montre cette image\u00a0: chaque ressenti a une source, chaque irritant une gravité et une part, chaque opportunité un gain et un coût.",
        de="Nichts von dem, was dieses Bild fragt: Jedes Gefühl hat eine Quelle, jeder Pain Point Schwere und Anteil, jede Chance Ertrag und Kosten.",
    ),
    "taken-up": Translated(
        en="Taken up by: {works}",
        nl="Wordt opgepakt met: {works}",
        fr="Pris en charge par\u00a0: {works}",
        de="Wird angegangen mit: {works}",
    ),
    "nothing-yet": Translated(
        en="Nothing is done about it yet",
        nl="Er wordt nog niets aan gedaan",
        fr="Rien n’est encore prévu",
        de="Noch wird nichts dagegen getan",
    ),
    "alike-high": Translated(
        en="{n} more as high",
        nl="nog {n} even hoog",
        fr="{n} de plus aussi haut",
        de="{n} weitere ebenso hoch",
    ),
    "idea-for-it": Translated(
        en="Idea for it: {works}",
        nl="Idee ervoor: {works}",
        fr="Idée pour y remédier\u00a0: {works}",
        de="Idee dafür: {works}",
    ),
    "lowest": Translated(en="Lowest point", nl="Laagste punt", fr="Point le plus bas", de="Tiefster Punkt"),
    "plain-nps": Translated(
        en="Would recommend us (NPS)",
        nl="Beveelt ons aan (NPS)",
        fr="Nous recommande (NPS)",
        de="Empfiehlt uns weiter (NPS)",
    ),
    "plain-csat": Translated(
        en="Satisfied (CSAT)", nl="Tevredenheid (CSAT)", fr="Satisfaction (CSAT)", de="Zufriedenheit (CSAT)"
    ),
    "plain-ces": Translated(
        en="Customer effort (CES)",
        nl="Klantinspanning (CES)",
        fr="Effort client (CES)",
        de="Kundenaufwand (CES)",
    ),
    "owned-by": Translated(
        en="Owner: {team}",
        nl="Eigenaar: {team}",
        fr="Responsable\u00a0: {team}",
        de="Verantwortlich: {team}",
    ),
    "will-hurt-most": Translated(
        en="Expected to hurt most: severity × share",
        nl="Doet naar verwachting het meest pijn: ernst × aandeel",
        fr="Devrait peser le plus\u00a0: gravité × part",
        de="Schmerzt voraussichtlich am meisten: Schwere × Anteil",
    ),
    **LACK_WORDS,
}
