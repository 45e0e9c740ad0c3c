"""Rows of totals and averages in an export: they say so where others say who answered, and are no customers."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from cjtool.app.row_reading import matching_rows
from cjtool.measure.question import PLACES, Counted, CountQuestion, Group, group_columns, shortened
from cjtool.measure.row_question import RowQuestion
from cjtool.measure.totals import may_be_total
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace
from cjtool.vocabulary.total_rows import TOTAL_TEXTS


def without_totals(
    found: Counted, source: AnswerSource, workspace: Workspace, question: CountQuestion
) -> Counted:
    """What was counted, with the rows left out whose respondent is a word such as `Totaal`.

    Who answered is in no group, so these rows are asked for; and only where a group may hold one. Counts that a database
    made hold no rows.
    """
    has_rows = source.table is None or source.connection is not None
    if question.respondent is None or not has_rows:
        return found
    if not any(may_be_total(group, source) for group in found.groups):
        return found
    groups, left_out = found.groups.copy(), found.left_out.copy()
    for respondent, group in _counted_once(_totals(source, workspace, question), question):
        if groups[group] > 0:
            groups[group] -= 1
            left_out["total-row", respondent.strip()] += 1
    return replace(found, groups=+groups, left_out=left_out)


def totals_in_places(
    source: AnswerSource, workspace: Workspace, question: CountQuestion
) -> Counter[tuple[Group, str]]:
    """How many rows are totals by what their respondent says: by the texts of `PLACES` and their moment."""
    totals = _totals(source, workspace, question)
    return Counter((group[: len(PLACES)], group[-2]) for _, group in totals)


def _counted_once(
    totals: Iterable[tuple[str, Group]], question: CountQuestion
) -> Iterator[tuple[str, Group]]:
    """Totals as engines count them: what means the same once for each respondent, with the first moment."""
    same = question.same
    found: dict[tuple[str, Group], Group] = {}
    for respondent, group in totals:
        kept, meant = (group, group) if same is None else (same.kept(group), same.meant(group))
        before = found.setdefault((respondent, meant), kept)
        if kept[-2] < before[-2]:
            found[respondent, meant] = kept
    return ((respondent, kept) for (respondent, _), kept in found.items())


def _totals(
    source: AnswerSource, workspace: Workspace, question: CountQuestion
) -> Iterator[tuple[str, Group]]:
    """The respondent and the group of each row that is a total."""
    respondent = question.respondent or ""
    columns = group_columns(question)
    headings = tuple(dict.fromkeys((respondent, *(name for name in columns.values() if name is not None))))
    asked = RowQuestion(headings, source.filter, {respondent: TOTAL_TEXTS})
    for texts in matching_rows(asked, source, workspace, Counted()):
        row = dict(zip(headings, texts, strict=True))
        *others, moment, score = (row[name] if name else "" for name in columns.values())
        group = (*others, shortened(moment, by_minute=question.by_minute), score)
        if may_be_total(group, source):
            yield row[respondent], group
