"""References to steps and pains that are gone from a workbook: taken away with them, and told."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from cjtool.exchange.draft import Draft, Part
from cjtool.exchange.loss import Origin
from cjtool.exchange.workbook import return_phrases as says
from cjtool.spelling import slug


def leave_behind(draft: Draft) -> None:
    """Take away what refers to steps and pains of the draft's base that the draft has no more; the draft's own data is changed."""
    base = draft.base
    assert base is not None
    steps = _ids(_steps(base), "name") - _ids(_steps(draft), "name")
    pains = _ids(_pains(base), "text") - _ids(_pains(draft), "text")
    if not steps and not pains:
        return
    for part in (draft.keys, *draft.stages, *_steps(draft)):
        for key in ("next", "after"):
            _without(draft, part, key, steps)
        for opportunity in _listed(part.get("opportunities")):
            if isinstance(opportunity, dict):
                _without(draft, opportunity, "addresses", pains)


def _without(draft: Draft, part: Part, key: str, gone: set[str]) -> None:
    found = _listed(part.get(key))
    kept = [each for each in found if (each.get("to") if isinstance(each, dict) else each) not in gone]
    if len(kept) == len(found):
        return
    name = str(part.get("name") or part.get("title") or draft.title)
    for each in found:
        if each not in kept:
            id = str(each.get("to") if isinstance(each, dict) else each)
            draft.lost("noted", key, says.GONE_WITH_IT(name=name, id=id), Origin(name), id)
    if kept:
        part[key] = deepcopy(kept)
    else:
        del part[key]


def _steps(draft: Draft) -> Iterator[Part]:
    for stage in draft.stages:
        yield from stage["steps"]


def _pains(draft: Draft) -> Iterator[Part]:
    for part in (*draft.stages, *_steps(draft)):
        for pain in _listed(part.get("pains")):
            yield {"text": pain} if isinstance(pain, str) else pain


def _ids(parts: Iterator[Part], named: str) -> set[str]:
    return {str(part.get("id") or slug(str(part.get(named, "")))) for part in parts}


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [] if value is None else [value]
