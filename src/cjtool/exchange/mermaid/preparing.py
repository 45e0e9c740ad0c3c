"""What stands around a diagram's own lines: front matter and directives, taken off before it is read, as Mermaid does."""

import re
from dataclasses import dataclass
from pathlib import Path

from cjtool.document import parse
from cjtool.exchange.mermaid.blocks import SourceLine
from cjtool.source import Source

_DIRECTIVE = re.compile(r"%%\{.*?\}%%", re.DOTALL)
_RULE = re.compile(r"\s*---\s*")
_HEADER = re.compile(r"\s*journey\b[ \t:]*(.*)", re.IGNORECASE | re.DOTALL)
_KIND = re.compile(r"\s*([A-Za-z][\w-]*)")
_COMMENT = re.compile(r"\s*(?:%%.*)?")
_OTHER_KINDS = (
    "flowchart", "graph", "sequenceDiagram", "classDiagram", "stateDiagram", "stateDiagram-v2", "erDiagram", "gantt",
    "pie", "timeline", "mindmap", "quadrantChart", "gitGraph", "requirementDiagram", "kanban", "sankey", "sankey-beta",
    "block", "block-beta", "xychart", "xychart-beta", "architecture", "architecture-beta", "packet", "packet-beta", "radar-beta", "treemap-beta",
    "C4Context", "C4Container", "C4Component", "C4Dynamic", "C4Deployment", "zenuml",
)  # fmt: skip


@dataclass(frozen=True)
class PreparedDiagram:
    """A diagram's own lines without what stands around them.

    `title` is the one of the front matter; `configured` is the line of the first setting for looks, None without one.
    `kind` is the word that another diagram begins with, empty for a journey. `header` is the line of the word
    `journey`, None where it lacks; `shown` says whether Mermaid knows it as such.
    """

    lines: tuple[SourceLine, ...]
    title: str = ""
    configured: int | None = None
    kind: str = ""
    header: int | None = None
    shown: bool = True


def prepared(lines: tuple[SourceLine, ...]) -> PreparedDiagram:
    """A diagram's own lines."""
    rest, title, configured = _without_front_matter(lines)
    plain, directive = _without_directives(rest)
    configured = configured or directive
    first = next((at for at, line in enumerate(plain) if not _COMMENT.fullmatch(line.text)), None)
    if first is None:
        return PreparedDiagram((), title, configured)
    head = plain[first]
    if header := _HEADER.fullmatch(head.text):
        own = (*((SourceLine(header[1], head.number),) if header[1].strip() else ()), *plain[first + 1 :])
        shown = "journey" in head.text
        return PreparedDiagram(own, title, configured, header=head.number, shown=shown)
    word = _KIND.match(head.text)
    kind = next((each for each in _OTHER_KINDS if word and word[1].casefold() == each.casefold()), "")
    return PreparedDiagram(plain[first:], title, configured, kind)


def journeys_in(lines: tuple[SourceLine, ...]) -> list[tuple[SourceLine, ...]]:
    """The lines of each of several journeys in one text: each begins with the word alone on a line."""
    starts = [at for at, line in enumerate(lines) if line.text.strip() == "journey"]
    ends = [*starts[1:], len(lines)]
    if len(starts) < 2:
        return [lines]
    return [
        lines[at if number else 0 : end] for number, (at, end) in enumerate(zip(starts, ends, strict=True))
    ]


def _without_front_matter(
    lines: tuple[SourceLine, ...],
) -> tuple[tuple[SourceLine, ...], str, int | None]:
    first = next((at for at, line in enumerate(lines) if line.text.strip()), None)
    if first is None or not _RULE.fullmatch(lines[first].text):
        return lines, "", None
    last = next((at for at in range(first + 1, len(lines)) if _RULE.fullmatch(lines[at].text)), None)
    if last is None:
        return lines[first + 1 :], "", None
    data = parse(Source(Path("-"), "\n".join(line.text for line in lines[first + 1 : last]))).data
    held = data if isinstance(data, dict) else {}
    title = held.get("title")
    named = str(title) if isinstance(title, str | int | float) else ""
    has_more = any(key != "title" for key in held)
    return lines[last + 1 :], named, lines[first].number if has_more else None


def _without_directives(lines: tuple[SourceLine, ...]) -> tuple[tuple[SourceLine, ...], int | None]:
    text = "\n".join(line.text for line in lines)
    found = _DIRECTIVE.search(text)
    if found is None:
        return lines, None
    at = lines[text.count("\n", 0, found.start())].number
    bare = _DIRECTIVE.sub(lambda match: "\n" * match[0].count("\n"), text).split("\n")
    return tuple(SourceLine(each, line.number) for each, line in zip(bare, lines, strict=True)), at
