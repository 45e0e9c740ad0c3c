"""The comment on a pull request: short by construction, harmless whatever people wrote, what is worse first."""

import re
from datetime import date
from pathlib import Path

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given, settings
from hypothesis import strategies as st

from cjtool.diff.naming import changed
from cjtool.diff.outcome import Differences, ProjectDiff
from cjtool.formats.addresses import WebAddresses
from cjtool.project import Workspace, load
from cjtool.report.review.pull_request import MOST, comment
from cjtool.source import Source

HOSTILE = "@team #12 GH-7 ](http://evil.example) <script>x</script> `a` | www.evil.example http://evil.example :tada: </summary></details>"
ADDRESSES = WebAddresses("https://host/before", "https://host/after", "https://host/all.html")


def workspace(journeys: dict[str, str]) -> Workspace:
    found = load(Path(), [Source(Path(name), text) for name, text in journeys.items()], date(2026, 1, 1))
    assert not found.problems
    return found


def journey(title: str, steps: int, emotion: float, name: str = "Step") -> str:
    quoted = title.replace("'", "''")
    listed = "".join(f"      - {{name: '{name} {n}', id: s{n}, emotion: {emotion}}}\n" for n in range(steps))
    return f"cjtool: journey/v1\ntitle: '{quoted}'\nstages:\n  - name: One\n    steps:\n{listed}"


def differences(before: dict[str, str], after: dict[str, str]) -> Differences:
    was, now = workspace(before), workspace(after)
    return Differences((ProjectDiff(was, now, changed(was, now)),), ("main", ""))


def rendered(text: str) -> str:
    html: str = cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE)
    return html


@pytest.mark.slow
@pytest.mark.parametrize("count", [1, 20, 400])
def test_however_much_changed_the_comment_has_room(count: int) -> None:
    before = {f"j{n}.yaml": journey(f"I go {n}", 12, 1) for n in range(count)}
    after = {f"j{n}.yaml": journey(f"I go {n}", 12, -1) for n in range(count)}

    told = comment(differences(before, after), addresses=ADDRESSES)

    assert len(told) <= MOST
    assert told.count("<details") == told.count("</details>")
    assert f"**{12 * count} changes: {12 * count} worse**" in told
    assert ("for which there is no room here" in told) is (count == 400)


def test_what_there_is_no_room_for_is_counted() -> None:
    before = {f"j{n}.yaml": journey(f"I go {n}", 6, 1) for n in range(30)}
    after = {f"j{n}.yaml": journey(f"I go {n}", 6, -1) for n in range(30)}

    told = comment(differences(before, after), most=8_000)
    left = sum(
        int(count) for count in re.findall(r"_more, for which there is no room here: (\d+) worse_", told)
    )

    assert len(told) <= 8_000
    assert len(re.findall(r"^- 🔴", told, re.MULTILINE)) + left == 30 * 6


def test_journeys_with_something_worse_come_first_whatever_their_names() -> None:
    before = {f"j{n}.yaml": journey(f"I go {n}", 6, 1) for n in range(40)}
    after = {f"j{n}.yaml": journey(f"I go {n}", 6, 2) for n in range(39)} | {
        "j39.yaml": journey("I go 39", 6, -2)
    }

    told = comment(differences(before, after), most=8_000)
    titles = re.findall(r"<b>I go (\d+)</b>", told)

    assert titles[:4] == ["39", "0", "1", "2"]
    assert "🔴 worse: customers feel worse at `Step 0`: `-2`" in told
    assert re.search(r"_more, for which there is no room here: \d+ better_", told)


def test_of_few_changes_the_journeys_that_are_worse_stand_open() -> None:
    few = comment(differences({"j.yaml": journey("I go", 2, 1)}, {"j.yaml": journey("I go", 2, 0)}))
    many = comment(differences({"j.yaml": journey("I go", 20, 1)}, {"j.yaml": journey("I go", 20, 0)}))

    assert "<details open>" in few
    assert "Worse for the customer, among others" not in few
    assert "<details open>" not in many
    assert "Worse for the customer, among others" in many


def test_what_people_wrote_calls_nobody_and_leads_nowhere() -> None:
    before = {"j.yaml": journey(HOSTILE, 1, 1, "a")}
    after = {"j.yaml": journey(HOSTILE, 1, -1, HOSTILE)}

    html = rendered(comment(differences(before, after), addresses=ADDRESSES))

    assert "<script" not in html
    assert set(re.findall(r'href="([^"]*)"', html)) <= {
        "https://host/all.html",
        "https://host/after/j.yaml#L6",
        "https://host/before/j.yaml#L6",
    }
    outside = re.sub(r"<code>.*?</code>", "", html)
    assert re.search(r"(?<![\w/])@\w", outside) is None
    assert re.search(r"(?<!&)#\d", re.sub(r"<(?!!--)[^>]*>", "", outside)) is None


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60))
def test_no_text_breaks_the_comment(text: str) -> None:
    title = f"I {text.strip() or 'go'}"
    before, after = {"j.yaml": journey(title, 1, 1)}, {"j.yaml": journey(title, 1, -1)}

    html = rendered(comment(differences(before, after), addresses=ADDRESSES))

    assert html.count("<details") == html.count("</details>") == 1
    assert html.count("<summary>") == html.count("</summary>") == 1
    assert "emotion-lower" in html
