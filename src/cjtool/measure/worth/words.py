"""The words of what journeys are worth, in every language."""

from collections.abc import Mapping

from cjtool.i18n.translated import Translated
from cjtool.measure.worth.valued import AssumptionKind, AssumptionWhence
from cjtool.message import Says

PAIN = Translated(en="Pain", nl="Pijnpunt", fr="Irritant", de="Pain Point")
WHERE = Translated(en="Where", nl="Waar", fr="Où", de="Wo")
HURT = Translated(en="Hurts a year", nl="Treft per jaar", fr="Touche par an", de="Trifft im Jahr")
LEAVE = Translated(en="Leave", nl="Haken af", fr="Partent", de="Springen ab")
TAKES = Translated(en="Takes a year", nl="Kost per jaar", fr="Coûte par an", de="Kostet im Jahr")
RANGE = Translated(
    en="90 of 100 years", nl="90 van 100 jaren", fr="90 années sur 100", de="90 von 100 Jahren"
)
EACH_TIME = Translated(
    en="Of it calls and such", nl="Waarvan telefoon e.d.", fr="Dont appels, etc.", de="Davon Anrufe u. Ä."
)
OPPORTUNITY = Translated(en="Opportunity", nl="Kans", fr="Opportunité", de="Chance")
BRINGS = Translated(en="Brings a year", nl="Brengt op per jaar", fr="Rapporte par an", de="Bringt im Jahr")
COSTS = Translated(en="Costs once", nl="Kost eenmalig", fr="Coûte une fois", de="Kostet einmalig")
PAYS = Translated(
    en="Back in a year", nl="Binnen een jaar terug", fr="Rentable en un an", de="Zurück in einem Jahr"
)
PAYBACK = Translated(en="Payback", nl="Terugverdientijd", fr="Délai de retour", de="Amortisation")
AS_WRITTEN = Translated(en="As written", nl="Zoals genoteerd", fr="Tel que noté", de="Wie notiert")
TOGETHER = Translated(en="All together", nl="Alles samen", fr="Toutes ensemble", de="Alle zusammen")
OBJECTIVE = Translated(en="Objective", nl="Doelstelling", fr="Objectif stratégique", de="Strategisches Ziel")
NO_OBJECTIVE = Translated(en="no objective", nl="geen doelstelling", fr="sans objectif", de="kein Ziel")
COUNT = Translated(en="Opportunities", nl="Kansen", fr="Opportunités", de="Chancen")
WHOLE_PROJECT = Translated(
    en="All journeys together",
    nl="Alle klantreizen samen",
    fr="Tous les parcours",
    de="Alle Journeys zusammen",
)
RESTS = Translated(en="Rests on", nl="Berust op", fr="Repose sur", de="Beruht auf")
WHAT = Translated(en="What", nl="Wat", fr="Quoi", de="Was")
VALUE = Translated(en="Value", nl="Waarde", fr="Valeur", de="Wert")
WHENCE_HEAD = Translated(en="Source", nl="Bron", fr="Source", de="Quelle")
TO_BE = Translated(en="As it is to be", nl="Zoals het wordt", fr="Tel qu’il sera", de="Wie es wird")
NEVER = Translated(en="never", nl="nooit", fr="jamais", de="nie")
NO_FIGURE = Translated(en="–", nl="–", fr="–", de="–")

