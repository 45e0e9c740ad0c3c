"""What a run of `cjtool measure` changes in a journey's report, and what not."""

import pytest
from tests.measure.beside_project import every, grade, journey, measured, with_figures, written

from cjtool.draw.asked import Asked
from cjtool.draw.page import subject
from cjtool.i18n.table import words
from cjtool.project import Workspace
from cjtool.query import Support, support
from cjtool.report import journey_report
from cjtool.report.confidence import Coverage
from cjtool.report.journey import facts


def covered(workspace: Workspace) -> Coverage:
    """How many steps rest on sources, as the report has it."""
    return facts(journey(), workspace, words("en")).coverage


@pytest.mark.parametrize("workspace", [written(), measured(), every(0.5), every(-1.5)])
def test_a_report_counts_the_steps_that_the_map_draws_as_known(workspace: Workspace) -> None:
    drawn = subject(journey(), workspace, Asked(), ()).support.values()

    assert covered(workspace) == Coverage(sum(each is Support.RESEARCHED for each in drawn), 7)


def test_what_customers_contradict_is_only_assumed_whatever_sources_are_named() -> None:
    """Two of seven steps rest on talks with customers; one more is borne out by answers."""
    helpline = "boiler/it-stops/looks-for-what-is-wrong"
    apart = support(journey(), with_figures(grade(helpline, 90, (1.2, 1.0, 1.4))))
    borne = support(journey(), with_figures(grade(helpline, 40, (-0.5, -0.7, -0.3))))

    assert (covered(written()), covered(measured())) == (Coverage(2, 7), Coverage(3, 7))
    assert apart["looks-for-what-is-wrong"] is Support.ASSUMED
    assert borne["looks-for-what-is-wrong"] is Support.RESEARCHED


def test_it_is_said_what_backs_a_step() -> None:
    assert "3 of 7 steps (42.9%) rest on evidence that is still valid, or on what customers answered." in (
        journey_report(journey(), measured())
    )
    assert "or on what customers answered" not in journey_report(journey(), written())
