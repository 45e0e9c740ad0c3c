"""For people at a terminal: what a year brings, what pains take of it and what mending brings, and what all that rests on."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from cjtool.formats import measures_words as common
from cjtool.formats.characters import visible
from cjtool.formats.measures_table import sentence, sparing_table, table
from cjtool.i18n.numbers import number
from cjtool.i18n.translated import Translated
from cjtool.measure.worth import words
from cjtool.measure.worth.valued import (
    Assumption,
    JourneyWorth,
    MendingWorth,
    ObjectiveWorth,
    OpportunityWorth,
    PainWorth,
    ProjectWorth,
    VersionWorth,
)
from cjtool.measure.worth.wording import FigureWriter
from cjtool.message import Message, Plain
from cjtool.runners import harmless


def render(projects: Sequence[ProjectWorth], language: str = "en", room: int | None = None) -> str:
    """A block for each journey, then what all bring together; where there is `room` for so many cells, long names run over several lines."""
    blocks = (block for project in projects for block in _WorthTelling(project, language, room).all())
    return harmless("\n".join(blocks))


class _WorthTelling:
    def __init__(self, project: ProjectWorth, language: str, room: int | None) -> None:
        self._project, self._language, self._room = project, language, room
        self._figures = FigureWriter(language, project.workspace.project.currency)

    def all(self) -> Iterator[str]:
        for each in self._project.journeys:
            yield "".join(self._journey(each))
        for version in self._project.versions:
            yield "".join(self._version(version))
        if self._project.objectives or self._project.together:
            yield "".join(self._sums())
        yield "".join(self._closing())

    def _journey(self, told: JourneyWorth) -> Iterator[str]:
        yield f"{visible(told.journey.title)}\n"
        figures = self._figures
        says = words.YEAR if told.journey.worth is not None else words.ONLY_COSTS
        yield self._say(
            says(
                year=Plain(figures.whole(told.year, figures.money)),
                customers=Plain(figures.customers(told.customers)),
                reach=Plain(figures.whole(told.reach, figures.share)),
            )
        )
        yield from self._pains(told.pains)
        yield from self._opportunities(told)
        yield from self._rests(told.assumptions)

    def _pains(self, pains: Sequence[PainWorth]) -> Iterator[str]:
        known = [each for each in pains if each.whole is not None]
        if known:
            heads = (
                words.PAIN,
                words.WHERE,
                words.HURT,
                words.LEAVE,
                words.TAKES,
                words.RANGE,
                words.EACH_TIME,
            )
            rows = [self._pain(each) for each in known]
            yield "\n" + self._table(heads, rows, (0, 1), (words.EACH_TIME, words.HURT))
            if any(each.divided for each in known):
                yield self._say(words.DIVIDED)
        unknown = [each.pain.text for each in pains if each.whole is None]
        if unknown:
            yield self._say(words.NOT_RECKONED(pains=Plain(", ".join(unknown))))

    def _pain(self, each: PainWorth) -> list[str]:
        figures = self._figures
        assert each.whole is not None  # others have no row
        money = figures.money
        return [
            each.pain.text,
            each.holder.name,
            figures.count(each.hurt.mean),
            words.NO_FIGURE[self._language] if each.leave is None else figures.count(each.leave.mean),
            money(each.whole.mean),
            figures.ends(each.whole, money),
            "" if each.costs is None else money(each.costs.mean),
            "?" if each.divided else "",
        ]

    def _opportunities(self, told: JourneyWorth) -> Iterator[str]:
        known = [(each.opportunity.title, each.worth, each) for each in told.opportunities if each.worth]
        if known:
            rows = [self._mending(title, worth, each) for title, worth, each in known]
            if told.together is not None:
                rows.append(self._mending(words.TOGETHER[self._language], told.together))
            heads = (words.OPPORTUNITY, *_MENDING, words.AS_WRITTEN)
            yield "\n" + self._table(heads, rows, (0,), _SPARE)
            yield from self._partly(known)
        unknown = [each.opportunity.title for each in told.opportunities if each.worth is None]
        if unknown:
            yield self._say(words.NOTHING_TO_MEND(titles=Plain(", ".join(unknown))))

    def _partly(self, known: Sequence[tuple[str, MendingWorth, OpportunityWorth]]) -> Iterator[str]:
        for title, worth, _ in known:
            if worth.reckoned < worth.pains:
                counts = {"reckoned": worth.reckoned, "pains": worth.pains}
                yield self._say(words.PARTLY(title=Plain(title), **counts))

    def _mending(self, title: str, worth: MendingWorth, each: OpportunityWorth | None = None) -> list[str]:
        figures = self._figures
        money, written = figures.money, each.opportunity.value if each is not None else None
        return [
            title,
            money(worth.year.mean),
            figures.ends(worth.year, money),
            "" if worth.cost is None else figures.exact_money(worth.cost),
            "" if worth.pays is None else figures.chance(worth.pays),
            figures.years(worth),
            "" if written is None else figures.exact_money(written),
        ]

    def _version(self, told: VersionWorth) -> Iterator[str]:
        yield f"{words.TO_BE[self._language]}\n"
        figures = self._figures
        yield self._say(
            words.VERSION(
                title=Plain(told.journey.title),
                after=Plain(figures.whole(told.after, figures.money)),
                before=Plain(figures.whole(told.before, figures.money)),
                more=Plain(figures.whole(told.more, figures.change)),
                better=Plain(figures.chance(told.better)),
            )
        )
        shown = {one for each in self._project.journeys for one in each.assumptions}
        yield from self._rests([each for each in told.assumptions if each not in shown])

    def _sums(self) -> Iterator[str]:
        project = self._project
        rows = [self._objective(each) for each in project.objectives if each.worth is not None]
        if project.together is not None:
            rows.append(self._sum(words.WHOLE_PROJECT[self._language], "", project.together))
        if rows:
            yield self._table((words.OBJECTIVE, words.COUNT, *_MENDING), rows, (0,), _SPARE)
            yield self._say(words.OVERLAP)

    def _objective(self, each: ObjectiveWorth) -> list[str]:
        assert each.worth is not None  # others have no row
        called = words.NO_OBJECTIVE[self._language] if each.objective is None else each.objective.text
        return self._sum(called, number(each.count, self._language), each.worth)

    def _sum(self, called: str, count: str, worth: MendingWorth) -> list[str]:
        title, *cells, _ = self._mending(called, worth)
        return [title, count, *cells]

    def _rests(self, assumptions: Sequence[Assumption]) -> Iterator[str]:
        rows = self._figures.rests_on(assumptions)
        if rows:
            room = self._room or _WIDEST  # one may name all steps of a journey
            yield f"\n  {words.RESTS[self._language]}\n{table([['', *row] for row in rows], (0, 1, 2, 3), room)}"

    def _closing(self) -> Iterator[str]:
        project = self._project
        why: defaultdict[Message, list[str]] = defaultdict(list)
        for journey, reason in project.silent:
            why[reason].append(journey.title)
        for reason, titles in why.items():
            yield self._say(words.SILENT(title=Plain(", ".join(titles)), why=reason))
        if any(each.worth is not None for told in project.journeys for each in told.opportunities):
            yield self._say(words.ORDER)
        years = Plain(number(project.years, self._language))
        yield self._say(words.HOW(years=years, seed=project.seed))

    def _table(
        self,
        heads: Sequence[Translated],
        rows: Sequence[Sequence[str]],
        left: Sequence[int],
        spare: Sequence[Translated],
    ) -> str:
        """A table without its empty columns; rows may have a mark behind their last cell."""
        named = [head[self._language] for head in heads]
        whole = [[*named, *[""] * (len(rows[0]) - len(named))], *rows]
        told, missed = sparing_table(whole, 2, left, [each[self._language] for each in spare], self._room)
        return told + (self._say(common.NARROW(columns=Plain(", ".join(missed)))) if missed else "")

    def _say(self, told: Message) -> str:
        return sentence(told.text(self._language), self._room)


_WIDEST = 160
"""So wide is what figures rest on, where nobody says how much room there is."""
_MENDING = (words.BRINGS, words.RANGE, words.COSTS, words.PAYS, words.PAYBACK)
_SPARE = (words.AS_WRITTEN, words.PAYBACK, words.COSTS, words.PAYS, words.COUNT)
"""Columns that are left out first where there is no room."""
