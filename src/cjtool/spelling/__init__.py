"""Whether two texts are the same but for their spelling, and which known word a wrong one is nearest to."""

from cjtool.spelling.fold import fold
from cjtool.spelling.identifier import kebab, slug
from cjtool.spelling.nearest import nearest
from cjtool.spelling.spelling import spelling

__all__ = ["fold", "kebab", "nearest", "slug", "spelling"]
