"""A page that is opened from a disk: the seconds until it is painted, until it answers, and until all of it is there.

Nothing is asked of the page's own scripts: a browser opens the page twice, the second time with keys and clicks as early
as they can be, and what is looked at is when their answers are on the screen.
"""

import asyncio
import json
import sys
from collections.abc import Awaitable, Mapping

from playwright.async_api import Browser, CDPSession, ViewportSize, async_playwright

_SIZE: ViewportSize = {"width": 1400, "height": 900}
_RUNS, _WAIT = 3, 30_000
_TIMES = """(() => {
    const [painted] = performance.getEntriesByName("first-contentful-paint");
    const [loaded] = performance.getEntriesByType("navigation");
    return {painted: painted.startTime / 1000, whole: loaded.domContentLoadedEventEnd / 1000};
})()"""
_FIELD, _MENU, _LINK = "header.site .search input", "header.site .folded summary", "main a[href^='#']"
_SEEN = """(() => {
    const word = %s, selectors = %s, answers = {}, waits = [];
    const note = (name) => requestAnimationFrame(() => setTimeout(() => (answers[name] ??= performance.now())));
    const middle = (selector) => {
        for (const one of document.querySelectorAll(selector)) {
            const {x, y, width, height} = one.getClientRects()[0] ?? {};
            if (width && y > 0 && y + height < innerHeight) return [x + width / 2, y + height / 2];
        }
    };
    const begin = () => {
        const places = selectors.map(middle);
        if (!places[0] || !places[2]) return requestAnimationFrame(begin);
        const hits = document.querySelector("#hits"), menu = document.querySelector("header.site .folded");
        new MutationObserver(() => hits.querySelector("a")?.textContent.includes(word) && note("search"))
            .observe(hits, {childList: true});
        menu?.addEventListener("toggle", () => menu.open && document.activeElement.closest(".find") && note("menu"));
        const led = () => {
            const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
            const {top, bottom} = place?.getBoundingClientRect() ?? {};
            const isThere = top < innerHeight && bottom > 0;
            isThere || document.querySelector(".waiting:not([hidden])") ? note("link") : requestAnimationFrame(led);
        };
        addEventListener("hashchange", led);
        Object.assign(window, {inHaste: {answers, waits, awaited: menu ? 3 : 2}});
        canUse(places);
    };
    addEventListener("keyup", (event) => event.key === "Shift" && waits.push(performance.now() - event.timeStamp), true);
    requestAnimationFrame(begin);
})()"""
_QUERY = """(words) => {
    const input = document.querySelector("header.site .search input");
    const taken = words.map((word) => {
        input.value = word;
        const start = performance.now();
        input.dispatchEvent(new Event("input"));
        return performance.now() - start;
    });
    return taken.sort((one, other) => one - other)[Math.floor(taken.length / 2)] / 1000;
}"""
_READ = "document.querySelector('#hits:not([hidden])')?.getAttribute('aria-busy') === 'false'"
_WORDS = (
    "order",
    "planner",
    "stock 7",
    "deliver",
    "compares model",
    "nobody knows",
    "survey",
    "check",
    "phone",
)


async def at_leisure(browser: Browser, address: str) -> Mapping[str, float]:
    """The page as it loads by itself, then queries when all texts have been read."""
    page = await browser.new_page(viewport=_SIZE)
    requests: list[str] = []
    page.on(
        "request",
        lambda request: requests.append(request.url) if not request.url.startswith("data:") else None,
    )
    await page.goto(address)
    times = await page.evaluate(_TIMES)
    await page.fill(_FIELD, _WORDS[0])
    await page.wait_for_function(_READ, timeout=_WAIT)
    query = await page.evaluate(_QUERY, list(_WORDS))
    await page.close()
    return {**times, "query": query, "requests": len(requests)}


async def in_haste(browser: Browser, address: str, word: str) -> Mapping[str, float]:
    """The page used as soon as it can be: a word is looked for, a link followed, the menu opened; then keys until all is there."""
    page = await browser.new_page(viewport=_SIZE)
    keys = await page.context.new_cdp_session(page)
    sent: list[Awaitable[object]] = []

    def use(places: list[tuple[float, float] | None]) -> None:
        field, menu, link = places
        sent.extend([*_click(keys, field), *_type(keys, word), *_key(keys, "Escape"), *_click(keys, link)])
        if menu:
            sent.extend(_click(keys, menu))

    await page.expose_function("canUse", use)
    await page.add_init_script(_SEEN % (json.dumps(word), json.dumps([_FIELD, _MENU, _LINK])))
    await page.goto(address, wait_until="commit")
    while not await page.evaluate("document.readyState === 'complete'"):
        await asyncio.gather(*_key(keys, "Shift"))
    await asyncio.gather(*sent)
    await page.wait_for_function("Object.keys(inHaste.answers).length === inHaste.awaited", timeout=_WAIT)
    answers, waits = await page.evaluate("[Object.entries(inHaste.answers), inHaste.waits]")
    await page.close()
    return {"usable": max(taken for _, taken in answers) / 1000, "waited": max(waits, default=0) / 1000}


def _click(keys: CDPSession, place: tuple[float, float] | None) -> list[Awaitable[object]]:
    x, y = place or (0, 0)
    button = {"x": x, "y": y, "button": "left", "clickCount": 1}
    kinds = ("mousePressed", "mouseReleased")
    return [_sent(keys, "Input.dispatchMouseEvent", {"type": kind, **button}) for kind in kinds]


def _type(keys: CDPSession, word: str) -> list[Awaitable[object]]:
    return [_sent(keys, "Input.dispatchKeyEvent", {"type": "char", "text": letter}) for letter in word]


def _key(keys: CDPSession, key: str) -> list[Awaitable[object]]:
    return [
        _sent(keys, "Input.dispatchKeyEvent", {"type": kind, "key": key}) for kind in ("rawKeyDown", "keyUp")
    ]


def _sent(keys: CDPSession, method: str, parameters: Mapping[str, object]) -> Awaitable[object]:
    """A command on its way, for whose answer nobody waits."""
    return asyncio.ensure_future(keys.send(method, dict(parameters)))


async def main(chromium: str, address: str, word: str) -> None:
    """Print what was measured, the best of a few runs, as a slow moment slows all."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        runs = [
            {**await at_leisure(browser, address), **await in_haste(browser, address, word)}
            for _ in range(_RUNS)
        ]
        best = {name: min(run[name] for run in runs) for name in runs[0]}
        print(json.dumps({**best, "requests": max(run["requests"] for run in runs)}))
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
