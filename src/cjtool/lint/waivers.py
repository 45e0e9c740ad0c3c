"""Findings that a comment accepts, and what is wrong with such comments."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from heapq import heappop, heappush
from pathlib import Path

from cjtool.diagnostic import Diagnostic, Edit
from cjtool.document import comments, entries
from cjtool.lint.judged import Judged
from cjtool.lint.rule import Lens
from cjtool.lint.scope import Misplaced, Scope, Scopes
from cjtool.lint.settings import Settings
from cjtool.lint.validity import VALIDITY
from cjtool.lint.waiver import MARK, Waiver, WaiverMistake, waivers
from cjtool.project import File, Workspace
from cjtool.project.linting import house_rules
from cjtool.source import Span
from cjtool.spelling import nearest
from cjtool.spelling.slip import meant


@dataclass(frozen=True)
class _Placed:
    """A waiver with what it covers, and the rules that found something there."""

    waiver: Waiver
    comment: Span
    scope: Scope
    file: File
    used: set[str] = field(default_factory=set)

    @cached_property
    def names(self) -> frozenset[str]:
        """The rules that it names."""
        return frozenset(name.text for name in self.waiver.names)


def waived(
    workspace: Workspace, own: Settings, findings: Iterable[Diagnostic], targets: Collection[Path] | None
) -> Iterator[Diagnostic]:
    """The findings, those that a waiver covers with its reason, and after them the findings on waivers.

    Only the comments of `targets` are judged. Problems of validity are not findings, and never waived.
    """
    placed: list[_Placed] = []
    told: list[Diagnostic] = []
    teller = _Teller(workspace, own)
    for file in workspace.files:
        asked = targets is None or file.source.path in targets
        if asked and file.root is not None and MARK in file.source.text:
            _place(file, placed, told, teller)
    yield from _accepted(findings, placed, workspace.today) if placed else findings
    yield from told
    for each in placed:
        yield from teller.about(each)


def _place(file: File, placed: list[_Placed], told: list[Diagnostic], teller: "_Teller") -> None:
    """Sort a file's waivers: those that cover something, and those that cannot."""
    listed = comments(file.source)
    scopes = Scopes(file.source, listed, entries(file.source))
    for comment in listed:
        for waiver in waivers(comment) if MARK in comment.text else ():
            if isinstance(waiver, WaiverMistake):
                told.extend(teller.malformed(waiver))
                continue
            where = scopes.of(comment)
            if isinstance(where, Misplaced):
                told.extend(teller.malformed(_misplaced(waiver, where)))
            else:
                placed.append(_Placed(waiver, comment, where, file))


_Key = tuple[int, str]
"""A text, by identity, and a rule."""


def _accepted(findings: Iterable[Diagnostic], placed: list[_Placed], today: date) -> Iterator[Diagnostic]:
    """The findings, those that a waiver covers with the reason of the first; waivers learn what they are used for."""
    findings = tuple(findings)
    starts: defaultdict[_Key, list[int]] = defaultdict(list)
    for finding in findings:
        starts[id(finding.span.source), finding.rule].append(finding.span.start)
    covering: defaultdict[_Key, list[_Placed]] = defaultdict(list)
    for each in placed:
        for name in each.names:
            covering[id(each.file.source), name].append(each)
    reasons = {
        key: _reasons(key[1], sorted(starts[key]), covering[key], today)
        for key in starts.keys() & covering.keys()
    }
    for finding in findings:
        reason = reasons.get((id(finding.span.source), finding.rule), {}).get(finding.span.start)
        yield replace(finding, waived=reason) if reason else finding


def _reasons(rule: str, starts: list[int], covering: list[_Placed], today: date) -> dict[int, str]:
    """Why a rule's findings at some offsets are waived, in one way through the text."""
    opening: list[tuple[int, int]] = []
    for number, each in enumerate(covering):
        first = bisect_left(starts, each.scope.start)
        if first < len(starts) and starts[first] < each.scope.end:
            each.used.add(rule)
            if not each.waiver.expired(today):
                opening.append((each.scope.start, number))
    opening.sort(reverse=True)
    reasons: dict[int, str] = {}
    open_now: list[int] = []
    for at in starts:
        while opening and opening[-1][0] <= at:
            heappush(open_now, opening.pop()[1])
        while open_now and covering[open_now[0]].scope.end <= at:
            heappop(open_now)
        if open_now:
            reasons[at] = covering[open_now[0]].waiver.reason
    return reasons


def _misplaced(waiver: Waiver, where: Misplaced) -> WaiverMistake:
    message = f"the waiver of {_listed(waiver.names)} stands below what it is about"
    hint = f"put it above line {where.start_line}, or at the end of the line that it is about"
    if where.next_line is not None:
        hint += f"; indented as line {where.next_line}, it waives what starts there"
    return WaiverMistake(waiver.span, message, hint)


