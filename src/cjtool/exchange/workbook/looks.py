"""What the cells of a workbook look like: the colours of maps, few of them."""

from typing import Any

from cjtool.exchange.workbook.sheets_of_book import STAGE_OF, BookColumn
from cjtool.scene.colour import Palette

_CUSTOMER = frozenset({"does", "thinks", "feels", "emotion", "quote", "expects"})
_OURS = frozenset(
    {"owner", "frontstage", "backstage", "systems", "handover", "staff.emotion", "staff.pains", "staff.gains"}
)
_FONT = "Arial"


class Looks:
    """The formats of one book, each made once."""

    def __init__(self, file: Any, palette: Palette) -> None:
        self._file, self._palette = file, palette
        self._made: dict[tuple[Any, ...], Any] = {}
        self.title = self._format(bold=True, font_size=16, font_color=palette.brand, valign="vcenter")
        self.told = self._format(font_size=10, font_color=palette.secondary, valign="vcenter")
        self.plain = self._format(font_size=11, font_color=palette.ink, text_wrap=True, valign="top")
        self.told_whole = self._format(
            font_size=11, font_color=palette.ink, text_wrap=True, valign="vcenter", indent=1
        )
        self.strong = self._format(
            font_size=11, bold=True, font_color=palette.brand, valign="top", text_wrap=True
        )
        self.number = self._format(
            font_size=11,
            bold=True,
            font_color=palette.on_fill,
            bg_color=palette.fill,
            align="center",
            valign="vcenter",
        )

    def heading(self, column: BookColumn) -> Any:
        """That of the head of a column, by whose doing it tells."""
        palette = self._palette
        ground, letters = palette.fill, palette.on_fill
        if column.key in _OURS:
            ground, letters = palette.backstage_head, palette.slate
        elif column.key == "pains":
            ground, letters = palette.red_tint, palette.red
        elif column.key == "gains":
            ground, letters = palette.green_tint, palette.green
        elif column.key == "opportunities":
            ground, letters = palette.amber_tint, palette.amber_text
        elif column.key in _CUSTOMER:
            ground, letters = palette.brand_tint, palette.brand
        return self._format(
            bold=True, font_size=10, font_color=letters, bg_color=ground, text_wrap=True, valign="vcenter",
            border=1, border_color=palette.edge,
        )  # fmt: skip

    def cell(self, column: BookColumn, *, numeric: bool, starts: bool = False) -> Any:
        """That of a cell; `starts` is for the first row of a stage."""
        palette = self._palette
        stage = column.key == STAGE_OF
        letters = palette.muted if stage and not starts else palette.ink
        more: dict[str, Any] = (
            {"top": 2, "top_color": palette.brand_2} if starts and column.key != "id" else {}
        )
        if stage or column.key == "name":
            more |= {"bg_color": palette.cell, "bold": starts or not stage}
        more |= {"align": "center", "num_format": "0.##"} if numeric else {"num_format": "@"}
        return self._format(
            font_size=10,
            font_color=letters,
            text_wrap=True,
            valign="top",
            border=1,
            border_color=palette.edge,
            **more,
        )

    def _format(self, **looks: Any) -> Any:
        key = tuple(sorted(looks.items()))
        if key not in self._made:
            self._made[key] = self._file.add_format({"font_name": _FONT, **looks})
        return self._made[key]
