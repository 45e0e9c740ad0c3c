"""What readers call channels and metrics: a built-in one by its name in their language, others as they are defined."""

from cjtool.i18n.builtin_names import METRIC_NAMES
from cjtool.i18n.table import Words
from cjtool.message import Called, Id, Says
from cjtool.model import Metric
from cjtool.model.builtin import CHANNELS, METRICS
from cjtool.project.workspace import Definitions


def channel_name(id: str, known: Definitions, words: Words) -> str:
    """A channel's name."""
    channel = known.channels[id]
    return words.channels[id] if channel is CHANNELS.get(id) else channel.name


def metric_name(id: str, known: Definitions, words: Words) -> str:
    """A metric's name."""
    metric = known.metrics[id]
    return words.metrics[id] if metric is METRICS.get(id) else metric.name


def called(metric: Metric, *, bare: bool = False) -> Called:
    """A metric by its name, for sentences; as code unless `bare`."""
    id = next((id for id, builtin in METRICS.items() if builtin is metric), "")
    names = METRIC_NAMES.get(id)
    says = Says(names.en, names.nl, names.fr, names.de) if names else Says(metric.name)
    return Called(Id("metrics", id), says, bare)
