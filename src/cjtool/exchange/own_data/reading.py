"""cjtool's own data, of anyone, as a draft: what is not the format's is left out and told, what is stays as it is."""

from typing import Any

from cjtool.build.nulls import without_nulls
from cjtool.build.shape import data_at
from cjtool.exchange.draft import Draft, Part
from cjtool.exchange.known import KnownThings
from cjtool.exchange.loss import Loss, Origin
from cjtool.exchange.own_data import phrases as says
from cjtool.exchange.own_data.mending import Fitting
from cjtool.exchange.own_data.node_data import data_of
from cjtool.exchange.own_data.referring import Settling, as_given
from cjtool.exchange.own_data.short_forms import shortened
from cjtool.model import SECTIONS, Journey, Sections, validate
from cjtool.model.builtin import CHANNELS, METRICS
from cjtool.model.node import model_under

_DEFINED = {section: found for section in SECTIONS if (found := model_under(Sections, section))}
"""The model of what a section defines."""
_FIRST = "journey/v1"


def is_journey(data: Any) -> bool:
    """Whether data are a journey of ours, or mean to be."""
    if not isinstance(data, dict):
        return False
    kind = data.get("cjtool")
    return (
        kind.startswith("journey/")
        if isinstance(kind, str)
        else "stages" in data and ("title" in data or "persona" in data)
    )


def drafted(data: Part, known: KnownThings, title: str, journeys: frozenset[str]) -> Draft | Loss:
    """The draft that a journey's data make; where none of its stages can be read, what is said of that.

    `title` is what a journey without one is called; `journeys` are ids of those that it may name.
    """
    given = {"cjtool": _FIRST, **data} if isinstance(data.get("title"), str) else {**data, "title": title}
    fitting = Fitting(Journey)
    fitted = fitting.fitted(without_nulls(Journey, {**given, "cjtool": _FIRST}))
    if fitted is None:
        return Loss("left-out", "stages", says.NO_STAGES, Origin("stages"), str(given["title"]))
    whole = data_of(validate(Journey, fitted), lambda way: data_at(fitted, way))
    define, told = _own(whole.pop("define", {}), known)
    settling = Settling(whole, define, known, journeys)
    settling.settle()
    if whole.get("language") == known.language:
        del whole["language"]
    short = shortened(whole, Journey)
    keys = {key: value for key, value in short.items() if key not in {"cjtool", "title", "stages", "status"}}
    draft = Draft(whole["title"], known, keys, short["stages"], _shortened(define), exact=True)
    if "id" in whole:
        draft.keys["id"] = whole["id"]
    draft.losses += [*fitting.losses, *told, *settling.losses]
    return draft


def _shortened(define: dict[str, Part]) -> dict[str, Part]:
    return {
        section: {id: shortened(one, _DEFINED[section]) for id, one in listed.items()}
        for section, listed in define.items()
    }


def _own(define: dict[str, Part], known: KnownThings) -> tuple[dict[str, Part], list[Loss]]:
    """What a journey defines that its project does not; what that defines otherwise holds there."""
    own: dict[str, Part] = {}
    losses: list[Loss] = []
    for section, listed in define.items():
        if section not in SECTIONS:
            continue
        there = getattr(known.library, section)
        for id, definition in listed.items():
            if id not in there or there[id] in (CHANNELS.get(id), METRICS.get(id)):
                own.setdefault(section, {})[id] = definition
            elif _meaning(section, id, definition) != data_of(there[id]):
                place = Origin(f"define.{section}.{id}")
                losses.append(Loss("left-out", section, says.DEFINED_OTHERWISE(id=id), place, id))
    return own, losses


def _meaning(section: str, id: str, definition: Part) -> Part:
    """A definition without the words that a file has for lengths of time."""
    made = validate(Sections, as_given({section: {id: definition}}))
    return data_of(getattr(made, section)[id])
