"""Places by ids, which no edit of other parts moves: how findings, references and translations name what they are about."""

from typing import Any, TypeAlias

from cjtool.document import Path
from cjtool.model import Journey, Node, Project
from cjtool.model.node import as_written
from cjtool.project.workspace import File

_UNNAMED = ("metric", "name", "to")


def logical(file: File, path: Path, field: str | None, ways: "dict[Path, Way] | None" = None) -> str:
    """A place by ids, which no edit of other parts moves: `journey/stage/step#field`.

    Parts below a step follow the `#`: `eat-out/eat/wait#pains/slow-kitchen/severity`. `ways` keeps those of the
    file that were followed, for the next that begins like them.
    """
    _, base, inner = _followed(file, path, {} if ways is None else ways)
    if not base:
        base = inner[:2] or ("project" if isinstance(file.root, Project) else "library",)
        inner = inner[2:]
    if field is not None:
        inner = (*inner, field)
    return "/".join(base) + ("#" + "/".join(inner) if inner else "")


Way: TypeAlias = tuple[Any, tuple[str, ...], tuple[str, ...]]
"""What stands at the end of a path, and the labels before and after the `#`."""


def _followed(file: File, path: Path, ways: dict[Path, Way]) -> Way:
    if (way := ways.get(path)) is not None:
        return way
    if not path:
        return file.root, (file.root.id,) if isinstance(file.root, Journey) else (), ()
    holder, base, inner = _followed(file, path[:-1], ways)
    part = path[-1]
    node = getattr(holder, part) if isinstance(part, str) and isinstance(holder, Node) else holder[part]
    label = _label(node, part) if isinstance(node, Node) else str(part)
    if isinstance(node, Node) and inner in (("stages",), ("steps",)):
        way = node, (*base, label), ()
    else:
        way = node, base, (*inner, label)
    ways[path] = way
    return way


def _label(node: Node, part: str | int) -> str:
    if isinstance(part, str):
        return part
    for key in ("id", *_UNNAMED):
        if getattr(node, key, None):
            return str(as_written(node, key))
    return str(part)


def lasting(file: File, path: Path, ways: "dict[Path, Way] | None" = None) -> str:
    """The place of a node; of one without an id or a name, that of the list that it stands in."""
    ways = {} if ways is None else ways
    node = _followed(file, path, ways)[0]
    nameless = bool(path) and isinstance(path[-1], int) and _label(node, path[-1]) == str(path[-1])
    return logical(file, path[:-1] if nameless else path, None, ways)
