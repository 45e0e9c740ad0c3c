"""Which texts of a project readers see, each with the place that it has by ids; and a project with others in their place."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Annotated, Any, NamedTuple, TypeAlias, get_args, get_origin

from cjtool.build import Root
from cjtool.document import Path
from cjtool.model import Journey, Node, primary, types
from cjtool.model.marks import ForReaders
from cjtool.model.node import by_persona, first_text, in_translation
from cjtool.project import File, Workspace
from cjtool.project.locating import Way, lasting

_CODES = (("words", "locale"),)
"""Where a code stands among words."""


class SourceText(NamedTuple):
    """A text that readers see, and its context: the place that it has by ids, and no line or number moves."""

    context: str
    text: str
    path: Path
    """Where it stands in its file."""
    about: str = ""
    """The name of what it is told of."""


Replacing: TypeAlias = Callable[[SourceText], str]
"""What stands in the place of a text."""


@cache
def told(model: type[Node]) -> frozenset[str]:
    """The attributes of a model that hold texts for readers: those that its types mark so."""
    return frozenset(name for name, type in types(model).items() if _is_told(type))


def _is_told(annotation: Any) -> bool:
    arguments = get_args(annotation)
    if get_origin(annotation) is Annotated:
        return any(isinstance(mark, ForReaders) for mark in arguments[1:]) or _is_told(arguments[0])
    return any(map(_is_told, arguments[1:] if get_origin(annotation) is dict else arguments))


def texts_of(file: File) -> tuple[SourceText, ...]:
    """The texts of a file that readers see, in their order; signs alone, such as `%`, need no translation."""
    known: list[SourceText] = []

    def keep(text: SourceText) -> str:
        known.append(text)
        return text.text

    if file.root is not None:
        _Traversal(file, keep).root()
    return tuple(known)


def source_texts(workspace: Workspace) -> Iterator[tuple[File, SourceText]]:
    """All texts of a project that readers see, each once in its context, by file and in their order."""
    seen: set[tuple[str, str]] = set()
    for file in workspace.files:
        for text in texts_of(file):
            if (text.context, text.text) not in seen:
                seen.add((text.context, text.text))
                yield file, text


def with_texts(file: File, replacing: Replacing) -> tuple[Root | None, dict[int, Node]]:
    """A file's root with other texts, and what came in the place of which node, by identity; nothing else changes."""
    if file.root is None:
        return None, {}
    traversal = _Traversal(file, replacing)
    root: Any = traversal.root()
    return root, traversal.moved


class _Traversal:
    """Goes through all texts of a file; nodes in which something changes are made anew."""

    def __init__(self, file: File, replacing: Replacing) -> None:
        self._file = file
        self._replacing = replacing
        self._ways: dict[Path, Way] = {}
        self._primary = primary(file.root) if isinstance(file.root, Journey) else None
        self.moved: dict[int, Node] = {}

    def root(self) -> Node:
        assert self._file.root is not None
        return self._node(self._file.root, ())

    def _node(self, node: Node, path: Path) -> Node:
        given = node.__pydantic_fields_set__
        alone = {name: of for name, of in by_persona(type(node)).items() if getattr(node, of)}
        changes = {
            name: changed
            for name in type(node).model_fields
            if name in given and name != "meta" and name not in alone
            and (changed := self._value(getattr(node, name), node, path, (name,))) is not getattr(node, name)
        }  # fmt: skip
        if not changes:
            return node
        copied = in_translation(node, changes)
        for name, of in alone.items():
            vars(copied)[name] = getattr(copied, of).get(self._primary)
        self.moved[id(node)] = copied
        return copied

    def _value(self, value: Any, node: Node, path: Path, way: Path) -> Any:
        """A value with its texts replaced; the very same if none is."""
        match value:
            case Node():
                return self._node(value, (*path, *way))
            case str() if way[0] in told(type(node)) and way not in _CODES:
                return self._text(value, node, path, way)
            case tuple():
                parts = tuple(self._value(part, node, path, (*way, at)) for at, part in enumerate(value))
                return parts if any(new is not old for new, old in zip(parts, value, strict=True)) else value
            case dict():
                by_key = {key: self._value(part, node, path, (*way, key)) for key, part in value.items()}
                return by_key if any(by_key[key] is not value[key] for key in value) else value
        return value

    def _text(self, text: str, node: Node, path: Path, way: Path) -> str:
        if not any(map(str.isalnum, text)):
            return text
        model = type(node)
        key = model.model_fields[str(way[0])].alias or str(way[0])
        inner = [str(part) for part in way[1:] if not isinstance(part, int)]
        labels = [*([] if key == first_text(model) else [key]), *map(str, inner)]
        place = lasting(self._file, path, self._ways)
        first = first_text(model)
        about = getattr(node, first) if first and first != key else None
        return self._replacing(
            SourceText(_below(place, labels), text, (*path, key, *way[1:]), str(about or ""))
        )


def _below(place: str, labels: list[str]) -> str:
    """A place in a place: what follows the `#` is parted by strokes."""
    return place + ("/" if "#" in place else "#") + "/".join(labels) if labels else place
