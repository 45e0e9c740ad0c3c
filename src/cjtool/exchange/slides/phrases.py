"""What exports of slides say, in every language; notes are in the language of the slides."""

from cjtool.message import Says

IN_FULL = Says(
    en="In full, as the slide has no room for it:",
    nl="Voluit, omdat de dia er geen plaats voor heeft:",
    fr="En entier, faute de place sur la diapositive :",
    de="In voller Länge, weil auf der Folie kein Platz ist:",
)
SHORTENED = Says(
    en="the slide has no room for all of this text: its notes have it",
    nl="op de dia past deze tekst niet helemaal: hij staat in de notities",
    fr="ce texte ne tient pas en entier sur la diapositive : il est dans ses commentaires",
    de="dieser Text passt nicht ganz auf die Folie: Er steht in ihren Notizen",
)
SCALED = Says(
    en="PowerPoint has no slides larger than 56 inches: all is drawn at {share} of its size",
    nl="PowerPoint kent geen dia’s van meer dan 56 inch: alles staat op {share} van de grootte",
    fr="PowerPoint n’a pas de diapositives de plus de 56 pouces : tout est à {share} de sa taille",
    de="PowerPoint kennt keine Folien über 56 Zoll: Alles steht in {share} seiner Größe",
)
BRAND_FONT = Says(
    en="the slides name the font {font} but do not contain it: where it is not installed, PowerPoint uses another",
    nl="de dia’s noemen het lettertype {font} en bevatten het niet: waar het niet is geïnstalleerd, neemt PowerPoint een ander",
    fr="les diapositives nomment la police {font} sans la contenir : là où elle n’est pas installée, PowerPoint en prend une autre",
    de="die Folien nennen die Schrift {font} und enthalten sie nicht: Wo sie nicht installiert ist, nimmt PowerPoint eine andere",
)
STAND_IN = Says(
    en="the slides are set in {font}, whose letters are about as wide as those of the picture",
    nl="de dia’s staan in {font}, met letters die ongeveer zo breed zijn als die van de tekening",
    fr="les diapositives sont composées en {font}, dont les lettres ont à peu près la largeur de celles de l’image",
    de="die Folien sind in {font} gesetzt, deren Buchstaben etwa so breit sind wie die des Bildes",
)
