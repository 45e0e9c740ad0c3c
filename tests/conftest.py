"""What holds for all tests: none fails because the machine is busy, and none leaves a cache in the repository."""

import os
import tempfile

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

_STATE = tempfile.TemporaryDirectory(prefix="cjtool-tests-")
os.environ["XDG_STATE_HOME"] = _STATE.name  # for lists of files that were built
os.environ["XDG_CACHE_HOME"] = os.devnull  # no home for a secret, and so no answers that are kept


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave slow tests out of what coverage follows, which makes them take thrice as long: the others run the same lines."""
    for item in items:
        if item.get_closest_marker("slow"):
            item.add_marker("no_cover")
