"""A text of a user that is four times as long takes about four times as long, whatever is in it.

Times are compared with one another, not with a clock: four times the square would be sixteen times as long.
"""

import gc
import math
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from cjtool.app.pictures import for_viewers
from cjtool.cli.drawing import Signs, portrait
from cjtool.document import comments, entries
from cjtool.edit.sections import insert_entry
from cjtool.formats.characters import printable
from cjtool.image import picture
from cjtool.image.unfit import UnfitError
from cjtool.lint import lint
from cjtool.lint.scope import Scopes
from cjtool.model.expected import expectation
from cjtool.model.values import duration, frequency
from cjtool.project import read
from cjtool.project.files import is_ours
from cjtool.report.escaping import alternative, escape
from cjtool.runners import broken, harmless
from cjtool.scene import Text
from cjtool.scene.text import clean, wrap
from cjtool.source import Source

pytestmark = pytest.mark.slow

TODAY = date(2026, 1, 1)
MOST = 9.0
"""Four times is linear, sixteen the square."""
LONGEST = 40_000
NOTICED = 0.08
"""Seconds below which nothing is measured: the square of a short time would have shown."""

ROUNDS = 10

Work = Callable[[str], object]
STEPS = "cjtool: journey/v1\ntitle: x\nstages: [{name: A, steps: ["


def quietly(work: Work) -> Work:
    """The same, for a text that is refused."""

    def run(text: str) -> None:
        with suppress(ValueError, UnfitError):
            work(text)

    return run


def source(text: str) -> Source:
    return Source(Path("a.yaml"), text)


def scoped(text: str) -> None:
    read_comments = comments(source(text))
    scopes = Scopes(source(text), read_comments, entries(source(text)))
    for comment in read_comments:
        scopes.of(comment)


def shown(title: str) -> None:
    text = "cjtool: journey/v1\ntitle: x\nstages: [{name: A, steps: [{name: " + '"' + title + '"}]}]\n'
    reading = read([], TODAY, buffers={"a.yaml": text.encode()})
    for workspace in reading.workspaces:
        for journey in workspace.journeys:
            list(portrait(journey, workspace, width=80, signs=Signs.unicode()))


def fixes(text: str) -> None:
    reading = read([], TODAY, buffers={"a.yaml": text.encode()})
    for problem in lint(reading.workspaces, ()).diagnostics:
        assert len(problem.edits) <= 1


def lacked(text: str) -> None:
    list(for_viewers([Text(0, 0, word, 8) for word in text.split()], "x"))


