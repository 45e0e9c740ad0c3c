"""The command `cjtool`."""

import os
import sys


def main() -> None:
    """Run the command line; `--version` is answered before anything is imported."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from cjtool import __version__

        print(f"cjtool {__version__}")
        return
    # Plug-ins of other packages have no say in our models, and looking for them costs 50 ms.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from cjtool.cli.app import run

    run()


if __name__ == "__main__":
    main()
