"""A server of PostgreSQL for tests: on the loopback address alone, in a folder of its own, as no privileged user."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

USER, PASSWORD, DATABASE = "reader", "se:cr@t/é", "postgres"
_SECONDS = "60"


@dataclass(frozen=True)
class DatabaseServer:
    """Where it listens."""

    port: int

    def address(
        self, user: str = USER, password: str = "se%3Acr%40t%2F%C3%A9", database: str = DATABASE
    ) -> str:
        """An address as an environment variable holds it."""
        return f"postgresql://{user}:{password}@127.0.0.1:{self.port}/{database}"


@contextmanager
def running_server() -> Iterator[DatabaseServer]:
    """A server that is stopped after; it may take 128 MB for itself and 20 connections."""
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="cjtool-postgresql-"))
    data, password = folder / "data", folder / "password"
    try:
        password.write_text(PASSWORD, encoding="utf-8")
        if os.geteuid() == 0:
            for path in (folder, password):
                shutil.chown(path, "nobody", "nogroup")
        _run(
            programs / "initdb", "-D", data, "-U", USER, "-A", "scram-sha-256", "--pwfile", password,
            "-E", "UTF8", "--locale=C.UTF-8", "--no-sync",
        )  # fmt: skip
        port = _free_port()
        options = (
            f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories= -c fsync=off"
            " -c shared_buffers=64MB -c max_connections=20 -c statement_timeout=30s"
        )
        start = ("-D", data, "-l", folder / "log", "-w", "-t", _SECONDS, "-o", options, "start")
        _run(programs / "pg_ctl", *start)
        try:
            yield DatabaseServer(port)
        finally:
            _run(programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "-t", _SECONDS, "stop")
    finally:
        shutil.rmtree(folder)


def is_installed() -> bool:
    """Whether a server can be started here."""
    return bool(_folders())


def _programs() -> Path:
    return _folders()[-1]


def _folders() -> list[Path]:
    """Where the programs of a server are: Debian keeps them away from the search path, by version."""
    found = shutil.which("pg_ctl")
    if found is not None:
        return [Path(found).parent]
    return sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))


def _run(*command: str | Path) -> None:
    """Run a program that refuses to be run by root as nobody, with what it says in the error where it fails."""
    other = "nobody" if os.geteuid() == 0 else None
    with tempfile.TemporaryFile() as said:
        done = subprocess.run(
            [*map(str, command)], stdout=said, stderr=said, stdin=subprocess.DEVNULL, cwd="/", check=False,
            user=other, group=other and "nogroup", extra_groups=other and [],
        )  # fmt: skip
        said.seek(0)
        assert done.returncode == 0, said.read().decode(errors="replace")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
