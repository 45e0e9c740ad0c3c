"""What services of others read: reports of GitLab, JUnit and Checkstyle, commands of Azure, reviewdog, Markdown."""

import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from tests.formats import oracles

from cjtool.diagnostic import Diagnostic, Edit, FindingKind, Related, Severity
from cjtool.formats import render
from cjtool.lint import Outcome
from cjtool.source import Source, Span

AWKWARD = [
    "::error::x",
    "%0A",
    "%AZP25",
    "a\nb",
    "a;b]c=d",
    "]]>",
    "☕ <b>&amp;",
    "a|b\\|c",
    "@you `x",
    "\"'",
]


def about(message: str, path: str = "a.yaml", text: str = "a: b\nc: d\n") -> Outcome:
    span = Span(Source(Path(path), text), 0, 1)
    return Outcome((), (), (Diagnostic("schema", Severity.ERROR, message, span),), (span.path,))


def stands(outcome: Outcome) -> list[Diagnostic]:
    return [each for each in outcome.diagnostics if each.stands]


def test_a_clean_run_is_a_whole_document_everywhere() -> None:
    clean = Outcome((), (), (), (Path("a.yaml"),))

    assert [render(name, clean) for name in ("gitlab", "jsonl", "grouped", "azure")] == ["[]\n", "", "", ""]
    assert oracles.rdjson(render("rdjson", clean)) == []
    assert [file.attrib for file in ElementTree.fromstring(render("checkstyle", clean))] == [
        {"name": "a.yaml"}
    ]
    assert render("markdown", clean) == "**cjtool lint**: nothing to report in 1 file\n"


@pytest.mark.parametrize("name", ["github", "gitlab", "azure", "junit", "checkstyle", "rdjson"])
def test_a_fact_about_the_client_is_told_from_a_fault(name: str) -> None:
    [fault] = about("two ids").diagnostics
    fact = fault._replace(rule="missed-target", worded="42 is below 50", kind=FindingKind.FACT)
    text = render(name, Outcome((), (), (fault, fact), (fault.span.path,)))

    assert text.count("(fact about the client)") == text.count("42 is below 50 (fact about the client)") == 1


def test_jsonl_has_the_findings_of_json(sample: Outcome) -> None:
    lines = render("jsonl", sample).splitlines()

    assert [json.loads(line) for line in lines] == json.loads(render("json", sample))["findings"]


def test_grouped_names_a_file_once(sample: Outcome) -> None:
    text = render("grouped", sample)

    assert text.count("koffie, 100% ☕.yaml") == 1
    assert "waived: the research is planned for May" not in text
    assert "waived: the research is planned for May" in render("grouped", sample, waived=True)


def test_gitlab_has_all_that_it_asks_for(sample: Outcome, elsewhere: Path) -> None:
    issues = json.loads(render("gitlab", sample))

    assert [issue["check_name"] for issue in issues] == [each.rule for each in stands(sample)]
    assert all(issue["description"].startswith(f"{issue['check_name']}: ") for issue in issues)
    assert [issue["location"]["lines"]["begin"] for issue in issues] == [
        each.span.line for each in stands(sample)
    ]
    assert {issue["severity"] for issue in issues} == {"critical", "major", "minor", "info"}
    assert issues[-1]["severity"] == "critical"


def test_fingerprints_for_gitlab_are_unique(elsewhere: Path) -> None:
    [once] = about("m").diagnostics
    outcome = Outcome((), (), (once, once, *[once._replace(fingerprint="x")] * 2))

    fingerprints = [issue["fingerprint"] for issue in json.loads(render("gitlab", outcome))]

    assert len(set(fingerprints)) == 4
    assert fingerprints[2:] == ["x", "x 2"]


def test_junit_has_a_suite_for_each_file_and_a_case_for_each_finding(
    sample: Outcome, elsewhere: Path
) -> None:
    clean = Path("clean.yaml")
    root = oracles.junit(render("junit", replace(sample, files=(*sample.files, clean))))

    assert root.attrib == {"name": "cjtool", "tests": "11", "failures": "8", "errors": "1"}
    assert [suite.get("name") for suite in root] == [
        "clean.yaml",
        "journeys/koffie, 100% ☕.yaml",
        "library.yaml",
        "notes.yaml",
    ]
    [passed] = root[0]
    assert (passed.get("classname"), len(passed)) == ("clean.yaml", 0)
    names = [case.get("name") for case in root[1]]
    assert names[0] == "schema (2:1)"
    assert names[2] == "duplicate-id at koffie/kies#id (7:9)"
    tags = [case[0].tag for suite in root for case in suite if len(case)]
    assert sorted(tags) == ["error"] + ["failure"] * 8 + ["skipped"]
    assert [case.get("name") for case in root.iter("testcase") if case.find("skipped") is not None] == [
        "nobody-owns-it at koffie/kies/zoekt#channel (16:18)"
    ]
    assert all(case.get("file") == case.get("classname") for case in root.iter("testcase"))


