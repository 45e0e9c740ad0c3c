"""The formats that changes are written in: texts, and pictures of both versions beside each other."""

from cjtool.diff.outcome import Differences
from cjtool.formats import changes
from cjtool.formats.addresses import NOWHERE, WebAddresses


def names() -> tuple[str, ...]:
    """All formats, by name."""
    return tuple(sorted(changes.FORMATS))


def render(
    name: str,
    found: Differences,
    *,
    language: str = "en",
    addresses: WebAddresses = NOWHERE,
    colour: bool = False,
) -> str:
    """Changes in a format, as a text that ends with a newline."""
    given: dict[str, dict[str, object]] = {
        "text": {"language": language, "colour": colour},
        "markdown": {"language": language, "addresses": addresses},
    }
    return changes.render(name, found, **given.get(name, {}))
