"""What the story band, summaries and decks say, in every language."""

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
    "side-way": Translated(
        en="on a way that {share} take",
        nl="op een zijweg die {share} neemt",
        fr="sur une voie prise par {share}",
        de="auf einem Weg, den {share} nehmen",
    ),
    "first": Translated(en="Do these first", nl="Dit eerst doen", fr="À faire d’abord", de="Zuerst tun"),
    "first-one": Translated(en="Do this first", nl="Dit eerst doen", fr="À faire d’abord", de="Zuerst tun"),
    "unowned": Translated(
        en="nobody owns it yet", nl="nog van niemand", fr="sans responsable", de="noch ohne Verantwortliche"
    ),
    "payback": Translated(
        en="pays back in {time}",
        nl="terugverdiend in {time}",
        fr="rentabilisé en {time}",
        de="rechnet sich in {time}",
    ),
    "no-pain": Translated(
        en="No pain is told",
        nl="Geen pijnpunt vermeld",
        fr="Aucun irritant noté",
        de="Kein Pain Point genannt",
    ),
    "no-opportunity": Translated(
        en="No opportunity yet", nl="Nog geen kans", fr="Pas encore d’opportunité", de="Noch keine Chance"
    ),
    "nobody": Translated(
        en="nobody owns it", nl="van niemand", fr="sans responsable", de="niemand verantwortlich"
    ),
    "worst-pain": Translated(
        en="worst pain", nl="ergste pijnpunt", fr="pire irritant", de="größter Pain Point"
    ),
    "best-opportunity": Translated(
        en="best opportunity", nl="beste kans", fr="meilleure opportunité", de="beste Chance"
    ),
    "unknown": Translated(en="Not known:", nl="Niet bekend:", fr="Inconnu :", de="Nicht bekannt:"),
    "unknown-feeling": Translated(
        en="the feeling at {n} of {all} steps",
        nl="het gevoel bij {n} van {all} stappen",
        fr="le ressenti de {n} moments sur {all}",
        de="das Gefühl bei {n} von {all} Schritten",
    ),
    "unknown-source": Translated(
        en="the source of {n} steps’ feelings",
        nl="de bron van het gevoel bij {n} stappen",
        fr="la source du ressenti de {n} moments",
        de="die Quelle des Gefühls bei {n} Schritten",
    ),
    "unknown-numbers": Translated(
        en="{n} planned numbers",
        nl="{n} geplande cijfers",
        fr="{n} chiffres prévus",
        de="{n} geplante Zahlen",
    ),
}
