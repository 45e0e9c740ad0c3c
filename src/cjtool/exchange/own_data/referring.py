"""References in a journey's data: what they lead to is defined, or they are left out; ids that two have become two."""

from collections.abc import Iterator
from typing import Any

from cjtool.exchange.draft import Part, apart
from cjtool.exchange.known import KnownThings, name_key
from cjtool.exchange.loss import Loss, LossKind, Origin
from cjtool.exchange.own_data import phrases as says
from cjtool.exchange.own_data.decoding import key_on, way_name
from cjtool.message import Message
from cjtool.model import SECTION_OF, Journey, Step, validate, walk
from cjtool.model.node import Way, by_persona, placed_references
from cjtool.model.values import END
from cjtool.spelling import slug
from cjtool.spelling.identifier import is_id


class Settling:
    """Lets every reference in a journey's data lead somewhere, and notes what that takes.

    `data` are in long forms, with lists that can be changed; `define` is what the journey defines itself; `journeys`
    are ids of other journeys that it may name.
    """

    def __init__(
        self, data: Part, define: dict[str, Part], known: KnownThings, journeys: frozenset[str]
    ) -> None:
        self.data = data
        self.define = define
        self.known = known
        self.journeys = journeys | known.journeys
        self.losses: list[Loss] = []

    def settle(self) -> None:
        """Change the data, and what the journey defines."""
        self._tell_apart()
        inner = {
            "step": {_id(step, "name") for _, step in self._steps()} | {END},
            "pain": {_id(pain, "text") for holder in self._holders() for pain in holder.get("pains", ())},
        }
        lost: list[Way] = []
        for way, kind, id in list(self._references()):
            found = self._inner(inner[kind], id) if kind in inner else self._found(kind, id, way)
            if found is None:
                lost.append(way)
                self._note("left-out", way, says.LEADS_NOWHERE(id=id), id)
            elif found != id:
                self._rename(way, found)
        for way in reversed(lost):
            self._remove(way[:-1] if way[-1] == "to" else way)

    def _references(self) -> Iterator[tuple[Way, str, str]]:
        journey = validate(Journey, as_given(self.data))
        for before, node in walk(journey):
            for way, kind, id in placed_references(node):
                yield (*before, *way), kind, id
        for section, defined in self.define.items():
            whole = validate(Journey, as_given({**_LEAST, "define": {section: defined}}))
            for before, node in walk(whole):
                for way, kind, id in placed_references(node):
                    yield (*before, *way), kind, id

    def _inner(self, ids: set[str], id: str) -> str | None:
        return id if id in ids else slug(id) if slug(id) in ids else None

    def _found(self, kind: str, id: str, way: Way) -> str | None:
        """The id of what a reference means; defined here where it is not yet."""
        if kind == "journey":
            return self._inner(set(self.journeys), id)
        section = SECTION_OF[kind]
        own = self.define.setdefault(section, {})
        if id in own or id in getattr(self.known.library, section):
            return id
        meant = self.known.id_of(section, id)
        if meant is None:
            meant = id if is_id(id) else slug(id)
            if meant not in own:
                own[meant] = {name_key(section): id}
                self._note("guessed", way, says.DEFINED_BY_ID(id=id), id)
        return meant

    def _remove(self, way: Way) -> None:
        """Take a reference away, and a list with it that has no other."""
        holder = inside(self.data, way[:-1])
        del holder[way[-1]]
        if holder == []:
            del inside(self.data, way[:-2])[way[-2]]

    def _rename(self, way: Way, id: str) -> None:
        holder = inside({"define": self.define} if way[0] == "define" else self.data, way[:-1])
        if way[-2:-1] and way[-2] in by_persona(Step):
            renamed = {id if key == way[-1] else key: value for key, value in holder.items()}
            holder.clear()
            holder.update(renamed)
        else:
            holder[way[-1]] = id

    def _tell_apart(self) -> None:
        self._apart([(("stages", at), stage) for at, stage in enumerate(self.data["stages"])], set())
        self._apart(list(self._steps()), {END})

    def _steps(self) -> Iterator[tuple[Way, Part]]:
        for at, stage in enumerate(self.data["stages"]):
            for number, step in enumerate(stage.get("steps", ())):
                yield ("stages", at, "steps", number), step

    def _holders(self) -> Iterator[Part]:
        yield from self.data["stages"]
        yield from (step for _, step in self._steps())

    def _apart(self, parts: list[tuple[Way, Part]], taken: set[str]) -> None:
        for way, part in parts:
            for key in ("pains", "opportunities"):
                self._apart([((*way, key, at), each) for at, each in enumerate(part.get(key, ()))], set())
            if "id" not in part:
                continue
            other = apart(part["id"], taken)
            taken.add(other)
            if other != part["id"]:
                self._note("changed", (*way, "id"), says.OTHER_ID(id=part["id"], other=other), part["id"])
                part["id"] = other

    def _note(self, kind: LossKind, way: Way, message: Message, value: str) -> None:
        self.losses.append(Loss(kind, key_on(way), message, Origin(way_name(way)), value))


_LEAST: Part = {"cjtool": "journey/v1", "title": "-", "stages": [{"name": "-"}]}


def _id(part: Part, named: str) -> str:
    return str(part.get("id") or slug(part[named]))


def inside(data: Any, way: Way) -> Any:
    """The list or object at a way."""
    for part in way:
        data = data[part]
    return data


def as_given(value: Any) -> Any:
    """Data as models take them: tuples for lists."""
    if isinstance(value, list | tuple):
        return tuple(map(as_given, value))
    return {key: as_given(item) for key, item in value.items()} if isinstance(value, dict) else value
