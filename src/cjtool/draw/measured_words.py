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


def of_moment(subject: Subject, moment: AnsweredMoment) -> str:
    """The same with the step's number."""
    return f"{subject.numbers[moment.step.id]} {measured(subject, moment)}"
