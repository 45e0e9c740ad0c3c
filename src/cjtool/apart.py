"""Programs of ours that read what nobody trusts: each in a process of its own, which may take so much memory and time."""

import sys
from contextlib import suppress

_PROGRAM = "import sys; end = 2 + int(sys.argv[1]); sys.path[:] = sys.argv[2:end]; del sys.argv[1:end]; from {module} import main; main()"


def program_of(module: str, *arguments: str) -> list[str]:
    """The command that calls `main` of a module, which imports from where we do; it finds the arguments in `sys.argv[1:]`."""
    return [
        sys.executable, "-c", _PROGRAM.format(module=module), str(len(sys.path)), *sys.path, *arguments
    ]  # fmt: skip


def take_no_more(memory: int, seconds: int) -> None:
    """Let this process take no more than so many bytes and so many seconds of a processor, where the system can see to that."""
    with suppress(ImportError):
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
