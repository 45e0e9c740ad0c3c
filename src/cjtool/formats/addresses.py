"""Where the files of two versions can be read on the web."""

from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from cjtool.source import Span


class WebAddresses(NamedTuple):
    """Where files of both versions, and all of the changes, can be read; empty where they cannot."""

    before: str = ""
    after: str = ""
    more: str = ""

    def of(self, span: Span, *, earlier: bool) -> str:
        """The address of a line; empty where its version has none."""
        base = self.before if earlier else self.after
        if not base:
            return ""
        path = span.path if not span.path.is_absolute() else Path(span.path.name)
        return f"{base.rstrip('/')}/{quote(path.as_posix())}#L{span.line}"


NOWHERE = WebAddresses()
"""No addresses."""
