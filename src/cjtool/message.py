"""Sentences that are data: which sentence it is and the values in it, written out in the language asked."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Literal, NamedTuple, Protocol, TypeAlias

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_CURRENCIES = {"€", "$", "£"}
_JOINTS = {
    "and": {"en": "and", "nl": "en", "fr": "et", "de": "und"},
    "or": {"en": "or", "nl": "of", "fr": "ou", "de": "oder"},
}


class Worded(Protocol):
    """What has words of its own in each language: a message, a length of time."""

    def text(self, language: str = "en") -> str:
        """It in a language."""


class Plain(NamedTuple):
    """A text that is part of the sentence, without backticks."""

    written: str

    def text(self, language: str = "en") -> str:  # noqa: ARG002
        """It, which is the same in every language."""
        return self.written


class Figure(NamedTuple):
    """A number that users wrote or set: `-1.5`, and `-1,5` in Dutch; as code unless `bare`.

    `form` is a format of Python's; `unit` is what it is counted in, such as `%` or `days`, or the sign of its `money`.
    """

    number: float
    form: str = "g"
    bare: bool = False
    unit: str = ""
    money: bool = False

    def text(self, language: str = "en") -> str:
        """The number as a language writes it, with its unit."""
        written = format(self.number, self.form)
        written = written if language == "en" else written.replace(".", ",")
        written = _counted(written, self.unit, language, self.money)
        return written if self.bare else f"`{written}`"


class Id(NamedTuple):
    """An id of a library section, or a phase, as code; a report for readers has its name in its place."""

    section: str
    id: str

    def text(self, language: str = "en") -> str:  # noqa: ARG002
        """The id as it is written in the file."""
        return f"`{self.id}`"


class Called(NamedTuple):
    """Something by its name, as code unless `bare`: one for all languages, and others by language where it has some."""

    name: str
    id: Id | None = None
    """What a report may know another name for."""
    names: tuple[tuple[str, str], ...] = ()
    bare: bool = False

    def text(self, language: str = "en") -> str:
        """The name in a language."""
        return self.plain(language) if self.bare else _code(self.plain(language))

    def plain(self, language: str) -> str:
        """The name alone."""
        return dict(self.names).get(language, self.name)


class Listed(NamedTuple):
    """Values as code, one after another: "`a`, `b` and `c`", or "`a` and `b` and `c`" where `between` each.

    `joint` is `and`, `or`, or nothing: "`a`, `b`".
    """

    values: tuple[str | Id, ...]
    joint: str = "and"
    between: bool = False

    def text(self, language: str = "en") -> str:
        """The list with a language's joint."""
        values = [value.text() if isinstance(value, Id) else _code(value) for value in self.values]
        if self.joint not in _JOINTS or len(values) == 1:
            return ", ".join(values)
        joint = _joint(self.joint, language)
        return joint.join(values) if self.between else joint.join((", ".join(values[:-1]), values[-1]))


class Joined(NamedTuple):
    """What has words of its own, one after another: "a step or a stage"; `joint` is `and` or `or`."""

    values: tuple[Worded, ...]
    joint: str = "or"

    def text(self, language: str = "en") -> str:
        """All of it in a language."""
        return _joint(self.joint, language).join(value.text(language) for value in self.values)


Value: TypeAlias = "str | int | date | Worded"
"""What stands in a sentence: texts and dates as code, whole numbers bare, all else as it says itself."""


class Says(NamedTuple):
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


class Message(NamedTuple):
    """A sentence and the values in it."""

    says: Says
    values: tuple[tuple[str, Value], ...] = ()

    def text(self, language: str = "en") -> str:
        """The sentence with its values; braces in the values are theirs."""
        values = dict(self.values)
        return _PLACEHOLDER.sub(
            lambda match: _written(values[match[1]], language), self.says.sentence(language)
        )

    def named(self, name: "Naming") -> "Message":
        """The same with a name in the place of each id."""
        return Message(self.says, tuple((key, _named(value, name)) for key, value in self.values))


Naming: TypeAlias = Callable[[Id], str]
"""What readers call what an id stands for."""

Text: TypeAlias = "Message | str"
"""A sentence in several languages, or one that is the same in all of them."""

Hint: TypeAlias = "Message | Literal['']"
"""A sentence in several languages, or nothing."""

_LITERAL = Says(en="{text}", nl="{text}", fr="{text}", de="{text}")


def literal(text: str) -> Message:
    """A text that is the same in every language, such as a message that users wrote."""
    return _LITERAL(text=Plain(text))


def as_message(text: Text) -> Message:
    """A sentence as a value; a text is one that is the same in every language."""
    return literal(text) if isinstance(text, str) else text


def in_language(text: Text, language: str = "en") -> str:
    """A sentence in a language, and a text as it is."""
    return text if isinstance(text, str) else text.text(language)


def joined(parts: Iterable[str], language: str = "en") -> str:
    """Sentences as one line; those that are empty are left out."""
    return (" ; " if language == "fr" else "; ").join(filter(None, parts))


def with_unit(number: str, unit: str, language: str) -> str:
    """A number with its unit behind it, if it has one: `11 weeks`, `82%`; French and German put a space before `%` too."""
    close = not unit or (unit == "%" and language in {"en", "nl"})
    return f"{number}{unit}" if close else f"{number}\u00a0{unit}"


_ENDS = re.compile(r"\r\n?|\n")
_BACKTICK, _LIKE_IT = "`", "\u2018"
_SHOWN = r"\\n"
"""How the end of a line is shown in what people wrote: a sentence is one line."""


def _code(text: str) -> str:
    """A text as code; a backtick in it, which would end the code, is told by the apostrophe that looks like it."""
    return f"`{text.replace(_BACKTICK, _LIKE_IT)}`"


def _written(value: Value, language: str) -> str:
    if isinstance(value, str):
        return _code(_ENDS.sub(_SHOWN, value))
    if isinstance(value, date):
        return f"`{value}`"
    return str(value) if isinstance(value, int) else value.text(language)


def _counted(number: str, unit: str, language: str, money: bool) -> str:
    """A number with its unit where a language writes it: `82%`, in French `82 %`; `€410`, in Dutch `€ 410`."""
    if money and unit in _CURRENCIES and language in {"en", "nl"}:
        return f"{unit}{number}" if language == "en" else f"{unit}\u00a0{number}"
    return with_unit(number, unit, language)


def _named(value: Value, name: Naming) -> Value:
    match value:
        case Id():
            return name(value)
        case Called():
            return value._replace(name=name(value.id), names=()) if value.id else value
        case Listed():
            return value._replace(
                values=tuple(name(each) if isinstance(each, Id) else each for each in value.values)
            )
        case Message():
            return value.named(name)
        case _:
            return value


def _joint(joint: str, language: str) -> str:
    words = _JOINTS[joint]
    return f" {words.get(language, words['en'])} "
