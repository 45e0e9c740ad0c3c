"""For people at a terminal: what became worse and better for customers, journey by journey."""

from collections.abc import Iterator

from cjtool.diagnostic import Diagnostic
from cjtool.diff.change import Change
from cjtool.diff.level import Level
from cjtool.diff.outcome import Differences, ProjectDiff
from cjtool.formats import change_words as words
from cjtool.formats.characters import visible
from cjtool.formats.paths import shown

_BOLD, _FAINT = "1", "2"
_COLOURS = {Level.WORSE: "1;91", Level.BETTER: "1;92", Level.NEUTRAL: "1;96", Level.WORDING: "2"}


def render(differences: Differences, *, colour: bool = False, language: str = "en") -> str:
    """A paragraph for each journey that changed, then findings and what could not be looked at, then how many changes there are."""
    page = _Page(colour, language, several=differences.several)
    blocks = [block for project in differences.projects for block in page.of_project(project)]
    return "\n\n".join(filter(None, (*blocks, words.tally(differences, language)))) + "\n"


class _Page:
    def __init__(self, colour: bool, language: str, *, several: bool) -> None:
        self._colour, self._language, self._several = colour, language, several

    def _named(self, heading: str, project: ProjectDiff) -> str:
        """A heading, with the project where there are several."""
        return f"{project.name}: {heading}" if self._several else heading

    def of_project(self, project: ProjectDiff) -> Iterator[str]:
        for title, changes in words.by_journey(project, self._language):
            lines = [line for change in changes for line in self._change(change, project)]
            lines += [
                f"  {visible(words.feelings(each, self._language))}"
                for each in words.curves(changes, project)
            ]
            yield "\n".join([self._paint(visible(self._named(title, project)), _BOLD), *lines])
        for heading, listed in ((words.NEW, project.new), (words.MENDED, project.mended)):
            if listed:
                named = self._named(heading[self._language], project)
                yield "\n".join([self._paint(visible(named), _BOLD), *map(self._finding, listed)])
        if project.unseen:
            lines = [
                f"  {shown(each.problem.span.path)}:{each.problem.span.line}: {visible(each.text(self._language))}"
                for each in project.unseen
            ]
            yield "\n".join([self._paint(words.NOT_SEEN[self._language], _BOLD), *lines])

    def _change(self, change: Change, project: ProjectDiff) -> Iterator[str]:
        level = self._paint(words.LEVELS[change.level][self._language], _COLOURS[change.level])
        span = change.after or change.before
        place = f"{shown(span.path)}:{span.line}" if span else ""
        aside = ", ".join(
            filter(
                None, (change.kind, words.alike(change, self._language), place, words.team(change, project))
            )
        )
        yield f"  {level}: {visible(change.message_in(self._language))}  {self._paint(visible(aside), _FAINT)}"
        if change.accepted:
            yield f"    {visible(words.ACCEPTED[self._language].format(reason=change.accepted))}"

    def _finding(self, found: Diagnostic) -> str:
        span = found.span
        return f"  {shown(span.path)}:{span.line}: {visible(found.rule)}: {visible(found.sentence_in(self._language))}"

    def _paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour and text else text
