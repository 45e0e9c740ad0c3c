"""What holds for all tests: none fails because the machine is busy, and none leaves a cache in the repository."""

import gc
import os
import sys
import tempfile
from collections.abc import Generator
from typing import Any

import pytest
from hypothesis import HealthCheck, is_hypothesis_test, settings

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

_STATE = tempfile.TemporaryDirectory(prefix="cjtool-tests-")
os.environ["XDG_STATE_HOME"] = _STATE.name  # for lists of files that were built
os.environ["XDG_CACHE_HOME"] = os.devnull  # no home for a secret, and so no answers that are kept

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
"""Hundreds of tests start the program, which is compiled anew each time where this is set; so are the tests."""
sys.dont_write_bytecode = False

QUICK = 5
"""The fast suite tries one in so many of the examples that a property asks for, and a few at least."""


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """Where several processes run tests, one that has none left takes from another: none ends long before."""
    if getattr(config.option, "numprocesses", None) and config.option.dist == "no":
        config.option.dist = "worksteal"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Slow tests come first, so that one process makes what they share, and the last ones of several end together.

    Coverage, which makes tests take twice as long, follows neither these nor properties: others run the same lines.
    """
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)
    properties = set()
    for item in items:
        test = getattr(item, "obj", None)
        if is_hypothesis_test(test):
            properties.add(test)
        if item.get_closest_marker("slow") or test in properties:
            item.add_marker("no_cover")
    if items and "not slow" in items[0].config.option.markexpr:
        for test in properties:
            _try_fewer(test)


def _try_fewer(test: Any) -> None:
    """Ask a property for a share of its examples; those that are written with it are tried as ever."""
    asked: settings = getattr(test, "_hypothesis_internal_use_settings", None) or settings()
    few = min(asked.max_examples, max(3, asked.max_examples // QUICK))
    test._hypothesis_internal_use_settings = settings(asked, max_examples=few)


def pytest_collection_finish() -> None:
    """What was imported stays until the end: nobody goes through it again in search of garbage."""
    gc.collect()
    gc.freeze()


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
