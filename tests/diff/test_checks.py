"""Each kind of change: its page, and its examples, which are its tests."""

import pytest

from cjtool.diff.checks import all_checks
from cjtool.diff.declaration import Check
from cjtool.diff.examples import samples
from cjtool.docstrings import marked, sections

CHECKS = [pytest.param(check, id=check.name) for check in all_checks()]


@pytest.mark.parametrize("check", CHECKS)
def test_an_example_is_one_change_of_its_kind_at_the_marked_line(check: Check) -> None:
    assert samples(check)

    for sample in samples(check):
        told = sample.changes()

        assert [each.kind for each in told] == [check.name]
        (change,) = told
        span = change.after if marked(sample.after, check.name) else change.before
        assert span is not None
        assert sample.marks(check) == {(span.path.name, span.line)}


@pytest.mark.parametrize("check", CHECKS)
def test_an_example_the_other_way_round_is_another_kind(check: Check) -> None:
    for sample in samples(check):
        kinds = {each.kind for each in sample.exchanged().changes()}

        assert kinds
        assert check.name not in kinds or check.name.endswith(EITHER_WAY)


EITHER_WAY = ("wording", "-changed", "-moved", "-renamed")
"""How kinds end that say of a change and of the way back the same."""


@pytest.mark.parametrize("check", CHECKS)
def test_a_page_says_what_changed_and_why_it_matters(check: Check) -> None:
    summary, why, *_ = check.doc.split("\n\n")

    assert "\n" not in summary
    assert len(summary) <= 80
    assert not why.startswith("#")
    assert [heading for heading, _ in sections(check.doc)][:2] == ["Before", "After"]
