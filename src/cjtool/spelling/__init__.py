"""Whether two texts are the same but for their spelling, and which known word a wrong one is nearest to."""

from cjtool.spelling.folding import fold
from cjtool.spelling.identifier import kebab, slug, whole_id
from cjtool.spelling.nearness import nearest
from cjtool.spelling.normal_form import spelling

__all__ = ["fold", "kebab", "nearest", "slug", "spelling", "whole_id"]
