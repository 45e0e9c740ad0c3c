"""A setting of the project."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_OTHER = Says(
    en="in the settings, {key} is {now}, it was {was} ({meaning})",
    nl="in de instellingen is {key} nu {now}, dat was {was} ({meaning})",
    fr="dans les réglages, {key} : {now} au lieu de {was} ({meaning})",
    de="in den Einstellungen ist {key} jetzt {now}, vorher {was} ({meaning})",
)
_NEW = Says(
    en="in the settings, {now} is new under {key} ({meaning})",
    nl="in de instellingen staat {now} nu bij {key} ({meaning})",
    fr="dans les réglages, {now} figure désormais sous {key} ({meaning})",
    de="in den Einstellungen steht {now} jetzt unter {key} ({meaning})",
)
_GONE = Says(
    en="in the settings, {was} is gone from {key} ({meaning})",
    nl="in de instellingen staat {was} niet meer bij {key} ({meaning})",
    fr="dans les réglages, {was} ne figure plus sous {key} ({meaning})",
    de="in den Einstellungen steht {was} nicht mehr unter {key} ({meaning})",
)
MEANINGS = {
    "name": Says(
        en="what the project is called",
        nl="hoe het project heet",
        fr="le nom du projet",
        de="wie das Projekt heißt",
    ),
    "language": Says(
        en="the language of journeys that state none",
        nl="de taal van klantreizen die er geen noemen",
        fr="la langue des parcours qui n’en indiquent pas",
        de="die Sprache von Customer Journeys, die keine angeben",
    ),
    "currency": Says(
        en="the currency of values and costs",
        nl="de munt van opbrengsten en kosten",
        fr="la monnaie des valeurs et des coûts",
        de="die Währung von Werten und Kosten",
    ),
    "tone": Says(
        en="the brand’s tone of voice",
        nl="de tone of voice van het merk",
        fr="le ton de la marque",
        de="die Tonalität der Marke",
    ),
    "sponsor": Says(
        en="who on the board answers for journeys that state nobody",
        nl="wie in de directie gaat over klantreizen die niemand noemen",
        fr="qui à la direction répond des parcours qui ne nomment personne",
        de="wer in der Leitung für Customer Journeys einsteht, die niemanden nennen",
    ),
    "words": Says(
        en="the words in pictures and reports",
        nl="de woorden in beelden en rapporten",
        fr="les mots des images et des rapports",
        de="die Wörter in Bildern und Berichten",
    ),
    "brand": Says(
        en="how pictures look", nl="hoe beelden eruitzien", fr="l’aspect des images", de="wie Bilder aussehen"
    ),
    "templates": Says(
        en="how pages look", nl="hoe pagina’s eruitzien", fr="l’aspect des pages", de="wie Seiten aussehen"
    ),
    "required_phases": Says(
        en="the phases that every journey must have",
        nl="de klantfasen die elke klantreis moet hebben",
        fr="les phases que tout parcours doit avoir",
        de="die Lebenszyklusphasen, die jede Customer Journey haben muss",
    ),
    "map": Says(
        en="how maps are drawn",
        nl="hoe kaarten getekend worden",
        fr="comment les cartes sont dessinées",
        de="wie Karten gezeichnet werden",
    ),
    "lint": Says(
        en="how journeys are checked",
        nl="hoe klantreizen gecontroleerd worden",
        fr="comment les parcours sont contrôlés",
        de="wie Customer Journeys geprüft werden",
    ),
    "diff": Says(
        en="what changes mean here",
        nl="wat wijzigingen hier betekenen",
        fr="ce que les modifications signifient ici",
        de="was Änderungen hier bedeuten",
    ),
    "measure": Says(
        en="where answers of customers are, and how they are counted",
        nl="waar de antwoorden van klanten staan en hoe ze worden geteld",
        fr="où se trouvent les réponses des clients, et comment elles sont comptées",
        de="wo die Antworten der Kunden liegen und wie sie gezählt werden",
    ),
    "history": Says(
        en="what pages tell of a journey’s past",
        nl="wat pagina’s over het verleden van een klantreis vertellen",
        fr="ce que les pages disent du passé d’un parcours",
        de="was Seiten über die Vergangenheit einer Customer Journey sagen",
    ),
    "meta": Says(en="data of your own", nl="eigen gegevens", fr="vos propres données", de="eigene Daten"),
}
"""What each setting decides."""


@check(Level.NEUTRAL, "project")
def settings_changed(change: Difference) -> Message | None:
    """A setting of the project is another one.

    Customers notice nothing of it; readers may, as it decides what is checked, drawn and said: what that is stands behind it. A rule that is off from now on finds no
    faults any more, so look at such a change twice. Settings that projects share, and rules that come with a library, are told in the same way. Which
    folders are read is told by the journeys that come and go.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Water board
    lint:
      rules: {missing-goal: warning}
    ```

    ```yaml
    cjtool: journey/v1
    title: I pay my water rates
    stages:
      - name: Pay
        steps:
          - name: Finds the bill in a blue envelope
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Water board
    lint:
      rules: {missing-goal: "off"}   # <- settings-changed
    ```
    """
    fact = change.fact
    if fact is None:
        return None
    says = _NEW if fact.before is None else _GONE if fact.after is None else _OTHER
    key = ".".join(filter(None, (fact.key, fact.part, fact.item)))
    return told(change, says, key=key, meaning=MEANINGS[fact.key]())
