"""Values of a comparison in the words of its readers: what ids stand for, words of the format, numbers, dates."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from cjtool.diff.facts import Value
from cjtool.draw import facts, figures, ranges
from cjtool.draw.grid import Subject
from cjtool.i18n import numbers
from cjtool.i18n.metric_words import directions, metric_kinds
from cjtool.i18n.table import Words
from cjtool.model import Channel, Metric, Node, Opportunity, Reading, SourceOfInsight, steps
from cjtool.model.between import Between
from cjtool.model.expected import Expectation
from cjtool.model.values import END, Duration, Frequency
from cjtool.project.addressing import pains
from cjtool.query.measurement import metric_of
from cjtool.query.target_words import target_text

NONE = "–"
"""In place of what is not told."""

_DEFINED = {
    "owner": "teams",
    "promises": "promises",
    "breaks": "promises",
    "touchpoint": "touchpoints",
    "persona": "personas",
    "objectives": "objectives",
    "metric": "metrics",
    "source": "sources",
    "sources": "sources",
}
"""The section of a library that the ids under a key stand for something of."""
_WORDS: dict[str, Callable[[Words], dict[str, str]]] = {
    "phase": lambda words: words.phases,
    "phases": lambda words: words.phases,
    "scope": lambda words: words.phases,
    "level": lambda words: words.levels,
    "state": lambda words: words.states,
    "role": lambda words: words.map.roles,
    "relationship": lambda words: words.relationships,
    "initiator": lambda words: words.initiators,
    "devices": lambda words: words.devices,
    "ownership": lambda words: words.ownerships,
    "severity": lambda words: words.severities,
    "better": lambda words: directions(words.language),
    "impact": lambda words: words.grades,
    "effort": lambda words: words.grades,
    "intensity": lambda words: words.severities,
    "scale": lambda _: {"1-5": "1–5", "1-7": "1–7", "1-10": "1–10", "percent": "%"},
    "status": lambda words: {**words.statuses, **words.opportunity_statuses},
}

_FIGURES = {"value", "target", "baseline"}
"""Keys that hold a figure of a metric."""


def written(key: str, value: Value, subject: Subject) -> str:
    """A value under a key, as the language of the picture writes it."""
    match value:
        case None:
            return NONE
        case bool():
            own = subject.words.comparison
            return own.yes if value else own.no
        case int() | float():
            return _number(key, value, subject.words.language)
        case Duration() | Frequency() | date() | Between() | Expectation():
            return _measured(key, value, subject)
        case tuple():
            return ", ".join(written(key, item, subject) for item in value) or _nothing(key, subject.words)
    return _named(key, str(value), subject)


def _expected(value: Expectation, subject: Subject) -> str:
    """A target by the name of its metric: `NPS ≥ +20, answers at most 90 days old`."""
    metric = subject.definitions.metrics.get(value.metric)
    if metric is None:
        return str(value)
    return f"{facts.metric_name(value.metric, subject)} {target_text(value, metric, subject.words)}"


def value_of(node: Node, key: str, value: Any, subject: Subject) -> str:
    """What stands under a key of a thing: a figure with the unit and scale of its metric, an amount with its currency."""
    match node:
        case Opportunity() if key == "value":
            return subject.words.map.remarks["value"].format(amount=figures.money(value, subject))
        case Opportunity() if key == "cost":
            return figures.money(value, subject)
        case SourceOfInsight() if key == "kind":
            return subject.words.source_kinds[value]
        case Metric() | Reading() if key == "kind" and value is not None:
            return metric_kinds(subject.words.language)[value]
        case Channel() if key == "kind":
            return subject.words.workshop.channel_kinds.get(value, str(value))
    metric = _metric_of(node, subject) if key in _FIGURES and value is not None else None
    return written(key, value, subject) if metric is None else figures.rated(value, metric, subject)


def _metric_of(node: Node, subject: Subject) -> Metric | None:
    """What the figures of a thing are read on."""
    match node:
        case Metric():
            return node
        case Reading():
            return metric_of(node, subject.definitions)
    return subject.definitions.metrics.get(getattr(node, "metric", None) or "")


def _nothing(key: str, words: Words) -> str:
    return words.map.alone if key == "channel" else words.comparison.none


def _number(key: str, value: float, language: str) -> str:
    if key == "share":
        from cjtool.i18n import locale

        return locale.percent(value, language)
    return numbers.number(round(value, 2) + 0.0, language, sign=key == "emotion")


def _measured(key: str, value: Duration | Frequency | date | Between | Expectation, subject: Subject) -> str:
    from cjtool.i18n import locale

    words = subject.words
    match value:
        case Expectation():
            return _expected(value, subject)
        case Between():
            return ranges.told(key, value, subject)
        case Duration():
            return locale.length(value.low, value.high, value.unit, words)
        case Frequency():
            return locale.frequency(value.times, value.period, words)
    return locale.day(value, words.locale)


def _named(key: str, text: str, subject: Subject) -> str:
    """Texts as they are written; what an id stands for, and the language's word for one of the format."""
    if key in _WORDS:
        return _WORDS[key](subject.words).get(text, text)
    if key in _PARTS:
        return _PARTS[key](text, subject) or text
    if key == "channel" and text in subject.definitions.channels:
        return facts.channel_name(text, subject)
    if key == "metric" and text in subject.definitions.metrics:
        return facts.metric_name(text, subject)
    defined = getattr(subject.definitions, _DEFINED[key], {}).get(text) if key in _DEFINED else None
    return text if defined is None else str(getattr(defined, "text", "") or defined.name)


def _step(id: str, subject: Subject) -> str:
    """A step by its number and name; where the customer is done, that."""
    if id == END:
        return subject.words.map.signs["flow-end"]
    return next(
        (f"{subject.numbered[step]} {step.name}" for step in steps(subject.journey) if step.id == id), ""
    )


def _pain(id: str, subject: Subject) -> str:
    """A pain by its text."""
    return next((pain.text for pain, _ in pains(subject.journey) if pain.id == id), "")


def _journey(id: str, subject: Subject) -> str:
    """A journey by its title."""
    journey = subject.workspace.journey(id)
    return "" if journey is None else journey.title


_PARTS: Mapping[str, Callable[[str, Subject], str]] = {
    "addresses": _pain,
    **dict.fromkeys(("to", "next", "after"), _step),
    **dict.fromkeys(("parent", "leads_to", "journey", "based_on"), _journey),
}
"""What the ids under a key are called that name parts of a journey, or other journeys."""
