"""How a clash of two sides is told in a file: in a comment above the place, which `lint` reports until it is gone."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from cjtool.document import CONFLICT
from cjtool.document.blocks.shifting import lines
from cjtool.merge.outcome import Clash
from cjtool.merge.portions import Portion

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]+")
_SAYS = {
    "both": "{ours} and {theirs} changed it; below is what {ours} has",
    "ours-removed": "{ours} removed what {theirs} changed; below is what {theirs} has",
    "theirs-removed": "{theirs} removed what {ours} changed; below is what {ours} has",
    "place": "{ours} and {theirs} moved it; it stands where {ours} has it",
    "order": "{ours} and {theirs} moved it in its list; it stands where {ours} has it",
    "key": "{ours} and {theirs} gave it another key; below is that of {ours}",
}

_SAYS_OF_ADDED = {
    "both": "{ours} and {theirs} added it, each in another way; below is what {ours} has",
    "place": "{ours} and {theirs} added it in different places; it stands where {ours} has it",
}
"""The same of what was not there before."""


class Labels(NamedTuple):
    """What the three versions are called: branches or commits."""

    base: str = "before"
    ours: str = "ours"
    theirs: str = "theirs"


def marks(clashes: Iterable[Clash], column: int, labels: Labels, end: str) -> str:
    """The comments that tell clashes: what each is about, what stood there before, and what the other side has."""
    names = Labels(*(" ".join(_UNSEEN.sub(" ", label).split()) for label in labels))
    return "".join(f"{' ' * column}{line}{end}" for clash in clashes for line in _told(clash, names))


def _told(clash: Clash, names: Labels) -> list[str]:
    trio = clash.trio
    says = _SAYS if trio.base is not None else _SAYS | _SAYS_OF_ADDED
    told = [f"{CONFLICT}[{_about(clash)}]: {says[clash.kind].format(ours=names.ours, theirs=names.theirs)}"]
    if clash.kind in {"place", "order"}:
        return [*told, f"# {names.theirs}: {_place(trio.theirs)}"]
    if trio.base is not None:
        told += [f"# {names.base}:", *_quoted(trio.base)]
    if trio.theirs is not None and clash.kind in {"both", "key"}:
        told += [f"# {names.theirs}:", *_quoted(trio.theirs)]
    return told


def _about(clash: Clash) -> str:
    """What people call the part, or the keys that lead to it from where it can be said."""
    part = clash.trio.parts[0]
    keys = [part.key] if part.key else []
    while part.holder is not None and not _has_own_line(part):
        part = part.holder
        keys = [part.key, *keys] if part.key else keys
    return ".".join(keys) or _called(part)


def _has_own_line(part: Portion) -> bool:
    """Whether a comment can stand above a part."""
    return part.written is not None and part.holder is not None and not part.holder.short


def _place(part: Portion | None) -> str:
    """Where the other side has a part: in what, and behind what."""
    holder = part.holder if part is not None else None
    if part is None or holder is None:
        return ""
    number = holder.parts.index(part)
    behind = f"behind {_called(holder.parts[number - 1])}" if number else "first"
    inside = _called(holder.holder) if holder.holder is not None and holder.holder.holder is not None else ""
    return f"{inside}, {behind}" if inside else behind


def _called(part: Portion) -> str:
    return _UNSEEN.sub(" ", part.label or str(part.normal))


def _quoted(part: Portion) -> list[str]:
    """The text of a part as lines of a comment."""
    written = part.written
    if written is None:
        text = f"{part.key}: {part.flow}" if part.key else str(part.flow)
    else:
        text = written.at(0)._replace(above="").text()
    return [f"#   {line.rstrip()}".rstrip() for line in lines(text)]
