"""What one merge of three small texts makes of them."""

from pathlib import Path

import pytest

from cjtool.build import build
from cjtool.document import comments, parse
from cjtool.lint.waiver import Waiver, waivers
from cjtool.merge.marking import Labels
from cjtool.merge.texts import MergedText, merge_texts
from cjtool.message import as_message
from cjtool.source import Source

BASE = """\
# Our first journey.
cjtool: journey/v1
title: I eat out
tags: [food, city]
stages:
  - name: Book
    steps:
      - name: Reads reviews
        thinks: Can I trust these?
        emotion: 1
        pains: Reviews are old

      # The desk is open until ten.
      - name: Books a table
        emotion: 0.5  # of the survey
        frontstage:
          - The desk takes the call
  - name: Eat
    steps:
      - Waits for the food
      - name: Eats
        emotion: 2
"""
LIBRARY = """\
cjtool: library/v1
personas:
  ann: {name: "Ann, 30"}
  bob:
    name: Bob, 41
    needs: [Quiet]
"""

WAIVER = "# cjtool: ignore[missing-goal]: the client says so"


def merged(base: str, ours: str, theirs: str) -> MergedText:
    """The merge of three texts, which can be merged part by part."""
    made = maybe(base, ours, theirs)
    assert made is not None
    assert not parse(Source(Path("a.yaml"), made.text)).problems
    return made


def maybe(base: str, ours: str, theirs: str) -> MergedText | None:
    first, second, third = (Source(Path("a.yaml"), text) for text in (base, ours, theirs))
    return merge_texts(first, second, third, Labels(ours="main", theirs="faster"))


def of(base: str, *changes: tuple[str, str]) -> str:
    """A text with some stretches replaced, each of which is there once."""
    for was, now in changes:
        assert base.count(was) == 1, was
        base = base.replace(was, now)
    return base


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        pytest.param(
            ("emotion: 1\n", "emotion: -1\n"),
            ("Can I trust these?", "Who wrote this?"),
            id="fields of one step",
        ),
        pytest.param(
            ("[food, city]", "[food, city, night]"),
            ("[food, city]", "[taste, food, city]"),
            id="items in brackets",
        ),
        pytest.param(
            ("  - name: Eat\n", "  - name: Arrive\n  - name: Eat\n"),
            ("stages:\n", "stages:\n  - name: Find\n"),
            id="stages in two places",
        ),
        pytest.param(
            ("# Our first journey.\n", "# Our first journey, for all.\n"),
            ("city]", "city]  # ours"),
            id="comments",
        ),
        pytest.param(
            (
                "pains: Reviews are old",
                "pains:\n          - text: Reviews are old\n            severity: high",
            ),
            ("pains: Reviews are old", "pains: [Reviews are old, Nobody answers]"),
            id="a short form that grew on both sides",
        ),
        pytest.param(
            ("# The desk is open until ten.\n      - name: Books", "- name: Books"),
            ("emotion: 0.5  # of the survey", "emotion: 0.5  # of 2026"),
            id="a comment taken away, and another one changed",
        ),
    ],
)
def test_changes_of_both_sides_are_all_made(ours: tuple[str, str], theirs: tuple[str, str]) -> None:
    made = merged(BASE, of(BASE, ours), of(BASE, theirs))

    assert made.clashes == ()
    after, mine, other = (
        {line.strip(" -[],") for line in text.replace(", ", "\n").replace(": ", "\n").splitlines()}
        for text in (made.text, of(BASE, ours), of(BASE, theirs))
    )
    before = {line.strip(" -[],") for line in BASE.replace(", ", "\n").replace(": ", "\n").splitlines()}
    assert (mine - before) | (other - before) <= after


def test_a_step_that_one_side_moved_and_the_other_changed_is_there_once_with_both() -> None:
    booking = BASE[BASE.index("      # The desk") : BASE.index("  - name: Eat\n")]
    ours = of(BASE, (booking, ""), ("      - name: Eats\n", booking + "      - name: Eats\n"))
    theirs = of(BASE, ("emotion: 0.5", "emotion: -0.5"), ("Books a table", "Books a table for four"))

    made = merged(BASE, ours, theirs)

    assert made.clashes == ()
    changed = booking.replace("emotion: 0.5", "emotion: -0.5").replace("a table", "a table for four")
    assert made.text == of(ours, (booking, changed))


