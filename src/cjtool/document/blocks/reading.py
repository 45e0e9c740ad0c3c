"""From the parser's tokens to the tree of a text."""

import re
from bisect import bisect_right

from cjtool.document.blocks.nodes import BlockEntry, BlockGroup, BlockLeaf, BlockText
from cjtool.document.blocks.shifting import LINE, is_blank, line_end, lines, margin
from cjtool.document.blocks.tokens import Lexed, closed, lexed
from cjtool.source import Source

_PROPERTIES = {"Anchor", "Tag"}
_BEFORE_ROOT = {"StreamStart", "Directive", "DocumentStart", *_PROPERTIES}
_GROUPS = {"BlockMappingStart": True, "BlockSequenceStart": False}
_FLOWS = {"FlowMappingStart", "FlowSequenceStart"}
_HEADER = re.compile(r"[|>](?P<keeps>\+)?[-+]?(?P<width>[1-9])?(?P<keeps_after>\+)?")


def read_blocks(source: Source) -> BlockText:
    """The tree of a text that `parse` reads; one in flow style, one of a single value and an empty one have no root."""
    text = source.text
    tokens = lexed(text)
    first = next(
        (number for number, token in enumerate(tokens) if token.kind not in _BEFORE_ROOT), len(tokens)
    )
    reader = _Reader(source, tokens)
    if first < len(tokens) and tokens[first].kind in _GROUPS and reader.begins_line(tokens[first].start):
        reader.next, reader.at = first, reader.line_start(tokens[first].start)
        before = text[: reader.at]
        root = reader.value(-1, reader.at, of_key=False)[0]
        if isinstance(root, BlockGroup):
            return BlockText(before, root, text[reader.at :], line_end(text))
    return BlockText(text, None, "", line_end(text))


