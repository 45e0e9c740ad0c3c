"""Files that a person can open, which outputs are held against."""

from pathlib import Path

import pytest


def golden(path: Path, made: bytes) -> bytes:
    """What a golden holds; one that is not there, or empty, is written from what was made, and the test fails: look at it."""
    if not path.exists() or not path.read_bytes():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(made)
        pytest.fail(f"{path} held nothing; look at what was written")
    return path.read_bytes()