@pytest.mark.parametrize("ids", [False, True])
@pytest.mark.parametrize("who", ["main", "faster"])
def test_pains_that_one_side_words_anew_stay_with_the_steps_that_the_other_swaps(who: str, ids: bool) -> None:
    def journey(*steps: tuple[str, str]) -> str:
        (first, pain), (second, other) = steps
        return (
            "cjtool: journey/v1\ntitle: T\nstages:\n"
            f"  - name: Before\n    steps:\n      - name: {first}\n        pains: [{pain}]\n"
            f"  - name: After\n    steps:\n      - name: {second}\n        pains: [{other}]\n"
        )

    plumber, bill = "Waits for the plumber", "Waits for the bill"
    if ids:
        plumber, bill = f"{plumber}\n        id: plumber", f"{bill}\n        id: bill"
    base = journey((plumber, "He comes late"), (bill, "It comes late"))
    reworded = journey((plumber, "Nobody shows up"), (bill, "Nothing in the post"))
    swapped = journey((bill, "It comes late"), (plumber, "He comes late"))
    if ids:  # which say more than names
        swapped = swapped.replace("for the bill", "for X").replace("the plumber\n", "the bill\n")
        swapped = swapped.replace("for X\n", "the plumber\n")

    made = merged(base, *((reworded, swapped) if who == "main" else (swapped, reworded)))

    assert made.clashes == ()
    assert made.text == of(
        swapped, ("It comes late", "Nothing in the post"), ("He comes late", "Nobody shows up")
    )


def test_a_library_entry_that_one_side_gave_another_key_keeps_what_the_other_changed() -> None:
    made = merged(
        LIBRARY, of(LIBRARY, ("  bob:", "  robert:")), of(LIBRARY, ("[Quiet]", "[Quiet, A clear menu]"))
    )

    assert made == (of(LIBRARY, ("  bob:", "  robert:"), ("[Quiet]", "[Quiet, A clear menu]")), ())


def test_what_both_added_in_one_place_stands_there_ours_first() -> None:
    def added(name: str) -> str:
        return of(BASE, ("      - name: Eats\n", f"      # New.\n      - name: {name}\n      - name: Eats\n"))

    made = merged(BASE, added("Orders"), added("Gets bread"))

    assert made.clashes == ()
    both = "      # New.\n      - name: Orders\n      # New.\n      - name: Gets bread\n      - name: Eats\n"
    assert made.text == of(BASE, ("      - name: Eats\n", both))


def test_a_step_that_both_added_is_there_once() -> None:
    def added(more: str) -> str:
        return of(BASE, ("      - name: Eats\n", f"      - name: Pays\n        {more}\n      - name: Eats\n"))

    made = merged(BASE, added("emotion: -1"), added("wait: 5 minutes"))

    assert made.clashes == ()
    assert made.text == added("emotion: -1\n        wait: 5 minutes")


def test_comments_of_both_sides_above_one_thing_are_all_there() -> None:
    desk = "      # The desk is open until ten.\n"
    ours, theirs = of(BASE, (desk, f"{desk}      # Ours.\n")), of(BASE, (desk, f"      # Theirs.\n{desk}"))

    made = merged(BASE, ours, theirs)

    assert made == (of(BASE, (desk, f"{desk}      # Ours.\n      # Theirs.\n")), ())


@pytest.mark.parametrize(
    "line", ["        emotion: 1\n", "          - The desk takes the call\n", "tags: [food, city]\n"]
)
@pytest.mark.parametrize("theirs", ["# theirs", WAIVER])
def test_comments_of_both_sides_behind_one_value_are_all_there(line: str, theirs: str) -> None:
    mine = line.replace("\n", "  # ours\n")
    indent = " " * (len(line) - len(line.lstrip()))

    made = merged(BASE, of(BASE, (line, mine)), of(BASE, (line, line.replace("\n", f" {theirs}\n"))))

    assert made == (of(BASE, (line, f"{indent}{theirs}\n{mine}")), ())


