"""Stand-ins of the APIs of GitHub and GitLab, on the loopback address: the comments on one proposal, number 7."""

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

TOKEN = "a-token"
ME = {"github": "github-actions[bot]", "gitlab": "42"}
LONGEST = 65_536
"""What GitHub takes as a comment, in characters."""


@dataclass
class Host:
    """A proposal with its comments, and what is to go wrong.

    `down`: how many requests are answered by 503 first. `lost`: how many texts are taken and then answered by 502.
    `refused`: the code for whoever writes. `said` has every request that was answered, as method and path.
    """

    kind: str
    address: str = ""
    comments: list[dict[str, Any]] = field(default_factory=list)
    said: list[tuple[str, str]] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    down: int = 0
    lost: int = 0
    refused: int = 0
    wait: bool = False
    moved_to: str = ""

    def add(self, author: str, body: str) -> dict[str, Any]:
        """A comment that somebody wrote."""
        number = 100 + len(self.comments)
        who = {"login": author} if self.kind == "github" else {"id": author}
        comment = {"id": number, "body": body, "html_url": f"https://example.org/c/{number}"}
        self.comments.append(comment | {"user" if self.kind == "github" else "author": who})
        return self.comments[-1]

    @property
    def bodies(self) -> list[str]:
        """What the comments say."""
        return [comment["body"] for comment in self.comments]

    @property
    def written(self) -> list[str]:
        """The methods of the requests that wrote."""
        return [method for method, path in self.said if method != "GET" and path != "/graphql"]


@contextmanager
def serving(host: Host) -> Iterator[Host]:
    """Serve a host until the end of the block."""

    class Handler(_Handler):
        serves = host

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    host.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield host
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    serves: Host

    def _answer(self) -> None:
        host, body = self.serves, self.rfile.read(int(self.headers.get("Content-Length", 0)))
        path = urlsplit(self.path).path
        host.headers = dict(self.headers)
        if host.moved_to:
            return self._send(302, {}, {"Location": host.moved_to + self.path})
        if host.down:
            host.down -= 1
            code, headers = (403, {"Retry-After": "1"}) if host.wait else (503, {})
            return self._send(code, {"message": "later"}, headers)
        host.said.append((self.command, path))
        token = self.headers.get("Authorization" if host.kind == "github" else "PRIVATE-TOKEN", "")
        if not token.endswith(TOKEN):
            return self._send(401, {"message": "Bad credentials"})
        return self._routed(path, json.loads(body or b"{}"))

    do_GET = do_POST = do_PATCH = do_PUT = _answer  # noqa: N815 - names that http.server asks for

    def _routed(self, path: str, given: dict[str, str]) -> None:
        host = self.serves
        if path == "/graphql":
            return self._send(200, {"data": {"viewer": {"login": ME["github"]}}})
        if path == "/api/v4/user":
            return self._send(200, {"id": int(ME["gitlab"])})
        if self.command == "GET":
            return self._page()
        if host.refused:
            return self._send(host.refused, {"message": "Resource not accessible by integration"})
        if len(given["body"]) > LONGEST:
            return self._send(422, {"message": "body is too long"})
        return self._written(path, given["body"])

    def _written(self, path: str, body: str) -> None:
        host = self.serves
        if self.command == "POST":
            comment = host.add(ME[host.kind], body)
        else:
            number = int(re.search(r"\d+$", path)[0])  # type: ignore[index]
            comment = next(each for each in host.comments if each["id"] == number)
            comment["body"] = body
        if host.lost:
            host.lost -= 1
            return self._send(502, {})
        return self._send(201, comment)

    def _page(self) -> None:
        query = parse_qs(urlsplit(self.path).query)
        size, page = int(query["per_page"][0]), int(query["page"][0])
        here = self.serves.comments[(page - 1) * size : page * size]
        more = page * size < len(self.serves.comments)
        self._send(200, here, {"Link": f'<{self.serves.address}/next>; rel="next"'} if more else {})

    def _send(self, code: int, value: object, headers: dict[str, str] | None = None) -> None:
        text = json.dumps(value).encode()
        self.send_response(code)
        for name, content in {"Content-Length": str(len(text)), **(headers or {})}.items():
            self.send_header(name, content)
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, format: str, *arguments: object) -> None:
        """Tests say what goes wrong; the server does not."""
