"""Packages that some engines need: each comes with an extra."""

from collections.abc import Iterator
from contextlib import contextmanager

from cjtool.measure.engines import phrases as says
from cjtool.message import Plain
from cjtool.request import RequestError


@contextmanager
def extra(name: str) -> Iterator[None]:
    """Import what an extra brings; where it is not installed, raise RequestError with what to install."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("cjtool"):
            raise
        command = says.RUN(command=Plain(f"`pip install 'journey-as-code[{name}]'`"))
        raise RequestError(
            says.NEEDS_PACKAGE(package=(error.name or name).partition(".")[0]), command
        ) from error
