"""The words that cjtool itself reads and writes, by language."""

from cjtool.words.fold import fold, slug
from cjtool.words.nearest import nearest
from cjtool.words.phases import PHASES, phases_in
from cjtool.words.table import LANGUAGES, Words, words

__all__ = ["LANGUAGES", "PHASES", "Words", "fold", "nearest", "phases_in", "slug", "words"]
