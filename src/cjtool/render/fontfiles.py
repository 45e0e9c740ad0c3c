"""Brands' fonts as files, for renderers that take no bytes."""

import os
import shutil
import tempfile
from weakref import WeakKeyDictionary, finalize

from cjtool.scene import assets
from cjtool.scene.typeface import Typeface

_FOLDERS: WeakKeyDictionary[Typeface, str] = WeakKeyDictionary()


def paths(typeface: Typeface) -> list[str]:
    """The files of a font's faces."""
    if not typeface.files:
        return [str(assets.font_path(face)) for face in assets.FACES]
    return [os.path.join(folder(typeface), _name(face)) for face in typeface.files]


def folder(typeface: Typeface) -> str:
    """A folder with the faces of a brand's font and nothing else, which lasts as long as the font does."""
    if typeface not in _FOLDERS:
        made = _FOLDERS[typeface] = tempfile.mkdtemp(prefix="cjtool-font-")
        finalize(typeface, _remove, made, os.getpid())
        for face, data in typeface.files.items():
            with open(os.path.join(made, _name(face)), "wb") as file:
                file.write(data)
    return _FOLDERS[typeface]


def _remove(folder: str, owner: int) -> None:
    """Only the process that made it: others that were started from it use it, too."""
    if os.getpid() == owner:
        shutil.rmtree(folder, ignore_errors=True)


def _name(face: str) -> str:
    return f"{face}.ttf"
