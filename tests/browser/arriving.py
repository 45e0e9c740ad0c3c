"""A page that comes slowly: its beginning, and the rest when that is let through."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

COUNT = 12
LAST = f"journey-{COUNT}"


def portfolio(home: Path) -> Path:
    """A project of so many journeys that its menu is folded."""
    home.mkdir()
    (home / "cjtool.yaml").write_text("cjtool: project/v1\nname: Nord\nlanguage: en\n", encoding="utf-8")
    for number in range(1, COUNT + 1):
        (home / f"{number:02}.yaml").write_text(_journey(number), encoding="utf-8")
    return home


def _journey(number: int) -> str:
    return f"""
cjtool: journey/v1
id: journey-{number}
title: Buys appliance {number}
stages:
  - name: Orders
    steps:
      - name: Calls about order {number}
        id: calls
        channel: phone
        emotion: {number % 5 - 2}
        pains: [Nobody knows order {number}]
      - name: Waits for order {number}
        channel: website
        emotion: 1
"""


@dataclass
class Slow:
    """Where the page is, and what lets its rest through."""

    address: str
    rest: Event = field(default_factory=Event)


@contextmanager
def slow(page: Path) -> Iterator[Slow]:
    """A server of one page: all up to the middle of its second part, then nothing until the rest is let through."""
    content = page.read_bytes()
    second = content.index(b"<article", content.index(b"<article") + 1)
    middle = content.index(b"<table", second)
    rest = Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path != "/":
                self.send_error(404)
                return
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content[:middle])
            rest.wait(60)
            self.wfile.write(content[middle:])

        def log_message(self, *_: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield Slow(f"http://127.0.0.1:{server.server_port}/", rest)
    finally:
        rest.set()
        server.shutdown()
        server.server_close()
