"""What is said of a line that Mermaid takes otherwise than its author meant it, in every language."""

from cjtool.exchange.loss import Loss, LossKind, at_line
from cjtool.exchange.mermaid.tasks import Misreading
from cjtool.message import Says

_MISREAD = {
    Misreading.COLON_IN_NAME: ("task", Says(
        en="the last number is read as the score; Mermaid ends the name at its first colon",
        nl="het laatste getal is als score gelezen; Mermaid laat de naam bij de eerste dubbele punt ophouden",
        fr="le dernier nombre est lu comme la note ; Mermaid arrête le nom au premier deux-points",
        de="die letzte Zahl ist als Wertung gelesen; in Mermaid endet der Name beim ersten Doppelpunkt",
    )),
    Misreading.COLON_IN_ACTOR: ("actor", Says(
        en="who takes part is read whole; Mermaid leaves out what follows the colon",
        nl="wie er meedoet is in zijn geheel gelezen; Mermaid laat weg wat na de dubbele punt komt",
        fr="le participant est lu en entier ; Mermaid omet ce qui suit le deux-points",
        de="wer beteiligt ist, ist ganz gelesen; Mermaid lässt weg, was nach dem Doppelpunkt kommt",
    )),
    Misreading.WIDE_COLON: ("task", Says(
        en="the full-width colon is read as a colon; Mermaid refuses the line",
        nl="de brede dubbele punt is als dubbele punt gelezen; Mermaid weigert de regel",
        fr="le deux-points pleine chasse est lu comme un deux-points ; Mermaid refuse la ligne",
        de="der breite Doppelpunkt ist als Doppelpunkt gelesen; Mermaid lehnt die Zeile ab",
    )),
    Misreading.WIDE_COMMA: ("actor", Says(
        en="the full-width comma parts people here; for Mermaid they are one",
        nl="de brede komma scheidt hier mensen; voor Mermaid zijn zij één",
        fr="la virgule pleine chasse sépare ici des personnes ; pour Mermaid, elles n’en font qu’une",
        de="das breite Komma trennt hier Personen; für Mermaid sind sie eine",
    )),
    Misreading.HASH: ("task", Says(
        en="`#` is read as text; Mermaid takes what follows it for a comment",
        nl="`#` is als tekst gelezen; Mermaid ziet wat erop volgt als opmerking",
        fr="`#` est lu comme du texte ; Mermaid prend ce qui le suit pour un commentaire",
        de="`#` ist als Text gelesen; Mermaid hält das Folgende für einen Kommentar",
    )),
    Misreading.SEMICOLON: ("task", Says(
        en="`;` is read as text; Mermaid refuses the line",
        nl="`;` is als tekst gelezen; Mermaid weigert de regel",
        fr="`;` est lu comme du texte ; Mermaid refuse la ligne",
        de="`;` ist als Text gelesen; Mermaid lehnt die Zeile ab",
    )),
    Misreading.SEVERAL: ("task", Says(
        en="read as several tasks; Mermaid refuses `;` between them",
        nl="als meerdere taken gelezen; Mermaid weigert `;` ertussen",
        fr="lu comme plusieurs tâches ; Mermaid refuse `;` entre elles",
        de="als mehrere Aufgaben gelesen; Mermaid lehnt `;` dazwischen ab",
    )),
    Misreading.ENDS_IN_SEMICOLON: ("task", Says(
        en="`;` at the end says nothing; Mermaid refuses the line",
        nl="`;` aan het eind zegt niets; Mermaid weigert de regel",
        fr="`;` à la fin ne dit rien ; Mermaid refuse la ligne",
        de="`;` am Ende sagt nichts; Mermaid lehnt die Zeile ab",
    )),
    Misreading.KEYWORD: ("task", Says(
        en="read as a task; Mermaid takes its first word for a statement of its own",
        nl="als taak gelezen; Mermaid ziet het eerste woord als een eigen opdracht",
        fr="lu comme une tâche ; Mermaid prend son premier mot pour une instruction",
        de="als Aufgabe gelesen; Mermaid hält das erste Wort für eine eigene Anweisung",
    )),
    Misreading.ODD_NUMBER: ("score", Says(
        en="read as a number; Mermaid shows no score here",
        nl="als getal gelezen; Mermaid toont hier geen score",
        fr="lu comme un nombre ; Mermaid n’affiche pas de note ici",
        de="als Zahl gelesen; Mermaid zeigt hier keine Wertung",
    )),
    Misreading.EMPTY_SCORE: ("score", Says(
        en="the score is empty, and no emotion is taken from it; Mermaid shows 0",
        nl="de score is leeg en er is geen emotie uit gehaald; Mermaid toont 0",
        fr="la note est vide, et aucune émotion n’en est tirée ; Mermaid affiche 0",
        de="die Wertung ist leer, und es wird kein Gefühl daraus; Mermaid zeigt 0",
    )),
    Misreading.NO_SCORE: ("task", Says(
        en="read as a step without an emotion; Mermaid refuses a line without a score",
        nl="als stap zonder emotie gelezen; Mermaid weigert een regel zonder score",
        fr="lu comme un moment sans émotion ; Mermaid refuse une ligne sans note",
        de="als Schritt ohne Gefühl gelesen; Mermaid lehnt eine Zeile ohne Wertung ab",
    )),
}  # fmt: skip
UNREADABLE_SCORE = Says(
    en="{score} is no score; the step has no emotion",
    nl="{score} is geen score; de stap heeft geen emotie",
    fr="{score} n’est pas une note ; le moment n’a pas d’émotion",
    de="{score} ist keine Wertung; der Schritt hat kein Gefühl",
)


def of_misreading(misreading: Misreading, line: int, written: str, score: str = "") -> Loss:
    """What is said of a line that Mermaid takes otherwise than its author meant it."""
    if misreading is Misreading.UNREADABLE_SCORE:
        return Loss("left-out", "score", UNREADABLE_SCORE(score=score), at_line(line), score)
    what, said = _MISREAD[misreading]
    kind: LossKind = "noted" if misreading is Misreading.ENDS_IN_SEMICOLON else "guessed"
    return Loss(kind, what, said(), at_line(line), written)
