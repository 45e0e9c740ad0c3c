"""A draft as the text of a journey's file, in the form that `cjtool fmt` gives."""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from cjtool.exchange.draft import Part
from cjtool.model import Gain, Node, Opportunity, Pain
from cjtool.model.node import first_text, widened

_ITEMS: dict[str, type[Node]] = {"pains": Pain, "gains": Gain, "opportunities": Opportunity}
_REFERRING = {"channel", "devices", "leads_to", "objectives", "persona", "phase", "promises", "sources"}
"""Lists of ids, of which one is written by itself."""
_WIDE = 110
_NARROW = 40
"""No line is broken before it has so many characters, however deep it stands."""
_PLAIN = re.compile(r"[^\W\d_][\w ,.;!?()/€%&+*'’–…\"-]*[\w,.!?)%’…]|[^\W\d_]|\d{4}-\d\d-\d\d")
"""Texts that are surely no more than that, with nothing in them that YAML reads as a sign."""
_TAKEN = re.compile(r"^(?:true|false|null|yes|no|on|off|y|n)$|  |^\W|\.nan|\.inf", re.IGNORECASE)


class _Dumper(yaml.SafeDumper):
    """Writes lists indented below their key, texts of several lines as they are read, and dates as they are."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [(tag, pattern) for tag, pattern in listed if not tag.endswith(":timestamp")]
        for first, listed in yaml.SafeDumper.yaml_implicit_resolvers.items()
    }

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> Any:  # noqa: ARG002
        """One level more; a list too is indented below its key."""
        return super().increase_indent(flow, indentless=False)


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    several = "\n" in value and not any(line != line.strip() for line in value.split("\n"))
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if several else None)


_Dumper.add_representer(str, _text)
_Dumper.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"(0o[0-7]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?)\Z"),
    list("-+.0123456789"),
)
"""What YAML 1.2 takes for a number, and 1.1 for a text: it gets quotes."""


def written(data: Part) -> str:
    """The text of a journey's file.

    PyYAML writes each text that is not plainly one, and this module what holds them: ten thousand steps in a tenth of
    the time that PyYAML and `in_form` take for the whole.
    """
    return "".join(f"{line}\n" for line in _lines(_shortened(data), 0))


def _shortened(value: Any, key: str = "") -> Any:
    """Data as people write them: a pain as its text, where it says no more, and one channel without its list."""
    if isinstance(value, dict):
        return {name: _shortened(each, name) for name, each in value.items()}
    if not isinstance(value, list | tuple):
        return value
    items = [_shortened(each) for each in value]
    model = _ITEMS.get(key)
    if model is not None:
        items = [_text_alone(each, model) for each in items]
    return items[0] if len(items) == 1 and key in _REFERRING and isinstance(items[0], str) else items


def _text_alone(item: Any, model: type[Node]) -> Any:
    """An item as its text, if it says no more and the text means the same by itself."""
    first = first_text(model)
    if not isinstance(item, dict) or list(item) != [first] or not isinstance(item[first], str):
        return item
    return item[first] if widened(model, item[first]) == item else item


def _lines(value: Any, column: int) -> Iterator[str]:
    """The lines of an object or a list that begins at a column."""
    blank = " " * column
    if isinstance(value, dict):
        for key, each in value.items():
            name = _scalar(key, column)
            if isinstance(each, dict | list | tuple) and each:
                yield f"{blank}{name}:"
                yield from _lines(each, column + 2)
            else:
                yield f"{blank}{name}: {_leaf(each, column, len(name) + 2)}"
        return
    for each in value:
        if isinstance(each, dict | list | tuple) and each:
            first, *others = _lines(each, column + 2)
            yield f"{blank}- {first[column + 2 :]}"
            yield from others
        else:
            yield f"{blank}- {_leaf(each, column, 2)}"


def _leaf(value: Any, column: int, before: int) -> str:
    """A value on its line, and the lines that it runs on to; `before` is what stands before it on the first."""
    if isinstance(value, str):
        return _scalar(value, column, before)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, dict | list | tuple):
        return "{}" if isinstance(value, dict) else "[]"
    return str(value)


def _scalar(text: str, column: int, before: int = 0) -> str:
    """A text as YAML has it: plain, in quotes, or in several lines."""
    if column + before + len(text) <= _WIDE and _PLAIN.fullmatch(text) and not _TAKEN.search(text):
        return text
    room = max(_NARROW, _WIDE - column)
    dumped: str = yaml.dump({"k" * max(1, before - 2): text}, Dumper=_Dumper, allow_unicode=True, width=room)
    first, *others = dumped.rstrip("\n").split("\n")
    indent = " " * column
    return "\n".join(
        [first[max(1, before - 2) + 2 :], *(f"{indent}{line}" if line else "" for line in others)]
    )
