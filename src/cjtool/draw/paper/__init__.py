"""Pictures for paper: PDF by typst, PNG by resvg; both come with the extra `print`, and only this package knows them."""

from collections.abc import Iterator
from contextlib import contextmanager

from cjtool.request import RequestError


@contextmanager
def extra() -> Iterator[None]:
    """Import what the extra brings; where it is not installed, say what to install."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise RequestError(
            f"PDF and PNG need `{error.name}`, which is not installed", "pip install 'journey-as-code[print]'"
        ) from error
