"""What a journey was at points of its history, as a section of its report."""

from collections.abc import Iterator

from cjtool.history.following import JourneyHistory
from cjtool.history.table import HISTORY, history_table
from cjtool.report.blocks import Block, Heading, Table
from cjtool.report.inline import Inline
from cjtool.report.voice import Voice

_LEAST = 2
"""Fewer points are no history."""


def past(history: JourneyHistory | None, voice: Voice) -> Iterator[Block]:
    """A row for each point, the oldest first; nothing where there are fewer than two.

    Clients read it: days are in words, and no file is named.
    """
    if history is None or len(history.rows) < _LEAST:
        return
    table = history_table(history, voice.language, voice.day, plain=True)
    yield Heading(2, HISTORY[voice.language])
    rows: tuple[tuple[Inline, ...], ...] = table.rows
    yield Table(table.columns, rows)
