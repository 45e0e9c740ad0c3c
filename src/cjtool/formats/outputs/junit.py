"""JUnit's XML, which nearly every CI shows as test results: a suite for each file, a case for each finding."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from cjtool.diagnostic import Diagnostic, FindingKind
from cjtool.formats.counts import standing
from cjtool.formats.files import by_file
from cjtool.formats.fingerprints import unique
from cjtool.formats.frame import marked
from cjtool.formats.paths import repository, within
from cjtool.formats.related import told
from cjtool.formats.xml import DECLARATION, allowed, escaped, tag
from cjtool.lint import Outcome

_CLEAN = "nothing to report"


def render(outcome: Outcome) -> str:
    """The faults that stand as failures, facts about the client as skipped cases with their sentence.

    A file that cannot be read is an error, a clean file a case that passes.
    """
    groups = by_file(standing(outcome), outcome.files)
    root, taken = repository(), set[str]()
    cases = [max(len(found), 1) for found in groups.values()]
    lines = [f"<{tag('testsuites', name='cjtool', tests=sum(cases), **_counts(standing(outcome)))}>"]
    for path, found in groups.items():
        lines.extend(_suite(allowed(within(path, root).as_posix()), found, root, taken))
    return DECLARATION + "\n".join([*lines, "</testsuites>\n"])


def _suite(path: str, found: list[Diagnostic], root: Path, taken: set[str]) -> Iterator[str]:
    yield f"  <{tag('testsuite', name=path, tests=max(len(found), 1), **_counts(found), skipped=_facts(found))}>"
    if not found:
        yield f"    <{tag('testcase', classname=path, name=_name(path, _CLEAN, taken), file=path)}/>"
    for each in found:
        place = f"{each.span.line}:{each.span.column}"
        name = f"{each.rule} at {each.at} ({place})" if each.at else f"{each.rule} ({place})"
        yield f"    <{tag('testcase', classname=path, name=_name(path, name, taken), file=path)}>"
        yield from _failure(each, f"{path}:{place}", root)
        yield "    </testcase>"
    yield "  </testsuite>"


def _failure(each: Diagnostic, place: str, root: Path) -> Iterator[str]:
    """Message and places twice: some readers show the attribute, others the content."""
    if each.kind is FindingKind.FACT:
        yield f"      <{tag('skipped', message=marked(each))}/>"
        return
    element = "error" if _unreadable(each) else "failure"
    said = told(each, lambda path: within(path, root).as_posix()).split("\n")
    yield f"      <{tag(element, type=each.severity, message=each.sentence)}>{escaped(place)}"
    yield "\n".join(map(escaped, said)) + f"</{element}>"


def _counts(found: Sequence[Diagnostic]) -> dict[str, object]:
    errors = sum(map(_unreadable, found))
    return {"failures": len(found) - errors - _facts(found), "errors": errors}


def _facts(found: Sequence[Diagnostic]) -> int:
    return sum(each.kind is FindingKind.FACT for each in found)


def _unreadable(each: Diagnostic) -> bool:
    return each.rule == "unreadable-file"


def _name(path: str, name: str, taken: set[str]) -> str:
    """A name that no other case of the path has: GitLab drops those that are equal."""
    before = f"{path}\0"
    return unique(before + allowed(name), taken).removeprefix(before)
