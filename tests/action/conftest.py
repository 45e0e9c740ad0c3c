"""What tests of a review in a pipeline share."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.action.hosts import Host, serving
from tests.action.proposals import Proposal, propose

os.environ["no_proxy"] = "127.0.0.1"


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Proposal:
    """A repository of journeys in which somebody proposes a change; tests work on copies."""
    return propose(tmp_path_factory.mktemp("original") / "repository")


@pytest.fixture
def proposal(original: Proposal, tmp_path: Path) -> Proposal:
    """A copy of that repository, checked out as GitHub does it."""
    shutil.copytree(original.folder, tmp_path / "repository")
    return replace(original, folder=tmp_path / "repository")


@pytest.fixture
def github() -> Iterator[Host]:
    """GitHub, with a pull request on which nobody has said anything."""
    with serving(Host("github")) as host:
        yield host


@pytest.fixture
def gitlab() -> Iterator[Host]:
    """GitLab, with a merge request on which nobody has said anything."""
    with serving(Host("gitlab")) as host:
        yield host
