"""Issues as tables: rows of one tool, in files of as many rows as it takes, and what could not stand there as it was."""

import csv
import io
from collections.abc import Iterator, Sequence

from cjtool.exchange.backlogs import phrases as says
from cjtool.exchange.backlogs.descriptions import IssueLine, lines
from cjtool.exchange.backlogs.issues import Issue
from cjtool.exchange.backlogs.tools import Tool
from cjtool.exchange.declaration import ExportedFile
from cjtool.exchange.loss import Loss, LossKind, Origin
from cjtool.exchange.sheets.formulas import harmless
from cjtool.message import Message, Plain
from cjtool.report.escaping import plain
from cjtool.report.voice import Voice


class Tables:
    """The rows of one tool, and what was lost on the way."""

    def __init__(self, tool: Tool, name: str, voice: Voice) -> None:
        self.tool, self.name, self.voice = tool, name, voice
        self.losses: list[Loss] = []

    def files(self, issues: Sequence[Issue]) -> tuple[ExportedFile, ...]:
        """CSV in UTF-8, lines ended by CR LF, as RFC 4180 has it; with a number where there are several files."""
        count = sum(issue.place is not None for issue in issues)
        rows = [tuple(self._row(issue, count)) for issue in issues]
        most = self.tool.most or len(rows) or 1
        parts = [rows[at : at + most] for at in range(0, len(rows), most)]
        if len(parts) > 1:
            told = says.PARTS(tool=Plain(self.tool.name), most=most, count=len(rows), parts=len(parts))
            self.losses.append(Loss("noted", "rows", told))
        names = (
            [self.name]
            if len(parts) == 1
            else [f"{self.name}-{number}" for number in range(1, len(parts) + 1)]
        )
        return tuple(
            ExportedFile(_written(part), "csv", name) for name, part in zip(names, parts, strict=True)
        )

    def _row(self, issue: Issue, count: int) -> Iterator[tuple[str, str]]:
        told = lines(issue, self.voice, count)
        title = plain(issue.title)
        if len(title) > self.tool.longest:
            cut = says.CUT(tool=Plain(self.tool.name), most=self.tool.longest)
            self._lost("changed", "title", cut, issue, title)
            told = (
                IssueLine(self.voice.w.opportunity if issue.opportunity else self.voice.w.pain, title),
                *told,
            )
            title = f"{title[: self.tool.longest - 1]}…"
        assignee = self._assignee(issue)
        for key in self.tool.lacks:
            self._lacks(key, issue)
        for column, cell in self.tool.cells(issue, title, told, assignee):
            yield column, self._harmless(cell, issue)

    def _assignee(self, issue: Issue) -> str:
        if self.tool.assignee is None or issue.owner is None:
            return ""
        found = self.tool.assignee(issue.owner)
        if not found:
            told = says.NO_ADDRESS(team=issue.owner.name, tool=Plain(self.tool.name))
            self._lost("changed", "owner", told, issue, issue.owner.name)
        return found

    def _lacks(self, key: str, issue: Issue) -> None:
        written = getattr(issue.opportunity, key, None)
        if written is not None and (key != "status" or written != "idea"):
            told = says.NO_COLUMN(tool=Plain(self.tool.name), column=key)
            self._lost("changed", key, told, issue, str(written))

    def _harmless(self, cell: str, issue: Issue) -> str:
        safe = harmless(cell)
        if safe != cell:
            self._lost("changed", "title", says.HARMLESS, issue, cell)
        return safe

    def _lost(self, kind: LossKind, what: str, message: Message, issue: Issue, value: str) -> None:
        self.losses.append(Loss(kind, what, message, Origin(issue.key), value))


def _written(rows: Sequence[tuple[tuple[str, str], ...]]) -> bytes:
    """A table whose columns come as often as the row that has most of them."""
    widest = max(rows, key=len)
    columns = [column for column, _ in widest]
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\r\n")
    table.writerow(columns)
    table.writerows([cell for _, cell in row] for row in rows)
    return written.getvalue().encode()
