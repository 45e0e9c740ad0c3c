"""Readings are written where they belong, in every style of YAML, and nothing else changes."""

from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjtool.document import comments, parse
from cjtool.edit.form import in_form
from cjtool.edit.readings import WrittenReading, with_readings
from cjtool.model import Journey, Node, Stage, Step
from cjtool.source import Source

DAY = date(2026, 6, 28)
FIRST = ("stages", 0, "steps", 0)


def written(text: str, *wanted: WrittenReading) -> tuple[str, int]:
    """The text with readings, and how many were refused."""
    made, refused = with_readings(Source(Path("journey.yaml"), dedent(text)), wanted)
    return made, len(refused)


def nps(
    holder: tuple[str | int, ...] = FIRST, index: int | None = None, value: float = 12.5
) -> WrittenReading:
    return WrittenReading(holder, model_at(holder), "nps", {"value": value, "n": 40, "date": DAY}, index)


def model_at(holder: tuple[str | int, ...]) -> type[Node]:
    """What stands at a place of these texts."""
    return Step if "steps" in holder else Stage if holder else Journey


NEW = "{metric: nps, value: 12.5, n: 40, date: 2026-06-28}"


@pytest.mark.parametrize(
    ("step", "after"),
    [
        ("- Pays", f"- {{name: Pays, metrics: [{NEW}]}}"),
        ('- "Pays: at last"   # here', f'- {{name: "Pays: at last", metrics: [{NEW}]}}   # here'),
        ("- {name: Pays, emotion: 1}  # here", f"- {{name: Pays, emotion: 1, metrics: [{NEW}]}}  # here"),
        ("- {name: Pays, metrics: []}", f"- {{name: Pays, metrics: [{NEW}]}}"),
        ("- {name: Pays, metrics: csat}", f"- {{name: Pays, metrics: [csat, {NEW}]}}"),
        ("- {name: Pays, metrics: {metric: csat}}", f"- {{name: Pays, metrics: [{{metric: csat}}, {NEW}]}}"),
        (
            "- {name: Pays, metrics: [{metric: csat, value: 80}]}",
            f"- {{name: Pays, metrics: [{{metric: csat, value: 80}}, {NEW}]}}",
        ),
    ],
)
def test_a_new_reading_stands_in_the_style_of_its_step(step: str, after: str) -> None:
    text = "stages:\n  - name: Buy\n    steps:\n      {}\n      - Leaves\n"

    assert written(text.format(step), nps()) == (text.format(after), 0)


def test_a_new_reading_of_a_block_stands_below_its_keys_and_their_comments() -> None:
    text = """\
        stages:
          - name: Buy
            # all of them
            steps:
              - name: Pays
                emotion: 1    # by card

                # the next one
              - name: Leaves
                metrics:
                  - metric: csat    # of two years ago
                    value: 80
                  # no others
    """
    made, refused = written(text, nps(), nps(("stages", 0, "steps", 1)), nps(("stages", 0)))

    assert refused == 0
    assert made == dedent(f"""\
        stages:
          - name: Buy
            metrics: [{NEW}]
            # all of them
            steps:
              - name: Pays
                emotion: 1    # by card
                metrics: [{NEW}]

                # the next one
              - name: Leaves
                metrics:
                  - metric: csat    # of two years ago
                    value: 80
                  - {NEW}
                  # no others
    """)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[{metric: nps, value: 3, target: 30, n: 9}]    # old", "[{metric: nps, value: 12.5, target: 30, n: 40, date: 2026-06-28}]    # old"),
        ("[nps]", f"[{NEW}]"),
        ("nps  # planned", f"{NEW}  # planned"),
        ("{metric: nps, target: 30}", "{metric: nps, target: 30, value: 12.5, n: 40, date: 2026-06-28}"),
    ],
)  # fmt: skip
def test_a_reading_that_is_there_gets_value_number_and_date(before: str, after: str) -> None:
    assert written(f"metrics: {before}\n", nps((), 0)) == (f"metrics: {after}\n", 0)


def test_a_reading_in_a_block_keeps_its_comments_and_gets_what_it_lacks() -> None:
    made, refused = written(
        """\
        metrics:
          - metric: nps
            value: 3     # too low
            # of the whole
            target: 30   # agreed
        title: I buy
        """,
        nps((), 0),
    )

    assert refused == 0
    assert made == dedent("""\
        metrics:
          - metric: nps
            value: 12.5     # too low
            # of the whole
            target: 30   # agreed
            n: 40
            date: 2026-06-28
        title: I buy
        """)


@pytest.mark.parametrize(
    "text",
    [
        "base: &shared [{metric: nps, value: 3}]\nstages: [{name: A, steps: [{name: B, metrics: *shared}]}]\n",
        "stages: [{name: A, steps: []}]\n",
        "stages: 3\n",
    ],
)
def test_what_cannot_be_written_alone_is_refused_and_left(text: str) -> None:
    assert written(text, nps(index=0)) == (text, 1)


