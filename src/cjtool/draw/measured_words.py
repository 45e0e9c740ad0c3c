"""What customers answered at a step, in words."""

from cjtool.draw.grid import Subject
from cjtool.i18n.numbers import number
from cjtool.i18n.rounding import nearest
from cjtool.query.by_answers import AnsweredMoment


def value(subject: Subject, emotion: float) -> str:
    """Where answers lie on the scale of emotions."""
    return number(nearest(emotion, 1), subject.words.language, sign=True)


def measured(subject: Subject, moment: AnsweredMoment) -> str:
    """The name of a step, and what was measured there by how many answers."""
    words, (step, answers) = subject.words, moment
    felt = words.measured("note-felt").format(value=value(subject, answers.felt.value))
    count = "" if answers.n is None else f"n\u00a0=\u00a0{number(answers.n, words.language)}"
    return f"{step.name} ({', '.join(filter(None, (felt, count)))})"


def curve_sign(subject: Subject) -> str:
    """What the sign for answers means, with the day of a run as of which they are told."""
    from cjtool.i18n import locale

    day, words = subject.workspace.measured.judged_on, subject.words
    if day is None:
        return words.measured("measured-curve")
    return words.measured("measured-curve-as-of").format(day=locale.day(day, words.locale))


def of_moment(subject: Subject, moment: AnsweredMoment) -> str:
    """The same with the step's number."""
    return f"{subject.numbers[moment.step.id]} {measured(subject, moment)}"