def test_names_in_junit_are_unique(elsewhere: Path) -> None:
    root = oracles.junit(render("junit", Outcome((), (), about("m").diagnostics * 3)))

    assert [case.get("name") for case in root.iter("testcase")] == [
        "schema (1:1)",
        "schema (1:1) 2",
        "schema (1:1) 3",
    ]


def test_characters_that_xml_forbids_are_removed(elsewhere: Path) -> None:
    outcome = about("a\x00\x1b\ud800\ufffe\x9b\u202eb\tc\rd")

    [failure] = oracles.junit(render("junit", outcome)).iter("failure")
    [error] = ElementTree.fromstring(render("checkstyle", outcome)).iter("error")

    assert failure.get("message") == error.get("message") == "a\x9b\u202eb\tc\rd"


@pytest.mark.parametrize("awkward", AWKWARD)
def test_awkward_text_comes_out_as_it_went_in(awkward: str, elsewhere: Path) -> None:
    outcome = about(awkward, path=f"{awkward}.yaml")
    path = f"{awkward}.yaml"

    [(properties, data)] = oracles.azure(render("azure", outcome))
    assert properties == {
        "type": "error", "sourcepath": path, "linenumber": "1", "columnnumber": "1", "code": "schema"
    }  # fmt: skip
    assert data == awkward
    [file] = ElementTree.fromstring(render("checkstyle", outcome))
    assert (file.get("name"), file[0].get("message")) == (path, awkward)
    [failure] = oracles.junit(render("junit", outcome)).iter("failure")
    assert (failure.get("message"), failure.text) == (awkward, f"{path}:1:1\n{awkward}")
    [diagnostic] = oracles.rdjson(render("rdjson", outcome))
    assert (diagnostic["location"]["path"], diagnostic["message"]) == (path, awkward)
    [issue] = json.loads(render("gitlab", outcome))
    assert (issue["location"]["path"], issue["description"]) == (path, f"schema: {awkward}")


def test_azure_knows_errors_and_warnings_only(sample: Outcome, elsewhere: Path) -> None:
    commands = oracles.azure(render("azure", sample))

    assert {properties["type"] for properties, _ in commands} == {"error", "warning"}
    assert [properties["code"] for properties, _ in commands] == [each.rule for each in stands(sample)]


def test_checkstyle_has_every_finding_at_its_place(sample: Outcome) -> None:
    root = ElementTree.fromstring(render("checkstyle", sample))

    assert [
        (file.get("name"), error.get("line"), error.get("column")) for file in root for error in file
    ] == [(each.span.path.as_posix(), str(each.span.line), str(each.span.column)) for each in stands(sample)]
    assert {error.get("severity") for error in root.iter("error")} == {"error", "warning", "info"}


def test_rdjson_counts_columns_in_bytes_of_utf_8() -> None:
    source = Source(Path("a.yaml"), "x\na𐐀é: b\n")
    span, edit = Span(source, 4, 5), Edit(Span(source, 5, 10), "")
    found = Diagnostic(
        "schema", Severity.INFO, "m", span, fix=lambda: (edit,), related=(Related("here", span),)
    )

    [diagnostic] = oracles.rdjson(render("rdjson", Outcome((), (), (found,))))

    assert diagnostic["location"]["range"] == {
        "start": {"line": 2, "column": 6},
        "end": {"line": 2, "column": 8},
    }
    assert diagnostic["suggestions"][0]["range"]["end"] == {"line": 3, "column": 1}
    assert diagnostic["message"] == "m\nhere: a.yaml:2:3"


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("stage `a|b` has *no* steps", "stage a|b has *no* steps"),
        ("`<b>` & [x](1) \\| ~~y~~ $z$", "<b> & [x](1) \\| ~~y~~ $z$"),
        ("a `b", "a `b"),
        ("a\nb", "a␊b"),
        ("`@you` @me", "@you @me"),
    ],
)
def test_text_in_markdown_is_no_markdown(message: str, shown: str) -> None:
    [[severity, place, rule, text]] = oracles.markdown(render("markdown", about(message)))

    assert (severity, place, rule, text) == ("error", "a.yaml:1:1", "schema", shown)


def test_markdown_calls_nobody() -> None:
    assert "@me" not in render("markdown", about("@me"))
