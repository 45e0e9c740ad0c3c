"""SARIF 2.1.0, as code scanning on GitHub takes it in."""

import re
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from cjtool import __version__
from cjtool.diagnostic import Diagnostic, Edit, FindingKind, Severity
from cjtool.formats.dumping import dump
from cjtool.formats.linehash import line_hashes
from cjtool.formats.paths import repository, uri, within
from cjtool.lint import Outcome, Rule
from cjtool.lint.validity import VALIDITY
from cjtool.source import Span

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_HOME = "https://github.com/cjtool/cjtool"
_ROOT = "%SRCROOT%"
_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_PROBLEM = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "recommendation"}
_LONGEST = 1024


def render(outcome: Outcome) -> str:
    """One run with every rule there is and every finding; waived and baselined ones are marked, not hidden."""
    return dump({"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(outcome)]})


def _run(outcome: Outcome) -> dict[str, Any]:
    rules = _rules(outcome)
    index = {rule["id"]: number for number, rule in enumerate(rules)}
    root = repository()
    compared = any(each.baselined for each in outcome.diagnostics)
    return {
        "tool": {"driver": _driver(rules)},
        "automationDetails": {"id": "cjtool/"},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The root of the repository."}}},
        "results": [_result(each, index[each.rule], root, compared=compared) for each in outcome.diagnostics],
    }


def _driver(rules: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "name": "cjtool",
        "organization": "cjtool",
        "version": __version__,
        "semanticVersion": __version__,
        "informationUri": _HOME,
        "rules": rules,
    }


def _rules(outcome: Outcome) -> list[dict[str, Any]]:
    """Problems of validity first, then the rules, then names that only findings have."""
    known = {
        name: _validity(name, _Described(check.summary.text(), check.reason.text()))
        for name, check in VALIDITY.items()
    }
    known |= {rule.name: _rule(rule) for rule in outcome.rules}
    for each in outcome.diagnostics:
        if each.rule not in known:
            known[each.rule] = _validity(each.rule, _Described(each.rule.replace("-", " ").capitalize(), ""))
    return list(known.values())


class _Described(NamedTuple):
    """What a rule finds, in one line, and why it matters."""

    summary: str
    reason: str


def _validity(name: str, check: _Described) -> dict[str, Any]:
    said = "\n\n".join(part for part in (f"{check.summary}.", check.reason) if part)
    return _descriptor(name, Severity.ERROR, check, said, "validity")


def _rule(rule: Rule) -> dict[str, Any]:
    """A rule with its page; what a project writes of its own rules is text, and no Markdown."""
    check = _Described(rule.summary, rule.reason)
    made = _descriptor(rule.name, rule.severity, check, rule.doc, rule.lens.value, rule.kind)
    return made if rule.home is None else {**made, "help": {"text": rule.doc}}


def _descriptor(
    name: str,
    severity: Severity,
    check: _Described,
    page: str,
    tag: str,
    kind: FindingKind = FindingKind.FAULT,
) -> dict[str, Any]:
    return {
        "id": name,
        "shortDescription": {"text": _sentence(check.summary or name)},
        "fullDescription": {"text": _sentence(check.reason or check.summary or name)},
        "help": {"text": page or name, "markdown": page or name},
        "defaultConfiguration": {"level": _LEVEL[severity]},
        "properties": {
            "tags": ["customer-journey", tag, kind.value],
            "precision": "very-high" if tag == "validity" else "high",
            "problem.severity": _PROBLEM[severity],
        },
    }


def _result(each: Diagnostic, index: int, root: Path, *, compared: bool) -> dict[str, Any]:
    result = {
        "ruleId": each.rule,
        "ruleIndex": index,
        "level": _LEVEL[each.severity],
        "message": {"text": _message(each)},
        "locations": [_location(each, root)],
        "relatedLocations": [
            {
                "id": number,
                "message": {"text": related.message},
                "physicalLocation": _physical(related.span, root),
            }
            for number, related in enumerate(each.related, 1)
        ],
        "partialFingerprints": _fingerprints(each),
        "properties": {"kind": each.kind.value},
    }
    if each.edits:
        result["fixes"] = [_fix(each.edits, root)]
    if compared:
        result["baselineState"] = "unchanged" if each.baselined else "new"
    if each.waived or each.baselined:
        result["suppressions"] = [_suppression(each)]
    return result


def _message(each: Diagnostic) -> str:
    """The sentence, with a link to each related place: code scanning shows only places that are linked."""
    links = ", ".join(
        f"[{_literal(related.message)}]({number})" for number, related in enumerate(each.related, 1)
    )
    return _literal(each.sentence) + (f" ({links})" if links else "")


def _location(each: Diagnostic, root: Path) -> dict[str, Any]:
    location: dict[str, Any] = {"physicalLocation": _physical(each.span, root)}
    if each.at:
        kind = "property" if "#" in each.at else "object"
        name = re.split("[/#]", each.at)[-1]
        location["logicalLocations"] = [{"name": name, "fullyQualifiedName": each.at, "kind": kind}]
    return location


def _physical(span: Span, root: Path) -> dict[str, Any]:
    return {"artifactLocation": _artifact(span, root), "region": _region(span)}


def _artifact(span: Span, root: Path) -> dict[str, Any]:
    path = within(span.path, root)
    return {"uri": uri(path), **({} if path.is_absolute() else {"uriBaseId": _ROOT})}


def _region(span: Span) -> dict[str, Any]:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _fix(edits: tuple[Edit, ...], root: Path) -> dict[str, Any]:
    changes = [_change(list(of_file), root) for _, of_file in groupby(edits, key=lambda edit: edit.span.path)]
    return {"description": {"text": "What `cjtool lint --fix` does."}, "artifactChanges": changes}


def _change(edits: list[Edit], root: Path) -> dict[str, Any]:
    """The edits of one file."""
    replacements = [
        {"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.replacement}} for edit in edits
    ]
    return {"artifactLocation": _artifact(edits[0].span, root), "replacements": replacements}


def _fingerprints(each: Diagnostic) -> dict[str, str]:
    """Our own, and GitHub's, which needs the file's text: none where the file could not be read."""
    own = {"cjtool/v1": each.fingerprint} if each.fingerprint else {}
    if not each.span.source.text:
        return own
    return {**own, "primaryLocationLineHash": line_hashes(each.span.source)[each.span.line - 1]}


def _suppression(each: Diagnostic) -> dict[str, str]:
    if each.waived:
        return {"kind": "inSource", "justification": each.waived}
    return {"kind": "external", "justification": "in the baseline"}


def _literal(text: str) -> str:
    """Text that makes no link of its own, nor part of one (SARIF 2.1.0, 3.11.6)."""
    return re.sub(r"[\\\[\]]", r"\\\g<0>", text)


def _sentence(text: str) -> str:
    return text[: _LONGEST - 1].rstrip(".") + "."
