"""Every key of the format is found in a picture, or left out for a reason."""

from pathlib import Path

import pytest

from cjtool.docs import keys
from cjtool.draw.views import VIEWS

ROOT = Path(__file__).parent.parent

pytestmark = pytest.mark.slow


def test_every_key_of_the_sample_is_in_a_picture() -> None:
    assert list(keys.missing(ROOT)) == []


def test_what_is_left_out_for_a_reason_is_found_nowhere() -> None:
    known = keys.found(ROOT)

    assert [key for key in (*keys.LEFT_OUT, *keys.HELD) if known.get(key)] == []


def test_the_map_shows_what_was_lost_once() -> None:
    known = keys.found(ROOT)

    lost = (
        "handover",
        "update",
        "frequency",
        "response_time",
        "thinks",
        "quote",
        "frontstage",
        "initiator",
        "fee",
    )
    assert [name for name in lost if "map" not in known["Step", name]] == []
    assert "map" in known["Persona", "role"]
    assert "map" in known["Touchpoint", "name"]


def test_the_page_has_a_row_for_each_key_that_is_found() -> None:
    [text] = keys.page(ROOT).values()

    assert "| `handover` | ● |" in text
    assert "| `tags` |" not in text


def test_the_page_has_a_column_for_each_picture_of_a_journey_alone() -> None:
    known = keys.found(ROOT)
    [text] = keys.page(ROOT).values()

    of_one = set(VIEWS) - {"compare", "portfolio"}
    assert set(keys.VIEWS) == of_one
    assert "| Key | map | summary | deck |" in text
    assert {"summary", "deck"} <= set(known["Opportunity", "due"])
    assert "deck" in known["Step", "does"]
    assert "summary" not in known["Step", "does"]
