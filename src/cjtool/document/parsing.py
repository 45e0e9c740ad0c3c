"""YAML's nodes made into plain data: dicts, tuples, str, int, float, bool and None, by YAML 1.2's core schema."""

import re
from dataclasses import dataclass
from typing import Any

from yaml.error import YAMLError
from yaml.nodes import MappingNode, ScalarNode

from cjtool.diagnostic import MOST_PER_FILE, TOO_MANY, Diagnostic, Related, Severity
from cjtool.document import phrases as says
from cjtool.document import syntax
from cjtool.document.aliases import MAX_EXPANSION, Aliases, Data
from cjtool.document.loader import MAX_DEPTH, compose, too_deep
from cjtool.message import Hint, Message
from cjtool.source import Source, Span

MAX_BYTES = 5_000_000
_MAX_DIGITS = 300
_TOO_DEEP = (says.TOO_DEEP(most=MAX_DEPTH), says.TAKE_APART)
_TOO_MUCH = (says.TOO_MUCH, says.FEWER_ALIASES)
_NUMBER_START = frozenset("0123456789+-.")
_SPECIAL_START = frozenset("0123456789+-.tTfFnN~")
_WORDS = {
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
    "null": None, "Null": None, "NULL": None, "~": None, "": None,
}  # fmt: skip
_INT = re.compile(r"[-+]?[0-9]+")
_BASED = re.compile(r"0o([0-7]+)|0x([0-9a-fA-F]+)")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_THOUSANDS = re.compile(r"[-+]?[1-9][0-9]{0,2}\.[0-9]{2}0")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
_AS_TEXT = re.compile(r"(?:&\S++\s++)?!(?!\S)")
_TAG = re.compile(r"\S{1,80}")
_CORE = {"str", "int", "float", "bool", "null", "map", "seq"}
_INFINITE = float("inf")


@dataclass(frozen=True)
class Document:
    """A file's data; None when a problem stands in the way or there is nothing in it.

    `has_nulls` says that some value is null: seldom so, and only then is a pass over the data needed
    to treat it as absent.
    """

    source: Source
    data: Data
    problems: tuple[Diagnostic, ...] = ()
    has_nulls: bool = False


def parse(source: Source) -> Document:
    """Read one YAML document. Every problem that can be told apart is reported; none is raised."""
    if strange := syntax.strange_character(source):
        return Document(source, None, (strange,))
    try:
        if (deep := too_deep(source)) is not None:
            return Document(source, None, (syntax.problem(source, deep, *_TOO_DEEP),))
        root = compose(source)
    except YAMLError as error:
        return Document(source, None, (syntax.explain(source, error),))
    except UnicodeEncodeError as error:
        return Document(source, None, (syntax.half_character(source, error.start),))
    if root is None:
        return Document(source, None)
    builder = _Builder(source)
    data = builder.root(root)
    return Document(source, None if builder.fatal else data, tuple(builder.problems), builder.nulls)


