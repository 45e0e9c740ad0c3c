"""A group at work on a workbook: each edit changes the cells, and says by itself what the journey is then."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.exchange.workbook.books import Cells, book, cells_of

from cjtool.exchange.draft import Draft
from cjtool.exchange.sheets.sheet_columns import STEP, SheetColumn
from cjtool.exchange.sheets.showing import listed, shown
from cjtool.exchange.workbook.given import GivenJourney, word_list
from cjtool.exchange.workbook.returned_journey import base_draft
from cjtool.spelling import slug

Part = dict[str, Any]
HEAD = 3
"""Rows above the first step."""
_WORDS = (
    "belt nog eens", "waits in the hall", "spreekt met de buren", "прочитал письмо", "ждёт ответа", "等电话", "ينتظر",
    "=2+2", "@here now", "-5 minuten te laat", "+31 20 555", "naïve café", "🙂 blij", "a: b; c", "50% [of all]", "x\"y'z",
)  # fmt: skip
_TEXTS = ("does", "thinks", "quote", "expects", "update", "handover", "fee", "caption", "feedback.question")
_LISTS = (
    "pains",
    "gains",
    "opportunities",
    "backstage",
    "frontstage",
    "systems",
    "evidence",
    "staff.pains",
    "staff.gains",
)
_COLUMNS = {column.key: column for column in STEP}


@dataclass(eq=False)
class Line:
    """A step in the making: its keys, its stage, and whether it is there since the book was given out."""

    keys: Part
    stage: Part
    fresh: bool = False
    copied: bool = False
    id: str = ""


@dataclass
class Work:
    """A book being edited: its cells, and what one journey in it becomes."""

    random: Random
    project: str
    cells: Cells
    journey: GivenJourney
    sheet: str
    keys: Part
    title: str
    stages: list[Part]
    lines: list[Line]
    defined: dict[str, dict[str, Part]]
    words: Any
    told: int = 0
    count: int = 0
    done: list[str] = field(default_factory=list)
    reordered: bool = False
    started: list[Part] = field(default_factory=list)

    @property
    def rows(self) -> list[list[str]]:
        """The rows of the steps' sheet."""
        return self.cells[self.sheet]

    def at(self, key: str) -> int:
        """Where a column stands now."""
        return (
            self.rows[1].index(key)
            if key != "id"
            else next(at for at, cell in enumerate(self.rows[1]) if cell.startswith("cjtool:"))
        )

    def row(self, line: Line) -> list[str]:
        """The cells of a step."""
        return self.rows[HEAD + self.lines.index(line)]

    def new(self) -> str:
        """A text that is like no other."""
        self.count += 1
        tail = "".join(self.random.choice("bcdfghjklmnpqrstvwxz") for _ in range(9))
        return f"{self.random.choice(_WORDS)} {tail} {self.count}"

    def any_line(self) -> Line:
        """Some step."""
        return self.random.choice(self.lines)


def work(seed: int) -> Work:
    """A book of the gallery, as it was given out."""
    random = Random(seed)
    project = random.choice(
        ("crm-software", "hip-replacement", "paspoort", "private-lease", "vivan-los-tacos", "warmtepomp")
    )
    given = book(project)
    journey = random.choice(given.journeys)
    sheet = next(name for name, holds in given.sheets.items() if holds == f"steps:{journey.id}")
    base = base_draft(journey, None)  # type: ignore[arg-type]
    lines = []
    for stage, was in zip(base.stages, journey.stages, strict=True):
        for keys, step in zip(stage.pop("steps"), was.steps, strict=True):
            lines.append(Line(keys, stage, id=step.id))
    return Work(
        random, project, cells_of(given), journey, sheet, base.keys, base.title, base.stages, lines, base.defined,
        word_list(given, journey),
    )  # fmt: skip


def expected(made: Work, known: Any) -> Part:
    """The journey as it must come back."""
    stages = [
        {**stage, "steps": [line.keys for line in made.lines if line.stage is stage]}
        for stage in in_order(made)
    ]
    data = Draft(made.title, known, made.keys, stages, made.defined).data()
    for section, defined in list(data.get("define", {}).items()):
        for id in [
            id for id in defined if id.startswith("loket-") and str(data["stages"]).count(f"'{id}'") == 0
        ]:
            del defined[id]
        if not defined:
            del data["define"][section]
    if not data.get("define", True):
        del data["define"]
    return _without_the_gone(made, data)


