"""JSON under cjtool's own keys: a journey that stands alone, for programs that read no YAML.

It holds what the journey's file says, with all ids and the language written out, in lists and objects where YAML may be
shorter; `define` holds what it refers to in its project. The schema of journeys describes it, and `cjtool import json`
reads it.
"""

from collections.abc import Iterator

from cjtool.build.shape import models
from cjtool.document import comments
from cjtool.exchange.carried import key_of
from cjtool.exchange.declaration import Exported, ExportedFile, Exporter, ExportOptions, Pairs
from cjtool.exchange.loss import Loss, Origin
from cjtool.exchange.own_data import phrases as says
from cjtool.exchange.own_data.standing_alone import alone
from cjtool.formats.dumping import dump
from cjtool.message import Listed
from cjtool.model import Journey, Opportunity, keys_by_name, nodes, references
from cjtool.project import Workspace

_DEFAULT = "EUR"


def _write(pairs: Pairs, options: ExportOptions) -> Exported:
    del options
    [(workspace, journey)] = pairs
    data = dump(alone(journey, workspace)).encode()
    return Exported((ExportedFile(data, "json"),), tuple(_lost(workspace, journey)))


def _lost(workspace: Workspace, journey: Journey) -> Iterator[Loss]:
    count = len(list(comments(workspace.file_of(journey).source)))
    if count:
        yield Loss("noted", "comments", says.COMMENTS(count=count), Origin(journey.id))
    named = dict.fromkeys(
        id for node in nodes(journey) for _, kind, id in references(node) if kind == "journey"
    )
    if named:
        yield Loss("noted", "journeys", says.ELSEWHERE(ids=Listed(tuple(named), "")), Origin(journey.id))
    money = any(
        isinstance(node, Opportunity) and not (node.value is None and node.cost is None)
        for node in nodes(journey)
    )
    if money and workspace.project.currency != _DEFAULT:
        message = says.CURRENCY(currency=workspace.project.currency)
        yield Loss("left-out", "currency", message, Origin(journey.id), workspace.project.currency)


EXPORTER = Exporter(
    title="cjtool's own JSON",
    of="journey",
    write=_write,
    carries={
        key_of(model, key): "as it is"
        for model in sorted(models(), key=lambda each: each.__name__)
        for key in keys_by_name(model).values()
    },
)
