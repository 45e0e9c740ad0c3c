"""A whole file in its form, held against what it said before."""

from typing import NamedTuple

from cjtool.build import MODELS
from cjtool.diagnostic import Diagnostic
from cjtool.document import Data, parse
from cjtool.document.blocks import BlockText, line_end, read_blocks
from cjtool.edit.form import remarks
from cjtool.edit.form.layout import laid_out
from cjtool.edit.form.order import ordered
from cjtool.edit.form.ties import Ties
from cjtool.source import Source


class Formed(NamedTuple):
    """A file's text in its form; as it was where problems stand in the way, or where it would not be `safe`.

    It is not safe where the outcome would not be the same data: nothing is changed then.
    """

    text: str
    problems: tuple[Diagnostic, ...] = ()
    safe: bool = True


def in_form(source: Source) -> Formed:
    """A text with its keys in the order of their models and in one layout; lines end as most of them did."""
    document = parse(source)
    if document.problems:
        return Formed(source.text, document.problems)
    end = line_end(source.text)
    plain = source.text.replace("\r\n", "\n").replace("\r", "\n")
    text = _laid_out(Source(source.path, plain), document.data).replace("\n", end)
    if text == source.text:
        return Formed(text)
    after = parse(Source(source.path, text))
    if after.problems or after.data != document.data:
        return Formed(source.text, safe=False)
    return Formed(text)


def _laid_out(source: Source, data: Data) -> str:
    read = read_blocks(source)
    if read.root is None:
        return source.text
    kind = data.get("cjtool") if isinstance(data, dict) else None
    model = MODELS.get(kind) if isinstance(kind, str) else None
    root = read.root if model is None else ordered(read.root, model, Ties(source.text))
    placed = laid_out(root, 0)
    first, *others = placed.entries
    placed = placed._replace(entries=(first._replace(above=""), *others))
    return str(BlockText(remarks.before(read.before), placed, remarks.after(read.after), "\n"))
