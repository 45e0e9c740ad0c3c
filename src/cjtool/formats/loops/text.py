"""For people at a terminal: how each team closes the loop, and who waits, oldest first."""

from collections import Counter
from collections.abc import Iterator, Sequence

from cjtool.formats import loop_words as words
from cjtool.formats import measures_words as common
from cjtool.formats.characters import width
from cjtool.formats.left_out_rows import left_out_table
from cjtool.formats.mask_words import customer_in
from cjtool.formats.measures_names import FigureNames
from cjtool.formats.measures_table import sentence, table
from cjtool.i18n.numbers import fixed, listed, number
from cjtool.measure.closed_loop import WAITING, ClosedLoop, FollowUp, closed_in_time
from cjtool.measure.figures import MeasuredProject
from cjtool.message import Message, Plain, with_unit
from cjtool.runners import harmless

_MOST = 20
"""So many of a team are listed."""
_ALWAYS = 4
"""So many columns of counts stand there also where they are empty."""


def render(projects: Sequence[MeasuredProject], language: str = "en", room: int | None = None) -> str:
    """A table of teams, a list for each, promoters, and what was left out; customers by their ids alone."""
    blocks = (
        "".join(_LoopTelling(project, project.loop, language, room).all())
        for project in projects
        if project.loop is not None
    )
    return harmless("\n".join(blocks))


class _LoopTelling:
    def __init__(self, project: MeasuredProject, loop: ClosedLoop, language: str, room: int | None) -> None:
        self._loop, self._language, self._room = loop, language, room
        self._names = FigureNames(project.workspace, language)
        self._teams = project.workspace.library.teams

    def all(self) -> Iterator[str]:
        loop = self._loop
        if loop.follow_ups:
            yield self._owners()
            for owner, own in loop.owners:
                waiting = [each for each in own if each.state in WAITING]
                if waiting:
                    yield f"\n{self._team(owner)}\n{self._waiting(waiting)}"
            if not any(each.state in WAITING for each in loop.follow_ups):
                yield self._say(words.ALL_CALLED)
        else:
            yield self._say(words.NOBODY_UNHAPPY)
        yield "\n"
        yield from self._promoters()
        heading, named = words.UNCLEAR[self._language], len(loop.workspace.project.measure.sources) > 1
        yield left_out_table(heading, loop.left_out, self._language, self._room, named=named)

    def _owners(self) -> str:
        language = self._language
        heads = [words.OWNER[language], *(name[language] for name in words.COUNTS.values())]
        rows = [[*heads, words.SHARE[language], common.INTERVAL[language]]]
        for owner, own in self._loop.owners:
            counts = Counter(each.state for each in own)
            told = [number(counts[state], language) if counts[state] else "" for state in words.COUNTS]  # type: ignore[index]
            rows.append([self._team(owner), *told, *self._share(own)])
        at = [at for at in range(len(rows[0])) if at < _ALWAYS or any(row[at] for row in rows[1:])]
        drawn = table([[row[column] for column in at] for row in rows], (0,), self._room)
        if self._room is None or max(map(width, drawn.splitlines())) <= self._room:
            return drawn
        return "".join(self._below(rows[0], row) for row in rows[1:])

    def _below(self, heads: list[str], row: list[str]) -> str:
        """One team's counts as a sentence, for want of room for a table."""
        told = [f"{head.lower()} {cell}" for head, cell in zip(heads[1:], row[1:], strict=True) if cell]
        return sentence(f"{row[0]}: {', '.join(told)}", self._room)

    def _share(self, own: tuple[FollowUp, ...]) -> list[str]:
        share = closed_in_time(own)
        if share is None:
            return ["", ""]
        value, low, high = (fixed(figure, self._language, 1) for figure in (share.value, *share.interval))
        return [with_unit(value, "%", self._language), f"{low} … {high}"]

    def _waiting(self, waiting: Sequence[FollowUp]) -> str:
        """Who waits; those who can never be overdue stand below the others."""
        timed = [each for each in waiting if each.due is not None]
        untimed = waiting[len(timed) :]
        told = self._list(timed) if timed else ""
        if untimed:
            told += self._say(words.UNTIMED(count=Plain(number(len(untimed), self._language))))
            told += self._list(untimed)
        return told

    def _list(self, waiting: Sequence[FollowUp]) -> str:
        heads = (words.DUE, words.ANSWERED, words.CUSTOMER, words.SCORE, common.METRIC, common.WHERE)
        rows = [["", *(head[self._language] for head in heads)], *map(self._row, waiting[:_MOST])]
        more = len(waiting) - _MOST
        return table(rows, (0, 1, 2, 3, 5, 6), self._room) + (
            self._say(words.MORE(count=more)) if more > 0 else ""
        )

    def _row(self, each: FollowUp) -> list[str]:
        return [
            words.COUNTS[each.state][self._language], each.due.isoformat() if each.due else "–",
            each.day.isoformat() if each.day else "–", customer_in(each.customer, self._language) or "–",
            listed((score for _, score in each.answers), self._language),
            ", ".join(self._names.metric(metric, each.at) for metric, _ in each.answers), self._names.place_alone(each.at),
        ]  # fmt: skip

    def _promoters(self) -> Iterator[str]:
        loop, count = self._loop, len(self._loop.promoters)
        if loop.favour:
            yield self._say(
                words.FAVOUR(favour=Plain(loop.favour), count=Plain(number(count, self._language)))
            )
        elif count:
            yield self._say(words.PROMOTERS(count=Plain(number(count, self._language))))
        if loop.nameless:
            yield self._say(words.NAMELESS(count=Plain(number(loop.nameless, self._language))))

    def _team(self, owner: str) -> str:
        team = self._teams.get(owner)
        return words.NOBODY[self._language] if not owner else team.name if team is not None else owner

    def _say(self, told: Message) -> str:
        return sentence(told.text(self._language), self._room)