class _Builder:
    """Builds data from nodes once each; an alias gives the object that its anchor gave."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Diagnostic] = []
        self.fatal = False
        self.nulls = False
        self.escapes = "\\" in source.text
        self.aliases = Aliases() if "*" in source.text else None

    def root(self, node: Any) -> Data:
        """The whole document's data."""
        data = self.value(node, 1)
        if self.aliases is not None:
            for ring in self.aliases.rings:
                ring.value = []  # else the nodes hold one another, and only the garbage collector frees them
        return data

    def value(self, node: Any, depth: int) -> Data:
        if type(node) is ScalarNode:
            if self.aliases is not None and not self.aliases.count(node):
                return None if self.fatal else self.stop(node, *_TOO_MUCH)
            text = node.value
            if text and text[0] not in _SPECIAL_START and node.style == "" and type(node.tag) is not str:
                return text.strip()  # most scalars, without another call
            return self.scalar(node)
        return self.collection(node, depth) if self.aliases is None else self.aliased(node, depth)

    def aliased(self, node: Any, depth: int) -> Data:
        aliases = self.aliases
        assert aliases is not None
        if self.fatal:
            return None
        if node in aliases.open:
            aliases.rings.append(node)
            return self.stop(node, says.HOLDS_ITSELF, says.WRITE_OUT)
        if aliases.expanded > MAX_EXPANSION:
            return self.stop(node, *_TOO_MUCH)
        if node not in aliases.built:
            return aliases.first(node, depth, self.collection)
        data, size, height = aliases.built[node]
        if depth + height > MAX_DEPTH:
            return self.stop(node, *_TOO_DEEP)
        aliases.again(size, depth + height)
        return data

    def collection(self, node: Any, depth: int) -> Data:
        if type(node.tag) is str:
            self.tag(node)
        if depth > MAX_DEPTH:
            return None if self.fatal else self.stop(node, *_TOO_DEEP)
        if type(node) is MappingNode:
            return self.mapping(node, depth)
        value, depth = self.value, depth + 1
        return tuple([value(item, depth) for item in node.value])

    def mapping(self, node: Any, depth: int) -> Data:
        data: dict[str, Data] = {}
        merged: list[Data] = []
        repeated: list[Any] = []
        value, depth = self.value, depth + 1
        for key_node, value_node in node.value:
            key = key_node.value
            if type(key_node) is not ScalarNode or key_node.style or not key:
                if not self.key(key_node):
                    value(value_node, depth)
                    continue
            elif key == "<<":
                merged.extend(self.merges(value_node, depth))
                continue
            if key in data:
                repeated.append(key_node)
                value(value_node, depth)
            else:
                data[key] = value(value_node, depth)
        for other in merged:
            for key, inherited in other.items():
                data.setdefault(key, inherited)
        if repeated:
            self.duplicates(node, repeated)
        return data

    def key(self, node: Any) -> bool:
        """Whether a key that is not a plain word is text."""
        if type(node) is not ScalarNode:
            self.report(node, "schema", says.NO_TEXT_AS_KEY, says.A_KEY_IS_TEXT)
            return False
        if not node.value:
            self.report(node, "schema", says.EMPTY_KEY, says.KEY_BEFORE_COLON)
            return False
        if self.escapes and _CONTROL.search(node.value):
            self.control(node)
            return False
        return True

    def merges(self, node: Any, depth: int) -> list[Data]:
        """What `<<` brings in, first the one that wins."""
        data = self.value(node, depth)
        found = list(data) if isinstance(data, tuple) else [data]
        if all(isinstance(item, dict) for item in found):
            return found
        if not self.fatal:
            self.report(node, "schema", says.MERGES_NO_OBJECT, says.MERGE_AN_ALIAS)
        return []

    def duplicates(self, node: Any, repeated: list[Any]) -> None:
        firsts = {key.value: key for key, _ in reversed(node.value) if type(key) is ScalarNode}
        for key in repeated:
            related = (Related(says.FIRST_GIVEN, self.span(firsts[key.value])),)
            message = says.GIVEN_TWICE(key=_short(key.value))
            self.report(key, "duplicate-key", message, says.KEEP_ONE, related)

    def scalar(self, node: Any) -> Data:
        value: str = node.value
        if type(node.tag) is str:
            if self.tag(node) == "str":
                return self.text(node)
        elif node.style or _AS_TEXT.match(self.source.text, node.start_mark.index):
            return self.text(node)
        if value in _WORDS:
            word = _WORDS[value]
            if word is None:
                self.nulls = True
            return word
        return self.number(node, value) if value[0] in _NUMBER_START else value.strip()

    def text(self, node: Any) -> str:
        if self.escapes and node.style == '"' and _CONTROL.search(node.value):
            return self.control(node)
        return str(node.value.strip())

    def number(self, node: Any, value: str) -> Data:
        if _INT.fullmatch(value):
            number: Data = int(value) if len(value) <= _MAX_DIGITS else _INFINITE
        elif match := _BASED.fullmatch(value):
            digits, base = (match[1], 8) if match[1] else (match[2], 16)
            number = int(digits, base) if len(digits) <= _MAX_DIGITS // 2 else _INFINITE
        elif _FLOAT.fullmatch(value):
            number = float(value)
            if _THOUSANDS.fullmatch(value):
                self.thousands(node, value)
        elif _NOT_FINITE.fullmatch(value):
            number = _INFINITE
        else:
            return value.strip()
        if number in (_INFINITE, -_INFINITE):
            self.report(node, "schema", says.NOT_FINITE(shown=_short(value)), says.NUMBER_OR_QUOTES)
            return 0
        return number

    def thousands(self, node: Any, value: str) -> None:
        """A point before three digits parts thousands in half of Europe; nobody writes such a decimal."""
        fraction = f"{float(value):g}"
        message = says.LOOKS_LIKE_THOUSANDS(shown=value, number=fraction)
        hint = says.WRITE_EITHER(thousands=value.replace(".", ""), fraction=fraction)
        self.report(node, "schema", message, hint)

    def control(self, node: Any) -> str:
        found = _CONTROL.search(node.value)
        assert found is not None
        message = says.CONTROL_CHARACTER(code=syntax.code_point(found.group()))
        self.report(node, "schema", message, says.NO_ESCAPE)
        return _CONTROL.sub("", node.value).strip() or "?"

    def tag(self, node: Any) -> str:
        """The core type that a tag names; any other tag is a problem."""
        name = node.tag.removeprefix("tag:yaml.org,2002:")
        if name not in _CORE:
            written = _TAG.match(self.source.text, node.start_mark.index)
            shown = written.group() if written and written.group().startswith("!") else ""
            message = says.A_TAG(shown=shown) if shown else says.SOME_TAG
            self.report(node, "schema", message, says.NO_TAGS, length=len(shown))
        return str(name)

    def stop(self, node: Any, message: Message, hint: Hint) -> None:
        self.fatal = True
        self.report(node, syntax.RULE, message, hint)

    def report(
        self,
        node: Any,
        rule: str,
        message: Message,
        hint: Hint,
        related: tuple[Related, ...] = (),
        length: int = 0,
    ) -> None:
        if len(self.problems) > MOST_PER_FILE:
            return
        if len(self.problems) == MOST_PER_FILE:
            (message, hint), related = TOO_MANY, ()
        start = node.start_mark.index
        span = Span(self.source, start, start + length) if length else self.span(node)
        self.problems.append(Diagnostic(rule, Severity.ERROR, message, span, hint, related))

    def span(self, node: Any) -> Span:
        """A scalar's text, or the first character of a list or object; never past the end."""
        start, text = node.start_mark.index, self.source.text
        end = node.end_mark.index if type(node) is ScalarNode else start + 1
        return Span(self.source, start, min(start + max(len(text[start:end].rstrip()), 1), len(text)))


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
