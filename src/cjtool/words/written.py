"""The words in reports."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ReportWords:
    """Headings, columns and phrases of reports and indexes."""

    contents: str