def test_lines_end_as_they_do_in_the_file() -> None:
    made, _ = written("stages:\r\n  - name: A\r\n    steps:\r\n      - name: B\r\n        emotion: 1", nps())

    assert made.endswith(f"        emotion: 1\r\n        metrics: [{NEW}]\r\n")
    assert "\n" not in made.replace("\r\n", "")


NAMES = st.text("abc é:#'\"-", min_size=1, max_size=8).filter(lambda text: text.strip() == text)
REMARKS = st.sampled_from(["", "  # here", "   # {a: [b"])


@st.composite
def journeys(draw: st.DrawFn) -> str:
    """Steps in blocks, in braces and as text alone, with comments between and behind them."""
    lines = ["cjtool: journey/v1  # one", "stages:", "  - name: A", "    steps:"]
    for _ in range(draw(st.integers(1, 4))):
        name = '"' + draw(NAMES).replace("\\", "").replace('"', '\\"') + '"'
        remark = draw(REMARKS)
        match draw(st.integers(0, 4)):
            case 0:
                lines.append(f"      - {name}{remark}")
            case 1:
                lines.append(f"      - {{name: {name}, metrics: [{{metric: csat, n: 3}}, nps]}}{remark}")
            case 2:
                lines += [
                    f"      - name: {name}{remark}",
                    "        feels: |",
                    "          # no comment",
                    "          so",
                    *draw(st.sampled_from([[], [f"        # of them{remark}", "        expect: nps >= 2"]])),
                ]
            case 3:
                lines += [f"      - name: {name}{remark}", "        metrics:", "        - csat", "        - metric: ces",
                          f"          n: 3{remark}"]  # fmt: skip
            case 4:
                lines.append(f"      - {{name: {name}, expect: nps >= 2, fee: 3}}{remark}")
        lines += draw(st.sampled_from([[], [""], ["      # between"]]))
    return draw(st.sampled_from(["\n", "\r\n"])).join([*lines, ""])


@settings(max_examples=120, deadline=None)
@given(journeys(), st.floats(-100, 100).map(lambda value: round(value, 1)))
def test_nothing_else_changes_and_writing_it_again_changes_nothing(text: str, value: float) -> None:
    before = Source(Path("journey.yaml"), text)
    steps = parse(before).data["stages"][0]["steps"]
    wanted = [nps(("stages", 0, "steps", number), value=value + 0.0) for number in range(len(steps))]
    made, refused = with_readings(before, wanted)
    after = Source(Path("journey.yaml"), made)
    now = parse(after).data["stages"][0]["steps"]

    assert not refused
    assert [each.text for each in comments(after)] == [each.text for each in comments(before)]
    for old, new in zip(steps, now, strict=True):
        *kept, added = new["metrics"]
        assert added == {"metric": "nps", "value": value, "n": 40, "date": "2026-06-28"}
        assert {key: it for key, it in new.items() if key != "metrics"} == (
            {"name": old}
            if isinstance(old, str)
            else {key: it for key, it in old.items() if key != "metrics"}
        )
        assert tuple(kept) == (() if isinstance(old, str) else old.get("metrics", ()))
    again = [
        WrittenReading(each.holder, each.model, "nps", each.values, len(new["metrics"]) - 1)
        for each, new in zip(wanted, now, strict=True)
    ]
    assert with_readings(after, again) == (made, ())


LONG = "De monteurs plaatsen de keuken bij de klant"


