"""A project's settings for rules: which run, how severe, with which options."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cjtool.build.phrases import did_you_mean
from cjtool.diagnostic import Diagnostic, Severity
from cjtool.document import Path, places
from cjtool.lint import option_phrases as says
from cjtool.lint.declaration import Rule
from cjtool.lint.remarks import NO_RULE
from cjtool.lint.renamed import RENAMED, current
from cjtool.message import Hint, Listed, Message
from cjtool.project import File, Workspace
from cjtool.project.linting import Layer, house_rules, layers, options, severities
from cjtool.source import Span
from cjtool.spelling import nearest


@dataclass(frozen=True)
class Settings:
    """Rules that are on, severities that the project sets, options as keyword arguments; problems in them.

    `renamed` are the places at which a rule has a name of before.
    """

    rules: tuple[Rule, ...]
    severities: dict[str, Severity]
    options: dict[str, dict[str, Any]]
    problems: tuple[Diagnostic, ...]
    renamed: tuple[Span, ...] = ()


def settings(workspace: Workspace, rules: tuple[Rule, ...], *, isolated: bool = False) -> Settings:
    """What a project asks of some rules; names are checked against all rules there are.

    When `isolated`, all rules of cjtool run as they are, whatever the project says.
    """
    from cjtool.lint.rules import all_rules as every

    if isolated:
        return Settings(tuple(rule for rule in rules if rule.home is None), {}, {}, ())
    levels, given = severities(workspace, current), options(workspace, current)
    problems: tuple[Diagnostic, ...] = ()
    renamed: tuple[Span, ...] = ()
    if levels or given:
        known = {rule.name: rule.options for rule in every()}
        known |= {rule.name: {} for _, _, rule in house_rules(workspace)}
        problems = tuple(each for layer in layers(workspace) for each in _problems(layer, known))
        renamed = tuple(span for layer in layers(workspace) for span in _renamed(layer))
    return Settings(
        rules=tuple(rule for rule in rules if levels.get(rule.name) != "off" and rule.holds_in(workspace)),
        severities={name: Severity[level.upper()] for name, level in levels.items() if level != "off"},
        options={
            name: {key.replace("-", "_"): value for key, value in own.items()}
            for name, own in given.items()
            if not problems
        },
        problems=problems,
        renamed=renamed,
    )


def _problems(layer: Layer, known: dict[str, dict[str, Any]]) -> Iterator[Diagnostic]:
    file, lint = layer.file, layer.lint
    for section in ("rules", "options"):
        for name in getattr(lint, section):
            if current(name) not in known:
                message = NO_RULE(name=name)
                yield _problem(file, ("lint", section, name), message, _meant(name, known))
    for name, given in lint.options.items():
        if current(name) not in known:
            continue
        options = known[current(name)]
        for key, value in given.items():
            way: Path = ("lint", "options", name, key)
            if key not in options:
                yield _problem(file, way, says.NO_OPTION(rule=name, option=key), _meant(key, options))
            elif not _fits(value, options[key]):
                message = says.TAKES(option=key, kind=says.KINDS[type(options[key])])
                yield _problem(file, way, message, says.ITS_DEFAULT(value=str(options[key])))


def _fits(value: object, default: object) -> bool:
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(value, bool) and isinstance(default, bool)
    if isinstance(default, float):
        return isinstance(value, int | float)
    return isinstance(value, type(default))


def _meant(wrong: str, known: dict[str, Any]) -> Hint:
    if close := nearest(wrong, known):
        return did_you_mean(close)
    return says.IT_HAS(options=Listed(tuple(known), "")) if 0 < len(known) <= 5 else ""


def _renamed(layer: Layer) -> Iterator[Span]:
    """The keys that are names of before."""
    for section in ("rules", "options"):
        for name in getattr(layer.lint, section):
            if name in RENAMED:
                yield places(layer.file.source).key(("lint", section, name)).span


def _problem(file: File, way: Path, message: Message, hint: Hint) -> Diagnostic:
    return Diagnostic("schema", Severity.ERROR, message, places(file.source).key(way).span, hint)
