"""Text as Markdown that shows that text and nothing else, for GitHub and for Pandoc.

Only what would be read as markup is escaped, so that reports stay readable as they stand in git.
"""

import re
import unicodedata
from urllib.parse import quote

from cjtool.scene.locations import web_address

# Where each alternative is met it is taken back to text; the first that fits counts.
_MARKUP = re.compile(
    r"(?P<mark>[\\`*\[\]|~$^])"
    r"|(?P<underscores>_+)"
    r"|(?P<tag><(?![\s\d=]))"
    r"|(?P<entity>&(?=[A-Za-z0-9#]+;))"
    r"|(?P<scheme>:(?=//))"
    r"|(?P<site>(?<=[Ww]{3})\.)"
    r"|(?P<split>@(?=[\w.+-])|#(?=\d)|(?<=\bGH)-(?=\d)|:(?=(?:(?![A-Za-z])[\w+-])*+[A-Za-z][\w+-]*+:|[+-]1:|100:|1234:))"
)
_AT_START = re.compile(r"\d{1,9}(?=[.)](?:\s|$))|(?=[-+#=>:%](?!\w))|(?=>)")
_AT_END = re.compile(r"(?<=\s)(?=#+$)")
_ENTITY = re.compile(r"&(?=[A-Za-z0-9#]+;)")
_BLANK = re.compile(r"[\s\x1c-\x1f\x85\u2028\u2029]+")
_REORDERING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF])
_KEPT_BLANKS = ("\u00a0", "\u202f")

BREAK_WORD = "<!-- -->"
"""An empty comment: keeps `@name` from being a mention and `:name:` from being an emoji."""


def plain(text: str) -> str:
    """One line: blanks joined, without control characters and those that turn the order of letters round."""
    if text.isprintable() and "  " not in text and text == text.strip():
        return text  # as most are: of blanks they have single spaces alone
    joined = _BLANK.sub(_blank, text).translate(_REORDERING).strip()
    if joined.isprintable():
        return joined
    return "".join(char for char in joined if unicodedata.category(char) not in {"Cc", "Cs"}).strip()


def escape(text: str) -> str:
    """Markdown that shows the text, at the start of a line as well as inside a cell or a link."""
    return _ends(within(plain(text)))


def within(text: str) -> str:
    """Markdown that shows a text which is plain already, where other text stands before and after it."""
    return _MARKUP.sub(_escaped, text)


def alternative(text: str) -> str:
    """The text in place of a picture: nothing in it becomes a link, and a comment would show."""
    return _ends(_MARKUP.sub(lambda match: match[0] if match["split"] else _escaped(match), plain(text)))


def address(link: str) -> str:
    """A link's target, percent-encoded so that it cannot end early; empty unless it is on the web or a mail address."""
    return path(plain(web_address(link)))


def path(written: str) -> str:
    """A file's path or an address as the target of a link."""
    return _ENTITY.sub("&amp;", quote(written, safe="/:?#@!$&=+,;%.~-_"))


def _ends(text: str) -> str:
    """What is markup only at the start or the end of a line."""
    start = _AT_START.match(text)
    opened = text if start is None else f"{start[0]}\\{text[start.end() :]}"
    return _AT_END.sub(r"\\", opened)


def _blank(match: re.Match[str]) -> str:
    """No-break spaces stay what they are where they stand alone; any other run of blanks is one space."""
    return match[0] if match[0] in _KEPT_BLANKS else " "


def _escaped(match: re.Match[str]) -> str:
    found = match[0]
    match match.lastgroup:
        case "split":
            return found + BREAK_WORD
        case "underscores" if _inside_word(match):
            return found
        case "underscores":
            return "\\_" * len(found)
        case _:
            return f"\\{found}"


def _inside_word(match: re.Match[str]) -> bool:
    """Underscores between letters or digits mean nothing."""
    before, after = (
        match.string[max(match.start() - 1, 0) : match.start()],
        match.string[match.end() : match.end() + 1],
    )
    return before.isalnum() and after.isalnum()
