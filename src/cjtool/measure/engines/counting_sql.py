"""The one question of `question` as SQL, written once; sqlglot writes it in the language of each database.

What is selected from, and what the filter leaves of it, is in `filtered_tables`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlglot import exp

from cjtool.measure.engines.counts_files import FILTERED, REPEATED, ROWS
from cjtool.measure.engines.filtered_tables import FilteredTable
from cjtool.measure.engines.spelt_sql import SpeltSql
from cjtool.measure.engines.table_columns import NUMBERS, AskedColumn, as_double, in_utc, joined, named
from cjtool.measure.question import (
    DAY,
    HALVES,
    HOUR,
    LETTER,
    MINUTE,
    NAMED,
    OFFSET,
    WHOLE,
    WHOLE_HOURS,
    YEAR,
    CountQuestion,
    group_columns,
)
from cjtool.vocabulary.nobody import NOBODY

_RESPONDENT, _SHIFT, _TIMES = "respondent", "shift", "times"
_DAY, _OWN = "day", "own_moment"
"""The moment that stands for all that mean the same, and that of a row of which nobody knows who answered."""


@dataclass
class CountingSql:
    """The queries that answer a question about some tables."""

    question: CountQuestion
    table: FilteredTable

    def __post_init__(self) -> None:
        self._asked = self.table.columns
        columns = group_columns(self.question)
        self._results = {name: heading for name, heading in columns.items() if heading is not None}
        same = None if self.question.respondent is None else self.question.same
        self._spelt = None if same is None else SpeltSql(same, self.table, self._results)

    def groups(self, share: int = 0, shares: int = 1, *, keeps_moments: bool = True) -> exp.Select:
        """Each group, how many of its rows count, and how many say again what the same respondent said.

        Only one of several shares of the respondents, where there are several: each takes its part of the memory. Moments
        that mean the same day stay as they are written, unless they are not to.
        """
        query, names = self._by_day(self._is_in(share, shares)), [*self._results]
        if self.question.respondent is None:
            return self._finished(query, exp.Count(this=exp.Star()).as_(ROWS, quoted=True))
        if self._spelt is None:
            query = self._each_once(query, names)
        else:
            query = self._meant_once(query, names, self._spelt, keeps_moments=keeps_moments)
        unknown = named(_RESPONDENT).is_(exp.null())
        once = exp.case().when(unknown, named(_TIMES)).else_(exp.Literal.number(1))
        again = (
            exp.case()
            .when(unknown.copy(), exp.Literal.number(0))
            .else_(named(_TIMES) - exp.Literal.number(1))
        )
        return self._finished(
            query, exp.Sum(this=once).as_(ROWS, quoted=True), exp.Sum(this=again).as_(REPEATED, quoted=True)
        )

    def _each_once(self, query: exp.Select, names: Sequence[str]) -> exp.Select:
        """The groups of each respondent, and how many rows say the same."""
        keys = [named(name) for name in (*names, _RESPONDENT)]
        query = _level(query, "customers").select(*keys, exp.Count(this=exp.Star()).as_(_TIMES, quoted=True))
        return query.group_by(*keys)

    def _meant_once(
        self, query: exp.Select, names: Sequence[str], spelt: SpeltSql, *, keeps_moments: bool
    ) -> exp.Select:
        """The same by what texts mean; of what a respondent said on one day, with the first moment."""
        chosen = {name: spelt.meant(name) for name in names} | {_RESPONDENT: named(_RESPONDENT)}
        query, joins = _level(query, "spelt"), keeps_moments and spelt.has_moments
        if spelt.has_moments:
            day, meant = spelt.moments(self._shown("time", named("time")))
            query = query.join(meant)
            chosen[_DAY if joins else "time"] = day
        query = query.select(*(each.as_(name, quoted=True) for name, each in chosen.items()))
        return self._first_once(query, names) if joins else self._each_once(query, names)

    def _first_once(self, query: exp.Select, names: Sequence[str]) -> exp.Select:
        """Each group of a respondent on a day, with the first of its moments; rows of nobody keep their own."""
        others = [named(name) for name in (*names, _RESPONDENT) if name != "time"]
        own = exp.case().when(named(_RESPONDENT).is_(exp.null()), named("time"))
        query = _level(query, "dated").select(*others, named("time"), named(_DAY), own.as_(_OWN, quoted=True))
        is_written = _is_written(self._asked[self._results["time"]])
        moment = exp.cast(named("time"), "text") if is_written else named("time")
        first = exp.Min(this=moment).as_("time", quoted=True)
        times = exp.Count(this=exp.Star()).as_(_TIMES, quoted=True)
        query = _level(query, "customers").select(*others, first, times)
        return query.group_by(*others, named(_DAY), named(_OWN))

    def whole(self) -> exp.Query:
        """All counts in one result: groups, and rows that the filter leaves out as a last row."""
        groups, filtered = self.groups(keeps_moments=False), self.table.filtered()
        if filtered is None:
            return groups
        zero = exp.Literal.number(0)
        counts = [ROWS] if self.question.respondent is None else [ROWS, REPEATED]
        empty = {**dict.fromkeys(self._results, exp.Literal.string("")), **dict.fromkeys(counts, zero)}
        last = _selected(empty).select(*filtered.expressions).from_(self.table.rows.copy())
        return exp.union(
            groups.select(zero.as_(FILTERED, quoted=True)),
            last.where(filtered.args["where"].this),
            distinct=False,
        )

    def _is_in(self, share: int, shares: int) -> exp.Expr | None:
        """Whether a row is one of a share of the respondents; None where all are one share. Only DuckDB is asked so."""
        if shares == 1 or self.question.respondent is None:
            return None
        hashed = exp.Anonymous(this="HASH", expressions=[_known(self._asked[self.question.respondent])])
        rest = exp.Mod(this=hashed, expression=exp.Literal.number(shares))
        return exp.EQ(this=rest, expression=exp.Literal.number(share))

    def _by_day(self, is_in: exp.Expr | None) -> exp.Select:
        """The rows that the filter leaves, with the texts or values by which they count."""
        columns = {name: self._asked[heading] for name, heading in self._results.items()}
        time = columns.get("time")
        chosen = {name: each.value if each.kind in NUMBERS else each.text for name, each in columns.items()}
        if time is not None:
            chosen["time"] = self._moment(time)
        if self.question.respondent is not None:
            chosen[_RESPONDENT] = _known(self._asked[self.question.respondent])
        is_written = time is not None and _is_written(time)
        if is_written and time is not None:
            chosen[_SHIFT] = _offset(time.text)
        query = _selected(chosen).from_(self.table.rows.copy())
        if self.table.condition is not None:
            query = query.where(self.table.condition.copy())
        if is_in is not None:
            query = query.where(is_in)
        if is_written:
            names = {name: named(name) for name in chosen if name != _SHIFT}
            query = _level(query, "moments").select(
                *(each.as_(name, quoted=True) for name, each in {**names, "time": self._shortened()}.items())
            )
        return query

    def _moment(self, time: AskedColumn) -> exp.Expr:
        """What counts of a moment where the type of its column says so; else its text, which is looked at later."""
        if time.kind == "moment":
            return exp.cast(time.value, "date")
        if time.kind == "instant":
            unit = exp.Literal.string("MINUTE" if self.question.by_minute else "HOUR")
            return exp.TimestampTrunc(this=in_utc(time.value), unit=unit)
        return time.value if time.kind == "day" else time.text

    def _shortened(self) -> exp.Expr:
        """The same as `question.shortened`, from the columns `time` and `shift`."""
        shift, minutes, hours = named(_SHIFT), _first(named("time"), MINUTE), _first(named("time"), HOUR)
        if self.question.by_minute:
            begin: exp.Expr = minutes
        else:
            is_whole = exp.RegexpLike(this=shift, expression=exp.Literal.string(WHOLE_HOURS))
            begin = exp.case().when(is_whole, hours).else_(minutes)
        begins = _first(named("time"), NAMED)
        fifth = exp.func("SUBSTRING", named("time"), exp.Literal.number(YEAR + 1), exp.Literal.number(1))
        is_iso = exp.EQ(this=fifth, expression=exp.Literal.string("-"))
        has_letter = exp.RegexpLike(this=begins, expression=exp.Literal.string(LETTER))
        has_name = exp.and_(exp.not_(is_iso), has_letter)
        without = exp.In(this=exp.Lower(this=shift), expressions=[*map(exp.Literal.string, ("", *HALVES))])
        moment = exp.case().when(has_name, _first(named("time"), WHOLE))
        return moment.when(without, _first(named("time"), DAY)).else_(joined(begin, "|", shift))

    def _finished(self, query: exp.Select, *counts: exp.Expr) -> exp.Select:
        """Rows counted by group. What is a day or a moment becomes a text here, where there are few of them."""
        kinds = {name: self._asked[heading].kind for name, heading in self._results.items()}
        shown = {name: self._shown(name, named(name)) for name in kinds}
        whole = _level(query, "counted").select(
            *(each.as_(name, quoted=True) for name, each in shown.items())
        )
        return whole.select(*counts).group_by(*(named(name) for name in kinds))

    def _shown(self, name: str, value: exp.Expr) -> exp.Expr:
        kind = self._asked[self._results[name]].kind
        if name != "time":
            return as_double(value) if kind == "single" else value
        if _is_written(self._asked[self._results[name]]):
            return value
        written = exp.cast(value, "text")
        if kind != "instant":
            return written
        return joined(_first(written, MINUTE if self.question.by_minute else HOUR), "|+00:00")


def _is_written(time: AskedColumn) -> bool:
    """Whether a moment is looked at as a text."""
    return time.kind not in {"day", "moment", "instant"}


def _known(respondent: AskedColumn) -> exp.Expr:
    """Who answered, or nothing where the text names nobody."""
    if respondent.kind in NUMBERS:
        return respondent.value
    text = exp.Lower(this=exp.Trim(this=respondent.text.copy()))
    is_nobody = exp.In(this=text, expressions=[*map(exp.Literal.string, NOBODY)])
    return exp.case().when(exp.not_(is_nobody), respondent.text)


def _offset(moment: exp.Expr) -> exp.Expr:
    """How a moment ends that states its offset; empty where it is a date alone, or states none."""
    tail = exp.func("SUBSTRING", moment, exp.Literal.number(HOUR + 1))
    return exp.func(
        "COALESCE",
        exp.RegexpExtract(this=tail, expression=exp.Literal.string(OFFSET)),
        exp.Literal.string(""),
    )


def _first(text: exp.Expr, characters: int) -> exp.Expr:
    return exp.func("SUBSTRING", text, exp.Literal.number(1), exp.Literal.number(characters))


def _selected(columns: Mapping[str, exp.Expr]) -> exp.Select:
    return exp.select(*(each.as_(name, quoted=True) for name, each in columns.items()))


def _level(query: exp.Select, name: str) -> exp.Select:
    """A query over another, which is a table in it."""
    return exp.Select().from_(query.subquery(name))
