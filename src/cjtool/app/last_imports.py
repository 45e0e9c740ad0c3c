"""What was last imported into a journey and given out of it: what the next import is merged against."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

from cjtool.app.writing import write
from cjtool.document import parse
from cjtool.exchange.draft import Part
from cjtool.source import Source
from cjtool.spelling.naming import file_name

_FOLDER = Path(".cjtool")
_ABOUT = "What `cjtool import` last read for this journey, or `cjtool export` gave out of it: the next import is merged against it, so keep it in git."


def given_out(root: Path, id: str) -> list[Part]:
    """What a journey was when it was last imported or given out, in each format; what cannot be read is passed over."""
    return [data for path in _places(root, id) if (data := _data(path)) is not None]


def keep(root: Path, id: str, text: str, name: str, format: str = "") -> None:
    """Keep what was imported of a file, or with a `format` given out in that, for the next time. Raises RequestError as `write` does."""
    told = {"about": _ABOUT, "file": os.path.basename(name), "text": text}
    path = _place(root, id, format)
    write(path, json.dumps(told, ensure_ascii=False, indent=1) + "\n", below=root)


def _place(root: Path, id: str, format: str) -> Path:
    if not format:
        return root / _FOLDER / "imports" / f"{file_name(id)}.json"
    return root / _FOLDER / "exports" / f"{file_name(id)}.{format}.json"


def _places(root: Path, id: str) -> Iterator[Path]:
    yield _place(root, id, "")
    folder = root / _FOLDER / "exports"
    named = f"{file_name(id)}."
    if folder.is_dir():
        yield from sorted(
            path
            for path in folder.iterdir()
            if path.name.startswith(named) and path.name.count(".") == named.count(".") + 1
        )


def _data(path: Path) -> Part | None:
    try:
        text = json.loads(path.read_bytes())["text"]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    found = parse(Source(path, text)).data if isinstance(text, str) else None
    return found if isinstance(found, dict) else None
