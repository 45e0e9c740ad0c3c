"""How commands tell what a conversion lost."""

import shutil
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from cjtool.app import exchange_phrases as says
from cjtool.app.writing import write_result
from cjtool.cli.inputs import say
from cjtool.exchange.loss import Loss, is_loss, losing
from cjtool.exchange.loss_report import loss_json, no_room, rows
from cjtool.formats.characters import printable, width
from cjtool.message import Plain

LossFile = Annotated[
    str | None,
    typer.Option("--loss", help="Write what was not carried to this JSON file, too.", metavar="FILE.json"),
]
Strict = Annotated[
    bool, typer.Option("--strict", help="Write nothing and exit with 1 if anything is not carried as it was.")
]
_VALUE = 40
_LEAST, _WIDE = 40, 100


def tell_losses(losses: Sequence[Loss], language: str) -> None:
    """Say what was not carried as it was, as a table; how much at the end."""
    table = [
        (
            says.KINDS[row.loss.kind].text(language),
            row.loss.what,
            row.loss.spot.name,
            _short(row.loss.value),
            row.loss.message.text(language)
            + (f" ({says.AND_MORE(count=row.more).text(language)})" if row.more else ""),
        )
        for row in rows(losses)
    ]
    wide = [max((width(printable(row[at])) for row in table), default=0) for at in range(4)]
    for row in table:
        cells = [printable(cell) for cell in row]
        told = "  ".join(
            cell + " " * (space - width(cell)) for cell, space in zip(cells, (*wide, 0), strict=True)
        )
        say(told.rstrip())
    for each in no_room(losses):
        keys = ", ".join(key if times == 1 else f"{key} ({times})" for key, times in each.keys)
        say(_wrapped(says.NO_ROOM(format=Plain(each.format), keys=Plain(keys)).text(language)))
    count = sum(map(is_loss, losses))
    said = says.NOTHING_LOST if not count else says.ONE_LOST if count == 1 else says.LOST(count=count)
    say(f"cjtool: {said.text(language)}")


def write_losses(losses: Sequence[Loss], path: str | None, direction: str, format: str) -> None:
    """Write what was not carried, where a file was named for it."""
    if path is not None:
        write_result(Path(path), loss_json(losses, direction, format))


def refuse_losses(losses: Sequence[Loss], language: str) -> None:
    """With `--strict`: exit with 1 if anything is lost."""
    if losing(losses):
        say(f"cjtool: {says.STRICT.text(language)}")
        raise SystemExit(1)


def _wrapped(text: str) -> str:
    """A text in lines as wide as the terminal, those after the first indented."""
    room = max(_LEAST, shutil.get_terminal_size((_WIDE, 0)).columns)
    return "\n".join(textwrap.wrap(printable(text), room, subsequent_indent="  ", break_on_hyphens=False))


def _short(value: str) -> str:
    plain = " ".join(value.split())
    return plain if len(plain) <= _VALUE else f"{plain[: _VALUE - 1]}…"
