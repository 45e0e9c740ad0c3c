"""What readers call channels and metrics: a built-in one by its name in their language, others as they are defined."""

from typing import TYPE_CHECKING

from cjtool.i18n.builtin_names import METRIC_NAMES
from cjtool.i18n.translated import LANGUAGES
from cjtool.message import Called, Id
from cjtool.model import Metric
from cjtool.model.builtin import CHANNELS, METRICS
from cjtool.project.workspace import Definitions

if TYPE_CHECKING:  # the words of pictures and reports: much, and findings are told without
    from cjtool.i18n.table import Words


def channel_name(id: str, known: Definitions, words: "Words") -> str:
    """A channel's name."""
    channel = known.channels[id]
    return words.channels[id] if channel is CHANNELS.get(id) else channel.name


def metric_name(id: str, known: Definitions, words: "Words") -> str:
    """A metric's name."""
    metric = known.metrics[id]
    return words.metrics[id] if metric is METRICS.get(id) else metric.name


def called(metric: Metric, *, bare: bool = False) -> Called:
    """A metric by its name, for sentences; as code unless `bare`."""
    id = next((id for id, builtin in METRICS.items() if builtin is metric), None)
    if id is None:
        return Called(metric.name, bare=bare)
    names = tuple((language, METRIC_NAMES[id][language]) for language in LANGUAGES)
    return Called(metric.name, Id("metrics", id), names, bare)
