"""libyaml's errors in plain sentences."""

import re
from typing import Any

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.source import Source, Span

RULE = "yaml-syntax"

_TAB = ("a tab in the indentation", "indent with spaces")
_BANG = ("text cannot start with `!`, which YAML takes for a tag", "put it in quotes")
_DIRECTIVE = ("a line that starts with `%`", "put text that starts with `%` in quotes")
_ESCAPE = ("an escape that stands for no character", "write the character itself")

# What libyaml says ─► what a person needs to know, and what to do.
_PLAIN = {
    "mapping values are not allowed in this context": (
        "a `: ` stands where no key can be",
        "put text that holds `: ` in quotes, or mend the indentation of this line",
    ),
    "block sequence entries are not allowed in this context": (
        "a list item (`- `) cannot start here",
        "put it on a line of its own, or the text in quotes",
    ),
    "did not find expected '-' indicator": (
        "a list goes on here with something that is not an item",
        "mend its indentation: the items of one list start with `- ` in the same column",
    ),
    "did not find expected key": (
        "this is not a key where a key is expected",
        "mend the indentation; text after a closing quote belongs inside the quotes",
    ),
    "did not find expected <document start>": (
        "this line stands outside what comes before it",
        "mend its indentation: the keys of one object start in the same column",
    ),
    "could not find expected ':'": (
        "a key without its `:`",
        "write `key: value`, or put text of several lines in quotes",
    ),
    "found unexpected end of stream": ("a quote is opened and not closed", "close it"),
    "found unknown escape character": (
        "an escape that YAML does not know",
        "in double quotes a backslash is written `\\\\`; or use single quotes",
    ),
    "did not find expected ',' or ']'": (
        "a list `[…]` is not closed",
        "close it with `]`, or put a comma before this",
    ),
    "did not find expected ',' or '}'": (
        "an object `{…}` is not closed",
        "close it with `}`, or put a comma before this",
    ),
    "found unexpected ':'": (
        "a `:` with nothing after it, inside braces or brackets",
        "put a space after it, or text that holds a `:` in quotes",
    ),
    "did not find expected node content": (
        "a value is missing here",
        "give it, or take the bracket or comma away",
    ),
    "found undefined alias": (
        "an alias (`*name`) of an anchor that is not there",
        "define it first with `&name`",
    ),
    "second occurrence": ("an anchor (`&name`) is given twice", "give one of them another name"),
    "but found another document": (
        "a second document starts here",
        "one file holds one document; take the `---` away",
    ),
    "did not find expected comment or line break": (
        "text stands after the `|` or `>` of a block",
        "start the text on the next line",
    ),
    "found unknown directive name": _DIRECTIVE,
    "found a tab character that violates indentation": _TAB,
    "found a tab character where an indentation space is expected": _TAB,
    "mapping keys are not allowed in this context": (
        "a `? ` stands where no key can be",
        "put text that starts with `? ` in quotes",
    ),
    "did not find expected alphabetic or numeric character": (
        "text cannot start with `*` or `&`, which YAML takes for an alias or an anchor",
        "put it in quotes",
    ),
    "did not find expected whitespace or line break": _BANG,
    "did not find expected tag URI": _BANG,
    "did not find URI escaped octet": _BANG,
    "found an incorrect leading UTF-8 octet": _BANG,
    "found an incorrect trailing UTF-8 octet": _BANG,
    "did not find the expected '>'": _BANG,
    "did not find expected '!'": _BANG,
    "found undefined tag handle": _BANG,
    "found unexpected document indicator": (
        "a `---` or `...` inside quotes that are still open",
        "close the quotes before it, or indent the line",
    ),
    "did not find expected hexdecimal number": _ESCAPE,
    "found invalid Unicode character escape code": _ESCAPE,
    "found incompatible YAML document": ("a version of YAML that is not 1.1 or 1.2", "take the line away"),
    "found duplicate %YAML directive": ("the version of YAML is given twice", "take one line away"),
    "found duplicate %TAG directive": (
        "a line that starts with `%`",
        "take it away: tags have no meaning here",
    ),
    "found an indentation indicator equal to 0": (
        "an indentation of `0` after `|` or `>`",
        "give 1 to 9, or nothing",
    ),
    "did not find expected whitespace": _DIRECTIVE,
    "could not find expected directive name": _DIRECTIVE,
    "could not find expected whitespace or line break": _DIRECTIVE,
    "found unexpected non-alphabetical character": _DIRECTIVE,
    "did not find expected digit or '.' character": _DIRECTIVE,
    "did not find expected version number": _DIRECTIVE,
    "found extremely long version number": _DIRECTIVE,
}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_TYPOGRAPHIC = frozenset("“”„«»‘’‚「」")
"""Quotes of print, which are letters to YAML."""
_AT_START = {"found unexpected end of stream", "did not find expected alphabetic or numeric character"}
_STRANGE = {
    "\x85": "a line separator",
    "\u2028": "a line separator",
    "\u2029": "a line separator",
    "\ufeff": "a byte order mark",
}


