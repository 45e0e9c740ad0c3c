"""Which texts of groups mean the same, so that what one customer said twice on one day counts once, however it is written."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import date, tzinfo
from typing import TypeVar

from cjtool.measure.dates_shown import shown_dates
from cjtool.measure.finding import NoSuchThingError, PlaceFinder
from cjtool.measure.judging import DayReader, shown_segment
from cjtool.measure.question import PLACES, Counted, Group, Spellings
from cjtool.measure.score_texts import ScoreReader
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace
from cjtool.spelling.folding import fold
from cjtool.vocabulary.no_answer import is_no_answer

_Written = TypeVar("_Written", str, Group)


def same_answers(
    counted: Counted, source: AnswerSource, workspace: Workspace, zone: tzinfo
) -> Spellings | None:
    """The texts of a source that mean the same; None where no two groups do, as is usual: then counts are right as they are."""
    groups = counted.groups
    shown = shown_dates({group[-2] for group in groups}, zone, source.dates)
    days, finder, scores = (
        DayReader(source, zone, shown=shown),
        PlaceFinder(workspace, source),
        ScoreReader(source),
    )
    segments = range(len(PLACES), len(PLACES) + len(source.columns.segments))
    found = Spellings(
        _same({group[: len(PLACES)] for group in groups}, lambda texts: _place(finder, texts)),
        tuple(_same(_by_text(groups, at), lambda text: fold(shown_segment(text))) for at in segments),
        _same({group[-2] for group in groups}, lambda text: _day(days, text)),
        _same({group[-1] for group in groups}, lambda text: _score(scores, text)),
    )
    if not any((found.places, *found.segments, found.moments, found.scores)):
        return None
    return found if _is_any_met_again(groups, found) else None


def unsure_rows(counted: Counted, same: Spellings) -> int:
    """How many rows may at most be said again, in another spelling than that of most rows that mean the same."""
    alike: dict[Group, list[int]] = defaultdict(list)
    for group, rows in counted.groups.items():
        alike[same.meant(group)].append(rows)
    return sum(sum(rows) - max(rows) for rows in alike.values())


def _is_any_met_again(groups: Iterable[Group], same: Spellings) -> bool:
    """Whether any two groups mean the same."""
    met: set[Group] = set()
    for group in groups:
        meant = same.meant(group)
        if meant in met:
            return True
        met.add(meant)
    return False


def _by_text(groups: Mapping[Group, int], at: int) -> Counter[str]:
    """How many rows have each text in one place of groups."""
    found: Counter[str] = Counter()
    for group, rows in groups.items():
        found[group[at]] += rows
    return found


def _same(texts: Iterable[_Written], meaning: Callable[[_Written], Hashable]) -> dict[_Written, _Written]:
    """Each text that means the same as another one, with the first of all that do: of counted ones the most usual, else in the order of their letters."""
    alike: dict[Hashable, list[_Written]] = defaultdict(list)
    rows: Mapping[_Written, int] = texts if isinstance(texts, Counter) else {}
    for text in sorted(texts, key=lambda each: (-rows.get(each, 0), each)):
        alike[meaning(text)].append(text)
    return {text: each[0] for each in alike.values() if len(each) > 1 for text in each}


def _place(finder: PlaceFinder, texts: Group) -> Hashable:
    """What an answer is about; where that is not there, its texts."""
    try:
        return True, finder.find(texts)
    except NoSuchThingError:
        return False, texts


def _day(days: DayReader, moment: str) -> Hashable:
    found = "" if is_no_answer(moment) else days.read(moment)
    return found if isinstance(found, date | str) else (moment,)


def _score(scores: ScoreReader, written: str) -> Hashable:
    if scores.is_silent(written):
        return ""
    number = scores.number(written)
    return number if number is not None else written
