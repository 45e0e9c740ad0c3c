"""Problems of validity that are a slip of the pen, with the edit that mends them."""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from cjtool.build.shape import keys
from cjtool.diagnostic import Diagnostic, Edit
from cjtool.model import SECTION_OF, Journey, steps
from cjtool.project import File, Workspace
from cjtool.source import Span
from cjtool.spelling.nearest import same_key
from cjtool.spelling.slip import meant as surely_meant

_WRITTEN = re.compile(r"(['\"]?)(.+)\1")


def mendable(problems: Iterable[Diagnostic], workspace: Workspace) -> tuple[Diagnostic, ...]:
    """Problems of validity; keys and references that surely mean another have an edit."""
    files = {file.source.path: file for file in workspace.files}
    return tuple(replace(each, fix=partial(_edits, each, files, workspace)) for each in problems)


def respelt(span: Span, wrong: str, right: str) -> Edit | None:
    """Another word in the place of a wrong one, in the same quotes; None where it is not written there."""
    written = _WRITTEN.fullmatch(span.text)
    if written is None or written[2] != wrong:
        return None
    return Edit(span, f"{written[1]}{right}{written[1]}")


def _edits(problem: Diagnostic, files: dict[Path, File], workspace: Workspace) -> tuple[Edit, ...]:
    if (meant := problem.meant) is None:
        return ()
    file = files.get(problem.span.path)
    known = keys() if meant.kind == "key" else _ids(meant.kind, file, workspace)
    alike = meant.kind == "key" and same_key(meant.wrong, meant.right)
    sure = meant.right in known and (alike or surely_meant(meant.wrong, meant.right, known))
    edit = respelt(problem.span, meant.wrong, meant.right) if sure else None
    return () if edit is None else (edit,)


def _ids(kind: str, file: File | None, workspace: Workspace) -> Collection[str]:
    """The ids of a kind that a file can refer to; none where that is not known."""
    root = file.root if file is not None else None
    if root is None:
        return ()
    if kind == "journey":
        return [each.root.id for each in workspace.files if isinstance(each.root, Journey)]
    if kind == "step":
        return [step.id for step in steps(root)] if isinstance(root, Journey) else ()
    if kind not in SECTION_OF:
        return ()
    known = getattr(workspace.catalogue, SECTION_OF[kind])
    own = root.define if isinstance(root, Journey) else None
    return known if own is None else {**known, **getattr(own, SECTION_OF[kind])}
