"""What holds for the linter in a project: its own settings over those that it extends, and all house rules."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from cjtool.model import HouseRule, LibraryFile, LintSettings, SharedSettings
from cjtool.project.workspace import File, Workspace


@dataclass(frozen=True)
class Layer:
    """The linter's settings of one file."""

    file: File
    lint: LintSettings


def layers(workspace: Workspace) -> tuple[Layer, ...]:
    """The settings that hold, each before those that win over it; the project's own come last."""
    own = next((file for file in workspace.settings if file.root is workspace.project), None)
    if own is None:
        return ()
    found: dict[int, Layer] = {}
    _gather(own, workspace.project.lint, _shared(workspace), found, set())
    return tuple(found.values())


def fail_on(workspace: Workspace) -> str:
    """The lowest severity of a fault that fails a run, as the nearest file says it."""
    stated = [each.lint.fail_on for each in layers(workspace) if each.lint.fail_on is not None]
    return stated[-1] if stated else "warning"


def fail_on_facts(workspace: Workspace) -> str:
    """The lowest severity of a fact about the client that fails a run, as the nearest file says it."""
    stated = [each.lint.fail_on_facts for each in layers(workspace) if each.lint.fail_on_facts is not None]
    return stated[-1] if stated else "never"


def severities(workspace: Workspace, current: Callable[[str], str] = str) -> dict[str, str]:
    """A severity or `off` by rule; `current` gives a rule's name of today."""
    found: dict[str, str] = {}
    for each in layers(workspace):
        found |= {current(name): severity for name, severity in each.lint.rules.items()}
    return found


def options(workspace: Workspace, current: Callable[[str], str] = str) -> dict[str, dict[str, Any]]:
    """Options by rule; each option for itself is taken from the nearest file that gives it."""
    found: dict[str, dict[str, Any]] = {}
    for each in layers(workspace):
        for name, given in each.lint.options.items():
            found[current(name)] = {**found.get(current(name), {}), **given}
    return found


def house_rules(workspace: Workspace) -> Iterator[tuple[File, int, HouseRule]]:
    """Every house rule of a project and its libraries, with its file and its number there."""
    listed = [(each.file, each.lint.house_rules) for each in layers(workspace)]
    listed += [
        (file, file.root.lint.house_rules)
        for file in workspace.settings
        if isinstance(file.root, LibraryFile) and file.root.lint is not None
    ]
    for file, rules in listed:
        for index, rule in enumerate(rules):
            yield file, index, rule


def idle_house_rules(workspace: Workspace) -> Iterator[tuple[File, int, HouseRule]]:
    """House rules in shared settings that nothing here extends: they run nowhere, and are still read."""
    live = {id(each.file) for each in layers(workspace)}
    for file in workspace.settings:
        if isinstance(file.root, SharedSettings) and id(file) not in live:
            for index, rule in enumerate(file.root.lint.house_rules):
                yield file, index, rule


def _shared(workspace: Workspace) -> dict[str, tuple[File, LintSettings]]:
    return {
        os.path.abspath(file.source.path): (file, file.root.lint)
        for file in workspace.settings
        if isinstance(file.root, SharedSettings)
    }


def _gather(
    file: File,
    lint: LintSettings,
    shared: dict[str, tuple[File, LintSettings]],
    found: dict[int, Layer],
    above: set[int],
) -> None:
    """First what a file extends, then itself; what was said already is not said again."""
    above = above | {id(file)}
    for name in lint.extend:
        other = shared.get(extended(file.source.path, name))
        if other is not None and id(other[0]) not in above and id(other[0]) not in found:
            _gather(*other, shared, found, above)
    found[id(file)] = Layer(file, lint)


def extended(path: "os.PathLike[str] | str", name: str) -> str:
    """The absolute path of a file that another one extends."""
    return os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(path)), name))
