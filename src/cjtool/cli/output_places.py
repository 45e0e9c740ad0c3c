"""Formats that are asked for by name, each for standard output or for a file."""

from collections.abc import Sequence
from pathlib import Path

from cjtool.build.phrases import did_you_mean
from cjtool.cli import phrases as says
from cjtool.message import Plain
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest


def output_place(text: str, names: Sequence[str]) -> tuple[str, Path | None]:
    """`NAME` or `NAME=FILE` as a format and its file; None is standard output. Raises RequestError for a name that there is not."""
    name, equals, path = text.partition("=")
    if name not in names:
        close = nearest(name, names)
        known = says.THERE_ARE(known=Plain(", ".join(names)))
        raise RequestError(says.NO_FORMAT(name=name), did_you_mean(close) if close else known)
    if equals and not path:
        raise RequestError(says.NAMES_NO_FILE(option=f"--output {text}"), says.WRITE_FILE(name=Plain(name)))
    return name, Path(path) if path else None
