"""The findings that projects accept: their baselines."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace

from cjtool.app import phrases as says
from cjtool.diagnostic import Diagnostic
from cjtool.files import Files
from cjtool.message import as_message
from cjtool.project import Workspace
from cjtool.project.files import BASELINE, UNREADABLE, read_source
from cjtool.request import RequestError
from cjtool.source import Source


def baselines(workspaces: Iterable[Workspace], files: Files) -> Iterator[Source]:
    """The baselines that there are; one that is no text is passed on as far as it can be read.

    Raises RequestError for one that the system does not open.
    """
    for root in dict.fromkeys(workspace.root for workspace in workspaces):
        path = root / BASELINE
        absolute = os.path.abspath(path)
        if not files.is_there(absolute):
            continue
        source = read_source(absolute, path, files)
        if isinstance(source, Diagnostic):
            if source.rule == UNREADABLE:
                raise RequestError(says.OF_A_FILE(path=str(path), problem=as_message(source.worded)))
            source = replace(source.span.source, path=path)
        yield source