def in_order(made: Work) -> list[Part]:
    """The stages as their rows stand, unless whole stages were moved among the steps."""
    runs: list[Part] = []
    for line in made.lines:
        if not runs or runs[-1] is not line.stage:
            runs.append(line.stage)
    filled = [stage for stage in made.stages if any(line.stage is stage for line in made.lines)]
    if len(runs) != len(filled) or made.reordered:
        return made.stages
    turn = iter(runs)
    return [next(turn) if stage in filled else stage for stage in made.stages]


def _without_the_gone(made: Work, data: Part) -> Part:
    """Without what refers to steps and pains that are gone."""
    steps = {step.id for stage in made.journey.stages for step in stage.steps} - {
        line.id for line in made.lines
    }
    parts = [*data["stages"], *(step for stage in data["stages"] for step in stage.get("steps", []))]
    there = {_id(pain, "text") for part in parts for pain in _many(part.get("pains"))}
    gone = {
        _id(pain, "text")
        for stage in made.journey.stages
        for keys in (stage.keys, *(step.keys for step in stage.steps))
        for pain in _many(keys.get("pains"))
    } - there
    for part in (data, *parts):
        for key in ("next", "after"):
            _drop(part, key, steps)
        for each in _many(part.get("opportunities")):
            if isinstance(each, dict):
                _drop(each, "addresses", gone)
    return data


def _drop(part: Part, key: str, gone: set[str]) -> None:
    if key in part:
        kept = [
            each for each in _many(part[key]) if (each["to"] if isinstance(each, dict) else each) not in gone
        ]
        part[key] = kept
        if not kept:
            del part[key]


def _id(part: Any, named: str) -> str:
    return str(part.get("id") or slug(part[named])) if isinstance(part, dict) else slug(part)


def _many(value: Any) -> list[Any]:
    return [] if value is None else list(value) if isinstance(value, list | tuple) else [value]


def put(line: Line, column: SheetColumn, value: Any) -> None:
    """Give a step another value."""
    column.put(line.keys, value)


# Edits


def writes_a_text(made: Work) -> None:
    """Somebody writes what the customer does, thinks or says."""
    line, key, text = made.any_line(), made.random.choice(_TEXTS), made.new()
    made.row(line)[made.at(key)] = text
    put(line, _COLUMNS[key], text)


def clears_a_cell(made: Work) -> None:
    """Somebody empties a cell."""
    line = made.any_line()
    filled = [key for key in _COLUMNS if key != "name" and made.row(line)[made.at(key)]]
    if filled:
        key = made.random.choice(filled)
        made.row(line)[made.at(key)] = made.random.choice(("", "  ", "\n"))
        put(line, _COLUMNS[key], None)


def clears_a_name(made: Work) -> None:
    """Somebody empties the name of a step that says other things: it keeps its name."""
    line = made.any_line()
    others = [
        cell
        for at, cell in enumerate(made.row(line))
        if at not in {made.at("id"), made.at("stage"), made.at("name")}
    ]
    if not line.fresh and any(others) and made.row(line)[made.at("name")]:
        made.row(line)[made.at("name")] = ""
        made.told += 1
        was = next(step for stage in made.journey.stages for step in stage.steps if step.id == line.id)
        line.keys["name"] = was.keys["name"]
        if "id" not in was.keys:
            line.keys.pop("id", None)


def renames_a_step(made: Work) -> None:
    """Somebody gives a step another name; it stays the same step."""
    line, text = made.any_line(), made.new()
    if not line.fresh and not made.row(line)[made.at("name")]:
        return
    made.row(line)[made.at("name")] = text
    line.keys["name"] = text
    if not line.fresh:
        line.keys.setdefault("id", line.id)
    else:
        line.keys.pop("id", None)


def feels(made: Work) -> None:
    """Somebody gives an emotion."""
    line, value = made.any_line(), made.random.choice((-2, -1, 0, 1, 2, 0.5, -1.5, 1.25))
    text = str(value).replace(".", made.random.choice(".,")).replace("-", made.random.choice("-−"))
    made.row(line)[made.at("emotion")] = text
    put(line, _COLUMNS["emotion"], value)