def problem(source: Source, start: int, message: str, hint: str = "", end: int | None = None) -> Diagnostic:
    """A syntax error at an offset; without an end it takes the character there."""
    last = len(source.text)
    start = min(start, last)
    return Diagnostic(
        RULE, Severity.ERROR, message, Span(source, start, min(end or start + 1, last)), hint=hint
    )


def strange_character(source: Source) -> Diagnostic | None:
    """The first character that libyaml lets pass or ends a line at, and YAML 1.2 does not."""
    text = source.text
    if text.isascii():
        return None
    found = [offset for character in _STRANGE if (offset := text.find(character)) >= 0]
    if not found:
        return None
    character = text[min(found)]
    what = f"{_STRANGE[character]} (U+{ord(character):04X}) in the text"
    return problem(source, min(found), what, "take it away")


def half_character(source: Source, offset: int) -> Diagnostic:
    """Half of a pair that stands for one character."""
    return problem(
        source, offset, f"half a character (U+{ord(source.text[offset]):04X}) in the text", "take it away"
    )


def control_character(source: Source) -> Diagnostic | None:
    """The first character that YAML does not take raw."""
    if match := _CONTROL.search(source.text):
        code = ord(match.group())
        return problem(
            source, match.start(), f"a control character (U+{code:04X}) in the text", "take it away"
        )
    return None


def explain(source: Source, error: Any) -> Diagnostic:
    """A YAMLError as a diagnostic at its mark."""
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return control_character(source) or problem(source, 0, "this cannot be read as YAML")
    offset, said = int(mark.index), str(error.problem)
    if said == "found character that cannot start any token":
        return _bad_start(source, offset)
    if error.context_mark is not None and (
        said in _AT_START or _PLAIN.get(said) is _DIRECTIVE or _unclosed(said, error)
    ):
        offset = int(error.context_mark.index)
    message, hint = _PLAIN.get(said, (said, ""))
    line = source.line(source.position(offset)[0])
    if not _TYPOGRAPHIC.isdisjoint(line):
        hint = hint.replace("in quotes", 'in straight quotes (`"`)')
    return problem(source, _visible(source, offset), message, hint)


def _unclosed(said: str, error: Any) -> bool:
    """Whether a bracket was still open on a later line: then it is the bracket that needs looking at."""
    return "',' or" in said and bool(error.problem_mark.line > error.context_mark.line)


def _bad_start(source: Source, offset: int) -> Diagnostic:
    character = source.text[offset : offset + 1]
    if character == "\t":
        return problem(source, offset, "a tab in the indentation", "indent with spaces")
    return problem(
        source,
        offset,
        f"text cannot start with `{character}`" if character != "`" else "text cannot start with a backquote",
        "put it in quotes",
    )


def _visible(source: Source, offset: int) -> int:
    """An error at the end of the text is shown at the last thing that stands there."""
    if offset < len(source.text):
        return offset
    return max(len(source.text.rstrip()) - 1, 0)
