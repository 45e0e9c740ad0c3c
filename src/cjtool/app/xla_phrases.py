"""What is said of an experience level agreement that cannot be made, in every language."""

from cjtool.message import Says

NOTHING_MEASURED = Says(
    en="an XLA report tells what was measured, and no figures are given",
    nl="een XLA-rapport vertelt wat er is gemeten, en er zijn geen cijfers gegeven",
    fr="un rapport XLA dit ce qui a été mesuré, et aucun chiffre n’est donné",
    de="ein XLA-Bericht sagt, was gemessen wurde, und es sind keine Zahlen gegeben",
)()
GIVE_FIGURES = Says(
    en="add `--measured figures.json`, or `--measure` to make them now",
    nl="voeg `--measured figures.json` toe, of `--measure` om ze nu te maken",
    fr="ajoutez `--measured figures.json`, ou `--measure` pour les calculer maintenant",
    de="`--measured figures.json` angeben, oder `--measure`, um sie jetzt zu berechnen",
)()
NOTHING_EXPECTED = Says(
    en="none of these journeys says what its customers should answer",
    nl="geen van deze klantreizen zegt wat klanten zouden moeten antwoorden",
    fr="aucun de ces parcours ne dit ce que ses clients devraient répondre",
    de="keine dieser Journeys sagt, was ihre Kunden antworten sollten",
)()
WRITE_EXPECT = Says(
    en="write a target, such as `expect: nps >= 20`",
    nl="schrijf een doel, zoals `expect: nps >= 20`",
    fr="écrivez un objectif, comme `expect: nps >= 20`",
    de="ein Ziel schreiben, etwa `expect: nps >= 20`",
)()
