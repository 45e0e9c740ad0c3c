"""Requests to the API of a host of repositories, with JSON both ways."""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any, TypeVar
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

_T = TypeVar("_T")
_SECONDS = 30
_PAUSES = (1.0, 4.0, 10.0)
_BUSY = 429
_SHOWN = 300


class ApiError(Exception):
    """The host did not do what it was asked."""


class RefusedError(ApiError):
    """The host understood, and will not: asking again is in vain."""


class UnreachableError(ApiError):
    """The host is down, or busy: it may do so a little later."""


@dataclass(frozen=True)
class Reply:
    """What a host answers, and whether the list goes on at a next page."""

    value: Any
    has_next: bool


@dataclass(frozen=True)
class Api:
    """An API below an address, with the headers that say who asks."""

    address: str
    headers: Mapping[str, str]

    def call(self, method: str, path: str, body: Mapping[str, str] | None = None) -> Reply:
        """Ask once. Raises ApiError."""
        if not self.address.startswith(("https://", "http://")):
            raise RefusedError(f"`{self.address}` is no address of an API")
        request = Request(f"{self.address}{path}", method=method)  # noqa: S310 - https or http, see above
        for name, value in self.headers.items():
            request.add_unredirected_header(name, value)  # whom a redirect leads to learns no token
        if body is not None:
            request.add_header("Content-Type", "application/json")
            request.data = json.dumps(body).encode()
        try:
            with urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310 - https or http, see above
                return Reply(json.load(answer), 'rel="next"' in answer.headers.get("Link", ""))
        except HTTPError as error:
            raise _told(method, path, error) from error
        except (URLError, HTTPException, OSError, ValueError) as error:
            raise UnreachableError(f"{method} {path}: {error}") from error


def persistently(ask: Callable[[], _T], pauses: tuple[float, ...] = _PAUSES) -> _T:
    """What `ask` gives, asked again after pauses, in seconds, while the host is down; raises ApiError in the end."""
    for pause in pauses:
        try:
            return ask()
        except UnreachableError:
            time.sleep(pause)
    return ask()


def _told(method: str, path: str, error: HTTPError) -> ApiError:
    """The error as ours. A host that is asked too much says 429, or 403 with the time to wait."""
    with error:
        said = error.read(_SHOWN).decode("utf-8", "replace")
    sentence = f"{method} {path}: {error.code} {error.reason}: {said}"
    later = error.code == _BUSY or error.code >= 500 or error.headers.get("Retry-After")
    return UnreachableError(sentence) if later else RefusedError(sentence)
