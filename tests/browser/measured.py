"""A picture as Chromium measures it: every shape with the box that it takes on the page, in points."""

import json
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page

_MEASURE = """() => {
  const view = document.documentElement.viewBox.baseVal;
  const perPoint = document.documentElement.getBoundingClientRect().width / view.width;
  const found = [...document.querySelectorAll('text, rect, path, circle, image, use')];
  const shapes = found.flatMap(shape => {
    const lines = [...shape.querySelectorAll('tspan')];
    return shape.tagName === 'text' && lines.length > 1 ? lines : [shape];  // a paragraph is as many places as it has lines
  });
  const extent = line => {
    const letters = Array.from({length: line.getNumberOfChars()}, (_, at) => line.getExtentOfChar(at));
    const [x, y] = [Math.min(...letters.map(box => box.x)), Math.min(...letters.map(box => box.y))];
    const right = Math.max(...letters.map(box => box.x + box.width)), low = Math.max(...letters.map(box => box.y + box.height));
    return {x, y, width: right - x, height: low - y};
  };
  return shapes.filter(shape => !shape.closest('defs') && !shape.closest('clipPath')).map(shape => {
    const isLine = shape.tagName === 'tspan', owner = isLine ? shape.parentNode : shape;
    const box = isLine ? extent(shape) : shape.getBBox(), matrix = owner.getCTM();
    const at = (x, y) => [matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f];
    const [left, top] = at(box.x, box.y), [right, bottom] = at(box.x + box.width, box.y + box.height);
    const told = parseFloat(shape.getAttribute('textLength'));
    shape.removeAttribute('textLength');
    return {
      tag: owner.tagName, text: shape.textContent, fill: owner.getAttribute('fill'),
      box: [left, top, right, bottom].map(edge => edge / perPoint),
      told: isNaN(told) ? null : told, own: owner.tagName === 'text' ? shape.getComputedTextLength() : 0,
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
    found = json.loads(page.evaluate(f"JSON.stringify(({_MEASURE})())"))  # read at once: thousands of values
    return [
        Measured(each["tag"], each["text"], each["fill"], tuple(each["box"]), each["told"], each["own"])
        for each in found
    ]
