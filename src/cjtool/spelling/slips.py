"""Whether one word is another with a slip of the pen: surer than being the nearest."""

from collections.abc import Iterable

from cjtool.spelling.folding import bare

_SHORTEST = 5


def slip(wrong: str, right: str) -> bool:
    """Whether a word has the same letters in another dress (`Moment of truth`), or one slip in five or more.

    In a word of four, two letters that changed places are one. A slip is one letter too many, too few, another or two that changed places; not the first letter, and
    no digit, for `desk-1` is not `desk-2` miswritten.
    """
    written, meant = bare(wrong), bare(right)
    if written == meant:
        return bool(meant)
    swapped = len(written) == len(meant) == _SHORTEST - 1 and sorted(written) == sorted(meant)
    if (
        (min(len(written), len(meant)) < _SHORTEST and not swapped)
        or written[0] != meant[0]
        or _digits(written) != _digits(meant)
    ):
        return False
    return _one_apart(written, meant)


def meant(wrong: str, right: str, known: Iterable[str]) -> bool:
    """Whether a word is surely meant by a wrong one: it differs by a slip, and no other known word does."""
    return slip(wrong, right) and not any(each != right and slip(wrong, each) for each in known)


def _one_apart(one: str, other: str) -> bool:
    start = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    if start is None:
        return abs(len(one) - len(other)) == 1
    rest, rest_of_other = one[start:], other[start:]
    swapped = rest[:2] == rest_of_other[:2][::-1] and rest[2:] == rest_of_other[2:]
    changed = rest[1:] == rest_of_other[1:]
    return swapped or changed or rest[1:] == rest_of_other or rest == rest_of_other[1:]


def _digits(word: str) -> list[str]:
    return [character for character in word if character.isdigit()]
