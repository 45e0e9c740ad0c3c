"""Where the pictures and reports of some journeys go."""

import os
from collections.abc import Sequence
from pathlib import Path

from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.request import RequestError


def places(
    picked: Sequence[tuple[Workspace, Journey]],
    names: Sequence[str],
    output: str | None,
    what: str = "journeys",
) -> list[Path | None]:
    """A path for each journey, by its file's name; None is standard output. `what` is what there is one picture of.

    `output` is a file, a folder (one that is there, ends in a slash, or has no ending), `-`, or nothing
    for the current folder. Two journeys never share a place: those of several projects get a folder each.
    """
    if output == "-" or (output is not None and _is_file(output)):
        if len(picked) > 1:
            where = "standard output" if output == "-" else f"the one file `{output}`"
            raise RequestError(
                f"{len(picked)} {what} for {where}", "pick one with --select, or name a folder with -o"
            )
        return [None if output == "-" else Path(output)]
    folder = Path(output or ".")
    if len(set(names)) == len(names):
        return [folder / name for name in names]
    roots = [workspace.root.resolve().name or "project" for workspace, _ in picked]
    paths: list[Path | None] = [folder / root / name for root, name in zip(roots, names, strict=True)]
    if len(set(paths)) < len(paths):
        raise RequestError("several journeys have the same id and project folder", "pick some with --select")
    return paths


def _is_file(output: str) -> bool:
    return not output.endswith("/") and bool(Path(output).suffix) and not os.path.isdir(output)