YEAR = Says(
    en="a year brings {year}: of {customers} who begin, {reach} reach the end",
    nl="een jaar brengt {year} op: van {customers} die beginnen haalt {reach} het einde",
    fr="une année rapporte {year} : sur {customers} qui commencent, {reach} vont au bout",
    de="ein Jahr bringt {year}: von {customers}, die beginnen, kommen {reach} ans Ende",
)
ONLY_COSTS = Says(
    en="nobody says what a customer brings (`worth`), so only what pains cost each time counts: {year} a year; of {customers} who begin, {reach} reach the end",
    nl="niemand zegt wat een klant opbrengt (`worth`), dus telt alleen wat pijnpunten per keer kosten: {year} per jaar; van {customers} die beginnen haalt {reach} het einde",
    fr="rien ne dit ce que rapporte un client (`worth`), seul compte donc ce que les irritants coûtent à chaque fois : {year} par an ; sur {customers} qui commencent, {reach} vont au bout",
    de="niemand sagt, was ein Kunde bringt (`worth`), also zählt nur, was Pain Points jedes Mal kosten: {year} im Jahr; von {customers}, die beginnen, kommen {reach} ans Ende",
)
DIVIDED = Says(
    en="?: which part of those who leave do so because of it is not known: between none and all; write its `drop_off`",
    nl="?: welk deel van de afhakers het hierdoor doet, is niet bekend: tussen geen en alle; schrijf er `drop_off` bij",
    fr="? : on ignore quelle part de ceux qui partent le fait à cause de lui : entre aucun et tous ; écrivez son `drop_off`",
    de="?: Welcher Teil derer, die abspringen, es deshalb tut, ist nicht bekannt: zwischen keinem und allen; `drop_off` angeben",
)()
NOT_RECKONED = Says(
    en="no figure, as nobody says how many leave because of it (`drop_off`) and no log shows it: {pains}",
    nl="geen cijfer, want niemand zegt hoeveel er daardoor afhaken (`drop_off`) en geen logboek toont het: {pains}",
    fr="pas de chiffre, car rien ne dit combien partent à cause de cela (`drop_off`) et aucun journal ne le montre : {pains}",
    de="keine Zahl, da niemand sagt, wie viele deshalb abspringen (`drop_off`), und kein Protokoll es zeigt: {pains}",
)
PARTLY = Says(
    en="of {title} only {reckoned} of {pains} pains are reckoned",
    nl="van {title} zijn maar {reckoned} van de {pains} pijnpunten berekend",
    fr="pour {title}, seuls {reckoned} irritants sur {pains} sont chiffrés",
    de="bei {title} sind nur {reckoned} von {pains} Pain Points berechnet",
)
NOTHING_TO_MEND = Says(
    en="no figure, as none of the pains that they address has one: {titles}",
    nl="geen cijfer, want geen van de pijnpunten die ze aanpakken heeft er één: {titles}",
    fr="pas de chiffre, car aucun des irritants traités n’en a : {titles}",
    de="keine Zahl, da keiner der Pain Points, an die sie gehen, eine hat: {titles}",
)
VERSION = Says(
    en="{title}: {after} a year in place of {before}; difference {more}, and more than today in {better} of the years",
    nl="{title}: {after} per jaar in plaats van {before}; verschil {more}, en meer dan nu in {better} van de jaren",
    fr="{title} : {after} par an au lieu de {before} ; différence {more}, et plus qu’aujourd’hui dans {better} des années",
    de="{title}: {after} im Jahr statt {before}; Unterschied {more}, und mehr als heute in {better} der Jahre",
)
HOW = Says(
    en="{years} years were drawn (seed {seed}): the figure is their mean, and 90 of 100 lie in the range; nothing is discounted, and two digits is all that such figures carry",
    nl="er zijn {years} jaren gesimuleerd (seed {seed}): het bedrag is hun gemiddelde, en 90 van de 100 liggen in het bereik; niets is verdisconteerd, en bedragen zijn afgerond op twee cijfers, want preciezer zijn ze niet",
    fr="{years} années ont été tirées (graine {seed}) : le chiffre est leur moyenne, et 90 sur 100 sont dans la plage ; rien n’est actualisé, et de tels chiffres n’en portent que deux",
    de="{years} Jahre wurden gezogen (Startwert {seed}): Die Zahl ist ihr Mittel, und 90 von 100 liegen im Bereich; nichts ist abgezinst, und mehr als zwei Stellen tragen solche Zahlen nicht",
)
SILENT = Says(
    en="nothing is reckoned of {title}: {why}",
    nl="van {title} is niets berekend: {why}",
    fr="rien n’est chiffré pour {title} : {why}",
    de="zu {title} ist nichts berechnet: {why}",
)
OVERLAP = Says(
    en="each pain counts once, however many opportunities address it: sums are drawn together and not added up",
    nl="elk pijnpunt telt één keer, hoeveel kansen het ook aanpakken: sommen zijn samen gesimuleerd, niet opgeteld",
    fr="chaque irritant compte une fois, quel que soit le nombre d’opportunités : les totaux sont tirés ensemble, non additionnés",
    de="jeder Pain Point zählt einmal, wie viele Chancen auch an ihn gehen: Summen sind zusammen gezogen, nicht addiert",
)()

