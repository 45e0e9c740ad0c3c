"""Findings that a comment accepts, and what is wrong with such comments."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from heapq import heappop, heappush
from pathlib import Path

from cjtool.build.phrases import did_you_mean
from cjtool.diagnostic import Diagnostic, Edit
from cjtool.diff.checks import kinds
from cjtool.document import comments, entries
from cjtool.lint import remarks
from cjtool.lint.configuration import Settings
from cjtool.lint.declaration import ABOUT_ACCEPTING
from cjtool.lint.judged import Judged
from cjtool.lint.renamed import RENAMED, RULE, current, notices
from cjtool.lint.scope import Misplaced, Scope, Scopes
from cjtool.lint.suspicion import may_hold_waivers
from cjtool.lint.validity import VALIDITY
from cjtool.lint.waiver import Waiver, WaiverMistake, waivers
from cjtool.lint.waiver_edits import fewer, without
from cjtool.message import Listed, Message
from cjtool.project import File, Workspace
from cjtool.project.linting import house_rules
from cjtool.source import Span
from cjtool.spelling import nearest
from cjtool.spelling.slips import meant

_SUGGESTIONS = 100
"""So many unknown names get a suggestion; with more, looking for near ones would take too long."""
_NEAR_LINES, _NEAR_FINDINGS = 2, 10
"""How far from a waiver a finding may stand that it was meant for, and how many are looked at."""


@dataclass(frozen=True)
class _Placed:
    """A waiver with what it covers, and the rules that found something there."""

    waiver: Waiver
    comment: Span
    scopes: tuple[Scope, ...]
    file: File
    used: set[str] = field(default_factory=set)

    @cached_property
    def names(self) -> frozenset[str]:
        """The rules that it names."""
        return frozenset(current(name.text) for name in self.waiver.names)


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
        if asked and file.root is not None and file.answers.once(may_hold_waivers, file.source.text):
            _place(file, placed, told, teller)
    judged = tuple(_accepted(findings, placed, workspace.today)) if placed else tuple(findings)
    yield from judged
    yield from told
    standing = _starts(each for each in judged if not each.waived) if placed else {}
    for each in placed:
        yield from teller.about(each, standing)
    old = [span for span in own.renamed if targets is None or span.path in targets]
    yield from teller.renamed([*old, *(name for each in placed for name in each.waiver.names)])


def waiver_reasons(
    workspace: Workspace, findings: Iterable[Diagnostic]
) -> Iterator[tuple[tuple[str, Span], str]]:
    """Why findings are waived, by rule and place: of those that are not a rule's, such as changes between two versions."""
    listed = tuple(findings)
    placed: list[_Placed] = []
    paths = {each.span.path for each in listed}
    for file in workspace.files:
        if file.source.path in paths and file.root is not None and may_hold_waivers(file.source.text):
            _place(file, placed, [], None)
    for each in _accepted(listed, placed, workspace.today) if placed else ():
        if each.waived:
            yield (each.rule, each.span), each.waived


def _place(file: File, placed: list[_Placed], told: list[Diagnostic], teller: "_Teller | None") -> None:
    """Sort a file's waivers: those that cover something, and those that cannot, of which `teller` tells."""
    listed = comments(file.source)
    scopes = Scopes(file.source, listed, entries(file.source))
    for comment in listed:
        for waiver in waivers(comment):
            if isinstance(waiver, WaiverMistake):
                mistake = waiver
            elif isinstance(where := scopes.of(comment), Misplaced):
                mistake = _misplaced(waiver, where)
            else:
                placed.append(_Placed(waiver, comment, where, file))
                continue
            if teller is not None:
                told.extend(teller.malformed(mistake))


_Key = tuple[int, str]
"""A text, by identity, and a rule."""


_Starts = Mapping[_Key, list[int]]
"""Where findings start: the offsets in order."""


