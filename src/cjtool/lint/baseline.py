"""The file of accepted findings, `.cjtool-baseline.json` in a project's folder: how it is read and written."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.lint import remarks
from cjtool.lint.renamed import current
from cjtool.message import Message
from cjtool.source import Source, Span

VERSION = 1

_BROKEN = "broken-baseline"
_LONE = re.compile("[\ud800-\udfff]")
_BETWEEN = re.compile(r"[\s,]*")
_LIST = re.compile(r'"findings"\s*:\s*\[')


class AcceptedFinding(NamedTuple):
    """An accepted finding: the file as seen from the project's folder."""

    file: str
    rule: str
    message: str
    fingerprint: str

    @property
    def key(self) -> tuple[str, str, str]:
        """By what it is known again; the message is for people."""
        return self.file, current(self.rule), self.fingerprint


@dataclass(frozen=True)
class Baseline:
    """What a file accepts, each where it stands, and what is wrong with the file."""

    source: Source
    entries: tuple[tuple[AcceptedFinding, Span], ...]
    problems: tuple[Diagnostic, ...] = ()


def read(source: Source) -> Baseline:
    """A baseline's entries; a file that is damaged, or something else, has problems and nothing is raised."""
    try:
        data = json.loads(source.text)
    except json.JSONDecodeError as error:
        return Baseline(source, (), (_problem(source, error.pos, remarks.NOT_JSON, remarks.CREATE_AGAIN),))
    except (RecursionError, ValueError):
        return Baseline(source, (), (_problem(source, 0, remarks.NOT_JSON, remarks.CREATE_AGAIN),))
    if not isinstance(data, dict) or not isinstance(data.get("findings"), list) or "version" not in data:
        return Baseline(source, (), (_problem(source, 0, remarks.NO_BASELINE, remarks.CREATE_AGAIN),))
    if data["version"] != VERSION:
        message = remarks.VERSION_UNKNOWN(version=str(data["version"]))
        return Baseline(source, (), (_problem(source, 0, message, remarks.READS_VERSION(version=VERSION)),))
    return _entries(source, data["findings"])


def written(entries: Iterable[AcceptedFinding]) -> str:
    """The file that accepts some findings: sorted, one on a line, so that changes are easy to review."""
    lines = ",\n".join(f"    {_line(each)}" for each in sorted(set(entries)))
    listed = f"[\n{lines}\n  ]" if lines else "[]"
    return f'{{\n  "version": {VERSION},\n  "findings": {listed}\n}}\n'


def _line(entry: AcceptedFinding) -> str:
    ordered = {key: getattr(entry, key) for key in ("rule", "file", "fingerprint", "message")}
    text = json.dumps(ordered, ensure_ascii=False)
    return _LONE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _entries(source: Source, listed: list[Any]) -> Baseline:
    entries, problems = [], []
    for item, span in zip(listed, _spans(source, len(listed)), strict=True):
        missing = [key for key in AcceptedFinding._fields if not _has(item, key)]
        if missing:
            message = remarks.ENTRY_NEEDS(key=missing[0])
            problems.append(_problem(source, span.start, message, remarks.CREATE_AGAIN))
        else:
            entries.append(
                (AcceptedFinding(item["file"], item["rule"], item["message"], item["fingerprint"]), span)
            )
    return Baseline(source, tuple(entries), tuple(problems))


def _has(item: Any, key: str) -> bool:
    return isinstance(item, dict) and isinstance(item.get(key), str)


def _spans(source: Source, count: int) -> Iterator[Span]:
    """Where the items of the list of findings stand, by their first lines."""
    text, decoder = source.text, json.JSONDecoder()
    start = _LIST.search(text)
    at = start.end() if start else 0
    for _ in range(count):
        at = max(at, _BETWEEN.match(text, at).end())  # type: ignore[union-attr]
        try:
            end = decoder.raw_decode(text, at)[1]
        except ValueError:  # the key is not written as we write it
            at = end = 0
        yield Span(source, at, end if "\n" not in text[at:end] else text.index("\n", at))
        at = end


def _problem(source: Source, at: int, message: Message, hint: Message) -> Diagnostic:
    last = max(len(source.text.rstrip()) - 1, 0)
    start = min(at, last)
    span = Span(source, start, min(start + 1, len(source.text)))
    return Diagnostic(_BROKEN, Severity.ERROR, message, span, hint)
