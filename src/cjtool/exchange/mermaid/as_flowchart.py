"""A journey as Mermaid's `flowchart`, in the dialect that FigJam's import takes: plain boxes with quoted labels.

No HTML, no emoji, no line breaks in labels, and no ids but our own, so that none is a word of Mermaid's.
"""

import re
import unicodedata
from collections.abc import Iterator

from cjtool.draw.flow.course import Course, StepLink, course_of
from cjtool.exchange.loss import Loss, Origin
from cjtool.exchange.mermaid import phrases as says
from cjtool.exchange.mermaid.as_journey import LARGEST
from cjtool.i18n import numbers
from cjtool.model import Journey

CARRIED = {
    "Journey.language": "the language of the end's name",
    "Stage.name": "a subgraph",
    "Step.name": "a box",
    "Step.next": "arrows",
    "Step.after": "arrows",
    "Step.optional": "an arrow that passes it by",
    "Branch.to": "an arrow's head",
    "Branch.when": "an arrow's label",
    "Branch.share": "an arrow's label",
}
_MOST_WAYS = 500
"""So many arrows of one diagram Mermaid draws at most, unless it is told otherwise."""
_INSTEAD = str.maketrans({'"': "'", "`": "'", "<": "‹", ">": "›", "\\": "/"})
_ENTITY = re.compile(r"([#&][\w#]+);")
_LIST = re.compile(r"^(\d+[.)]|[-*+]|#+) ")
_NO_BREAK = "\u00a0"
_PICTURES = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u2300-\u23ff\ufe0e\ufe0f\u200d\u20e3\U000e0020-\U000e007f]"
)


class FlowLabels:
    """Labels of a diagram, and what of them FigJam does not take."""

    def __init__(self) -> None:
        self.losses: list[Loss] = []

    def quoted(self, text: str, place: str, otherwise: str = "") -> str:
        """A text as a label in quotes; one of signs alone that are not taken is what it is `otherwise`."""
        line = " ".join(text.split())
        bare = " ".join(_PICTURES.sub("", line).translate(_INSTEAD).replace("$$", "$ $").split())
        bare = _ENTITY.sub(r"\1 ;", "".join(sign for sign in bare if unicodedata.category(sign) != "Cc"))
        if bare != line:
            message = says.OTHER_SIGNS(label=bare or otherwise)
            self.losses.append(Loss("changed", "name", message, Origin(place), line))
        label = _LIST.sub(r"\1" + _NO_BREAK, bare or otherwise)
        return f'"{label}"'


def flowchart_text(journey: Journey, language: str) -> tuple[str, list[Loss]]:
    """The text of a diagram, and what of the journey is in it otherwise."""
    labels = FlowLabels()
    course = course_of(journey)
    lines = ["flowchart LR", *_boxes(journey, labels)]
    if any(way.head is None for way in course.ways):
        lines.append(f"  finish([{labels.quoted(says.THE_END.sentence(language), journey.id)}])")
    lines += [f"  {each}" for each in _arrows(course, journey, labels, language)]
    text = "\n".join(lines) + "\n"
    if len(text) > LARGEST:
        labels.losses.append(Loss("noted", "journey", says.TOO_LONG(most=LARGEST), Origin(journey.id)))
    if len(course.ways) > _MOST_WAYS:
        labels.losses.append(
            Loss("noted", "journey", says.TOO_MANY_WAYS(most=_MOST_WAYS), Origin(journey.id))
        )
    return text, labels.losses


def _boxes(journey: Journey, labels: FlowLabels) -> Iterator[str]:
    number = 0
    for place, stage in enumerate(journey.stages, 1):
        where = f"{journey.id}/{stage.id}"
        yield f"  subgraph stage{place} [{labels.quoted(stage.name, where, str(place))}]"
        for index, step in enumerate(stage.steps, 1):
            number += 1
            label = labels.quoted(step.name, f"{where}/{step.id}", f"{place}.{index}")
            yield f"    step{number}[{label}]"
        yield "  end"


def _arrows(course: Course, journey: Journey, labels: FlowLabels, language: str) -> Iterator[str]:
    for way in course.ways:
        head = "finish" if way.head is None else f"step{way.head + 1}"
        said = _said(way, language)
        place = f"{journey.id}/{course.steps[way.tail].id}#next"
        label = f"|{labels.quoted(said, place, '?')}|" if said else ""
        yield f"step{way.tail + 1} -->{label} {head}"


def _said(way: StepLink, language: str) -> str:
    share = "" if way.share is None else numbers.percent(round(way.share * 100, 1), language)
    return ", ".join(filter(None, (way.when.strip(), share)))
