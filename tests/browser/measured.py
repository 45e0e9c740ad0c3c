"""A picture as Chromium measures it: every shape with the box that it takes on the page, in points."""

from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page

_MEASURE = """() => {
  const view = document.documentElement.viewBox.baseVal;
  const perPoint = document.documentElement.getBoundingClientRect().width / view.width;
  const shapes = [...document.querySelectorAll('text, rect, path, circle, image, use')];
  return shapes.filter(shape => !shape.closest('defs') && !shape.closest('clipPath')).map(shape => {
    const box = shape.getBBox(), matrix = shape.getCTM();
    const at = (x, y) => [matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f];
    const [left, top] = at(box.x, box.y), [right, bottom] = at(box.x + box.width, box.y + box.height);
    const told = parseFloat(shape.getAttribute('textLength'));
    shape.removeAttribute('textLength');
    return {
      tag: shape.tagName, text: shape.textContent, fill: shape.getAttribute('fill'),
      box: [left, top, right, bottom].map(edge => edge / perPoint),
      told: isNaN(told) ? null : told, own: shape.tagName === 'text' ? shape.getComputedTextLength() : 0,
    };
  });
}"""


class Measured(NamedTuple):
    """A shape: `told` is the width that the file says a text has, `own` the width that it takes by itself."""

    tag: str
    text: str
    fill: str | None
    box: tuple[float, float, float, float]
    told: float | None
    own: float


def measured(page: Page, path: Path) -> list[Measured]:
    """The shapes of a picture in the order of drawing."""
    page.goto(path.as_uri())
    page.evaluate("document.fonts.ready")
    found = page.evaluate(_MEASURE)
    return [
        Measured(each["tag"], each["text"], each["fill"], tuple(each["box"]), each["told"], each["own"])
        for each in found
    ]
