"""A journey as lines of text: head, emotion curve, stages with their steps and pains."""

from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from cjtool.draw.elapsed_time import time_stated
from cjtool.formats.characters import pieces, visible
from cjtool.i18n.locale import day
from cjtool.i18n.table import Words, sign_of, words
from cjtool.model import Journey, Stage, Step, steps
from cjtool.project import Workspace
from cjtool.query import LeadTime, channels, definitions, lead_times, phases, sponsor
from cjtool.query import language as language_of

_ROWS = (2.0, 1.5, 1.0, 0.5, 0.0, -0.5, -1.0, -1.5, -2.0)
_SCALE = {2.0: "+2", 1.0: "+1", 0.0: " 0", -1.0: "-1", -2.0: "-2"}
_PLAIN = str.maketrans({"≈": "~", "–": "-"})
_GAUGE = 9
_NUMBER = 6


@dataclass(frozen=True)
class Signs:
    """The signs that a terminal can show."""

    dot: str
    moment: str
    zero: str
    axis: str
    minus: str
    between: str
    quotes: tuple[str, str]

    @classmethod
    def unicode(cls) -> "Signs":
        """For terminals that take UTF-8."""
        return cls("●", "★", "─", "│", "−", " · ", ("“", "”"))

    @classmethod
    def ascii(cls) -> "Signs":
        """For the others."""
        return cls("o", "*", "-", "|", "-", " - ", ('"', '"'))


def portrait(
    journey: Journey, workspace: Workspace, *, width: int, signs: Signs, language: str | None = None
) -> Iterator[Text]:
    """The lines of a journey, none wider than `width` cells."""
    spoken = language or language_of(journey, workspace)
    table = words(spoken)
    yield from _head(journey, workspace, width, signs, table)
    yield Text()
    if (curve := list(_curve(journey, width, signs))) and any(
        step.emotion is not None for step in steps(journey)
    ):
        yield from curve
        yield Text()
    leads = lead_times(journey).stages
    for number, (stage, lead) in enumerate(zip(journey.stages, leads, strict=True), 1):
        added = _lead(lead if lead and not lead.stated else None, table, signs)
        yield from _stage(stage, number, added, journey, workspace, width, signs, table)


def _head(journey: Journey, workspace: Workspace, width: int, signs: Signs, table: Words) -> Iterator[Text]:
    yield from _wrapped(journey.title, width, "", "bold")
    known = definitions(journey, workspace)
    facts = [
        *([workspace.name] if workspace.name else []),
        table.states[journey.state],
        table.levels[journey.level],
        table.statuses[journey.status],
        *(known.personas[each].name for each in journey.persona[:1]),
        *([f"{table.key_name('sponsor')}: {told}"] if (told := sponsor(journey, workspace)) else []),
        *([f"v{journey.version}"] if journey.version else []),
        *([day(journey.reviewed, table.language)] if journey.reviewed else []),
        *_lead(lead_times(journey).whole, table, signs),
    ]
    yield from _wrapped(signs.between.join(facts), width, "", "dim")
    if journey.goal:
        yield from _wrapped(journey.goal, width, "", "")


def _lead(lead: LeadTime | None, table: Words, signs: Signs) -> tuple[str, ...]:
    """How long it takes, by what is stated; nothing where nothing is."""
    if lead is None:
        return ()
    said = f"{table.report.lead_time} {time_stated(lead, table)}"
    return (said if signs == Signs.unicode() else said.translate(_PLAIN),)


