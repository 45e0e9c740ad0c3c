"""What sources of answers are called where something is told of one of them."""

from collections import Counter
from collections.abc import Sequence

from cjtool.model.events import EventSource
from cjtool.model.measure import AnswerSource


def source_name(source: AnswerSource | EventSource) -> str:
    """Its files, or its table."""
    return source.file or source.table or source.connection or ""


def names_apart(sources: Sequence[AnswerSource]) -> tuple[str, ...]:
    """The name of each; where several have the same, with what their rows are about, or else with their numbers."""
    names = [source_name(each) for each in sources]
    shared = Counter(names)
    told = [
        f"{name} ({_about(each)})" if shared[name] > 1 and _about(each) else name
        for each, name in zip(sources, names, strict=True)
    ]
    again = Counter(told)
    return tuple(f"{name} #{at}" if again[name] > 1 else name for at, name in enumerate(told, 1))


def _about(source: AnswerSource) -> str:
    return ", ".join(filter(None, (source.metric, source.journey, source.step, source.touchpoint)))
