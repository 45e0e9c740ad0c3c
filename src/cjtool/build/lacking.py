"""What an object lacks, and how to start one that is not there."""

import re

from cjtool.build import phrases as p
from cjtool.build.shape import title_of
from cjtool.document import Data
from cjtool.message import Hint, Listed, Message
from cjtool.model import Node
from cjtool.model.node import first_text, kinds_of_references, needed
from cjtool.spelling import kebab

_PLAIN = re.compile(r"[^\W\d_][\w ’-]{0,58}")
"""Text that needs no quotes in YAML, and fits into a sentence."""


def needs(owner: type[Node] | None, key: str) -> Message:
    """Which keys an object needs, and the one of them that is missing; what says the kind of file is there."""
    keys = tuple(name for name in needed(owner) if name != "cjtool") if owner else ()
    if len(keys) < 2:
        return p.NEEDS(owner=title_of(owner), key=key)
    return p.NEEDS_ALL(owner=title_of(owner), keys=Listed(keys), key=key)


def as_text(model: type[Node], given: Data, written: str) -> Hint:
    """How to write what stands in place of an object that may be text; a number is no reference in any case."""
    if given is None:
        return p.FILL_IN
    refers = first_text(model) in dict(kinds_of_references(model))
    return p.in_quotes(written) if isinstance(given, bool | int | float) and not refers else ""


def entry(model: type[Node] | None, given: Data) -> str:
    """How to start an entry of a section: as a whole where text is written in the section's place."""
    text = given[0] if isinstance(given, tuple) and given else given
    if model is None or not isinstance(text, str) or not (id := kebab(text)):
        return "name:" if model is None else "id:"
    return f"{id}: {text[:1].upper()}{text[1:]}" if first_text(model) and _PLAIN.fullmatch(text) else f"{id}:"
