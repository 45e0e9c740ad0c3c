"""The menu of all pages: the index and the journeys; many journeys are folded, each below the one that it belongs to."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from cjtool.i18n.table import Words
from cjtool.project import Workspace
from cjtool.report.listing import nested
from cjtool.site.addresses import ERRORS, XLA
from cjtool.site.frame import MenuEntry

_MOST = 8
"""So many journeys stand beside each other."""


@dataclass(frozen=True)
class Menu:
    """Entries that stand beside each other, and `folded` ones that open together under a name that counts them."""

    shown: tuple[MenuEntry, ...] = ()
    folded: tuple[MenuEntry, ...] = ()
    label: str = ""

    def seen_from(self, here: str) -> "Menu":
        """The same menu on one of its pages, which is marked; where that one is folded, it is shown as well."""
        shown, folded = _marked(self.shown, here), _marked(self.folded, here)
        own = tuple(replace(entry, depth=0) for entry in folded if entry.here)
        return Menu((*shown, *own), folded, self.label)


def _marked(entries: tuple[MenuEntry, ...], here: str) -> tuple[MenuEntry, ...]:
    return tuple(replace(entry, here=True) if entry.page == here else entry for entry in entries)


def menu_of(
    workspace: Workspace, pages: Collection[str], words: Words, address: Callable[[str], str]
) -> Menu:
    """The menu of pages from which `address` leads to each of `pages`: ids of journeys and, empty, the index."""
    index = (MenuEntry(words.site("overview"), address(""), here=False),) if "" in pages else ()
    called = {XLA: words.measured("xla-menu"), ERRORS: words.site("not-in-here")}
    beside = tuple(
        MenuEntry(name, address(page), here=False, page=page)
        for page, name in called.items()
        if page in pages
    )
    journeys = tuple(
        MenuEntry(journey.title, address(journey.id), here=False, page=journey.id, depth=depth)
        for _, depth, journey in nested(workspace)
        if journey.id in pages
    )
    if len(journeys) <= _MOST:
        return Menu((*index, *journeys, *beside))
    return Menu((*index, *beside), journeys, f"{words.report.journeys} ({len(journeys)})")
