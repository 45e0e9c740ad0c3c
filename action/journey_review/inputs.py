"""What a review is asked to do, from the environment of its step."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,62}")
_YES_OR_NO = {"true": True, "false": False}


class WrongInputError(Exception):
    """What a pipeline says of its review cannot be; the message says what could."""


@dataclass(frozen=True)
class Inputs:
    """The inputs of a review; an empty text is as if it were not given.

    `folder` holds what is written. `more_url` is where the whole comparison can be opened in a browser.
    """

    name: str
    folder: Path
    paths: tuple[str, ...]
    base: str
    fail_on: str
    lint_fail_on: str
    language: str
    comment: bool
    measure: bool
    token: str
    more_url: str

    @property
    def marker(self) -> str:
        """What a comment of this review begins with, so that it is found again; readers do not see it."""
        return f"<!-- cjtool:{self.name} -->"

    def file(self, ending: str) -> Path:
        """A file of the review. GitHub calls an artifact that is no archive after its file, hence the name in it."""
        return self.folder / f"cjtool-{self.name}.{ending}"


def read_inputs(environment: Mapping[str, str]) -> Inputs:
    """The inputs in the variables `REVIEW_…`; raises WrongInputError."""

    def given(name: str) -> str:
        return environment.get(f"REVIEW_{name}", "").strip()

    def chosen(name: str, default: str) -> bool:
        said = given(name).lower() or default
        if said not in _YES_OR_NO:
            raise WrongInputError(f"{name.lower()}: {said!r} is neither true nor false")
        return _YES_OR_NO[said]

    name = given("NAME") or "journeys"
    if not _NAME.fullmatch(name):
        raise WrongInputError(f"name: {name!r} is no name; write letters, digits, - and _, such as journeys")
    own = Path(environment.get("RUNNER_TEMP") or ".") / f"cjtool-{name}"
    return Inputs(
        name=name,
        folder=Path(given("FOLDER") or own).absolute(),
        paths=tuple(line.strip() for line in given("PATH").splitlines() if line.strip()),
        base=given("BASE"),
        fail_on=given("FAIL_ON"),
        lint_fail_on=given("LINT_FAIL_ON"),
        language=given("LANGUAGE"),
        comment=chosen("COMMENT", "true"),
        measure=chosen("MEASURE", "false"),
        token=given("TOKEN"),
        more_url=given("MORE_URL"),
    )
