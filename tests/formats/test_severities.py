"""English severities are told without the table of words, which takes time to read: both say the same."""

from cjtool.diagnostic import Severity
from cjtool.formats import frame
from cjtool.i18n.table import words


def test_english_severities_are_those_of_the_table() -> None:
    assert {str(level): frame.severity(level, "en") for level in Severity} == words("en").report.severities
