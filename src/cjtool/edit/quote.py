"""Text as a YAML scalar."""

import json
import re
from pathlib import Path

from cjtool.document import parse
from cjtool.source import Source

_LIKE_TEXT = re.compile(r"[^\W\d_][^\n\r\t:#,\[\]{}&*!|>'\"%@`?\x00-\x1f\x7f-\x9f]*")


def quoted(text: str) -> str:
    """Text that reads back as the same text: plain where that is safe, else in double quotes."""
    if _LIKE_TEXT.fullmatch(text) and text == text.strip() and parse(Source(Path(), text)).data == text:
        return text
    return json.dumps(text, ensure_ascii=False)
