"""The rules that a project adds, for commands that show rules."""

from cjtool.app import policy as app
from cjtool.cli.inputs import stop_on
from cjtool.lint import Rule


def own_rules(path: str | None, language: str = "en") -> tuple[Rule, ...]:
    """The house rules of the projects at a path, or of the one around the current folder, if there is one.

    Exits with 1 when something in them or in the settings is wrong: what is not understood cannot be shown.
    """
    own = app.own_rules(path)
    if own is None:
        return ()
    stop_on(own.reading, own.problems, language)
    return own.rules
