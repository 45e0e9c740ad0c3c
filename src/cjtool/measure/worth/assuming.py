"""What the figures of a journey rest on: each quantity with its value or range, and whence that is."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Literal

from cjtool.measure.worth.absorbing import START
from cjtool.measure.worth.columns import year_range
from cjtool.measure.worth.hurting import DrawnPain
from cjtool.measure.worth.valued import Assumption, AssumptionKind, AssumptionWhence
from cjtool.measure.worth.year_columns import YearColumns
from cjtool.model import Journey, Opportunity, Step
from cjtool.model.between import Between
from cjtool.project import Workspace
from cjtool.project.addressing import Holder, pains
from cjtool.query.route import untold
from cjtool.query.run_figures import place_of

_ANY = Between(0, 1, share=True)
_ALL = Between(1, 1, share=True)


def assumptions(year: YearColumns, works: Iterable[tuple[Opportunity, Holder]]) -> tuple[Assumption, ...]:
    """All that the figures of a journey rest on, what counts for most of them first."""
    return (
        *_stakes(year.journey),
        *_flow(year),
        *(each for hurt in year.hurting for each in _pain(hurt, year)),
        *_done(year),
        *(_effect(work, holder, year.journey, year.workspace) for work, holder in works),
    )


def version_assumptions(
    after: YearColumns, before: YearColumns, alike: Collection[str]
) -> tuple[Assumption, ...]:
    """What a comparison rests on: all that the figures of the journey as it is do, and what is told otherwise as it is to be."""
    journey, basis = after.journey, before.journey
    there, now = {step.id for step in basis.all_steps}, {step.id for step in journey.all_steps}
    named: tuple[tuple[AssumptionKind, list[str]], ...] = (
        ("kept", [step.name for step in journey.all_steps if step.id in alike]),
        ("new", [step.name for step in journey.all_steps if step.id not in there]),
        ("gone", [step.name for step in basis.all_steps if step.id not in now]),
    )
    known = assumptions(before, ())
    told = {(each.kind, each.about, each.value) for each in known}
    of_pains = (each for hurt in after.hurting for each in _pain(hurt, after))
    return (
        *known,
        *_stakes(journey),
        *(Assumption(kind, journey.id, tuple(names), "assumed") for kind, names in named if names),
        *(each for each in of_pains if (each.kind, each.about, each.value) not in told),
    )


def _stakes(journey: Journey) -> Iterator[Assumption]:
    """How many begin, and what they bring."""
    if journey.customers is not None:
        yield Assumption("customers", journey.id, (journey.title,), "written", journey.customers, "customers")
    if journey.worth is not None:
        yield Assumption("worth", journey.id, (journey.title,), "written", journey.worth, "money")


def _flow(year: YearColumns) -> Iterator[Assumption]:
    journey, flow, found = year.journey, year.flow, year.leavers.passed
    steps = [step for step in journey.all_steps if step.id in found.visits]
    ends = tuple(step.name for step in flow.ends if step.id in found.visits)
    yield Assumption("ends", journey.id, ends, "assumed")
    yield from _ways(year, steps)
    if len(flow.steps[START].ways) > 1 and flow.steps[START].whence != "measured":
        names = {step.id: step.name for step in steps}
        yield Assumption("starts", journey.id, tuple(names[id] for id in flow.steps[START].ways), "assumed")
    if flow.others:
        yield Assumption("logs", journey.id, flow.others, "assumed")
    for step in steps:
        known = flow.steps[step.id]
        if known.leaving is not None:
            at, value = place_of(step, journey, year.workspace), year_range(known.leaving)
            if known.left == "measured":
                yield Assumption("leaving", at, (step.name,), "measured", value, "share", flow.log, known.n)
            else:
                yield Assumption("leaving", at, (step.name,), "written", value, "share")
    unseen = tuple(step.name for step in steps if step.id in flow.log_ends)
    if unseen:
        yield Assumption("unseen", journey.id, unseen, "assumed", log=flow.log)
    rest = [step.name for step in steps if flow.steps[step.id].leaving is None and step not in flow.ends]
    if rest:
        yield Assumption("elsewhere", journey.id, tuple(rest), "assumed")
    passed_by = [step for step in steps if (step.optional or step.persona)]
    unmeasured = tuple(step.name for step in passed_by if flow.steps[step.id].whence != "measured")
    if unmeasured:
        yield Assumption("optional", journey.id, unmeasured, "assumed")


def _ways(year: YearColumns, steps: Sequence[Step]) -> Iterator[Assumption]:
    """Whence the ways on from steps with several are known, and what share goes each."""
    journey, flow = year.journey, year.flow
    forks = [step for step in steps if len(flow.steps[step.id].ways) > 1]
    for kind, whence in _WAYS:
        listed = [step for step in forks if flow.steps[step.id].whence == kind]
        if listed:
            log, n = (flow.log, flow.cases) if kind == "measured" else ("", 0)
            names = tuple(step.name for step in listed)
            yield Assumption(kind, journey.id, names, whence, log=log, n=n)
        for step in listed:
            known, at = flow.steps[step.id], place_of(step, journey, year.workspace)
            rest = untold(step) if kind == "written" else 0.0
            if rest:
                yield Assumption(
                    "untold", at, (step.name,), "assumed", Between(rest, rest, share=True), "share"
                )
            for to, share in known.ways.items():
                yield Assumption(
                    "way",
                    f"{at}/{to}",
                    (step.name,),
                    "assumed" if rest else whence,
                    year_range(share),
                    "share",
                    flow.log if known.n else "",
                    known.n,
                )


_WAYS: tuple[tuple[Literal["measured", "written", "even"], AssumptionWhence], ...] = (
    ("measured", "measured"),
    ("written", "written"),
    ("even", "assumed"),
)


def _pain(hurt: DrawnPain, year: YearColumns) -> Iterator[Assumption]:
    pain = hurt.pain
    at, about = f"{place_of(hurt.holder, year.journey, year.workspace)}/{pain.id}", (pain.text,)
    if year.is_reckoned(hurt):
        if pain.share is None:
            yield Assumption("share", at, about, "assumed", _ANY, "share")
        else:
            share = Between(pain.share, pain.share, share=True)
            yield Assumption("share", at, about, "written", share, "share")
    if pain.drop_off is not None:
        yield Assumption("drop_off", at, about, "written", pain.drop_off, "share")
        counted = year.leavers.scaled.get(id(pain))
        if counted is not None:
            yield Assumption("scaled", at, about, "assumed", year_range(counted), "share")
    elif id(pain) in year.leavers.divided:
        yield Assumption("divided", at, about, "assumed", _ANY, "share")
    if pain.cost is not None:
        yield Assumption("cost", at, about, "written", pain.cost, "money")


def _done(year: YearColumns) -> Iterator[Assumption]:
    there = {id(each.pain) for each in year.hurting}
    gone = tuple(pain.text for pain, _ in pains(year.journey) if id(pain) not in there)
    if gone:
        yield Assumption("done", year.journey.id, gone, "assumed")


def _effect(work: Opportunity, holder: Holder, journey: Journey, workspace: Workspace) -> Assumption:
    at, about = f"{place_of(holder, journey, workspace)}/{work.id}", (work.title,)
    if work.effect is None:
        return Assumption("effect", at, about, "assumed", _ALL, "share")
    return Assumption("effect", at, about, "written", work.effect, "share")
