"""A run held against the baselines of its projects: what they accept, and what in them no longer holds."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.lint import remarks
from cjtool.lint.baseline import AcceptedFinding, Baseline, read
from cjtool.lint.configuration import settings
from cjtool.lint.declaration import ABOUT_ACCEPTING, Lens
from cjtool.lint.engine import Outcome
from cjtool.lint.judged import Judged
from cjtool.lint.place import fingerprint_in, fingerprinted, within
from cjtool.lint.renamed import current
from cjtool.project import File, Workspace
from cjtool.project.linting import house_rules
from cjtool.source import Source, Span

STALE = "stale-baseline"


def against(outcome: Outcome, sources: Iterable[Source]) -> Outcome:
    """The outcome with what its projects' baselines accept marked, and what is wrong with them added.

    A baseline lies in its project's folder.
    """
    for baseline in map(read, sources):
        root = baseline.source.path.parent
        accepted = {entry.key for entry, _ in baseline.entries}
        keys = _Keys(outcome, baseline)
        told = [*baseline.problems, *(_told(entry, span) for entry, span in stale(outcome, baseline))]
        marked = (
            each._replace(baselined=True)
            if acceptable(each)
            and outcome.workspace_of(each.span.path).root == root
            and not accepted.isdisjoint(keys(each))
            else each
            for each in outcome.diagnostics
        )
        outcome = outcome.only([*marked, *fingerprinted(told, root)])
    return outcome


def accepting(outcome: Outcome, root: Path) -> tuple[AcceptedFinding, ...]:
    """Entries for all findings below a project's folder that can be accepted and are not waived."""
    return tuple(
        _entry(each, root)
        for each in outcome.diagnostics
        if acceptable(each) and not each.waived and outcome.workspace_of(each.span.path).root == root
    )


def acceptable(each: Diagnostic) -> bool:
    """Whether a diagnostic can be accepted: neither a problem of validity nor the upkeep of what is accepted."""
    return bool(each.lens) and each.rule not in ABOUT_ACCEPTING


def linted(outcome: Outcome, root: Path) -> frozenset[str]:
    """The files of a project whose findings were asked for, as a baseline names them."""
    asked = set(outcome.files)
    return frozenset(
        within(file.source.path, root)
        for workspace in outcome.workspaces
        if workspace.root == root
        for file in workspace.files
        if file.source.path in asked
    )


def stale(outcome: Outcome, baseline: Baseline) -> Iterator[tuple[AcceptedFinding, Span]]:
    """Entries that match no finding, though their rule looked at their file in this run.

    Those of files that are gone count when the whole project was asked for.
    """
    root = baseline.source.path.parent
    keys = _Keys(outcome, baseline)
    found = {key for each in outcome.diagnostics if acceptable(each) for key in keys(each)}
    judged = _Sure(outcome, root)
    for entry, span in baseline.entries:
        if entry.key not in found and judged(entry):
            yield entry, span


def gone(outcome: Outcome, root: Path, file: str) -> bool:
    """Whether a file that a baseline names is no longer in a project that was asked for as a whole."""
    every = [each for each in outcome.workspaces if each.root == root]
    if not all(each.whole for each in every):
        return False
    files = {within(each.source.path, root): each for workspace in every for each in workspace.files}
    return file not in files and all(map(_is_project, every)) and linted(outcome, root) == files.keys()


def carried(
    baseline: Baseline, before: Outcome, pairs: Iterable[tuple[Diagnostic, Diagnostic]]
) -> tuple[AcceptedFinding, ...]:
    """A baseline's entries, where each that accepts a finding of `before` accepts what became of it.

    `pairs` are findings, each with the same one after a change of texts.
    """
    keys = _Keys(before, baseline)
    entries = {entry.key: entry for entry, _ in baseline.entries}
    now: dict[tuple[str, str, str], AcceptedFinding] = {}
    for old, new in pairs:
        for key in keys(old):
            if acceptable(old) and key in entries:
                print_ = fingerprint_in(new, entries[key].file)
                now[key] = entries[key]._replace(message=new.message, fingerprint=print_)
    return tuple(now.get(entry.key, entry) for entry, _ in baseline.entries)


class _Keys:
    """By what a finding may be accepted: in its file, or in one that is gone now and had its name or said the same.

    The fingerprint decides: it holds the logical place, with the journey's id, which a file keeps that is renamed.
    """

    def __init__(self, outcome: Outcome, baseline: Baseline) -> None:
        self._root = baseline.source.path.parent
        there = {
            within(file.source.path, self._root)
            for workspace in outcome.workspaces
            if workspace.root == self._root
            for file in workspace.files
        }
        self._gone: defaultdict[str, list[str]] = defaultdict(list)
        self._saying: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for entry, _ in baseline.entries:
            if entry.file not in there:
                self._saying[current(entry.rule), entry.message].add(entry.file)
        for file in sorted({entry.file for entry, _ in baseline.entries} - there):
            self._gone[_name(file)].append(file)

    def __call__(self, each: Diagnostic) -> Iterator[tuple[str, str, str]]:
        yield _entry(each, self._root).key
        of_name = self._gone.get(each.span.path.name, ())
        for file in {*of_name, *self._saying.get((each.rule, each.message), ())}:
            yield file, each.rule, fingerprint_in(each, file)


class _Sure:
    """Whether the silence of a rule on a file means that it found nothing."""

    def __init__(self, outcome: Outcome, root: Path) -> None:
        from cjtool.lint.rules import all_rules

        self._outcome, self._root = outcome, root
        self._known = {rule.name for rule in (*all_rules(), *outcome.rules)}
        self._known |= {rule.name for each in outcome.workspaces for _, _, rule in house_rules(each)}
        self._files: dict[str, tuple[File, Judged]] = {}
        for workspace in outcome.workspaces:
            if workspace.root == root:
                own = settings(workspace, outcome.rules, isolated=outcome.isolated)
                judged = Judged(workspace, own.rules)
                self._files |= {within(file.source.path, root): (file, judged) for file in workspace.files}
        self._linted = linted(outcome, root)

    def __call__(self, entry: AcceptedFinding) -> bool:
        if entry.file in self._files:
            return entry.file in self._linted and self._looked(entry, entry.file)
        moved = [file for file in self._files if _name(file) == _name(entry.file)]
        return gone(self._outcome, self._root, entry.file) and all(
            self._looked(entry, file) for file in moved
        )

    def _looked(self, entry: AcceptedFinding, place: str) -> bool:
        """Whether the entry's rule, if there still is one, looked at a file."""
        (file, judged), name = self._files[place], current(entry.rule)
        return judged(name, file) or name not in self._known


def _name(file: str) -> str:
    return file.rpartition("/")[2]


def _is_project(workspace: Workspace) -> bool:
    return any(file.root is workspace.project for file in workspace.files)


def _entry(each: Diagnostic, root: Path) -> AcceptedFinding:
    return AcceptedFinding(within(each.span.path, root), each.rule, each.message, each.fingerprint)


def _told(entry: AcceptedFinding, span: Span) -> Diagnostic:
    message = remarks.STALE(rule=entry.rule, file=entry.file)
    return Diagnostic(
        STALE,
        Severity.ERROR,
        message,
        span,
        remarks.PRUNE,
        lens=Lens.UPKEEP.value,
        subject=entry.fingerprint,
    )
