"""A draft as the text of a journey's file, in the form that `cjtool fmt` gives."""

import re
from pathlib import Path
from typing import Any

import yaml

from cjtool.edit.form import in_form
from cjtool.exchange.draft import Part
from cjtool.source import Source

_WIDE = 110


class _Dumper(yaml.SafeDumper):
    """Writes lists indented below their key, texts of several lines as they are read, and dates as they are."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [(tag, pattern) for tag, pattern in listed if not tag.endswith(":timestamp")]
        for first, listed in yaml.SafeDumper.yaml_implicit_resolvers.items()
    }

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> Any:  # noqa: ARG002
        """One level more; a list too is indented below its key."""
        return super().increase_indent(flow, indentless=False)


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    several = "\n" in value and not any(line != line.strip() for line in value.split("\n"))
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if several else None)


_Dumper.add_representer(str, _text)
_Dumper.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"(0o[0-7]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?)\Z"),
    list("-+.0123456789"),
)
"""What YAML 1.2 takes for a number, and 1.1 for a text: it gets quotes."""


def written(data: Part, path: Path) -> str:
    """The text of a journey's file; `path` is where it is to stand."""
    dumped: str = yaml.dump(
        data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_WIDE, default_flow_style=False
    )
    return in_form(Source(path, dumped)).text
