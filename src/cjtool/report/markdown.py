"""Markdown from templates. All that a template shows is escaped: its own text alone is markup."""

import re
from collections.abc import Callable, Mapping
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from cjtool.formats.escape import code
from cjtool.report import inline, templates
from cjtool.report.escape import address, alternative, escape, path, plain, within
from cjtool.report.inline import Aside, Message, Picture, Place, Said, Series, Spot, Stack, Strong, Web

_CODE = re.compile(r"(?<!`)`([^`]+)`(?!`)")
_BUILDERS = (inline.say, inline.series, inline.stack, Aside, Message, Picture, Place, Spot, Strong, Web)


def render(template: str, context: Mapping[str, object]) -> str:
    """A page, with one line end after it and never two empty lines in a row."""
    page = _environment().get_template(template).render(context)
    return re.sub(r"\n{3,}", "\n\n", page).strip("\n") + "\n"


def shown(value: object) -> str:
    """Markdown for what a template shows. A bare number has no unit and no language, so it is refused."""
    write = _WRITERS.get(type(value))
    if write is None:
        raise TypeError(f"{type(value).__name__} in a template: write it with its unit")
    return write(value)


def _nothing(_: None) -> str:
    return ""


def _undefined(value: StrictUndefined) -> str:
    """Raises, with the name that the template got wrong."""
    return str(value)


def _place(place: Place) -> str:
    return _link(place.name, path(place.page) + (f"#{place.anchor}" if place.anchor else ""))


def _spot(spot: Spot) -> str:
    return f'<a id="{spot.place.anchor}"></a>' if spot.place.anchor else ""


def _strong(strong: Strong) -> str:
    return _around("**", strong.text)


def _aside(aside: Aside) -> str:
    return _around("*", aside.text)


def _web(web: Web) -> str:
    return _link(web.name, address(web.target or ""))


def _picture(picture: Picture) -> str:
    return f"[![{alternative(picture.name)}]({path(picture.path)})]({path(picture.path)})"


def _message(message: Message) -> str:
    """Values in backticks as code, where no other backtick is near; the rest as text."""
    pieces = _CODE.split(plain(message.text))
    return "".join(_quoted(piece) if index % 2 else within(piece) for index, piece in enumerate(pieces))


def _said(said: Said) -> str:
    return said.sentence.format(**{name: shown(part) for name, part in said.parts.items()})


def _series(series: Series) -> str:
    return series.between.join(filter(None, map(shown, series.parts)))


def _stack(stack: Stack) -> str:
    return " <br>".join(filter(None, map(shown, stack.parts)))


def _link(name: str, target: str) -> str:
    return f"[{escape(name)}]({target})" if target else escape(name)


def _around(mark: str, text: object) -> str:
    """Emphasis is read as such only between blanks, and around something."""
    inside = shown(text)
    return f"{mark}{inside}{mark}" if inside else ""


def _quoted(value: str) -> str:
    """Code between backticks, or as an element where a reader could end it early: at a backslash, pipe or tag."""
    return code(value) if any(sign in value for sign in "\\|<&") else f"`{value}`"


_WRITERS: Mapping[type, Callable[..., str]] = {
    type(None): _nothing,
    str: escape,
    StrictUndefined: _undefined,
    Place: _place,
    Spot: _spot,
    Strong: _strong,
    Aside: _aside,
    Web: _web,
    Picture: _picture,
    Message: _message,
    Said: _said,
    Series: _series,
    Stack: _stack,
}


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates.folder("reports")),
        undefined=StrictUndefined,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # noqa: S701 - `finalize` escapes for Markdown; HTML's escapes would show
    )
    environment.globals |= {each.__name__: each for each in _BUILDERS}
    return environment
