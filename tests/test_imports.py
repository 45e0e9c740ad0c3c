"""No module imports, by way of others, itself: not even within its functions."""

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

import pytest
from tests.test_names import modules


def imports(node: ast.AST) -> Iterator[str]:
    """What a module takes from others while it runs, each as a module and as a name in one."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        if isinstance(child, ast.ImportFrom) and child.module:
            yield from (f"{child.module}.{alias.name}" for alias in child.names)
        yield from imports(child)


@pytest.mark.slow
@pytest.mark.no_cover
def test_no_module_imports_itself_by_way_of_others() -> None:
    trees = {name: tree for name, _, tree in modules()}
    graph = {
        name: {taken if taken in trees else taken.rpartition(".")[0] for taken in imports(tree)} - {name}
        for name, tree in trees.items()
    }

    try:
        TopologicalSorter(graph).prepare()
        circle: list[str] = []
    except CycleError as error:
        circle = error.args[1]

    assert len(graph["cjtool.lint.engine"]) > 5
    assert circle == []
