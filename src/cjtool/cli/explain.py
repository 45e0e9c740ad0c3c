"""`cjtool explain`."""

import sys
from typing import Annotated

import typer

from cjtool.build.phrases import did_you_mean
from cjtool.cli import options
from cjtool.cli.policy import own_rules
from cjtool.diff.checks import all_checks
from cjtool.docs import change_explanation, explanation
from cjtool.docs.explained import ALWAYS_AN_ERROR
from cjtool.formats.characters import printable
from cjtool.lint import all_rules
from cjtool.lint.remarks import NO_RULE, SEE_RULES
from cjtool.lint.renamed import current
from cjtool.lint.validity import VALIDITY
from cjtool.request import RequestError, told_in
from cjtool.spelling.nearness import nearest

EXAMPLES = ("explain missing-after-sales", "explain negative-ending", "explain wait-longer")


def run(
    name: Annotated[
        str, typer.Argument(metavar="RULE|KIND", help="The name of a rule, or of a kind of change.")
    ],
    path: Annotated[
        str | None,
        typer.Argument(
            metavar="[PATH]", help="The project of a house rule; default: that of the current folder."
        ),
    ] = None,
    language: options.Spoken = None,
) -> None:
    """Show the page of a rule: what it finds, why it matters, how to mend it, with examples; or that of a kind of change.

    With --language it is in that language; the examples stay as they are. A page that has no translation of its newest
    text is English, and says so.
    """
    spoken = options.language(language) or "en"
    if name in VALIDITY:
        check = VALIDITY[name]
        summary, reason = check.summary.text(spoken), check.reason.text(spoken)
        sys.stdout.write("\n\n".join((name, f"{summary}.", reason, ALWAYS_AN_ERROR[spoken])) + "\n")
        return
    known = {rule.name: rule for rule in all_rules()}
    kinds = {check.name: check for check in all_checks()}
    if name in kinds:
        sys.stdout.write(printable(change_explanation(kinds[name], spoken).rstrip("\n") + "\n"))
        return
    name = current(name)
    if name not in known:
        with told_in(spoken):
            known |= {rule.name: rule for rule in own_rules(path, spoken)}
    if name not in known:
        close = nearest(name, [*known, *VALIDITY, *kinds])
        with told_in(spoken):
            raise RequestError(NO_RULE(name=name), did_you_mean(close) if close else SEE_RULES)
    sys.stdout.write(printable(explanation(known[name], spoken).rstrip("\n") + "\n"))
