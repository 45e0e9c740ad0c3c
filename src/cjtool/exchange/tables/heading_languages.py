"""Which language a table's headings are in, where that is clear."""

import re
from collections import Counter
from collections.abc import Iterable

from cjtool.spelling.folding import fold

_WORDS = {
    "en": "stage stages phase step steps action actions customer user does doing thinks thinking thoughts feels feeling feelings emotion emotions mood channel channels pain pains points "
    "opportunity opportunities idea ideas solution owner team department goal goals needs expectations quote wait waiting time how what who evidence description",
    "nl": "fase fasen fases stap stappen klantfase klant klanten actie acties handeling handelingen activiteiten doet denkt gedachten voelt gevoel gevoelens emotie emoties stemming beleving "
    "kanaal kanalen contactmoment contactmomenten contactpunt contactpunten pijnpunt pijnpunten pijn knelpunt knelpunten frustraties ergernissen kans kansen verbeterpunten verbeteringen "
    "ideeen oplossing oplossingen eigenaar verantwoordelijke afdeling doel doelen behoefte behoeften verwachting verwachtingen citaat wachttijd doorlooptijd duur belofte bron wat wie hoe "
    "waar omschrijving beschrijving meetwaarde",
    "fr": "etape etapes parcours client clients actions action pense pensees ressent ressenti emotion emotions humeur canal canaux contact irritants irritant douleur friction freins "
    "opportunite opportunites amelioration ameliorations idees responsable equipe service objectif objectifs besoins attentes citation attente duree delai promesse que comment qui",
    "de": "phasen schritt schritte kunde kunden handlung handlungen aktivitat aktivitaten aktionen tut denkt gedanken fuhlt gefuhl gefuhle emotionen stimmung kanal kanale kontaktpunkt "
    "kontaktpunkte beruhrungspunkt beruhrungspunkte schmerzpunkt schmerzpunkte probleme hurden chance chancen verbesserung verbesserungen ideen losung losungen verantwortlich "
    "zustandig abteilung ziel ziele bedurfnis bedurfnisse erwartung erwartungen zitat wartezeit dauer versprechen was wie wer beschreibung",
}  # fmt: skip
"""Words of headings by language, folded; those of several languages say nothing."""
_OF = {word: [language for language, words in _WORDS.items() if word in words.split()] for words in _WORDS.values() for word in words.split()}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_LEAST, _CLEARLY = 2, 3
"""So many headings are needed, and so many for each that is of another language."""


def language_of(headings: Iterable[str]) -> str | None:
    """The language that headings are clearly in; None where there are too few, or they are mixed."""
    votes = Counter(language for heading in set(headings) for language in _languages(heading))
    if not votes:
        return None
    language, count = votes.most_common(1)[0]
    return language if count >= max(_LEAST, _CLEARLY * (votes.total() - count)) else None


def _languages(heading: str) -> set[str]:
    """The languages that words of a heading are of alone."""
    listed = [_OF.get(fold(word), []) for word in _WORD.findall(heading)]
    return {each[0] for each in listed if len(each) == 1}
