"""The command `cjtool`."""

import gc
import os
import sys


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
    main()
