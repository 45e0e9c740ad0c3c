"""Why a font cannot be used, and what to do about it, in every language; `{name}` is the path that names it."""

from cjtool.message import Says

TOO_LARGE = Says(
    en="{name} is larger than 5 MB",
    nl="{name} is groter dan 5 MB",
    fr="{name} dépasse 5 Mo",
    de="{name} ist größer als 5 MB",
)
FEWER_LETTERS = Says(
    en="export it with the letters of your languages only",
    nl="exporteer het lettertype met alleen de letters van je talen",
    fr="exportez la police avec les seules lettres de vos langues",
    de="die Schrift nur mit den Buchstaben Ihrer Sprachen exportieren",
)()
NO_FONT = Says(
    en="{name} is no TTF or OTF",
    nl="{name} is geen TTF of OTF",
    fr="{name} n’est ni TTF, ni OTF",
    de="{name} ist weder TTF noch OTF",
)
FOR_WEB = Says(
    en="{name} is a web font",
    nl="{name} is een webfont",
    fr="{name} est une police web",
    de="{name} ist ein Webfont",
)
TAKE_TTF = Says(
    en="name the TTF or OTF that the foundry gives",
    nl="noem het TTF- of OTF-bestand van de letterontwerper",
    fr="indiquez le fichier TTF ou OTF fourni par la fonderie",
    de="die TTF- oder OTF-Datei des Schriftanbieters angeben",
)()
COLLECTION = Says(
    en="{name} is a collection of fonts",
    nl="{name} is een verzameling lettertypen",
    fr="{name} est une collection de polices",
    de="{name} ist eine Sammlung von Schriften",
)
ONE_OF_IT = Says(
    en="export one of its fonts as TTF or OTF",
    nl="exporteer één van de lettertypen als TTF of OTF",
    fr="exportez l’une de ses polices en TTF ou OTF",
    de="eine der Schriften als TTF oder OTF exportieren",
)()
NO_OUTLINES = Says(
    en="{name} has no outlines of letters that can be used",
    nl="{name} heeft geen bruikbare lettervormen",
    fr="{name} n’a pas de contours de lettres utilisables",
    de="{name} hat keine verwendbaren Umrisse von Buchstaben",
)
EXPORT_STATIC = Says(
    en="export it as a TTF, or as an OTF that is not variable",
    nl="exporteer het als TTF, of als OTF dat niet variabel is",
    fr="exportez-la en TTF, ou en OTF non variable",
    de="als TTF oder als nicht variable OTF exportieren",
)()
NO_EMBEDDING = Says(
    en="{name} may not be embedded, by its own licence bits",
    nl="{name} mag volgens zijn eigen licentiebits niet worden ingesloten",
    fr="{name} ne peut être incorporée, d’après ses propres bits de licence",
    de="{name} darf laut den eigenen Lizenzbits nicht eingebettet werden",
)
NO_SUBSETTING = Says(
    en="{name} may not be cut down to the letters of a picture, by its own licence bits",
    nl="{name} mag volgens zijn eigen licentiebits niet worden beperkt tot de letters van een afbeelding",
    fr="{name} ne peut être réduite aux lettres d’une image, d’après ses propres bits de licence",
    de="{name} darf laut den eigenen Lizenzbits nicht auf die Buchstaben eines Bildes reduziert werden",
)
BITMAPS_ONLY = Says(
    en="{name} may be embedded as bitmaps only, by its own licence bits",
    nl="{name} mag volgens zijn eigen licentiebits alleen als bitmap worden ingesloten",
    fr="{name} ne peut être incorporée qu’en bitmap, d’après ses propres bits de licence",
    de="{name} darf laut den eigenen Lizenzbits nur als Bitmap eingebettet werden",
)
ASK_FOUNDRY = Says(
    en="ask the foundry for a licence and a file that allow it",
    nl="vraag de letterontwerper om een licentie en een bestand die het toestaan",
    fr="demandez à la fonderie une licence et un fichier qui le permettent",
    de="den Schriftanbieter um eine Lizenz und eine Datei bitten, die es erlauben",
)()
UNDRAWABLE = Says(
    en="{name} is a broken font",
    nl="{name} is een beschadigd lettertype",
    fr="{name} est une police endommagée",
    de="{name} ist eine beschädigte Schrift",
)
EXPORT_AGAIN = Says(
    en="export it again",
    nl="exporteer het opnieuw",
    fr="exportez-la de nouveau",
    de="noch einmal exportieren",
)()
TOO_INTRICATE = Says(
    en="{name} takes too long to be read",
    nl="{name} kost te veel tijd om te lezen",
    fr="{name} est trop longue à lire",
    de="{name} zu lesen dauert zu lange",
)
UNREADABLE_SIZE = Says(
    en="{name} has letters of no readable size",
    nl="{name} heeft letters van een onleesbaar formaat",
    fr="{name} a des lettres d’une taille illisible",
    de="{name} hat Buchstaben in unlesbarer Größe",
)
