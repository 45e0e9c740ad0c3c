"""Which event log a picture rests on, for its foot."""

from collections.abc import Iterator
from datetime import date

from cjtool.draw.grid import Subject
from cjtool.i18n.numbers import number
from cjtool.i18n.table import Words


def told(subject: Subject, rarer: int = 0) -> str:
    """The log, of how many customers and from when to when it is, and how many rarer ways are not drawn; nothing where there is no log."""
    return "   ·   ".join(_parts(subject, rarer)) if subject.logs else ""


def _parts(subject: Subject, rarer: int) -> Iterator[str]:
    run, words = subject.logs[0].run, subject.words
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
    if rarer:
        key = "flow-rarer" if rarer > 1 else "flow-rarer-one"
        yield words.measured(key).format(count=number(rarer, words.language))
    others = [other.run.log for other in subject.logs[1:]]
    if others:
        yield words.measured("flow-others").format(logs=", ".join(others))


def _day(day: date, words: Words) -> str:
    from cjtool.i18n import locale

    return locale.day(day, words.locale)