@pytest.mark.parametrize(
    "line", ["cjtool: journey/v1\n", "      - name: Reads reviews\n", "        frontstage:\n"]
)
def test_a_waiver_does_not_come_to_cover_more_than_it_did(line: str) -> None:
    mine, theirs = (line.replace("\n", f"  {comment}\n") for comment in ("# ours", WAIVER))

    made = merged(BASE, of(BASE, (line, mine)), of(BASE, (line, theirs)))

    assert made.clashes == ()
    assert made.text == of(BASE, (line, line.replace("\n", f"  # ours  {WAIVER}\n")))
    spans = comments(Source(Path("a.yaml"), made.text))
    assert [each.reason for span in spans for each in waivers(span) if isinstance(each, Waiver)] == [
        "the client says so"
    ]


def test_a_comment_behind_what_became_running_text_stands_above_it() -> None:
    ours = of(BASE, ("thinks: Can I trust these?\n", "thinks: |\n          Can I?\n"))
    theirs = of(BASE, ("trust these?\n", "trust these?  # ask again\n"))

    for made in (merged(BASE, ours, theirs), merged(BASE, theirs, ours)):
        assert made == (of(ours, ("        thinks: |", "        # ask again\n        thinks: |")), ())


def test_comments_behind_values_that_clash_are_there_once() -> None:
    ours, theirs = (of(BASE, ("emotion: 1\n", f"emotion: {more}\n")) for more in ("-1  # why", "-2  # no"))

    made = merged(BASE, ours, theirs)

    assert [clash.kind for clash in made.clashes] == ["both"]
    assert [made.text.count(each) for each in ("# why", "# no")] == [1, 1]


def test_comments_of_both_sides_in_brackets_are_not_merged_part_by_part() -> None:
    base = of(BASE, ("[food, city]", "[food,\n  city]"))

    assert maybe(base, *(of(base, ("[food,", f"[food,  # {who}")) for who in ("ours", "theirs"))) is None


def test_a_comment_at_something_that_the_other_side_removed_is_a_conflict() -> None:
    eats = BASE[BASE.index("      - name: Eats") :]

    made = merged(BASE, of(BASE, (eats, "")), of(BASE, ("emotion: 2\n", "emotion: 2  # ask again\n")))

    assert [clash.kind for clash in made.clashes] == ["ours-removed"]
    assert "emotion: 2  # ask again\n" in made.text


def test_the_same_change_on_both_sides_is_no_conflict() -> None:
    both = of(BASE, ("emotion: 1\n", "emotion: -1\n"), ("      - Waits for the food\n", ""))

    assert merged(BASE, both, both) == (both, ())


def test_a_field_that_both_changed_has_our_value_and_a_comment_with_theirs() -> None:
    made = merged(
        BASE, of(BASE, ("emotion: 1\n", "emotion: -1\n")), of(BASE, ("emotion: 1\n", "emotion: -2\n"))
    )

    assert [clash.kind for clash in made.clashes] == ["both"]
    marked = """\
# cjtool: conflict[emotion]: main and faster changed it; below is what main has
        # before:
        #   emotion: 1
        # faster:
        #   emotion: -2
        emotion: -1
"""
    assert made.text == of(BASE, ("emotion: 1\n", marked))


@pytest.mark.parametrize("who", ["main", "faster"])
def test_a_step_that_one_removed_and_the_other_changed_stays_with_a_comment(who: str) -> None:
    booking = BASE[BASE.index("      # The desk") : BASE.index("  - name: Eat\n")]
    without, changed = of(BASE, (booking, "")), of(BASE, ("emotion: 0.5", "emotion: -0.5"))

    made = merged(BASE, *((without, changed) if who == "main" else (changed, without)))

    assert len(made.clashes) == 1
    other = "faster" if who == "main" else "main"
    assert (
        f"# cjtool: conflict[Books a table]: {who} removed what {other} changed; below is what {other} has"
        in made.text
    )
    assert "      #       - The desk takes the call\n" in made.text
    assert parse(Source(Path("a.yaml"), made.text)).data == parse(Source(Path("a.yaml"), changed)).data


