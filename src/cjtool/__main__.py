"""The command `cjtool`."""

import atexit
import gc
import os
import sys
from contextlib import suppress


def program() -> None:
    """Run the command line and end the process at once: Python would free all that there is first, a tenth of a run."""
    try:
        main()
    except SystemExit as end:
        if not isinstance(end.code, int):
            raise
        with suppress(OSError):  # then Python's own end says what could not be written
            for stream in filter(None, (sys.stdout, sys.stderr)):
                stream.flush()
            atexit._run_exitfuncs()
            os._exit(end.code)
        raise


def main() -> None:
    """Run the command line; `--version`, which is called most, imports nothing for it."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from cjtool import __version__

        print(f"cjtool {__version__}")
        return
    gc.disable()  # modules are not garbage; the command, once imported, sets it going again
    # Plug-ins of other packages have no say in our models, and looking for them takes time.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from cjtool.cli.shell import guarded

    guarded(_app)


def _app() -> None:
    from cjtool.cli.app import app

    app()


if __name__ == "__main__":
    program()
