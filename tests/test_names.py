"""A name stands for one thing: no module is hidden by a function of its name, no two classes share one."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from cjtool.garbage import uncollected

SOURCE = Path(__file__).parents[1] / "src"
RULES = ("cjtool.lint.rules.", "cjtool.diff.checks.")
"""Rules are told by their modules' names, and nothing else asks for them."""


def modules() -> Iterator[tuple[str, Path, ast.Module]]:
    """Every module of cjtool by its dotted name."""
    return iter(_modules())


@cache
def _modules() -> tuple[tuple[str, Path, ast.Module], ...]:
    with uncollected():
        return tuple(_parsed())


def _parsed() -> Iterator[tuple[str, Path, ast.Module]]:
    for path in sorted(SOURCE.rglob("*.py")):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        yield name, path, ast.parse(path.read_text("utf-8"))


def defined(tree: ast.Module) -> Iterator[str]:
    """The functions and classes of a module, and names of types; none that start with `_`, none in capitals."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            name = node.name
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
        else:
            continue
        is_type = not isinstance(node, ast.Assign) or name[0].isupper()
        if is_type and not name.startswith("_") and not name.isupper():
            yield name


def imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """What a module takes from others as its own: from where, and as what."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from ((f"{node.module}.{alias.name}", alias.asname or alias.name) for alias in node.names)


@pytest.mark.slow
@pytest.mark.no_cover
def test_no_module_has_the_name_of_what_it_holds() -> None:
    trees = {name: tree for name, _, tree in modules()}

    hidden = {name for name, tree in trees.items() if name.rpartition(".")[2] in defined(tree)}

    assert {name for name in hidden if not name.startswith(RULES)} == set()


@pytest.mark.slow
@pytest.mark.no_cover
def test_no_package_hides_a_module_behind_something_of_its_name() -> None:
    trees = {name: (path, tree) for name, path, tree in modules()}
    packages = [(name, tree) for name, (path, tree) in trees.items() if path.name == "__init__.py"]

    hidden = {
        f"{package}.{name}"
        for package, tree in packages
        for name in [*defined(tree), *(name for origin, name in imported(tree) if origin not in trees)]
        if f"{package}.{name}" in trees
    }

    assert hidden == set()


@pytest.mark.slow
def test_no_two_classes_share_a_name() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for module, _, tree in modules():
        for name in defined(tree):
            if name[0].isupper():
                places[name].append(module)

    assert {name: among for name, among in places.items() if len(among) > 1} == {}
