"""Writers of scenes: SVG; PDF by typst and PNG by resvg, which come with the extra `print` and which only this package knows."""

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