def test_a_step_that_one_side_removed_is_gone_where_the_other_left_it_as_it_was() -> None:
    booking = BASE[BASE.index("      # The desk") : BASE.index("  - name: Eat\n")]
    ours, theirs = of(BASE, (booking, "")), of(BASE, ("emotion: 2", "emotion: 1.5"))

    assert merged(BASE, ours, theirs) == (of(ours, ("emotion: 2", "emotion: 1.5")), ())


def test_a_stage_that_one_removed_stays_for_the_step_that_the_other_put_there() -> None:
    eat = BASE[BASE.index("  - name: Eat\n") :]
    ours, theirs = (
        of(BASE, (eat, "")),
        of(BASE, ("      - Waits for", "      - name: Orders\n      - Waits for")),
    )

    made = merged(BASE, ours, theirs)

    assert [clash.kind for clash in made.clashes] == ["ours-removed"]
    assert parse(Source(Path("a.yaml"), made.text)).data == parse(Source(Path("a.yaml"), theirs)).data


def test_steps_that_one_side_took_out_of_a_stage_before_it_removed_it_keep_what_the_other_changed() -> None:
    ours = of(BASE, ("  - name: Eat\n    steps:\n", ""))
    theirs = of(BASE, ("emotion: 2", "emotion: 1.5"))

    assert merged(BASE, ours, theirs) == (of(ours, ("emotion: 2", "emotion: 1.5")), ())


def test_a_step_that_both_moved_to_different_stages_stands_where_we_have_it_and_says_so() -> None:
    base = of(BASE, ("  - name: Eat\n", "  - name: Pay\n    steps: [Asks for the bill]\n  - name: Eat\n"))
    waits = "      - Waits for the food\n"
    ours = of(base, (waits, ""), ("      - name: Reads", waits + "      - name: Reads"))
    theirs = of(base, (waits, ""), ("[Asks for the bill]", "[Asks for the bill, Waits for the food]"))

    made = merged(base, ours, theirs)

    assert [clash.kind for clash in made.clashes] == ["place"]
    marked = """\
      # cjtool: conflict[Waits for the food]: main and faster moved it; it stands where main has it
      # faster: Pay, behind Asks for the bill
      - Waits for the food
"""
    assert made.text == of(ours, (waits, marked))


def test_a_step_that_both_added_in_different_stages_stands_where_we_have_it_and_says_so() -> None:
    ours = of(BASE, ("      - name: Eats\n", "      - Pays\n      - name: Eats\n"))
    theirs = of(BASE, ("      - name: Reads", "      - Pays\n      - name: Reads"))

    made = merged(BASE, ours, theirs)

    assert [clash.kind for clash in made.clashes] == ["place"]
    marked = """\
      # cjtool: conflict[Pays]: main and faster added it in different places; it stands where main has it
      # faster: Book, first
      - Pays
"""
    assert made.text == of(ours, ("      - Pays\n", marked))


def test_a_field_that_both_added_in_another_way_says_so() -> None:
    ours, theirs = (of(BASE, ("emotion: 2\n", f"emotion: 2\n        wait: {n} hours\n")) for n in (2, 3))

    made = merged(BASE, ours, theirs)

    assert (
        "# cjtool: conflict[wait]: main and faster added it, each in another way; below is what main has\n"
        "        # faster:\n"
        "        #   wait: 3 hours\n"
        "        wait: 2 hours\n"
    ) in made.text


@pytest.mark.parametrize("who", ["main", "faster"])
def test_a_stage_that_one_splits_and_the_other_renames_is_there_once(who: str) -> None:
    base = of(
        BASE,
        (
            "  - name: Eat\n",
            "  - name: Eat and pay\n    goal: A good night\n    metrics: [{metric: nps, value: 9}]\n",
        ),
        ("        emotion: 2\n", "        emotion: 2\n      - Asks for the bill\n      - Pays\n"),
    )
    split = of(base, ("Eat and pay", "Eat"), ("      - Asks", "  - name: Settle\n    steps:\n      - Asks"))
    renamed = of(base, ("Eat and pay", "An evening at our place"), ("emotion: 2\n", "emotion: 1\n"))

    made = merged(base, *((split, renamed) if who == "main" else (renamed, split)))

    stages = parse(Source(Path("a.yaml"), made.text)).data["stages"]
    assert [clash.kind for clash in made.clashes] == ["both"]
    name = "Eat" if who == "main" else "An evening at our place"
    assert [stage["name"] for stage in stages] == ["Book", name, "Settle"]
    assert [len(stage["steps"]) for stage in stages] == [2, 2, 2]
    assert [("metrics" in stage, "goal" in stage) for stage in stages[1:]] == [(True, True), (False, False)]
    assert stages[1]["steps"][1]["emotion"] == 1


