"""The contexts of a gettext catalog changed in its text, with all else left as translators' tools wrote it."""

import re
from collections.abc import Iterable, Mapping

from babel.messages.pofile import denormalize, escape

from cjtool.catalogs.texts import texts_of
from cjtool.project import File

_MARK = r"[ \t]*(?:#~[ \t]*)?"
_STRING = r'"(?:[^"\\\r\n]|\\.)*"'
_CONTEXT = re.compile(rf"^({_MARK})msgctxt[ \t]*({_STRING}(?:\r?\n{_MARK}{_STRING})*)", re.MULTILINE)
_STRINGS = re.compile(_STRING)


def moved_contexts(before: Iterable[File], after: Iterable[File]) -> dict[str, str]:
    """The contexts that are others now, of files in which the same texts stand in the same order."""
    pairs = (
        (one.context, other.context)
        for old, new in zip(before, after, strict=True)
        for one, other in zip(texts_of(old), texts_of(new), strict=True)
    )
    return {one: other for one, other in pairs if one != other}


def with_contexts(text: str, moved: Mapping[str, str]) -> tuple[str, int]:
    """A catalog's text with other contexts, those of obsolete entries too, and how many were changed."""
    count = 0

    def changed(found: re.Match[str]) -> str:
        nonlocal count
        context = "".join(map(denormalize, _STRINGS.findall(found[2])))
        if context not in moved:
            return found[0]
        count += 1
        return f"{found[1]}msgctxt {escape(moved[context])}"

    return _CONTEXT.sub(changed, text), count
