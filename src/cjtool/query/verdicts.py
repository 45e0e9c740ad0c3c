"""Whether a brand promise is kept where it is at stake: one verdict, with its reason, for rules, reports and pictures."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from cjtool.message import Figure, Message, Plain, Says
from cjtool.model import PHASES, Duration, Journey, Node, Pain, Promise, Reading, Stage, Step
from cjtool.project.workspace import Workspace
from cjtool.query.effective import definitions, promises, response_time
from cjtool.query.lengths import perhaps_longer, surely_longer
from cjtool.query.lifecycle import phases
from cjtool.query.measurement import latest, reaches, read_at, target
from cjtool.query.naming import called
from cjtool.query.ratings import figure

_LOW = -1.0
"""The emotion from which on down a promise is at risk."""


class Verdict(StrEnum):
    """What becomes of a promise, the worst first."""

    BROKEN = "broken"
    AT_RISK = "at-risk"
    KEPT = "kept"
    CLAIMED = "claimed"


_WORST_FIRST = list(Verdict)


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on a promise where it is at stake, why, and the node (with its field) that shows it."""

    verdict: Verdict
    reason: Message
    holder: Step | Stage
    shown_by: Node
    field: str | None = None


_READ = Says(
    en="{metric} is {value}, the target is {target}",
    nl="{metric} is {value}, het doel is {target}",
    fr="{metric} est à {value}, l’objectif est {target}",
    de="{metric} liegt bei {value}, das Ziel ist {target}",
)
_WAIT = Says(
    en="customers wait {time}, promised is {within}",
    nl="klanten wachten {time}, beloofd is {within}",
    fr="le client attend {time}, la promesse est de {within}",
    de="Kunden warten {time}, versprochen ist: {within}",
)
_ANSWER = Says(
    en="an answer takes {time}, promised is {within}",
    nl="een antwoord duurt {time}, beloofd is {within}",
    fr="une réponse prend {time}, la promesse est de {within}",
    de="eine Antwort dauert {time}, versprochen ist: {within}",
)
_CALENDAR = Says(
    en="{reason}; the calendar decides whether that is longer",
    nl="{reason}; of dat langer is, hangt af van de kalender",
    fr="{reason} ; le calendrier décide si c’est plus long",
    de="{reason}; ob das länger ist, hängt vom Kalender ab",
)
_BREAKS = Says(
    en="a pain breaks it: {pain}",
    nl="een pijnpunt verbreekt de belofte: {pain}",
    fr="un irritant la rompt : {pain}",
    de="ein Pain Point bricht es: {pain}",
)
_STRAINS = Says(
    en="a pain puts it at risk: {pain}",
    nl="een pijnpunt zet de belofte onder druk: {pain}",
    fr="un irritant la fragilise : {pain}",
    de="ein Pain Point gefährdet es: {pain}",
)
_STEP_HURTS = Says(
    en="at a step with a pain: {pain}",
    nl="bij een stap met een pijnpunt: {pain}",
    fr="à un moment marqué par un irritant : {pain}",
    de="bei einem Schritt mit einem Pain Point: {pain}",
)
_STAGE_HURTS = Says(
    en="in a stage with a pain: {pain}",
    nl="in een fase met een pijnpunt: {pain}",
    fr="dans une étape marquée par un irritant : {pain}",
    de="in einer Phase mit einem Pain Point: {pain}",
)
_PAIN = Says(en="“{text}”", nl="‘{text}’", fr="« {text} »", de="„{text}“")
_PAIN_OF = Says(
    en="“{text}” ({share} of customers)",
    nl="‘{text}’ ({share} van de klanten)",
    fr="« {text} » ({share} des clients)",
    de="„{text}“ ({share} der Kunden)",
)
_FEELS = Says(
    en="at a step that feels {emotion}",
    nl="bij een stap met een gevoel van {emotion}",
    fr="à un moment ressenti à {emotion}",
    de="bei einem Schritt mit der Emotion {emotion}",
)
_CLAIM = Says(
    en="no reading here says whether it is kept",
    nl="hier is niet gemeten of de belofte wordt waargemaakt",
    fr="aucune mesure ne dit ici si elle est tenue",
    de="keine Messung sagt hier, ob es gehalten wird",
)
_STATED = Says(
    en="{time} is stated, {within} promised; no reading says so",
    nl="opgegeven is {time}, beloofd is {within}; gemeten is het niet",
    fr="indiqué : {time}, promis : {within} ; aucune mesure ne le dit",
    de="angegeben: {time}, versprochen: {within}; gemessen ist es nicht",
)