def _curve(journey: Journey, width: int, signs: Signs) -> Iterator[Text]:
    """The emotions as a picture, a column or more to the step; nothing where they do not fit."""
    listed = steps(journey)
    room = width - 6
    if not listed or len(listed) > room:
        return
    pace = min(5, room // len(listed))
    for level in _ROWS:
        line = Text(f" {_SCALE.get(level, '  ')} {signs.axis}", style="dim")
        for index, step in enumerate(listed):
            line.append_text(_cell(step, level, pace, signs, last=index == len(listed) - 1))
        line.rstrip()
        yield line
    yield _marks(journey, pace, signs)


def _cell(step: Step, level: float, pace: int, signs: Signs, *, last: bool) -> Text:
    ground = signs.zero if level == 0 else " "
    cell = Text(ground * (pace - (pace // 2 if last else 0)), style="dim")
    if step.emotion is not None and round(step.emotion * 2) / 2 == level:
        sign = signs.moment if step.moment_of_truth else signs.dot
        middle = max(0, (pace - 1) // 2)
        return (
            Text(ground * middle, style="dim")
            + Text(sign, style=_colour(step.emotion))
            + Text(ground * (pace - middle - 1), style="dim")
        )
    return cell


def _marks(journey: Journey, pace: int, signs: Signs) -> Text:
    """The stages' numbers below the curve, each at its first step."""
    line = Text("     ")
    for number, stage in enumerate(journey.stages, 1):
        span = pace * len(stage.steps)
        if span:
            line.append(set_cell_size(signs.axis + str(number), span), style="dim")
    line.rstrip()
    return line


def _stage(
    stage: Stage,
    number: int,
    lead: tuple[str, ...],
    journey: Journey,
    workspace: Workspace,
    width: int,
    signs: Signs,
    table: Words,
) -> Iterator[Text]:
    named = (phase.lower() for phase in (table.phases[phase] for phase in phases(stage)))
    facts = [*named, *([stage.duration] if stage.duration else []), *lead]
    yield from _wrapped(f"{number} {stage.name}", width, "", "bold cyan")
    if facts or stage.goal:
        said = [*([stage.goal] if stage.goal else []), *facts]
        yield from _wrapped(signs.between.join(said), width, "  ", "dim")
    for pain in stage.pains:
        yield from _pain(pain.text, width, signs, "  ")
    for index, step in enumerate(stage.steps, 1):
        yield from _step(step, f"{number}.{index}", journey, workspace, width, signs, table)
    yield Text()


def _step(
    step: Step, number: str, journey: Journey, workspace: Workspace, width: int, signs: Signs, table: Words
) -> Iterator[Text]:
    """Number, name, channel, and a gauge that makes a curve downwards when read from step to step."""
    known = definitions(journey, workspace).channels
    own = workspace.library.channels
    names = [
        own[each].name if each in own else table.channels.get(each, known[each].name)
        for each in channels(step, workspace)
    ]
    word = table.emotion(step.emotion) if step.emotion is not None else ""
    wide = width >= 76
    right = 12 if wide else 0
    side = 14 if wide else 0
    room = width - _NUMBER - right - side - _GAUGE - 3
    lines = _split(step.name, room)
    for index, part in enumerate(lines):
        line = Text().append(f"{number if index == 0 else '':<{_NUMBER}}", style="dim")
        line.append(set_cell_size(part, room + 1))
        if index == 0:
            line.append(_short(names[0] if names else "", side - 1) + " " if side else "", style="cyan")
            line.append_text(_gauge(step, signs))
            line.append(f" {_short(word, right)}" if right else "", style=_colour(step.emotion))
        line.rstrip()
        yield line
    for pain in step.pains:
        yield from _pain(pain.text, width, signs, " " * _NUMBER)


def _gauge(step: Step, signs: Signs) -> Text:
    line = Text()
    at = None if step.emotion is None else round((step.emotion + 2) / 4 * (_GAUGE - 1))
    for column in range(_GAUGE):
        if column == at:
            line.append(signs.moment if step.moment_of_truth else signs.dot, style=_colour(step.emotion))
        else:
            line.append(signs.axis if column == _GAUGE // 2 else " ", style="dim")
    return line


def _pain(text: str, width: int, signs: Signs, margin: str) -> Iterator[Text]:
    """A pain below what it is of: a step, or a stage before its steps, which stands further left."""
    first = True
    for part in _split(text, width - len(margin) - 2):
        yield Text(f"{margin}{signs.minus if first else ' '} {part}", style="red")
        first = False


def _colour(emotion: float | None) -> str:
    return {"positive": "green", "neutral": "dim", "negative": "red"}[sign_of(emotion)]


def _wrapped(text: str, width: int, indent: str, style: str) -> Iterator[Text]:
    for line in _split(text, width - len(indent)):
        yield Text(indent + line, style=style)


def _split(text: str, width: int) -> list[str]:
    """Text in lines of at most `width` cells, broken at spaces where there are any."""
    lines = [""]
    parts = (part for word in visible(" ".join(text.split())).split() for part in _parts(word, width))
    for part in parts:
        candidate = f"{lines[-1]} {part}".strip()
        if cell_len(candidate) <= width:
            lines[-1] = candidate
        else:
            lines.append(part)
    return [line for line in lines if line] or [""]


def _parts(word: str, width: int) -> Iterator[str]:
    """A word, or as many parts of it as are no wider than a line, in one way through it."""
    line: list[str] = []
    wide = 0
    for piece in pieces(word) if cell_len(word) > width else ():
        cells = cell_len(piece.shown)
        if line and wide + cells > width:
            yield "".join(line)
            line, wide = [], 0
        line.append(piece.shown)
        wide += cells
    yield "".join(line) or word


def _short(name: str, width: int) -> str:
    if width <= 0:
        return ""
    text = visible(name)
    return set_cell_size(text, width) if cell_len(text) <= width else set_cell_size(text, width - 1) + "…"
