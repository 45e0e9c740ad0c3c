"""The text of a draft: it says what the draft says, and `cjtool fmt` leaves it as it is."""

from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from cjtool.document import parse
from cjtool.edit.form import in_form
from cjtool.exchange.draft import clean
from cjtool.exchange.draft_text import written
from cjtool.source import Source

TEXTS = (
    st.text(min_size=1, max_size=200)
    | st.from_regex(r"(true|no|1e3|0x1f|2026-01-02|-|- a|a: b|a #b|\?|:|\[a\]|'|\"|~|null|=|<<|\.5|1_000)", fullmatch=True)
    | st.lists(st.sampled_from(["word", "a:", "#b", "- c", "'d'", 'e"f', "longer-than-others", "…"]), min_size=20, max_size=60).map(" ".join)
).map(clean).filter(bool)  # fmt: skip
VALUES = TEXTS | st.integers() | st.floats(allow_nan=False, allow_infinity=False, width=32) | st.booleans()


@settings(max_examples=150)
@given(
    title=TEXTS,
    steps=st.lists(
        st.dictionaries(st.sampled_from(["does", "feels", "quote"]), VALUES, min_size=1), min_size=1
    ),
    listed=st.lists(TEXTS, min_size=1, max_size=3),
)
def test_a_draft_is_read_back_as_it_is(title: str, steps: list[dict[str, Any]], listed: list[str]) -> None:
    data = {
        "cjtool": "journey/v1",
        "title": title,
        "tags": listed,
        "stages": [{"name": title, "steps": [{"name": listed[0], **step} for step in steps]}],
    }
    text = written(data)

    assert _plain(parse(Source(Path("x.yaml"), text)).data) == data


def test_its_form_is_that_of_fmt() -> None:
    data = {
        "cjtool": "journey/v1",
        "title": "I wait: how long?",
        "summary": "One line.\nAnother.",
        "stages": [
            {"name": "no", "steps": [{"name": "Calls", "does": "word " * 60 + "end", "emotion": -1.5}]}
        ],
    }
    text = written(data)

    assert in_form(Source(Path("x.yaml"), text)).text == text
    assert max(map(len, text.splitlines())) <= 116


def _plain(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _plain(value) for key, value in data.items()}
    return [_plain(each) for each in data] if isinstance(data, list | tuple) else data