def _told(made: Work, line: Line, key: str) -> tuple[list[Any], list[str]] | None:
    """The things in a cell and its lines; None where the two are not as many."""
    items = listed(_COLUMNS[key].value(line.keys), _COLUMNS[key].form)
    lines = [each for each in made.row(line)[made.at(key)].split("\n") if each]
    return (items, lines) if len(items) == len(lines) else None


def adds_a_line(made: Work) -> None:
    """Somebody adds a pain, a gain, an idea, a system."""
    line, key, text = made.any_line(), made.random.choice(_LISTS), made.new()
    found = _told(made, line, key)
    if found is None:
        return
    items, lines = found
    at = made.random.randint(0, len(items))
    bullet = made.random.choice(("", "", "- ", "• "))
    noted = key == "pains" and made.random.random() < 0.4
    grade = made.random.choice(("low", "medium", "high"))
    tail = (
        f" [{made.words.table.key_name('severity')}: {made.words.table.severities[grade]}]" if noted else ""
    )
    made.row(line)[made.at(key)] = "\n".join([*lines[:at], f"{bullet}{text}{tail}", *lines[at:]])
    put(line, _COLUMNS[key], [*items[:at], {"text": text, "severity": grade} if noted else text, *items[at:]])


def drops_a_line(made: Work) -> None:
    """Somebody takes one thing off a list."""
    line, key = made.any_line(), made.random.choice(_LISTS)
    found = _told(made, line, key)
    if found and found[0]:
        items, lines = found
        at = made.random.randrange(len(items))
        made.row(line)[made.at(key)] = "\n".join([*lines[:at], *lines[at + 1 :]])
        put(line, _COLUMNS[key], [*items[:at], *items[at + 1 :]])


def rewords_a_line(made: Work) -> None:
    """Somebody adds a word to a pain, a gain or an idea: what else is known of it stays."""
    line, key = made.any_line(), made.random.choice(("pains", "gains", "opportunities"))
    found = _told(made, line, key)
    if not found or not found[0]:
        return
    items, lines = found
    at = made.random.randrange(len(items))
    named = "title" if key == "opportunities" else "text"
    old = items[at][named] if isinstance(items[at], dict) else items[at]
    old = " ".join(str(old).split())
    if len(old) < 12 or lines.count(lines[at]) > 1:
        return
    text = f"{old} ook"
    lines[at] = lines[at].replace(old, text, 1)
    keeps = key != "gains" and isinstance(items[at], dict) and "id" not in items[at] and not line.fresh
    was = next((step.keys for stage in made.journey.stages for step in stage.steps if step.id == line.id), {})
    there = any(_id(items[at], named) == _id(each, named) for each in _many(was.get(key)))
    changed = {**items[at], named: text} if isinstance(items[at], dict) else text
    if keeps and there and isinstance(changed, dict):
        changed["id"] = slug(old)
    made.row(line)[made.at(key)] = "\n".join(lines)
    put(line, _COLUMNS[key], [*items[:at], changed, *items[at + 1 :]])


def picks_from_a_list(made: Work) -> None:
    """Somebody picks a channel, a team, a persona, a touchpoint."""
    line, key = made.any_line(), made.random.choice(("channel", "owner", "persona", "touchpoint", "promises"))
    column = _COLUMNS[key]
    ids = [id for id in made.words.names[column.form.refers] if made.words.name(column.form.refers, id) != id]
    if ids:
        picked = made.random.sample(
            ids, min(len(ids), made.random.choice((1, 1, 2)) if column.form.many else 1)
        )
        made.row(line)[made.at(key)] = made.random.choice(("\n", "; ")).join(
            made.words.name(column.form.refers, id) for id in picked
        )
        put(line, column, picked if column.form.many else picked[0])


def types_a_new_word(made: Work) -> None:
    """Somebody names a channel or a team that nobody had named."""
    line, key = made.any_line(), made.random.choice(("channel", "owner", "persona"))
    word = f"Loket {made.new().split()[-2]}"
    made.row(line)[made.at(key)] = word
    id = slug(word)
    put(line, _COLUMNS[key], [id] if _COLUMNS[key].form.many else id)
    made.defined.setdefault(_COLUMNS[key].form.refers, {})[id] = {"name": word}


