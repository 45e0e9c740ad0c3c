"""What is made from the code and committed, and whether it is fresh: `python -m cjtool.docs`."""

from cjtool.docs.changes_told import change_explanation, change_pages
from cjtool.docs.rule_pages import explanation, index, page, pages

__all__ = ["change_explanation", "change_pages", "explanation", "index", "page", "pages"]
