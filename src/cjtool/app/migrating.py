"""What `migrate` does: files of earlier versions of the format brought to that of today, by edits of their texts."""

from collections.abc import Sequence
from dataclasses import dataclass

from cjtool.app import migrate_phrases as says
from cjtool.build.kinds import KINDS
from cjtool.diagnostic import Diagnostic
from cjtool.document import parse
from cjtool.edit import faithful
from cjtool.edit.respelling import Respelling, respelled, spliced
from cjtool.message import Plain
from cjtool.migration.ways import FormatStep, steps_from
from cjtool.project import WorkspaceReading
from cjtool.request import RequestError
from cjtool.source import Source


@dataclass(frozen=True)
class Migrated:
    """A file of an earlier version, the text that it gets, and what it states before and after."""

    source: Source
    text: str
    before: str
    after: str


@dataclass(frozen=True)
class MigratedFiles:
    """The files that change, the number of those that are of today, and why others stay as they are."""

    changed: tuple[Migrated, ...]
    current: int
    problems: tuple[Diagnostic, ...]

    @property
    def texts(self) -> tuple[tuple[Source, str], ...]:
        """What is to be written."""
        return tuple((each.source, each.text) for each in self.changed)


def migrated_files(reading: WorkspaceReading) -> MigratedFiles:
    """What becomes of the files that were asked for; nothing is written.

    Raises RequestError where a step would change more than it says.
    """
    changed: list[Migrated] = []
    current = 0
    problems: list[Diagnostic] = []
    for workspace in reading.workspaces:
        for file in workspace.files:
            path, document = file.source.path, parse(file.source)
            stated = document.data.get("cjtool") if isinstance(document.data, dict) else None
            if path not in reading.targets:
                continue
            if stated in KINDS:
                current += 1
            elif isinstance(stated, str) and not document.problems and (way := steps_from(stated, KINDS)):
                changed.append(_migrated(file.source, stated, way))
            else:
                problems += (each for each in workspace.problems if each.span.path == path)
    return MigratedFiles(tuple(changed), current, tuple(problems))


def _migrated(source: Source, stated: str, way: Sequence[FormatStep]) -> Migrated:
    """A file brought to today's version."""
    now = source
    for step in way:
        now = _after(now, step)
    return Migrated(source, now.text, stated, way[-1].stated)


def _after(source: Source, step: FormatStep) -> Source:
    """The text after one step, which states so."""
    edits = sorted(step.edits(source), key=lambda edit: (edit.span.start, edit.span.end))
    text = spliced(source, edits) if faithful(source, edits) else None
    if text is None:
        place = Plain(f"{source.path.as_posix()}:{edits[0].span.line if edits else 1}")
        raise RequestError(says.UNFAITHFUL(place=place, after=step.stated), says.REPORT_IT)
    stated = Respelling(("cjtool",), "value")
    return Source(source.path, respelled(Source(source.path, text), [stated], step.stated))