ORDER = Says(
    en="opportunities stand here in the order of the money that they bring; maps, summaries and other reports order them by pain, impact and effort, so another one may come first there",
    nl="kansen staan hier op volgorde van wat ze opbrengen; kaarten, samenvattingen en andere rapporten ordenen ze naar pijn, impact en inspanning, dus daar kan een andere voorop staan",
    fr="les opportunités sont classées ici selon ce qu’elles rapportent ; les cartes, synthèses et autres rapports les classent selon irritants, impact et effort, une autre peut donc y venir en tête",
    de="Chancen stehen hier nach dem Geld, das sie bringen; Karten, Zusammenfassungen und andere Berichte ordnen sie nach Schmerz, Wirkung und Aufwand, dort kann also eine andere vorne stehen",
)()

RESTS_ON: Mapping[AssumptionKind, Says] = {
    "customers": Says(
        en="customers who begin it in a year",
        nl="klanten die er in een jaar aan beginnen",
        fr="clients qui le commencent en un an",
        de="Kunden, die sie in einem Jahr beginnen",
    ),
    "worth": Says(
        en="what a customer who reaches the end brings",
        nl="wat een klant die het einde haalt opbrengt",
        fr="ce que rapporte un client qui va au bout",
        de="was ein Kunde bringt, der ans Ende kommt",
    ),
    "ends": Says(
        en="who ends here has reached the end: {about}",
        nl="wie hier eindigt, heeft het einde gehaald: {about}",
        fr="qui finit ici est allé au bout : {about}",
        de="wer hier endet, ist am Ende angekommen: {about}",
    ),
    "measured": Says(
        en="ways on from: {about}", nl="wegen vanaf: {about}", fr="suites de : {about}", de="Wege ab: {about}"
    ),
    "written": Says(
        en="ways on from: {about}", nl="wegen vanaf: {about}", fr="suites de : {about}", de="Wege ab: {about}"
    ),
    "even": Says(
        en="ways on from {about}: as many take each",
        nl="wegen vanaf {about}: op elke evenveel",
        fr="suites de {about} : autant pour chacune",
        de="Wege ab {about}: auf jedem gleich viele",
    ),
    "way": Says(
        en="a way on from: {about}",
        nl="een weg vanaf: {about}",
        fr="une suite de : {about}",
        de="ein Weg ab: {about}",
    ),
    "untold": Says(
        en="{about}: for whom no way is written, who are taken to go as the others do",
        nl="{about}: voor wie geen weg genoteerd is; die gaan zoals de anderen",
        fr="{about} : ceux pour qui aucune voie n’est notée, supposés aller comme les autres",
        de="{about}: für wen kein Weg notiert ist; sie gehen wie die anderen",
    ),
    "starts": Says(
        en="as many begin at each of: {about}",
        nl="er beginnen er evenveel bij: {about}",
        fr="autant commencent à chacun de : {about}",
        de="gleich viele beginnen bei: {about}",
    ),
    "logs": Says(
        en="a larger log counts in place of: {about}",
        nl="een groter logboek telt in plaats van: {about}",
        fr="un journal plus grand compte à la place de : {about}",
        de="ein größeres Protokoll zählt an Stelle von: {about}",
    ),
    "leaving": Says(
        en="leave at: {about}",
        nl="haken af bij: {about}",
        fr="partent à : {about}",
        de="springen ab bei: {about}",
    ),
    "unseen": Says(
        en="the log ends here, so who left and what comes after is as written: {about}",
        nl="het logboek eindigt hier, dus wie afhaakt en wat erna komt is zoals genoteerd: {about}",
        fr="le journal s’arrête ici, donc qui part et ce qui suit est tel que noté : {about}",
        de="das Protokoll endet hier, also ist wie notiert, wer abspringt und was danach kommt: {about}",
    ),
    "elsewhere": Says(
        en="nobody leaves but because of pains that say so, at: {about}",
        nl="niemand haakt af, behalve door pijnpunten die dat zeggen, bij: {about}",
        fr="personne ne part, sinon à cause d’irritants qui le disent, à : {about}",
        de="niemand springt ab außer wegen Pain Points, die das sagen, bei: {about}",
    ),
    "optional": Says(
        en="everybody takes the optional steps: {about}",
        nl="iedereen zet de optionele stappen: {about}",
        fr="tous passent par les moments facultatifs : {about}",
        de="alle gehen die optionalen Schritte: {about}",
    ),
    "share": Says(
        en="{about}: whom it hurts",
        nl="{about}: wie het treft",
        fr="{about} : qui il touche",
        de="{about}: wen es trifft",
    ),
    "drop_off": Says(
        en="{about}: who of them leaves because of it",
        nl="{about}: wie van hen daardoor afhaakt",
        fr="{about} : qui d’entre eux part à cause de lui",
        de="{about}: wer davon deshalb abspringt",
    ),
    "scaled": Says(
        en="{about}: how much counts of those who leave because of it, as no more leave there",
        nl="{about}: hoeveel telt van wie daardoor afhaakt, want meer haken er daar niet af",
        fr="{about} : part qui compte de ceux qui partent à cause de lui, car il n’en part pas plus à cet endroit",
        de="{about}: wie viel davon zählt, wer deshalb abspringt, da dort nicht mehr abspringen",
    ),
    "divided": Says(
        en="{about}: its part, with others by severity × share, of those who leave for no reason that is told",
        nl="{about}: zijn deel, met andere naar ernst × aandeel, van wie afhaakt zonder reden die er staat",
        fr="{about} : sa part, avec d’autres selon gravité × part, de ceux qui partent sans raison dite",
        de="{about}: sein Teil, mit anderen nach Schwere × Anteil, derer, die ohne genannten Grund abspringen",
    ),
    "cost": Says(
        en="{about}: what it costs each time",
        nl="{about}: wat het per keer kost",
        fr="{about} : ce qu’il coûte à chaque fois",
        de="{about}: was es jedes Mal kostet",
    ),
    "done": Says(
        en="taken away already by what is done: {about}",
        nl="al weggenomen door wat gedaan is: {about}",
        fr="déjà supprimés par ce qui est fait : {about}",
        de="schon beseitigt durch Erledigtes: {about}",
    ),
    "effect": Says(
        en="{about}: how much of its pains it takes away",
        nl="{about}: hoeveel van de pijnpunten het wegneemt",
        fr="{about} : quelle part des irritants elle supprime",
        de="{about}: wie viel der Pain Points sie beseitigt",
    ),
    "kept": Says(
        en="customers go on as they do today from: {about}",
        nl="klanten gaan verder zoals nu vanaf: {about}",
        fr="les clients continuent comme aujourd’hui depuis : {about}",
        de="Kunden gehen weiter wie heute ab: {about}",
    ),
    "new": Says(
        en="nobody leaves but because of pains that say so, at the new: {about}",
        nl="niemand haakt af, behalve door pijnpunten die dat zeggen, bij het nieuwe: {about}",
        fr="personne ne part, sinon à cause d’irritants qui le disent, au nouveau : {about}",
        de="niemand springt ab außer wegen Pain Points, die das sagen, beim neuen: {about}",
    ),
    "gone": Says(
        en="nobody leaves any more where a step is gone: {about}",
        nl="niemand haakt nog af waar een stap weg is: {about}",
        fr="personne ne part plus là où un moment a disparu : {about}",
        de="niemand springt mehr ab, wo ein Schritt weg ist: {about}",
    ),
}
"""What a figure rests on, by its kind."""
WHENCE: Mapping[AssumptionWhence, Says] = {
    "written": Says(en="written", nl="genoteerd", fr="noté", de="notiert"),
    "measured": Says(
        en="measured in {log}, n = {n}",
        nl="gemeten in {log}, n = {n}",
        fr="mesuré dans {log}, n = {n}",
        de="gemessen in {log}, n = {n}",
    ),
    "assumed": Says(en="assumed", nl="aangenomen", fr="supposé", de="angenommen"),
}
"""Whence it is known."""
