"""Files are written whole or not at all, and only when their content changes."""

import os
from contextlib import suppress
from pathlib import Path

from cjtool.request import RequestError


def write(path: Path, content: str | bytes) -> bool:
    """Write a file; whether it changed. Raises RequestError where the system refuses.

    A link stays a link; a device or a pipe, such as `/dev/stdout`, is written to as it is.
    """
    data = content.encode() if isinstance(content, str) else content
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(data)
            return True
        path = Path(os.path.realpath(path))
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, data)
    except OSError as error:
        raise RequestError(f"`{path}` cannot be written: {(error.strerror or str(error)).lower()}") from error
    return True


def write_result(path: Path, content: str | bytes) -> bool:
    """Write what was made from sources; never over a source, which is YAML, nor over a baseline."""
    from cjtool.lint.baseline import NAME  # only here: what a run wrote before is written without the linter

    if path.name == NAME:
        raise RequestError(
            f"`{path}` holds the findings that a project accepts; nothing else is written there",
            "choose another name; `cjtool baseline create` writes that file",
        )
    if path.suffix.lower() in {".yaml", ".yml"}:
        raise RequestError(
            f"`{path}` is YAML, as sources are; nothing made from them is written there",
            "choose another ending",
        )
    return write(path, content)


def _replace(path: Path, data: bytes) -> None:
    import tempfile

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        mode = path.stat().st_mode if path.exists() else 0o666 & ~_umask()
        os.chmod(name, mode & 0o777)
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
