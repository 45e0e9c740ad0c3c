"""Which stages a journey has when its workbook comes back, in which order, and which step belongs to which."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from cjtool.exchange.draft import Part, clean
from cjtool.exchange.workbook.given import GivenJourney, GivenStage
from cjtool.exchange.workbook.recognising import FoundRow
from cjtool.spelling.folding import bare


@dataclass(eq=False)
class StageNow:
    """A stage as it is now: what it was when it was given out, if it was, its name, its row, and the rows of its steps."""

    was: GivenStage | None
    name: str
    row: FoundRow | None = None
    rows: list[FoundRow] = field(default_factory=list)
    gone: bool = False
    """Whether it has no row any more."""
    keys: Part = field(default_factory=dict)
    """What its row says, once that is read."""

    def called(self, text: str) -> bool:
        """Whether a text is its name, or the one that it was given out with."""
        names = {bare(self.name)} | ({bare(str(self.was.keys["name"]))} if self.was else set())
        return bare(text) in names or clean(text) == clean(self.name)


Renamed: TypeAlias = Callable[[StageNow, str], None]
Back: TypeAlias = Callable[[str], None]


class StagesNow:
    """Gives steps to stages by what their rows name; told of stages that were renamed there or that came back."""

    def __init__(self, given: GivenJourney, stages: list[StageNow], renamed: Renamed, back: Back) -> None:
        self.given, self.stages, self.renamed, self.back = given, stages, renamed, back
        self._added: list[tuple[StageNow, StageNow | None]] = []
        """Stages that only steps name, and the stage of the row above the first of them."""
        self._of_step = {step.id: stage.id for stage in given.stages for step in stage.steps}

    def assign(self, rows: Sequence[FoundRow], texts: Sequence[str]) -> None:
        """Put each row into its stage. `texts` are the stages that rows name; empty is that of the row above."""
        self._take_renames(rows, texts)
        last: StageNow | None = None
        for row, text in zip(rows, texts, strict=True):
            last = self._stage(row, text, last)
            last.rows.append(row)
        for stage, above in self._added:
            self._place(stage, above)

    def _take_renames(self, rows: Sequence[FoundRow], texts: Sequence[str]) -> None:
        """Take a new name for that of a stage which no row names any more, if no other such stage has steps under it."""
        unnamed = {
            stage.was.id: stage
            for stage in self.stages
            if stage.was and not any(stage.called(text) for text in texts if text)
        }
        known = [text for text in texts if any(stage.called(text) for stage in self.stages)]
        for text in dict.fromkeys(text for text in texts if text and text not in known):
            naming = [
                row
                for row, named in zip(rows, texts, strict=True)
                if (bare(named) or named) == (bare(text) or text)
            ]
            found = {id for row in naming if (id := self._of_step.get(row.id)) in unnamed}
            if len(found) == 1:
                stage = unnamed.pop(found.pop())
                self.renamed(stage, text)
                stage.name = " ".join(text.split())

    def _stage(self, row: FoundRow, text: str, last: StageNow | None) -> StageNow:
        if not text:
            own = self._was_in(row)
            return last or own or (self.stages[0] if self.stages else self._new("", None))
        fitting = [stage for stage in self.stages if stage.called(text)]
        if not fitting:
            return self._new(" ".join(text.split()), last)
        exact = [stage for stage in fitting if clean(stage.name) == clean(text)] or fitting
        found = next((stage for stage in (self._was_in(row), last) if stage in exact), exact[0])
        if found.gone:
            found.gone = False
            self.back(found.name)
        return found

    def _was_in(self, row: FoundRow) -> StageNow | None:
        id = self._of_step.get(row.id)
        return next((stage for stage in self.stages if stage.was and stage.was.id == id), None)

    def _new(self, name: str, above: StageNow | None) -> StageNow:
        made = StageNow(None, name)
        self.stages.append(made)
        self._added.append((made, above))
        return made

    def _place(self, stage: StageNow, above: StageNow | None) -> None:
        """Put a new stage behind that of the row above it, and behind those next to it whose rows are all above its own."""
        self.stages.remove(stage)
        at = self.stages.index(above) + 1 if above in self.stages else len(self.stages)
        first = stage.rows[0].number
        for number, other in enumerate(self.stages[at:], at + 1):
            if other.rows and other.rows[-1].number > first:
                break
            at = number if other.rows else at
        self.stages.insert(at, stage)

    def ordered(self, rows: Sequence[FoundRow]) -> list[StageNow]:
        """The stages in order: that of their own rows, unless the rows of steps give another one, stage by stage."""
        kept = [stage for stage in self.stages if not stage.gone]
        of_row = {row.number: stage for stage in kept for row in stage.rows}
        runs: list[StageNow] = []
        for row in rows:
            stage = of_row[row.number]
            if not runs or runs[-1] is not stage:
                runs.append(stage)
        filled = [stage for stage in kept if stage.rows]
        if len(runs) != len(filled) or runs == filled or self._as_given(runs):
            return kept
        turn = iter(runs)
        return [next(turn) if stage.rows else stage for stage in kept]

    def _as_given(self, runs: Sequence[StageNow]) -> bool:
        """Whether stages stand in the order that they were given out in, so that their own rows were moved, not these."""
        places = [self.given.stages.index(stage.was) for stage in runs if stage.was is not None]
        return places == sorted(places)
