"""Diagrams in HTML pages: the text of `<pre class="mermaid">`, which is where Mermaid looks for them."""

import re
from html.parser import HTMLParser

_CLASS = re.compile(r"<(?:pre|div)\b[^<>]*\bclass\s*=\s*[\"']?(?:[^\"'<>]*\s)?mermaid\b", re.IGNORECASE)


def has_diagrams(text: str) -> bool:
    """Whether a text is a page with diagrams in it."""
    return _CLASS.search(text) is not None


def diagrams_in(text: str) -> list[tuple[str, int]]:
    """The text of each diagram of a page, and the number of its first line, from 1."""
    page = _Page()
    page.feed(text.replace("<![", "&lt;!["))  # of XML, which pages are not: Python's parser gives up on it
    page.close()
    return page.found


class _Page(HTMLParser):
    """Collects what stands in elements of the class `mermaid`."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, int]] = []
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A diagram begins at an element of its class; a tag within is text."""
        if self._inside:
            self.handle_data(self.get_starttag_text() or "")
        elif tag in {"pre", "div"} and "mermaid" in (dict(attrs).get("class") or "").split():
            self._inside = tag
            self.found.append(("", self.getpos()[0]))

    def handle_endtag(self, tag: str) -> None:
        """A diagram ends with its element."""
        if tag == self._inside:
            self._inside = ""

    def handle_data(self, data: str) -> None:
        """Text counts within a diagram alone."""
        if self._inside:
            text, line = self.found[-1]
            self.found[-1] = (text + data, line)
