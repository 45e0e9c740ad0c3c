"""Sheets whose rows are as high as what is in them, and grow with it."""

from typing import Any

from xlsxwriter.worksheet import Worksheet

_LINE = 13.5
"""Points of a line of ten points."""
_HIGHEST = 400.0
"""A spreadsheet's rows are 409 points high at most."""


class GrowingSheet(Worksheet):  # type: ignore[misc]
    """A sheet of XlsxWriter that states heights of rows without fixing them: spreadsheets make them fit when they are edited.

    XlsxWriter always writes `customHeight` with a height, and a row that has it never grows.
    """

    def _xml_start_tag_unencoded(self, tag: str, attributes: Any = None) -> None:
        super()._xml_start_tag_unencoded(tag, _free(tag, attributes))

    def _xml_empty_tag_unencoded(self, tag: str, attributes: Any = None) -> None:
        super()._xml_empty_tag_unencoded(tag, _free(tag, attributes))


def _free(tag: str, attributes: Any) -> Any:
    return (
        [each for each in attributes if each[0] != "customHeight"]
        if tag == "row" and attributes
        else attributes
    )


def height(cells: list[tuple[str, float]]) -> float:
    """The height in points of a row of texts, each in a column of a width in characters."""
    most = max((sum(_lines(line, width) for line in text.split("\n")) for text, width in cells), default=1)
    return min(_HIGHEST, max(1, most) * _LINE + 3)


def _lines(line: str, width: float) -> int:
    """How many lines a line takes in a column; letters beyond Latin and Greek are two wide."""
    room = max(3.0, width - 1)
    lines, used = 1, 0.0
    for word in line.split(" "):
        long = sum(1 if ord(each) < 0x1100 else 2 for each in word)
        if used and used + 1 + long > room:
            lines, used = lines + 1, 0.0
        lines += int(long // room) if long > room else 0
        used += long % room + (1 if used else 0)
    return lines
