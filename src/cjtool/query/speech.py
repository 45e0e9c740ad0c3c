"""Which words pictures and reports of a project are written in."""

from cjtool.i18n.own import over
from cjtool.i18n.table import Words, words
from cjtool.model import Project
from cjtool.project.wording import own_words


def spoken(project: Project, language: str) -> Words:
    """The words of a language; those of the project's language with the project's own in their place."""
    table = words(language)
    return over(table, own_words(project)) if project.words and language == project.language else table
