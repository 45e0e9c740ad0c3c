"""What a feeling is called and how it is drawn: neutral up to half a point from zero, everywhere."""

import pytest

from cjtool.cli.drawing import _colour
from cjtool.i18n.table import sign_of, words
from cjtool.i18n.translated import LANGUAGES


@pytest.mark.parametrize(
    ("emotion", "sign", "place"),
    [
        (None, "neutral", None),
        (-2, "negative", 0),
        (-1.49, "negative", 1),
        (-0.51, "negative", 1),
        (-0.5, "neutral", 2),
        (-0.3, "neutral", 2),
        (0, "neutral", 2),
        (0.5, "neutral", 2),
        (0.51, "positive", 3),
        (1.6, "positive", 4),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sign_and_the_word_of_a_feeling_agree(
    language: str, emotion: float | None, sign: str, place: int | None
) -> None:
    assert sign_of(emotion) == sign
    assert _colour(emotion) == {"positive": "green", "neutral": "dim", "negative": "red"}[sign]
    if emotion is not None and place is not None:
        assert words(language).emotion(emotion) == words(language).emotions[place]
