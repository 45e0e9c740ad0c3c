"""A journey's data as people write it: one value in place of a list of one, and no ids that names make anyhow."""

from functools import cache
from typing import Annotated, Any, get_args, get_origin

from cjtool.exchange.draft import Part
from cjtool.model import Node, types
from cjtool.model.marks import ShortForm
from cjtool.model.node import by_persona, model_under
from cjtool.model.values import END, listed
from cjtool.spelling import slug, whole_id

_NAMED_BY = ("name", "text", "title")


def shortened(data: Part, model: type[Node]) -> Part:
    """An object in its short form; `meta` stays as it is."""
    made = {
        key: value if key == "meta" else _short(value, model_under(model, key), is_list=key in _lists(model))
        for key, value in data.items()
    }
    if "id" in made and (name := next((made[key] for key in _NAMED_BY if key in made), None)):
        natural = slug(name)
        if made["id"] == natural != END and whole_id(natural, name) == natural:
            del made["id"]
    return made


def _short(value: Any, inner: type[Node] | None, *, is_list: bool) -> Any:
    if isinstance(value, list):
        items = [_short(item, inner, is_list=False) for item in value]
        return items[0] if is_list and len(items) == 1 and isinstance(items[0], str) else items
    return shortened(value, inner) if isinstance(value, dict) and inner is not None else value


@cache
def _lists(model: type[Node]) -> frozenset[str]:
    """The keys under which one value is as good as a list of one, and no objects stand."""
    beside = by_persona(model).values()
    return frozenset(
        key
        for key, type in types(model).items()
        if key not in beside and model_under(model, key) is None and _takes_one(type)
    )


def _takes_one(annotation: Any) -> bool:
    if get_origin(annotation) is Annotated:
        inner, *marks = get_args(annotation)
        return any(isinstance(mark, ShortForm) and mark.widen is listed for mark in marks) or _takes_one(
            inner
        )
    return any(map(_takes_one, get_args(annotation)))
