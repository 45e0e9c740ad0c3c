"""Ids in an SVG: of the picture's own, so that several pictures share a page; and what tells its parts apart."""

import re
import unicodedata
from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from cjtool.render.elements import quoted
from cjtool.scene import SYMBOL, Group, Paragraph, Shape

_VERSIONS = {"before", "after", "between"}
"""Kinds of groups that belong to one version of two that are compared, or to what lies between them."""

_PART = "graphics-object"
"""What a group with a title is, unless it says otherwise."""


@dataclass
class Ids:
    """The ids that one document has given so far; `prefix` stands before each."""

    prefix: str
    _taken: set[str] = field(default_factory=set)
    _expected: dict[str, deque[str]] = field(default_factory=lambda: defaultdict(deque))
    _places: dict[str, str] = field(default_factory=dict)
    _led_to: set[str] = field(default_factory=set)

    def expect(self, shapes: Iterable[Shape]) -> None:
        """Give ids to all groups that ask for one, in the order of drawing, so that what is drawn first may lead to them."""
        for shape in shapes:
            if isinstance(shape, Group | Paragraph) and shape.href.startswith("#"):
                self._led_to.add(shape.href)
            if isinstance(shape, Group):
                if name := wish(shape):
                    given = self.identify(name)
                    self._expected[name].append(given)
                    self._places.setdefault(f"#{name}", f"#{given}")
                self.expect(shape.shapes)

    def of(self, group: Group) -> str:
        """The id of the group that is drawn now; of one that asks for none, nothing."""
        name = wish(group)
        return self._expected[name].popleft() if name else ""

    def is_target(self, group: Group) -> bool:
        """Whether a link in this document may lead to a group."""
        return f"#{wish(group)}" in self._led_to

    def target(self, href: str) -> str:
        """Where a link leads: the place in this picture by its id; nowhere, if there is none."""
        return self._places.get(href, "") if href.startswith("#") else href

    def identify(self, wish: str) -> str:
        """An id that XML allows and that this document does not have yet."""
        folded = unicodedata.normalize("NFKD", self.prefix + wish).encode("ascii", "ignore").decode("ascii")
        plain = re.sub(r"[^A-Za-z0-9_.-]+", "-", folded).strip("-.") or "part"
        stem = plain if plain[0].isalpha() else f"_{plain}"
        free, count = stem, 1
        while free in self._taken:
            count += 1
            free = f"{stem}-{count}"
        self._taken.add(free)
        return free


def wish(group: Group) -> str:
    """What a group would like to be called: by its id, else by its place in the journey, without the journey."""
    return group.id or "-".join(re.split("[/#]", group.ref)[1:])


def step_of(group: Group, journey: str) -> str:
    """The step of a journey that a group shows, by its id; nothing for what shows none, or one of another journey."""
    of, *within = group.ref.partition("#")[0].split("/")
    return within[1] if of == journey and len(within) > 1 else ""


def file_role(group: Group) -> str:
    """What a group with a title is in a file: as the WAI-ARIA Graphics Module has it."""
    return f' role="{quoted(group.role or _PART)}"'


def page_role(group: Group) -> str:
    """The same in a page, shorter: what both roles of that module are mapped to; a group with a title is a group by itself.

    Graphics Accessibility API Mappings 1.0 and SVG-AAM 1.0.
    """
    return ' role="img"' if group.role == SYMBOL else ""


def told_apart(group: Group) -> str:
    """What the script of a page tells a group by: a lane by its id, a curve by its version, a way as what is no step."""
    if group.kind == "way":
        return ' data-way=""'
    if group.kind == "lane":
        return f' data-lane="{quoted(group.id)}"'
    return f' data-version="{group.kind}"' if group.kind in _VERSIONS else ""
