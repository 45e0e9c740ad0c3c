"""JSON that can be written as UTF-8 and shown on a terminal, whatever text is in it."""

import json
import re
from typing import Any

_LONE = re.compile("[\ud800-\udfff]")
_ACTING = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def dump(value: Any) -> str:
    """Indented JSON with a newline at its end.

    Characters that act on a terminal or turn the order of letters round are escaped; lone surrogates,
    which are no text, become U+FFFD.
    """
    return _harmless(json.dumps(value, indent=2, ensure_ascii=False))


def dump_line(value: Any) -> str:
    """The same on one line."""
    return _harmless(json.dumps(value, ensure_ascii=False))


def _harmless(text: str) -> str:
    return _ACTING.sub(lambda match: f"\\u{ord(match[0]):04x}", _LONE.sub("\ufffd", text)) + "\n"
