"""What is read from Mermaid, for tests: the journeys as data, and an account that a person can read."""

from pathlib import Path
from typing import Any

from cjtool.app.importing import ImportRequest, ImportResult, imported
from cjtool.document import parse
from cjtool.source import Source

INPUTS = Path(__file__).with_name("inputs")
ALONE = str(INPUTS.anchor)
"""A folder that is in no project."""


def read(text: str | bytes, name: str = "-", **asked: Any) -> ImportResult:
    """A text, as `cjtool import mermaid` reads it."""
    data = text.encode() if isinstance(text, str) else text
    return imported(ImportRequest("mermaid", name, data, **{"project": ALONE, **asked}))


def journey(text: str, **asked: Any) -> Any:
    """The one journey of a text, as data."""
    [found] = read(text, **asked).journeys
    return parse(Source(found.path, found.text)).data


def tasks(lines: str, **asked: Any) -> list[Any]:
    """The steps of some lines of a journey."""
    data = journey(f"journey\n section One\n{lines}", **asked)
    return [step for stage in data["stages"] for step in stage["steps"]]


def losses(text: str, **asked: Any) -> list[tuple[str, str, str]]:
    """What was lost of a text: kind, what, where."""
    return [(loss.kind, loss.what, loss.spot.name) for loss in read(text, **asked).all_losses]


def account(result: ImportResult) -> str:
    """All journeys and all losses of a file."""
    told = [
        f"# {loss.spot.name or 'all'}: {loss.kind} {loss.what}: {loss.message.text()}"
        for loss in result.all_losses
    ]
    texts = [each.text for each in result.journeys]
    return "---\n".join(texts) + "\n".join(["", *told, ""])
