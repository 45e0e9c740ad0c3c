"""What stands above a table, or in one of its own: the journey's title, persona, goal and the like."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from cjtool.exchange.draft import Draft
from cjtool.exchange.loss import Loss
from cjtool.exchange.tables import cell_phrases as cell_says
from cjtool.exchange.tables import phrases as says
from cjtool.exchange.tables.cells import CleanGrid
from cjtool.exchange.tables.listing import items, prose, unquoted
from cjtool.exchange.tables.shapes import ABOUT_KEYS
from cjtool.exchange.tables.telling import Statement
from cjtool.message import Listed

_KEYS = {"journey": "title", "does": "summary"}
"""What else a journey's own keys are called above a table."""


@dataclass
class ToldBeside:
    """What is told of a journey outside its steps, by key; `title` is a line that stands alone above a table."""

    said: list[Statement] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    title: Statement | None = None

    def joined(self, other: "ToldBeside") -> "ToldBeside":
        """These, then those of another table; of two lines that stand alone the second is told as any other."""
        said = [*self.said, *other.said]
        if self.title and other.title:
            said.append(other.title)
        return ToldBeside(said, [*self.losses, *other.losses], self.title or other.title)

    def titles(self) -> list[Statement]:
        """What may give the title: headings that say so, then the line that stands alone."""
        return [*(said for said in self.said if said.key == "title"), *([self.title] if self.title else [])]

    def untold(self) -> list[Loss]:
        """What there is, as losses: there is no journey that it could be told of."""
        every = [*self.said, *([self.title] if self.title else [])]
        made = [Loss("left-out", said.heading, says.BESIDE, said.spot, said.text) for said in every]
        return [*self.losses, *made]

    def tell(self, draft: Draft) -> None:
        """Put it into a journey; what it already has is told."""
        for said in self.said:
            if said.key == "title":
                continue
            how = says.AS_ABOUT(columns=Listed((f"{said.heading}: {said.key}",)))
            draft.lost("noted", said.heading, how, said.spot, said.text)
            if said.key == "persona":
                named = [draft.reference("personas", name) for name in items(said.text)]
                draft.keys["persona"] = list(dict.fromkeys([*draft.keys.get("persona", []), *named]))
            elif said.key == "owner":
                first, *more = items(said.text) or [said.text]
                draft.keys.setdefault("owner", draft.reference("teams", first))
                for team in more:
                    draft.lost(
                        "left-out",
                        said.heading,
                        cell_says.ONE_ALONE(key="owner", first=first),
                        said.spot,
                        team,
                    )
            elif said.key in draft.keys:
                before = draft.keys[said.key]
                draft.keys[said.key] = f"{before}; {prose(said.text)}"
            else:
                draft.keys[said.key] = unquoted(prose(said.text))


def facts_in(grid: CleanGrid, rows: Sequence[int]) -> ToldBeside:
    """What some rows of a table tell of the journey; what they say besides is told as standing outside the table."""
    found = ToldBeside()
    for row in rows:
        cells = list(_apart(grid, row))
        at = 0
        while at < len(cells):
            at += _take(grid, row, cells[at:], found)
    return found


def _take(grid: CleanGrid, row: int, cells: list[tuple[int, str]], found: ToldBeside) -> int:
    """Take the first of some cells, with the one after it where that is what it is a heading of; how many were taken."""
    column, text = cells[0]
    grid.seen.update(grid.row(row))
    heading, colon, value = (part.strip() for part in text.partition(":"))
    spot = grid.spot(row, column)
    if colon and value and (key := _key(grid, heading)):
        found.said.append(Statement(key, value, spot, heading))
        return 1
    if len(cells) > 1 and (key := _key(grid, heading if colon and not value else text)):
        found.said.append(Statement(key, cells[1][1], grid.spot(row, cells[1][0]), text.rstrip(": ")))
        return 2
    if found.title is None and len(cells) == 1 and not value:
        found.title = Statement("title", text, spot, "title")
    else:
        found.losses.append(Loss("left-out", "", says.BESIDE, spot, text))
    return 1


def _key(grid: CleanGrid, heading: str) -> str | None:
    key = grid.meaning(heading).key
    return _KEYS.get(key, key) if key in ABOUT_KEYS else None


def _apart(grid: CleanGrid, row: int) -> Iterator[tuple[int, str]]:
    """The cells of a row that are not empty; one that is merged over several columns once."""
    before = ""
    for column, text in enumerate(grid.rows[row]):
        if text and text != before:
            yield column, text
        before = text
