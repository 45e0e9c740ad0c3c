"""Texts that mean the same as SQL: rows are counted by the one that stands for all."""

from collections.abc import Mapping, Sequence

from sqlglot import exp

from cjtool.measure.engines.filtered_tables import NUMBER, FilteredTable
from cjtool.measure.engines.table_columns import NUMBERS, as_double, named
from cjtool.measure.question import PLACES, Group, Spellings

_MOMENTS, _WRITTEN, _MEANT = "moments_meant", "written", "meant"


class SpeltSql:
    """What stands in queries for the texts of rows that mean the same, each by the name that results have for it."""

    def __init__(self, same: Spellings, table: FilteredTable, results: Mapping[str, str]) -> None:
        self._same, self._table = same, table
        self._columns = {name: table.columns[heading] for name, heading in results.items()}
        alone = {
            **{f"segment_{at}": texts for at, texts in enumerate(same.segments, 1)},
            "score": same.scores,
        }
        self._meant = {name: self._of_places(at) for at, name in enumerate(PLACES) if name in results}
        for name, texts in alone.items():
            if name in results:
                pairs = [((text,), meant) for text, meant in texts.items() if meant != text]
                self._meant[name] = self._chosen(name, [name], pairs)
        self.has_moments = bool(same.moments) and "time" in results

    def meant(self, name: str) -> exp.Expr:
        """A column with the texts that stand for all; moments stay."""
        return self._meant.get(name, named(name)).copy()

    def moments(self, shown: exp.Expr) -> tuple[exp.Expr, exp.Join]:
        """The moment that stands for all that mean the same, as a text; and what has to be joined to know it."""
        pairs = [
            (self._table.text(text), self._table.text(meant)) for text, meant in self._same.moments.items()
        ]
        rows = [exp.Tuple(expressions=[*pair]) for pair in pairs]
        names = [exp.to_identifier(name, quoted=True) for name in (_WRITTEN, _MEANT)]
        alias = exp.TableAlias(this=exp.to_identifier(_MOMENTS, quoted=True), columns=names)
        written, meant = (exp.column(name, table=_MOMENTS, quoted=True) for name in (_WRITTEN, _MEANT))
        on = exp.EQ(this=shown.copy(), expression=written)
        joined = exp.Join(this=exp.Values(expressions=rows, alias=alias), side="LEFT", on=on)
        return exp.func("COALESCE", meant, shown.copy()), joined

    def _of_places(self, at: int) -> exp.Expr:
        """One of the columns of places, which together say what an answer is about."""
        there = [name for name in PLACES if name in self._columns]
        numbers = [PLACES.index(name) for name in there]
        pairs = [
            (tuple(texts[number] for number in numbers), meant[at])
            for texts, meant in self._same.places.items()
            if texts[at] != meant[at]
        ]
        return self._chosen(PLACES[at], there, pairs)

    def _chosen(self, name: str, names: Sequence[str], pairs: Sequence[tuple[Group, str]]) -> exp.Expr:
        """A column, with another text where some columns have these."""
        if not pairs:
            return named(name)
        found = exp.case()
        for texts, meant in pairs:
            is_one = exp.and_(*(self._is(each, text) for each, text in zip(names, texts, strict=True)))
            found = found.when(is_one, self._as_held(name, meant))
        return found.else_(named(name))

    def _is(self, name: str, text: str) -> exp.Expr:
        kind = self._columns[name].kind
        if kind not in NUMBERS:
            return exp.EQ(this=named(name), expression=self._table.text(text))
        if not text:
            return named(name).is_(exp.null())
        if not NUMBER.fullmatch(text):
            return exp.false()
        value = as_double(named(name)) if kind == "single" else named(name)
        return exp.EQ(this=value, expression=exp.Literal.number(text))

    def _as_held(self, name: str, text: str) -> exp.Expr:
        if self._columns[name].kind not in NUMBERS:
            return self._table.text(text)
        return exp.Literal.number(text) if text else exp.null()
