"""`cjtool explain`."""

import sys
from typing import Annotated

import typer

from cjtool.cli import options
from cjtool.cli.policy import own_rules
from cjtool.docs import explanation
from cjtool.docs.explained import ALWAYS_AN_ERROR
from cjtool.formats.characters import printable
from cjtool.lint import rules
from cjtool.lint.renamed import current
from cjtool.lint.validity import VALIDITY
from cjtool.request import RequestError
from cjtool.spelling.nearest import nearest

EXAMPLES = ("explain missing-after-sales", "explain negative-ending")


def run(
    name: Annotated[str, typer.Argument(metavar="RULE", help="A rule's name.")],
    path: Annotated[
        str | None,
        typer.Argument(
            metavar="[PATH]", help="The project of a house rule; default: that of the current folder."
        ),
    ] = None,
    language: options.Spoken = None,
) -> None:
    """Show the page of a rule: what it finds, why it matters, how to mend it, with examples.

    Pages of rules are written in English; with --language, headings and the findings below the examples are in that
    language, as are the pages of what is always an error.
    """
    spoken = options.language(language) or "en"
    if name in VALIDITY:
        check = VALIDITY[name]
        summary, reason = check.summary.text(spoken), check.reason.text(spoken)
        sys.stdout.write("\n\n".join((name, f"{summary}.", reason, ALWAYS_AN_ERROR[spoken])) + "\n")
        return
    known = {rule.name: rule for rule in rules()}
    name = current(name)
    if name not in known:
        known |= {rule.name: rule for rule in own_rules(path)}
    if name not in known:
        close = nearest(name, [*known, *VALIDITY])
        raise RequestError(
            f"there is no rule `{name}`", f"did you mean `{close}`?" if close else "see `cjtool rules`"
        )
    sys.stdout.write(printable(explanation(known[name], spoken).rstrip("\n") + "\n"))
