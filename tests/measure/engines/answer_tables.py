"""Arbitrary tables of answers, with what is asked of them, and the same tables as CSV files."""

import csv
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st

from cjtool.measure.engines import csv_files
from cjtool.measure.question import Counted, CountQuestion, Group, Spellings
from cjtool.measure.texts import text_of

HEADINGS = st.sampled_from(
    ['a"b', "x'; DROP TABLE answers; --", " spaced ", "$1", "%s", ":name", "{x}", "select", "Ünï", "a.b", "\\", "a`b", "tab\there", "?"]
)  # fmt: skip
_ODD = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=6)
TEXTS = st.one_of(
    st.sampled_from(["", "a", "A", " ", "a ", "7", "7.0", "7,0", "'", '"', "''; --", "\\", "é", "e\u0301", "$1", "%", "\n", "\r\n", "NULL"]),
    _ODD,
)  # fmt: skip
_OFFSETS = st.sampled_from(
    ["", "Z", "z", "+01:00", "-05:30", "+0530", "+01", " UTC", " PM", "pm", "\n", "Z\n", "CET"]
)
MOMENTS = st.one_of(
    st.builds(
        "{:%Y-%m-%dT%H:%M:%S}{}".format,
        st.datetimes(datetime(2026, 1, 1), datetime(2026, 1, 3)),
        _OFFSETS,
    ),
    st.sampled_from(["2026-03-01", "01/03/2026", "2026-03-01T10", "2026-03-01T10Z", "", "1 March 2026, at noon", "2026-03-01T10-05"]),
    TEXTS,
)  # fmt: skip


@dataclass(frozen=True)
class AnswerTable:
    """A table as a database holds it, and what is asked of it."""

    question: CountQuestion
    headings: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]

    def counted_from_csv(self, path: Path) -> Counted:
        """What the standard library's reader counts in the same table, written as a file."""
        write_csv(path, self.headings, self.rows)
        return csv_files.count(self.question, [path], ",")

    def as_asked_unseen(self) -> "AnswerTable":
        """The same for a query whose writer sees no table: no spaces around headings, and no rows that are blank everywhere."""
        rows = tuple(row for row in self.rows if any(map(text_of, row)))
        return replace(self, headings=tuple(heading.strip() for heading in self.headings), rows=rows)


def result_as_csv(path: Path, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """The result of a query as programs of databases save it: in quotation marks only where that is needed."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\r\n").writerows([headings, *rows])


def write_csv(path: Path, headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A table as a CSV file, with every cell in quotation marks."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n")
        writer.writerow(headings)
        writer.writerows([[text_of(value) for value in row] for row in rows])


@st.composite
def answer_tables(
    draw: st.DrawFn, score: st.SearchStrategy[object] = TEXTS, time: st.SearchStrategy[object] = MOMENTS
) -> AnswerTable:
    """Columns step, segment, time, score, respondent, one to filter by, and one that nobody asks for; some are not asked for."""
    headings = tuple(
        draw(st.lists(HEADINGS, min_size=7, max_size=7, unique_by=lambda text: text.strip().lower()))
    )
    step, segment, when, value, who, country, _ = (heading.strip() for heading in headings)
    small = st.one_of(st.none(), st.sampled_from(["", "a", "b", " a", "ä"]))
    cells = st.tuples(
        st.one_of(st.none(), TEXTS), small, st.one_of(st.none(), time), st.one_of(st.none(), score),
        small, small, st.one_of(st.none(), st.just("x")),
    )  # fmt: skip
    blank = st.just((None,) * 7)
    rows = draw(st.lists(st.one_of(cells, cells, cells, blank), max_size=12))
    question = CountQuestion(
        places=(None, step, None, None, None, None),
        segments=(segment,) if draw(st.booleans()) else (),
        time=when if draw(st.booleans()) else None,
        score=value,
        respondent=who if draw(st.booleans()) else None,
        filter={country: tuple(draw(st.lists(st.sampled_from(["", "a", "b'"]), max_size=2)))} if draw(st.booleans()) else {},
        by_minute=draw(st.booleans()),
    )  # fmt: skip
    again = draw(st.lists(st.sampled_from(rows), max_size=4)) if rows else []
    table = AnswerTable(question, headings, (*rows, *again))
    return replace(table, question=replace(question, same=draw(spellings(table))))


@st.composite
def spellings(draw: st.DrawFn, table: AnswerTable) -> Spellings | None:
    """Some texts of the groups of a table that are to mean the same; or none. No moment is the same as no day, as in answers."""
    if not table.rows or draw(st.booleans()):
        return None
    with TemporaryDirectory() as name:
        groups = table.counted_from_csv(Path(name) / "answers.csv").groups
    places = draw(_alike({group[:6] for group in groups}))
    moments = draw(_alike({group[-2] for group in groups} - {""}))
    scores = draw(_alike({group[-1] for group in groups}))
    segments = tuple(
        draw(_alike({group[6 + at] for group in groups})) for at in range(len(table.question.segments))
    )
    return Spellings(places, segments, moments, scores)


@st.composite
def _alike(draw: st.DrawFn, texts: set[Any]) -> dict[Any, Any]:
    """Some of these texts, each with the first of them."""
    chosen = draw(st.sets(st.sampled_from(sorted(texts)))) if texts else set()
    return {text: min(chosen) for text in chosen}


def as_meant(counted: Counted, question: CountQuestion) -> Counted:
    """Counts of which moments too are those that stand for all."""
    if question.same is None or question.respondent is None:
        return counted
    groups: Counter[Group] = Counter()
    for group, rows in counted.groups.items():
        groups[question.same.meant(group)] += rows
    return replace(counted, groups=groups)
