"""Why a picture cannot be drawn, and what to do about it, in every language; `{name}` is the path that names it."""

from cjtool.message import Says

TOO_LARGE = Says(
    en="{name} is larger than 1 MB",
    nl="{name} is groter dan 1 MB",
    fr="{name} dépasse 1 Mo",
    de="{name} ist größer als 1 MB",
)
MAKE_SMALLER = Says(
    en="make it smaller: it is copied into every map",
    nl="maak het kleiner: het komt in elke kaart terecht",
    fr="réduisez-le : il est copié dans chaque carte",
    de="verkleinern: Die Datei wird in jede Karte kopiert",
)()
OTHER_KIND_INSIDE = Says(
    en="{name} holds a picture that is no {kind}",
    nl="{name} bevat een afbeelding die geen {kind} is",
    fr="{name} contient une image qui n’est pas du type {kind}",
    de="{name} enthält ein Bild, das nicht vom Typ {kind} ist",
)
NO_PICTURE = Says(
    en="{name} is no SVG, PNG or JPEG",
    nl="{name} is geen SVG, PNG of JPEG",
    fr="{name} n’est ni SVG, ni PNG, ni JPEG",
    de="{name} ist kein SVG, PNG oder JPEG",
)
BROKEN = Says(
    en="{name} is a broken {kind}",
    nl="{name} is een beschadigde {kind}",
    fr="{name} est un {kind} endommagé",
    de="{name} ist ein beschädigtes {kind}",
)
SAVE_AGAIN = Says(
    en="save it again",
    nl="sla het opnieuw op",
    fr="enregistrez-le de nouveau",
    de="noch einmal speichern",
)()
NO_PIXELS = Says(
    en="{name} has no pixels",
    nl="{name} heeft geen pixels",
    fr="{name} n’a pas de pixels",
    de="{name} hat keine Pixel",
)
TOO_MANY_PIXELS = Says(
    en="{name} is {width} × {height} pixels",
    nl="{name} is {width} × {height} pixels groot",
    fr="{name} fait {width} × {height} pixels",
    de="{name} ist {width} × {height} Pixel groß",
)
AT_MOST = Says(
    en="make it at most {most} wide and high",
    nl="maak het hooguit {most} breed en hoog",
    fr="limitez largeur et hauteur à {most}",
    de="auf höchstens {most} Breite und Höhe verkleinern",
)
TOO_MANY_SHAPES = Says(
    en="{name} has more than {most} shapes",
    nl="{name} heeft meer dan {most} vormen",
    fr="{name} a plus de {most} formes",
    de="{name} hat mehr als {most} Formen",
)
TOO_MANY_POINTS = Says(
    en="{name} has more than {most} points",
    nl="{name} heeft meer dan {most} punten",
    fr="{name} a plus de {most} points",
    de="{name} hat mehr als {most} Punkte",
)
SIMPLER = Says(en="make it simpler", nl="maak het eenvoudiger", fr="simplifiez-le", de="vereinfachen")()
SIMPLER_PATHS = Says(
    en="make its paths simpler",
    nl="maak de paden ervan eenvoudiger",
    fr="simplifiez ses tracés",
    de="die Pfade vereinfachen",
)()
WITHIN_ITSELF = Says(
    en="{name} has a {part} that is drawn within itself",
    nl="{name} heeft een {part} die binnen zichzelf getekend wordt",
    fr="{name} a un {part} dessiné à l’intérieur de lui-même",
    de="{name} hat ein {part}, das in sich selbst gezeichnet wird",
)
OUT_OF_ITSELF = Says(
    en="take it out of itself",
    nl="haal hem uit zichzelf",
    fr="sortez-le de lui-même",
    de="aus sich selbst herausnehmen",
)()
MASKS_IN_MASKS = Says(
    en="{name} has masks or clip paths within one another, {most} deep",
    nl="{name} heeft maskers of clip-paden in elkaar, {most} diep",
    fr="{name} a des masques ou des tracés d’écrêtage imbriqués, sur {most} niveaux",
    de="{name} hat ineinander liegende Masken oder Beschneidungspfade, {most} tief",
)
COPIES_OF_COPIES = Says(
    en="{name} has `<use>` of what holds `<use>`",
    nl="{name} heeft `<use>` van iets waar `<use>` in zit",
    fr="{name} a un `<use>` de ce qui contient un `<use>`",
    de="{name} hat `<use>` von etwas, das `<use>` enthält",
)
EXPAND_COPIES = Says(
    en="expand its copies",
    nl="schrijf de kopieën uit",
    fr="développez ses copies",
    de="die Kopien ausschreiben",
)()
HAS = Says(en="{name} has {part}", nl="{name} heeft {part}", fr="{name} a {part}", de="{name} hat {part}")
TOO_DEEP = Says(
    en="{name} is nested more than {most} deep",
    nl="{name} is meer dan {most} diep genest",
    fr="{name} a plus de {most} niveaux imbriqués",
    de="{name} ist mehr als {most} Ebenen tief verschachtelt",
)
POINTS_ELSEWHERE = Says(
    en="{name} points to {target}",
    nl="{name} verwijst naar {target}",
    fr="{name} renvoie à {target}",
    de="{name} verweist auf {target}",
)
ALL_IN_THE_FILE = Says(
    en="all of it has to be in the file itself",
    nl="alles moet in het bestand zelf zitten",
    fr="tout doit être dans le fichier lui-même",
    de="alles muss in der Datei selbst sein",
)()
BROKEN_INSIDE = Says(
    en="{name} holds a broken picture",
    nl="{name} bevat een beschadigde afbeelding",
    fr="{name} contient une image endommagée",
    de="{name} enthält ein beschädigtes Bild",
)
COULD_FETCH = Says(
    en="{name} has a style that could fetch something: {style}",
    nl="{name} heeft een stijl die iets zou kunnen ophalen: {style}",
    fr="{name} a un style qui pourrait charger quelque chose : {style}",
    de="{name} hat einen Stil, der etwas nachladen könnte: {style}",
)
NO_SIZE = Says(
    en="{name} says no size",
    nl="{name} noemt geen afmetingen",
    fr="{name} ne donne pas de dimensions",
    de="{name} nennt keine Größe",
)
GIVE_VIEW_BOX = Says(
    en="give it a `viewBox`",
    nl="geef het een `viewBox`",
    fr="donnez-lui un `viewBox`",
    de="eine `viewBox` angeben",
)()
TAKE_OUT = Says(en="take it out", nl="haal het eruit", fr="retirez-le", de="herausnehmen")()
NOTHING_RUNS = Says(
    en="nothing in it may run: take it out",
    nl="er mag niets in uitgevoerd worden: haal het eruit",
    fr="rien ne doit s’y exécuter : retirez-le",
    de="nichts darin darf ausgeführt werden: herausnehmen",
)()
SHAPES_ALONE = Says(
    en="only shapes and paint are drawn: take it out",
    nl="alleen vormen en verf worden getekend: haal het eruit",
    fr="seuls les formes et les couleurs sont dessinées : retirez-le",
    de="gezeichnet werden nur Formen und Farben: herausnehmen",
)()
TEXT_TO_OUTLINES = Says(
    en="turn its text into outlines, as readers may lack its font",
    nl="zet de tekst om in contouren, want lezers missen misschien het lettertype",
    fr="vectorisez son texte, car la police peut manquer aux lecteurs",
    de="den Text in Pfade umwandeln, denn die Schrift kann anderswo fehlen",
)()
NO_EFFECTS = Says(
    en="save it without effects",
    nl="sla het op zonder effecten",
    fr="enregistrez-le sans effets",
    de="ohne Effekte speichern",
)()
