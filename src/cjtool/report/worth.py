"""The report of what journeys are worth: what pains take, what mending them would bring, and what all that rests on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cjtool.i18n.translated import Translated
from cjtool.measure.worth import words
from cjtool.measure.worth.columns import YearRange
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
from cjtool.report import worth_words as own
from cjtool.report.blocks import Block, Heading, Item, Items, Report, Table, TextBlock
from cjtool.report.inline import Inline, Stack, Strong, stack
from cjtool.report.sort_keys import keyed
from cjtool.report.voice import Voice


def worth_report(found: ProjectWorth, voice: Voice) -> Report:
    """All that is reckoned of a project, for the client, as Markdown or pages."""
    told = _Told(found, voice, FigureWriter(voice.language, voice.currency))
    name = found.workspace.name
    plain = own.TITLE[voice.language]
    title = told.say(own.TITLE_OF(title=Plain(plain), project=Plain(name))) if name else plain
    return Report(title, voice.words.tag, (Heading(1, title), *told.blocks()))


@dataclass(frozen=True)
class _Told:
    """What is told of a project in a voice."""

    found: ProjectWorth
    voice: Voice
    figures: FigureWriter

    def say(self, message: Message) -> str:
        return message.text(self.voice.language)

    def blocks(self) -> Iterator[Block]:
        language = self.voice.language
        yield TextBlock(self.say(own.DAY(today=Plain(self.voice.day(self.voice.today)))))
        yield Items(tuple(self._summary()), leading=True)
        for told in self.found.journeys:
            yield from self._journey(told)
        if self.found.versions:
            yield Heading(2, words.TO_BE[language])
            yield Items(tuple(Item(self._version(version)) for version in self.found.versions))
        yield from self._sums()
        yield Heading(2, own.REST[language])
        for title, assumptions in self._rests():
            yield Heading(3, title)
            yield self._resting(assumptions)
        yield Heading(2, own.READ[language])
        yield Items((*(Item(each[language]) for each in own.NOTES), *(Item(text) for text in self._notes())))

    def _summary(self) -> Iterator[Item]:
        """What all bring together, then what takes and what brings most."""
        whole = self.found.together or next(
            (told.together for told in self.found.journeys if told.together), None
        )
        if whole is not None:
            year = Plain(self._money(whole.year))
            cost = None if whole.cost is None else Plain(self.figures.exact_money(whole.cost))
            told = own.ALL(year=year) if cost is None else own.ALL_PAID(year=year, cost=cost)
            yield Item(Strong(self.say(told)))
        pains = [each for told in self.found.journeys for each in told.pains if each.whole is not None]
        if pains:
            worst = max(pains, key=lambda each: each.whole.mean if each.whole else 0)
            assert worst.whole is not None  # others were left out
            said = own.MOST_TAKEN(pain=Plain(worst.pain.text), year=Plain(self._money(worst.whole)))
            yield Item(self.say(said))
        works = [
            each for told in self.found.journeys for each in told.opportunities if each.worth is not None
        ]
        if works:
            best = max(works, key=lambda each: each.worth.year.mean if each.worth else 0)
            assert best.worth is not None  # others were left out
            title, year = Plain(best.opportunity.title), Plain(self._money(best.worth.year))
            yield Item(self.say(own.MOST_BROUGHT(title=title, year=year)))
            yield Item(own.ORDER[self.voice.language])

    def _journey(self, told: JourneyWorth) -> Iterator[Block]:
        language, figures = self.voice.language, self.figures
        yield Heading(2, told.journey.title)
        says = own.YEAR if told.journey.worth is not None else own.ONLY_COSTS
        said = says(
            year=Plain(self._money(told.year)),
            customers=Plain(figures.customers(told.customers)),
            reach=Plain(figures.whole(told.reach, figures.share)),
        )
        yield TextBlock(self.say(said))
        known = [each for each in told.pains if each.whole is not None]
        if known:
            yield Heading(3, own.PAINS[language])
            columns = [words.PAIN, words.WHERE, words.HURT, words.LEAVE, words.TAKES, words.RANGE]
            if any(each.costs is not None for each in known):
                columns.append(words.EACH_TIME)
            rows = tuple(self._pain(each)[: len(columns)] for each in known)
            yield Table(tuple(each[language] for each in columns), rows)
        unknown = [each.pain.text for each in told.pains if each.whole is None]
        if unknown:
            yield TextBlock(self.say(own.NOT_RECKONED(pains=Plain(", ".join(unknown)))))
        yield from self._works(told)

    def _pain(self, each: PainWorth) -> tuple[Inline, ...]:
        figures = self.figures
        assert each.whole is not None  # others have no row
        unsure = own.UNSURE[self.voice.language] if each.divided else None
        leave = "–" if each.leave is None else keyed(figures.count(each.leave.mean), each.leave.mean)
        return (
            stack([each.pain.text, unsure]),
            each.holder.name,
            keyed(figures.count(each.hurt.mean), each.hurt.mean),
            leave,
            *self._cells(each.whole),
            "" if each.costs is None else keyed(figures.money(each.costs.mean), each.costs.mean),
        )

    def _works(self, told: JourneyWorth) -> Iterator[Block]:
        known = [(each, each.worth) for each in told.opportunities if each.worth is not None]
        if known:
            yield Heading(3, own.WORKS[self.voice.language])
            rows = [(self._work(each, worth), *self._mending(worth)) for each, worth in known]
            if told.together is not None:
                together = Strong(words.TOGETHER[self.voice.language])
                rows.append((together, *self._mending(told.together)))
            yield self._table((words.OPPORTUNITY,), rows)
        unknown = [each.opportunity.title for each in told.opportunities if each.worth is None]
        if unknown:
            yield TextBlock(self.say(own.NOTHING_TO_MEND(titles=Plain(", ".join(unknown)))))

    def _work(self, each: OpportunityWorth, worth: MendingWorth) -> Stack:
        """An opportunity, what it brings as it was written, and how many of its pains that is about."""
        title, value = each.opportunity.title, each.opportunity.value
        written = words.AS_WRITTEN[self.voice.language]
        partly = None
        if worth.reckoned < worth.pains:
            counts = {"reckoned": worth.reckoned, "pains": worth.pains}
            partly = self.say(words.PARTLY(title=Plain(title), **counts))
        return stack(
            [
                title,
                None if value is None else f"{written}{self.voice.colon}{self.voice.money(value)}",
                partly,
            ]
        )

    def _version(self, told: VersionWorth) -> str:
        figures = self.figures
        message = words.VERSION(
            title=Plain(told.journey.title),
            after=Plain(self._money(told.after)),
            before=Plain(self._money(told.before)),
            more=Plain(figures.whole(told.more, figures.change)),
            better=Plain(figures.chance(told.better)),
        )
        return f"{self.say(message)}."

    def _sums(self) -> Iterator[Block]:
        rows: list[tuple[Inline, ...]] = [
            (*self._objective(each), *self._mending(each.worth))
            for each in self.found.objectives
            if each.worth is not None
        ]
        whole = self.found.together
        if whole is not None:
            rows.append((Strong(words.WHOLE_PROJECT[self.voice.language]), "", *self._mending(whole)))
        if rows:
            yield Heading(2, own.SUMS[self.voice.language])
            yield self._table((words.OBJECTIVE, words.COUNT), rows)

    def _objective(self, each: ObjectiveWorth) -> tuple[Inline, Inline]:
        none = words.NO_OBJECTIVE[self.voice.language]
        return (none if each.objective is None else each.objective.text), self.voice.number(each.count)

    def _table(self, first: Sequence[Translated], rows: Sequence[tuple[Inline, ...]]) -> Table:
        heads = (*first, words.BRINGS, words.RANGE, words.COSTS, words.PAYS, words.PAYBACK)
        return Table(tuple(head[self.voice.language] for head in heads), tuple(rows))

    def _mending(self, worth: MendingWorth) -> tuple[Inline, ...]:
        figures = self.figures
        return (
            *self._cells(worth.year),
            "" if worth.cost is None else keyed(figures.exact_money(worth.cost), worth.cost),
            "" if worth.pays is None else keyed(figures.chance(worth.pays), worth.pays),
            "" if worth.payback is None else keyed(figures.years(worth), min(worth.payback.mean, 1e6)),
        )

    def _cells(self, found: YearRange) -> tuple[Inline, Inline]:
        """A figure, and between which two it lies; the widest sorts last."""
        money = self.figures.money
        return keyed(money(found.mean), found.mean), keyed(
            self.figures.ends(found, money), found.high - found.low
        )

    def _rests(self) -> Iterator[tuple[str, Sequence[Assumption]]]:
        shown = {one for each in self.found.journeys for one in each.assumptions}
        for told in self.found.journeys:
            yield told.journey.title, told.assumptions
        for version in self.found.versions:
            yield version.journey.title, [each for each in version.assumptions if each not in shown]

    def _resting(self, assumptions: Sequence[Assumption]) -> Table:
        language = self.voice.language
        heads = tuple(head[language] for head in (words.WHAT, words.VALUE, words.WHENCE_HEAD))
        return Table(heads, tuple(map(tuple, self.figures.rests_on(assumptions))))

    def _notes(self) -> Iterator[str]:
        if self.found.silent:
            titles = ", ".join(journey.title for journey, _ in self.found.silent)
            yield self.say(own.SILENT(titles=Plain(titles)))
        years = Plain(self.voice.number(self.found.years))
        yield self.say(own.DRAWN(years=years, seed=self.found.seed))

    def _money(self, found: YearRange) -> str:
        return self.figures.whole(found, self.figures.money)