def _starts(findings: Iterable[Diagnostic]) -> _Starts:
    starts: defaultdict[_Key, list[int]] = defaultdict(list)
    for finding in findings:
        starts[id(finding.span.source), finding.rule].append(finding.span.start)
    return {key: sorted(offsets) for key, offsets in starts.items()}


def _accepted(findings: Iterable[Diagnostic], placed: list[_Placed], today: date) -> Iterator[Diagnostic]:
    """The findings, those that a waiver covers with the reason of the first; waivers learn what they are used for."""
    findings = tuple(findings)
    starts = _starts(findings)
    covering: defaultdict[_Key, list[_Placed]] = defaultdict(list)
    for each in placed:
        for name in each.names:
            covering[id(each.file.source), name].append(each)
    reasons = {
        key: _reasons(key[1], starts[key], covering[key], today) for key in starts.keys() & covering.keys()
    }
    for finding in findings:
        reason = reasons.get((id(finding.span.source), finding.rule), {}).get(finding.span.start)
        yield finding._replace(waived=reason) if reason else finding


def _reasons(rule: str, starts: list[int], covering: list[_Placed], today: date) -> dict[int, str]:
    """Why a rule's findings at some offsets are waived, in one way through the text."""
    opening: list[tuple[int, int, int]] = []
    for number, each in enumerate(covering):
        used = [scope for scope in each.scopes if _holds_any(scope, starts)]
        if used:
            each.used.add(rule)
        if not each.waiver.expired(today):
            opening.extend((scope.start, number, scope.end) for scope in used)
    opening.sort(reverse=True)
    reasons: dict[int, str] = {}
    open_now: list[tuple[int, int]] = []
    for at in starts:
        while opening and opening[-1][0] <= at:
            heappush(open_now, opening.pop()[1:])
        while open_now and open_now[0][1] <= at:
            heappop(open_now)
        if open_now:
            reasons[at] = covering[open_now[0][0]].waiver.reason
    return reasons


def _holds_any(scope: Scope, starts: list[int]) -> bool:
    first = bisect_left(starts, scope.start)
    return first < len(starts) and starts[first] < scope.end


def _misplaced(waiver: Waiver, where: Misplaced) -> WaiverMistake:
    message = remarks.BELOW(names=_listed(waiver.names))
    if where.next_line is None:
        return WaiverMistake(waiver.span, message, remarks.PUT_ABOVE(line=where.start_line))
    hint = remarks.PUT_ABOVE_OR_INDENT(line=where.start_line, next=where.next_line)
    return WaiverMistake(waiver.span, message, hint)