def at_step(id: str, step: Step, workspace: Workspace) -> Judgement | None:
    """The verdict on a promise at a step; None where neither the step, its touchpoint nor a pain of it names it.

    What counts is what stands on the step itself, and on its stage:

    - broken: the promise's own `metric` misses its target, a `wait` or `response_time` of the step is longer than the
      promise's `within` whatever day it begins on, or a pain of high severity names the promise under `breaks`.
    - at risk: a pain of less than high severity names it; or, where no reading says that it is kept, a `wait` or
      `response_time` is longer by the usual conversion of units (one working day against one day), another pain that
      is not `accepted` is of medium or high severity, or the step's emotion is −1 or lower and not `unavoidable`. What
      is measured of the promise itself says more than what else hurts there.
    - kept: the promise's own `metric` meets its target. A reading of any other metric says nothing of it, so that a
      promise without `metric` is never more than claimed; nor does a short wait, which is written and not measured,
      as the reason then says.
    - claimed: nothing of all that.

    The worst verdict holds. A metric is read at the step, else at its touchpoint, else at its stage; its target is the promise's, else
    the reading's, else the metric's; without a target or a known direction it says nothing.
    """
    home = workspace.home(step)
    known = definitions(home.journey, workspace)
    if id not in promises(step, workspace):
        return worst(_broken_by(id, step.pains, step))
    promise = known.promises[id]
    measured = tuple(_measured(promise, step, workspace))
    kept = any(judgement.verdict is Verdict.KEPT for judgement in measured)
    return worst(
        [
            *measured,
            *_timed(promise, step, workspace, kept),
            *_broken_by(id, (*step.pains, *home.stage.pains), step),
            *(() if kept else _hurt(id, step, home.stage)),
            *(() if kept else _felt(step)),
            Judgement(Verdict.CLAIMED, _CLAIM(), step, step, "promises"),
        ]
    )


def at_stage(id: str, stage: Stage, workspace: Workspace) -> Judgement | None:
    """The worst verdict on a promise in a stage; None where nothing there names it."""
    return worst(in_stage(id, stage, workspace))


def at_phase(id: str, phase: str, journey: Journey, workspace: Workspace) -> Judgement | None:
    """The worst verdict on a promise in a phase of the lifecycle; None where nothing there names it."""
    return worst(in_phase(id, phase, journey, workspace))


def in_phase(id: str, phase: str, journey: Journey, workspace: Workspace) -> tuple[Judgement, ...]:
    """The verdicts on a promise in the stages of a phase, in order.

    A stage of several phases counts in those that the promise names, and in all of its own where it names none of them.
    """
    promise = definitions(journey, workspace).promises[id]
    stages = [stage for stage in journey.stages if phase in _at_stake(promise, stage)]
    return tuple(judgement for stage in stages for judgement in in_stage(id, stage, workspace))


def in_stage(id: str, stage: Stage, workspace: Workspace) -> tuple[Judgement, ...]:
    """The verdicts on a promise at the steps of a stage, in order; where none names it, those of the stage's pains."""
    judgements = [at_step(id, step, workspace) for step in stage.steps]
    told = tuple(judgement for judgement in judgements if judgement is not None)
    return told or tuple(_broken_by(id, stage.pains, stage))


def asked(promise: Promise, journey: Journey) -> tuple[str, ...]:
    """The phases in which a journey owes a promise, in lifecycle order: of those that it has steps in, and that lie
    in its `scope`, the ones that the promise names; all where it names none.
    """
    walked = {phase for stage in journey.stages if stage.steps for phase in phases(stage)}
    within = walked if journey.scope is None else walked.intersection(journey.scope)
    return tuple(phase for phase in PHASES if phase in within and phase in (promise.phases or PHASES))


