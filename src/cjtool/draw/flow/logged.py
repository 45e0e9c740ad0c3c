"""Which event log a flow rests on, for the foot of the page."""

from collections.abc import Iterator
from datetime import date

from cjtool.draw.flow.course import Course
from cjtool.draw.grid import Subject
from cjtool.i18n.numbers import number
from cjtool.i18n.table import Words
from cjtool.query.run_flows import logs_of


def told(course: Course, subject: Subject) -> str:
    """The log, of how many customers and from when to when it is, and what of it is not drawn; nothing where none is."""
    return "   ·   ".join(_parts(course, subject))


def _parts(course: Course, subject: Subject) -> Iterator[str]:
    run, words = course.log, subject.words
    if run is None:
        return
    listed = [run.log, f"n\u00a0=\u00a0{number(run.cases, words.language)}"]
    if run.start is not None and run.end is not None:
        listed.append(
            words.measured("from-to").format(start=_day(run.start, words), end=_day(run.end, words))
        )
    if run.under_way:
        listed.append(words.measured("flow-under-way").format(count=number(run.under_way, words.language)))
    yield words.measured("flow-log").format(log=", ".join(listed))
    if subject.whose:
        yield words.measured("flow-everyone")
    if course.rarer:
        key = "flow-rarer" if course.rarer > 1 else "flow-rarer-one"
        yield words.measured(key).format(count=number(course.rarer, words.language))
    others = [other.log for other in logs_of(subject.journey, subject.workspace)[1:]]
    if others:
        yield words.measured("flow-others").format(logs=", ".join(others))


def _day(day: date, words: Words) -> str:
    from cjtool.i18n import locale

    return locale.day(day, words.locale)
