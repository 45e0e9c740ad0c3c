"""The formats that changes are written in: texts, and pictures of both versions beside each other."""

from collections.abc import Callable
from typing import cast

from cjtool.diff.outcome import Differences
from cjtool.formats import changes
from cjtool.formats.addresses import NOWHERE, WebAddresses
from cjtool.model.values import Language


def names() -> tuple[str, ...]:
    """All formats, by name."""
    return tuple(sorted({*changes.FORMATS, *_COMPOSED}))


def render(
    name: str,
    found: Differences,
    *,
    language: str = "en",
    addresses: WebAddresses = NOWHERE,
    colour: bool = False,
) -> str:
    """Changes in a format, as a text that ends with a newline. Raises RequestError where a picture cannot be drawn."""
    if name in _COMPOSED:
        return _COMPOSED[name](found, language, addresses)
    return changes.render(name, found, **({"language": language, "colour": colour} if name == "text" else {}))


def _markdown(found: Differences, language: str, addresses: WebAddresses) -> str:
    from cjtool.report.review.pull_request import comment

    return comment(found, language=language, addresses=addresses)


def _html(found: Differences, language: str, addresses: WebAddresses) -> str:
    from cjtool.site.review import page

    return page(found, cast("Language", language), addresses)


def _svg(found: Differences, language: str, _addresses: WebAddresses) -> str:
    from cjtool.app.diff_pictures import picture

    return picture(found, language)


_COMPOSED: dict[str, Callable[[Differences, str, WebAddresses], str]] = {
    "html": _html,
    "markdown": _markdown,
    "svg": _svg,
}
