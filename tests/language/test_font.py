"""The shipped font has every character that cjtool itself writes, in every language and face."""

import dataclasses
from collections.abc import Iterator, Mapping

import pytest

from cjtool.i18n import key_names, prose_words, site_words, told
from cjtool.i18n.table import words
from cjtool.i18n.translated import LANGUAGES
from cjtool.report import promise_phrases
from cjtool.scene import assets
from cjtool.scene.text import missing
from cjtool.scene.typeface import SHIPPED


def texts(value: object) -> Iterator[str]:
    """All texts in a table of words, however deep."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from texts(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from texts(item)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_our_own_needs_another_font(language: str) -> None:
    shared = [vars(module) for module in (key_names, prose_words, site_words, told, promise_phrases)]
    written = [
        *texts(words(language)),
        *(
            each
            for table in shared
            for name, value in table.items()
            if name.isupper()
            for each in texts(value)
        ),
        "★",
    ]

    assert len(written) > 300
    assert "△" in {*written}
    assert {each: missing(each) for each in written if missing(each)} == {}


@pytest.mark.parametrize("sign", "△∅★○✓✗–›ʼʻ")
def test_signs_are_in_every_face(sign: str) -> None:
    assert all(sign in SHIPPED.measures(face).own for face in assets.FACES)
    assert all(sign in SHIPPED.outlines(face) for face in assets.FACES)
