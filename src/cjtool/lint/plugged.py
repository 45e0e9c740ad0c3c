"""The rules of other installed packages: entry points of the group `cjtool.rules`."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from functools import wraps
from typing import TYPE_CHECKING, Any

from cjtool.lint.declaration import Finding, Rule
from cjtool.plugins import entries, plugged, reason, tell

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint


def plugged_rules(taken: Collection[str]) -> Iterator[Rule]:
    """Those that are rules, and have names that are not taken."""
    names = set(taken)
    for entry in entries("cjtool.rules"):
        value = plugged(entry)
        if isinstance(value, Rule) and value.name not in names:
            names.add(value.name)
            yield replace(value, check=_guarded(value, entry), foreign=True)
        elif isinstance(value, Rule):
            tell(entry, f"is called `{value.name}`, as another rule is")
        elif value is not None:
            tell(entry, "is no rule: `@rule` of `cjtool.lint` makes one of a function")


def _guarded(rule: Rule, entry: "EntryPoint") -> Callable[..., Iterator[Finding]]:
    """The rule's check, which finds nothing where it fails; that is told once."""
    failed: list[str] = []

    @wraps(rule.check)
    def check(*nodes: Any, **options: Any) -> Iterator[Finding]:
        try:
            yield from _findings(rule.check(*nodes, **options))
        except Exception as error:
            if not failed:
                tell(entry, f"failed: {reason(error)}")
            failed.append(rule.name)

    return check


def _findings(values: Iterable[object]) -> tuple[Finding, ...]:
    """All of them, before any is given on."""
    findings = tuple(values)
    for value in findings:
        if not isinstance(value, Finding):
            raise TypeError(f"`{value!r}` is no finding")
    return tuple(value for value in findings if isinstance(value, Finding))
