"""Files that only this user can have made: sealed with a secret that lies outside of any project.

What lies in a project's folder may come with a repository that somebody else made; what is not sealed, or is
sealed with another secret, is as if it were not there.
"""

import hmac
import os
from contextlib import suppress

_SECRET_BYTES = 32


def sealed(data: bytes, purpose: str, secret: bytes) -> bytes:
    """Data behind a line that vouches for it, and for the purpose that it was made for."""
    return _seal(data, purpose, secret) + b"\n" + data


def unsealed(written: bytes, purpose: str, secret: bytes) -> bytes | None:
    """The data, or None if it was not sealed with this secret for this purpose."""
    seal, _, data = written.partition(b"\n")
    return data if hmac.compare_digest(seal, _seal(data, purpose, secret)) else None


def user_secret(outside: str, *, make: bool) -> bytes | None:
    """This user's secret, made where asked; None where there is none, or no place for it `outside` a folder."""
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    path = os.path.join(home, "cjtool", "secret")
    if not os.path.isabs(home) or _lies_in(path, outside):
        return None
    for _ in range(2):
        with suppress(OSError), open(path, "rb") as file:
            secret = file.read(_SECRET_BYTES + 1)
            return secret if len(secret) == _SECRET_BYTES and is_private(path) else None
        if not make:
            return None
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with suppress(FileExistsError):
            write_private(path, os.urandom(_SECRET_BYTES), only_new=True)
    return None


def write_private(path: str, data: bytes, *, only_new: bool = False) -> None:
    """Put a whole file that only this user reads in its place; with `only_new`, one that is there stays.

    Raises OSError. Nobody ever reads half of it.
    """
    temporary = os.path.join(os.path.dirname(path), f".new-{os.urandom(8).hex()}")
    try:
        with open(temporary, "xb", opener=_private) as file:
            file.write(data)
        if only_new:
            os.link(temporary, path)
        else:
            os.replace(temporary, path)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(temporary)


def _seal(data: bytes, purpose: str, secret: bytes) -> bytes:
    digest = hmac.new(secret, purpose.encode("utf-8", "surrogatepass") + b"\0", "sha256")
    digest.update(data)
    return digest.hexdigest().encode()


def _lies_in(path: str, folder: str) -> bool:
    return os.path.realpath(path).startswith(os.path.join(os.path.realpath(folder), ""))


def is_private(path: str) -> bool:
    """Whether only this user reads a file; one that came with a repository is open to others."""
    status = os.stat(path)
    return not hasattr(os, "getuid") or (status.st_uid == os.getuid() and not status.st_mode & 0o077)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
