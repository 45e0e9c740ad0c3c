"""What is made from the code and committed, and whether it is fresh: `python -m cjtool.docs`."""

from cjtool.docs.rule_pages import explanation, index, page, pages

__all__ = ["explanation", "index", "page", "pages"]
