"""A comment on a pull request, in Markdown: what becomes worse or better for customers, each journey folded."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape as quoted

from cjtool.diagnostic import Diagnostic
from cjtool.diff.change import Change
from cjtool.diff.checks import turn_of
from cjtool.diff.level import Level
from cjtool.diff.outcome import Differences, ProjectDiff
from cjtool.formats import change_words as words
from cjtool.formats.addresses import NOWHERE, WebAddresses
from cjtool.formats.frame import counted
from cjtool.report.escaping import BREAK_WORD, escape, path, plain
from cjtool.report.inline import FindingText
from cjtool.report.review import phrases
from cjtool.report.write.markdown import shown
from cjtool.source import Span

MOST = 60_000
"""Characters; GitHub takes 65,536, and what carries the comment adds its own."""
_KEPT = 1_000
"""What is left free to close what is open, and to say how much there is no room for."""
_FEW = 12
"""So many changes stand open; of more, the worst come first, and each journey is folded."""
_WORST = 5
_FINDING, _UNSEEN = "finding", "file"
_SIGNS = {Level.WORSE: "🔴", Level.BETTER: "🟢", Level.NEUTRAL: "⚪", Level.WORDING: "✏️"}


def comment(
    found: Differences, *, language: str = "en", addresses: WebAddresses = NOWHERE, most: int = MOST
) -> str:
    """The comment, of at most so many characters: what there is no room for is counted."""
    return _Comment(language, addresses, most - _KEPT).written(found)


@dataclass(frozen=True)
class _Section:
    """Lines below a title in HTML, each with what kind of thing it tells; sections with something worse come first."""

    title: str
    lines: list[tuple[str, str]]
    is_open: bool = False
    order: tuple[int, tuple[tuple[int, str], ...]] = (0, ())


class _Comment:
    def __init__(self, language: str, addresses: WebAddresses, room: int) -> None:
        self._language, self._addresses, self._room = language, addresses, room
        self._parts: list[str] = []
        self._opens = self._several = False

    def written(self, found: Differences) -> str:
        """The whole comment."""
        self._opens, self._several = len(found.changes) <= _FEW, found.several
        self._add(f"### {phrases.TITLE[self._language]}\n\n")
        self._add(self._summary(found))
        if not self._opens:
            for line in self._worst(found):
                self._add(line)
        sections = [
            *(section for project in found.projects for section in self._unseen(project)),
            *sorted(
                (section for project in found.projects for section in self._journeys(project)),
                key=lambda section: section.order,
            ),
            *(section for project in found.projects for section in self._findings(project)),
        ]
        left: Counter[str] = Counter()
        for section in sections:
            left.update(self._section(section))
        if any(left):
            self._parts.append(f"\n_{self._more(left)}_\n")
        return "".join(self._parts)

    def _summary(self, found: Differences) -> str:
        parts = [f"**{words.tally(found, self._language)}**" if found.changes or not found.unseen else ""]
        if self._addresses.more:
            parts.append(f"[{phrases.ALL_OF_IT[self._language]}]({path(self._addresses.more)})")
        return " · ".join(filter(None, parts)) + "\n"

    def _worst(self, found: Differences) -> Iterator[str]:
        """Some of what is worse and nobody accepted, of all journeys, each with its own."""
        pairs = [
            (change, project)
            for project in found.projects
            for change in words.at_level(project.changes, Level.WORSE)
            if not change.accepted
        ]
        if pairs:
            heading = phrases.WORST if len(pairs) > _WORST else words.FOR_CUSTOMERS[Level.WORSE]
            yield f"\n**{heading[self._language]}**\n\n"
        for change, project in sorted(pairs, key=lambda pair: _later(pair[0]))[:_WORST]:
            title = escape(words.title_of(change, project, self._language))
            yield f"- {_sentence(change.message_in(self._language))}<br><sub>{title} · {self._places(change)}</sub>\n"

    def _section(self, section: _Section) -> Iterator[str]:
        """Write the lines below a title that folds them away; gives the kinds of those for which not even the title had room."""
        opened = f"\n<details{' open' if section.is_open else ''}><summary>{section.title}</summary>\n\n"
        kinds = [kind for kind, _ in section.lines]
        if not section.lines or not self._add(opened + section.lines[0][1]):
            return iter(kinds)
        fitting = 1
        while fitting < len(section.lines) and self._add(section.lines[fitting][1]):
            fitting += 1
        left = Counter(kinds[fitting:])
        more = f"- _{self._more(left)}_\n" if any(left) else ""
        self._parts.append(f"{more}\n</details>\n")
        self._room -= len(self._parts[-1])
        return iter(())

    def _add(self, text: str) -> bool:
        """Add a text where there is room for it."""
        if len(text) > self._room:
            return False
        self._parts.append(text)
        self._room -= len(text)
        return True

    def _more(self, left: Counter[str]) -> str:
        """How much there was no room for, by what it means; feelings of stages only go with what they follow from."""
        levels = [level for level in Level if left[str(level)]]
        parts = [f"{left[str(level)]} {words.LEVELS[level][self._language]}" for level in levels]
        parts += [counted(left[noun], noun, self._language) for noun in (_FINDING, _UNSEEN) if left[noun]]
        more = phrases.MORE[self._language].format(count=", ".join(parts))
        return f"[{more}]({path(self._addresses.more)})" if self._addresses.more else more

    def _journeys(self, project: ProjectDiff) -> Iterator[_Section]:
        for title, changes in words.by_journey(project, self._language):
            named = f"{project.name}: {title}" if self._several else title
            counts = ", ".join(self._counts(changes))
            heading = phrases.CHANGES_IN[self._language].format(title=f"<b>{_html(named)}</b>", count=counts)
            standing = [change.level.place for change in changes if not change.accepted]
            worst = min(standing, default=len(Level))
            felt = (words.feelings(each, self._language) for each in words.curves(changes, project))
            lines = [
                *((str(change.level), self._change(change, project)) for change in changes),
                *(("", f"- {_sentence(each)}\n") for each in felt),
            ]
            is_open = self._opens and worst == Level.WORSE.place
            yield _Section(heading, lines, is_open, (worst, _natural(named)))

    def _counts(self, changes: list[Change]) -> Iterator[str]:
        for level in Level:
            if count := len(words.at_level(changes, level)):
                yield f"{count} {words.LEVELS[level][self._language]}"

    def _change(self, change: Change, project: ProjectDiff) -> str:
        told = _sentence(change.message_in(self._language))
        team = escape(words.team(change, project))
        aside = " · ".join(
            filter(
                None, (self._places(change), team, f"`{change.kind}`", words.alike(change, self._language))
            )
        )
        accepted = (
            words.ACCEPTED[self._language].format(reason=escape(change.accepted)) if change.accepted else ""
        )
        level = f"{_SIGNS[change.level]} {words.LEVELS[change.level][self._language]}"
        more = f"<br>_{accepted}_" if accepted else ""
        return f"- {level}: {told}<br><sub>{aside}</sub>{more}\n"

    def _places(self, change: Change) -> str:
        """Where it stands now, and where it stood, as links where there are addresses."""
        if change.after is None:
            return self._place(change.before, earlier=True)
        earlier = self._addresses.of(change.before, earlier=True) if change.before else ""
        was = f" ([{phrases.WAS[self._language]}]({path(earlier)}))" if earlier else ""
        return self._place(change.after, earlier=False) + was

    def _place(self, span: Span | None, *, earlier: bool) -> str:
        if span is None:
            return ""
        name = escape(f"{span.path.as_posix()}:{span.line}")
        link = self._addresses.of(span, earlier=earlier)
        return f"[{name}]({path(link)})" if link else name

    def _findings(self, project: ProjectDiff) -> Iterator[_Section]:
        for heading, listed, earlier in (
            (words.NEW, project.new, False),
            (words.MENDED, project.mended, True),
        ):
            if listed:
                lines = [(_FINDING, self._finding(each, earlier=earlier)) for each in listed]
                yield _Section(f"{heading[self._language]}: {len(lines)}", lines)

    def _finding(self, each: Diagnostic, *, earlier: bool) -> str:
        place = self._place(each.span, earlier=earlier)
        return f"- {_sentence(each.sentence_in(self._language))}<br><sub>{place} · `{each.rule}`</sub>\n"

    def _unseen(self, project: ProjectDiff) -> Iterator[_Section]:
        if project.unseen:
            lines = [
                (
                    _UNSEEN,
                    f"- {self._place(each.problem.span, earlier=not each.now)}: {_sentence(each.text(self._language))}\n",
                )
                for each in project.unseen
            ]
            yield _Section(f"⚠️ {words.NOT_SEEN[self._language]}: {len(lines)}", lines, is_open=True)


def _natural(title: str) -> tuple[tuple[int, str], ...]:
    """By what titles are sorted: numbers in them as numbers."""
    parts = re.findall(r"\d+|\D+", title.casefold())
    return tuple((int(part) if part.isdecimal() else -1, part) for part in parts)


def _later(change: Change) -> tuple[int, float]:
    """What follows from a change, such as a promise that breaks, is told first, then the lowest feelings; those still good, last."""
    felt = float(change.now) if change.kind == "emotion-lower" else 0.0
    return turn_of(change.kind), felt


def _sentence(text: str) -> str:
    return shown(FindingText(text), lambda _: "")


_CALLING = re.compile(r"@|#(?=\d)|\bGH(?=-\d)|:(?=//)|(?<=[Ww]{3})(?=\.)")
"""Where services would make a mention or a link of a text."""


def _html(text: str) -> str:
    """A text inside of an element that is HTML and no Markdown; it calls nobody and leads nowhere."""
    return _CALLING.sub(lambda match: match[0] + BREAK_WORD, quoted(plain(text), quote=False))
