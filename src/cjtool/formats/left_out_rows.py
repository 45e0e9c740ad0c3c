"""Rows that do not count, as people and as programs read them."""

from collections.abc import Iterator, Sequence
from typing import Any

from cjtool.formats import measures_words as words
from cjtool.formats.mask_words import masks_in
from cjtool.formats.measures_table import table
from cjtool.i18n.numbers import number
from cjtool.measure.answers import LeftOut, UnknownName
from cjtool.message import Plain

_SEVERAL = 2


def left_out_table(
    heading: str, listed: Sequence[LeftOut], language: str, room: int | None, *, named: bool = False
) -> str:
    """A line for each reason, with how many rows and an example, below a heading; nothing where there are none.

    Where it is `named`, each line has the name of its source, as there are several.
    """
    if not listed:
        return ""
    rows = [line for out in listed for line in _lines(out, language, named=named)]
    return f"  {heading}\n{table(rows, (2, 3, 4) if named else (2, 3), room)}"


def _lines(out: LeftOut, language: str, *, named: bool) -> Iterator[list[str]]:
    """A line of a reason; where several names are not known, one for each with its rows below it."""
    few = len(out.names) < _SEVERAL
    example = _name(out.names[0], language) if out.names and few else out.example if few else ""
    example, source = masks_in(example, language), [out.source] if named else []
    yield ["", number(out.rows, language), out.reason.text(language), example, *source]
    if not few:
        names = [f"{number(each.rows, language)} × {_name(each, language)}" for each in out.names]
        more = words.MORE_NAMES(count=Plain(number(out.more, language))).text(language)
        yield from (
            ["", "", f"· {name}", "", *[""] * named] for name in [*names, *([more] if out.more else [])]
        )


def _name(each: UnknownName, language: str) -> str:
    name = masks_in(each.name, language)
    if each.nearest is None:
        return name
    return words.NEAREST(name=Plain(name), nearest=Plain(each.nearest)).text(language)


def left_out_record(out: LeftOut) -> dict[str, Any]:
    """One reason as data, in English."""
    names = [{"name": each.name, "rows": each.rows, "nearest": each.nearest} for each in out.names]
    return {
        "source": out.source,
        "reason": out.reason.text(),
        "rows": out.rows,
        "example": out.example,
        "names": names,
        "more_names": out.more,
    }
