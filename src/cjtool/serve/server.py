"""The web server: pages on the loopback address, and word of each change to the browsers that look at them."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from mimetypes import guess_type

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from cjtool.request import RequestError
from cjtool.serve import editors, own_files
from cjtool.serve.contents import LiveSite, Page, SourcePlace

OWN = "/-/"
"""Where the server's own files lie: no journey's folder is called so."""
_HOSTS = ("127.0.0.1", "localhost", "[::1]")
_HEADERS = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
    " font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-cache",
}
_HTML = "text/html; charset=utf-8"
_PULSE = 15
"""Seconds between signs of life on a stream that has nothing to say."""
_LARGEST_QUESTION = 4096


@dataclass
class Bell:
    """Wakes all streams when something has changed, or when the server stops."""

    stopped: bool = False
    _rung: asyncio.Event = field(default_factory=asyncio.Event)

    def ring(self) -> None:
        """Wake all that wait now."""
        self._rung.set()
        self._rung = asyncio.Event()

    def stop(self) -> None:
        """Wake them for the last time."""
        self.stopped = True
        self.ring()

    async def wait(self) -> None:
        """Until it rings, or for a pulse."""
        try:
            await asyncio.wait_for(self._rung.wait(), _PULSE)
        except TimeoutError:
            return


@dataclass(frozen=True)
class Service:
    """What answers requests: pages of a live site, and its own few files.

    `told` gets the place of each step that somebody clicks.
    """

    site: LiveSite
    bell: Bell
    editor: str
    told: Callable[[SourcePlace], None]

    def app(self, port: int) -> ASGIApp:
        """The application for a port; it answers for this machine alone, and for no other name of it."""
        routes = [
            Route(f"{OWN}events", self._events),
            Route(f"{OWN}place", self._place, methods=["POST"]),
            Route(OWN + "{name}", self._own),
            Route("/favicon.ico", lambda _: Response(status_code=204)),
            Route("/{path:path}", self._page),
        ]
        hosts = {f"{host}:{port}" for host in _HOSTS} | ({*_HOSTS} if port == 80 else set())
        return Starlette(routes=routes, middleware=[Middleware(_Guarded, hosts=frozenset(hosts))])

    async def _page(self, request: Request) -> Response:
        path = request.path_params["path"]
        if path == "" or path.endswith("/"):
            homes = [home for home in self.site.edition.homes if home.startswith(path)]
            if len(homes) != 1:
                return _html(own_files.contents(self.site.edition), request)
            return RedirectResponse(f"/{homes[0]}", 307)
        try:
            page = await asyncio.to_thread(self.site.page, path)
        except RequestError as error:  # a mistake in templates that shows on this page alone
            return Response(own_files.refusal(str(error)).content, 500, media_type=_HTML)
        if page is None:
            return self._missing(path)
        if path.endswith(".html"):
            return _html(own_files.with_scripts(page), request)
        return _answer(page, guess_type(path)[0] or "application/octet-stream", request)

    def _missing(self, path: str) -> Response:
        """For a page, one that follows the files: its journey may come back, as when an editor writes its file."""
        if not path.endswith(".html"):
            return PlainTextResponse("There is no such page.\n", 404)
        missing = own_files.contents(self.site.edition, missing=True)
        return Response(missing.content, 404, media_type=_HTML)

    async def _own(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in own_files.SERVED:
            return PlainTextResponse("There is no such page.\n", 404)
        return _answer(own_files.served(name), own_files.SERVED[name], request)

    async def _events(self, _request: Request) -> Response:
        return StreamingResponse(self._changes(), media_type="text/event-stream")

    async def _changes(self) -> AsyncIterator[str]:
        """The state of things, at first and at each change, as server-sent events."""
        known = -1
        while not self.bell.stopped:
            edition = self.site.edition
            if edition.number != known:
                known = edition.number
                yield f"data: {json.dumps(own_files.state(edition))}\n\n"
            else:
                yield ": still here\n\n"
            await self.bell.wait()

    async def _place(self, request: Request) -> Response:
        """Where a step is written, for a page of ours that asks: a link for an editor, and a line on the terminal."""
        if request.headers.get("origin") != f"http://{request.headers.get('host')}":
            return PlainTextResponse("Only pages of this site may ask.\n", 403)
        asked = await _limited(request)
        place = await asyncio.to_thread(self.site.edition.place, asked) if asked else None
        if place is None:
            return JSONResponse(None, 404)
        self.told(place)
        href = editors.link(self.editor, place.path, place.line, place.column)
        return JSONResponse({"file": place.file, "line": place.line, "href": href})


async def _limited(request: Request) -> str:
    """What was asked, as text; empty where it is too long for a place, or no text."""
    received = b""
    async for chunk in request.stream():
        received += chunk
        if len(received) > _LARGEST_QUESTION:
            return ""
    return received.decode("utf-8", "ignore")


def _html(page: Page, request: Request) -> Response:
    return _answer(page, _HTML, request)


def _answer(page: Page, media_type: str, request: Request) -> Response:
    """A file, or word that the browser has it already."""
    tag = f'"{page.tag}"'
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers={"etag": tag})
    return Response(page.content, media_type=media_type, headers={"etag": tag})


@dataclass(frozen=True)
class _Guarded:
    """Lets through what asks for this machine by name: other names may be those of pages elsewhere that point here."""

    app: ASGIApp
    hosts: frozenset[str]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        host = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"host"), "")

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                more = [(name.encode(), value.encode()) for name, value in _HEADERS.items()]
                message["headers"] = [*message["headers"], *more]
            await send(message)

        if host.lower() not in self.hosts:
            await PlainTextResponse("This server answers for this machine alone.\n", 421)(
                scope, receive, guarded
            )
            return
        await self.app(scope, receive, guarded)
