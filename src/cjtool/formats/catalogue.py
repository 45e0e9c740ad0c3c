"""The rules there are, as `cjtool rules` lists them."""

from collections.abc import Iterable

from cjtool.formats.characters import printable
from cjtool.formats.dumping import dump
from cjtool.lint import Rule


def catalogue_json(rules: Iterable[Rule]) -> str:
    """The rules for programs, described by `schemas/rules.schema.json`; options with their defaults."""
    return dump(
        [
            {
                "name": rule.name,
                "lens": rule.lens.value,
                "kind": rule.kind.value,
                "severity": str(rule.severity),
                "summary": rule.summary,
                "options": rule.options,
            }
            for rule in rules
        ]
    )


def catalogue_text(rules: Iterable[Rule]) -> str:
    """The rules for people: name, lens, kind, severity and one sentence, in columns."""
    rows = [(rule.name, rule.lens.value, rule.kind.value, str(rule.severity), rule.summary) for rule in rules]
    wide = [max(map(len, column)) for column in list(zip(*rows, strict=True))[:4]]
    return printable(
        "".join(
            f"{name:{wide[0]}}  {lens:{wide[1]}}  {kind:{wide[2]}}  {level:{wide[3]}}  {said}\n"
            for name, lens, kind, level, said in rows
        )
    )