class _Teller:
    """Findings of the rules on waivers, where those rules are on."""

    def __init__(self, workspace: Workspace, own: Settings) -> None:
        from cjtool.lint.rules import rules

        self._today = workspace.today
        self._judged = Judged(workspace, own.rules)
        self._own = own
        self._on = {rule.name: rule for rule in own.rules if rule.lens is Lens.UPKEEP}
        self._upkeep = {rule.name for rule in rules() if rule.lens is Lens.UPKEEP}
        self._known = {rule.name for rule in (*rules(), *own.rules)}
        self._known |= {rule.name for _, _, rule in house_rules(workspace)}

    def malformed(self, mistake: WaiverMistake) -> Iterator[Diagnostic]:
        """A comment that is no waiver, though it starts like one."""
        yield from self._tell("malformed-waiver", mistake.span, mistake.message, mistake.hint, "")

    def about(self, each: _Placed) -> Iterator[Diagnostic]:
        """Names that mean nothing, a day that has passed, rules that found nothing."""
        waiver = each.waiver
        for name in waiver.names:
            if not self._waivable(name.text):
                yield from self._unknown(name)
        if waiver.expired(self._today) and waiver.until is not None:
            message = f"the waiver of {_listed(waiver.names)} held until `{waiver.until.text}`"
            hint = "mend what it waives, or decide anew and give a later date"
            yield from self._tell("expired-waiver", waiver.until, message, hint, _subject(waiver))
        else:
            yield from self._unused(each)

    def _unused(self, each: _Placed) -> Iterator[Diagnostic]:
        names = each.waiver.names
        unused = [name for name in names if name.text not in each.used and self._judged(name.text, each.file)]
        if unused:
            whole = len(unused) == len(names)
            span = each.waiver.span if whole else unused[0]
            edit = _without(each) if whole else _fewer(each.waiver, unused)
            message = f"nothing that {_listed(unused)} finds is waived here"
            yield from self._tell(
                "unused-waiver", span, message, "take it away", _subject(each.waiver), (edit,)
            )

    def _unknown(self, name: Span) -> Iterator[Diagnostic]:
        edits: tuple[Edit, ...] = ()
        if name.text in VALIDITY:
            message, hint = f"`{name.text}` cannot be waived", "a file that is not valid has to be mended"
        elif name.text in self._known:
            message, hint = f"`{name.text}` cannot be waived", "mend or take away what it speaks of"
        else:
            known = sorted(self._known - self._upkeep)
            close = nearest(name.text, known)
            edits = (Edit(name, close),) if close and meant(name.text, close, known) else ()
            message = f"there is no rule `{name.text}`"
            hint = f"did you mean `{close}`?" if close else "see `cjtool rules`"
        yield from self._tell("unknown-waiver", name, message, hint, name.text, edits)

    def _waivable(self, name: str) -> bool:
        return name in self._known and name not in self._upkeep

    def _tell(
        self, name: str, span: Span, message: str, hint: str, subject: str, edits: tuple[Edit, ...] = ()
    ) -> Iterator[Diagnostic]:
        if rule := self._on.get(name):
            severity = self._own.severities.get(name, rule.severity)
            lens = rule.lens.value
            yield Diagnostic(
                name,
                severity,
                message,
                span,
                hint=hint,
                lens=lens,
                fix=lambda: edits,
                fingerprint=subject or message,
            )


def _listed(names: Iterable[Span]) -> str:
    return " and ".join(f"`{name}`" for name in dict.fromkeys(name.text for name in names))


def _subject(waiver: Waiver) -> str:
    return ",".join(sorted(name.text for name in waiver.names))


def _fewer(waiver: Waiver, unused: Collection[Span]) -> Edit:
    """The same waiver without some of its names."""
    away = {name.start for name in unused}
    kept = ", ".join(name.text for name in waiver.names if name.start not in away)
    return Edit(waiver.names_span, kept)


def _without(each: _Placed) -> Edit:
    """No waiver: its line goes where nothing else stands on it, else only the comment and the blanks before."""
    span, source = each.waiver.span, each.file.source
    text = source.text
    line = source.position(span.start)[0]
    start = source.line_starts[line - 1]
    before = text[start : span.start].rstrip(" \t")
    more = text[span.end : each.comment.end].strip()
    if before or more:
        return Edit(Span(source, start + len(before), span.end if more else each.comment.end), "")
    end = source.line_starts[line] if line < len(source.line_starts) else len(text)
    return Edit(Span(source, start, end), "")