def _at_stake(promise: Promise, stage: Stage) -> tuple[str, ...]:
    own = phases(stage)
    return tuple(phase for phase in own if phase in promise.phases) or own


def worst(judgements: Iterable[Judgement]) -> Judgement | None:
    """The first of the worst verdict; what is kept anywhere is more than claimed."""
    return min(judgements, key=lambda judgement: _WORST_FIRST.index(judgement.verdict), default=None)


def _measured(promise: Promise, step: Step, workspace: Workspace) -> Iterator[Judgement]:
    if promise.metric is None:
        return
    stage, known = workspace.home(step).stage, definitions(workspace.home(step).journey, workspace)
    metric = known.metrics[promise.metric]
    here = _readings(promise.metric, read_at(step, workspace))
    for reading in here or _readings(promise.metric, stage.metrics):
        wanted = target(reading, metric) if promise.target is None else promise.target
        met = reaches(reading.value, wanted, metric)
        if reading.value is not None and wanted is not None and met is not None:
            verdict = Verdict.KEPT if met else Verdict.BROKEN
            value, aim = figure(metric, reading.value), figure(metric, wanted)
            told = _READ(metric=called(metric, bare=True), value=value, target=aim)
            yield Judgement(verdict, told, step, reading, "value")


def _readings(metric: str, listed: Iterable[Reading]) -> list[Reading]:
    read = (reading for reading in listed if reading.metric == metric)
    return [reading for reading in latest(read) if reading.value is not None]


def _timed(promise: Promise, step: Step, workspace: Workspace, kept: bool) -> Iterator[Judgement]:
    """By what is written of time; where a reading says that the promise is kept, only what is longer for certain."""
    within = promise.within
    if within is None:
        return
    times = (("wait", step.wait, _WAIT), ("response_time", response_time(step, workspace), _ANSWER))
    for field, time, says in times:
        if time is None:
            continue
        lengths = {"time": _length(time), "within": _length(within)}
        if surely_longer(time, within):
            yield Judgement(Verdict.BROKEN, says(**lengths), step, step, field)
        elif not perhaps_longer(time, within):
            yield Judgement(Verdict.CLAIMED, _STATED(**lengths), step, step, field)
        elif not kept:
            yield Judgement(Verdict.AT_RISK, _CALENDAR(reason=says(**lengths)), step, step, field)


def _broken_by(id: str, pains: Iterable[Pain], holder: Step | Stage) -> Iterator[Judgement]:
    for pain in pains:
        if id in pain.breaks:
            high = pain.severity == "high"
            verdict, says = (Verdict.BROKEN, _BREAKS) if high else (Verdict.AT_RISK, _STRAINS)
            yield Judgement(verdict, says(pain=_named(pain)), holder, pain, "breaks")


def _hurt(id: str, step: Step, stage: Stage) -> Iterator[Judgement]:
    """By pains that do not name the promise and that nobody accepted, the heaviest first."""
    listed = [
        *((pain, _STEP_HURTS) for pain in step.pains),
        *((pain, _STAGE_HURTS) for pain in stage.pains),
    ]
    for severity in ("high", "medium"):
        for pain, says in listed:
            if pain.severity == severity and pain.accepted is None and id not in pain.breaks:
                yield Judgement(Verdict.AT_RISK, says(pain=_named(pain)), step, pain, "severity")


def _felt(step: Step) -> Iterator[Judgement]:
    if step.emotion is not None and step.emotion <= _LOW and not step.unavoidable:
        yield Judgement(Verdict.AT_RISK, _FEELS(emotion=Figure(step.emotion)), step, step, "emotion")


def _named(pain: Pain) -> Message:
    """A pain, and how many customers it hurts where that is known."""
    if pain.share is None:
        return _PAIN(text=Plain(pain.text))
    return _PAIN_OF(text=Plain(pain.text), share=Figure(round(100 * pain.share, 1), ".10g", unit="%"))


def _length(time: Duration) -> Message:
    """A length of time, in every language."""
    return Says(*(time.written(language) for language in ("en", "nl", "fr", "de")))()
