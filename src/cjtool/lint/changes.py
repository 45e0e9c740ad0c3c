"""From the changes that a rule proposes to edits of text."""

from collections.abc import Callable, Iterable
from itertools import groupby, pairwise

from cjtool.diagnostic import Edit
from cjtool.document import Path
from cjtool.edit import faithful, remove_definition, remove_field, rename_field, set_field
from cjtool.lint.declaration import Mend, Remove, Rename, Set, Undefine
from cjtool.model import Node
from cjtool.project import File

Find = Callable[[Node], tuple[File, Path]]
"""A node's file, and its path there."""


def edits(changes: Iterable[Mend], find: Find) -> tuple[Edit, ...]:
    """Changes as edits, by file and in the order of its text.

    None at all where one of them cannot be made: where the text has not what it changes, where it would take
    a comment along, or where together they would change something else.
    """
    found = [_edit(change, *find(change.node)) for change in changes]
    made = [each for each in found if each is not None and each.replacement != each.span.text]
    if len(made) < len(found):
        return ()
    made.sort(key=_order)
    whole = all(_fit(list(group)) for _, group in groupby(made, key=lambda each: each.span.path))
    return tuple(made) if whole else ()


def _edit(change: Mend, file: File, path: Path) -> Edit | None:
    source = file.source
    match change:
        case Set(field=field, value=value, index=index):
            whole = set_field(source, (*path, field), value) if not index else None
            return whole if index is None else set_field(source, (*path, field, index), value) or whole
        case Remove(field=field):
            return remove_field(source, (*path, field))
        case Rename(field=field, key=key):
            return rename_field(source, (*path, field), key)
        case Undefine():
            return remove_definition(source, path)


def _order(edit: Edit) -> tuple[str, int, int]:
    return edit.span.path.as_posix(), edit.span.start, edit.span.end


def _fit(edits: list[Edit]) -> bool:
    """Whether edits of one file stand apart and change nothing else."""
    apart = all(one.span.end <= next.span.start for one, next in pairwise(edits))
    return apart and faithful(edits[0].span.source, edits)
