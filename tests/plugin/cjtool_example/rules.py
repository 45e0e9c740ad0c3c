"""A rule."""

from collections.abc import Iterator

from cjtool import Journey, Severity, Workspace
from cjtool.lint import Finding, Lens, rule


@rule(Lens.JOURNEY, Severity.WARNING)
def shouted_title(journey: Journey, project: Workspace) -> Iterator[Finding]:
    """A title is in capitals.

    Customers say what they want to get done; they do not shout it.
    """
    if journey.title.isupper():
        yield Finding(journey, f"title `{journey.title}` is in capitals", field="title")
