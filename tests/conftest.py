"""What holds for all tests: none fails because the machine is busy, and none leaves a cache in the repository."""

import os
import tempfile

from hypothesis import HealthCheck, settings

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

_STATE = tempfile.TemporaryDirectory(prefix="cjtool-tests-")
os.environ["XDG_STATE_HOME"] = _STATE.name  # for lists of files that were built
os.environ["XDG_CACHE_HOME"] = os.devnull  # no home for a secret, and so no answers that are kept
