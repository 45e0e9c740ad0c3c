"""The history of a journey as a table: what stands in it, whatever it is written in."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from cjtool.history.curve_signs import sparkline
from cjtool.history.figures import JourneyFigures
from cjtool.history.following import HistoryRow, JourneyHistory
from cjtool.i18n.numbers import number
from cjtool.i18n.table import Words
from cjtool.i18n.translated import Translated
from cjtool.query.speech import spoken
from cjtool.query.verdicts import Verdict

HISTORY = Translated(en="History", nl="Geschiedenis", fr="Historique", de="Verlauf")
DATE = Translated(en="Date", nl="Datum", fr="Date", de="Datum")
REVISION = Translated(en="Revision", nl="Revisie", fr="Révision", de="Revision")
CURVE = Translated(en="Curve", nl="Curve", fr="Courbe", de="Kurve")
FAULTS = Translated(en="Faults", nl="Fouten", fr="Erreurs", de="Fehler")
FACTS = Translated(en="Facts", nl="Feiten", fr="Faits", de="Tatsachen")
NOT_VALID = Translated(
    en="not valid: {problem}",
    nl="niet geldig: {problem}",
    fr="non valide : {problem}",
    de="ungültig: {problem}",
)
NO_VALID_MAP = Translated(
    en="no valid map at that time",
    nl="toen geen geldige kaart",
    fr="pas de carte valide à ce moment-là",
    de="damals keine gültige Karte",
)
"""The same to those who read reports, and not the files."""
_SHORT = 8
"""So many digits of a commit tell it from the others of a repository that is not large."""


@dataclass(frozen=True)
class HistoryTable:
    """The names of the columns, and a row for each point; a point at which files are not valid says so in one cell."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def history_table(
    history: JourneyHistory,
    language: str,
    written: Callable[[date], str] = date.isoformat,
    *,
    plain: bool = False,
) -> HistoryTable:
    """All rows of a history in the words of a language; nothing is told of findings where nobody asked for them.

    `written` writes the days. Readers who have no files (`plain`) hear of a problem that there is one, not where.
    """
    words = spoken(history.workspace.project, language)
    judged = any(row.figures and row.figures.faults is not None for row in history.rows)
    told = words.report
    columns = [DATE[language], REVISION[language], CURVE[language], told.lowest_feeling, told.open_pains]
    columns += [told.promises, told.steps]
    columns += [FAULTS[language], FACTS[language]] if judged else []
    columns += [words.metrics.get(id, name) for id, name in history.measured.items()]
    rows = tuple(
        (written(row.point.day), *_row(row, history, words, len(columns) - 1, plain)) for row in history.rows
    )
    return HistoryTable(history.journey.title, tuple(columns), rows)


def revision(row: HistoryRow) -> str:
    """The tag with the commit, or the commit alone."""
    return " ".join(filter(None, (row.point.name, row.point.commit[:_SHORT])))


def problem(row: HistoryRow, language: str) -> str:
    """Where and what is wrong at a point where the journey's files are not valid; nothing at others."""
    if row.problem is None:
        return ""
    span = row.problem.span
    said = f"{span.path.as_posix()}:{span.line}: {row.problem.sentence_in(language)}"
    return NOT_VALID[language].format(problem=said)


def _row(row: HistoryRow, history: JourneyHistory, words: Words, width: int, plain: bool) -> tuple[str, ...]:
    """What follows on the day."""
    wrong = NO_VALID_MAP[words.language] if plain else problem(row, words.language)
    told = _cells(row.figures, history, words) if row.figures else ("", wrong)
    cells = (revision(row), *told)
    return (*cells, *("",) * (width - len(cells)))


def _cells(found: JourneyFigures, history: JourneyHistory, words: Words) -> Iterator[str]:
    language = words.language
    yield sparkline(found.curve)
    low = found.lowest
    yield f"{number(low[1], language, sign=True)} {low[0].name}" if low else ""
    yield str(found.open_pains)
    yield ", ".join(
        f"{found.promises[verdict]} {words.standings[verdict.value]}"
        for verdict in Verdict
        if found.promises.get(verdict)
    )
    yield str(found.steps)
    if found.faults is not None:
        yield str(found.faults)
        yield str(found.facts)
    for id in history.measured:
        reading = found.readings.get(id)
        yield reading.text(language) if reading else ""
