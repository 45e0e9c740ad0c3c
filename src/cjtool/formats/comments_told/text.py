"""For people at a terminal: by step what comments speak of, how many, and in which words."""

from collections.abc import Iterator, Sequence

from cjtool.formats import comment_words as words
from cjtool.formats import measures_words as common
from cjtool.formats.characters import visible
from cjtool.formats.left_out_rows import left_out_table
from cjtool.formats.mask_words import masks_in
from cjtool.formats.measures_names import FigureNames
from cjtool.formats.measures_table import sentence, table
from cjtool.i18n.numbers import number
from cjtool.measure.comments.told import CommentsTold, OtherComments, PlaceComments
from cjtool.message import Message, Plain
from cjtool.runners import harmless


def render(projects: Sequence[CommentsTold], language: str = "en", room: int | None = None) -> str:
    """A block for each step with enough comments; quotes stand below their topic."""
    blocks = (block for project in projects for block in _CommentTelling(project, language, room).all())
    return harmless("\n".join(blocks))


class _CommentTelling:
    def __init__(self, project: CommentsTold, language: str, room: int | None) -> None:
        self._project, self._language, self._room = project, language, room
        self._names = FigureNames(project.workspace, language)

    def all(self) -> Iterator[str]:
        project = self._project
        for place in project.places:
            yield self._place(place)
        end = [] if project.places else [self._say(words.NONE)]
        if project.hidden:
            end.append(self._say(words.HIDDEN(least=project.least, count=project.hidden)))
        named = len(project.workspace.project.measure.sources) > 1
        heading = common.LEFT_OUT[self._language]
        end.append(left_out_table(heading, project.left_out, self._language, self._room, named=named))
        if any(end):
            yield "".join(end)

    def _place(self, place: PlaceComments) -> str:
        counts = words.COUNTS(
            count=Plain(self._number(place.count)), other=Plain(self._number(place.other.count))
        )
        told = [f"{visible(self._names.place_alone(place.at))}\n", self._say(counts)]
        for each in place.topics:
            kind = words.KINDS[each.topic.kind][self._language]
            told.append(table([[self._number(each.count), each.topic.text, kind]], (1, 2), self._room))
            told += self._quotes(each.quotes)
        return "".join((*told, *self._other(place.other)))

    def _other(self, other: OtherComments) -> Iterator[str]:
        """What is of no known topic, where anything is."""
        if other.count:
            yield table([[self._number(other.count), words.OTHER[self._language]]], (1,), self._room)
            yield from self._quotes(other.quotes)
        if other.words:
            listed = ", ".join(f"{word} {self._number(count)}" for word, count in other.words)
            yield sentence(f"    {words.OFTEN(words=Plain(listed)).text(self._language)}", self._room)

    def _quotes(self, quotes: Sequence[str]) -> list[str]:
        return [sentence(f"    “{masks_in(quote, self._language)}”", self._room) for quote in quotes]

    def _number(self, value: int) -> str:
        return number(value, self._language)

    def _say(self, told: Message) -> str:
        return sentence(told.text(self._language), self._room)
