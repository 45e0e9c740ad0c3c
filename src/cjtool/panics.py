"""Panics of libraries that are written in Rust: what such a library gives up on, and no fault of ours."""

from collections.abc import Iterator
from contextlib import contextmanager

_RUNTIME = "pyo3_runtime"
"""Where the class of panics lives, which no module exports; it is no `Exception`."""


@contextmanager
def panics_as(error: Exception) -> Iterator[None]:
    """Raise an error in the place of a panic; what else goes wrong goes on as it is."""
    try:
        yield
    except BaseException as panic:
        if type(panic).__module__ != _RUNTIME:
            raise
        raise error from panic
