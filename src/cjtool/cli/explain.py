"""`cjtool explain`."""

import sys
from typing import Annotated

import typer

from cjtool.cli.policy import own_rules
from cjtool.docs import explanation
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
) -> None:
    """Show the page of a rule: what it finds, why it matters, how to mend it, with examples."""
    if name in VALIDITY:
        check = VALIDITY[name]
        sys.stdout.write(
            f"{name}\n\n{check.summary}.\n\n{check.reason}\n\nAlways an error; it cannot be switched off.\n"
        )
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
    sys.stdout.write(printable(explanation(known[name]).rstrip("\n") + "\n"))
