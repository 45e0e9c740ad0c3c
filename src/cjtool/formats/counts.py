"""How much a run found, and what of it still stands."""

from cjtool.diagnostic import Diagnostic, FindingKind, Severity
from cjtool.formats import frame
from cjtool.formats.frame import counted
from cjtool.lint import Outcome

_NOUNS = {"errors": "error", "warnings": "warning", "infos": "info"}
_ASIDES = {"facts": "fact", "waived": "waived", "baselined": "baselined"}


def standing(outcome: Outcome) -> tuple[Diagnostic, ...]:
    """What is neither waived nor in the baseline: all that people are shown."""
    return tuple(each for each in outcome.diagnostics if each.stands)


def shown(outcome: Outcome, *, waived: bool) -> tuple[Diagnostic, ...]:
    """What stands, and what is waived too where that is asked for."""
    return tuple(each for each in outcome.diagnostics if each.stands or (waived and each.waived))


def summary(outcome: Outcome) -> dict[str, int]:
    """Files, what stands by severity, and what does not; each finding is counted once. `facts` are among those that stand."""
    severities = [each.severity for each in standing(outcome)]
    waived = sum(bool(each.waived) for each in outcome.diagnostics)
    return {
        "files": len(outcome.files),
        "errors": severities.count(Severity.ERROR),
        "warnings": severities.count(Severity.WARNING),
        "infos": severities.count(Severity.INFO),
        "facts": sum(each.kind is FindingKind.FACT for each in standing(outcome)),
        "waived": waived,
        "baselined": len(outcome.diagnostics) - len(severities) - waived,
    }


def tally(outcome: Outcome, language: str = "en") -> str:
    """The summary in one line, such as `2 errors and 1 info in 3 files (1 fact about the client, 1 waived)`."""
    numbers = summary(outcome)
    levels, asides = (
        [counted(numbers[key], noun, language) for key, noun in nouns.items() if numbers[key]]
        for nouns in (_NOUNS, _ASIDES)
    )
    findings = frame.listed(levels, language) if levels else frame.NOTHING[language]
    where = frame.IN_FILES[language].format(files=counted(numbers["files"], "file", language))
    return f"{findings} {where}" + (f" ({', '.join(asides)})" if asides else "")
