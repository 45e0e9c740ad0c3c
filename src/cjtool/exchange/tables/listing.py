"""Cells that hold several things ─► the things: by lines, bullets, numbers and semicolons."""

import re

BULLET = "•"
_BULLET = re.compile(r"^\s*(?:[•‣◦▪▸►●○■□·∙*]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s)|\(?[a-z][)](?=\s))\s*")
_INLINE = re.compile(r"\s*[•‣◦▪▸►●■]\s*")
_NUMBERS = re.compile(r"(?:^|(?<=[\s;,.]))\(?(\d{1,2})[.)]\s+(?=\S)")
_BREAK = re.compile(r"<br\s*/?>|\r\n?|\n|\u2028|\u2029|\x0b|\x0c", re.IGNORECASE)
_WORDS = re.compile(r"\s*(?:,|/|\||\+|&|;|\n|→|➔|->|=>)\s*|\s(?:and|en|et|und|e)\s", re.IGNORECASE)
_WORDS_OF_A_NAME = 4
_QUOTES = {
    '"': '"',
    "“": "”",
    "„": "“”",
    "«": "»",
    "‘": "’",
    "'": "'",
    "「": "」",
    "”": "”",
    "‚": "‘’",
    "»": "«",
}
_NOTHING = frozenset(
    {
        "",
        "-",
        "–",
        "—",
        "−",
        "--",
        "---",
        "n/a",
        "n.a.",
        "n.v.t.",
        "nvt",
        "k.a.",
        "k. a.",
        "s/o",
        "s.o.",
        ".",
        "…",
        "...",
    }
)


def says_nothing(text: str) -> bool:
    """Whether a cell only says that there is nothing: it is empty, a dash, or `n/a`."""
    return text.strip().casefold() in _NOTHING


def lines(text: str) -> list[str]:
    """The lines of a cell that are not empty, also where they are broken by `<br>`."""
    return [line.strip() for line in _BREAK.split(text) if line.strip()]


def items(text: str) -> list[str]:
    """The things that a cell lists: one a line, without bullets and numbers; in one line, those between semicolons.

    Where some lines have a bullet, one without goes on with the line before it. What stands behind a `•` is one thing,
    with its lines and semicolons, as exports of journeys write it where lines alone would say something else.
    """
    given = lines(text)
    if given and given[0].startswith(BULLET) and not _is_inline(given[0]):
        return _bulleted(given)
    if len(given) == 1:
        given = _in_one_line(given[0])
    elif any(map(_BULLET.match, given)):
        given = _joined(given)
    found = [part for line in given for part in _parted(_BULLET.sub("", line, count=1))]
    return [item for item in found if not says_nothing(item)]


def words(text: str) -> list[str]:
    """The short names that a cell lists, such as channels: as `items`, and between commas, slashes and `and` too.

    What has longer parts than names have is a sentence, and stays whole.
    """
    found = [part.strip(" .:") for item in items(text) for part in _named(item)]
    return [part for part in dict.fromkeys(found) if part and not says_nothing(part)]


def names(text: str) -> list[str]:
    """The names that a cell lists: as `items`; those of one line between commas too, where all are short."""
    listed = items(text)
    alone = len(listed) == 1 and not text.strip().startswith(BULLET)
    parts = [part.strip() for part in listed[0].split(",") if part.strip()] if alone else []
    return parts if parts and all(len(part.split()) <= _WORDS_OF_A_NAME for part in parts) else listed


def unquoted(text: str) -> str:
    """A text without quote marks around all of it."""
    stripped = text.strip()
    closing = _QUOTES.get(stripped[:1], "")
    if len(stripped) > 2 and closing and stripped[-1] in closing and stripped[0] not in stripped[1:-1]:
        return stripped[1:-1].strip()
    return stripped


def prose(text: str) -> str:
    """A cell as one line of text: what it lists stands between semicolons, and lines that only wrap go on."""
    given = lines(text)
    if any(map(_BULLET.match, given)) or len(_in_one_line(" ".join(given))) > 1:
        return "; ".join(items(text))
    found = ""
    for line in given:
        goes_on = not found or found[-1] in ".!?,;:…" or line[0].islower()
        found = f"{found}{'' if not found else ' ' if goes_on else '; '}{line}"
    return found


def told(text: str) -> str:
    """A cell as text of as many lines as it has; bullets and numbers before its lines are left out."""
    given = lines(text)
    return (
        prose(text) if len(given) < 2 else "\n".join(items(text) if any(map(_BULLET.match, given)) else given)
    )


def together(before: str, more: str) -> str:
    """A text and more of it: on lines of their own where either has several, else between semicolons."""
    return f"{before}{chr(10) if chr(10) in before + more else '; '}{more}" if before else more


def _named(item: str) -> list[str]:
    parts = _WORDS.split(item)
    return parts if all(len(part.split()) <= _WORDS_OF_A_NAME for part in parts) else [item]


def _in_one_line(text: str) -> list[str]:
    inline = [part for part in _INLINE.split(text) if part.strip()]
    if len(inline) > 1:
        return inline
    numbers = [int(number) for number in _NUMBERS.findall(text)]
    if len(numbers) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers))):
        start = _NUMBERS.split(text)
        return [part for part in (start[0], *start[2::2]) if part.strip(" ;,")]
    return [text]


def _is_inline(line: str) -> bool:
    """Whether one line lists several things between bullets."""
    return len([part for part in _INLINE.split(line) if part.strip()]) > 1


def _bulleted(given: list[str]) -> list[str]:
    """What stands behind each `•` that begins a line, with the lines that follow it."""
    found: list[str] = []
    for line in given:
        if line.startswith(BULLET):
            found.append(line.removeprefix(BULLET).strip())
        else:
            found[-1] = f"{found[-1]}\n{line}".strip()
    return [item for item in found if not says_nothing(item)]


def _joined(given: list[str]) -> list[str]:
    found: list[str] = []
    for line in given:
        if _BULLET.match(line) or not found:
            found.append(line)
        else:
            found[-1] = f"{found[-1]} {line}"
    return found


def _parted(line: str) -> list[str]:
    return [part for each in line.split(";") if (part := each.strip().rstrip(","))]