@pytest.mark.parametrize(
    ("step", "after"),
    [
        (
            f"- {{name: {LONG}, channel: home-visit, emotion: 1.5, expect: [nps >= 30, cijfer >= 80]}}",
            [f"- name: {LONG}", "  channel: home-visit", "  emotion: 1.5", "  metrics:", f"    - {NEW}",
             "  expect: [nps >= 30, cijfer >= 80]"],
        ),
        (
            f"- {{name: {LONG}, metrics: [{{metric: csat, value: 80}}]}}",
            [f"- name: {LONG}", "  metrics:", "    - {metric: csat, value: 80}", f"    - {NEW}"],
        ),
        (f"- {LONG} met de hand", [f"- name: {LONG} met de hand", "  metrics:", f"    - {NEW}"]),
        (
            f"- name: {LONG}\n        metrics: [{{metric: csat, value: 80, n: 12, date: 2026-01-31}}]",
            [f"- name: {LONG}", "  metrics:", "    - {metric: csat, value: 80, n: 12, date: 2026-01-31}", f"    - {NEW}"],
        ),
        (f"- {{name: {LONG}, channel: home-visit}}  # by hand",
         [f"- {{name: {LONG}, channel: home-visit, metrics: [{NEW}]}}  # by hand"]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_what_would_make_a_line_too_long_stands_in_lines(step: str, after: list[str], line_end: str) -> None:
    """A comment behind a line stays where it is, and so does the line."""
    text = "stages:\n  - name: Buy\n    steps:\n      {}\n      - Leaves\n"
    before = text.format(step).replace("\n", line_end)

    made, refused = written(before, nps())

    assert refused == 0
    assert made == text.format("\n      ".join(after)).replace("\n", line_end)


def test_several_readings_of_a_block_stand_below_one_another() -> None:
    made, refused = written(f"title: {LONG}\n", nps(()), WrittenReading((), Journey, "csat", nps().values))

    assert refused == 0
    assert made == f"title: {LONG}\nmetrics: [{NEW}, {NEW.replace('nps', 'csat')}]\n"
    several = [WrittenReading(FIRST, Step, metric, nps().values) for metric in ("nps", "csat", "ces")]
    below = "".join(f"          - {NEW.replace('nps', each.metric)}\n" for each in several)
    block = f"stages:\n  - steps:\n      - name: {LONG}\n"
    assert written(block, *several) == (f"{block}        metrics:\n{below}", 0)
    deep = written(f"stages:\n  - steps:\n      - name: {LONG}\n        metrics: {NEW}\n", nps())
    assert deep == (
        f"stages:\n  - steps:\n      - name: {LONG}\n        metrics:\n          - {NEW}\n          - {NEW}\n",
        0,
    )


IN_FORM = [
    ((), "cjtool: journey/v1\nid: it\ntitle: It\nexpect: nps >= 20\nopportunities: []\nstages: []\n"),
    (("stages", 0), "cjtool: journey/v1\nstages:\n  - name: A\n    # of it\n    expect: nps >= 20\n    steps: [Pays]\n"),
    (FIRST, "cjtool: journey/v1\nstages:\n  - name: A\n    steps:\n      - name: Pays\n        quote: |\n          # no comment\n        feedback: nps\n        fee: 3\n"),
    (FIRST, "cjtool: journey/v1\nstages:\n  - name: A\n    steps:\n      - name: Pays\n        emotion: 1\n"),
]  # fmt: skip


@pytest.mark.parametrize(("holder", "text"), IN_FORM)
def test_new_readings_stand_where_fmt_wants_them(holder: tuple[str | int, ...], text: str) -> None:
    assert in_form(Source(Path("journey.yaml"), text)).text == text

    made, refused = written(text, nps(holder))

    assert (refused, made.count("metrics: [{metric: nps")) == (0, 1)
    assert in_form(Source(Path("journey.yaml"), made)).text == made


@pytest.mark.parametrize(
    ("step", "after"),
    [
        ("{name: Pays, expect: nps >= 20}", f"{{name: Pays, metrics: [{NEW}], expect: nps >= 20}}"),
        ("{expect: nps >= 20, name: Pays}", f"{{expect: nps >= 20, name: Pays, metrics: [{NEW}]}}"),
        (
            "{name: Pays, hue: red, fee: 3}",
            f"{{name: Pays, hue: red, metrics: [{NEW}], fee: 3}}",
        ),
    ],
)
def test_in_braces_they_stand_before_the_keys_that_come_later(step: str, after: str) -> None:
    text = "stages:\n  - name: Buy\n    steps:\n      - {}\n      - Leaves\n"

    assert written(text.format(step), nps()) == (text.format(after), 0)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("metrics: [{metric: nps, value: 1, n: 9, source: talks, date: 2026-01-01}]", "metrics: [{metric: nps, value: 2, n: 40}]"),
        ("metrics: {metric: nps, source: talks, value: 1, date: 2026-01-01, n: 9}", "metrics: {metric: nps, value: 2, n: 40}"),
        (
            "metrics:\n  - source: talks\n    metric: nps\n    value: 1  # low\n    n: 9\n    date: 2026-01-01\n",
            "metrics:\n  - metric: nps\n    value: 2  # low\n    n: 40\n",
        ),
    ],
)  # fmt: skip
def test_what_no_longer_holds_goes_and_nothing_else(before: str, after: str) -> None:
    made = WrittenReading((), Journey, "nps", {"value": 2, "n": 40}, 0, ("source", "date"))

    assert written(f"title: Trip\n{before}", made) == (f"title: Trip\n{after}", 0)


def test_a_comment_on_what_no_longer_holds_is_not_lost() -> None:
    text = "title: Trip\nmetrics:\n  - metric: nps\n    value: 1\n    source: talks  # of May\n"
    made = WrittenReading((), Journey, "nps", {"value": 2}, 0, ("source",))

    assert written(text, made) == (text, 1)
