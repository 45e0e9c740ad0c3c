"""No bytes make a traceback, and no line is lost unsaid."""

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.mermaid.readings import INPUTS, read

from cjtool.request import RequestError

BITS = st.sampled_from(
    ["journey", "\n", "title ", "section ", "accDescr {", "}", "accDescr:", "accTitle:", ":", "：", ";", "#", "%%", "%%{", "}%%", ",",
     "3", " 5: Me", "-", "---\n", "\n---", "title: x", "```", "```mermaid\n", "#35;", "&amp;", "<br>", "\t", "\r", "\0", "\ufeff", "😀",
     "顾客", "٣", "\u2028", "\ud7ff", "[PAIN POINT]", "(anxious)", "★", "4/5", "0x5", "1e999", "999999999999", "&x: *x", "- ", "> "]
)  # fmt: skip
TAGS = st.sampled_from(
    [
        "<pre class='mermaid'>",
        "</pre>",
        "<![",
        "<![x[",
        "<!",
        "<!--",
        "<?",
        "</",
        "<",
        "<a b=",
        "<script>",
        "&#",
        "journey\n",
        "A: 3: Me\n",
        ">",
    ]
)
TEXTS = st.lists(BITS | st.text(max_size=4), max_size=30).map("".join)


def attempt(data: bytes, name: str) -> None:
    with suppress(RequestError):
        read(data, name)


@settings(max_examples=150)
@given(st.binary(max_size=200), st.sampled_from(["-", "a.mmd", "a.md"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    attempt(data, name)


@settings(max_examples=300)
@given(TEXTS, st.sampled_from(["-", "a.mmd", "a.md"]))
def test_any_text_is_read_or_refused(text: str, name: str) -> None:
    attempt(f"journey\n{text}".encode(), name)
    attempt(text.encode(), name)


@settings(max_examples=200)
@given(st.lists(TAGS, max_size=12).map("".join))
def test_any_page_is_read_or_refused(text: str) -> None:
    attempt(f"<pre class=mermaid>\njourney\n{text}".encode(), "a.html")


@settings(max_examples=100)
@given(st.sampled_from(sorted(INPUTS.iterdir())), st.data())
def test_any_part_of_a_diagram_is_read_or_refused(path: object, data: st.DataObject) -> None:
    raw = getattr(path, "read_bytes")()  # noqa: B009
    first, last = sorted(data.draw(st.tuples(*[st.integers(0, len(raw))] * 2)))

    attempt(raw[:first] + raw[last:], "a.mmd")


WORDS = st.text(st.characters(categories=("L", "Nd")), min_size=1, max_size=8)


@settings(max_examples=150)
@given(
    st.lists(st.tuples(WORDS, st.sampled_from(":;#,.!% "), WORDS, st.integers(1, 5)), min_size=1, max_size=4)
)
def test_every_word_of_every_task_is_in_the_journey_or_in_its_losses(
    lines: list[tuple[str, str, str, int]],
) -> None:
    text = "".join(
        f"  n{at} {one}{sign}{other}: {score}: Me\n" for at, (one, sign, other, score) in enumerate(lines)
    )

    result = read(f"journey\n section One\n{text}")

    told = "".join((*(each.text for each in result.journeys), *(loss.value for loss in result.all_losses)))
    for one, _, other, _ in lines:
        assert one in told
        assert other in told
