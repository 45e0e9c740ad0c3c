"""Who may know a terminal: `cli` alone; and what `app` never does."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "cjtool"
MODULES = sorted(SOURCE.rglob("*.py"))
BELOW_CLI = [path for path in MODULES if path.relative_to(SOURCE).parts[0] != "cli"]
APP = sorted((SOURCE / "app").rglob("*.py"))


def imported(tree: ast.AST) -> Iterator[str]:
    """The packages that a module imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def named(tree: ast.AST) -> Iterator[str]:
    """The names that a module uses, and `sys.exit` and its like as they are written."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        if isinstance(node, ast.Attribute):
            yield ast.unparse(node)


def parsed(path: Path) -> ast.AST:
    return ast.parse(path.read_text("utf-8"))


@pytest.mark.no_cover
@pytest.mark.parametrize("path", BELOW_CLI, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_nothing_but_the_command_line_knows_typer_or_rich(path: Path) -> None:
    assert not {"typer", "rich", "click"} & {*imported(parsed(path))}


@pytest.mark.parametrize("path", APP, ids=lambda path: path.name)
def test_no_use_case_prints_or_exits(path: Path) -> None:
    ends = {"print", "exit", "quit", "SystemExit", "sys.exit", "os._exit", "sys.stdout", "sys.stderr"}

    assert not ends & {*named(parsed(path))}
