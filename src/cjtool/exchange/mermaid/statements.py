"""The statements of a journey, line by line: title, summary, sections and tasks as their author meant them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from cjtool.exchange.loss import Loss, at_line
from cjtool.exchange.mermaid import phrases as says
from cjtool.exchange.mermaid.blocks import SourceLine
from cjtool.exchange.mermaid.labels import HTML_SIGN, plain, unescaped
from cjtool.exchange.mermaid.misreadings import of_misreading
from cjtool.exchange.mermaid.tasks import MermaidTask, Misreading, is_task, tasks_in
from cjtool.message import Message

_KEYWORD = re.compile(
    r"(title|section)(?:[ \t\u00a0\u3000]+(.*))?$|(journey)\b", re.IGNORECASE | re.ASCII | re.DOTALL
)
_REMARK = re.compile(r"\s#(?!\d|[A-Za-z0-9_]+;)")
"""A comment behind a task; `Agent #2` has none."""
_ACC = re.compile(r"acc(title|descr)\s*(:|\{)\s*(.*)", re.IGNORECASE)
_OTHERS = re.compile(r"(?:classDef|linkStyle|direction)\b|[-=~_*]{3,}$|\}$", re.IGNORECASE)
_COMMENT = re.compile(r"%(?!\{)|#(?!\w+;)", re.ASCII)
_NUMBERED = re.compile(r"(?:#\d|%[^%])")


@dataclass
class MermaidSection:
    """A section: its name, empty before the first one, and its tasks."""

    name: str
    tasks: list[MermaidTask] = field(default_factory=list)


@dataclass
class MermaidJourney:
    """What a diagram says, and what Mermaid itself would take otherwise."""

    title: str = ""
    accessible_title: str = ""
    summary: str = ""
    sections: list[MermaidSection] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)

    @property
    def tasks(self) -> Iterator[MermaidTask]:
        """All tasks in order."""
        return (task for section in self.sections for task in section.tasks)

    def told(self, what: str, message: Message, line: int, value: str) -> None:
        """Note what was read otherwise than Mermaid shows it."""
        self.losses.append(Loss("guessed", what, message, at_line(line), value))


def journey_of(lines: tuple[SourceLine, ...]) -> MermaidJourney:
    """Read the lines of one journey, without its header."""
    journey = MermaidJourney()
    summary: list[str] | None = None
    for line in lines:
        text = line.text.strip()
        if summary is not None:
            before, closed, _ = text.partition("}")
            summary.append(before.strip())
            if closed:
                journey.summary, summary = _joined(summary), None
        elif text and not _is_comment(text):
            acc = _ACC.match(text)
            if acc is None:
                _statement(journey, _cut(journey, text, line.number), line.number)
            elif acc[1].lower() == "title":
                journey.accessible_title = plain(unescaped(acc[3]))
            elif acc[2] == ":" or "}" in acc[3]:
                journey.summary = _joined([acc[3] if acc[2] == ":" else acc[3].partition("}")[0]])
            else:
                summary = [acc[3]]
    if summary is not None:
        journey.summary = _joined(summary)
    return journey


def begins_journey(line: str) -> bool:
    """Whether a line may be the first of a journey whose header was forgotten."""
    text = line.strip()
    return bool(_KEYWORD.match(text) or _ACC.match(text)) or is_task(text, 2)


def _joined(lines: list[str]) -> str:
    return "\n".join(plain(unescaped(line)) for line in lines).strip()


def _is_comment(text: str) -> bool:
    """Whether Mermaid skips a line, and its author meant that: `# Tea: 5: Me`, but not `#1 in the queue: 3: Me`."""
    if text.startswith("%%"):
        return True
    return _COMMENT.match(text) is not None and not (_NUMBERED.match(text) and is_task(text, 2))


def _cut(journey: MermaidJourney, text: str, line: int) -> str:
    """A line without a comment behind it; one after `%%` is a part of the line to Mermaid."""
    if (remark := _REMARK.search(text)) and is_task(text[: remark.start()], 2):
        text = text[: remark.start()]
    before, sign, comment = text.partition("%%")
    whole = before.strip()
    if not sign or not (is_task(whole, 2) or _KEYWORD.match(whole)):
        return text
    journey.told("comment", says.COMMENT_IN_LINE(shown=comment.strip()), line, text)
    return whole


def _statement(journey: MermaidJourney, written: str, line: int) -> None:
    text = unescaped(written)
    if sign := HTML_SIGN.search(written):
        journey.told("text", says.HTML_SIGN(sign=sign[0]), line, written)
    keyword = _KEYWORD.match(text) if _KEYWORD.match(written) else None
    if keyword and not _means_task(journey, text, keyword[1] or keyword[3]):
        word, said = (keyword[1] or "").lower(), keyword[2] or ""
        if word == "title":
            _title(journey, said, line, written)
        elif word == "section":
            _section(journey, said, line, written)
        else:
            journey.losses.append(Loss("left-out", "text", says.NOT_A_TASK(), at_line(line), written))
    elif _OTHERS.match(text):
        journey.losses.append(Loss("left-out", "text", says.NOT_A_TASK(), at_line(line), written))
    else:
        _tasks(journey, text, line, written, bool(keyword))


def _means_task(journey: MermaidJourney, text: str, keyword: str) -> bool:
    """Whether a line that begins with a keyword is a task all the same: `Title search: 3: Me`."""
    if keyword.lower() == "journey":
        return is_task(text, 2)
    begun = bool(journey.sections or (journey.title and keyword.lower() == "title"))
    return is_task(text, 3) or (begun and not keyword.islower() and is_task(text, 2))


def _title(journey: MermaidJourney, said: str, line: int, written: str) -> None:
    if journey.title:
        journey.losses.append(Loss("left-out", "title", says.SECOND_TITLE(), at_line(line), journey.title))
    for sign in "#;":
        if sign in said:
            journey.told("title", says.ENDS_TITLE(sign=sign), line, written)
    if not said.strip():
        journey.losses.append(Loss("changed", "title", says.EMPTY_TITLE(), at_line(line)))
    journey.title = plain(said) or journey.title


def _section(journey: MermaidJourney, said: str, line: int, written: str) -> None:
    for sign in ":#;":
        if sign in said:
            journey.told("section", says.ENDS_SECTION(sign=sign), line, written)
    if named := plain(said):
        journey.sections.append(MermaidSection(named))
    else:
        journey.losses.append(Loss("left-out", "section", says.EMPTY_SECTION(), at_line(line)))


def _tasks(journey: MermaidJourney, text: str, line: int, written: str, keyword: bool) -> None:
    found = tasks_in(text, line)
    if not found:
        journey.losses.append(Loss("left-out", "task", says.NAMELESS(), at_line(line), written))
        return
    if keyword or text.startswith("%"):
        found[0] = replace(found[0], misread=(Misreading.KEYWORD, *found[0].misread))
    if not journey.sections:
        journey.sections.append(MermaidSection(""))
    journey.sections[-1].tasks += found
    told = dict.fromkeys(
        (each, task.written if each is Misreading.UNREADABLE_SCORE else "")
        for task in found
        for each in task.misread
    )
    journey.losses += [of_misreading(each, line, written, score) for each, score in told]
