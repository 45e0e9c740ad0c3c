"""A page that is opened from a disk: the seconds until it is ready and of a query, and how many requests it makes."""

import json
import sys

from playwright.sync_api import sync_playwright

_READY = "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd / 1000"
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

chromium, address = sys.argv[1:]
requests: list[str] = []
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.on(
        "request",
        lambda request: requests.append(request.url) if not request.url.startswith("data:") else None,
    )
    page.goto(address)
    page.focus("header.site .search input")
    query = page.evaluate(_QUERY, list(_WORDS))
    ready = page.evaluate(_READY)
    browser.close()
print(json.dumps({"ready": ready, "query": query, "requests": len(requests)}))
