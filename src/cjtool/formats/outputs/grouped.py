"""For people with many findings: a heading for each file, and what was found below it in columns."""

from collections.abc import Iterator
from pathlib import Path

from cjtool.diagnostic import Diagnostic, FindingKind
from cjtool.formats import frame
from cjtool.formats.characters import visible
from cjtool.formats.counts import shown as listed
from cjtool.formats.counts import tally
from cjtool.formats.files import by_file
from cjtool.formats.paths import shown
from cjtool.lint import Outcome


def render(outcome: Outcome, *, waived: bool = False, language: str = "en") -> str:
    """The findings that stand, then their number; waived ones too, with their reasons, where that is asked for."""
    groups = by_file(listed(outcome, waived=waived))
    blocks = ["\n".join(_block(path, found, language)) for path, found in groups.items()]
    return "\n\n".join([*blocks, tally(outcome, language)]) + "\n" if blocks else ""


def _block(path: Path, found: list[Diagnostic], language: str) -> Iterator[str]:
    """The faults of a file, then the facts about the client that it tells; columns run through both."""
    yield shown(path)
    found = sorted(found, key=lambda each: each.kind is FindingKind.FACT)
    rows = [
        (
            f"{each.span.line}:{each.span.column}",
            frame.severity(each.severity, language),
            each.rule,
            _said(each, language),
        )
        for each in found
    ]
    wide = [max(map(len, column)) for column in list(zip(*rows, strict=True))[:3]]
    first_fact = sum(each.kind is not FindingKind.FACT for each in found)
    for index, (place, level, rule, said) in enumerate(rows):
        if index == first_fact:
            yield f"  {frame.FACTS[language]}"
        yield f"  {place:>{wide[0]}}  {level:{wide[1]}}  {rule:{wide[2]}}  {said}"


def _said(each: Diagnostic, language: str) -> str:
    aside = f"; {frame.WAIVED[language]}: {visible(each.waived)}" if each.waived else ""
    return visible(each.sentence_in(language)) + aside
