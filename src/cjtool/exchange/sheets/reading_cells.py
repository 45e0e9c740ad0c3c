"""Texts of cells as values of keys; what did not change stays as it was written, to the letter."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from pydantic_core import PydanticCustomError

from cjtool.exchange.draft import clean
from cjtool.exchange.loss import LossKind
from cjtool.exchange.scales import within
from cjtool.exchange.sheets import sheet_phrases as says
from cjtool.exchange.sheets.choice_words import choice_meant, choice_shown, yes_or_no
from cjtool.exchange.sheets.heading_names import key_called
from cjtool.exchange.sheets.line_items import LineReader
from cjtool.exchange.sheets.sheet_columns import SheetColumn
from cjtool.exchange.sheets.showing import listed, shown
from cjtool.exchange.sheets.word_list import WordList
from cjtool.exchange.tables.feelings import felt
from cjtool.message import Figure, Listed, Message, Plain
from cjtool.model.values import day, duration, frequency
from cjtool.spelling.folding import bare

Tell: TypeAlias = Callable[[LossKind, Message, str], None]
"""Is told what became of a value, and the value."""
_NUMBER = re.compile(r"[+-]?\d{1,15}(?:[.,]\d+)?")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?:[ T]00:00:00)?")
_BULLET = re.compile(r"^(?:[-–•*·▪◦]\s+|\d{1,2}[.)]\s+)")


@dataclass(frozen=True)
class CellReader:
    """What is needed to read a cell: what names mean, what cells said before, how a new word is defined, and who is told."""

    words: WordList
    given: WordList
    """The names that cells were written with."""
    define: Callable[[str, str], str | None]
    """Gives a word of a section an id of its own; None where that section cannot be added to."""
    tell: Tell

    def value(self, text: str, was: Any, column: SheetColumn) -> Any:
        """The value of a cell, None for an empty one; `was` is what it was, which stays where the text still says so."""
        if same(text, shown(was, column, self.given)):
            return was
        if not clean(text):
            return None
        if _DATE.fullmatch(text.strip()) and column.form.kind != "date":
            self.tell("noted", says.A_DATE(text=text), text)
        if column.form.by_persona:
            found = self._by_persona(text, was, column)
        elif column.form.many:
            found = self._many(text, was, column)
        else:
            found = self._one(clean(text), was, column)
        return was if found == was and type(found) is type(was) else found

    def _by_persona(self, text: str, was: Any, column: SheetColumn) -> Any:
        found: dict[str, Any] = {}
        for line in clean(text).splitlines():
            name, colon, said = line.rpartition(":") if column.form.kind == "number" else line.partition(":")
            id = self.words.id_of("personas", name.strip()) if colon else None
            if id is None or not said.strip():
                return self._one(clean(text), was, column)
            before = was.get(id) if isinstance(was, Mapping) else None
            value = self._one(said.strip(), before, column)
            if value is not None:
                found[id] = value
        return found

    def _many(self, text: str, was: Any, column: SheetColumn) -> Any:
        lines = [unbulleted(line) for line in clean(text).splitlines()]
        items = listed(was, column.form)
        reader = LineReader(self.words, self.given, column, self._one)
        found = [each for each in reader.read(self._parted(lines, column), items) if each is not None]
        if column.form.kind in {"reference", "choice"}:
            found = list(dict.fromkeys(found))
        short = column.form.kind in {"reference", "choice", "branches"} and not isinstance(was, list | tuple)
        return (found[0] if short and len(found) == 1 and isinstance(found[0], str) else found) or None

    def _parted(self, lines: list[str], column: SheetColumn) -> list[str]:
        """Lines of names, and names that were written behind one another: `App, E-mail; Website`."""
        if column.form.kind not in {"reference", "choice"}:
            return [line for line in lines if line]
        found: list[str] = []
        for line in lines:
            for part in [line] if self._known(line, column) else line.split(";"):
                words = [word.strip() for word in part.split(",")]
                apart = not self._known(part, column) and all(self._known(word, column) for word in words)
                found += words if apart else [part.strip()]
        return [part for part in found if part]

    def _known(self, word: str, column: SheetColumn) -> str | None:
        if column.form.kind == "reference":
            return self.words.id_of(column.form.refers, word)
        return choice_meant(word, column.path[-1], column.model.__name__, column.form, self.words.table)

    def _one(self, text: str, was: Any, column: SheetColumn) -> Any:
        match column.form.kind:
            case "number":
                return self._number(text, was, column)
            case "yes":
                answer = yes_or_no(text)
                return self._refused(text, was, column) if answer is None else answer or None
            case "choice":
                return self._choice(text, was, column)
            case "reference":
                return self._reference(text, was, column)
            case "duration" | "frequency" | "date":
                return self._measured(text, was, column)
            case _:
                return text

    def _number(self, text: str, was: Any, column: SheetColumn) -> Any:
        plain = re.sub(r"[\s\u00a0\u202f]", "", text.replace("−", "-"))
        if not _NUMBER.fullmatch(plain):
            return self._felt(text, was, column)
        found = float(plain.replace(",", "."))
        if column.path[-1] == "emotion":
            found, outside = within(found)
            if outside is not None:
                self.tell("clamped", outside, text)
        if isinstance(was, int | float) and not isinstance(was, bool) and was == found:
            return was
        return int(found) if found.is_integer() else found

    def _felt(self, text: str, was: Any, column: SheetColumn) -> Any:
        """A feeling by the word for it, or by a smiley or the like."""
        if column.path[-1] != "emotion":
            return self._refused(text, was, column)
        words = [bare(word) for word in self.words.table.emotions]
        found = words.index(bare(text)) - 2 if bare(text) in words else felt(text)
        if found is None:
            return self._refused(text, was, column)
        self.tell("guessed", says.AS_NUMBER(text=text, emotion=Figure(found)), text)
        return int(found) if float(found).is_integer() else found

    def _choice(self, text: str, was: Any, column: SheetColumn) -> Any:
        key, model, table = column.path[-1], column.model.__name__, self.words.table
        found = choice_meant(text, key, model, column.form, table)
        if found is None:
            said = Listed(tuple(choice_shown(word, key, model, table) for word in column.form.choices))
            name = key_called(key, table)
            self.tell("left-out", says.ONE_OF(text=text, key=name, words=said), text)
            return None if column.form.many else was
        return found

    def _reference(self, text: str, was: Any, column: SheetColumn) -> Any:
        section = column.form.refers
        name, *others = text.splitlines()
        if others:
            self.tell(
                "left-out",
                says.ONE_ONLY(key=key_called(column.path[-1], self.words.table)),
                "\n".join(others),
            )
        found = self.words.id_of(section, name)
        if found is None:
            found = self.define(section, name)
            if found is None:
                what = Plain(
                    self.words.table.key_name("journey")
                    if section == "journeys"
                    else self.words.table.report.step
                )
                self.tell("left-out", says.UNKNOWN(text=name, what=what), name)
                return None if column.form.many else was
        return found

    def _measured(self, text: str, was: Any, column: SheetColumn) -> Any:
        read = {"duration": duration, "frequency": frequency, "date": day}[column.form.kind]
        plain = (
            text.split(" ", maxsplit=1)[0].split("T", maxsplit=1)[0] if column.form.kind == "date" else text
        )
        try:
            read(plain)
        except PydanticCustomError:
            return self._refused(text, was, column)
        return plain

    def _refused(self, text: str, was: Any, column: SheetColumn) -> Any:
        name = key_called(column.path[-1], self.words.table)
        self.tell("left-out", says.NO_VALUE(text=text, key=name), text)
        return was


def unbulleted(line: str) -> str:
    """A line without what a list has before it."""
    return _BULLET.sub("", line).strip()


def same(text: str, was: str) -> bool:
    """Whether a cell still says what it said: blanks and the ends of lines are nobody's doing."""
    return _plain(text) == _plain(was)


def _plain(text: str) -> list[str]:
    return [line for line in clean(text).splitlines() if line]
