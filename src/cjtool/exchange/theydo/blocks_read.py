"""TheyDo's blocks ─► journeys around them: insights are pains, gains and quotes where their tags put them."""

from typing import Any

from cjtool.exchange.declaration import ImportOptions
from cjtool.exchange.draft import Draft, Part
from cjtool.exchange.loss import Loss, Origin
from cjtool.exchange.theydo import phrases as says
from cjtool.exchange.theydo.metrics_read import by_journey, points_of
from cjtool.exchange.theydo.shapes import FORMATS, GAIN, PAIN, QUOTE, RESPONSES, format_of
from cjtool.exchange.theydo.told_blocks import ToldBlock, tags_of, text_of, texts_in
from cjtool.i18n.table import words
from cjtool.i18n.translated import LANGUAGES
from cjtool.message import Figure
from cjtool.spelling.folding import bare

_TYPES = {
    **dict.fromkeys(("pain", "pains", "painpoint", "painpoints", "frustration", "problem", "issue", "pijnpunt", "knelpunt", "schmerzpunkt", "pointfaible"), PAIN),
    **dict.fromkeys(("gain", "gains", "gainpoint", "delight", "positive", "pluspunt", "pointfort"), GAIN),
    **dict.fromkeys(("quote", "quotes", "verbatim", "citaat", "zitat", "citation"), QUOTE),
}  # fmt: skip
"""Types of insights, letters alone."""
_GRADES = {bare(word): grade for language in LANGUAGES for grade, word in words(language).grades.items()}
_STATUSES = {
    **{bare(word): status for language in LANGUAGES for status, word in words(language).opportunity_statuses.items()},
    "backlog": "idea", "new": "idea", "todo": "planned", "doing": "in-progress", "implemented": "done", "closed": "done",
}  # fmt: skip


def drafts_in(value: Any, options: ImportOptions, title: str) -> tuple[list[Draft], list[Loss]]:
    """The journeys that blocks of one file say they belong to; without any saying so, one with this title."""
    format = format_of(value)
    if format not in FORMATS:
        message = (says.ANSWERS_OF_PEOPLE if format in RESPONSES else says.NOT_KNOWN_FORMAT)(format=format)
        return [], [Loss("left-out", "format", message, Origin("format"), format)]
    kind = FORMATS[format]
    listed = value.get(kind)
    if not isinstance(listed, list | tuple):
        return [], [Loss("left-out", kind, says.NO_LIST(key=kind), Origin(kind))]
    reading = _Reading(options, title)
    for number, block in enumerate(listed):
        reading.read(kind, block, f"{kind}[{number}]")
    if extra := [key for key in value if key not in {"format", kind}]:
        reading.losses += [Loss("left-out", key, says.NO_KEY_FOR(key=key), Origin(key)) for key in extra]
    return reading.finished(), reading.losses