def ticks(made: Work) -> None:
    """Somebody says yes or picks a word of the format."""
    line, table, yes = made.any_line(), made.words.table, True
    if made.random.random() < 0.5:
        key = made.random.choice(("moment_of_truth", "optional", "unavoidable"))
        made.row(line)[made.at(key)] = made.random.choice((table.comparison.yes, "x", "YES", "Ja"))
        put(line, _COLUMNS[key], yes)
    else:
        who = made.random.choice(("customer", "company", "partner"))
        made.row(line)[made.at("initiator")] = made.random.choice((table.initiators[who], who, who.upper()))
        put(line, _COLUMNS["initiator"], who)


def waits(made: Work) -> None:
    """Somebody says how long the customer waits."""
    line, text = made.any_line(), made.random.choice(("3 days", "2-4 weeks", "1,5 uur", "5 werkdagen"))
    made.row(line)[made.at("wait")] = text
    put(line, _COLUMNS["wait"], text)


def moves_a_row(made: Work) -> None:
    """Somebody moves a row, and says in which stage it belongs now, or leaves that as it is."""
    line = made.any_line()
    row = made.rows.pop(HEAD + made.lines.index(line))
    made.lines.remove(line)
    to = made.random.randint(0, len(made.lines))
    made.lines.insert(to, line)
    made.rows.insert(HEAD + to, row)
    if made.random.random() < 0.5 and row[made.at("stage")] and not made.started:
        other = made.random.choice(made.stages)
        if _alone(made, other):
            row[made.at("stage")] = other["name"]
            line.stage = other


def _alone(made: Work, stage: Part) -> bool:
    """Whether no other stage is called so."""
    return sum(1 for each in made.stages if each["name"].casefold() == stage["name"].casefold()) == 1


def inserts_a_row(made: Work) -> None:
    """Somebody adds a step: its stage named, or left to the row above."""
    to = made.random.randint(1, len(made.lines))
    above = made.lines[to - 1]
    name, does = made.new(), made.new()
    row = [""] * len(made.rows[1])
    row[made.at("name")], row[made.at("does")] = name, does
    if made.random.random() < 0.5:
        row[made.at("stage")] = above.stage["name"]
    made.rows.insert(HEAD + to, row)
    made.lines.insert(to, Line({"name": name, "does": does}, above.stage, fresh=True, id=slug(name)))


def deletes_a_row(made: Work) -> None:
    """Somebody deletes a step, or empties its row."""
    line = made.any_line()
    if len(made.lines) < 4 or line.copied or made.started:
        return  # a copy without its original is the original; a stage without its last step may have been renamed
    at = made.lines.index(line)
    if made.random.random() < 0.7:
        del made.rows[HEAD + at]
    else:
        row = made.rows.pop(HEAD + at)
        made.rows.append(
            [cell if place in {made.at("id"), made.at("stage")} else "" for place, cell in enumerate(row)]
        )
    made.lines.remove(line)


def copies_a_row(made: Work) -> None:
    """Somebody copies a row, the hidden id with it: the copy is a new step that says the same."""
    line = made.any_line()
    if line.fresh or not made.row(line)[made.at("name")]:
        return
    line.copied = True
    at = made.lines.index(line)
    row = list(made.row(line))
    keys: Part = {}
    name = made.new()
    row[made.at("name")] = name
    for key, column in _COLUMNS.items():
        if (
            column.form.kind in {"readings", "branches", "items"}
            or column.form.refers == "steps"
            or column.form.by_persona
        ):
            row[made.at(key)] = ""
        elif column.value(line.keys) is not None:
            SheetColumn(column.model, column.path, column.form).put(keys, deepcopy(column.value(line.keys)))
    keys["name"] = name
    for key in ("thinks", "quote", "does"):
        if key in keys:
            keys[key] = shown(keys[key], _COLUMNS[key], made.words)
    made.lines.insert(at + 1, Line(keys, line.stage, fresh=True, id=slug(name)))
    made.rows.insert(HEAD + at + 1, row)


