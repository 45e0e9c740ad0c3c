"""The words that cjtool itself reads and writes, by language; those it writes are in `table`, imported on use."""

from cjtool.words.fold import fold, slug
from cjtool.words.nearest import nearest
from cjtool.words.phases import PHASES, phases_in
from cjtool.words.spelling import spelling

__all__ = ["PHASES", "fold", "nearest", "phases_in", "slug", "spelling"]
