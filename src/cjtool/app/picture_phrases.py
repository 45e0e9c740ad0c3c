"""What is said of a picture that is made: letters that its font lacks, texts that have no room."""

from cjtool.i18n.translated import Translated

IN_FONT_OF_VIEWER = Translated(
    en="`{name}` has characters that the map's font lacks, drawn in the viewer's own font: {characters}",
    nl="`{name}` heeft tekens die het lettertype van de kaart niet heeft; ze krijgen het lettertype van wie kijkt: {characters}",
    fr="`{name}` a des caractères absents de la police de la carte, affichés dans la police du lecteur : {characters}",
    de="`{name}` hat Zeichen, die der Schrift der Karte fehlen und in der Schrift des Betrachters erscheinen: {characters}",
)
IN_ANOTHER_FONT = Translated(
    en="`{name}` has characters that the map's font lacks, drawn in another font of this machine: {characters}",
    nl="`{name}` heeft tekens die het lettertype van de kaart niet heeft; ze krijgen een ander lettertype van deze computer: {characters}",
    fr="`{name}` a des caractères absents de la police de la carte, dessinés dans une autre police de cette machine : {characters}",
    de="`{name}` hat Zeichen, die der Schrift der Karte fehlen und in einer anderen Schrift dieses Rechners stehen: {characters}",
)
IN_NO_FONT = Translated(
    en="`{name}` has characters that no font of this machine has, drawn as □: {characters}",
    nl="`{name}` heeft tekens die geen lettertype van deze computer heeft; daar staat □: {characters}",
    fr="`{name}` a des caractères qu’aucune police de cette machine ne possède, dessinés comme □ : {characters}",
    de="`{name}` hat Zeichen, die keine Schrift dieses Rechners hat; dort steht □: {characters}",
)
TOO_LONG = Translated(
    en="`{name}` has texts too long for their place, shown in part or left out: {texts}",
    nl="`{name}` heeft teksten die te lang zijn voor hun plaats, deels getoond of weggelaten: {texts}",
    fr="`{name}` a des textes trop longs pour leur place, affichés en partie ou omis : {texts}",
    de="`{name}` hat Texte, die für ihren Platz zu lang sind und nur zum Teil oder gar nicht gezeigt werden: {texts}",
)
AND_MORE = Translated(
    en=" and {count} more", nl=" en nog {count}", fr=" et {count} autres", de=" und {count} weitere"
)
