"""Names of files and folders that are made of ids, safe on every system."""

import re
import unicodedata

from cjtool.spelling.identifier import digest

_DEVICES = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")
"""What Windows keeps for devices, with any ending too."""
_MOST_BYTES = 160
"""A name may have 255 bytes; what comes after the id, such as `.blueprint-12.svg`, and a hash need room."""


def file_name(id: str) -> str:
    """A file's or folder's name for an id: another one for each id, also where capitals are not told apart.

    It is the id itself, unless a system would refuse it or take it for another: then a cut one with `_`, which no id
    has, and a hash.
    """
    plain = unicodedata.normalize("NFKC", id).casefold()
    short = _short(plain)
    if short == id and not _DEVICES.fullmatch(id):
        return id
    return f"{short}_{digest(id.encode().hex())}"


def _short(name: str) -> str:
    """As much of a name as its bytes allow, without half a character."""
    return name.encode()[:_MOST_BYTES].decode(errors="ignore")
