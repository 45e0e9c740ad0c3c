"""One journey of a workbook that came back, as a draft, with what it was when it was given out as its base."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

from cjtool.exchange.draft import Draft, Part, apart, clean
from cjtool.exchange.known import KnownThings
from cjtool.exchange.loss import Origin
from cjtool.exchange.sheets.heading_names import stage_word
from cjtool.exchange.sheets.reading_cells import same
from cjtool.exchange.sheets.sheet_columns import JOURNEY, STAGE, STEP
from cjtool.exchange.sheets.showing import shown
from cjtool.exchange.sheets.word_list import WordList
from cjtool.exchange.workbook import return_phrases as says
from cjtool.exchange.workbook.given import GivenBook, GivenJourney, GivenStep, word_list
from cjtool.exchange.workbook.left_behind import leave_behind
from cjtool.exchange.workbook.recognising import FoundRow, FoundTable
from cjtool.exchange.workbook.returned_rows import RowReader, first_text, is_blank
from cjtool.exchange.workbook.returned_stages import StageNow, StagesNow
from cjtool.exchange.workbook.sheets_of_book import ID, JOURNEY_OF, STAGE_OF
from cjtool.exchange.workbook.words_returned import Definer, ReturnedWords, own_definitions
from cjtool.model import Journey, Stage, Step
from cjtool.model.values import END
from cjtool.spelling.identifier import is_id, slug, whole_id

_BESIDES_STEP = frozenset({ID, STAGE_OF})
_BESIDES_STAGE = frozenset({ID, JOURNEY_OF})


@dataclass(frozen=True)
class JourneyRows:
    """The rows of a journey: its own, those of its stages, None where their sheet is gone, and the table of its steps."""

    steps: FoundTable
    stages: tuple[FoundRow, ...] | None
    journey: FoundRow | None


def base_draft(journey: GivenJourney, known: KnownThings) -> Draft:
    """A journey as it was given out."""
    keys = {key: deepcopy(value) for key, value in journey.keys.items() if key not in _AROUND}
    stages = [
        {**deepcopy(stage.keys), "steps": [deepcopy(step.keys) for step in stage.steps]}
        for stage in journey.stages
    ]
    return Draft(
        str(journey.keys["title"]), known, {**keys, "id": journey.id}, stages, deepcopy(journey.defined)
    )


_AROUND = frozenset({"cjtool", "id", "title", "status", "define", "stages"})


class ReturnedJourney:
    """Makes the draft of one journey."""

    def __init__(
        self,
        book: GivenBook,
        journey: GivenJourney,
        rows: JourneyRows,
        words: ReturnedWords,
        known: KnownThings,
    ):
        self.book, self.journey, self.rows, self.found, self.known = book, journey, rows, words, known
        self.base = base_draft(journey, known)
        self.draft = Draft(self.base.title, known, deepcopy(self.base.keys), [], {})
        self.draft.losses += rows.steps.losses
        self.given = word_list(book, journey)
        self.was = {step.id: step for stage in journey.stages for step in stage.steps}
        self.taken = {*self.was, END}

    def make(self) -> Draft:
        """The draft, with what it was as its base."""
        lines = self._lines()
        names = self._names(lines)
        words = self._words(lines, names)
        reader = self._reader(words)
        self._own(reader)
        stages = self._stages(reader)
        by_stage = StagesNow(self.journey, stages, self._renamed, self._back)
        by_stage.assign(lines, [clean(row.cells.get(STAGE_OF, "")) for row in lines])
        self._keys(reader)
        for stage in by_stage.ordered(lines):
            steps = [self._step(row, names[row.number], reader) for row in stage.rows]
            self.draft.stages.append({**self._stage_keys(stage), "steps": steps})
        if not self.draft.stages:
            self.draft.stages.append({"name": self.draft.title, "steps": []})
        self.draft.base = self.base
        leave_behind(self.draft)
        return self.draft

    def _lines(self) -> list[FoundRow]:
        """The rows that are steps; those that were emptied are told."""
        found, seen = [], set()
        for row in self.rows.steps.rows:
            if is_blank(row, _BESIDES_STEP):
                if row.id in self.was and row.id not in seen:
                    self.draft.lost(
                        "noted", "name", says.EMPTIED_ROW, row.spot("name"), self.was[row.id].keys["name"]
                    )
                continue
            seen.add(row.id)
            found.append(row)
        return found

    def _names(self, lines: Sequence[FoundRow]) -> dict[int, tuple[str, str, GivenStep | None]]:
        """By row: the id of each step, its name, and what it was; the second row of an id is a new step."""
        found: dict[int, tuple[str, str, GivenStep | None]] = {}
        first = self._originals(lines)
        for row in lines:
            was = self.was.get(row.id)
            if row.id and (was is None or first[row.id] is not row):
                told = says.COPIED_ROW if was is not None else says.OTHER_ID(id=row.id)
                self.draft.lost("noted", ID, told, row.spot("name"), clean(row.cells.get("name", "")))
                was = None
            name = self._name(row, was)
            found[row.number] = (was.id if was else self._new_id(name), name, was)
        return found

    def _originals(self, lines: Sequence[FoundRow]) -> dict[str, FoundRow]:
        """Of the rows of each id the one that it is: that which says most of what it said, else the first."""
        found: dict[str, FoundRow] = {}
        for row in lines:
            if row.id not in found or (row.id in self.was and self._kept(row) > self._kept(found[row.id])):
                found[row.id] = row
        return found

    def _kept(self, row: FoundRow) -> int:
        """How many cells of a row say what they said."""
        keys = self.was[row.id].keys
        return sum(
            same(row.cells.get(each.key, ""), shown(each.value(keys), each, self.given)) for each in STEP
        )

    def _name(self, row: FoundRow, was: GivenStep | None) -> str:
        name = clean(row.cells.get("name", str(was.keys["name"]) if was else ""))
        if name:
            return str(was.keys["name"]) if was and name == clean(str(was.keys["name"])) else name
        made = str(was.keys["name"]) if was else first_text(row, _BESIDES_STEP) or self.book.table.report.step
        self.draft.lost("guessed", "name", says.NO_NAME(name=made), row.spot("name"), made)
        return made

    def _new_id(self, name: str) -> str:
        """An id that no step has, nor had."""
        made = apart(slug(name) or "step", self.taken)
        self.taken.add(made)
        return made

    def _words(
        self, lines: Sequence[FoundRow], names: dict[int, tuple[str, str, GivenStep | None]]
    ) -> WordList:
        now = {names[row.number][0]: names[row.number][1] for row in lines}
        return self.given.with_names("steps", now, dict(self.given.names["steps"]))

    def _reader(self, words: WordList) -> RowReader:
        return RowReader(self.draft, words, self.given, Definer(self.draft, self.found, words, self.given))

    def _own(self, reader: RowReader) -> None:
        self.draft.defined.update(deepcopy(self.journey.defined))
        self.draft.defined.update(own_definitions(self.journey, self.found, reader))

    def _keys(self, reader: RowReader) -> None:
        """What the journey says of itself, and its title: from its row, else from above its steps."""
        row, sheet = self.rows.journey, self.rows.steps
        title = str(self.journey.keys["title"])
        if row is not None:
            keys = reader.part(row, {**self.draft.keys, "title": title}, JOURNEY, Journey)
            said = str(keys.pop("title", "") or "")
            if not said:
                self.draft.lost("guessed", "title", says.NO_NAME(name=title), row.spot("title"), title)
            self.draft.keys = {**keys, "id": self.journey.id}
            self.draft.title = said or title
        if self.draft.title == title and sheet.title != " ".join(title.split()):
            self.draft.title = sheet.title

    def _stages(self, reader: RowReader) -> list[StageNow]:
        """The stages of the journey as their rows say; one without a row is gone, unless a step names it."""
        was = {stage.id: stage for stage in self.journey.stages}
        if self.rows.stages is None:
            return [
                StageNow(stage, str(stage.keys["name"]), keys=deepcopy(stage.keys)) for stage in was.values()
            ]
        found: list[StageNow] = []
        for row in self.rows.stages:
            id = row.id.rpartition("/")[2]
            stage = was.pop(id, None)
            if row.id and stage is None:
                self.draft.lost(
                    "noted", ID, says.COPIED_STAGE, row.spot("name"), clean(row.cells.get("name", ""))
                )
            keys = reader.part(row, stage.keys if stage else {}, STAGE, Stage)
            if not keys.get("name"):
                keys["name"] = (
                    str(stage.keys["name"])
                    if stage
                    else first_text(row, _BESIDES_STAGE) or stage_word(self.book.table)
                )
                self.draft.lost(
                    "guessed", "name", says.NO_NAME(name=keys["name"]), row.spot("name"), keys["name"]
                )
            found.append(StageNow(stage, str(keys["name"]), row, keys=keys))
        for stage in was.values():
            before = [
                each for each in found if each.was and self._place(each) < self.journey.stages.index(stage)
            ]
            at = found.index(before[-1]) + 1 if before else 0
            found.insert(at, StageNow(stage, str(stage.keys["name"]), gone=True, keys=deepcopy(stage.keys)))
        return found

    def _place(self, stage: StageNow) -> int:
        assert stage.was is not None
        return self.journey.stages.index(stage.was)

    def _renamed(self, stage: StageNow, name: str) -> None:
        self.draft.lost(
            "noted",
            STAGE_OF,
            says.STAGE_RENAMED(old=stage.name, new=name),
            Origin(self.rows.steps.sheet),
            name,
        )

    def _back(self, name: str) -> None:
        self.draft.lost("noted", STAGE_OF, says.STAGE_BACK(name=name), Origin(self.rows.steps.sheet), name)

    def _stage_keys(self, stage: StageNow) -> Part:
        name = stage.name or self.draft.title
        if stage.was is None:
            return {**stage.keys, "name": name}
        if " ".join(name.split()) == " ".join(str(stage.was.keys["name"]).split()):
            name = stage.was.keys["name"]
        return with_id({**stage.keys, "name": name}, stage.was.id, str(stage.was.keys["name"]))

    def _step(self, row: FoundRow, named: tuple[str, str, GivenStep | None], reader: RowReader) -> Part:
        id, name, was = named
        columns = [column for column in STEP if column.key != "name"]
        part = reader.part(row, {**(was.keys if was else {}), "name": name}, columns, Step)
        if was is not None:
            return with_id(part, id, str(was.keys["name"]))
        return part if slug(name) == id else {**part, "id": id}


def with_id(part: Part, id: str, was_called: str) -> Part:
    """A part that keeps its id where it is called otherwise now and its id was made from its name."""
    if "id" in part or not is_id(id) or part["name"] == was_called:
        return part
    return part if slug(part["name"]) == id == whole_id(id, part["name"]) else {**part, "id": id}
