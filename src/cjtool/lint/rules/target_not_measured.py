"""A target that nothing can tell whether it is met."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Message, Says
from cjtool.model import Journey, Step, Touchpoint
from cjtool.model.expected import Expectation, expectation
from cjtool.project import Workspace
from cjtool.project.addressing import Holder
from cjtool.project.measured import RunTarget
from cjtool.query import read_at
from cjtool.query.answer_sources import sources_for, steps_of
from cjtool.query.measurement import expectations
from cjtool.query.run_figures import place_of, was_asked

_SAYS = Says(
    en="{target} is expected here, and nothing measures it",
    nl="{target} is hier het doel, maar niets meet het",
    fr="{target} est l’objectif ici, mais rien ne le mesure",
    de="{target} ist hier das Ziel, doch nichts misst es",
)
_FEW = Says(
    en="{target} is expected here, and too few customers answered",
    nl="{target} is hier het doel, maar te weinig klanten hebben geantwoord",
    fr="{target} est l’objectif ici, mais trop peu de clients ont répondu",
    de="{target} ist hier das Ziel, doch zu wenige Kunden haben geantwortet",
)
_WHEN = Says(
    en="{target} looks at when customers answered, and no source of their answers says that",
    nl="{target} kijkt naar wanneer klanten antwoordden, maar geen bron van die antwoorden zegt dat",
    fr="{target} dépend du jour des réponses, et aucune de leurs sources ne le dit",
    de="{target} hängt davon ab, wann Kunden geantwortet haben, und keine Quelle der Antworten sagt es",
)


@rule(Lens.CX, Severity.WARNING, completeness=True)
def target_not_measured(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """Something is expected of what customers answer, and nobody asks them.

    A target that cannot be missed is a wish. Where experience is agreed on with a client, as in an experience level
    agreement, the question, its source and its rhythm are part of what is agreed; without them the first report says
    *not yet known*, and so does the last one. W. Edwards Deming asked of every aim: *by what method?*

    Nor can a target `within` so many days, or with a `budget`, be missed where no source that may hold its answers names
    the column `time`.

    ## Not reported

    - Targets of touchpoints, which several journeys share.
    - A target whose metric has a reading with a value there or, for a step, at its touchpoint; or that `feedback`
      asks for: there, at a step of the stage, or anywhere for the journey.
    - A metric that a source under `measure:` of the project may hold. With `--measured` or `--measure` it is reported
      after all where too few customers answered, but not of a journey as it is to be.
    - Drafts.

    ## How to mend

    Ask for it: `feedback` at the step, and a source of the answers under `measure:` in `cjtool.yaml`, with its column
    `time` where the target looks at days. Or take the target away.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I report a leak
    stages:
      - name: Report
        phase: service
        steps:
          - name: Calls the helpline
            channel: phone
            expect: csat >= 80                   # <- target-not-measured
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I report a leak
    define: {teams: {desk: {name: Helpdesk}}}
    stages:
      - name: Report
        phase: service
        steps:
          - name: Calls the helpline
            channel: phone
            expect: csat >= 80
            feedback: {metric: csat, question: How satisfied are you?, owner: desk, within: 2 days}
    ```
    """
    for target, holder in expectations(journey, workspace):
        if not isinstance(holder, Touchpoint):
            message = _problem(target, holder, journey, workspace)
            if message is not None:
                yield Finding(holder, message, field="expect", subject=str(target))


def _problem(target: Expectation, holder: Holder, journey: Journey, workspace: Workspace) -> Message | None:
    """Why nothing tells whether a target is met; None where something may."""
    sources = sources_for(target.metric, holder, journey, workspace)
    of_days = target.within is not None or target.budget is not None
    if of_days and sources and all(each.columns.time is None for each in sources):
        return _WHEN(target=target)
    if was_asked(journey, workspace):
        return _FEW(target=target) if _too_few(target, holder, journey, workspace) else None
    return None if sources or _is_asked(target, holder, workspace) else _SAYS(target=target)


def _too_few(target: Expectation, holder: Holder, journey: Journey, workspace: Workspace) -> bool:
    """Whether a run has no figure for a target, nor for a window of its budget in the period before."""
    told = workspace.measured.targets_at(place_of(holder, journey, workspace), target.metric)
    return not any(_has_figure(each) for each in told if expectation(each.text) == target)


def _has_figure(told: RunTarget) -> bool:
    before = told.budget.previous if told.budget is not None else None
    return told.figure is not None or any(each.figure for each in (before.windows if before else ()))


def _is_asked(target: Expectation, holder: Holder, workspace: Workspace) -> bool:
    """Whether it is read, or asked for."""
    if any(step.feedback is not None and step.feedback.metric == target.metric for step in steps_of(holder)):
        return True
    read = read_at(holder, workspace) if isinstance(holder, Step) else holder.metrics
    return any(each.metric == target.metric and each.value is not None for each in read)
