"""SARIF as the standard has it, and as GitHub takes it in."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.formats import render
from cjtool.formats.linehash import line_hashes
from cjtool.lint import Outcome
from cjtool.lint.validity import VALIDITY
from cjtool.source import Source, Span

SCHEMA = json.loads(Path(__file__).with_name("sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))


def run_of(outcome: Outcome) -> dict[str, Any]:
    text = render("sarif", outcome)
    document = json.loads(text)
    Draft4Validator(SCHEMA).validate(document)
    assert not text.startswith("\ufeff")
    [run] = document["runs"]
    assert isinstance(run, dict)
    return run


def about(path: str | Path) -> Outcome:
    source = Source(Path(path), "title: x\n")
    return Outcome((), (), (Diagnostic("schema", Severity.ERROR, "m", Span(source, 0, 5)),))


def uri_of(outcome: Outcome) -> dict[str, str]:
    location: dict[str, str] = run_of(outcome)["results"][0]["locations"][0]["physicalLocation"][
        "artifactLocation"
    ]
    return location


def test_all_rules_are_there_even_with_no_results(sample: Outcome) -> None:
    run = run_of(replace(sample, diagnostics=()))

    assert run["results"] == []
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == [
        *VALIDITY,
        "empty-stage",
        "long-name",
        "nobody-owns-it",
    ]


def test_a_rule_has_all_that_github_asks_for(sample: Outcome) -> None:
    for rule in run_of(sample)["tool"]["driver"]["rules"]:
        assert rule["shortDescription"]["text"].endswith(".")
        assert 0 < len(rule["fullDescription"]["text"]) <= 1024
        assert rule["help"]["text"]
        assert rule["help"]["markdown"]
        assert rule["defaultConfiguration"]["level"] in {"error", "warning", "note"}
        assert rule["properties"]["precision"] in {"very-high", "high"}
        assert rule["properties"]["problem.severity"] in {"error", "warning", "recommendation"}
        assert "security-severity" not in rule["properties"]
        assert rule["properties"]["tags"]


def test_a_result_has_all_that_github_asks_for(sample: Outcome) -> None:
    run = run_of(sample)
    rules = run["tool"]["driver"]["rules"]

    assert len(run["results"]) == len(sample.diagnostics)
    for result, diagnostic in zip(run["results"], sample.diagnostics, strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == diagnostic.rule
        [location] = result["locations"]
        region = location["physicalLocation"]["region"]
        assert (region["startLine"], region["startColumn"]) == (diagnostic.span.line, diagnostic.span.column)
        assert (region["endLine"], region["endColumn"]) == (
            diagnostic.span.end_line,
            diagnostic.span.end_column,
        )
        assert result["partialFingerprints"]["cjtool/v1"] == diagnostic.fingerprint


def test_waived_and_baselined_findings_are_marked_and_not_hidden(sample: Outcome) -> None:
    results = {result["message"]["text"]: result for result in run_of(sample)["results"]}

    assert results["waived"]["suppressions"] == [
        {"kind": "inSource", "justification": "the research is planned for May"}
    ]
    assert results["accepted"]["suppressions"][0]["kind"] == "external"
    assert results["accepted"]["baselineState"] == "unchanged"
    assert results["waived"]["baselineState"] == "new"


def test_related_places_are_linked_from_the_message(sample: Outcome) -> None:
    [result] = [result for result in run_of(sample)["results"] if result["ruleId"] == "nobody-owns-it"]

    assert result["message"]["text"].endswith("([it is \\[defined\\] here](1), [and named here](2))")
    assert [place["id"] for place in result["relatedLocations"]] == [1, 2]
    assert result["relatedLocations"][0]["message"]["text"] == "it is [defined] here"


def test_user_text_makes_no_link_of_its_own(sample: Outcome) -> None:
    texts = [result["message"]["text"] for result in run_of(sample)["results"]]

    assert "stage `Kiezen` is owned by nobody in \\[particular\\](0)" in texts


def test_a_path_is_relative_to_the_repository_and_percent_encoded(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (elsewhere / ".git").mkdir()
    (elsewhere / "a:b").mkdir()
    monkeypatch.chdir(elsewhere / "a:b")

    assert uri_of(about("50% ☕?#.yaml")) == {
        "uri": "a%3Ab/50%25%20%E2%98%95%3F%23.yaml",
        "uriBaseId": "%SRCROOT%",
    }
    assert uri_of(about("../c.yaml")) == {"uri": "c.yaml", "uriBaseId": "%SRCROOT%"}
    assert uri_of(about(elsewhere / "d.yaml")) == {"uri": "d.yaml", "uriBaseId": "%SRCROOT%"}


def test_a_path_outside_the_repository_is_absolute(elsewhere: Path) -> None:
    assert uri_of(about(elsewhere.parent / "x y.yaml")) == {"uri": f"{elsewhere.parent.as_uri()}/x%20y.yaml"}


@given(
    st.text(st.characters(exclude_characters="\0/", codec="utf-8"), min_size=1).filter(
        lambda name: name not in {".", ".."}
    )
)
def test_a_uri_decodes_to_its_path(name: str) -> None:
    uri = uri_of(about(Path("folder") / name))["uri"]

    assert re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri)
    assert unquote(uri, errors="surrogateescape").endswith(f"folder/{name}")


def test_an_unreadable_file_has_no_hash_of_its_line(sample: Outcome) -> None:
    [result] = [result for result in run_of(sample)["results"] if result["ruleId"] == "unreadable-file"]

    assert result["partialFingerprints"] == {"cjtool/v1": "15"}


def slow_hashes(text: str) -> list[str]:
    """GitHub's hashes, from the published description and one unit at a time."""
    data = text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-16-le", "surrogatepass")
    units = [int.from_bytes(data[at : at + 2], "little") for at in range(0, len(data), 2)]
    kept = [*(unit for unit in units if unit not in {9, 32}), 0xFFFF, *[0] * 100]
    starts = [0, *(index + 1 for index, unit in enumerate(kept) if unit == 10)]
    hashes = [f"{sum(kept[at + k] * 37 ** (99 - k) for k in range(100)) % 2**64:x}" for at in starts]
    return [f"{value}:{hashes[: index + 1].count(value)}" for index, value in enumerate(hashes)]


@given(st.text(st.sampled_from("ab \t\r\nk☕🔎")) | st.text(st.characters(codec="utf-8"), max_size=300))
def test_a_line_hash_is_the_one_that_github_computes(text: str) -> None:
    source = Source(Path("a.yaml"), text)

    assert list(line_hashes(source)) == slow_hashes(text)
    assert len(line_hashes(source)) == len(source.line_starts)


@pytest.mark.parametrize(
    ("text", "hashes"),
    [
        ("", "c129715d7a2bc9a3:1"),
        (" a\nb\n  \t\tc\n d", "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1"),
        (
            "Lorem ipsum dolor sit amet.\n" * 10,
            " ".join(f"a7f2ff13bc495cf2:{n}" for n in range(1, 7))
            + " a7f2ff1481e87703:1 a9cf91f7bbf1862b:1 55ec222b86bcae53:1 cc97dc7b1d7d8f7b:1 c129715d7a2bc9a3:1",
        ),
    ],
)
def test_line_hashes_are_those_that_github_published(text: str, hashes: str) -> None:
    assert " ".join(line_hashes(Source(Path("a.yaml"), text))) == hashes
