"""The words of the report of what journeys are worth, in every language; what a terminal says too is in `measure/worth/words.py`."""

from cjtool.i18n.translated import Translated
from cjtool.message import Says

TITLE = Translated(
    en="What mending pains is worth",
    nl="Wat het oplossen van pijnpunten waard is",
    fr="Ce que vaut la suppression des irritants",
    de="Was es wert ist, Pain Points zu beheben",
)
TITLE_OF = Says(
    en="{title} – {project}", nl="{title} – {project}", fr="{title} – {project}", de="{title} – {project}"
)
DAY = Says(
    en="Reckoned on {today}. Every figure is of one year, to two digits; behind it stands between which two it lies in 90 of 100 years that could be. What all of them rest on is at the end.",
    nl="Berekend op {today}. Elk cijfer is van één jaar, op twee cijfers nauwkeurig; erachter staat tussen welke twee het ligt in 90 van 100 mogelijke jaren. Waar ze alle op berusten, staat aan het eind.",
    fr="Calculé le {today}. Chaque chiffre porte sur une année, à deux chiffres près ; derrière lui, entre quelles valeurs il se trouve dans 90 années possibles sur 100. Ce sur quoi tous reposent est à la fin.",
    de="Berechnet am {today}. Jede Zahl gilt für ein Jahr, auf zwei Stellen; dahinter steht, zwischen welchen beiden sie in 90 von 100 möglichen Jahren liegt. Worauf alle beruhen, steht am Ende.",
)
ALL = Says(
    en="All open opportunities together bring {year} a year.",
    nl="Alle open kansen samen brengen {year} per jaar op.",
    fr="Toutes les opportunités ouvertes rapportent ensemble {year} par an.",
    de="Alle offenen Chancen zusammen bringen {year} im Jahr.",
)
ALL_PAID = Says(
    en="All open opportunities together bring {year} a year and cost {cost} once.",
    nl="Alle open kansen samen brengen {year} per jaar op en kosten eenmalig {cost}.",
    fr="Toutes les opportunités ouvertes rapportent ensemble {year} par an et coûtent {cost} une fois.",
    de="Alle offenen Chancen zusammen bringen {year} im Jahr und kosten einmalig {cost}.",
)
MOST_TAKEN = Says(
    en="What takes most: {pain}, {year} a year.",
    nl="Wat het meeste kost: {pain}, {year} per jaar.",
    fr="Ce qui coûte le plus : {pain}, {year} par an.",
    de="Was am meisten kostet: {pain}, {year} im Jahr.",
)
MOST_BROUGHT = Says(
    en="What brings most: {title}, {year} a year.",
    nl="Wat het meeste opbrengt: {title}, {year} per jaar.",
    fr="Ce qui rapporte le plus : {title}, {year} par an.",
    de="Was am meisten bringt: {title}, {year} im Jahr.",
)
ORDER = Translated(
    en="Here opportunities stand in the order of the money that they bring. Maps, summaries and other reports order them by pain, impact and effort, so another one may come first there.",
    nl="Kansen staan hier op volgorde van wat ze opbrengen. Kaarten, samenvattingen en andere rapporten ordenen ze naar pijn, impact en inspanning; daar kan een andere kans voorop staan.",
    fr="Ici, les opportunités sont classées selon ce qu’elles rapportent. Les cartes, synthèses et autres rapports les classent selon irritants, impact et effort\u00a0; une autre peut y venir en tête.",
    de="Hier stehen Chancen nach dem Geld, das sie bringen. Karten, Zusammenfassungen und andere Berichte ordnen sie nach Schmerz, Wirkung und Aufwand; dort kann eine andere vorne stehen.",
)
ONLY_COSTS = Says(
    en="Nobody says what a customer brings, so only what pains cost each time counts: {year} a year. Of {customers} who begin, {reach} reach the end.",
    nl="Niemand zegt wat een klant opbrengt, dus telt alleen wat pijnpunten per keer kosten: {year} per jaar. Van {customers} die beginnen haalt {reach} het einde.",
    fr="Rien ne dit ce que rapporte un client, seul compte donc ce que les irritants coûtent à chaque fois : {year} par an. Sur {customers} qui commencent, {reach} vont au bout.",
    de="Niemand sagt, was ein Kunde bringt, also zählt nur, was Pain Points jedes Mal kosten: {year} im Jahr. Von {customers}, die beginnen, kommen {reach} ans Ende.",
)
YEAR = Says(
    en="A year brings {year}: of {customers} who begin, {reach} reach the end.",
    nl="Een jaar brengt {year} op: van {customers} die beginnen haalt {reach} het einde.",
    fr="Une année rapporte {year} : sur {customers} qui commencent, {reach} vont au bout.",
    de="Ein Jahr bringt {year}: Von {customers}, die beginnen, kommen {reach} ans Ende.",
)
NOT_RECKONED = Says(
    en="No figure, as nobody says how many leave because of it and no log shows it: {pains}.",
    nl="Geen cijfer, want niemand zegt hoeveel er daardoor afhaken en geen logboek toont het: {pains}.",
    fr="Pas de chiffre, car rien ne dit combien partent à cause de cela et aucun journal ne le montre : {pains}.",
    de="Keine Zahl, da niemand sagt, wie viele deshalb abspringen, und kein Protokoll es zeigt: {pains}.",
)
NOTHING_TO_MEND = Says(
    en="No figure, as none of the pains that they address has one: {titles}.",
    nl="Geen cijfer, want geen van de pijnpunten die ze aanpakken heeft er één: {titles}.",
    fr="Pas de chiffre, car aucun des irritants qu’elles traitent n’en a : {titles}.",
    de="Keine Zahl, da keiner der Pain Points, an die sie gehen, eine hat: {titles}.",
)
SILENT = Says(
    en="Too little is known to reckon anything of: {titles}.",
    nl="Er is te weinig bekend om iets te berekenen van: {titles}.",
    fr="On en sait trop peu pour chiffrer quoi que ce soit de : {titles}.",
    de="Zu wenig ist bekannt, um etwas zu berechnen von: {titles}.",
)
DRAWN = Says(
    en="{years} years were drawn by chance, each with figures within their ranges (seed {seed}: the same figures give the same report). More than two digits would claim a knowledge that nobody has.",
    nl="Er zijn {years} jaren gesimuleerd, elk met toevallige waarden binnen het bereik van de cijfers (seed {seed}: dezelfde cijfers geven hetzelfde rapport). Bedragen zijn afgerond op twee cijfers; preciezer weet niemand het.",
    fr="{years} années ont été tirées au hasard, chacune avec des chiffres dans leurs plages (graine {seed} : les mêmes chiffres donnent le même rapport). Plus de deux chiffres prétendraient à un savoir que personne n’a.",
    de="{years} Jahre wurden zufällig gezogen, jedes mit Zahlen innerhalb ihrer Bereiche (Startwert {seed}: gleiche Zahlen geben den gleichen Bericht). Mehr als zwei Stellen würden ein Wissen vortäuschen, das niemand hat.",
)
SUMS = Translated(
    en="By objective", nl="Per doelstelling", fr="Par objectif stratégique", de="Nach strategischem Ziel"
)
PAINS = Translated(
    en="What pains take",
    nl="Wat pijnpunten kosten",
    fr="Ce que coûtent les irritants",
    de="Was Pain Points kosten",
)
WORKS = Translated(
    en="What opportunities bring",
    nl="Wat kansen opbrengen",
    fr="Ce que rapportent les opportunités",
    de="Was Chancen bringen",
)
REST = Translated(
    en="What these figures rest on",
    nl="Waar deze cijfers op berusten",
    fr="Ce sur quoi reposent ces chiffres",
    de="Worauf diese Zahlen beruhen",
)
READ = Translated(en="How to read this", nl="Leeswijzer", fr="Comment lire ceci", de="Wie dies zu lesen ist")
UNSURE = Translated(
    en="which part of those who leave is not known",
    nl="welk deel van de afhakers is niet bekend",
    fr="part de ceux qui partent inconnue",
    de="welcher Teil derer, die abspringen, ist nicht bekannt",
)
NOTES = (
    Translated(
        en="Customers go from step to step as the log shows, else as the journey says, until they reach the end or leave. Who stays because a pain is gone goes on as the others do, and may still leave later.",
        nl="Klanten gaan van stap naar stap zoals het logboek laat zien, en anders zoals de klantreis zegt, tot ze het einde halen of afhaken. Wie blijft omdat een pijnpunt weg is, gaat verder zoals de anderen en kan later alsnog afhaken.",
        fr="Les clients vont de moment en moment comme le journal le montre, sinon comme le parcours le dit, jusqu’à la fin ou jusqu’à ce qu’ils partent. Qui reste parce qu’un irritant a disparu continue comme les autres, et peut encore partir plus tard.",
        de="Kunden gehen von Schritt zu Schritt, wie das Protokoll zeigt, sonst wie die Journey sagt, bis sie ans Ende kommen oder abspringen. Wer bleibt, weil ein Pain Point weg ist, geht weiter wie die anderen und kann später noch abspringen.",
    ),
    Translated(
        en="A pain takes what those who leave because of it would have brought, and what it costs each time it hurts somebody.",
        nl="Een pijnpunt kost wat de mensen die erdoor afhaken hadden opgebracht, en wat het kost telkens als het iemand treft.",
        fr="Un irritant coûte ce qu’auraient rapporté ceux qui partent à cause de lui, et ce qu’il coûte chaque fois qu’il touche quelqu’un.",
        de="Ein Pain Point kostet, was jene gebracht hätten, die seinetwegen abspringen, und was er jedes Mal kostet, wenn er jemanden trifft.",
    ),
    Translated(
        en="Each pain counts once, however many opportunities address it: sums are drawn together, and their ranges are not added up.",
        nl="Elk pijnpunt telt één keer, hoeveel kansen het ook aanpakken: sommen zijn samen gesimuleerd en hun bereiken niet opgeteld.",
        fr="Chaque irritant compte une fois, quel que soit le nombre d’opportunités : les totaux sont tirés ensemble, leurs plages ne sont pas additionnées.",
        de="Jeder Pain Point zählt einmal, wie viele Chancen auch an ihn gehen: Summen sind zusammen gezogen, ihre Bereiche nicht addiert.",
    ),
    Translated(
        en="Nothing is discounted, and what an opportunity brings in later years, or costs each year, is not in it.",
        nl="Niets is verdisconteerd, en wat een kans in latere jaren opbrengt, of elk jaar kost, zit er niet in.",
        fr="Rien n’est actualisé, et ce qu’une opportunité rapporte les années suivantes, ou coûte chaque année, n’y est pas.",
        de="Nichts ist abgezinst, und was eine Chance in späteren Jahren bringt oder jedes Jahr kostet, ist nicht darin.",
    ),
    Translated(
        en="That customers leave where a pain is does not yet say that they leave because of it; a trial with and without it does.",
        nl="Dat klanten afhaken waar een pijnpunt is, zegt nog niet dat het daardoor komt; een proef met en zonder zegt dat wel.",
        fr="Que des clients partent là où est un irritant ne dit pas encore qu’ils partent à cause de lui ; un essai avec et sans le dit.",
        de="Dass Kunden abspringen, wo ein Pain Point ist, heißt noch nicht, dass sie es deshalb tun; ein Versuch mit und ohne ihn zeigt es.",
    ),
)
"""What a reader has to know, one paragraph each."""
