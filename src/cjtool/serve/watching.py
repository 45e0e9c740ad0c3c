"""Following files: every change on disk makes a new edition of the site."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter

from watchfiles import DefaultFilter, awatch

from cjtool.files import CACHE_FOLDER
from cjtool.serve.contents import LiveSite

_PAUSE = 0.5
"""Seconds until a folder that is gone is looked for again."""
_SETTLED = 1.0
"""Seconds until a folder that came beside the projects is looked at once more."""
_QUIET = 30
"""Milliseconds without a change after which those before it are one."""


class _OfProjects(DefaultFilter):
    """What may change a page: all but caches, and what editors put beside a file while they write it."""

    ignore_dirs = (*DefaultFilter.ignore_dirs, CACHE_FOLDER)
    ignore_entity_patterns = (
        *DefaultFilter.ignore_entity_patterns,
        r"^4913$",
        r"^\.#",
        r"^#.*#$",
        r"^\.new-",
    )


async def follow(site: LiveSite, changed: Callable[[float], None], stopping: asyncio.Event) -> None:
    """Make a new edition at each change until it is time to stop; `changed` is told how many seconds that took."""
    there = _there(site)
    while not stopping.is_set():
        await _follow(site, there, changed, stopping)
        if not stopping.is_set():  # a folder went away, or came back
            await asyncio.sleep(_PAUSE)
            there = _there(site)  # before the new edition: what comes back after it is seen the next time
            await _update(site, changed)


def _there(site: LiveSite) -> list[Path]:
    return [folder for folder in site.followed if folder.is_dir()]


async def _follow(
    site: LiveSite, roots: list[Path], changed: Callable[[float], None], stopping: asyncio.Event
) -> None:
    """Until a folder is gone, or one comes back."""
    if not roots:
        return
    try:
        watched = awatch(
            *roots,
            watch_filter=_OfProjects(),
            stop_event=stopping,
            step=_QUIET,
            debounce=400,
            yield_on_timeout=True,
            rust_timeout=1000,
        )
        async for changes in watched:
            if paths := [Path(path) for _, path in changes if site.concerns(Path(path))]:
                await _update(site, changed, paths)
                if not all(
                    map(site.is_inside, paths)
                ):  # of a folder that has just come, not all that follows is told
                    await asyncio.sleep(_SETTLED)
                    await _update(site, changed, paths)
            if _there(site) != roots:
                return
    except OSError:
        return


async def _update(site: LiveSite, changed: Callable[[float], None], paths: Sequence[Path] = ()) -> None:
    start = perf_counter()
    await asyncio.to_thread(site.look_for_projects, paths)
    await asyncio.to_thread(site.update)
    changed(perf_counter() - start)
