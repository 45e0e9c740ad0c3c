"""What the problems mean that are no rules: they cannot be switched off, waived or accepted."""

from typing import NamedTuple

from cjtool.message import Message, Says


class ValidityCheck(NamedTuple):
    """A problem that makes a file say nothing: in one line, and why it matters."""

    summary: Message
    reason: Message


VALIDITY: dict[str, ValidityCheck] = {
    "broken-baseline": ValidityCheck(
        Says(
            en="The file of accepted findings cannot be read",
            nl="Het bestand met geaccepteerde bevindingen is niet te lezen",
            fr="Le fichier des constats acceptés est illisible",
            de="Die Datei der akzeptierten Befunde lässt sich nicht lesen",
        )(),
        Says(
            en="What it accepts is not known, so that old findings would be taken for new ones.",
            nl="Wat het accepteert is niet bekend, en dus zouden oude bevindingen voor nieuwe doorgaan.",
            fr="On ne sait pas ce qu’il accepte : d’anciens constats passeraient pour nouveaux.",
            de="Was sie akzeptiert, ist nicht bekannt, sodass alte Befunde für neue gehalten würden.",
        )(),
    ),
    "duplicate-id": ValidityCheck(
        Says(
            en="Two things of a kind have the same id",
            nl="Twee dingen van dezelfde soort hebben hetzelfde id",
            fr="Deux objets du même genre ont le même identifiant",
            de="Zwei Dinge derselben Art haben dieselbe ID",
        )(),
        Says(
            en="References lead to ids. Where two things share one, nobody can tell which of them is meant.",
            nl="Verwijzingen gaan naar id’s. Delen twee dingen er een, dan weet niemand welk van de twee bedoeld is.",
            fr="Les références mènent à des identifiants. Si deux objets en partagent un, nul ne sait lequel est visé.",
            de="Verweise führen zu IDs. Teilen sich zwei Dinge eine, weiß niemand, welches gemeint ist.",
        )(),
    ),
    "duplicate-key": ValidityCheck(
        Says(
            en="A key is given twice in one block",
            nl="Een sleutel staat twee keer in één blok",
            fr="Une clé est donnée deux fois dans un même bloc",
            de="Ein Schlüssel steht zweimal in einem Block",
        )(),
        Says(
            en="YAML readers keep one of the two values and drop the other in silence, so that something that was "
            "written is never read.",
            nl="Wie YAML leest, houdt een van de twee waarden en laat de andere stilzwijgend vallen; iets wat er staat, "
            "wordt dan nooit gelezen.",
            fr="Les lecteurs de YAML gardent l’une des deux valeurs et écartent l’autre sans rien dire : une partie de ce "
            "qui est écrit n’est jamais lue.",
            de="YAML-Leser behalten einen der beiden Werte und lassen den anderen stillschweigend fallen, sodass etwas, "
            "das dasteht, nie gelesen wird.",
        )(),
    ),
    "merge-conflict": ValidityCheck(
        Says(
            en="A conflict of two versions is not settled",
            nl="Een conflict tussen twee versies is niet opgelost",
            fr="Un conflit entre deux versions n’est pas réglé",
            de="Ein Konflikt zweier Versionen ist nicht gelöst",
        )(),
        Says(
            en="Both versions changed the same. The file holds what one of them says, which may be the wrong one, and the "
            "other in a comment that nobody reads.",
            nl="Beide versies hebben hetzelfde gewijzigd. In het bestand staat wat de ene zegt, misschien de verkeerde, "
            "en de andere in commentaar dat niemand leest.",
            fr="Les deux versions ont modifié la même chose. Le fichier contient ce que dit l’une, peut-être la mauvaise, "
            "et l’autre dans un commentaire que personne ne lit.",
            de="Beide Versionen haben dasselbe geändert. In der Datei steht, was die eine sagt, vielleicht die falsche, und "
            "die andere in einem Kommentar, den niemand liest.",
        )(),
    ),
    "schema": ValidityCheck(
        Says(
            en="A file has a key or a value that the format does not know",
            nl="Een bestand heeft een sleutel of een waarde die het formaat niet kent",
            fr="Un fichier a une clé ou une valeur que le format ne connaît pas",
            de="Eine Datei hat einen Schlüssel oder Wert, den das Format nicht kennt",
        )(),
        Says(
            en="What is not understood cannot be judged, drawn or reported, and would be passed over in silence.",
            nl="Wat niet begrepen wordt, is niet te beoordelen, te tekenen of te rapporteren, en zou stilzwijgend "
            "worden overgeslagen.",
            fr="Ce qui n’est pas compris ne peut être ni évalué, ni dessiné, ni rapporté, et serait ignoré sans rien dire.",
            de="Was nicht verstanden wird, lässt sich nicht beurteilen, zeichnen oder berichten und würde "
            "stillschweigend übergangen.",
        )(),
    ),
    "stale-baseline": ValidityCheck(
        Says(
            en="The file of accepted findings holds something that is no longer found",
            nl="Het bestand met geaccepteerde bevindingen bevat iets wat niet meer gevonden wordt",
            fr="Le fichier des constats acceptés contient quelque chose qui n’est plus constaté",
            de="Die Datei der akzeptierten Befunde enthält etwas, das nicht mehr gefunden wird",
        )(),
        Says(
            en="What is mended has to go out of it, or it would hide the day that it comes back; `cjtool baseline prune` "
            "does so.",
            nl="Wat opgelost is moet eruit, anders blijft het verborgen op de dag dat het terugkomt; `cjtool baseline "
            "prune` doet dat.",
            fr="Ce qui est corrigé doit en sortir, sinon son retour passerait inaperçu ; `cjtool baseline prune` le fait.",
            de="Was behoben ist, muss heraus, sonst bliebe es verborgen, wenn es wiederkommt; das erledigt `cjtool "
            "baseline prune`.",
        )(),
    ),
    "unknown-reference": ValidityCheck(
        Says(
            en="A reference leads to nothing",
            nl="Een verwijzing leidt nergens heen",
            fr="Une référence ne mène à rien",
            de="Ein Verweis führt ins Leere",
        )(),
        Says(
            en="Whoever follows it finds nothing, and rules that compare both ends cannot run.",
            nl="Wie haar volgt vindt niets, en regels die beide kanten vergelijken kunnen niet draaien.",
            fr="Qui la suit ne trouve rien, et les règles qui comparent les deux bouts ne peuvent pas s’appliquer.",
            de="Wer ihm folgt, findet nichts, und Regeln, die beide Seiten vergleichen, können nicht laufen.",
        )(),
    ),
    "unreadable-file": ValidityCheck(
        Says(
            en="A file cannot be read",
            nl="Een bestand is niet te lezen",
            fr="Un fichier est illisible",
            de="Eine Datei lässt sich nicht lesen",
        )(),
        Says(
            en="A file that the system does not open may hold any problem, so the run cannot call the project sound.",
            nl="In een bestand dat het systeem niet opent kan van alles mis zijn; zo is niet te zeggen dat het project "
            "in orde is.",
            fr="Un fichier que le système n’ouvre pas peut cacher n’importe quel problème : rien ne permet de dire que le "
            "projet est sain.",
            de="In einer Datei, die das System nicht öffnet, kann alles Mögliche stehen; so lässt sich nicht sagen, dass "
            "das Projekt in Ordnung ist.",
        )(),
    ),
    "unsupported-version": ValidityCheck(
        Says(
            en="A file is written in a version of the format that this cjtool does not know",
            nl="Een bestand is geschreven in een versie van het formaat die deze cjtool niet kent",
            fr="Un fichier est écrit dans une version du format que ce cjtool ne connaît pas",
            de="Eine Datei ist in einer Version des Formats geschrieben, die dieses cjtool nicht kennt",
        )(),
        Says(
            en="Keys may mean something else in another version; guessing would give wrong maps and reports.",
            nl="Sleutels kunnen in een andere versie iets anders betekenen; gokken geeft verkeerde kaarten en rapporten.",
            fr="Dans une autre version, les clés peuvent avoir un autre sens ; deviner donnerait des cartes et des "
            "rapports faux.",
            de="Schlüssel können in einer anderen Version etwas anderes bedeuten; Raten gäbe falsche Karten und Berichte.",
        )(),
    ),
    "yaml-syntax": ValidityCheck(
        Says(
            en="A file is not YAML",
            nl="Een bestand is geen YAML",
            fr="Un fichier n’est pas du YAML",
            de="Eine Datei ist kein YAML",
        )(),
        Says(
            en="From the place of the mistake on, nothing in the file is understood.",
            nl="Vanaf de plek van de fout wordt niets in het bestand begrepen.",
            fr="À partir de l’erreur, plus rien dans le fichier n’est compris.",
            de="Ab der Stelle des Fehlers wird nichts in der Datei verstanden.",
        )(),
    ),
}
