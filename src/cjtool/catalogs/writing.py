"""Entries ─► a gettext catalog. The same entries give the same bytes: no date of today, no order of chance."""

from collections.abc import Iterable, Iterator

from babel.messages.pofile import escape

from cjtool.catalogs.entries import CatalogEntry, CatalogFile

_WIDTH = 100


def written_catalog(catalog: CatalogFile) -> str:
    """The text of a catalog: header, entries, and those that nothing needs any longer."""
    head = CatalogEntry("", "", catalog.header, comments=catalog.about)
    parts = [_entry(head), *map(_entry, catalog.entries), *map(_obsolete, catalog.obsolete)]
    return "\n".join(parts)


def header_with(header: str, own: dict[str, str]) -> str:
    """The fields of a header with others in it; what tools wrote there stays."""
    lines = [line for line in header.split("\n") if line.strip()]
    given = {line.partition(":")[0].strip().lower() for line in lines}
    kept = [_replaced(line, own) for line in lines]
    added = [f"{name}: {value}" for name, value in own.items() if name.lower() not in given]
    return "".join(f"{line}\n" for line in (*kept, *added))


def _replaced(line: str, own: dict[str, str]) -> str:
    name = line.partition(":")[0].strip().lower()
    return next((f"{key}: {value}" for key, value in own.items() if key.lower() == name), line)


def _entry(entry: CatalogEntry) -> str:
    lines = [
        *(_comment("#", line) for line in entry.comments),
        *(_comment("#.", line) for line in entry.notes),
        *_places(entry.places),
    ]
    if flags := [*(["fuzzy"] if entry.fuzzy else []), *sorted(entry.flags)]:
        lines.append(f"#, {', '.join(flags)}")
    if entry.previous:
        lines += _string("#| ", "msgid", entry.previous)
    return _joined([*lines, *_strings("", entry)])


def _obsolete(entry: CatalogEntry) -> str:
    lines = [_comment("#", line) for line in entry.comments]
    if flags := [*(["fuzzy"] if entry.fuzzy else []), *sorted(entry.flags)]:
        lines.append(f"#, {', '.join(flags)}")
    return _joined([*lines, *_strings("#~ ", entry)])


def _strings(prefix: str, entry: CatalogEntry) -> Iterator[str]:
    if entry.context:
        yield from _string(prefix, "msgctxt", entry.context)
    yield from _string(prefix, "msgid", entry.text)
    yield from _string(prefix, "msgstr", entry.translation)


def _string(prefix: str, keyword: str, text: str) -> Iterator[str]:
    """A keyword with its text; one of several lines has them below one another."""
    lines = [line + "\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    lines = [line for line in lines if line]
    if len(lines) <= 1:
        yield f"{prefix}{keyword} {escape(text)}"
        return
    yield f'{prefix}{keyword} ""'
    yield from (f"{prefix}{escape(line)}" for line in lines)


def _comment(mark: str, text: str) -> str:
    return f"{mark} {text}".rstrip()


def _places(places: Iterable[tuple[str, int]]) -> Iterator[str]:
    """References, as many on a line as fit; a name with blanks stands between the marks that gettext has for that."""
    line = "#:"
    for name, number in places:
        enclosed = f"\u2068{name}\u2069" if " " in name or "\t" in name else name
        place = f"{enclosed}:{number}" if number else enclosed
        if len(line) + len(place) >= _WIDTH and line != "#:":
            yield line
            line = "#:"
        line += f" {place}"
    if line != "#:":
        yield line


def _joined(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
