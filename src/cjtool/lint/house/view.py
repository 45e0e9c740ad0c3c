"""What a condition sees of objects: plain data, with what holds in effect, and only the fields that it asks."""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any

from cjtool.lint.house.infer import GIVEN
from cjtool.lint.house.kinds import Anything, Kind, ListKind, TextKind, Thing, fields
from cjtool.model import Duration, Frequency, Journey, Node, Project, Stage, Step
from cjtool.model.between import Between
from cjtool.project import Workspace
from cjtool.query import channels, language, owner, phases, promises, response_time, sponsor, tone

LONGEST = 5_000
"""So many characters of a text a condition sees: looking through more would take too long."""
AskedFields = Mapping[type[Node], Collection[str]]

_EFFECTIVE: dict[tuple[type[Node], str], Callable[[Any, Workspace], object]] = {
    (Step, "channel"): channels,
    (Step, "owner"): owner,
    (Step, "tone"): tone,
    (Step, "promises"): promises,
    (Step, "response_time"): response_time,
    (Stage, "phase"): lambda stage, _: phases(stage),
    (Journey, "language"): language,
    (Journey, "sponsor"): sponsor,
    (Journey, "tone"): lambda journey, workspace: (
        workspace.project.tone if journey.tone is None else journey.tone
    ),
    (Project, "name"): lambda _, workspace: workspace.name,
}
"""Fields whose value in effect may stand elsewhere."""


def effective(node: Node, name: str, workspace: Workspace) -> object:
    """A field's value as it holds, which is not always where it is written."""
    in_effect = _EFFECTIVE.get((type(node), name))
    return getattr(node, name) if in_effect is None else in_effect(node, workspace)


class WorkspaceView:
    """Objects of one workspace as a rule sees them: `used` are its fields, `asked` those under `has`."""

    def __init__(self, workspace: Workspace, used: AskedFields, asked: AskedFields) -> None:
        self._workspace, self._asked = workspace, asked
        self._seen: dict[int, dict[str, object]] = {}
        self._fields = {
            model: [
                (name, _EFFECTIVE.get((model, name)), self._as_data(fields(model)[name])) for name in names
            ]
            for model, names in used.items()
        }

    def shared(self, node: Node | None, model: type[Node]) -> dict[str, object]:
        """An object around many others: looked at once."""
        data = self._seen.get(id(node))
        if data is None or node is None:
            data = self._seen[id(node)] = self.of(node, model)
        return data

    def of(self, node: Node | None, model: type[Node]) -> dict[str, object]:
        """An object's data; one that is not there has only fields that are left out.

        Text, lists and data of a team's own that are left out are empty; numbers, dates and lengths of time have no key.
        """
        seen: dict[str, object] = {}
        for name, in_effect, as_data in self._fields.get(model, ()):
            if node is None:
                value = None
            else:
                value = getattr(node, name) if in_effect is None else in_effect(node, self._workspace)
            if (data := as_data(value)) is not None:
                seen[name] = data
        if model in self._asked:
            given = (name for name in self._asked[model] if node is not None and self._given(node, name))
            seen[GIVEN] = dict.fromkeys(given, True)
        return seen

    def _given(self, node: Node, name: str) -> bool:
        return bool(effective(node, name, self._workspace))

    def _as_data(self, kind: Kind) -> Callable[[Any], object]:
        match kind:
            case TextKind():
                return lambda value: (value or "")[:LONGEST]
            case ListKind(Thing(model)):
                return lambda value: [self.of(item, model) for item in value or ()]
            case ListKind(TextKind()):
                return lambda value: [str(item)[:LONGEST] for item in value or ()]
            case Thing(model):
                return lambda value: self.of(value, model)
            case Anything():
                return lambda value: {} if value is None else _plain(value)
        return _plain


def _plain(value: object) -> object:
    """A value as CEL takes it: lengths of time and dates as numbers of days, frequencies as times per week."""
    convert = _PLAIN.get(type(value))
    return value if convert is None else convert(value)


_PLAIN: dict[type, Callable[[Any], object]] = {
    Duration: lambda value: float(value.days),
    Frequency: lambda value: float(value.per_week),
    Between: lambda value: value.middle,
    date: lambda value: float(value.toordinal()),
    int: float,
    str: lambda value: value[:LONGEST],
    tuple: lambda value: [_plain(item) for item in value],
    dict: lambda value: {key: _plain(item) for key, item in value.items()},
}
