"""What a runner of CI obeys when a line of its log holds it, broken in each way of writing texts.

GitHub takes `::` at the start of a line for a command, and `##[` anywhere; Azure `##vso[`, TeamCity `##teamcity[`,
both anywhere. Some compare texts as their language does, so that characters without a width do not count.
"""

import re
from collections.abc import Iterator

_BRACKET = r"#[^\x00-\x7f]{0,9}#[A-Za-z\x80-\U0010ffff]{0,30}\["
_START = r"(?m)(?:^|(?<=\r))(?=[^\S\n]*+::)"


def brackets(text: str) -> Iterator[int]:
    """Where the brackets stand without which nothing in the text is a command."""
    if "##" in text or ("#" in text and not text.isascii()):
        for command in re.finditer(_BRACKET, text):
            yield command.end() - 1


def broken(text: str, bracket: str) -> str:
    """The text with `bracket`, which means the same to its reader, for every `[` that makes a command."""
    parts, done = [], 0
    for at in brackets(text):
        parts += [text[done:at], bracket]
        done = at + 1
    return "".join([*parts, text[done:]]) if parts else text


def harmless(text: str) -> str:
    r"""Lines for people, none of them a command: a backslash stands before `::` and in `##\[`."""
    return re.sub(_START, r"\\", broken(text, "\\["))
