"""Where things stand, as sentences on renaming tell it: `journeys/eat.yaml:12`."""

from cjtool.document import Path, places
from cjtool.message import Plain
from cjtool.project import File
from cjtool.project.defining import IdDefinition
from cjtool.source import Span


def placed(span: Span) -> Plain:
    """A place by its file and line."""
    return Plain(f"{span.path.as_posix()}:{span.line}")


def at_path(file: File, path: Path) -> Plain:
    """What stands at a path of a file."""
    return placed(places(file.source).value(path).span)


def defined_at(defined: IdDefinition) -> Plain:
    """Where a thing is defined."""
    return placed(places(defined.file.source).place(defined.path, "id").span)
