"""A journey that an import is making: plain data in keys of the format, with ids that are told apart."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from cjtool.exchange.known import KnownThings, name_key
from cjtool.exchange.loss import WHOLE, Loss, LossKind, Origin
from cjtool.message import Message
from cjtool.model import SECTIONS, Journey, Stage, Step
from cjtool.model.node import keys_in_order
from cjtool.model.values import END
from cjtool.spelling import slug, whole_id
from cjtool.spelling.identifier import MAX_ID, is_id

Part: TypeAlias = dict[str, Any]
"""A stage or a step, in keys of the format."""

_ACTING = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
"""Characters that act on terminals, or that no text has."""
_SEPARATORS = re.compile("[\u2028\u2029]")


def writable(text: str) -> str:
    """A text without the characters that no file of ours may have; separators of lines become ends of lines."""
    return _SEPARATORS.sub("\n", _ACTING.sub("", text))


def clean(text: str) -> str:
    """A text as it can be written: without characters that no text has, blanks at its ends, or runs of blanks in a line."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    lines = [" ".join(line.split()) for line in writable(text).splitlines()]
    return "\n".join(lines).strip()


@dataclass
class Draft:
    """A journey in the making: `draft`, which `cjtool lint` has never seen.

    `keys` are those of the journey besides its stages. What steps refer to is found in the project, or defined in the
    journey itself. Stages and steps keep the order in which they are added; steps before any stage get one without a
    name of its own.
    """

    title: str
    known: KnownThings
    keys: Part = field(default_factory=dict)
    stages: list[Part] = field(default_factory=list)
    defined: dict[str, dict[str, Part]] = field(default_factory=dict)
    losses: list[Loss] = field(default_factory=list)
    exact: bool = False
    """Whether its keys are already those of a valid journey: blanks in its texts stay, and lists that say something by being empty."""
    base: "Draft | None" = None
    """What it was when it was last given out, where the file knows that: what was changed since is merged."""

    def stage(self, name: str, **keys: Any) -> Part:
        """A stage, added at the end."""
        made: Part = {"name": name, **keys, "steps": []}
        self.stages.append(made)
        return made

    def step(self, name: str, **keys: Any) -> Part:
        """A step, added at the end of the last stage; without any stage, to one that is called as the journey."""
        stage = self.stages[-1] if self.stages else self.stage(self.title)
        made: Part = {"name": name, **keys}
        stage["steps"].append(made)
        return made

    def reference(self, section: str, word: str, id: str = "", **keys: Any) -> str:
        """The id of what a word means: of the project's, of what is built in, or of a new definition in this journey.

        `id` is what the source calls it: the project's of that id is meant, and a new definition gets it where it may be
        one. `keys` are what a new definition says besides its name.
        """
        word = clean(word)
        known = id if id in getattr(self.known.library, section) else self.known.id_of(section, word)
        if known is not None:
            return known
        own = self.defined.setdefault(section, {})
        named = name_key(section)
        wanted = slug(word).casefold()
        for other, definition in own.items():
            if other == id or (not id and slug(definition[named]).casefold() == wanted):
                return other
        made = apart(id if is_id(id) else slug(word), {*own, *getattr(self.known.library, section)})
        own[made] = {named: word, **keys}
        return made

    def lost(
        self, kind: LossKind, what: str, message: Message, spot: Origin = WHOLE, value: str = ""
    ) -> None:
        """Note what is not carried as it was."""
        self.losses.append(Loss(kind, what, message, spot, value))

    def data(self) -> Part:
        """The journey as its file has it, in the order of keys that `cjtool fmt` gives."""
        self._tell_apart()
        stages = [self._stage(stage) for stage in self.stages]
        whole: Part = {
            "cjtool": "journey/v1",
            "title": self.title if self.exact else clean(self.title),
            **self.keys,
            "status": "draft",
            "stages": stages,
        }
        if any(self.defined.values()):
            whole["define"] = {
                section: dict(self.defined[section]) for section in SECTIONS if self.defined.get(section)
            }
        return self._ordered(whole, Journey)

    def _stage(self, stage: Part) -> Part:
        steps = [self._ordered(step, Step) for step in stage.get("steps", ())]
        return self._ordered({**stage, "steps": steps} if "steps" in stage else stage, Stage)

    def _ordered(self, part: Part, model: Any) -> Part:
        return in_order(part if self.exact else dict(_cleaned(part)), model)

    def _tell_apart(self) -> None:
        """Give an id of its own to what is called as something else beside it, or as `end`, which no step may be."""
        steps = [step for stage in self.stages for step in stage.get("steps", ())]
        _identify(self.stages, "name", taken=set())
        _identify(steps, "name", taken={END})
        for holder in (self.keys, *self.stages, *steps):
            for key, named in (("pains", "text"), ("opportunities", "title")):
                if isinstance(holder.get(key), list):
                    holder[key] = [{named: one} if isinstance(one, str) else one for one in holder[key]]
                    _identify(holder[key], named, taken=set())


def _identify(parts: Iterable[Part], named: str, taken: set[str]) -> None:
    listed = list(parts)
    taken |= {part["id"] for part in listed if "id" in part}
    for part in listed:
        if "id" not in part:
            made = whole_id(slug(part[named]), part[named])
            id = apart(made, taken)
            taken.add(id)
            if id != made:
                part["id"] = id


def apart(id: str, taken: set[str]) -> str:
    """An id that is not taken: with a number behind it, where it has to be."""
    number, made = 1, id
    while made in taken:
        number += 1
        ending = f"-{number}"
        made = id[: MAX_ID - len(ending)].rstrip("-") + ending
    return made


def in_order(part: Part, model: Any) -> Part:
    """A part with its keys in the order of its model."""
    known = [key for key in keys_in_order(model) if key in part]
    return {key: part[key] for key in (*known, *(key for key in part if key not in known))}


def _cleaned(part: Part) -> Iterator[tuple[str, Any]]:
    for key, value in part.items():
        plain = _plain(value)
        if not _is_empty(plain):
            yield key, plain


def _plain(value: Any) -> Any:
    """Data without empty texts in it."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return dict(_cleaned(value))
    if isinstance(value, list | tuple):
        return [plain for plain in map(_plain, value) if not _is_empty(plain)]
    return value


def _is_empty(value: Any) -> bool:
    return value is None or (isinstance(value, str | list | dict) and not value)
