"""What tables tell ─► drafts, each with its title, its scale and its losses."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from cjtool.exchange.declaration import ImportOptions
from cjtool.exchange.draft import Draft
from cjtool.exchange.loss import Loss
from cjtool.exchange.phrases import UNTITLED
from cjtool.exchange.scales import OURS
from cjtool.exchange.tables import phrases as says
from cjtool.exchange.tables.building import build, persona_of_all
from cjtool.exchange.tables.cells import CleanGrid
from cjtool.exchange.tables.feeling_cells import scores_in
from cjtool.exchange.tables.feelings import signed
from cjtool.exchange.tables.gathering import gathered
from cjtool.exchange.tables.heading_languages import language_of
from cjtool.exchange.tables.journey_facts import ToldBeside
from cjtool.exchange.tables.listing import prose
from cjtool.exchange.tables.numbers_before import without_numbers
from cjtool.exchange.tables.placing import OF_BOTH, OF_STAGES, OF_THINGS
from cjtool.exchange.tables.rows import Told
from cjtool.exchange.tables.scoring import scale_in, scale_of
from cjtool.exchange.tables.shapes import TableShape
from cjtool.exchange.tables.telling import Happening, Making, Statement
from cjtool.message import Figure, Listed, Says
from cjtool.spelling.folding import bare

_NO_TITLE = re.compile(
    r"(?:sheet|blad|feuil|feuille|tabelle|planilha|hoja|table|tabel|tableau|page|лист|工作表|シート)[ _-]?\d*",
    re.IGNORECASE,
)
"""What spreadsheets call sheets that nobody named."""
_READ_AS: dict[str, Says] = {"lanes": says.AS_LANES, "stage": says.AS_LANES, "notes": says.AS_NOTES}


@dataclass(frozen=True)
class TableGroup:
    """A table that is a journey, or several that are the stages of one; `facts` are what is told of it beside."""

    grid: CleanGrid
    shape: TableShape
    told: Told
    facts: ToldBeside
    staged: bool = False

    @property
    def name(self) -> str:
        """The name of its sheet, or the heading that it stands under."""
        return self.grid.grid.name.strip()

    @property
    def losses(self) -> list[Loss]:
        """What of it is not carried, first how it was read."""
        if self.shape == "rows":
            read_as = says.AS_ROWS if self.told.has_steps else says.AS_STAGE_ROWS
        else:
            read_as = _READ_AS[self.shape]
        shown = tuple(dict.fromkeys(f"{heading}: {key}" for heading, key in self.told.keys))
        message = read_as(columns=Listed(shown, ""))
        how = Loss("noted", self.name or "table", message, self.grid.spot(0, 0))
        return [how, *self.told.losses, *self.facts.losses]

    def with_stage(self, other: "TableGroup") -> "TableGroup":
        """This with another table as a further stage; each stands under the heading that is its stage's name."""
        first = self if self.staged else self.as_stage()
        second = other.as_stage()
        told = Told(
            (*first.told.happenings, *second.told.happenings),
            first.told.has_steps or second.told.has_steps,
            (*first.told.keys, *second.told.keys),
            (*first.told.losses, *second.told.losses),
        )
        return TableGroup(first.grid, first.shape, told, first.facts.joined(second.facts), staged=True)

    def goes_on(self, other: "TableGroup") -> bool:
        """Whether another table only says more of stages that this one has, such as what is measured in each."""
        keys = {key for _, key in other.told.keys} - {"stage", "number", "ignore"}
        stages = _stages(other.told.happenings)
        return (
            other.shape == "rows"
            and other.told.names_stages
            and bool(keys)
            and keys <= OF_STAGES | OF_BOTH | OF_THINGS
            and bool(stages)
            and set(stages) <= set(_stages(self.told.happenings))
            and not any(each.journey for each in (*self.told.happenings, *other.told.happenings))
        )

    def with_more(self, other: "TableGroup") -> "TableGroup":
        """This with what another table says of its stages, each after what is told of that stage here."""
        happenings = list(self.told.happenings)
        for each in other.told.happenings:
            names = _stages(happenings)
            last = len(names) - 1 - names[::-1].index(_stages([each])[0])
            happenings.insert(last + 1, replace(each, named=None))
        losses = (*self.told.losses, *other.losses)
        return replace(
            self,
            told=replace(self.told, happenings=tuple(happenings), losses=losses),
            facts=self.facts.joined(replace(other.facts, losses=[])),
        )

    def as_stage(self) -> "TableGroup":
        """This as the stage that its heading names."""
        spot = self.grid.spot(0, 0)
        stage = Statement("stage", self.name, spot, self.name)
        told = self.told.happenings or (Happening(stage, None, ()),)
        happenings = tuple(replace(each, stage=stage) for each in told)
        loss = Loss("noted", self.name, says.SHEET_IS_STAGE(name=self.name), spot, self.name)
        return replace(self, told=replace(self.told, happenings=happenings, losses=(*self.told.losses, loss)))


