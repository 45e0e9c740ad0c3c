"""For people at a terminal: each finding with its lines, what is meant underlined, and why it matters."""

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap

from cjtool.diagnostic import Diagnostic, Edit, FindingKind, Severity
from cjtool.formats import frame
from cjtool.formats.characters import visible
from cjtool.formats.characters import width as cells
from cjtool.formats.counts import shown as listed
from cjtool.formats.counts import tally
from cjtool.formats.excerpts import Line, excerpt
from cjtool.formats.frame import counted
from cjtool.formats.paths import shown
from cjtool.lint import Outcome, Rule
from cjtool.source import Span

_BOLD, _FAINT, _BLUE = "1", "2", "1;94"
_LEVEL = {Severity.ERROR: "1;91", Severity.WARNING: "1;93", Severity.INFO: "1;96"}
_NARROWEST = 20


def render(
    outcome: Outcome, *, colour: bool = False, width: int = 100, waived: bool = False, language: str = "en"
) -> str:
    """The findings that stand, then their number; nothing when there are none.

    Waived ones are shown where that is asked for. Source lines are cut to `width` cells. A rule's reason is given with its first finding.
    """
    reasons = {rule.name: rule for rule in outcome.rules}
    blocks = [
        "\n".join(_Page(_gutter(each), width, colour, language).block(each, reasons.pop(each.rule, None)))
        for each in listed(outcome, waived=waived)
    ]
    return "\n\n".join([*blocks, tally(outcome, language)]) + "\n" if blocks else ""


def _gutter(each: Diagnostic) -> int:
    """The digits of the largest line number that is shown."""
    spans = [each.span, *(related.span for related in each.related)]
    return len(str(max(span.end_line for span in spans)))


def _fix(edits: tuple[Edit, ...], language: str) -> str:
    """What `--fix` does."""
    if len(edits) > 1:
        files = len({edit.span.path for edit in edits})
        return frame.CHANGES[language].format(
            changes=counted(len(edits), "change", language), files=counted(files, "file", language)
        )
    if not edits:
        return ""
    (edit,) = edits
    old, new = edit.span.text.strip(), edit.replacement.strip()
    if not old or "\n" in old + new:
        return frame.THERE_IS_ONE[language]
    phrase = frame.BECOMES if new else frame.GOES
    return phrase[language].format(old=f"`{old}`", new=f"`{new}`")


@dataclass(frozen=True)
class _Place:
    """A span, what points to it, what underlines it and in which colour, and what is said of it."""

    span: Span
    arrow: str
    sign: str
    code: str
    label: str


@dataclass(frozen=True)
class _Page:
    """How a finding is set: digits of line numbers, cells of a line, in colour or not, the language."""

    gutter: int
    width: int
    colour: bool
    language: str

    def block(self, each: Diagnostic, rule: Rule | None) -> Iterator[str]:
        """The lines of a finding."""
        level = _LEVEL[each.severity]
        head = self._paint(f"{frame.severity(each.severity, self.language)}[{visible(each.rule)}]", level)
        yield head + self._paint(f": {visible(each.message_in(self.language))}", _BOLD)
        places = [_Place(each.span, "-->", "^", level, "")]
        places += [
            _Place(related.span, ":::", "-", _BLUE, related.message_in(self.language))
            for related in each.related
        ]
        parts = [list(self._place(place, each.at if place is places[0] else "")) for place in places]
        notes = {
            "fact": frame.ABOUT_THE_CLIENT[self.language] if each.kind is FindingKind.FACT else "",
            "hint": each.hint_in(self.language),
            "fix": _fix(each.edits, self.language),
            "waived": each.waived,
            "own": rule.reason if rule is not None and rule.page is not None else "",
            "why": rule.reason if rule is not None and rule.page is None else "",
        }
        parts.append(list(self._notes(notes)))
        for index, part in enumerate(part for part in parts if part):
            yield from [self._margin(), *part] if index else part

    def _place(self, place: _Place, at: str) -> Iterator[str]:
        span = place.span
        lines = excerpt(span, max(_NARROWEST, self.width - self.gutter - 3))
        aside = visible(at if lines else place.label)
        where = f"{shown(span.path)}:{span.line}:{span.column}"
        arrow = f"{' ' * self.gutter}{self._paint(place.arrow, _BLUE)} {where}"
        yield f"{arrow}  {self._paint(aside, _FAINT)}" if aside else arrow
        if lines:
            yield self._margin()
        for line in lines:
            if line.gap:
                yield self._paint("...", _BLUE)
            yield self._margin(line.text.rstrip(), str(line.number))
            yield from self._mark(line, place, place.label if line is lines[-1] else "")

    def _mark(self, line: Line, place: _Place, label: str) -> Iterator[str]:
        """What underlines a line, and after it, or below where there is no room, what is said of it."""
        indent, mark, said = " " * line.indent, place.sign * line.marked, visible(label)
        fits = self.gutter + 3 + line.indent + line.marked + 1 + cells(said) <= self.width
        if said and fits:
            mark, said = f"{mark} {said}", ""
        yield self._margin(indent + self._paint(mark, place.code))
        if said:
            yield self._margin(indent + self._paint(said, place.code))

    def _notes(self, notes: dict[str, str]) -> Iterator[str]:
        """Hint and reason. Only the reason, which users do not write, is broken into lines."""
        before = self.gutter + 3
        for note, text in notes.items():
            if not text:
                continue
            name = frame.NOTES[note][self.language]
            room = max(_NARROWEST, self.width - before - len(name) - 2)
            first, *more = wrap(text, room) if note in {"own", "why"} else [visible(text)]
            yield f"{' ' * self.gutter} {self._paint('=', _BLUE)} {self._paint(f'{name}:', _BOLD)} {first}"
            yield from (" " * (before + len(name) + 2) + line for line in more)

    def _margin(self, text: str = "", number: str = "") -> str:
        bar = self._paint(f"{number:>{self.gutter}} |", _BLUE)
        return f"{bar} {text}" if text else bar

    def _paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text
