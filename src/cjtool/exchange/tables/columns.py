"""The user's own mapping of columns: `Heading: key` a line, and `colours` of sticky notes."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from cjtool.build.phrases import did_you_mean
from cjtool.exchange.loss import Loss
from cjtool.exchange.tables import phrases as says
from cjtool.exchange.tables.headings import CALLED, KEYS, Meaning, meaning, near_mapped
from cjtool.message import Listed
from cjtool.request import RequestError
from cjtool.spelling.folding import bare
from cjtool.spelling.nearness import nearest

_COLOURS = ("colours", "colors")
_PLAIN = re.compile(r"[^\W\d_](?:[\w /().?!’'+-]*[\w).?!])?")
_TAKEN = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})
"""Texts that are surely no more than that to YAML, and those of them that it takes for something else."""


@dataclass(frozen=True)
class MappedColumns:
    """What the user says of headings and of colours, by their letters; headings as they were written are in `named`."""

    keys: Mapping[str, str] = field(default_factory=dict)
    colours: Mapping[str, str] = field(default_factory=dict)
    named: Mapping[str, str] = field(default_factory=dict)

    def says(self, heading: str) -> bool:
        """Whether the user says what a heading means."""
        return _letters(heading) in self.keys

    def meaning(self, heading: str) -> Meaning:
        """What a heading means: what the user says, else what it says itself."""
        said = self.keys.get(_letters(heading))
        return Meaning(said) if said else meaning(heading)

    def names_parts(self, heading: str) -> bool:
        """Whether the user says that stages or steps stand under a heading."""
        return self.keys.get(_letters(heading)) in {"stage", "name"}

    def unmet(self, headings: Iterable[str]) -> list[Loss]:
        """A loss for each heading that the user names and no table has."""
        met = {_letters(heading): heading for heading in headings}
        missing = [letters for letters in self.keys if letters not in met]
        return [self._unmet(self.named[letters], list(met.values())) for letters in missing]

    def _unmet(self, heading: str, met: list[str]) -> Loss:
        near = nearest(heading, met, cutoff=0.3) or next(iter(met), heading)
        return Loss("left-out", heading, says.NO_COLUMN(heading=heading, near=near), value=heading)


def mapped(given: Mapping[str, Any] | None) -> MappedColumns:
    """What a file of columns says; RequestError, with the nearest, for a key that no column has."""
    keys: dict[str, str] = {}
    colours: dict[str, str] = {}
    named: dict[str, str] = {}
    for heading, key in (given or {}).items():
        if heading in _COLOURS and isinstance(key, Mapping):
            colours.update((_letters(str(colour)), _key(str(colour), of)) for colour, of in key.items())
        else:
            keys[_letters(str(heading))] = _key(str(heading), key)
            named[_letters(str(heading))] = str(heading)
    return MappedColumns(keys, colours, named)


def columns_line(heading: str, key: str) -> str:
    """A line of `--columns`, as YAML takes it: a heading that it would read as something else stands in quotes."""
    return f"{as_yaml(heading)}: {key}"


def as_yaml(text: str) -> str:
    """A text as YAML has it in one line, also within braces."""
    return (
        text
        if _PLAIN.fullmatch(text) and text.casefold() not in _TAKEN
        else json.dumps(text, ensure_ascii=False)
    )


def _key(heading: str, key: object) -> str:
    """A key that columns have; nothing, as `null` or `-` say, is `ignore`."""
    written = "ignore" if key is None or key == "-" else str(key).strip()
    found = CALLED.get(written, written)
    if found in KEYS:
        return found
    near = near_mapped(written)
    hint = did_you_mean(near) if near else says.KEYS_ARE(keys=Listed(tuple(sorted(KEYS))))
    raise RequestError(says.NO_KEY(key=written, heading=heading), hint)


def _letters(heading: str) -> str:
    return bare(heading) or " ".join(heading.split())
