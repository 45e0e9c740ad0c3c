"""Lanes and views are values: each is whole, and called after its module."""

from dataclasses import fields

import pytest

from cjtool.draw.lanes import LANES, lane
from cjtool.draw.views import VIEWS, view
from cjtool.i18n.translated import LANGUAGES, Translated
from cjtool.scene import assets


def test_a_phrase_is_translated_into_every_language() -> None:
    assert tuple(field.name for field in fields(Translated)) == LANGUAGES


@pytest.mark.parametrize("name", LANES)
def test_no_language_lacks_a_word_of_a_lane(name: str) -> None:
    value = lane(name)
    phrases = {"title": value.title, "question": value.question, "term": value.term}

    lacking = [
        f"{kind} in {language}"
        for kind, phrase in phrases.items()
        for language in LANGUAGES
        if phrase is not None and not phrase[language]
    ]
    assert lacking == []


@pytest.mark.parametrize("name", LANES)
def test_a_lane_is_called_after_its_module_and_has_an_icon(name: str) -> None:
    value = lane(name)

    assert value.name == name
    shown = value.icon or value.name
    icons = sorted(assets.icons())
    assert name == "stages" or shown in icons, f"`icon` is one of {', '.join(icons)}"


@pytest.mark.parametrize("name", LANES)
def test_a_canvas_asks_something_in_every_lane_that_does_not_only_divide(name: str) -> None:
    assert (lane(name).question is None) == (lane(name).side == "line")


def test_a_view_is_called_after_its_module() -> None:
    assert [view(name).name for name in VIEWS] == list(VIEWS)


def test_no_two_views_are_built_in_one_place() -> None:
    places = [built.place for built in (view(name).built for name in VIEWS) if built]

    assert sorted(set(places)) == sorted(places)


@pytest.mark.parametrize("name", ["", "stage", "__init__", "pains_gains"])
def test_there_is_no_lane_of_another_name(name: str) -> None:
    with pytest.raises(KeyError):
        lane(name)
