"""What functions and classes say of themselves, also where Python leaves docstrings out (`PYTHONOPTIMIZE=2`).

Pages of rules, helps and schemas are made of docstrings: they are data, and stand in the source in any case.
"""

import re
from collections.abc import Iterator
from typing import Any

_FENCE = re.compile(r"^```yaml(?: title=(\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)


def docstring(thing: Any) -> str:
    """The docstring without its indentation; empty where there is none."""
    import inspect

    if thing.__doc__:
        return inspect.cleandoc(thing.__doc__)
    import ast
    from textwrap import dedent

    (definition,) = ast.parse(dedent(inspect.getsource(thing))).body
    assert isinstance(definition, ast.FunctionDef | ast.ClassDef)
    return ast.get_docstring(definition) or ""


def sections(doc: str) -> Iterator[tuple[str, str]]:
    """The second-level headings of a page, each with the text below it."""
    _, *parts = _HEADING.split(doc)
    return zip(parts[::2], parts[1::2], strict=True)


def fenced(text: str, name: str) -> dict[str, str]:
    """The files in YAML that stand in a text, by the title of each; one without a title is called `name`."""
    return {match[1] or name: match[2] for match in _FENCE.finditer(text)}


def marked(files: dict[str, str], mark: str) -> set[tuple[str, int]]:
    """The lines of some files that end in a comment with an arrow and a mark: `# <- mark`."""
    return {
        (name, number)
        for name, text in files.items()
        for number, line in enumerate(text.splitlines(), start=1)
        if line.endswith(f"# <- {mark}")
    }
