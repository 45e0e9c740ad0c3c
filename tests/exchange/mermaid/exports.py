"""Journeys as Mermaid, for tests."""

from typing import Any

from tests.draw.journeys import Data, workspace

from cjtool.exchange.catalogue import exporter
from cjtool.exchange.declaration import ExportOptions
from cjtool.exchange.loss import Loss
from cjtool.model import Journey
from cjtool.project import Workspace

LIBRARY = {
    "name": "Bank", "team": "Desk", "channel": "Loket: 1, links", "promise": "Fair", "source": "Talks",
    "persona": "Mia, 34",
}  # fmt: skip


def written(journey: Journey, around: Workspace, variant: str = "journey") -> tuple[str, tuple[Loss, ...]]:
    """The text of an export and what it lost."""
    made = exporter("mermaid").write([(around, journey)], ExportOptions(variant))
    return made.files[0].data.decode(), made.losses


def text(data: Data, variant: str = "journey", library: Data | None = None) -> str:
    """A journey that is made up, in words of a library, as Mermaid."""
    return written(*workspace(data, library or LIBRARY), variant)[0]


def losses(data: Data, variant: str = "journey") -> list[tuple[str, str, str]]:
    """What was lost of it: kind, what, where."""
    found = written(*workspace(data, LIBRARY), variant)[1]
    return [(loss.kind, loss.what, loss.spot.name) for loss in found]


def steps(*made: Any, **keys: Any) -> Data:
    """A journey of one stage."""
    return {"title": "Trip", "stages": [{"name": "One", "steps": list(made)}], **keys}
