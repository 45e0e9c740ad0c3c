"""Which things of two versions are taken for the same."""

import pytest

from cjtool.diff.matching import likeness, partners, reworded


@pytest.mark.parametrize(
    ("one", "other", "value"),
    [
        ("Asks", "Asks", 1),
        ("Café  au lait", "cafe au lait", 1),
        ("aaaa", "bbbb", 0),
        ("", "", 1),
        ("aa aa", "aa", 2 / 3),
    ],
)
def test_likeness_is_the_share_of_pairs_of_characters_that_both_have(
    one: str, other: str, value: float
) -> None:
    assert likeness(one, other) == pytest.approx(value)
    assert likeness(other, one) == pytest.approx(value)


def test_what_is_not_alike_enough_is_not_alike_at_all() -> None:
    assert reworded("No idea where to start", "Too dear") == 0
    assert (
        reworded("Pays at the desk", "Pays at a desk") == likeness("Pays at the desk", "Pays at a desk") > 0.6
    )


def test_the_number_of_comparisons_grows_with_the_number_of_things() -> None:
    def compared(count: int) -> int:
        asked: list[tuple[int, int]] = []

        def alike(one: int, other: int) -> float:
            asked.append((one, other))
            return 0

        partners(range(count), range(count, 2 * count), str, alike)
        return len(asked)

    assert compared(800) < 2.5 * compared(400)
