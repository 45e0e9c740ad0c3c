"""A journey as Mermaid's `journey`: stages as sections, steps as tasks, emotions as scores."""

from collections.abc import Iterator
from math import copysign, floor

from cjtool.exchange.loss import Loss, Origin
from cjtool.exchange.mermaid import phrases as says
from cjtool.exchange.mermaid.labels import escaped
from cjtool.i18n.table import words
from cjtool.message import Figure
from cjtool.model import Journey, Step, steps
from cjtool.project import Workspace
from cjtool.query.effective import channels, definitions
from cjtool.query.naming import channel_name

_NEUTRAL = 3
_COLOURS = 6
"""So many colours Mermaid has for actors."""
LARGEST = 50_000
"""So many characters of one diagram Mermaid draws at most, unless it is told otherwise."""
CARRIED = {
    "Journey.title": "`title`",
    "Journey.summary": "`accDescr`",
    "Journey.persona": "actors of each task",
    "Journey.language": "the language of channels' names",
    "Stage.name": "`section`",
    "Step.name": "a task",
    "Step.emotion": "a score from 1 to 5",
    "Step.persona": "actors",
    "Step.channel": "actors, behind the personas",
    "Journey.define": "names of personas and channels alone",
    "Sections.personas": "actors",
    "Sections.channels": "actors",
    "Persona.name": "an actor",
    "Channel.name": "an actor",
}


def journey_text(journey: Journey, workspace: Workspace, language: str) -> tuple[str, list[Loss]]:
    """The text of a diagram, and what of the journey is in it otherwise."""
    losses: list[Loss] = []
    lines = ["journey", f"  title {escaped(journey.title)}", *_summary(journey)]
    for stage in journey.stages:
        lines.append(f"  section {escaped(stage.name, ':')}")
        if not stage.steps:
            spot = Origin(f"{journey.id}/{stage.id}")
            losses.append(Loss("noted", "steps", says.NOT_DRAWN(), spot, stage.name))
        for step in stage.steps:
            spot = Origin(f"{journey.id}/{stage.id}/{step.id}#emotion")
            losses += _changed(step, spot)
            lines.append(f"    {_task(step, journey, workspace, language)}")
    actors = {actor for step in steps(journey) for actor in _actors(step, journey, workspace, language)}
    if len(actors) > _COLOURS:
        told = says.SHARED_COLOURS(count=len(actors), most=_COLOURS)
        losses.append(Loss("noted", "actors", told, Origin(journey.id)))
    text = "\n".join(lines) + "\n"
    if len(text) > LARGEST:
        losses.append(Loss("noted", "journey", says.TOO_LONG(most=LARGEST), Origin(journey.id)))
    return text, losses


def score(emotion: float) -> int:
    """An emotion as a score, plus 3; halves go away from neutral, so that no feeling is lost in the middle."""
    return _NEUTRAL + int(copysign(floor(abs(emotion) + 0.5), emotion))


def _summary(journey: Journey) -> Iterator[str]:
    lines = [escaped(line, "{}") for line in (journey.summary or "").splitlines() if line.strip()]
    if len(lines) == 1:
        yield f"  accDescr: {lines[0]}"
    elif lines:
        yield from ("  accDescr {", *(f"    {line}" for line in lines), "  }")


def _task(step: Step, journey: Journey, workspace: Workspace, language: str) -> str:
    actors = ", ".join(escaped(each, ":,") for each in _actors(step, journey, workspace, language))
    found = _NEUTRAL if step.emotion is None else score(step.emotion)
    return f"{escaped(step.name, ':')}: {found}" + (f": {actors}" if actors else "")


def _actors(step: Step, journey: Journey, workspace: Workspace, language: str) -> tuple[str, ...]:
    """Who takes part: the personas of a step, its channels, and a note where nobody rated it."""
    known = definitions(journey, workspace)
    people = [known.personas[id].name for id in step.persona or journey.persona]
    ways = [channel_name(id, known, words(language)) for id in channels(step, workspace)]
    unrated = [says.NOT_RATED.sentence(language)] if step.emotion is None else []
    return tuple(dict.fromkeys((*people, *ways, *unrated)))


def _changed(step: Step, spot: Origin) -> Iterator[Loss]:
    if step.emotion is None:
        yield Loss("changed", "emotion", says.SCORE_NEEDED(), spot)
    elif not float(step.emotion).is_integer():
        message = says.ROUNDED(emotion=Figure(step.emotion), score=score(step.emotion))
        yield Loss("changed", "emotion", message, spot, f"{step.emotion:g}")
