"""All that is written of a step or a definition, key by key as the format has them: none can be forgotten."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cjtool.diff.facts import Value, name
from cjtool.draw.compared.values import value_of, written
from cjtool.draw.grid import Subject
from cjtool.model import Node, Opportunity, Pain, Step
from cjtool.model.node import by_persona, kinds_of_references
from cjtool.query import addressed

_NOT_TOLD = {"id", "name"}
_STEPS = {"to", "next", "after"}
"""Keys that name steps."""


@dataclass(frozen=True)
class KeyRow:
    """A key by what readers call it, and what stands under it: a value, or one for each thing in a list.

    `refers` is what its values name, such as `team`, and then `ids` has the id of each; else both are empty.
    """

    name: str
    values: tuple[str, ...]
    refers: str = ""
    ids: tuple[str, ...] = ()


def _ids(value: object) -> tuple[str, ...]:
    """The ids that stand under a key that names other things."""
    match value:
        case str():
            return (value,)
        case tuple() if all(isinstance(item, str) for item in value):
            return value
        case _:
            return ()


@dataclass(frozen=True)
class KeyWriting:
    """What is written of a step or a definition, as readers know it: steps by number and name, pains by their text, other things as in comparisons."""

    subject: Subject
    node: Node
    steps: Mapping[str, str] = field(default_factory=dict)
    """Number and name of each step, by its id."""

    def rows(self) -> Iterator[KeyRow]:
        """What stands under each key, in the order of the format."""
        kinds = dict(kinds_of_references(type(self.node)))
        for key, values in self._keys(self.node):
            ids = _ids(getattr(self.node, key)) if key in kinds else ()
            refers = kinds[key] if ids and len(ids) == len(values) else ""
            yield KeyRow(self.subject.words.key_name(key), values, refers, ids if refers else ())

    def _keys(self, node: Node) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The keys that an author wrote, in the order of the format, each with what stands there."""
        personas = by_persona(type(node))
        for key in type(node).model_fields:
            if key in _NOT_TOLD or key not in node.model_fields_set or key in personas.values():
                continue
            value = getattr(node, key)
            if key in personas and (own := getattr(node, personas[key])):
                value = own
            elif key == "addresses" and isinstance(node, Opportunity) and isinstance(self.node, Step):
                value = addressed(node, self.node, self.subject.journey)
            yield key, tuple(self._values(node, key, value))

    def _values(self, node: Node, key: str, value: object) -> Iterator[str]:
        match value:
            case Pain() if key == "addresses":
                yield value.text
            case Node():
                yield self._thing(value)
            case dict():
                for id, own in value.items():
                    yield f"{self._told('persona', id)}: {self._told(key, own)}"
            case tuple() if value:
                for item in value:
                    yield from self._values(node, key, item)
            case _:
                step = self._step(key, value)
                yield step or value_of(node, key, value, self.subject)

    def _told(self, key: str, value: Value) -> str:
        return self._step(key, value) or written(key, value, self.subject)

    def _step(self, key: str, value: object) -> str | None:
        return self.steps.get(value) if key in _STEPS and isinstance(value, str) else None

    def _thing(self, node: Node) -> str:
        """A pain, a gain, a reading: what it is called, and its other keys."""
        key = next((key for key in ("metric", "to") if getattr(node, key, None) == name(node)), None)
        called = self._told(key, name(node)) if key else name(node)
        others = (
            f"{self.subject.words.key_name(key)}: {', '.join(values)}"
            for key, values in self._keys(node)
            if values != (called,)
        )
        return " · ".join(filter(None, (called, *others)))
