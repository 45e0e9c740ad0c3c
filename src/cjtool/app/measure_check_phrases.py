"""What is said of a run of `measure` that cannot be relied on, in every language."""

from cjtool.message import Says

NO_ROWS = Says(
    en="{project}: no answer was counted, as the sources hold no rows",
    nl="{project}: er is geen antwoord geteld, want de bronnen hebben geen rijen",
    fr="{project} : aucune réponse n’a été comptée, car les sources n’ont aucune ligne",
    de="{project}: Keine Antwort wurde gezählt, da die Quellen keine Zeilen haben",
)
NOTHING = Says(
    en="{project}: no row of {rows} was counted: {reasons}",
    nl="{project}: geen rij van {rows} is geteld: {reasons}",
    fr="{project} : aucune ligne sur {rows} n’a été comptée : {reasons}",
    de="{project}: Keine Zeile von {rows} wurde gezählt: {reasons}",
)
REASON = Says(en="{reason} ({rows})", nl="{reason} ({rows})", fr="{reason} ({rows})", de="{reason} ({rows})")
OF_DAYS = Says(
    en="{told}; the rows are of {start} to {end}",
    nl="{told}; de rijen zijn van {start} tot en met {end}",
    fr="{told} ; les lignes vont du {start} au {end}",
    de="{told}; die Zeilen sind vom {start} bis {end}",
)
TOO_MUCH = Says(
    en="{source}: {lost} of {rows} rows are left out ({share}), and at most {most} may be",
    nl="{source}: {lost} van {rows} rijen tellen niet mee ({share}), en het mag hoogstens {most} zijn",
    fr="{source} : {lost} lignes sur {rows} ne sont pas comptées ({share}), et {most} au plus sont admis",
    de="{source}: {lost} von {rows} Zeilen sind nicht gezählt ({share}), höchstens {most} dürfen es sein",
)
NO_SHARE = Says(
    en="{text} is no share of rows",
    nl="{text} is geen aandeel van rijen",
    fr="{text} n’est pas une part de lignes",
    de="{text} ist kein Anteil von Zeilen",
)
WRITE_PERCENT = Says(
    en="write a share such as `10%`",
    nl="schrijf een aandeel zoals `10%`",
    fr="écrivez une part comme `10%`",
    de="einen Anteil schreiben, etwa `10%`",
)()
NO_SEGMENT = Says(
    en="no source of answers gives figures apart by {name}",
    nl="geen bron van antwoorden heeft een segment {name}",
    fr="aucune source de réponses n’a de segment {name}",
    de="keine Quelle von Antworten hat ein Segment {name}",
)
SEGMENTS_ARE = Says(
    en="they are given by {known}",
    nl="de segmenten zijn {known}",
    fr="les segments sont {known}",
    de="die Segmente sind {known}",
)
NAME_SEGMENTS = Says(
    en="name columns in `cjtool.yaml`, as `columns: {segments: …}` of a source",
    nl="noem kolommen in `cjtool.yaml`, met `columns: {segments: …}` bij een bron",
    fr="nommez des colonnes dans `cjtool.yaml`, par `columns: {segments: …}` d’une source",
    de="Spalten in `cjtool.yaml` als `columns: {segments: …}` einer Quelle nennen",
)()
SOME_AND_NONE = Says(
    en="`--by` asks for segments, and `--no-segments` for none",
    nl="`--by` vraagt om segmenten, en `--no-segments` om geen enkel",
    fr="`--by` demande des segments, et `--no-segments` aucun",
    de="`--by` verlangt Segmente und `--no-segments` keine",
)()
ONE_CHOICE = Says(
    en="leave one of them out", nl="laat een van beide weg", fr="retirez l’un des deux", de="eines davon weglassen"
)()  # fmt: skip
