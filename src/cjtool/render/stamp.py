"""What a PDF of ours was made from, in a comment near its end, so that it is made anew only when that changes.

Another version of typst, or a machine with other fonts, makes other bytes of the same document. Who compared bytes
would find every committed deck out of date.
"""

import re
from hashlib import blake2b

_STAMPED = re.compile(rb"(?s)(%PDF-.*\n)%cjtool ([0-9a-f]{32}) ([0-9a-f]{32})\n(startxref\n[0-9]+\n%%EOF\n?)")
_END = b"startxref\n"


def stamped(document: bytes, source: str) -> bytes:
    """A PDF with the digest of its source, and that of the PDF itself; comments between objects mean nothing to readers."""
    body, mark, end = document.rpartition(_END)
    return b"".join((body, f"%cjtool {source} {_digest(document)}\n".encode(), mark, end))


def is_stamped(document: bytes, source: str | None = None) -> bool:
    """Whether a PDF is whole and of ours, and made from that source, where one is named."""
    match = _STAMPED.fullmatch(document)
    if match is None:
        return False
    body, made_from, whole, end = match.groups()
    return whole.decode() == _digest(body + end) and source in {None, made_from.decode()}


def _digest(document: bytes) -> str:
    return blake2b(document, digest_size=16).hexdigest()