class _Teller:
    """Findings of the rules on waivers, where those rules are on."""

    def __init__(self, workspace: Workspace, own: Settings) -> None:
        from cjtool.lint.rules import all_rules

        self._today = workspace.today
        self._judged = Judged(workspace, own.rules)
        self._own = own
        self._on = {rule.name: rule for rule in own.rules if rule.name in ABOUT_ACCEPTING}
        self._upkeep = {rule.name for rule in all_rules() if rule.name in ABOUT_ACCEPTING}
        self._near: dict[str, tuple[str | None, bool]] = {}
        self._known = {rule.name for rule in (*all_rules(), *own.rules)}
        self._known |= {rule.name for _, _, rule in house_rules(workspace)}
        self._changes = kinds()
        self._known |= self._changes

    def malformed(self, mistake: WaiverMistake) -> Iterator[Diagnostic]:
        """A comment that is no waiver, though it starts like one."""
        yield from self._tell(
            "malformed-waiver", mistake.span, mistake.message, mistake.hint, "", mistake.edits
        )

    def about(self, each: _Placed, starts: _Starts) -> Iterator[Diagnostic]:
        """Names that mean nothing, a day that has passed, rules that found nothing."""
        waiver = each.waiver
        for name in waiver.names:
            if not self._waivable(name.text):
                yield from self._unknown(name)
        if waiver.expired(self._today) and waiver.until is not None:
            message = remarks.EXPIRED(names=_listed(waiver.names), day=waiver.until.text)
            yield from self._tell(
                "expired-waiver", waiver.until, message, remarks.DECIDE_ANEW, _subject(waiver)
            )
        else:
            yield from self._unused(each, starts)

    def renamed(self, names: Iterable[Span]) -> Iterator[Diagnostic]:
        """Names of rules that are called otherwise now, where some of these are such."""
        if rule := self._on.get(RULE):
            severity = self._own.severities.get(RULE, rule.severity)
            yield from notices((name for name in names if name.text in RENAMED), severity)

    def _is_unused(self, name: str, each: _Placed) -> bool:
        return name not in each.used and name not in self._changes and self._judged(name, each.file)

    def _unused(self, each: _Placed, starts: _Starts) -> Iterator[Diagnostic]:
        names = each.waiver.names
        unused = [name for name in names if self._is_unused(current(name.text), each)]
        if unused:
            whole = len(unused) == len(names)
            span = each.waiver.span if whole else unused[0]
            near = _near(each, unused, starts)
            edit = without(each.waiver, each.comment) if whole else fewer(each.waiver, unused)
            message = remarks.UNUSED(names=_listed(unused))
            hint = remarks.MOVE(line=near[1], rule=near[0]) if near else remarks.TAKE_AWAY
            edits = () if near else (edit,)
            yield from self._tell("unused-waiver", span, message, hint, _subject(each.waiver), edits)

    def _unknown(self, name: Span) -> Iterator[Diagnostic]:
        edits: tuple[Edit, ...] = ()
        if name.text in VALIDITY:
            message, hint = remarks.NOT_WAIVABLE(name=name.text), remarks.MEND_THE_FILE
        elif name.text in self._known:
            message, hint = remarks.NOT_WAIVABLE(name=name.text), remarks.MEND_THE_WAIVER
        else:
            close, sure = self._meant(name.text)
            edits = (Edit(name, close),) if close and sure else ()
            message = remarks.NO_RULE(name=name.text)
            hint = did_you_mean(close) if close else remarks.SEE_RULES
        yield from self._tell("unknown-waiver", name, message, hint, name.text, edits)

    def _meant(self, name: str) -> tuple[str | None, bool]:
        """The rule whose name is nearest, and whether it is surely meant; looked for once, and not for too many names."""
        if name not in self._near and len(self._near) < _SUGGESTIONS:
            known = sorted(self._known - self._upkeep)
            close = nearest(name, known)
            self._near[name] = close, bool(close and meant(name, close, known))
        return self._near.get(name, (None, False))

    def _waivable(self, name: str) -> bool:
        return current(name) in self._known and name not in self._upkeep

    def _tell(
        self,
        name: str,
        span: Span,
        message: Message,
        hint: Message,
        subject: str,
        edits: tuple[Edit, ...] = (),
    ) -> Iterator[Diagnostic]:
        if rule := self._on.get(name):
            severity, lens = self._own.severities.get(name, rule.severity), rule.lens.value
            named = subject or message.text()
            yield Diagnostic(name, severity, message, span, hint, lens=lens, fix=lambda: edits, subject=named)


def _near(each: _Placed, unused: Iterable[Span], starts: _Starts) -> tuple[str, int] | None:
    """A rule of an unused waiver that finds something a few lines from it, and the line of that."""
    source, line = each.file.source, each.waiver.span.line
    first = source.line_starts[max(line - 1 - _NEAR_LINES, 0)]
    for name in unused:
        offsets = starts.get((id(source), name.text), [])
        lines = {source.position(at)[0] for at in offsets[bisect_left(offsets, first) :][:_NEAR_FINDINGS]}
        near = [other for other in lines if abs(other - line) <= _NEAR_LINES]
        if near:
            return name.text, min(near, key=lambda other: abs(other - line))
    return None


def _listed(names: Iterable[Span]) -> Listed:
    return Listed(tuple(dict.fromkeys(name.text for name in names)), between=True)


def _subject(waiver: Waiver) -> str:
    return ",".join(sorted(name.text for name in waiver.names))