class _Reader:
    """Goes through the tokens once; `at` is where those lines begin that belong to nothing yet."""

    def __init__(self, source: Source, tokens: list[Lexed]) -> None:
        self.text = source.text
        self.tokens = tokens
        self.next = 0
        self.at = 0
        self._starts = source.line_starts
        self._closing, self._explicit = closed(tokens)

    def line_start(self, offset: int) -> int:
        """Where the line of an offset begins."""
        return self._starts[bisect_right(self._starts, offset) - 1]

    def begins_line(self, offset: int) -> bool:
        """Whether only blanks stand before an offset on its line."""
        return not self.text[self.line_start(offset) : offset].strip(" ")

    def value(self, column: int, after: int, *, of_key: bool) -> tuple[BlockGroup | BlockLeaf, int, int]:
        """The value from the next token on, and where it starts and ends; a group starts with its first line.

        `column` is that of its entry, `after` the end of the mark before it.
        """
        start, last = -1, after
        while (token := self.tokens[self.next]).kind in _PROPERTIES:
            start, last = token.start if start < 0 else start, token.end
            self.next += 1
        start = token.start if start < 0 else start
        if token.kind in _FLOWS or self.next in self._explicit:
            return self._whole(start, token.kind in _FLOWS)
        if token.kind in _GROUPS:
            self.next += 1
            return self._group(token.column, last, is_map=_GROUPS[token.kind])
        if token.kind == "BlockEntry" and of_key:
            return self._group(token.column, last, is_map=False, is_margined=True)
        if token.kind not in {"Scalar", "Alias"}:
            return BlockLeaf(self.text[min(start, last) : last], "empty"), min(start, last), last
        self.next += 1
        if token.style in {"|", ">"}:
            end = self._end_of_block(token, column)
            return BlockLeaf(self.text[start:end], "block"), start, end
        return (
            BlockLeaf(self.text[start : token.end], "scalar" if token.kind == "Scalar" else "alias"),
            start,
            token.end,
        )

    def _whole(self, start: int, is_flow: bool) -> tuple[BlockLeaf, int, int]:
        """A flow list or object, or an object with `?`, as one leaf."""
        last = self._closing[self.next]
        end = self.tokens[last].end if is_flow else self.tokens[last - 1].end
        self.next = last + 1
        text = self.text[start:end].rstrip()
        return BlockLeaf(text, "flow" if is_flow else "opaque"), start, start + len(text)

    def _group(
        self, column: int, last: int, *, is_map: bool, is_margined: bool = False
    ) -> tuple[BlockGroup, int, int]:
        """An object or a list in block style; one that is margined stands at its key's column, and no token ends it."""
        first = self.tokens[self.next].start
        compact = self.line_start(first) <= last and column >= 0 and not self.begins_line(first)
        if not compact and not self.begins_line(last):
            self.at = self._end_of_line(last)
        start = first if compact else self.at
        entries: list[BlockEntry] = []
        kind = "Key" if is_map else "BlockEntry"
        while (token := self.tokens[self.next]).kind == kind:
            above = "" if compact and not entries else self.text[self.at : self.line_start(token.start)]
            entries.append(self._key(token, above) if is_map else self._item(token, above))
        if not is_margined:
            self.next += 1
        end = entries[-1].end
        return BlockGroup(is_map, column, tuple(entries), self._below(column), compact), start, end

    def _key(self, token: Lexed, above: str) -> BlockEntry:
        """A key with its value."""
        self.next += 1
        last = self.tokens[self.next]
        while self.tokens[self.next].kind != "Value":
            self.next = self._closing.get(self.next, self.next)
            last = self.tokens[self.next]
            self.next += 1
        key, mark = self.text[token.start : last.end], self.tokens[self.next]
        part = last.value if last.kind == "Scalar" else key
        self.next += 1
        return self._entry(part, token, above, (key, self.text[last.end : mark.end], mark.end))

    def _item(self, token: Lexed, above: str) -> BlockEntry:
        """An item of a list."""
        self.next += 1
        return self._entry(None, token, above, ("", "-", token.end))

    def _entry(self, part: str | None, token: Lexed, above: str, head: tuple[str, str, int]) -> BlockEntry:
        key, mark, after = head
        value, start, end = self.value(token.column, after, of_key=part is not None)
        behind = ""
        if isinstance(value, BlockLeaf):
            self.at = self._end_of_line(end)
            behind = self.text[end : self.at]
        gap = self.text[after:start]
        return BlockEntry(part, token.column, above, key, mark, gap, value, behind, token.start, end)

    def _below(self, column: int) -> str:
        """The comments below a group that ends here, which stand deeper than what comes next.

        Where what holds it ends too, those at its own column or deeper are its own; the others belong to that.
        """
        following = self.tokens[self.next]
        least = 1
        if following.kind == "BlockEnd":
            least = column
            number = self.next
            while self.tokens[number].kind == "BlockEnd":
                number += 1
            following = self.tokens[number]
        if following.kind in {"Key", "BlockEntry"}:
            least = max(least, following.column + 1)
        taken = length = 0
        for line in lines(self.text[self.at : following.start]):
            length += len(line)
            if not is_blank(line):
                if margin(line) < least or not line.lstrip(" \t").startswith("#"):
                    break
                taken = length
        start, self.at = self.at, self.at + taken
        return self.text[start : self.at]

    def _end_of_line(self, offset: int) -> int:
        """Where the line of an offset ends, with what ends it."""
        found = LINE.match(self.text, offset)
        return found.end() if found else offset

    def _end_of_block(self, token: Lexed, column: int) -> int:
        """The end of a literal or folded scalar: of its last line that says something, or is kept."""
        head = self._end_of_line(token.start)
        body = list(lines(self.text[head : token.end]))
        header = _HEADER.match(self.text, token.start)
        assert header is not None
        if not (header["keeps"] or header["keeps_after"]):
            texts = (margin(line) for line in body if not is_blank(line))
            width = column + int(header["width"]) if header["width"] else next(texts, len(self.text))
            while body and is_blank(body[-1]) and len(body[-1].rstrip("\r\n")) <= width:
                body.pop()
        end = head + sum(map(len, body))
        return end - (
            2 if self.text.endswith("\r\n", 0, end) else 1 if self.text.endswith(("\r", "\n"), 0, end) else 0
        )
