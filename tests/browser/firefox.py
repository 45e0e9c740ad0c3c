"""Debian's Firefox, driven over WebDriver BiDi (https://w3c.github.io/webdriver-bidi): no driver is needed beside it."""

import base64
import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

NAMES = ("firefox-esr", "firefox")
_LISTENS = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
_WAIT = 60
_QUIET = """
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);
user_pref("app.update.enabled", false);
"""
LOCAL = ("file:", "data:", "blob:", "about:", "resource:", "chrome:", "moz-extension:")


class BrowserError(Exception):
    """What Firefox answers to a command that it cannot obey."""


@dataclass
class FirefoxPage:
    """A tab: what its console says is wrong, and what it asks for outside of the disk."""

    connection: ClientConnection
    numbers: Iterator[int]
    context: str
    wrong: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def command(self, method: str, **parameters: Any) -> Any:
        """Send a command and wait for its answer; events on the way are noted."""
        number = next(self.numbers)
        self.connection.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.connection.recv(timeout=_WAIT))
            if message.get("id") == number:
                if message["type"] == "error":
                    raise BrowserError(f"{method}: {message['message']}")
                return message["result"]
            self._note(message)

    def open(self, url: str) -> None:
        """Load a page and all that it holds."""
        self.command("browsingContext.navigate", context=self.context, url=url, wait="complete")

    def evaluate(self, script: str) -> Any:
        """The value of an expression in the page: text, a number, a truth value, or none."""
        answer = self.command(
            "script.evaluate",
            expression=script,
            target={"context": self.context},
            awaitPromise=True,
            userActivation=True,
        )
        if answer["type"] == "exception":
            raise BrowserError(answer["exceptionDetails"]["text"])
        return answer["result"].get("value")

    def resize(self, width: int, height: int) -> None:
        """Set the size of the page, in pixels."""
        viewport = {"width": width, "height": height}
        self.command("browsingContext.setViewport", context=self.context, viewport=viewport)

    def press(self, *keys: str) -> None:
        """Press keys, one after another."""
        strokes = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self._act({"type": "key", "id": "keys", "actions": strokes})

    def click(self, selector: str) -> None:
        """Click in the middle of the first element that is seen."""
        place = self.evaluate(
            f"(() => {{ const seen = [...document.querySelectorAll({json.dumps(selector)})]"
            ".find(one => one.getClientRects().length);"
            "seen.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});"
            "const box = seen.getBoundingClientRect();"
            "return JSON.stringify([box.x + box.width / 2, box.y + box.height / 2].map(Math.round)); })()"
        )
        x, y = json.loads(place)
        moves = [
            {"type": "pointerMove", "x": x, "y": y},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        self._act({"type": "pointer", "id": "mouse", "actions": moves})

    def screenshot(self) -> bytes:
        """A PNG of what is seen."""
        return base64.b64decode(
            self.command("browsingContext.captureScreenshot", context=self.context)["data"]
        )

    def _act(self, source: dict[str, Any]) -> None:
        self.command("input.performActions", context=self.context, actions=[source])

    def _note(self, message: dict[str, Any]) -> None:
        told = message.get("params", {})
        match message.get("method"):
            case "log.entryAdded" if told["level"] == "error":
                self.wrong.append(str(told.get("text")))
            case "network.beforeRequestSent" if not told["request"]["url"].startswith(LOCAL):
                self.asked.append(told["request"]["url"])
            case "browsingContext.userPromptOpened":
                self.wrong.append(f"dialog: {told.get('message')}")


@contextmanager
def firefox(profile: Path) -> Iterator[FirefoxPage]:
    """A headless Firefox of its own, with one page that is watched."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    assert path is not None, (
        "these tests need Debian's package firefox-esr; leave them out with -m 'not slow'"
    )
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "user.js").write_text(_QUIET)
    command = [path, "--headless", "--no-remote", "--remote-debugging-port=0", "--profile", str(profile)]
    own, log = dict.fromkeys(("HOME", "XDG_CACHE_HOME"), str(profile)), profile / "log.txt"
    with (
        log.open("w") as said,
        subprocess.Popen(
            [*command, "about:blank"], env={**os.environ, **own}, stderr=said, stdout=said
        ) as process,
    ):
        try:
            with connect(
                f"{_address(log, process)}/session", max_size=None, open_timeout=_WAIT
            ) as connection:
                yield _page(connection)
        finally:
            process.kill()


def _address(log: Path, process: "subprocess.Popen[bytes]") -> str:
    """Where it listens, which it says when it is ready."""
    until = time.monotonic() + _WAIT
    while time.monotonic() < until and process.poll() is None:
        if match := _LISTENS.search(log.read_text("utf-8", "replace")):
            return match[1]
        time.sleep(0.05)
    raise AssertionError(f"Firefox does not listen: {log.read_text('utf-8', 'replace')}")


def _page(connection: ClientConnection) -> FirefoxPage:
    page = FirefoxPage(connection, count(1), "")
    page.command(
        "session.new", capabilities={"alwaysMatch": {"unhandledPromptBehavior": {"default": "dismiss"}}}
    )
    page.context = page.command("browsingContext.getTree")["contexts"][0]["context"]
    page.command(
        "session.subscribe",
        events=["log.entryAdded", "network.beforeRequestSent", "browsingContext.userPromptOpened"],
        contexts=[page.context],
    )
    return page
