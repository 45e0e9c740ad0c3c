"""YAML's nodes made into plain data: dicts, tuples, str, int, float, bool and None, by YAML 1.2's core schema."""

import re
from dataclasses import dataclass
from typing import Any, TypeAlias

from yaml.error import YAMLError
from yaml.nodes import MappingNode, ScalarNode

from cjtool.diagnostic import Diagnostic, Related, Severity
from cjtool.document import syntax
from cjtool.document.loader import MAX_DEPTH, compose, too_deep
from cjtool.source import Source, Span

Data: TypeAlias = Any

MAX_BYTES = 5_000_000
_MAX_EXPANSION = 100_000
_MAX_DIGITS = 400
_NUMBER_START = frozenset("0123456789+-.")
_WORDS = {
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
    "null": None, "Null": None, "NULL": None, "~": None, "": None,
}  # fmt: skip
_INT = re.compile(r"[-+]?[0-9]+")
_BASED = re.compile(r"0o([0-7]+)|0x([0-9a-fA-F]+)")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
_CORE = {"str", "int", "float", "bool", "null", "map", "seq"}


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
    try:
        if (deep := too_deep(source)) is not None:
            said = syntax.problem(source, deep, f"nested deeper than {MAX_DEPTH} levels", "take the nesting apart")
            return Document(source, None, (said,))
        root = compose(source)
    except YAMLError as error:
        return Document(source, None, (syntax.explain(source, error),))
    if root is None:
        return Document(source, None)
    builder = _Builder(source)
    data = builder.value(root)
    return Document(source, None if builder.fatal else data, tuple(builder.problems), builder.nulls)


class _Builder:
    """Builds data from nodes once each; an alias gives the object that its anchor gave."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Diagnostic] = []
        self.fatal = False
        self.nulls = False
        self.memo: dict[int, tuple[Data, int]] | None = {} if "*" in source.text else None
        self.open: set[int] = set()
        self.size = 0

    def value(self, node: Any) -> Data:
        if type(node) is ScalarNode:
            self.size += 1
            return self.scalar(node)
        if self.memo is None:
            return self.collection(node)
        return self.aliased(node)

    def aliased(self, node: Any) -> Data:
        key = id(node)
        if key in self.memo:  # type: ignore[operator]
            data, size = self.memo[key]  # type: ignore[index]
            self.size += size
            return data
        if key in self.open:
            return self.stop(node, "an alias that holds itself", "write the value out")
        if self.size > _MAX_EXPANSION:
            return None if self.fatal else self.stop(node, "aliases that expand to over 100,000 values", "write less with aliases")
        self.open.add(key)
        before = self.size
        data = self.collection(node)
        self.open.discard(key)
        self.memo[key] = (data, self.size - before)  # type: ignore[index]
        return data

    def collection(self, node: Any) -> Data:
        self.size += 1
        if isinstance(node.tag, str):
            self.tag(node)
        if type(node) is MappingNode:
            return self.mapping(node)
        return tuple([self.value(item) for item in node.value])

    def mapping(self, node: Any) -> Data:
        data: dict[str, Data] = {}
        merged: list[Data] = []
        for key_node, value_node in node.value:
            if type(key_node) is not ScalarNode:
                self.report(key_node, "schema", "a list or an object as a key", "a key is text")
                continue
            key = key_node.value
            if key == "<<" and not key_node.style:
                merged.extend(self.merges(value_node))
                continue
            if key in data:
                self.duplicate(node, key_node)
                continue
            if not key or _CONTROL.search(key):
                self.report(key_node, "schema", "a key that is empty" if not key else "a control character in a key", "")
            data[key] = self.value(value_node)
        for other in merged:
            data = {**other, **data}
        return data

    def merges(self, node: Any) -> list[Data]:
        """What `<<` brings in, first the one that wins."""
        data = self.value(node)
        found = list(data) if isinstance(data, tuple) else [data]
        if all(isinstance(item, dict) for item in found):
            return found
        self.report(node, "schema", "`<<` merges something that is not an object", "merge an alias of an object")
        return []

    def duplicate(self, node: Any, key_node: Any) -> None:
        first = next(key for key, _ in node.value if type(key) is ScalarNode and key.value == key_node.value)
        related = (Related("first given here", self.span(first)),)
        self.report(key_node, "duplicate-key", f"the key `{key_node.value}` is given twice", "keep one", related)

    def scalar(self, node: Any) -> Data:
        value: str = node.value
        if isinstance(node.tag, str):
            if self.tag(node) == "str":
                return value.strip()
        elif node.style:
            if node.style == '"' and _CONTROL.search(value):
                self.control(node)
            return value.strip()
        if value in _WORDS:
            word = _WORDS[value]
            if word is None:
                self.nulls = True
            return word
        if value[0] in _NUMBER_START:
            return self.number(node, value)
        return value.strip() if "\x85" not in value else self.control(node)

    def number(self, node: Any, value: str) -> Data:
        if _INT.fullmatch(value):
            number: Data = int(value) if len(value) < _MAX_DIGITS else float("inf")
        elif match := _BASED.fullmatch(value):
            number = int(match[1], 8) if match[1] else int(match[2], 16)
        elif _FLOAT.fullmatch(value):
            number = float(value)
        elif _NOT_FINITE.fullmatch(value):
            number = float("inf")
        else:
            return value.strip()
        if number in (float("inf"), float("-inf")):
            self.report(node, "schema", f"`{value[:20]}` is not a finite number", "give a number, or text in quotes")
            return 0
        return number

    def control(self, node: Any) -> str:
        match = _CONTROL.search(node.value)
        code = ord(match.group()) if match else 0x85
        self.report(node, "schema", f"a control character (U+{code:04X}) in text", "take it away")
        return _CONTROL.sub("", node.value).strip()

    def tag(self, node: Any) -> str:
        """The core type that a tag names; any other tag is a problem."""
        name = str(node.tag).removeprefix("tag:yaml.org,2002:")
        if name not in _CORE:
            written = self.source.text[node.start_mark.index :].split(maxsplit=1)[0]
            self.report(node, "schema", f"a tag (`{written}`)", "tags have no meaning here; take it away")
        return name

    def stop(self, node: Any, message: str, hint: str) -> None:
        self.fatal = True
        self.report(node, syntax.RULE, message, hint)

    def report(self, node: Any, rule: str, message: str, hint: str, related: tuple[Related, ...] = ()) -> None:
        self.problems.append(Diagnostic(rule, Severity.ERROR, message, self.span(node), hint=hint, related=related))

    def span(self, node: Any) -> Span:
        start = node.start_mark.index
        end = node.end_mark.index if type(node) is ScalarNode else start + 1
        return Span(self.source, start, start + max(len(self.source.text[start:end].rstrip()), 1))
