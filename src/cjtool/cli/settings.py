"""`cjtool settings`."""

import sys
from collections.abc import Callable, Iterator
from typing import Annotated, Any

import typer

from cjtool.cli import options
from cjtool.cli.inputs import day, reading, stop_on_problems, targets
from cjtool.cli.tables import table
from cjtool.document import places
from cjtool.draw.lanes import LANES
from cjtool.draw.lanes import lane as lane_of
from cjtool.draw.views import VIEWS, view
from cjtool.formats.paths import shown as at_start
from cjtool.i18n.own import phrases_of
from cjtool.lint import every
from cjtool.lint.renamed import current, lasting
from cjtool.model import SECTIONS, Node, types
from cjtool.project import File, Workspace
from cjtool.project.linting import fail_on, fail_on_facts, house_rules, layers, severities
from cjtool.project.linting import options as options_of
from cjtool.project.wording import own_words

EXAMPLES = ("settings journeys/warmtepomp", "settings journeys/paspoort/journeys/paspoort-aanvragen.yaml")
_LEVELS: dict[tuple[str, ...], Callable[[Workspace], object]] = {
    ("lint", "fail_on"): fail_on,
    ("lint", "fail_on_facts"): fail_on_facts,
    ("diff", "fail_on"): lambda workspace: workspace.project.diff.fail_on or "never",
}
"""What holds where a project says nothing."""
_TEXT_ALONE = {("brand", "colors", "primary"), ("brand", "font", "regular")}
_LEFT_OUT = {"cjtool", "meta", "words", *SECTIONS}


def run(
    path: Annotated[str, typer.Argument(metavar="FILE", help="A journey's file, or a folder.")] = ".",
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
) -> None:
    """Show the settings that hold for a file, and where each comes from."""
    found = reading([path], day(None))
    stop_on_problems(found)
    asked = targets(found, select or (), exclude or (), allow_empty=False)
    chosen = [each for each in found.workspaces if any(file.source.path in asked for file in each.files)]
    for workspace in chosen:
        if len(chosen) > 1:
            sys.stdout.write(f"{at_start(workspace.root)}\n")
        rows = [[key, shown(value), origin] for key, value, origin in _settings(workspace)]
        sys.stdout.write(table(["setting", "value", "from"], rows))


def _settings(workspace: Workspace) -> Iterator[tuple[str, Any, str]]:
    yield "project", workspace.name, _origin(workspace, ("name",))
    for key, value in _flat(workspace.project, ()):
        if key != ("name",):
            held = _LEVELS[key](workspace) if key in _LEVELS else value
            yield ".".join(key), held, "default" if held is None else _origin(workspace, key)
    yield from _words(workspace)
    levels, chosen = severities(workspace, current), options_of(workspace, current)
    own = dict(_own(workspace))
    for rule in every([workspace]):
        yield (
            f"lint.rules.{rule.name}",
            levels.get(rule.name, str(rule.severity)),
            _origin(workspace, ("lint", "rules", rule.name), own.get(rule.name, "default")),
        )
        given = chosen.get(rule.name, {})
        for option, default in rule.options.items():
            key = ("lint", "options", rule.name, option)
            yield ".".join(key), given.get(option, default), _origin(workspace, key)


def _flat(node: Node, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name in types(type(node)):
        value = getattr(node, name)
        if name in _LEFT_OUT or (path == ("lint",) and name in {"rules", "options", "house_rules"}):
            continue
        if isinstance(value, Node):
            yield from _flat(value, (*path, name))
        elif isinstance(value, dict) and value:
            yield from (((*path, name, key), each) for key, each in value.items())
        else:
            yield (*path, name), None if value == {} else value


def _words(workspace: Workspace) -> Iterator[tuple[str, Any, str]]:
    """What cjtool writes, where a project gives any of it in words of its own: these, and what they leave out.

    Where it gives none, how many there are.
    """
    project = workspace.project
    listed = {**phrases_of(project.language), **_beside_tables(project.language)}
    if "words" not in project.model_fields_set:
        yield "words", f"{len(listed)} phrases of cjtool’s; `words: {{}}` has them listed here", "default"
        return
    given = own_words(project)
    for name, phrase in listed.items():
        key = ("words", *name.split("."))
        yield (
            ".".join(key),
            _line(given.get(name, phrase)),
            _origin(workspace, ("words",)) if name in given else "default",
        )


def _beside_tables(language: str) -> dict[str, str]:
    """The phrases that lanes and views bring themselves."""
    named = [
        (f"{group}.{lane.name}", getattr(lane, of)[language])
        for group, of in (("lanes", "title"), ("questions", "question"), ("terms", "term"))
        for lane in map(lane_of, LANES)
        if getattr(lane, of)
    ]
    captions = {
        f"captions.{name}": how.caption[language]
        for name in VIEWS
        if (how := view(name).built) and how.caption
    }
    return {**dict(named), **captions, "locale": language}


def _line(phrase: str | tuple[str, ...]) -> str:
    """A phrase, or several, without the hyphens that show only where a line breaks."""
    return shown(phrase).replace("\u00ad", "")


def _own(workspace: Workspace) -> Iterator[tuple[str, str]]:
    """Where each house rule is written, by its name."""
    for file, index, rule in house_rules(workspace):
        yield rule.name, _written(file, ("lint", "house_rules", index, "name"))


def _origin(workspace: Workspace, key: tuple[str, ...], default: str = "default") -> str:
    """Where a value is written: in the project's settings, else in the last of the shared ones that gives it."""
    files = [layer.file for layer in layers(workspace)]
    if not files:
        return "default (no cjtool.yaml)"
    listed = reversed(files) if key[:1] == ("lint",) and key[1:] != ("extend",) else files[-1:]
    return next((place for file in listed for way in _ways(key) if (place := _written(file, way))), default)


def _ways(key: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A key, the one whose text alone is its value, and the same by the name that its rule had before."""
    yield key
    if key in _TEXT_ALONE:
        yield key[:-1]
    if key[:2] in {("lint", "rules"), ("lint", "options")}:
        yield (*key[:2], lasting(key[2]), *key[3:])


def _written(file: File, key: tuple[str | int, ...]) -> str:
    marks = places(file.source)
    if not marks.has(key):
        return ""
    span = marks.value(key).span
    return f"{span.path.as_posix()}:{span.line}"


def shown(value: Any) -> str:
    """A value as it would be written."""
    if value is None or value == ():
        return "–"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return ", ".join(str(each) for each in value)
    return str(value)
