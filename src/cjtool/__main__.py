"""The command `cjtool`."""

import gc
import os
import sys


def main() -> None:
    """Run the command line.

    What is called most is answered without what it does not need: `--version` imports nothing, and `lint`
    with nothing but paths, and `--no-cache`, no parser of options.
    """
    arguments = sys.argv[1:]
    if arguments in (["--version"], ["-V"]):
        from cjtool import __version__

        print(f"cjtool {__version__}")
        return
    gc.disable()  # modules are not garbage
    from cjtool.cli.shell import guarded

    guarded(lambda: _called(arguments))


def _called(arguments: list[str]) -> None:
    if arguments[:1] == ["lint"]:
        from cjtool.cli.remembering import answered

        if (give := answered(arguments)) is not None:
            sys.exit(give())
    # Plug-ins of other packages have no say in our models, and looking for them takes time.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    paths = [each for each in arguments[1:] if each != "--no-cache"]
    if arguments[:1] == ["lint"] and not any(each.startswith("-") for each in paths):
        _lint(paths, cache=paths == arguments[1:])
    else:
        _any()


def _lint(paths: list[str], *, cache: bool) -> None:
    from cjtool.cli.linting import Wish, lint_files

    sys.exit(lint_files(paths, Wish(cache=cache)))


def _any() -> None:
    from cjtool.cli.app import app

    gc.enable()
    app()


if __name__ == "__main__":
    main()
