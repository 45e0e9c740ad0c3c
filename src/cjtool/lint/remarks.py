"""What is said of waivers and of accepted findings, in every language."""

from cjtool.message import Says

WRITE = Says(en="write {example}", nl="schrijf {example}", fr="écrivez {example}", de="{example} schreiben")
WRITE_WAIVER = Says(
    en="write `# cjtool: ignore[{names}]: why it is accepted`",
    nl="schrijf `# cjtool: ignore[{names}]: waarom het mag`",
    fr="écrivez `# cjtool: ignore[{names}]: pourquoi c’est accepté`",
    de="`# cjtool: ignore[{names}]: warum es hingenommen wird` schreiben",
)
NO_WAIVER = Says(
    en="this looks like a waiver, and waives nothing",
    nl="dit lijkt op een uitzondering, maar zondert niets uit",
    fr="ceci ressemble à une dérogation, mais ne déroge à rien",
    de="das sieht nach einer Ausnahme aus, nimmt aber nichts aus",
)()
NAMES_NO_RULE = Says(
    en="{mark} names no rule",
    nl="{mark} noemt geen regel",
    fr="{mark} ne nomme aucune règle",
    de="{mark} nennt keine Regel",
)
NO_RULES_NAME = Says(
    en="{name} is not how the name of a rule is written",
    nl="{name} is niet hoe de naam van een regel wordt geschreven",
    fr="{name} n’est pas la façon d’écrire le nom d’une règle",
    de="{name} ist nicht die Schreibweise eines Regelnamens",
)
NO_DATE = Says(
    en="{day} is not a date",
    nl="{day} is geen datum",
    fr="{day} n’est pas une date",
    de="{day} ist kein Datum",
)
UNTIL_A_DAY = Says(
    en="write `until` and YYYY-MM-DD",
    nl="schrijf `until` en JJJJ-MM-DD",
    fr="écrivez `until` et AAAA-MM-JJ",
    de="`until` und JJJJ-MM-TT schreiben",
)()
NO_UNTIL = Says(
    en="{word} is not the word before a waiver’s last day",
    nl="{word} is niet het woord voor de laatste dag van een uitzondering",
    fr="{word} n’est pas le mot qui précède le dernier jour d’une dérogation",
    de="{word} ist nicht das Wort vor dem letzten Tag einer Ausnahme",
)
NO_REASON = Says(
    en="the waiver of {names} gives no reason",
    nl="de uitzondering op {names} geeft geen reden",
    fr="la dérogation à {names} ne donne pas de raison",
    de="die Ausnahme von {names} nennt keinen Grund",
)
BELOW = Says(
    en="the waiver of {names} stands below what it is about",
    nl="de uitzondering op {names} staat onder waar ze over gaat",
    fr="la dérogation à {names} se trouve sous ce qu’elle concerne",
    de="die Ausnahme von {names} steht unter dem, worum es geht",
)
PUT_ABOVE = Says(
    en="put it above line {line}, or at the end of the line that it is about",
    nl="zet ze boven regel {line}, of aan het eind van de regel waar ze over gaat",
    fr="placez-la au-dessus de la ligne {line}, ou à la fin de la ligne qu’elle concerne",
    de="sie gehört über Zeile {line} oder ans Ende der Zeile, um die es geht",
)
PUT_ABOVE_OR_INDENT = Says(
    en="put it above line {line}, or at the end of the line that it is about; indented as line {next}, it waives what starts there",
    nl="zet ze boven regel {line}, of aan het eind van de regel waar ze over gaat; ingesprongen als regel {next} zondert ze uit wat daar begint",
    fr="placez-la au-dessus de la ligne {line}, ou à la fin de la ligne qu’elle concerne ; en retrait comme la ligne {next}, elle vaut pour ce qui y commence",
    de="sie gehört über Zeile {line} oder ans Ende der Zeile, um die es geht; eingerückt wie Zeile {next} gilt sie für das, was dort beginnt",
)
EXPIRED = Says(
    en="the waiver of {names} held until {day}",
    nl="de uitzondering op {names} gold tot en met {day}",
    fr="la dérogation à {names} valait jusqu’au {day}",
    de="die Ausnahme von {names} galt bis {day}",
)
DECIDE_ANEW = Says(
    en="mend what it waives, or decide anew and give a later date",
    nl="los op wat ze uitzondert, of besluit opnieuw en geef een latere datum",
    fr="corrigez ce qu’elle accepte, ou décidez de nouveau et donnez une date ultérieure",
    de="beheben, was sie ausnimmt, oder neu entscheiden und ein späteres Datum angeben",
)()
UNUSED = Says(
    en="nothing that {names} finds is waived here",
    nl="hier wordt niets uitgezonderd van wat {names} vindt",
    fr="rien de ce que trouve {names} n’est accepté ici",
    de="hier wird nichts ausgenommen, was {names} findet",
)
TAKE_AWAY = Says(en="take it away", nl="haal ze weg", fr="retirez-la", de="entfernen")()
MOVE = Says(
    en="move it to the end of line {line}, where {rule} finds something",
    nl="zet ze aan het eind van regel {line}, waar {rule} iets vindt",
    fr="déplacez-la à la fin de la ligne {line}, où {rule} trouve quelque chose",
    de="sie gehört ans Ende von Zeile {line}, wo {rule} etwas findet",
)
NOT_WAIVABLE = Says(
    en="{name} cannot be waived",
    nl="op {name} is geen uitzondering mogelijk",
    fr="on ne peut pas déroger à {name}",
    de="von {name} gibt es keine Ausnahme",
)
MEND_THE_FILE = Says(
    en="a file that is not valid has to be mended",
    nl="een bestand dat niet geldig is, moet hersteld worden",
    fr="un fichier non valide doit être corrigé",
    de="eine ungültige Datei muss in Ordnung gebracht werden",
)()
MEND_THE_WAIVER = Says(
    en="mend or take away what it speaks of",
    nl="herstel of verwijder waar het over gaat",
    fr="corrigez ou retirez ce dont elle parle",
    de="beheben oder entfernen, wovon sie spricht",
)()
NO_RULE = Says(
    en="there is no rule {name}",
    nl="er is geen regel {name}",
    fr="il n’y a pas de règle {name}",
    de="es gibt keine Regel {name}",
)
SEE_RULES = Says(
    en="see `cjtool rules`", nl="zie `cjtool rules`", fr="voir `cjtool rules`", de="siehe `cjtool rules`"
)()
STALE = Says(
    en="{rule} no longer finds in {file} what is accepted here",
    nl="{rule} vindt in {file} niet meer wat hier geaccepteerd is",
    fr="{rule} ne trouve plus dans {file} ce qui est accepté ici",
    de="{rule} findet in {file} nicht mehr, was hier hingenommen wird",
)
PRUNE = Says(
    en="run `cjtool baseline prune`",
    nl="draai `cjtool baseline prune`",
    fr="lancez `cjtool baseline prune`",
    de="`cjtool baseline prune` ausführen",
)()
CREATE_AGAIN = Says(
    en="mend it, or remove the file and run `cjtool baseline create`",
    nl="herstel het, of verwijder het bestand en draai `cjtool baseline create`",
    fr="corrigez-le, ou supprimez le fichier et lancez `cjtool baseline create`",
    de="in Ordnung bringen oder die Datei löschen und `cjtool baseline create` ausführen",
)()
NOT_JSON = Says(
    en="this cannot be read as JSON",
    nl="dit is niet als JSON te lezen",
    fr="ceci ne se lit pas comme du JSON",
    de="das lässt sich nicht als JSON lesen",
)()
NO_BASELINE = Says(
    en="this is no baseline of `cjtool`",
    nl="dit is geen baseline van `cjtool`",
    fr="ceci n’est pas une base de `cjtool`",
    de="das ist keine Baseline von `cjtool`",
)()
VERSION_UNKNOWN = Says(
    en="version {version} of the baseline is not known",
    nl="versie {version} van de baseline is onbekend",
    fr="la version {version} de la base est inconnue",
    de="Version {version} der Baseline ist unbekannt",
)
READS_VERSION = Says(
    en="this cjtool reads version {version}",
    nl="deze cjtool leest versie {version}",
    fr="ce cjtool lit la version {version}",
    de="dieses cjtool liest Version {version}",
)
ENTRY_NEEDS = Says(
    en="an accepted finding needs {key}",
    nl="een geaccepteerde bevinding heeft {key} nodig",
    fr="un constat accepté a besoin de {key}",
    de="ein hingenommener Befund braucht {key}",
)
