"""The worst pain, and what is done about it: it is never missing without a word."""

from collections.abc import Iterable, Iterator

from cjtool.message import Says
from cjtool.query import closed
from cjtool.report.improvements import Work
from cjtool.report.inline import Jump, Said, say, series
from cjtool.report.journey import JourneyFacts
from cjtool.report.pain_points import Hurt
from cjtool.report.phrases import weighed
from cjtool.report.voice import Voice

NOTHING = Says(
    en="Nothing is done yet about the worst open pain: {pain} ({weight}).",
    nl="Aan het ergste open pijnpunt gebeurt nog niets: {pain} ({weight}).",
    fr="Rien n’est encore prévu contre le pire irritant ouvert : {pain} ({weight}).",
    de="Gegen den schlimmsten offenen Pain Point geschieht noch nichts: {pain} ({weight}).",
)
LATER = Says(
    en="The worst open pain, {pain} ({weight}), comes later: {opportunity} is number {place} of the opportunities.",
    nl="Het ergste open pijnpunt, {pain} ({weight}), komt later aan de beurt: {opportunity} is nummer {place} van de kansen.",
    fr="Le pire irritant ouvert, {pain} ({weight}), vient plus tard : {opportunity} est au rang {place} des opportunités.",
    de="Der schlimmste offene Pain Point, {pain} ({weight}), kommt später: {opportunity} steht an Stelle {place} der Chancen.",
)
SOON = Says(
    en="The worst open pain, {pain} ({weight}), is tackled by {opportunity}.",
    nl="Het ergste open pijnpunt, {pain} ({weight}), wordt aangepakt met {opportunity}.",
    fr="Le pire irritant ouvert, {pain} ({weight}), est traité par {opportunity}.",
    de="Den schlimmsten offenen Pain Point, {pain} ({weight}), geht {opportunity} an.",
)
LEFT = Says(
    en="The worst pain that is expected to remain: {pain} ({weight}).",
    nl="Het ergste pijnpunt dat naar verwachting overblijft: {pain} ({weight}).",
    fr="Le pire irritant qui devrait subsister : {pain} ({weight}).",
    de="Der schlimmste Pain Point, der voraussichtlich bleibt: {pain} ({weight}).",
)
_PLURAL = {
    NOTHING: Says(
        en="Nothing is done yet about the worst open pains: {pains}.",
        nl="Aan de ergste open pijnpunten gebeurt nog niets: {pains}.",
        fr="Rien n’est encore prévu contre les pires irritants ouverts : {pains}.",
        de="Gegen die schlimmsten offenen Pain Points geschieht noch nichts: {pains}.",
    ),
    LEFT: Says(
        en="The worst pains that are expected to remain: {pains}.",
        nl="De ergste pijnpunten die naar verwachting overblijven: {pains}.",
        fr="Les pires irritants qui devraient subsister : {pains}.",
        de="Die schlimmsten Pain Points, die voraussichtlich bleiben: {pains}.",
    ),
}
"""What is said of several pains at once."""
ACCEPTED = Says(
    en="The worst pain, {pain} ({weight}), is accepted: {reason}",
    nl="Het ergste pijnpunt, {pain} ({weight}), is geaccepteerd: {reason}",
    fr="Le pire irritant, {pain} ({weight}), est accepté : {reason}",
    de="Der schlimmste Pain Point, {pain} ({weight}), ist akzeptiert: {reason}",
)
MORE = Says(
    en="{n} more pains are as bad.",
    nl="Nog {n} pijnpunten zijn even erg.",
    fr="{n} autres irritants sont aussi graves.",
    de="{n} weitere Pain Points sind ebenso schlimm.",
)
_MOST = 3
"""So many are told one by one, unless there is only one more; where all weigh the same, a page of them says nothing."""


def worst_pains(f: JourneyFacts, voice: Voice) -> Iterator[Said]:
    """A sentence for the worst pain, and for those as bad; of many, the others are counted."""
    if not voice.has_sentences:
        return
    for worst in _worst(f.hurts):
        shown = len(worst) if len(worst) <= _MOST + 1 else _MOST
        yield from _joined([_told(hurt, f, voice) for hurt in worst[:shown]], voice)
        if others := len(worst) - shown:
            yield say(MORE.sentence(voice.language), n=voice.number(others))


def _joined(told: list[Said], voice: Voice) -> Iterator[Said]:
    """Sentences, those that say the same of several pains as one, where the first of them stood."""
    plural = {says.sentence(voice.language): many.sentence(voice.language) for says, many in _PLURAL.items()}
    alike: dict[object, list[Said]] = {}
    for number, said in enumerate(told):
        alike.setdefault(said.sentence if said.sentence in plural else number, []).append(said)
    for same in alike.values():
        if len(same) == 1:
            yield same[0]
            continue
        pains = series([Said("{pain} ({weight})", said.parts) for said in same], voice.semicolon)
        yield say(plural[same[0].sentence], pains=pains)


def _worst(hurts: tuple[Hurt, ...]) -> tuple[list[Hurt], list[Hurt]]:
    """The worst of those that are still there, where that is accepted; and the worst of the others."""
    left = [hurt for hurt in hurts if hurt.open or hurt.pain.accepted]
    accepted = [hurt for hurt in _as_bad(left) if hurt.pain.accepted]
    return accepted, list(_as_bad([hurt for hurt in left if hurt.open]))


def _as_bad(hurts: list[Hurt]) -> Iterator[Hurt]:
    """Of pains in their order the first, if it is known how bad it is, and those that are as bad."""
    for hurt in hurts:
        weight = (hurt.priority, hurt.pain.severity)
        if hurt.pain.severity and weight == (hurts[0].priority, hurts[0].pain.severity):
            yield hurt


def _told(hurt: Hurt, f: JourneyFacts, voice: Voice) -> Said:
    pain, language = hurt.pain, voice.language
    weight = weighed(pain, voice)
    if pain.accepted:
        return say(ACCEPTED.sentence(language), pain=hurt.place, weight=weight, reason=pain.accepted)
    if f.journey.state == "future":
        return say(LEFT.sentence(language), pain=hurt.place, weight=weight)
    return done_about(hurt, hurt.place, [(work, work.place) for work in f.backlog], len(f.first), voice)


def done_about(
    hurt: Hurt, pain: Jump, backlog: Iterable[tuple[Work, Jump]], first: int, voice: Voice
) -> Said:
    """What is done about an open pain: at once if that is among so many `first` things to do, later, or nothing.

    Pain and works come with the places that they have as seen from the page.
    """
    weight, language = weighed(hurt.pain, voice), voice.language
    for place, (work, there) in enumerate(backlog, 1):
        if tackles(work, hurt):
            sentence = (SOON if place <= first else LATER).sentence(language)
            return say(sentence, pain=pain, weight=weight, opportunity=there, place=voice.number(place))
    return say(NOTHING.sentence(language), pain=pain, weight=weight)


def tackles(work: Work, hurt: Hurt) -> bool:
    """Whether an opportunity that is still to be done takes a pain away."""
    return hurt.pain in work.pains and not closed(work.opportunity)
