"""Sentences that are data: which sentence it is and the values in it, written out in the language asked."""

import re
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_JOINTS = {
    "and": {"en": "and", "nl": "en", "fr": "et", "de": "und"},
    "or": {"en": "or", "nl": "of", "fr": "ou", "de": "oder"},
}


@dataclass(frozen=True, slots=True)
class Plain:
    """A text that is part of the sentence, without backticks."""

    text: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that users wrote or set, as code: `-1.5`, and `-1,5` in Dutch; `form` is a format of Python's."""

    number: float
    form: str = "g"


@dataclass(frozen=True, slots=True)
class Listed:
    """Values as code, one after another: "`a`, `b` and `c`", or "`a` and `b` and `c`" where `between` each.

    `joint` is `and`, `or`, or nothing: "`a`, `b`".
    """

    values: tuple[str, ...]
    joint: str = "and"
    between: bool = False


Value: TypeAlias = "str | int | date | Plain | Figure | Listed | Message"
"""What stands in a sentence: texts and dates as code, whole numbers bare, a message as a part of the sentence."""


@dataclass(frozen=True, slots=True)
class Says:
    """One sentence in several languages, with a `{placeholder}` for each value; calling it fills them."""

    en: str
    nl: str = ""
    fr: str = ""
    de: str = ""

    def __call__(self, **values: Value) -> "Message":
        """The sentence with these values."""
        return Message(self, tuple(values.items()))

    def sentence(self, language: str) -> str:
        """The sentence of a language, and the English one where that is lacking."""
        return {"nl": self.nl, "fr": self.fr, "de": self.de}.get(language) or self.en


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence and the values in it."""

    says: Says
    values: tuple[tuple[str, Value], ...] = ()

    def text(self, language: str = "en") -> str:
        """The sentence with its values; braces in the values are theirs."""
        values = dict(self.values)
        return _PLACEHOLDER.sub(
            lambda match: _written(values[match[1]], language), self.says.sentence(language)
        )


_LITERAL = Says(en="{text}", nl="{text}", fr="{text}", de="{text}")


def literal(text: str) -> Message:
    """A text that is the same in every language, such as a message that users wrote."""
    return _LITERAL(text=Plain(text))


def _written(value: Value, language: str) -> str:
    match value:
        case Message():
            return value.text(language)
        case Plain():
            return value.text
        case Figure():
            return f"`{_number(value, language)}`"
        case Listed():
            return _list(value, language)
        case int():
            return str(value)
        case _:
            return f"`{value}`"


def _number(figure: Figure, language: str) -> str:
    text = format(figure.number, figure.form)
    return text if language == "en" else text.replace(".", ",")


def _list(listed: Listed, language: str) -> str:
    values = [f"`{value}`" for value in listed.values]
    joints = _JOINTS.get(listed.joint)
    if joints is None or len(values) == 1:
        return ", ".join(values)
    joint = f" {joints.get(language, joints['en'])} "
    return joint.join(values) if listed.between else joint.join((", ".join(values[:-1]), values[-1]))
