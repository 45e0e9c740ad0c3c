"""The panel of a step: all that is written of it, and where."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import repeat

from cjtool.document import places
from cjtool.draw import facts
from cjtool.draw.grid import Subject
from cjtool.model import Step, steps
from cjtool.query import owner
from cjtool.query.summing_up import Ranked, ranked
from cjtool.report.all_keys import KeyRow, KeyWriting
from cjtool.report.escaping import plain
from cjtool.site.picking import lowest_feeling, picked_by


@dataclass(frozen=True)
class Panel:
    """A step: its number, its name, its keys, and where it is written."""

    step: str
    ref: str
    number: str
    title: str
    rows: tuple[KeyRow, ...]
    file: str
    line: int
    told: Mapping[str, tuple[str, ...]]
    """What a step can be picked by: names of channels, owner and personas, kinds of feeling."""


def step_panels(subject: Subject) -> Iterator[Panel]:
    """The steps of a journey, in their order."""
    journey, workspace = subject.journey, subject.workspace
    source = workspace.file_of(journey).source
    known, numbers = places(source), subject.numbers
    low, works = lowest_feeling(journey), ranked(journey, workspace.greatest_value)
    titles = {step.id: f"{numbers[step.id]} {step.name}" for step in steps(journey)}
    for place, stage in enumerate(journey.stages):
        for index, step in enumerate(stage.steps):
            start = known.place(("stages", place, "steps", index)).span.start
            line, _ = source.position(start)
            ref = f"{journey.id}/{stage.id}/{step.id}"
            rows = (*KeyWriting(subject, step, titles).rows(), *_in_effect(subject, step, works))
            yield Panel(
                step.id,
                ref,
                numbers[step.id],
                step.name,
                rows,
                source.path.name,
                line,
                picked_by(step, subject, low),
            )


def _in_effect(subject: Subject, step: Step, works: Sequence[Ranked]) -> Iterator[KeyRow]:
    """What holds for a step and is written elsewhere: who answers for it, and what is done about its pains."""
    words = subject.words
    team = owner(step, subject.workspace)
    if team is not None and step.owner is None:
        yield KeyRow(words.key_name("owner"), (facts.team(team, subject),), "team", (team,))
    titles = tuple(
        work.opportunity.title
        for work in works
        if work.opportunity not in step.opportunities and any(pain in step.pains for pain in work.addresses)
    )
    if titles:
        yield KeyRow(words.site("taken-up-by"), titles)


def markup(
    panel: Panel, subject: Subject, id: str, article: str, report: str, lead: Callable[[str, str], str]
) -> str:
    """A panel as a dialog, which the page's script opens from the pictures in `article`.

    `report` leads to the step there, and `lead` to the page of what it names, such as a team, by its kind and id.
    """
    words, title = subject.words, escape(plain(panel.title))
    rows = "".join(
        f"<dt>{escape(row.name)}</dt>" + "".join(f"<dd>{value}</dd>" for value in _values(row, lead))
        for row in panel.rows
    )
    where = words.site("written-in").format(file=escape(plain(panel.file)), line=panel.line)
    return (
        f'<dialog class="panel" lang="{escape(words.tag)}" id="{escape(id)}" data-told="{escape(json.dumps(panel.told, ensure_ascii=False))}" data-of="{escape(article)}" data-ref="{escape(panel.ref)}" aria-labelledby="{escape(id)}-name">\n'
        f'<h2 id="{escape(id)}-name">{panel.number} {title}</h2>\n<dl>{rows}</dl>\n<p><small>{where}</small></p>\n'
        f'<p class="buttons"><a href="{escape(report)}">{escape(words.report.step)} {panel.number}</a></p>\n</dialog>'
    )


def _values(row: KeyRow, lead: Callable[[str, str], str]) -> Iterator[str]:
    targets = (lead(row.refers, id) for id in row.ids) if row.refers else repeat("")
    for value, target in zip(row.values, targets, strict=False):
        written = escape(plain(value))
        yield f'<a href="{escape(target)}">{written}</a>' if target else written