def drafts_of(groups: Sequence[TableGroup], options: ImportOptions) -> list[Draft]:
    """A draft for each journey; one that has no title elsewhere is called as it is asked."""
    parts = [(group, part) for group in groups for part in _by_journey(group.told.happenings)]
    made: list[Draft] = []
    for at, (group, happenings) in enumerate(parts):
        is_first = at == 0 or parts[at - 1][0] is not group
        made.append(_draft(group, happenings, options, alone=len(parts) == 1, is_first=is_first))
    return made


def _stages(happenings: Sequence[Happening]) -> list[str]:
    return [bare(each.stage.text) if each.stage else "" for each in happenings]


def _by_journey(happenings: Sequence[Happening]) -> list[list[Happening]]:
    """Happenings by their journey, in the order in which journeys come."""
    found: dict[str, list[Happening]] = {}
    for each in happenings:
        found.setdefault(bare(each.journey) or each.journey, []).append(each)
    return list(found.values())


def _draft(
    group: TableGroup, happenings: Sequence[Happening], options: ImportOptions, *, alone: bool, is_first: bool
) -> Draft:
    draft = Draft("", options.known)
    draft.losses += group.losses if is_first else []
    language = _language(draft, group, options)
    draft.title = _title(draft, group, happenings[0].journey, options, language, alone=alone)
    group.facts.tell(draft)
    felt = [said for each in happenings for said in each.said if said.key == "emotion"]
    making = Making(draft, keys=frozenset(said.key for each in happenings for said in each.said))
    making.signed = signed([said.text for said in felt])
    making.scale = _scale(draft, felt or list(_feeling(happenings)), options)
    build(making, without_numbers(making, happenings), has_steps=group.told.has_steps)
    persona_of_all(making)
    draft.losses = gathered(draft.losses)
    return draft


def _language(draft: Draft, group: TableGroup, options: ImportOptions) -> str:
    """The journey's language: that of its headings, which it states where the project has another."""
    spoken = language_of(
        [*(heading for heading, _ in group.told.keys), *(said.heading for said in group.facts.said)]
    )
    if spoken is None or spoken == options.known.language:
        return options.known.language
    draft.keys["language"] = spoken
    draft.lost("noted", "language", says.LANGUAGE_OF_HEADINGS(line=f"language: {spoken}"), value=spoken)
    return spoken


def _feeling(happenings: Sequence[Happening]) -> Iterator[Statement]:
    return (said for each in happenings for said in each.said if said.key == "feels")


def _title(
    draft: Draft, group: TableGroup, journey: str, options: ImportOptions, language: str, *, alone: bool
) -> str:
    """What a journey is called: as asked, if it is the only one; as its column, the table or the sheet says; else by a guess."""
    asked = options.title or ""
    named = group.facts.titles()
    sheet = "" if _NO_TITLE.fullmatch(group.name) or group.staged else group.name
    texts = [asked if alone else "", journey, *(said.text for said in named), sheet, asked]
    found = next((made for text in texts if (made := prose(text) or text.strip())), "")
    title = found if found == asked else _capital(found)
    for said in named:
        same = prose(said.text) == found
        draft.lost(
            "noted", said.heading, says.NAMED_TITLE if same else says.NAMED_OTHERWISE, said.spot, said.text
        )
    if journey and asked and alone:
        draft.lost("noted", "title", says.NAMED_OTHERWISE, value=journey)
    if not title:
        title = UNTITLED.text(language)
        draft.lost("guessed", "title", says.TITLE_GUESSED(title=title), value=title)
    return title


def _capital(title: str) -> str:
    """A title with a capital at its start, as what stood behind `Journey:` may have none; a word such as `iPhone` stays."""
    first = title.partition(" ")[0]
    return title[:1].upper() + title[1:] if first == first.lower() else title


def _scale(draft: Draft, felt: Sequence[Statement], options: ImportOptions) -> tuple[float, float] | None:
    """The scale of scores: as asked, as a heading says, or as fits them, which is told."""
    if options.scale:
        return options.scale
    stated = next((scale for said in felt if (scale := scale_in(said.heading))), None)
    if stated:
        return stated
    scores = [found for found in scores_in(felt) if not found.scale]
    fitting = scale_of(found.number for found in scores)
    if fitting and not (fitting == OURS and any(found.number < 0 for found in scores)):
        message = says.SCALE_GUESSED(low=Figure(fitting[0]), high=Figure(fitting[1]))
        draft.lost("guessed", "emotion", message, felt[0].spot, f"{fitting[0]:g}-{fitting[1]:g}")
    return fitting