def moves_a_column(made: Work) -> None:
    """Somebody moves a column elsewhere."""
    width = len(made.rows[1])
    at, to = made.random.randrange(width), made.random.randrange(width)
    for row in made.rows:
        row.extend([""] * (width - len(row)))
        row.insert(to, row.pop(at))


def renames_a_heading(made: Work) -> None:
    """Somebody calls a column otherwise."""
    made.rows[2][made.random.randrange(len(made.rows[2]))] = made.new()


def inserts_blanks(made: Work) -> None:
    """Somebody leaves an empty row at the end, or an empty column."""
    if made.random.random() < 0.5:
        made.rows.append([""] * len(made.rows[1]))
    else:
        at = made.random.randrange(len(made.rows[1]) + 1)
        for row in made.rows:
            row.insert(at, "")


def renames_the_sheet(made: Work) -> None:
    """Somebody calls the sheet otherwise, or moves it to the end."""
    cells = made.cells.pop(made.sheet)
    made.sheet = made.sheet if made.random.random() < 0.5 else f"Sheet {made.count} anders"
    made.cells[made.sheet] = cells


def _stage_rows(made: Work) -> tuple[list[list[str]], dict[str, int]]:
    name = next(sheet for sheet, holds in book(made.project).sheets.items() if holds == "stages")
    rows = made.cells[name]
    return rows, {key: at for at, key in enumerate(rows[1])}


def _stage_row(made: Work, stage: Part) -> list[str] | None:
    """The row of a stage on the sheet of stages; None for a new one."""
    rows, _ = _stage_rows(made)
    id = next(
        (
            f"{made.journey.id}/{was.id}"
            for was in made.journey.stages
            if was.keys.get("id", was.id) == stage.get("id", slug(stage["name"]))
        ),
        "",
    )
    return next((row for row in rows[3:] if row[0] == id), None)


def edits_a_stage(made: Work) -> None:
    """Somebody writes what the customer asks in a stage, or how long it takes."""
    stage, key, text = (
        made.random.choice(made.stages),
        made.random.choice(("goal", "duration", "quote")),
        made.new(),
    )
    row = _stage_row(made, stage)
    if row is not None:
        row[_stage_rows(made)[1][key]] = text
        stage[key] = text


def renames_a_stage(made: Work) -> None:
    """Somebody renames a stage on the sheet of stages, or in all rows of its steps."""
    stage, name = made.random.choice(made.stages), f"Fase {made.new()}"
    row = _stage_row(made, stage)
    old, lines = stage["name"], [line for line in made.lines if line.stage is stage]
    was = next((each for each in made.journey.stages if each.keys["name"] == old), None)
    if row is None or was is None or not _alone(made, stage):
        return
    if made.random.random() < 0.5 or not lines:
        row[_stage_rows(made)[1]["name"]] = name
    else:
        own = {step.id for step in was.steps}
        if not any(line.id in own and not line.fresh for line in lines) or any(
            not line.fresh and line.id not in own for line in lines
        ):
            return
        for line in lines:
            made.row(line)[made.at("stage")] = name
    stage["name"] = name
    stage.setdefault("id", was.id)


def starts_a_stage(made: Work) -> None:
    """Somebody names a new stage in the last rows of another."""
    name = f"Nieuwe fase {made.new()}"
    line = made.any_line()
    at = made.lines.index(line)
    rest = [each for each in made.lines[:at] if each.stage is line.stage]
    own = next((was for was in made.journey.stages if line.id in {step.id for step in was.steps}), None)
    named = [each for each in made.lines if made.row(each)[made.at("stage")] == line.stage["name"]]
    others = [
        each for each in named if each is not line and own and each.id in {step.id for step in own.steps}
    ]
    if (
        not rest
        or made.lines[at - 1].stage is not line.stage
        or not any(each.stage is line.stage for each in others)
    ):
        return
    made.row(line)[made.at("stage")] = name
    stage: Part = {"name": name}
    made.stages.insert(made.stages.index(line.stage) + 1, stage)
    line.stage = stage
    made.started.append(stage)


