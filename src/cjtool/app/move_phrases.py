"""What `move` says, in every language."""

from cjtool.message import Says

NO_STEP = Says(
    en="there is no step {id}",
    nl="er is geen stap {id}",
    fr="il n’y a pas de moment {id}",
    de="es gibt keinen Schritt {id}",
)
NO_STAGE = Says(
    en="the journey {journey} has no stage {id}",
    nl="de klantreis {journey} heeft geen fase {id}",
    fr="le parcours {journey} n’a pas d’étape {id}",
    de="die Customer Journey {journey} hat keine Phase {id}",
)
NO_JOURNEY = Says(
    en="there is no journey {id}",
    nl="er is geen klantreis {id}",
    fr="il n’y a pas de parcours {id}",
    de="es gibt keine Customer Journey {id}",
)
NO_STEP_THERE = Says(
    en="the stage {stage} has no step {id} to stand beside",
    nl="de fase {stage} heeft geen stap {id} om naast te staan",
    fr="l’étape {stage} n’a pas de moment {id} à côté duquel se placer",
    de="die Phase {stage} hat keinen Schritt {id}, neben dem er stehen könnte",
)
NAME_THE_JOURNEY = Says(
    en="for a stage of another journey write {name}",
    nl="schrijf voor een fase van een andere klantreis {name}",
    fr="pour une étape d’un autre parcours, écrivez {name}",
    de="für eine Phase einer anderen Customer Journey {name} schreiben",
)
BEFORE_AND_AFTER = Says(
    en="a step cannot be put both before one and after one",
    nl="een stap kan niet tegelijk voor en na een andere worden gezet",
    fr="un moment ne peut être placé à la fois avant et après un autre",
    de="ein Schritt kann nicht zugleich vor und hinter einen anderen gestellt werden",
)()
ONE_OF_BOTH = Says(
    en="give one of `--before` and `--after`",
    nl="geef één van `--before` en `--after`",
    fr="donnez soit `--before`, soit `--after`",
    de="entweder `--before` oder `--after` angeben",
)()
IS_THERE = Says(
    en="the step {id} stands there already",
    nl="de stap {id} staat daar al",
    fr="le moment {id} s’y trouve déjà",
    de="der Schritt {id} steht bereits dort",
)
ITSELF = Says(
    en="the step {id} cannot stand beside itself",
    nl="de stap {id} kan niet naast zichzelf staan",
    fr="le moment {id} ne peut pas se placer à côté de lui-même",
    de="der Schritt {id} kann nicht neben sich selbst stehen",
)
NAME_ANOTHER = Says(
    en="name another step of that stage",
    nl="noem een andere stap van die fase",
    fr="nommez un autre moment de cette étape",
    de="einen anderen Schritt dieser Phase angeben",
)()
NOT_ON_LINES = Says(
    en="the steps of the stage {stage} are not written as a list with each on lines of its own",
    nl="de stappen van de fase {stage} staan niet als lijst met elke stap op eigen regels",
    fr="les moments de l’étape {stage} ne sont pas écrits en liste, chacun sur ses propres lignes",
    de="die Schritte der Phase {stage} sind nicht als Liste mit jedem auf eigenen Zeilen geschrieben",
)
WRITE_A_LIST = Says(
    en="write them below one another, each behind a `-`",
    nl="schrijf ze onder elkaar, elk achter een `-`",
    fr="écrivez-les les uns sous les autres, chacun derrière un `-`",
    de="sie untereinander schreiben, jeden hinter einem `-`",
)()
ENTANGLED = Says(
    en="{name} would be torn apart: it is written at one side of the move and used at the other",
    nl="{name} zou losraken: het staat aan de ene kant van de verplaatsing en wordt aan de andere gebruikt",
    fr="{name} serait coupé : il est écrit d’un côté du déplacement et utilisé de l’autre",
    de="{name} würde zerrissen: es steht auf der einen Seite der Verschiebung und wird auf der anderen verwendet",
)
WRITE_OUT = Says(
    en="write the text out in place of the alias",
    nl="schrijf de tekst uit in plaats van de alias",
    fr="écrivez le texte à la place de l’alias",
    de="den Text anstelle des Alias ausschreiben",
)()
CHANGES_MORE = Says(
    en="moving the step {id} would change more than where it stands",
    nl="de stap {id} verplaatsen zou meer veranderen dan waar hij staat",
    fr="déplacer le moment {id} changerait plus que sa place",
    de="den Schritt {id} zu verschieben würde mehr ändern als seinen Platz",
)
NOT_VALID = Says(
    en="with the step there, {place} would not be valid: {problem}",
    nl="met de stap daar zou {place} niet geldig zijn: {problem}",
    fr="avec ce moment à cet endroit, {place} ne serait pas valide : {problem}",
    de="mit dem Schritt dort wäre {place} nicht gültig: {problem}",
)
OTHER_ID = Says(
    en="the step {id} would be called {new} then, as ids are made from names",
    nl="de stap {id} zou dan {new} heten, want ids komen uit namen",
    fr="le moment {id} s’appellerait alors {new}, car les identifiants viennent des noms",
    de="der Schritt {id} hieße dann {new}, denn IDs entstehen aus Namen",
)
WRITE_ITS_ID = Says(
    en="give it an `id` first",
    nl="geef hem eerst een `id`",
    fr="donnez-lui d’abord un `id`",
    de="ihm zuerst eine `id` geben",
)()
OTHER_PAIN = Says(
    en="{addressed} of the opportunity {title} would mean another pain there",
    nl="{addressed} van de kans {title} zou daar een ander pijnpunt betekenen",
    fr="{addressed} de l’opportunité {title} désignerait là un autre irritant",
    de="{addressed} der Chance {title} stünde dort für einen anderen Pain Point",
)
OWN_DEFINITION = Says(
    en="{kind} {id} is defined for one of the two journeys alone",
    nl="{kind} {id} is voor maar een van de twee klantreizen gedefinieerd",
    fr="{kind} {id} n’est défini que pour l’un des deux parcours",
    de="{kind} {id} ist nur für eine der beiden Customer Journeys definiert",
)
TO_LIBRARY = Says(
    en="put the definition into the library",
    nl="zet de definitie in de bibliotheek",
    fr="placez la définition dans la bibliothèque",
    de="die Definition in die Bibliothek stellen",
)()
NO_INPUT = Says(
    en="`move` changes files, not standard input",
    nl="`move` wijzigt bestanden, niet de standaardinvoer",
    fr="`move` modifie des fichiers, pas l’entrée standard",
    de="`move` ändert Dateien, nicht die Standardeingabe",
)()
CHANGED = Says(en="{path}: changed", nl="{path}: gewijzigd", fr="{path} : modifié", de="{path}: geändert")
DONE = Says(
    en="the step {step} stands in the stage {stage} now",
    nl="de stap {step} staat nu in de fase {stage}",
    fr="le moment {step} se trouve maintenant dans l’étape {stage}",
    de="der Schritt {step} steht jetzt in der Phase {stage}",
)
TOLD_AGAIN = Says(
    en="accepted findings that are told again, as their place is another one: {count}; `cjtool baseline create` accepts "
    "them there",
    nl="aanvaarde bevindingen die weer gemeld worden, want hun plaats is een andere: {count}; `cjtool baseline create` "
    "aanvaardt ze daar",
    fr="constats acceptés qui sont signalés de nouveau, car leur place a changé : {count} ; `cjtool baseline create` les y "
    "accepte",
    de="akzeptierte Befunde, die wieder gemeldet werden, weil ihr Platz ein anderer ist: {count}; `cjtool baseline "
    "create` akzeptiert sie dort",
)
