"""JSON that can be written as UTF-8 and shown on a terminal, whatever text is in it."""

import json
import re
from json.encoder import encode_basestring
from typing import Any

from cjtool.runners import broken

_LONE = re.compile("[\ud800-\udfff]")
_ACTING = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def dump(value: Any) -> str:
    """Indented JSON with a newline at its end.

    Characters that act on a terminal or turn the order of letters round are escaped; lone surrogates,
    which are no text, become U+FFFD. What CI runners take for a command has its bracket escaped.
    """
    return _harmless(_indented(value, "\n"))


def dump_line(value: Any) -> str:
    """The same on one line."""
    return _harmless(json.dumps(value, ensure_ascii=False))


def _indented(value: Any, line: str) -> str:
    """What `json.dumps` writes with an indent of two, which it does a character at a time; `line` begins a line."""
    inner = f"{line}  "
    if type(value) is str:
        return encode_basestring(value)
    if type(value) is int:
        return str(value)
    if isinstance(value, dict) and value:
        items = [f"{encode_basestring(key)}: {_indented(item, inner)}" for key, item in value.items()]
        return f"{{{inner}{f',{inner}'.join(items)}{line}}}"
    if isinstance(value, list | tuple) and value:
        return f"[{inner}{f',{inner}'.join([_indented(item, inner) for item in value])}{line}]"
    return json.dumps(value, ensure_ascii=False)


def _harmless(text: str) -> str:
    acting = _ACTING.sub(lambda match: f"\\u{ord(match[0]):04x}", _LONE.sub("\ufffd", text))
    return broken(acting, "\\u005b") + "\n"
