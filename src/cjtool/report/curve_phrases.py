"""What is felt, in words: the moments of the curve, and columns of feelings."""

from collections.abc import Iterator

from cjtool.query.summing_up import Highlights, Moment
from cjtool.report import places
from cjtool.report.inline import Aside, Jump, Said, say
from cjtool.report.journey import JourneyFacts
from cjtool.report.voice import Voice


def moment(sentence: str, told: Moment, voice: Voice, place: Jump | None = None) -> Said:
    """A moment of the curve as a sentence, with its reason where one is given."""
    said = say(sentence, step=place or places.holder(told.step), feeling=voice.feeling(told.emotion))
    return say(voice.w.counted, what=said, count=Aside(told.reason)) if told.reason else said


def lows(f: JourneyFacts, voice: Voice) -> Iterator[tuple[str, Moment]]:
    """The low point that can be helped, and the one that belongs to the event itself, each with its sentence."""
    w, told = voice.w, f.curve.lows if f.curve else ()
    low = w.low_expected if f.journey.state == "future" else w.low
    for key, moment in told:
        helpable = w.helpable_low if len(told) > 1 else low
        yield (w.inherent_low if key == "lowest" else helpable), moment


def ends(curve: Highlights, voice: Voice, *, future: bool) -> Iterator[tuple[str, Moment]]:
    """The ends, each with its sentence: of one that most customers do not come to, how many do."""
    w = voice.w
    sentences = {
        "end": w.end_expected if future else w.end,
        "end-most": w.end_most_expected if future else w.end_most,
    }
    for told in curve.ends:
        if told.share is not None:
            yield w.side_end.replace("{share}", voice.percent(told.share)), told
        else:
            yield sentences[curve.end], told


def felt(heading: str, f: JourneyFacts, voice: Voice) -> str:
    """A feeling or the heading of a column of them, which are expected in a journey as it is to be."""
    return voice.w.as_expected.format(what=heading) if f.journey.state == "future" else heading
