"""Text in XML 1.0, whatever is in it."""

import re

from cjtool.runners import broken

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ACTING = re.compile("[\t\n\r\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
_SIGNS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def allowed(text: str) -> str:
    """The text without what XML 1.0 forbids, even as a reference: most control characters, lone surrogates."""
    return _FORBIDDEN.sub("", text)


def escaped(text: str) -> str:
    """Text for content or an attribute, on one line; what acts on a terminal or on a CI runner becomes a reference."""
    acting = _ACTING.sub(lambda match: f"&#{ord(match[0])};", allowed(text).translate(_SIGNS))
    return broken(acting, "&#91;")


def tag(element: str, /, **attributes: object) -> str:
    """What stands between `<` and `>`: a name with its attributes."""
    return " ".join([element, *(f'{key}="{escaped(str(value))}"' for key, value in attributes.items())])