def test_an_item_that_both_moved_in_its_list_stands_where_we_have_it_and_says_so() -> None:
    base = of(
        BASE,
        (
            "    steps:\n      - Waits for the food\n",
            "    steps:\n      - A\n      - B\n      - C\n      - D\n",
        ),
    )
    four = "      - A\n      - B\n      - C\n      - D\n"
    ours = of(base, (four, "      - B\n      - C\n      - A\n      - D\n"))
    theirs = of(base, (four, "      - B\n      - C\n      - D\n      - A\n"))

    made = merged(base, ours, theirs)

    assert [clash.kind for clash in made.clashes] == ["order"]
    mark = "      # cjtool: conflict[A]: main and faster moved it in its list; it stands where main has it\n"
    assert made.text == of(ours, ("      - A\n", f"{mark}      # faster: Eat, behind D\n      - A\n"))


def test_a_library_entry_that_both_gave_another_key_has_ours_and_says_so() -> None:
    made = merged(LIBRARY, of(LIBRARY, ("  bob:", "  robert:")), of(LIBRARY, ("  bob:", "  rob:")))

    assert [clash.kind for clash in made.clashes] == ["key"]
    assert (
        "  # cjtool: conflict[robert]: main and faster gave it another key; below is that of main\n"
        in made.text
    )
    assert "  #   rob:\n" in made.text
    assert parse(Source(Path("a.yaml"), made.text)).data["personas"].keys() == {"ann", "robert"}


def test_a_key_that_both_sides_came_to_use_for_different_things_is_not_merged_part_by_part() -> None:
    added = of(LIBRARY, ("  ann:", "  rob: {name: Another Rob entirely}\n  ann:"))

    assert maybe(LIBRARY, of(LIBRARY, ("  bob:", "  rob:")), added) is None


def test_a_conflict_in_brackets_is_told_above_them() -> None:
    base = of(BASE, ("emotion: 2", "emotion: {ann: 2, bob: 0}"))

    made = merged(base, of(base, ("ann: 2", "ann: 1")), of(base, ("{ann: 2, bob: 0}", "{ann: 1.5, bob: 1}")))

    assert "# cjtool: conflict[emotion.ann]:" in made.text
    assert "        emotion: {ann: 1, bob: 1}\n" in made.text


def test_a_file_that_both_began_has_what_is_in_either() -> None:
    ours = "cjtool: library/v1\nteams:\n  desk: Desk\n  kitchen: Kitchen\n"
    theirs = (
        "cjtool: library/v1\nteams:\n  kitchen: Kitchen\n  cellar: Cellar\nchannels: {stall: {name: Stall}}\n"
    )

    made = merged("", ours, theirs)

    assert made.clashes == ()
    assert made.text == (
        "cjtool: library/v1\nteams:\n  desk: Desk\n  kitchen: Kitchen\n  cellar: Cellar\n"
        "channels: {stall: {name: Stall}}\n"
    )


def test_another_layout_of_one_side_is_kept_with_the_other_sides_changes() -> None:
    ours = (
        "".join(f"{line}\n" for line in BASE.splitlines() if line)
        .replace("\n        ", "\n          ")
        .replace("\n      - ", "\n        - ")
        .replace("\n      #", "\n        #")
        .replace("          - The desk", "            - The desk")
    )
    theirs = of(BASE, ("emotion: 2", "emotion: 1.5"))

    assert merged(BASE, ours, theirs) == (of(ours, ("emotion: 2", "emotion: 1.5")), ())