def logo(body: str) -> None:
    picture(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{body}</svg>'.encode())


def seconds(work: Work, text: str) -> float:
    """How long it takes, once: a second time it may be known. Nobody looks for garbage meanwhile, which takes as long as all tests before left."""
    gc.disable()
    started = time.process_time()
    try:
        work(text)
        return time.process_time() - started
    finally:
        gc.enable()


UNITS = {
    "blanks": ("1", " ", "x"),
    "soft hyphens": ("ab", "\xad", "c"),
    "zero widths": ("ab", "\u200b", "c"),
    "both": ("ab ", "\xad\u200b", " c"),
    "joiners and marks": ("word " * 40, "\u200d\u200b", " b c"),
    "soft hyphens before blanks": ("a", "\xad \u200b", "b"),
    "words": ("", "ab ", ""),
    "a word": ("", "x", ""),
    "letters that are drawn apart": ("", "Wi", ""),
    "ideographs": ("", "顧", ""),
    "flags": ("", "\U0001f1f3\U0001f1f1", ""),
    "marks of two kinds": ("", "e\u0301\u0302", ""),
    "emoji": ("", ":aaaa", ""),
    "a colon": (":", "a", ""),
    "colons": ("", ":", ""),
    "backticks": ("", "`a", ""),
    "underscores": ("", "_", "a"),
    "hashes": ("", "#", ""),
    "hash words": ("", "##a", ""),
    "accents": ("e", "\u0301", ""),
    "hyphens": ("aa", "-", "a"),
    "numbers": ("", "1.", ""),
    "lines": ("a", "\n", "::"),
    "brackets": ("##", "[", ""),
    "strange": ("##", "é", ""),
}
TEXTS: dict[str, Work] = {
    "frequency": quietly(frequency),
    "duration": quietly(duration),
    "target": quietly(expectation),
    "time of a target": quietly(lambda text: expectation(f"nps >= 20 {text}")),
    "budget": quietly(lambda text: expectation(f"nps >= 20 budget {text}")),
    "clean": clean,
    "wrap": lambda text: wrap(text, 90, 10),
    "escape": escape,
    "alternative": alternative,
    "printable": printable,
    "harmless": harmless,
    "broken": lambda text: broken(text, ""),
    "is_ours": lambda text: is_ours(source(text)),
    "show": shown,
}
FILES: dict[str, tuple[Work, str, str, str]] = {
    "waivers above nothing": (scoped, "cjtool: journey/v1\na:\n    b: 1\n", "    # cjtool: ignore[a]: b\n", ""),
    "waivers between": (scoped, "a:\n", "  - b: 1\n  # cjtool: ignore[a]: b\n", ""),
    "waivers and blanks": (scoped, "a:\n  - b: 1\n", "\n   # cjtool: ignore[a]: b\n\n", "  - c: 1\n"),
    "dashes": (scoped, "a:\n  # x\n  - b\n", "  # y\n", "  - # z\n    c\n"),
    "blank lines": (lambda text: insert_entry(source(text), "teams", "b: {name: B}"), "teams:\n  a: {name: A}\n", "\n", "x: 1"),
    "comments below": (lambda text: insert_entry(source(text), "teams", "b: {name: B}"), "teams:\n  a: {name: A}\n", "# x\n \n", ""),
    "lines of a picture": (lacked, "", "ab ", ""),
    "words in braces": (fixes, f"{STEPS}{{name: A, does: b, ", "c ", "}]}]\n"),
    "lines below braces": (fixes, f"{STEPS}{{name: A, does: b, c}}]}}]\n", "# x: y, z\n", ""),
    "parts in braces": (fixes, f"{STEPS}{{name: A, does: b, c", ",d e", "}]}]\n"),
    "url": (quietly(logo), "<path style='", "url( ", "'/>"),
    "url and blanks": (quietly(logo), "<path style='url(", " ", "#'/>"),
    "comments in styles": (quietly(logo), "<style>", "/*", "</style>"),
    "braces in styles": (quietly(logo), "<style>", ".a{", "</style>"),
    "numbers in paths": (quietly(logo), "<path d='", "1", "'/>"),
    "dots in paths": (quietly(logo), "<path d='a", ".", "'/>"),
    "shapes of one name": (quietly(logo), "<mask id='a'/>", "<g class='a' mask='url(#a)'/>", ""),
}  # fmt: skip


def assert_linear(work: Work, text: Callable[[int], str], size: int) -> None:
    """Longer and longer until it takes a time that can be measured; again and again where the machine is busy.

    The shortest times are compared: others hold what else the machine did.
    """
    seconds(work, text(10))  # what is made once is made
    while size < LONGEST and seconds(work, text(4 * size)) < NOTICED:
        size *= 4
    if size < LONGEST:
        shortest = [math.inf, math.inf]
        for n in range(1, ROUNDS + 1):
            times = (seconds(work, text(length + n)) for length in (size, 4 * size))
            shortest = list(map(min, shortest, times))
            if shortest[1] < MOST * shortest[0]:
                return
        pytest.fail(f"{shortest[0]:.3f} s for {size}, {shortest[1]:.3f} s for four times as much")


@pytest.mark.parametrize("name", UNITS)
@pytest.mark.parametrize("what", TEXTS)
def test_a_text_takes_the_time_that_reading_it_takes(what: str, name: str) -> None:
    before, unit, after = UNITS[name]

    assert_linear(TEXTS[what], lambda count: before + unit * count + after, 1250)


@pytest.mark.parametrize("name", FILES)
def test_a_file_takes_the_time_that_reading_it_takes(name: str) -> None:
    work, before, unit, after = FILES[name]

    assert_linear(work, lambda count: before + unit * count + after, 625)
