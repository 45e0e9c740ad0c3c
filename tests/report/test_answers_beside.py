"""What a run of `cjtool measure` changes in a journey's report, and what not."""

from tests.measure.beside_project import every, journey, measured, written

from cjtool.i18n.table import words
from cjtool.project import Workspace
from cjtool.report.confidence import Coverage
from cjtool.report.journey import facts


def covered(workspace: Workspace) -> Coverage:
    """How many steps rest on sources, as the report has it."""
    return facts(journey(), workspace, words("en")).coverage


def test_answers_are_no_source_that_a_step_names() -> None:
    """Two of seven steps rest on talks with customers, whatever was answered."""
    assert covered(written()) == covered(measured()) == covered(every(0.5)) == Coverage(2, 7)
