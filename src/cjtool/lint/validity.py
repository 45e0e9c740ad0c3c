"""What the problems mean that are no rules: they cannot be switched off, waived or accepted."""

from typing import NamedTuple


class ValidityCheck(NamedTuple):
    """A problem that makes a file say nothing: in one line, and why it matters."""

    summary: str
    reason: str


VALIDITY: dict[str, ValidityCheck] = {
    "broken-baseline": ValidityCheck(
        "The file of accepted findings cannot be read",
        "What it accepts is not known, so that old findings would be taken for new ones.",
    ),
    "duplicate-id": ValidityCheck(
        "Two things of a kind have the same id",
        "References lead to ids. Where two things share one, nobody can tell which of them is meant.",
    ),
    "duplicate-key": ValidityCheck(
        "A key is given twice in one block",
        "YAML readers keep one of the two values and drop the other in silence, so that something that was "
        "written is never read.",
    ),
    "schema": ValidityCheck(
        "A file has a key or a value that the format does not know",
        "What is not understood cannot be judged, drawn or reported, and would be passed over in silence.",
    ),
    "stale-baseline": ValidityCheck(
        "The file of accepted findings holds something that is no longer found",
        "What is mended has to go out of it, or it would hide the day that it comes back; `cjtool baseline prune` "
        "does so.",
    ),
    "unknown-reference": ValidityCheck(
        "A reference leads to nothing",
        "Whoever follows it finds nothing, and rules that compare both ends cannot run.",
    ),
    "unreadable-file": ValidityCheck(
        "A file cannot be read",
        "A file that the system does not open may hold any problem, so the run cannot call the project sound.",
    ),
    "unsupported-version": ValidityCheck(
        "A file is written in a version of the format that this cjtool does not know",
        "Keys may mean something else in another version; guessing would give wrong maps and reports.",
    ),
    "yaml-syntax": ValidityCheck(
        "A file is not YAML",
        "From the place of the mistake on, nothing in the file is understood.",
    ),
}
