"""A journey with the definitions that it refers to, as plain data that mean the same wherever they are read."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from cjtool.build.shape import data_at
from cjtool.document import parse
from cjtool.exchange.own_data.node_data import Written, data_of
from cjtool.model import SECTION_OF, SECTIONS, Journey, Node, nodes, references
from cjtool.model.builtin import CHANNELS, METRICS
from cjtool.project.workspace import Definitions, File, Workspace
from cjtool.query import definitions, language

_BUILT_IN: dict[tuple[str, str], Node] = {
    **{("channels", id): channel for id, channel in CHANNELS.items()},
    **{("metrics", id): metric for id, metric in METRICS.items()},
}


def alone(journey: Journey, workspace: Workspace) -> dict[str, Any]:
    """A journey's data with its language, and under `define` all that it refers to and that is not built in."""
    texts = _Texts(workspace)
    made = data_of(journey, texts.of(workspace.file_of(journey)))
    known = definitions(journey, workspace)
    used = set(_used(journey, known))
    defined: dict[str, dict[str, Any]] = {}
    for section in SECTIONS:
        own = getattr(journey.define, section) if journey.define is not None else {}
        for id, definition in getattr(known, section).items():
            if id in own or ((section, id) in used and definition is not _BUILT_IN.get((section, id))):
                defined.setdefault(section, {})[id] = texts.definition(section, id, definition, journey)
    rest = {key: value for key, value in made.items() if key not in {"cjtool", "id", "title", "define"}}
    return {
        **{key: made[key] for key in ("cjtool", "id", "title") if key in made},
        "language": language(journey, workspace),
        **rest,
        **({"define": defined} if defined else {}),
    }


class _Texts:
    """What files have at their paths, each file read once, and only if something in it is asked for."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self._data = cache(lambda number: parse(workspace.files[number].source).data)

    def of(self, file: File, before: tuple[str, ...] = ()) -> Written:
        """What a file has, below a way."""
        number = next(at for at, each in enumerate(self.workspace.files) if each is file)
        return lambda way: data_at(self._data(number), (*before, *way))

    def definition(self, section: str, id: str, node: Node, journey: Journey) -> dict[str, Any]:
        """A definition's data, wherever it stands."""
        if journey.define is not None and getattr(journey.define, section).get(id) is node:
            return data_of(node, self.of(self.workspace.file_of(journey), ("define", section, id)))
        for file in self.workspace.files:
            listed = getattr(file.root, section, None)
            if isinstance(listed, dict) and listed.get(id) is node:
                return data_of(node, self.of(file, (section, id)))
        return data_of(node)


def _used(journey: Journey, known: Definitions) -> Iterator[tuple[str, str]]:
    """The section and id of all that a journey refers to, and of what that refers to in its turn."""
    pending = list(_referred(nodes(journey)))
    seen: set[tuple[str, str]] = set()
    for each in pending:  # grows as it goes
        section, id = each
        if each in seen or id not in getattr(known, section):
            continue
        seen.add(each)
        yield each
        pending += _referred(nodes(getattr(known, section)[id]))


def _referred(listed: Iterable[Node]) -> Iterator[tuple[str, str]]:
    for node in listed:
        for _, kind, id in references(node):
            if kind in SECTION_OF:
                yield SECTION_OF[kind], id
