"""Texts that stand where an answer, a date or a comment would, and say that there is none: `n.v.t.`, `-`, `k. A.`, `weet niet`."""

import re
from functools import lru_cache

from cjtool.spelling.folding import bare

_NOTHING = """
nvt nietvantoepassing na notapplicable ka keineangabe keineangaben entfallt nichtzutreffend trifftnichtzu so
sansobjet nonapplicable geen none aucun aucune keine kein keiner keines niets niks nothing nichts rien neant
null leeg blank blanco empty leer vide onbekend unknown inconnu unbekannt nb weetniet weetikniet geenidee
geenmening dontknow donotknow idontknow noopinion noidea nesaitpas jenesaispas nsp sansavis weissnicht
weissichnicht ichweissnicht keinemeinung keineahnung geenantwoord nietingevuld nietbeantwoord noanswer
notanswered sansreponse pasdereponse keineantwort nichtbeantwortet
"""
_NOTHING_TO_SAY = """
nee neen no nope non nein ras geenopmerking geenopmerkingen geentoelichting geencommentaar
verdergeenopmerkingen nocomment nocomments noremarks nothingtoadd nofurthercomments aucuncommentaire
pasdecommentaire pasdecommentaires rienasignaler rienaajouter sanscommentaire keinkommentar keineanmerkung
keineanmerkungen keinebemerkung keinebemerkungen nichtshinzuzufugen
"""
_NONE = frozenset(_NOTHING.split())
"""The letters of whole texts, folded: not applicable, none, not known, not said; English, Dutch, French, German."""
_NO_COMMENT = frozenset(_NOTHING_TO_SAY.split())
"""What says beside these that somebody has nothing to say."""
_DASHES = re.compile(r"[\s\-–—−.…?_/]*")


def is_no_answer(text: str) -> bool:
    """Whether a whole text is blank, a dash, or says that there is no answer."""
    return not text[:1].isdigit() and _is_no_answer(text)


@lru_cache(maxsize=10_000)
def _is_no_answer(text: str) -> bool:
    return _DASHES.fullmatch(text) is not None or ("#" not in text and bare(text) in _NONE)


def is_no_comment(text: str) -> bool:
    """Whether a whole text says that somebody has nothing to say; `nothing works` and `+` say something."""
    return is_no_answer(text) or bare(text) in _NO_COMMENT
