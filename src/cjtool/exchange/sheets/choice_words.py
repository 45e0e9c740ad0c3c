"""The words of the format, such as grades and phases, as people read them in cells, and back."""

from collections.abc import Iterator, Mapping

from cjtool.exchange.sheets.cell_form import CellForm
from cjtool.i18n.metric_words import directions, metric_kinds
from cjtool.i18n.table import Words, words
from cjtool.i18n.translated import LANGUAGES
from cjtool.spelling.folding import bare
from cjtool.spelling.nearness import same_value

_YES = frozenset({"x", "1", "true", "✓", "✔", "y", "j"})
_NO = frozenset({"0", "false", "n", "-", "–"})


def choices(key: str, model: str, table: Words) -> Mapping[str, str]:
    """What the words of a key are called, by the word; empty where they are the same in every language.

    Words of several tables are told apart by the key, and by the model where that is not enough.
    """
    if key in {"status", "kind"}:
        return {
            "Opportunity.status": table.opportunity_statuses,
            "SourceOfInsight.kind": table.source_kinds,
            "Metric.kind": metric_kinds(table.language),
            "Reading.kind": metric_kinds(table.language),
            "Channel.kind": table.workshop.channel_kinds,
        }.get(f"{model}.{key}", {})
    found: dict[str, Mapping[str, str]] = {
        "phase": table.phases, "phases": table.phases, "scope": table.phases, "devices": table.devices,
        "initiator": table.initiators, "intensity": table.severities, "impact": table.grades, "effort": table.grades,
        "severity": table.severities, "state": table.states, "level": table.levels, "role": table.map.roles,
        "relationship": table.relationships, "ownership": table.ownerships, "better": directions(table.language),
    }  # fmt: skip
    return found.get(key, {})


def choice_shown(value: str, key: str, model: str, table: Words) -> str:
    """A word of the format as people read it."""
    return choices(key, model, table).get(value, value)


def choice_meant(text: str, key: str, model: str, form: CellForm, table: Words) -> str | None:
    """The word of the format that a text is, in the book's language, in any other, or as the format has it; None for none."""
    wanted = bare(text)
    for names in _each(key, model, table):
        found = next((word for word in form.choices if bare(names.get(word, "")) == wanted), None)
        if found is not None:
            return found
    plain = next((word for word in form.choices if bare(word) == wanted), None)
    return plain or next((word for word in form.choices if same_value(text, word)), None)


def _each(key: str, model: str, table: Words) -> Iterator[Mapping[str, str]]:
    yield choices(key, model, table)
    yield from (choices(key, model, words(language)) for language in LANGUAGES)


def yes_or_no(text: str) -> bool | None:
    """Whether a text says yes or no, in any language, or as a cross or a tick; None where it says neither."""
    plain = bare(text) or text.strip()
    answers = {
        bare(said): answer
        for language in LANGUAGES
        for said, answer in ((words(language).comparison.yes, True), (words(language).comparison.no, False))
    }
    if plain in answers:
        return answers[plain]
    return True if plain.casefold() in _YES else False if plain.casefold() in _NO else None
