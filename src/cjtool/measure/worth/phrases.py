"""Why nothing can be reckoned of a journey, in every language."""

from cjtool.message import Says

NO_STEPS = Says(en="it has no steps", nl="zonder stappen", fr="sans moments", de="ohne Schritte")
NO_CUSTOMERS = Says(
    en="write how many begin it in a year, such as `customers: 10000-14000`",
    nl="schrijf hoeveel er in een jaar aan beginnen, zoals `customers: 10000-14000`",
    fr="écrivez combien le commencent en un an, comme `customers: 10000-14000`",
    de="schreiben, wie viele sie in einem Jahr beginnen, etwa `customers: 10000-14000`",
)
NO_WORTH = Says(
    en="write what a customer who reaches the end brings, such as `worth: 380-520`, or what a pain costs, as its `cost`",
    nl="schrijf wat een klant die het einde haalt opbrengt, zoals `worth: 380-520`, of wat een pijnpunt kost, als `cost` ervan",
    fr="écrivez ce que rapporte un client qui va au bout, comme `worth: 380-520`, ou ce que coûte un irritant, par son `cost`",
    de="schreiben, was ein Kunde bringt, der ans Ende kommt, etwa `worth: 380-520`, oder was ein Pain Point kostet, als dessen `cost`",
)
ENDLESS = Says(
    en="no way leads to an end from {steps}",
    nl="van {steps} leidt geen weg naar een einde",
    fr="aucun chemin ne mène à une fin depuis {steps}",
    de="von {steps} führt kein Weg zu einem Ende",
)
