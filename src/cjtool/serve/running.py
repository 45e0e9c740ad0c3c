"""A server from its start until Ctrl-C."""

import asyncio
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import uvicorn

from cjtool.request import RequestError
from cjtool.serve.contents import LiveSite, SourcePlace
from cjtool.serve.server import Bell, Service
from cjtool.serve.watching import follow

ADDRESS = "127.0.0.1"
PORT = 4747
_NEXT = 20
"""So many ports after the usual one are tried."""


@dataclass(frozen=True)
class Notices:
    """What is told to who started the server: its address, each change with the seconds it took, each step that is clicked."""

    ready: Callable[[str], None]
    changed: Callable[[float], None]
    clicked: Callable[[SourcePlace], None]


def listening(port: int | None) -> socket.socket:
    """A socket of this machine alone: on the port that was asked for, else on the first free one from the usual one.

    Raises RequestError for a port that is taken, or that nobody may have.
    """
    for wanted in (port,) if port is not None else range(PORT, PORT + _NEXT):
        opened = _bound(wanted)
        if opened is not None:
            return opened
    if port is None and (opened := _bound(0)):
        return opened
    raise _taken(PORT if port is None else port)


def _bound(port: int) -> socket.socket | None:
    opened = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        opened.bind((ADDRESS, port))
        opened.listen()  # who is told the address may ask at once
    except (OSError, OverflowError):
        opened.close()
        return None
    return opened


def _taken(port: int) -> RequestError:
    free = _bound(0)
    number = free.getsockname()[1] if free else 0
    if free:
        free.close()
    return RequestError(f"port {port} is taken, or not for you", f"`--port {number}` is free")


def run(site: LiveSite, opened: socket.socket, editor: str, notices: Notices) -> None:
    """Serve until Ctrl-C, or until the process is told to stop."""
    with suppress(KeyboardInterrupt):
        asyncio.run(_run(site, opened, editor, notices))


async def _run(site: LiveSite, opened: socket.socket, editor: str, notices: Notices) -> None:
    bell, stopping = Bell(), asyncio.Event()
    port = opened.getsockname()[1]
    service = Service(site, bell, editor, notices.clicked)
    config = uvicorn.Config(
        service.app(port), log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=1
    )
    server = _Server(config, bell, stopping)

    def changed(seconds: float) -> None:
        notices.changed(seconds)
        bell.ring()

    watching = asyncio.create_task(follow(site, changed, stopping))
    notices.ready(f"http://{ADDRESS}:{port}/")
    try:
        await server.serve(sockets=[opened])
    finally:
        stopping.set()
        bell.stop()
        watching.cancel()
        with suppress(asyncio.CancelledError):
            await watching


class _Server(uvicorn.Server):
    """A server that tells streams that it stops, so that none of them holds it up."""

    def __init__(self, config: uvicorn.Config, bell: Bell, stopping: asyncio.Event) -> None:
        super().__init__(config)
        self._bell, self._stopping = bell, stopping

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Wake all who wait, and end."""
        self._stopping.set()
        self._bell.stop()
        await super().shutdown(sockets)
