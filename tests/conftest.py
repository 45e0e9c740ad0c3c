"""What holds for all tests: none fails because the machine is busy, and none leaves a cache in the repository."""

import os
import tempfile
from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, is_hypothesis_test, settings

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

_STATE = tempfile.TemporaryDirectory(prefix="cjtool-tests-")
os.environ["XDG_STATE_HOME"] = _STATE.name  # for lists of files that were built
os.environ["XDG_CACHE_HOME"] = os.devnull  # no home for a secret, and so no answers that are kept


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Slow tests come first, so that one process makes what they share, and the last ones of several end together.

    Coverage, which makes tests take thrice as long, follows neither these nor properties: others run the same lines.
    """
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)
    for item in items:
        if item.get_closest_marker("slow") or is_hypothesis_test(getattr(item, "obj", None)):
            item.add_marker("no_cover")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """What is made for them before they start is left out too, which pytest-cov alone does not do."""
    followed = getattr(item.config.pluginmanager.getplugin("_cov"), "cov_controller", None)
    if followed is None or not item.get_closest_marker("no_cover"):
        return (yield)
    followed.pause()
    try:
        return (yield)
    finally:
        followed.resume()
