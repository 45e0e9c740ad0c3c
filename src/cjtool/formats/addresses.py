"""Where the files of two versions can be read on the web."""

import posixpath
from typing import NamedTuple
from urllib.parse import quote

from cjtool.source import Span


class WebAddresses(NamedTuple):
    """Where files of both versions, and all of the changes, can be read; empty where they cannot."""

    before: str = ""
    after: str = ""
    more: str = ""
    below: str = ""
    """The way from the top of the repository to the folder that paths are shown from."""

    def of(self, span: Span, *, earlier: bool) -> str:
        """The address of a line; empty where its version has none."""
        base = self.before if earlier else self.after
        if not base:
            return ""
        path = posixpath.normpath(posixpath.join(self.below, span.path.as_posix()))
        if path.startswith(("/", "../")):
            return ""
        return f"{base.rstrip('/')}/{quote(path)}#L{span.line}"


NOWHERE = WebAddresses()
"""No addresses."""
