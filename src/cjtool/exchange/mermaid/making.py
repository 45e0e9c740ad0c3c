"""A journey that was read from Mermaid ─► a draft."""

from typing import Any

from cjtool.exchange.declaration import ImportOptions
from cjtool.exchange.draft import Draft
from cjtool.exchange.loss import at_line
from cjtool.exchange.mermaid import phrases as says
from cjtool.exchange.mermaid.marks import unmarked
from cjtool.exchange.mermaid.people import PartTaken, channel_of, is_known, parts_of
from cjtool.exchange.mermaid.scores import met_scale
from cjtool.exchange.mermaid.statements import MermaidJourney, MermaidSection
from cjtool.exchange.mermaid.tasks import MermaidTask
from cjtool.exchange.scales import rescaled
from cjtool.message import Figure
from cjtool.spelling.folding import bare

_TOLD = {
    PartTaken.PERSONA: says.IS_PERSONA,
    PartTaken.TEAM: says.IS_TEAM,
    PartTaken.CHANNEL: says.IS_CHANNEL,
    PartTaken.SYSTEM: says.IS_SYSTEM,
    PartTaken.FEELING: says.IS_FEELING,
    PartTaken.BESIDE: says.IS_BESIDE,
}


class Maker:
    """Makes one draft: what its actors are and on which scale its scores are is settled for all of it first."""

    def __init__(self, journey: MermaidJourney, title: str, options: ImportOptions) -> None:
        self.journey = journey
        self.draft = Draft(title, options.known, losses=list(journey.losses))
        if journey.summary:
            self.draft.keys["summary"] = journey.summary
        self.repeats = _repeats_sections(journey)
        self.parts = {} if self.repeats else parts_of(journey.tasks, options.known)
        self.scale = self._scale(options)
        self._tell_actors()
        self._ids: dict[tuple[str, str], str] = {}
        people = [actor for actor, part in self.parts.items() if part is PartTaken.PERSONA]
        self.personas = [self._id("personas", actor) for actor in people]

    def made(self) -> Draft:
        """The draft."""
        self._name_personas()
        for section in self.journey.sections:
            if section.name:
                self.draft.stage(section.name)
            for task in section.tasks:
                self._step(task)
        return self.draft

    def _name_personas(self) -> None:
        """The one that most tasks name comes first."""
        counts = dict.fromkeys(self.personas, 0)
        for task in self.journey.tasks:
            for id in self._personas(task):
                counts[id] += 1
        self.personas = sorted(counts, key=counts.__getitem__, reverse=True)
        if self.personas:
            self.draft.keys["persona"] = list(self.personas)

    def _personas(self, task: MermaidTask) -> list[str]:
        named = [actor for actor in task.actors if self.parts.get(actor) is PartTaken.PERSONA]
        return list(dict.fromkeys(self._id("personas", actor) for actor in named))

    def _id(self, section: str, actor: str) -> str:
        """The id of a definition: found, or made, once for each actor."""
        if (section, actor) not in self._ids:
            channel = channel_of(actor, self.draft.known) if section == "channels" else None
            self._ids[section, actor] = channel or self.draft.reference(section, actor)
        return self._ids[section, actor]

    def _step(self, task: MermaidTask) -> None:
        marked = unmarked(task.name)
        step = self.draft.step(marked.name, **marked.keys)
        for key, mark in marked.marks.items():
            self.draft.lost("guessed", key, says.MARKED(mark=mark, key=key), at_line(task.line), task.name)
        rated = not any(self.parts.get(actor) is PartTaken.NOT_RATED for actor in task.actors)
        if task.score is not None and self.scale is not None and rated:
            emotion, loss = rescaled(task.score, self.scale, at_line(task.line))
            step["emotion"] = int(emotion) if emotion.is_integer() else emotion
            if loss.kind == "clamped":
                self.draft.losses.append(loss)
        personas = self._personas(task)
        if personas and set(personas) != set(self.personas):
            step["persona"] = personas
        for actor in task.actors:
            self._take_part(step, actor, task)

    def _take_part(self, step: dict[str, Any], actor: str, task: MermaidTask) -> None:
        match self.parts.get(actor):
            case PartTaken.TEAM if "owner" in step:
                step.setdefault("frontstage", []).append(actor)
                self.draft.lost("changed", "actor", says.TWO_OWNERS(actor=actor), at_line(task.line), actor)
            case PartTaken.TEAM:
                step["owner"] = self._id("teams", actor)
            case PartTaken.CHANNEL:
                id = self._id("channels", actor)
                if id not in step.setdefault("channel", []):
                    step["channel"].append(id)
            case PartTaken.SYSTEM:
                step.setdefault("systems", []).append(actor)
            case PartTaken.FEELING:
                step["feels"] = ", ".join(filter(None, (step.get("feels"), actor)))
            case PartTaken.BESIDE:
                step.setdefault("frontstage", []).append(actor)

    def _scale(self, options: ImportOptions) -> tuple[float, float] | None:
        met = met_scale(self.journey, options.scale)
        scores = [(task.score, task.line) for task in self.journey.tasks if task.score is not None]
        if not scores:
            return None
        least, most = min(scores)[0], max(scores)[0]
        first = at_line(scores[0][1])
        if met.scale is None:
            self.draft.lost("guessed", "score", says.COUNTED(most=Figure(most)), first)
            return None
        low, high = map(Figure, met.scale)
        if met.guessed:
            message = says.GUESSED_SCALE(least=Figure(least), most=Figure(most), low=low, high=high)
            self.draft.lost("guessed", "score", message, first)
        else:
            self.draft.lost("noted", "score", says.FROM_SCALE(low=low, high=high), first)
        return met.scale

    def _tell_actors(self) -> None:
        """Each actor once, where it is first met; those that the project defines are no guess."""
        if self.repeats:
            first = next(task for task in self.journey.tasks if task.actors)
            self.draft.lost("guessed", "actor", says.IS_STAGE(), at_line(first.line), first.actors[0])
        met: dict[str, int] = {}
        for task in self.journey.tasks:
            for actor in task.actors:
                met.setdefault(actor, task.line)
        spelt = {bare(actor) or actor: actor for actor in reversed(met)}
        for actor, line in met.items():
            if spelt[bare(actor) or actor] != actor:
                continue
            part = self.parts.get(actor)
            if part in _TOLD and not is_known(actor, self.draft.known):
                self.draft.lost("guessed", "actor", _TOLD[part](actor=actor), at_line(line), actor)


def _repeats_sections(journey: MermaidJourney) -> bool:
    """Whether those who take part are only the sections again, task by task."""
    named = [(section, task) for section in journey.sections for task in section.tasks if task.actors]
    sections = [section for section in journey.sections if section.tasks]
    return bool(named) and len(sections) > 1 and all(_repeats(*each) for each in named)


def _repeats(section: MermaidSection, task: MermaidTask) -> bool:
    return all(bare(actor) == bare(section.name) for actor in task.actors)
