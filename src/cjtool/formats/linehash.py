"""GitHub's fingerprint of a line, by which code scanning knows an alert again when lines move.

As in `fingerprints.ts` of github/codeql-action: a polynomial over the 100 UTF-16 units from the line's start.
"""

import re
import struct
from collections import Counter
from functools import lru_cache
from itertools import accumulate

from cjtool.source import Source

_BLOCK, _FACTOR, _MASK = 100, 37, (1 << 64) - 1
_OUT = pow(_FACTOR, _BLOCK, 1 << 64)
_LINE_END, _BLANKS = re.compile(r"\r\n?"), {ord("\t"): None, ord(" "): None}


@lru_cache(maxsize=1)
def line_hashes(source: Source) -> tuple[str, ...]:
    """For each line its hash in hex and how many lines so far have it: `271789c17abda88f:1`.

    Σ c_k·37^(99−k) mod 2⁶⁴ over a text without tabs and spaces, with 0xFFFF and zeros after its end.
    """
    units = _units(source.text)
    reach = list(accumulate((*units, *[0] * _BLOCK), _add, initial=0))
    starts = [0, *(index for index, unit in enumerate(units, 1) if unit == ord("\n"))]
    seen: Counter[str] = Counter()
    return tuple(_counted(f"{(reach[at + _BLOCK] - _OUT * reach[at]) & _MASK:x}", seen) for at in starts)


def _units(text: str) -> tuple[int, ...]:
    bare = _LINE_END.sub("\n", text).translate(_BLANKS) + "\uffff"
    data = bare.encode("utf-16-le", "surrogatepass")
    return struct.unpack(f"<{len(data) // 2}H", data)


def _add(value: int, unit: int) -> int:
    return (value * _FACTOR + unit) & _MASK


def _counted(value: str, seen: Counter[str]) -> str:
    seen[value] += 1
    return f"{value}:{seen[value]}"
