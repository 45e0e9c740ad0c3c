"""Mermaid's `journey` diagrams: from `.mmd` files, from ```` ```mermaid ```` blocks in Markdown, from elements of
the class `mermaid` in HTML, or from standard input.

Each journey becomes one file. It is read as its author meant it; where Mermaid itself shows something else, or refuses
the line, that is told: a colon in a task's name, `#` and `;`, a task that begins with `title` or `section`, `%%` behind
a task, a decimal comma, an empty score.

Scores become emotions from -2 to 2. They are taken as 1 to 5, which is what Mermaid's manual says, unless others are
met: 0 to 5, 0 to 7, 1 to 10 or scores below zero are guessed, and told once; `--scale` decides. Scores that only count
the tasks, 1, 2, 3 and so on, are no emotions.

Who takes part is read by the project's own names first, then by words: customers become personas, staff the owner of
the step, channels its channel, systems its systems, and words for feelings what the customer feels. Where nobody is
called a customer, the persona is who most tasks name first. Each of these guesses is told once.
"""

from pathlib import PurePath

from cjtool.exchange.declaration import Given, Imported, Importer, ImportOptions
from cjtool.exchange.draft import Draft, clean
from cjtool.exchange.loss import Loss, at_line
from cjtool.exchange.mermaid import phrases as says
from cjtool.exchange.mermaid.blocks import DiagramBlock, diagram_blocks, is_document
from cjtool.exchange.mermaid.making import Maker
from cjtool.exchange.mermaid.preparing import PreparedDiagram, journeys_in, prepared
from cjtool.exchange.mermaid.statements import MermaidJourney, begins_journey, journey_of
from cjtool.exchange.phrases import UNTITLED
from cjtool.exchange.texts import decoded
from cjtool.request import RequestError


def _read(given: Given, options: ImportOptions) -> Imported:
    text = decoded(given)
    in_document = is_document(text.text, given.name)
    diagrams = [
        (block, prepared(lines))
        for block in diagram_blocks(text.text, given.name)
        for lines in journeys_in(block.lines)
    ]
    wanted = [(block, each) for block, each in diagrams if _is_journey(each, in_document)]
    if not wanted:
        raise _nothing(given.name, [each for _, each in diagrams])
    losses = [*text.losses, *_skipped(diagrams)]
    drafts: list[Draft] = []
    for block, each in wanted:
        journey = journey_of(each.lines)
        if journey.sections:
            drafts.append(_draft(journey, block, each, given, options))
        else:
            losses.append(Loss("left-out", "journey", says.EMPTY_JOURNEY(), at_line(_first(each))))
    return Imported(tuple(drafts), tuple(losses))


def _is_journey(diagram: PreparedDiagram, in_document: bool) -> bool:
    """Whether a diagram is a journey; one without its first word only where the file holds nothing else."""
    if diagram.header is not None:
        return True
    if diagram.kind or in_document or not any(begins_journey(line.text) for line in diagram.lines[:1]):
        return False
    return any(section.name for section in journey_of(diagram.lines).sections)


def _first(diagram: PreparedDiagram) -> int:
    return diagram.header or next((line.number for line in diagram.lines if line.text.strip()), 1)


def _nothing(name: str, diagrams: list[PreparedDiagram]) -> RequestError:
    other = next((each for each in diagrams if each.kind), None)
    if other is None:
        return RequestError(says.NO_DIAGRAM(name=name))
    return RequestError(says.OTHER_DIAGRAM(name=name, kind=other.kind), says.LINE(line=_first(other)))


def _skipped(diagrams: list[tuple[DiagramBlock, PreparedDiagram]]) -> list[Loss]:
    return [
        Loss("noted", "diagram", says.OTHERS_SKIPPED(kind=each.kind), at_line(_first(each)), each.kind)
        for _, each in diagrams
        if each.kind
    ]


def _draft(
    journey: MermaidJourney,
    block: DiagramBlock,
    diagram: PreparedDiagram,
    given: Given,
    options: ImportOptions,
) -> Draft:
    stem = "" if given.name == "-" else PurePath(given.name).stem
    untitled = UNTITLED.text(options.known.language)
    titles = [journey.title, diagram.title, journey.accessible_title]
    title = next(filter(None, map(clean, (*titles, options.title or "", block.heading, stem, untitled))))
    draft = Maker(journey, title, options).made()
    first = at_line(_first(diagram))
    for other in dict.fromkeys(map(clean, titles)):
        if other not in {"", title}:
            draft.lost("left-out", "title", says.OTHER_TITLE(), first, other)
    if diagram.configured is not None:
        draft.lost("noted", "config", says.LOOKS(), at_line(diagram.configured))
    if diagram.header is None or not diagram.shown:
        draft.lost("noted", "journey", says.NO_HEADER(), first)
    return draft


IMPORTER = Importer(
    title="Mermaid",
    endings=(".mmd", ".mermaid"),
    read=_read,
    holds={
        "`title`, `title:` of the front matter, `accTitle`": "`title`",
        "`accDescr`": "`summary`",
        "`section`": "a stage",
        "a task": "a step",
        "a task's score": "`emotion`",
        "actors": "`persona`, `owner`, `channel`, `systems`, `feels` or `frontstage`",
        "`[PAIN POINT]`, `[OPPORTUNITY]`, `[MOT]` in a task's name": "`pains`, `opportunities`, `moment_of_truth`",
        "settings for looks, comments": "left out",
    },
)
