"""libyaml's errors in plain sentences."""

import re
from typing import Any

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.document import yaml_problems as wrong
from cjtool.document import yaml_remedies as do
from cjtool.message import Hint, Message, Plain, Says
from cjtool.source import Source, Span

RULE = "yaml-syntax"

_TAB = (wrong.TAB, do.SPACES)
_BANG = (wrong.BANG, do.QUOTE_IT)
_DIRECTIVE = (wrong.PERCENT, do.QUOTE_PERCENT)
_ESCAPE = (wrong.ESCAPE_OF_NOTHING, do.CHARACTER_ITSELF)

# What libyaml says ─► what a person needs to know, and what to do.
_PLAIN = {
    "mapping values are not allowed in this context": (wrong.STRAY_COLON, do.QUOTE_COLONS_OR_INDENT),
    "block sequence entries are not allowed in this context": (wrong.STRAY_ITEM, do.OWN_LINE),
    "did not find expected '-' indicator": (wrong.NOT_AN_ITEM, do.INDENT_ITEMS),
    "did not find expected key": (wrong.NOT_A_KEY, do.INDENT_OR_INSIDE),
    "did not find expected <document start>": (wrong.OUTSIDE, do.INDENT_KEYS),
    "could not find expected ':'": (wrong.KEY_WITHOUT_COLON, do.KEY_AND_VALUE),
    "found unexpected end of stream": (wrong.OPEN_QUOTE, do.CLOSE_IT),
    "found unknown escape character": (wrong.UNKNOWN_ESCAPE, do.BACKSLASH),
    "did not find expected ',' or ']'": (wrong.OPEN_LIST, do.CLOSE_LIST),
    "did not find expected ',' or '}'": (wrong.OPEN_OBJECT, do.CLOSE_OBJECT),
    "found unexpected ':'": (wrong.LONE_COLON, do.SPACE_OR_QUOTES),
    "did not find expected node content": (wrong.NO_VALUE, do.GIVE_VALUE),
    "found undefined alias": (wrong.NO_ANCHOR, do.DEFINE_ANCHOR),
    "second occurrence": (wrong.ANCHOR_TWICE, do.ANOTHER_NAME),
    "but found another document": (wrong.SECOND_DOCUMENT, do.ONE_DOCUMENT),
    "did not find expected comment or line break": (wrong.AFTER_BLOCK, do.NEXT_LINE),
    "found unknown directive name": _DIRECTIVE,
    "found a tab character that violates indentation": _TAB,
    "found a tab character where an indentation space is expected": _TAB,
    "mapping keys are not allowed in this context": (wrong.QUESTION_MARK, do.QUOTE_QUESTION_MARK),
    "did not find expected alphabetic or numeric character": (wrong.STAR_OR_AND, do.QUOTE_IT),
    "did not find expected whitespace or line break": _BANG,
    "did not find expected tag URI": _BANG,
    "did not find URI escaped octet": _BANG,
    "found an incorrect leading UTF-8 octet": _BANG,
    "found an incorrect trailing UTF-8 octet": _BANG,
    "did not find the expected '>'": _BANG,
    "did not find expected '!'": _BANG,
    "found undefined tag handle": _BANG,
    "found unexpected document indicator": (wrong.DOCUMENT_IN_QUOTES, do.CLOSE_QUOTES),
    "did not find expected hexdecimal number": _ESCAPE,
    "found invalid Unicode character escape code": _ESCAPE,
    "found incompatible YAML document": (wrong.OTHER_YAML, do.REMOVE_LINE),
    "found duplicate %YAML directive": (wrong.VERSION_TWICE, do.REMOVE_ONE_LINE),
    "found duplicate %TAG directive": (wrong.PERCENT, do.NO_TAGS),
    "found an indentation indicator equal to 0": (wrong.INDENT_OF_ZERO, do.ONE_TO_NINE),
    "did not find expected whitespace": _DIRECTIVE,
    "could not find expected directive name": _DIRECTIVE,
    "could not find expected whitespace or line break": _DIRECTIVE,
    "found unexpected non-alphabetical character": _DIRECTIVE,
    "did not find expected digit or '.' character": _DIRECTIVE,
    "did not find expected version number": _DIRECTIVE,
    "found extremely long version number": _DIRECTIVE,
}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_GIT_MARK = re.compile(r"^<{7}(?: |$)", re.MULTILINE)
_TYPOGRAPHIC = frozenset("“”„«»‘’‚「」")
"""Quotes of print, which are letters to YAML."""
_AT_START = {"found unexpected end of stream", "did not find expected alphabetic or numeric character"}
_STRANGE = {
    "\x85": wrong.LINE_SEPARATOR,
    "\u2028": wrong.LINE_SEPARATOR,
    "\u2029": wrong.LINE_SEPARATOR,
    "\ufeff": wrong.BYTE_ORDER_MARK,
}


