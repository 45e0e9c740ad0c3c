"""How much a run found, and what of it still stands."""

from cjtool.diagnostic import Diagnostic, FindingKind, Severity
from cjtool.lint import Outcome

_NOUNS = {"errors": "error", "warnings": "warning", "infos": "info"}


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


def tally(outcome: Outcome) -> str:
    """The summary in one line, such as `2 errors and 1 info in 3 files (1 fact about the client, 1 waived)`."""
    numbers = summary(outcome)
    found = [counted(numbers[key], noun) for key, noun in _NOUNS.items() if numbers[key]]
    aside = ", ".join(f"{numbers[key]} {key}" for key in ("waived", "baselined") if numbers[key])
    facts = f"{counted(numbers['facts'], 'fact')} about the client" if numbers["facts"] else ""
    aside = ", ".join(part for part in (facts, aside) if part)
    said = " and ".join(part for part in (", ".join(found[:-1]), *found[-1:]) if part)
    where = counted(numbers["files"], "file")
    return f"{said or 'nothing to report'} in {where}" + (f" ({aside})" if aside else "")


def counted(number: int, noun: str) -> str:
    """A number with its noun: `1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
