"""Texts that are too long for an id: each has its own, and no two are taken for one."""

from datetime import date
from pathlib import Path

import pytest

from cjtool.build import build
from cjtool.diff.comparison import Version, compare
from cjtool.model import Journey, steps
from cjtool.project import load
from cjtool.source import Source

BEGINS = "Calls the shop about the delivery date of the kitchen cabinets and"
CUT = "calls-the-shop-about-the-delivery-date-of-the-kitchen-cabinets"


def written(*names: str, id: str = "x") -> str:
    listed = "".join(f"      - {name}\n" for name in names)
    return f"cjtool: journey/v1\nid: {id}\ntitle: I wait\nstages:\n  - name: Wait\n    steps:\n{listed}"


def ids(*names: str) -> list[str]:
    built = build(Source(Path("x.yaml"), written(*names)))
    assert isinstance(built.root, Journey), built.problems
    return [step.id for step in steps(built.root)]


def test_a_long_text_alone_keeps_its_short_id() -> None:
    assert ids(f"{BEGINS} hears nothing", "Goes home") == [CUT, "goes-home"]


def test_long_texts_that_begin_alike_have_ids_that_do_not_hang_on_their_order() -> None:
    nothing, a_date = f"{BEGINS} hears nothing", f"{BEGINS} hears a date"

    there = dict(zip((nothing, a_date), ids(nothing, a_date), strict=True))
    back = dict(zip((a_date, nothing), ids(a_date, nothing), strict=True))

    assert there == back
    assert len({*there.values(), CUT}) == 3
    assert all(len(id) <= 64 and id.startswith("calls-the-shop-about-") for id in there.values())


def test_a_text_that_is_not_cut_keeps_its_id_beside_one_that_is() -> None:
    short, long = BEGINS.removesuffix(" and"), f"{BEGINS} hears nothing"

    assert ids(short, long)[0] == CUT
    assert ids(f"{{name: Calls, id: {CUT}}}", long)[0] == CUT
    assert ids(short, long)[1] != CUT


def test_pains_of_one_step_too() -> None:
    pains = ", ".join(
        f"Nobody of the service department can tell me when the kitchen will be {done}"
        for done in ("delivered", "fitted")
    )
    built = build(Source(Path("x.yaml"), written(f"{{name: Calls, pains: [{pains}]}}")))

    assert isinstance(built.root, Journey), built.problems
    assert len({pain.id for pain in steps(built.root)[0].pains}) == 2


def test_one_long_text_twice_is_told() -> None:
    (problem,) = build(Source(Path("x.yaml"), written(f"{BEGINS} waits", f"{BEGINS} waits"))).problems

    assert problem.rule == "duplicate-id"


@pytest.mark.parametrize(
    ("after", "verdicts"),
    [
        (("hears nothing",), ["kept"]),
        (("hears nothing at all",), ["changed"]),
        (("then drives to the shop and shouts",), ["dropped", "added"]),
        (("then drives to the shop and shouts", "hears nothing"), ["added", "kept"]),
    ],
)
def test_a_comparison_takes_long_texts_for_one_only_where_they_are_alike(
    after: tuple[str, ...], verdicts: list[str]
) -> None:
    texts = (
        ("before", written(f"{BEGINS} hears nothing", id="before")),
        ("after", written(*(f"{BEGINS} {end}" for end in after), id="after")),
    )
    found = load(Path(), [Source(Path(f"{name}.yaml"), text) for name, text in texts], date(2026, 1, 1))
    assert not found.problems
    one, other = (next(each for each in found.journeys if each.id == name) for name, _ in texts)

    compared = compare(Version(one, found), Version(other, found))

    assert [pair.verdict for pair in compared.steps] == verdicts