class _Around:
    """A journey in the making, and its stages and steps by what they are called."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.stages: dict[str, Part] = {}
        self.steps: dict[tuple[str, str], Part] = {}
        self.scores: dict[int, list[float]] = {}

    def stage(self, name: str) -> Part:
        """The stage of a name, made where it is not there yet."""
        if bare(name) not in self.stages:
            self.stages[bare(name)] = self.draft.stage(name)
        return self.stages[bare(name)]

    def step(self, stage: str, name: str) -> Part:
        """The step of a name in a stage, made where it is not there yet."""
        key = (bare(stage), bare(name))
        if key not in self.steps:
            self.steps[key] = {"name": name}
            self.stage(stage)["steps"].append(self.steps[key])
        return self.steps[key]


class _Reading:
    def __init__(self, options: ImportOptions, title: str) -> None:
        self.options = options
        self.title = title
        self.losses: list[Loss] = []
        self._journeys: dict[str, _Around] = {}

    def finished(self) -> list[Draft]:
        """The journeys, with what steps are felt like as far as insights say so."""
        for around in self._journeys.values():
            for step in around.steps.values():
                scores = around.scores.get(id(step), [])
                if scores:
                    step["emotion"] = round(sum(scores) / len(scores), 2)
                if len(set(scores)) > 1:
                    message = says.MEAN(mean=Figure(step["emotion"]))
                    around.draft.lost("guessed", "empathyScore", message, Origin(step["name"]))
        return [around.draft for around in self._journeys.values()]

    def read(self, kind: str, block: Any, place: str) -> None:
        """Put one block where it belongs."""
        title = text_of(block, "title")
        if not title:
            self.losses.append(Loss("left-out", "title", says.WITHOUT_TITLE, Origin(place)))
            return
        tags = tags_of(block)
        if kind == "metrics":
            for journey, part in by_journey(block):
                around = self._around(tags.get("journey") or journey)
                self._metric(title, tags, around, ToldBlock(around.draft, part, place))
            return
        around = self._around(tags.get("journey", ""))
        told = ToldBlock(around.draft, block, place)
        listed = around.draft.keys.setdefault("tags", [])
        listed += [tag for tag in dict.fromkeys(texts_in(block.get("tags"))) if tag not in listed]
        if kind == "insights":
            self._insight(title, tags, around, told)
        else:
            self._opportunity(title, kind, tags, around, told)
        told.rest()

    def _around(self, journey: str) -> _Around:
        title = journey or self.options.title or self.title
        if title not in self._journeys:
            draft = Draft(title, self.options.known)
            if not journey:
                draft.lost("noted", "format", says.NO_JOURNEY_THERE(title=title))
            self._journeys[title] = _Around(draft)
        return self._journeys[title]

    def _place(self, tags: dict[str, str], around: _Around, *, felt: bool) -> Part:
        """The step that tags name, else the stage; what is felt needs a step, which is called as its stage then."""
        stage = tags.get("stage") or says.FOR_ALL().text(self.options.known.language)
        step = tags.get("step") or (stage if felt else "")
        return around.step(stage, step) if step else around.stage(stage)

    def _insight(self, title: str, tags: dict[str, str], around: _Around, told: ToldBlock) -> None:
        score = told.score()
        type = told.take("type")
        kind = _TYPES.get(bare(type), "")
        if not kind and score:
            kind = PAIN if score < 0 else GAIN
            told.lost("guessed", "type", says.BY_SCORE(type=type or "-", kind=kind), title)
        holder = self._place(tags, around, felt=score is not None)
        if score is not None:
            around.scores.setdefault(id(holder), []).append(score)
        self._where(holder, tags, around, told)
        if kind == QUOTE:
            if holder.setdefault("quote", title) != title:
                told.lost("left-out", "title", says.NO_KEY_FOR(key=QUOTE), title)
        elif kind:
            severity = _GRADES.get(bare(tags.get("severity", ""))) if kind == PAIN else None
            links = told.links()
            made = {"text": title, "severity": severity, "sources": links, **told.identity(kind == PAIN)}
            holder.setdefault("pains" if kind == PAIN else "gains", []).append(made)
        else:
            told.lost("left-out", "type", says.NEITHER(type=type or "-"), title)

    def _where(self, holder: Part, tags: dict[str, str], around: _Around, told: ToldBlock) -> None:
        """Channel and persona, which steps have."""
        is_step = "steps" not in holder
        if channel := tags.get("channel"):
            if is_step:
                holder.setdefault("channel", around.draft.reference("channels", channel))
            else:
                told.lost("left-out", "groupTags", says.NO_KEY_FOR(key="Channel"), channel)
        if persona := tags.get("persona"):
            id = around.draft.reference("personas", persona)
            listed = around.draft.keys.setdefault("persona", [])
            listed += [id] if id not in listed else []

    def _opportunity(
        self, title: str, kind: str, tags: dict[str, str], around: _Around, told: ToldBlock
    ) -> None:
        status = told.take("status")
        found = _STATUSES.get(bare(status))
        if status and found is None:
            told.lost("left-out", "status", says.NO_KEY_FOR(key="status"), status)
        if kind == "solutions":
            found = found or "planned"
            told.lost("noted", "solutions", says.A_SOLUTION, title)
        address = told.take("ownerEmail")
        made = {
            "title": title,
            "status": found,
            "impact": _GRADES.get(bare(told.take("priority") or tags.get("impact", ""))),
            "effort": _GRADES.get(bare(tags.get("effort", ""))),
            "owner": self._team(address, around.draft) if address else None,
            **told.identity(named=True),
        }
        told.links()
        self._place(tags, around, felt=False).setdefault("opportunities", []).append(made)

    def _team(self, address: str, draft: Draft) -> str:
        teams = self.options.known.library.teams
        known = next((id for id, team in teams.items() if team.email == address), None)
        return known or draft.reference("teams", address, email=address)

    def _metric(self, title: str, tags: dict[str, str], around: _Around, told: ToldBlock) -> None:
        for point in points_of(told.block, title, around.draft, told.lost):
            stage, step = point.stage or tags.get("stage", ""), point.step or tags.get("step", "")
            if stage or step:
                holder = self._place({"stage": stage, "step": step}, around, felt=False)
            else:
                holder = around.draft.keys
            holder.setdefault("metrics", []).append(point.reading)
        if not around.draft.stages:
            around.stage(says.FOR_ALL().text(self.options.known.language))
        told.taken |= {
            "type",
            "unit",
            "dataPoints",
            "aggregationMethod",
            "target",
            "targetComparisonOperator",
        }
        told.rest()
