"""What was last imported into each journey: what the next import is merged against."""

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

from cjtool.app.writing import write
from cjtool.spelling.naming import file_name

_FOLDER = Path(".cjtool") / "imports"
_ABOUT = "What `cjtool import` last read for this journey; the next import is merged against it, so keep it in git."


@dataclass(frozen=True)
class LastImport:
    """The text of a journey as it was last imported, and the hash of the file that it came from."""

    text: str
    sha256: str


def kept(root: Path, id: str) -> LastImport | None:
    """The last import into a journey of a project; None where there was none, or it cannot be read."""
    try:
        data = json.loads(_place(root, id).read_bytes())
        return LastImport(str(data["text"]), str(data["sha256"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def keep(root: Path, id: str, text: str, data: bytes, name: str) -> Path:
    """Keep what was imported of a file, for the next time; the path where it is. Raises RequestError as `write` does."""
    path = _place(root, id)
    told = {
        "about": _ABOUT,
        "from": os.path.basename(name),
        "sha256": hashlib.sha256(data).hexdigest(),
        "text": text,
    }
    write(path, json.dumps(told, ensure_ascii=False, indent=1) + "\n", below=root)
    return path


def _place(root: Path, id: str) -> Path:
    return root / _FOLDER / f"{file_name(id)}.json"
