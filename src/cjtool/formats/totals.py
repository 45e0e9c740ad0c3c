"""How many findings there are, by rule, by lens and by kind."""

from collections.abc import Callable, Iterable

from cjtool.diagnostic import Diagnostic
from cjtool.formats import frame
from cjtool.lint import Outcome


def statistics(outcome: Outcome, language: str = "en") -> str:
    """A table with a row for each rule that found something, the most frequent first, then each lens, each kind, and all.

    `found` are those that stand.
    """
    found = outcome.diagnostics
    if not found:
        return ""
    rows = [
        *_rows(found, lambda each: each.rule),
        *_rows(found, lambda each: f"lens:{each.lens}" if each.lens else "validity"),
        *_rows(found, lambda each: f"kind:{each.kind}"),
        _row(found, frame.ALL[language]),
    ]
    heads = tuple(column[language] for column in frame.COUNTS)
    cells = [heads, *((*map(str, numbers), name) for *numbers, name in rows)]
    wide = [max(len(row[column]) for row in cells) for column in range(3)]
    return "".join(_line(row, wide) for row in cells)


def _rows(found: Iterable[Diagnostic], group: Callable[[Diagnostic], str]) -> list[tuple[int, int, int, str]]:
    groups: dict[str, list[Diagnostic]] = {}
    for each in found:
        groups.setdefault(group(each), []).append(each)
    rows = [_row(listed, name) for name, listed in groups.items()]
    return sorted(rows, key=lambda row: (-row[0], -row[1], -row[2], row[3]))


def _row(found: Iterable[Diagnostic], name: str) -> tuple[int, int, int, str]:
    """What stands, what is waived, what the baseline accepts; each finding is counted once."""
    listed = list(found)
    waived = sum(bool(each.waived) for each in listed)
    standing = sum(each.stands for each in listed)
    return standing, waived, len(listed) - standing - waived, name


def _line(row: tuple[str, ...], wide: list[int]) -> str:
    numbers = "  ".join(f"{cell:>{width}}" for cell, width in zip(row, wide, strict=False))
    return f"{numbers}  {row[-1]}\n"
