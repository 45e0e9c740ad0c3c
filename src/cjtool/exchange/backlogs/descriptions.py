"""What an issue says below its title: where it stands, why it is worth doing, and by which key it is known."""

from collections.abc import Iterator
from typing import NamedTuple

from cjtool.exchange.backlogs import phrases as says
from cjtool.exchange.backlogs.issues import Issue
from cjtool.model import Journey, Opportunity, Pain, Stage, Step
from cjtool.query.numbering import numbered
from cjtool.report.improvements import Work
from cjtool.report.voice import Voice


class IssueLine(NamedTuple):
    """A line of a description: what it tells, and that."""

    label: str
    told: str


def lines(issue: Issue, voice: Voice, count: int) -> tuple[IssueLine, ...]:
    """The lines of an issue in a language; `count` is how many have a place in the project's order."""
    written = (*_where(issue, voice), *_why(issue, voice, count))
    told = (IssueLine(label[:1].upper() + label[1:], told) for label, told in written if told.strip())
    return (*told, _known_as(issue))


def _where(issue: Issue, voice: Voice) -> Iterator[IssueLine]:
    w, journey, holder = voice.w, issue.journey, issue.holder
    yield IssueLine(w.journey, journey.title)
    numbers = numbered(journey)
    match holder:
        case Step():
            yield IssueLine(w.step, f"{numbers[holder]} {holder.name}")
        case Stage():
            yield IssueLine(says.STAGE.text(voice.language), f"{numbers[holder]} {holder.name}")
        case Journey():
            yield IssueLine(w.stands_on, w.whole_journey)


def _why(issue: Issue, voice: Voice, count: int) -> Iterator[IssueLine]:
    match issue.told:
        case Pain() as pain:
            yield IssueLine(voice.w.pain, _weight(pain, voice))
        case Work() as work:
            yield from _worth(work, issue, voice, count)
    if issue.owner is not None:
        yield IssueLine(voice.w.owner, issue.owner.name)
    if (one := issue.opportunity) is not None:
        yield IssueLine(voice.words.key_name("due"), voice.day(one.due))
        yield IssueLine(voice.w.status, voice.words.opportunity_statuses[one.status])


def _worth(work: Work, issue: Issue, voice: Voice, count: int) -> Iterator[IssueLine]:
    w, key, one = voice.w, voice.words.key_name, work.opportunity
    for pain in work.ranked.addresses:
        yield IssueLine(key("addresses"), "; ".join(filter(None, (pain.text, _weight(pain, voice)))))
    yield IssueLine(key("effect"), voice.between(one.effect))
    if issue.place is not None and work.priority is not None:
        yield IssueLine(w.priority, says.IN_ORDER(place=issue.place, count=count).text(voice.language))
    yield from _figures(one, work, voice)
    yield IssueLine(key("metric"), work.metric)
    yield IssueLine(key("objectives"), "; ".join(goal.objective.text for goal in work.goals))


def _figures(one: Opportunity, work: Work, voice: Voice) -> Iterator[IssueLine]:
    w, key, grades = voice.w, voice.words.key_name, voice.words.grades
    for name, grade in (("impact", one.impact), ("effort", one.effort)):
        yield IssueLine(key(name), grades[grade] if grade else "")
    for name, amount, told in (("value", one.value, w.value_a_year), ("cost", one.cost, w.costs)):
        yield IssueLine(key(name), told.format(amount=voice.money(amount)) if amount is not None else "")
    if work.gain is not None and work.payback is not None:
        yield IssueLine(w.return_and_payback, f"{voice.factor(work.gain)} ×, {voice.years(work.payback)}")


def _weight(pain: Pain, voice: Voice) -> str:
    """How bad a pain is, for whom, who leaves because of it, and what it costs each time."""
    w, grades = voice.w, voice.words.severities
    severity = w.severity_is.format(grade=grades[pain.severity]) if pain.severity else ""
    share = w.of_customers.format(share=voice.percent(pain.share)) if pain.share is not None else ""
    leave = w.leave.format(share=voice.between(pain.drop_off)) if pain.drop_off is not None else ""
    cost = w.costs_each.format(amount=voice.money_between(pain.cost)) if pain.cost is not None else ""
    return ", ".join(filter(None, (severity, share, leave, cost)))


def _known_as(issue: Issue) -> IssueLine:
    source = issue.workspace.file_of(issue.journey).source.path
    return IssueLine("cjtool", f"{issue.key} ({source.name})")
