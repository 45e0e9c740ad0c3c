"""What is said of a history that cannot be written as asked, in every language."""

from cjtool.message import Says

ONE_PICTURE = Says(
    en="a picture tells one journey, and there are {count}",
    nl="een plaatje vertelt één klantreis, en het zijn er {count}",
    fr="une image raconte un seul parcours, et il y en a {count}",
    de="ein Bild erzählt eine Journey, hier sind es {count}",
)
NAME_A_JOURNEY = Says(
    en="name a journey by its id",
    nl="noem een klantreis bij haar id",
    fr="nommez un parcours par son id",
    de="eine Journey mit ihrer id nennen",
)()
