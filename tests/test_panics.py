"""Panics of libraries in Rust become errors; a fault of ours stays one."""

import pytest

from cjtool.panics import panics_as

Panic = type("PanicException", (BaseException,), {"__module__": "pyo3_runtime"})


def test_a_panic_becomes_the_error_that_is_given() -> None:
    with pytest.raises(ValueError, match="damaged") as raised, panics_as(ValueError("damaged")):
        raise Panic("index out of bounds")

    assert isinstance(raised.value.__cause__, Panic)


@pytest.mark.parametrize("other", [KeyError, AttributeError, KeyboardInterrupt, SystemExit, MemoryError])
def test_everything_else_goes_on_as_it_is(other: type[BaseException]) -> None:
    with pytest.raises(other), panics_as(ValueError("damaged")):
        raise other