def test_lines_end_as_they_do_on_the_side_that_changed_their_ends() -> None:
    windows = BASE.replace("\n", "\r\n")
    ours, theirs = (
        of(BASE, ("emotion: 2", "emotion: 1.5")),
        of(windows, ("emotion: 1\r\n", "emotion: -1\r\n")),
    )
    both = of(BASE, ("emotion: 2", "emotion: 1.5"), ("emotion: 1\n", "emotion: -1\n"))

    assert merged(BASE, ours, theirs).text == merged(windows, theirs, ours).text.replace(
        "\r\n", "\n"
    ).replace("\n", "\r\n")
    assert merged(BASE, ours, theirs).text == both.replace("\n", "\r\n")
    assert merged(windows, ours.replace("\n", "\r\n"), theirs).text == both.replace("\n", "\r\n")


def test_anchors_and_aliases_stay_what_they_are() -> None:
    base = of(BASE, ("  - name: Book\n", "  - name: Book\n    goal: &goal A table\n"))
    theirs = of(base, ("emotion: 1\n", "quote: *goal\n"))

    assert merged(base, of(base, ("emotion: 2", "emotion: 1.5")), theirs) == (
        of(theirs, ("emotion: 2", "emotion: 1.5")),
        (),
    )


def test_an_alias_of_what_the_other_side_changed_is_not_merged_part_by_part() -> None:
    base = of(BASE, ("  - name: Book\n", "  - name: Book\n    goal: &goal A table\n"))

    assert (
        maybe(base, of(base, ("A table", "A good table")), of(base, ("emotion: 1\n", "quote: *goal\n")))
        is None
    )


def test_keys_that_come_from_elsewhere_are_one_value_with_those_beside_them() -> None:
    base = of(
        BASE,
        (
            "      - Waits for the food\n",
            "      - &slow {name: Waits, wait: 1 hour}\n      - <<: *slow\n        name: Waits again\n",
        ),
    )
    theirs = of(base, ("name: Waits again", "name: Waits once more"))

    assert merged(base, of(base, ("emotion: 2", "emotion: 1.5")), theirs) == (
        of(theirs, ("emotion: 2", "emotion: 1.5")),
        (),
    )


def test_an_alias_whose_anchor_the_other_side_removed_is_not_merged_part_by_part() -> None:
    base = of(BASE, ("emotion: 2", "tone: [calm]\n        feels: &fed Fed"))
    ours, theirs = (
        of(base, ("\n        feels: &fed Fed", "")),
        of(base, ("tone: [calm]\n        feels: &fed Fed", "feels: &fed Fed\n        thinks: *fed")),
    )

    assert maybe(base, ours, theirs) is None


@pytest.mark.parametrize(
    "other",
    ["", "- a\n- b\n", "name: build\non: push\n", "cjtool: journey/v1\ntitle: [", "<<<<<<< ours\n" + BASE],
)
def test_what_is_none_of_our_files_is_not_merged_part_by_part(other: str) -> None:
    assert maybe(BASE, BASE, other) is None
    assert maybe(BASE, other, BASE) is None
    assert maybe(other, BASE, BASE) is None or not other


def test_every_conflict_is_an_error_until_its_comment_is_gone() -> None:
    made = merged(
        BASE, of(BASE, ("emotion: 1\n", "emotion: -1\n")), of(BASE, ("emotion: 1\n", "emotion: -2\n"))
    )

    (problem,) = build(Source(Path("a.yaml"), made.text)).problems

    assert (problem.rule, problem.severity.name, problem.span.line, problem.span.column) == (
        "merge-conflict",
        "ERROR",
        10,
        9,
    )
    assert as_message(problem.message).text() == "a conflict of two versions is not settled: `emotion`"
    settled = "".join(
        line for line in made.text.splitlines(keepends=True) if not line.startswith("        #")
    )
    assert not build(Source(Path("a.yaml"), settled)).problems


def test_marks_of_git_are_told_as_what_they_are() -> None:
    left = of(
        BASE,
        (
            "        emotion: 2\n",
            "<<<<<<< main\n        emotion: 2\n=======\n        emotion: 1\n>>>>>>> faster\n",
        ),
    )

    (problem,) = build(Source(Path("a.yaml"), left)).problems

    assert (problem.rule, problem.span.line, problem.span.column) == ("yaml-syntax", 22, 1)
    assert "`<<<<<<<`" in as_message(problem.message).text()
