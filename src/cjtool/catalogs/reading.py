"""gettext catalogs ─► entries, with Babel's parser; what is wrong with one is told at its line."""

import re
from collections.abc import Iterator
from email import message_from_string
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as PoMessage
from babel.messages.pofile import PoFileError, PoFileParser, denormalize

from cjtool.catalogs import phrases as says
from cjtool.catalogs.entries import CatalogEntry, CatalogFile, Key
from cjtool.catalogs.syntax import as_babel_reads, faults
from cjtool.diagnostic import Diagnostic, Related, Severity
from cjtool.message import Hint, Message
from cjtool.project.file_phrases import OVER_5_MB
from cjtool.project.files import decoded
from cjtool.source import Source, Span

RULE = "catalog"
"""What problems of catalogs are called."""
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""What neither YAML nor a picture can hold."""
_BREAK = re.compile(rb"\r\n?(?!\x00)")
"""How lines end on other systems; not half a character of UTF-16."""
_CHARSETS = {"", "utf-8", "utf8", "us-ascii", "ascii", "charset"}


class _Collected(Catalog):
    """Keeps all messages in their order, also those that are there twice, and takes no header for anything else."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[PoMessage] = []

    def __setitem__(self, id: object, entry: PoMessage) -> None:
        self.messages.append(entry)


def read_catalog(data: bytes, path: Path, language: str) -> CatalogFile:
    """A catalog from its bytes: UTF-8, of at most 5 MB; line breaks of any system."""
    source = decoded(_BREAK.sub(b"\n", data), path)
    if isinstance(source, Diagnostic):
        return CatalogFile(language, source.span.source, problems=(_unread(source),))
    broken = tuple(
        _problem(Span(source, each.start, each.end), each.message, each.hint) for each in faults(source.text)
    )
    return CatalogFile(language, source, problems=broken) if broken else _parsed(source, language)


def _unread(problem: Diagnostic) -> Diagnostic:
    """Why a file is no text; one that is too large cannot be split, as a language has one catalog."""
    advice = "" if problem.worded == OVER_5_MB else problem.advice
    return problem._replace(rule=RULE, advice=advice)


def _parsed(source: Source, language: str) -> CatalogFile:
    collected = _Collected()
    try:
        PoFileParser(collected, abort_invalid=True).parse(as_babel_reads(source.text))
    except PoFileError as error:
        broken = _problem(_line(source, error.lineno + 1), says.NOT_READ, says.ORDER)
        return CatalogFile(language, source, problems=(broken,))
    entries = tuple(map(_entry, collected.messages))
    head = next((each for each in entries if each.key == ("", "")), CatalogEntry("", ""))
    listed = tuple(each for each in entries if each.text)
    problems = (*_of_header(source, head, language), *_twice(source, listed), *_characters(source, listed))
    return CatalogFile(
        language,
        source,
        head.translation,
        head.comments,
        listed,
        tuple(map(_entry, collected.obsolete.values())),
        problems,
    )


def _entry(po: PoMessage) -> CatalogEntry:
    comments = [comment for comment in po.user_comments if not comment.startswith("|")]
    return CatalogEntry(
        context=po.context or "",
        text=str(po.id),
        translation=str(po.string or ""),
        fuzzy="fuzzy" in po.flags,
        flags=frozenset(flag for flag in po.flags if flag and not _is_guess(flag)),
        comments=tuple(comments),
        notes=tuple(po.auto_comments),
        places=tuple((name, line or 0) for name, line in po.locations),
        previous=_previous(po.user_comments),
        line=po.lineno or 1,
    )


def _is_guess(flag: str) -> bool:
    """Whether it is fuzzy, which an entry says by itself, or a form that Babel takes a percent sign or a brace for."""
    return flag in {"fuzzy", "python-format", "python-brace-format"}


def _previous(comments: list[str]) -> str:
    """The source text that a translation was made of, from the lines of it."""
    lines = [comment[1:].strip() for comment in comments if comment.startswith("|")]
    start = next((at for at, line in enumerate(lines) if line.startswith("msgid ")), None)
    if start is None:
        return ""
    strings = [lines[start].removeprefix("msgid ").strip(), *lines[start + 1 :]]
    return "".join(denormalize(part) for part in strings if re.fullmatch(r'"(?:[^"\\]|\\.)*"', part))


def _of_header(source: Source, head: CatalogEntry, language: str) -> Iterator[Diagnostic]:
    fields = message_from_string(head.translation)
    span = _line(source, head.line)
    charset = re.search(r"charset=\s*([^\s;]*)", fields.get("Content-Type", ""))
    if charset and charset[1].lower() not in _CHARSETS:
        yield _problem(span, says.OTHER_CHARSET(charset=charset[1]), says.SAY_UTF_8)
    tag = fields.get("Language", "").strip()
    if tag and _base(tag) != _base(language):
        yield _problem(span, says.OTHER_LANGUAGE(tag=tag, name=language), says.RENAME_OR_CORRECT)


def _base(tag: str) -> str:
    """The language of a code, without its script and region."""
    return tag.replace("-", "_").partition("_")[0].lower()


def _twice(source: Source, entries: tuple[CatalogEntry, ...]) -> Iterator[Diagnostic]:
    first: dict[Key, CatalogEntry] = {}
    for entry in entries:
        earlier = first.setdefault(entry.key, entry)
        if earlier is not entry:
            place = Related(says.FIRST_HERE(), _line(source, earlier.line))
            problem = _problem(_line(source, entry.line), says.TWICE(text=_short(entry.text)), says.KEEP_ONE)
            yield problem._replace(related=(place,))


def _characters(source: Source, entries: tuple[CatalogEntry, ...]) -> Iterator[Diagnostic]:
    for entry in entries:
        if entry.counts and (match := _UNPRINTABLE.search(entry.translation)):
            code = f"U+{ord(match[0]):04X}"
            message = says.UNPRINTABLE(text=_short(entry.text), code=code)
            yield _problem(_line(source, entry.line), message, says.TAKE_OUT)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"


def _line(source: Source, number: int) -> Span:
    start = source.line_starts[min(number, len(source.line_starts)) - 1]
    return Span(source, start, start)


def _problem(span: Span, message: Message, hint: Hint) -> Diagnostic:
    return Diagnostic(RULE, Severity.ERROR, message, span, hint)
