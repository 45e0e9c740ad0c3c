"""Links that open a file in an editor, at a line."""

import re
from urllib.parse import quote

from cjtool.request import RequestError
from cjtool.spelling import nearest

EDITORS = {
    "vscode": "vscode://file{path}:{line}:{column}",
    "vscodium": "vscodium://file{path}:{line}:{column}",
    "cursor": "cursor://file{path}:{line}:{column}",
    "zed": "zed://file{path}:{line}:{column}",
    "idea": "idea://open?file={path}&line={line}&column={column}",
    "sublime": "subl://open?url=file://{path}&line={line}&column={column}",
    "none": "",
}
"""What opens a file in each editor, by its name; `none` opens nothing."""
_TEMPLATE = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_REFUSED = {"javascript", "data", "vbscript", "http", "https", "file", "blob", "about"}
"""Schemes that a page acts on by itself, or fetches."""
_HOLES = ("path", "line", "column")


def template(editor: str) -> str:
    """What an editor's links are made of: by its name, or as it is given. Raises RequestError for what opens no editor."""
    if editor in EDITORS:
        return EDITORS[editor]
    scheme = _TEMPLATE.match(editor)
    if scheme is None:
        near = nearest(editor, EDITORS)
        hint = f"did you mean `{near}`?" if near else f"one of {', '.join(EDITORS)}, or a link with {{path}}"
        raise RequestError(f"there is no editor `{editor}`", hint)
    if scheme[1].lower() in _REFUSED:
        raise RequestError(f"`{scheme[1]}:` opens no editor", f"one of {', '.join(EDITORS)}")
    rest = re.sub(rf"\{{({'|'.join(_HOLES)})\}}", "", editor)
    if "{path}" not in editor or "{" in rest or "}" in rest:
        raise RequestError(
            f"`{editor}` does not say where the file goes",
            "such as `myeditor://open?file={path}&line={line}`",
        )
    return editor


def link(written: str, path: str, line: int, column: int) -> str:
    """The link to a place; empty where an editor's template is."""
    place = path.replace("\\", "/")
    rooted = place if place.startswith("/") else f"/{place}"
    values = {"path": quote(rooted), "line": str(line), "column": str(column)}
    return re.sub(r"\{(path|line|column)\}", lambda hole: values[hole[1]], written)
