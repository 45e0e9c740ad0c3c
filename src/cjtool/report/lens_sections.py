"""The three lenses in blocks: what was asked, what does not hold, with its places, what holds, and what nobody can tell."""

from collections.abc import Iterable, Iterator

from cjtool.diagnostic import FindingKind
from cjtool.message import Says
from cjtool.report.blocks import Block, Heading, Table, TextBlock
from cjtool.report.inline import Inline, Jump, series, stack
from cjtool.report.lenses import Answer, LensAnswers
from cjtool.report.service_checks import SERVICE_CHECKS
from cjtool.report.step_marks import marks
from cjtool.report.voice import Voice

_HEADING = Says(en="Three lenses", nl="Door drie lenzen", fr="Trois regards", de="Drei Blickwinkel")
_LEGEND = Says(
    en="What was checked of the service, as these journeys show it. What they do not show could not be checked.",
    nl="Waarop de dienstverlening is getoetst, zoals deze klantreizen die laten zien. Wat ze niet laten zien, kon niet worden getoetst.",
    fr="Ce qui a été vérifié du service, tel que ces parcours le montrent. Ce qu’ils ne montrent pas n’a pas pu être vérifié.",
    de="Was an der Leistung geprüft wurde, so wie diese Journeys sie zeigen. Was sie nicht zeigen, konnte nicht geprüft werden.",
)
_MAPS_TOO = Says(
    en="The maps themselves were checked on {n} more points, for those who make them.",
    nl="De kaarten zelf zijn op nog {n} punten getoetst, voor wie ze maakt.",
    fr="Les cartes elles-mêmes ont été vérifiées sur {n} autres points, pour ceux qui les font.",
    de="Die Karten selbst wurden auf {n} weitere Punkte geprüft, für alle, die sie erstellen.",
)
_MAPS = Says(en="The maps", nl="De kaarten", fr="Les cartes", de="Die Karten")
_LENS = Says(en="Lens", nl="Lens", fr="Regard", de="Blickwinkel")
_ASKED = Says(en="Checked", nl="Getoetst", fr="Vérifié", de="Geprüft")
_HOLDS = Says(
    en="Nothing speaks against it",
    nl="Niets spreekt het tegen",
    fr="Rien ne le contredit",
    de="Nichts spricht dagegen",
)
_FAILS = Says(
    en="Does not hold everywhere",
    nl="Geldt niet overal",
    fr="Pas respecté partout",
    de="Gilt nicht überall",
)
_UNKNOWN = Says(
    en="Could not be checked",
    nl="Kon niet worden getoetst",
    fr="N’a pas pu être vérifié",
    de="Konnte nicht geprüft werden",
)
_TIMES = Says(en="not {n} ×", nl="{n} × niet", fr="{n} × non", de="{n} × nicht")
_ACCEPTED = Says(en="accepted {n} ×", nl="{n} × geaccepteerd", fr="{n} × accepté", de="{n} × akzeptiert")


def lens_blocks(listed: Iterable[LensAnswers], voice: Voice, *, faults: bool) -> Iterator[Block]:
    """A row for each lens: what it asks of the service; of the maps it is told only how much, unless `faults` are wanted."""
    listed = tuple(listed)
    if not listed or not voice.has_sentences:
        return
    yield Heading(2, _HEADING.sentence(voice.language), Jump("", "lenses"))
    facts = [lens for lens in listed if lens.kind is FindingKind.FACT]
    maps = [lens for lens in listed if lens.kind is FindingKind.FAULT]
    if facts:
        yield TextBlock(_LEGEND.sentence(voice.language))
        yield _table(facts, voice)
    if maps and faults:
        yield Heading(3, _MAPS.sentence(voice.language))
        yield _table(maps, voice)
    elif maps:
        asked = voice.number(sum(len(lens.answers) for lens in maps))
        yield TextBlock(_MAPS_TOO.sentence(voice.language).format(n=asked))


def _table(listed: Iterable[LensAnswers], voice: Voice) -> Table:
    """Rows of lenses; where all could be checked, without a column of what could not."""
    listed = tuple(listed)
    unknown = any(_unknown(lens) for lens in listed)
    says = (_LENS, _ASKED, _FAILS, _HOLDS, *((_UNKNOWN,) if unknown else ()))
    columns = tuple(each.sentence(voice.language) for each in says)
    return Table(columns, tuple(_row(lens, voice, unknown=unknown) for lens in listed))


def _unknown(lens: LensAnswers) -> list[Answer]:
    return [answer for answer in lens.answers if not answer.fails and not answer.holds]


def _row(lens: LensAnswers, voice: Voice, *, unknown: bool) -> tuple[Inline, ...]:
    holding = [answer for answer in lens.answers if answer.holds]
    failing = [answer for answer in lens.answers if answer.fails]
    open_questions = _unknown(lens)
    listed = _named(open_questions, lens.kind, voice)
    return (
        voice.w.lenses[lens.name],
        voice.number(len(holding) + len(failing)),
        stack([voice.number(len(failing)), *(_told(answer, voice) for answer in failing)]),
        stack([voice.number(len(holding)), *_named(holding, lens.kind, voice)]),
        *((stack([voice.number(len(open_questions)), *listed]),) if unknown else ()),
    )


def _named(answers: list[Answer], kind: FindingKind, voice: Voice) -> list[Inline]:
    """Sentences one above the other; names of rules, which are short, in a line."""
    names = [_name(answer, voice) for answer in answers]
    return [series(names)] if kind is FindingKind.FAULT and names else [f"· {name}" for name in names]


def _name(answer: Answer, voice: Voice) -> str:
    """What a client reads in place of a rule's name; of rules of others, what they say of themselves."""
    rule = answer.rule
    if rule.name in SERVICE_CHECKS:
        return SERVICE_CHECKS[rule.name].sentence(voice.language)
    own = rule.doc_in(voice.language).partition("\n")[0].rstrip(".") if rule.page else ""
    return own or rule.name


def _told(answer: Answer, voice: Voice) -> Inline:
    """What does not hold, how often, where, and how often that is accepted."""
    pairs = ((_TIMES, answer.count), (_ACCEPTED, answer.accepted))
    counted = [says.sentence(voice.language).format(n=voice.number(n)) for says, n in pairs if n]
    told = series([f"· {_name(answer, voice)}", series(counted)], " – ")
    return series([told, marks(answer.places, voice)], voice.colon)
