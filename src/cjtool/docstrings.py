"""What functions and classes say of themselves, also where Python leaves docstrings out (`PYTHONOPTIMIZE=2`).

Pages of rules, helps and schemas are made of docstrings: they are data, and stand in the source in any case.
"""

from typing import Any


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