def problem(source: Source, start: int, message: Message, hint: Hint = "") -> Diagnostic:
    """A syntax error at an offset; it takes the character there."""
    last = len(source.text)
    start = min(start, last)
    return Diagnostic(RULE, Severity.ERROR, message, Span(source, start, min(start + 1, last)), hint)


def strange_character(source: Source) -> Diagnostic | None:
    """The first character that libyaml lets pass or ends a line at, and YAML 1.2 does not."""
    text = source.text
    if text.isascii():
        return None
    found = [offset for character in _STRANGE if (offset := text.find(character)) >= 0]
    return _to_take_away(source, min(found), _STRANGE[text[min(found)]]) if found else None


def half_character(source: Source, offset: int) -> Diagnostic:
    """Half of a pair that stands for one character."""
    return _to_take_away(source, offset, wrong.HALF_A_CHARACTER)


def control_character(source: Source) -> Diagnostic | None:
    """The first character that YAML does not take raw."""
    match = _CONTROL.search(source.text)
    return None if match is None else _to_take_away(source, match.start(), wrong.CONTROL_CHARACTER)


def code_point(character: str) -> Plain:
    """A character's number in Unicode: `U+00A0`."""
    return Plain(f"U+{ord(character):04X}")


def _to_take_away(source: Source, offset: int, says: Says) -> Diagnostic:
    return problem(source, offset, says(code=code_point(source.text[offset])), do.TAKE_AWAY())


def explain(source: Source, error: Any) -> Diagnostic:
    """A YAMLError as a diagnostic at its mark; where a merge left both sides in the text, at the first mark of git's."""
    if marked := _GIT_MARK.search(source.text):
        return problem(source, marked.start(), wrong.GIT_CONFLICT(), do.SETTLE())
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return control_character(source) or problem(source, 0, wrong.UNREADABLE())
    offset, said = int(mark.index), str(error.problem)
    if said == "found character that cannot start any token":
        return _bad_start(source, offset)
    if error.context_mark is not None and (
        said in _AT_START or _PLAIN.get(said) is _DIRECTIVE or _unclosed(said, error)
    ):
        offset = int(error.context_mark.index)
    if said not in _PLAIN:
        return problem(source, _visible(source, offset), wrong.UNREADABLE())
    message, hint = _PLAIN[said]
    line = source.line(source.position(offset)[0])
    quotes = do.QUOTES if _TYPOGRAPHIC.isdisjoint(line) else do.STRAIGHT_QUOTES
    return problem(source, _visible(source, offset), message(), hint(quotes=quotes))


def _unclosed(said: str, error: Any) -> bool:
    """Whether a bracket was still open on a later line: then it is the bracket that needs looking at."""
    return "',' or" in said and bool(error.problem_mark.line > error.context_mark.line)


def _bad_start(source: Source, offset: int) -> Diagnostic:
    character = source.text[offset : offset + 1]
    if character == "\t":
        return problem(source, offset, wrong.TAB(), do.SPACES())
    message = wrong.BACKQUOTE() if character == "`" else wrong.CANNOT_START(character=character)
    return problem(source, offset, message, do.QUOTE_IT(quotes=do.QUOTES))


def _visible(source: Source, offset: int) -> int:
    """An error at the end of the text is shown at the last thing that stands there."""
    if offset < len(source.text):
        return offset
    return max(len(source.text.rstrip()) - 1, 0)
