"""The lists in `pyproject.toml` of modules that stay apart forget none."""

import tomllib
from pathlib import Path

from cjtool.formats import FORMATS

_PROJECT = Path(__file__).parents[1] / "pyproject.toml"


def test_every_format_stays_apart_from_the_others() -> None:
    contracts = tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    (formats,) = (contract["modules"] for contract in contracts if contract["name"] == "formats")

    assert sorted(formats) == sorted(f"cjtool.formats.{module}" for module in FORMATS.values())