def moves_a_stage(made: Work) -> None:
    """Somebody moves the row of a stage on the sheet of stages."""
    stage = made.random.choice(made.stages)
    rows, _ = _stage_rows(made)
    row = _stage_row(made, stage)
    own = [each for each in rows[3:] if each[0].startswith(f"{made.journey.id}/")]
    if (
        row is None
        or len(own) != len(made.stages)
        or any(_stage_row(made, each) is None for each in made.stages)
    ):
        return
    if in_order(made) != made.stages or _moved_among_steps(made):
        return
    first = rows.index(own[0])
    to = made.random.randrange(len(own))
    own.remove(row)
    own.insert(to, row)
    rows[first : first + len(own)] = own
    made.stages.remove(stage)
    made.stages.insert(to, stage)
    made.reordered = True


def _moved_among_steps(made: Work) -> bool:
    order = [was.id for was in made.journey.stages for step in was.steps]
    there = {step.id: was.id for was in made.journey.stages for step in was.steps}
    now = [there[line.id] for line in made.lines if line.id in there and not line.fresh]
    return now != [each for each in order if each in now][: len(now)] and sorted(now, key=order.index) != now


def edits_the_journey(made: Work) -> None:
    """Somebody says what the customer wants to have done."""
    name = next(sheet for sheet, holds in book(made.project).sheets.items() if holds == "journeys")
    rows, text = made.cells[name], made.new()
    key = made.random.choice(("goal", "trigger", "outcome", "summary", "title"))
    row = next(row for row in rows[3:] if row[0] == made.journey.id)
    row[rows[1].index(key)] = text
    if key == "title":
        made.title = text
    else:
        made.keys[key] = text


def clears_a_stage(made: Work) -> None:
    """Somebody leaves out the stage of a step: it is that of the row above."""
    line = made.any_line()
    if made.lines.index(line) and not made.started:
        made.row(line)[made.at("stage")] = ""


def settle(made: Work) -> None:
    """Steps without a stage are in that of the row above; a stage that only steps named is gone with them."""
    for number, line in enumerate(made.lines):
        if not made.row(line)[made.at("stage")]:
            own = next(
                (was.id for was in made.journey.stages if line.id in {step.id for step in was.steps}), ""
            )
            first = next(
                (stage for stage in made.stages if not line.fresh and _id(stage, "name") == own),
                made.stages[0],
            )
            line.stage = made.lines[number - 1].stage if number else first
    made.stages = [stage for stage in made.stages if not any(stage is each for each in made.started)]
    for number, line in enumerate(made.lines):
        if not any(line.stage is stage for stage in made.stages):
            above = made.lines[number - 1].stage if number else None
            at = next(
                (place for place, stage in enumerate(made.stages) if stage is above), len(made.stages) - 1
            )
            while at + 1 < len(made.stages) and _is_over(made, made.stages[at + 1], number):
                at += 1
            made.stages.insert(at + 1, line.stage)


def _is_over(made: Work, stage: Part, number: int) -> bool:
    """Whether a stage has steps, and all of them stand above a row."""
    own = [at for at, line in enumerate(made.lines) if line.stage is stage]
    return bool(own) and max(own) < number


def loses_ids(made: Work) -> None:
    """Some rows lose their hidden id, where their name still tells what they are."""
    names = [row[made.at("name")] for row in made.rows]
    ids = [row[made.at("id")] for row in made.rows]
    given = {step.id: step.keys["name"] for stage in made.journey.stages for step in stage.steps}
    for line in made.lines:
        row = made.row(line)
        name, id = row[made.at("name")], row[made.at("id")]
        known = id and given.get(id) == name and names.count(name) == ids.count(id) == 1
        if known and made.random.random() < 0.3:
            row[made.at("id")] = made.random.choice(("", "", "gone"))


EDITS: tuple[Callable[[Work], None], ...] = (
    writes_a_text, clears_a_cell, clears_a_name, renames_a_step, feels, adds_a_line, drops_a_line, rewords_a_line,
    picks_from_a_list, types_a_new_word, ticks, waits, moves_a_row, inserts_a_row, clears_a_stage, deletes_a_row, copies_a_row,
    moves_a_column, renames_a_heading, inserts_blanks, renames_the_sheet, edits_a_stage, renames_a_stage, starts_a_stage,
    moves_a_stage, edits_the_journey,
)  # fmt: skip
