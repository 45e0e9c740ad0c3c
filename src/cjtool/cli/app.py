"""The table of commands, each imported when it is called."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from cjtool.cli.shell import ReaderGoneError
from cjtool.docstrings import docstring
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest

# verb ─► what it does; the module is called after the verb
COMMANDS = {
    "init": "Start a project from a worked example",
    "new": "Add a journey or a definition as a commented stub",
    "validate": "Check that files are journeys: syntax, keys, references",
    "lint": "Check that journeys are good ones",
    "fmt": "Bring files into one form: keys in order, one layout",
    "move": "Take a step to another stage, with its comments",
    "rules": "List the rules",
    "explain": "Show the page of a rule",
    "diff": "Tell what changed for customers between two versions",
    "log": "Tell the history of journeys from git",
    "baseline": "Accept what is found now, so that only new findings are reported",
    "render": "Draw maps, blueprints, flows, comparisons, canvases and cards",
    "report": "Write reports",
    "measure": "Tell what customers answered, with honest intervals",
    "import": "Make journeys of files of other tools",
    "export": "Write journeys for other tools",
    "build": "Validate, lint, draw and report a whole project",
    "serve": "Show pages that follow the files while they change",
    "template": "List and copy the templates of pages, to change them",
    "i18n": "Translate the texts of a project: extract, update, check",
    "list": "List journeys or definitions",
    "show": "Show a journey in the terminal",
    "refs": "Show who uses a thing",
    "rename": "Give something another id in all files",
    "owners": "Write who owns which journey into CODEOWNERS",
    "migrate": "Bring files to the format's version of today",
    "settings": "Show the settings that hold for a file, and where they come from",
    "git": "Merge and compare journeys in git by what they say",
    "schema": "Print a JSON Schema of the format, for editors",
}
_MODULES = {
    "list": "listing",
    "i18n": "translations",
    "import": "importing_files",
    "export": "exporting_files",
}
_WITHOUT_GARBAGE = {"diff", "import", "lint", "validate"}
"""What these make lasts until they end, and holds no cycles: looking for some goes through all models, in vain."""


@cache
def _imported() -> None:
    """Leave what was imported out of all looks for garbage; once in a process, where that is all there is yet."""
    gc.freeze()


@contextmanager
def _reader_gone() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError as error:
        raise ReaderGoneError from error


class LazyGroup(TyperGroup):
    """Knows the commands' names and one-line helps without importing them."""

    def list_commands(self, ctx: Any) -> list[str]:
        """All verbs, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Import one command."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"cjtool.cli.{_MODULES.get(cmd_name, cmd_name)}")
        _imported()
        if cmd_name not in _WITHOUT_GARBAGE:
            gc.enable()
        app = typer.Typer(add_completion=False, rich_markup_mode=None)
        examples = "\n".join(f"  cjtool {example}" for example in module.EXAMPLES)
        app.command(cmd_name, help=docstring(module.run), epilog=f"\b\nExamples:\n{examples}")(module.run)
        command = get_command(app)
        command.name = cmd_name
        return command

    def make_context(self, *args: Any, **more: Any) -> Any:
        """What the line asks for; a help is written meanwhile."""
        with _reader_gone():
            return super().make_context(*args, **more)

    def invoke(self, ctx: Any) -> Any:
        """Run the command."""
        with _reader_gone():
            return super().invoke(ctx)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """The commands of the root's help, without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """A wrong verb gets the nearest right one."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-") and not ctx.resilient_parsing:
            close = nearest(args[0], COMMANDS)
            raise RequestError(
                f"there is no command `{args[0]}`",
                f"did you mean `{close}`?" if close else "see `cjtool --help`",
            )
        return super().resolve_command(ctx, args)


PURPOSE = "Customer journeys as code: write them in YAML, lint them, draw them, report on them."

app = typer.Typer(
    cls=LazyGroup,
    name="cjtool",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="\b\nExamples:\n  cjtool lint journeys\n  cjtool build journeys/warmtepomp -o build",
)


@app.callback(help=PURPOSE)
def root(version: bool = typer.Option(False, "--version", "-V", help="Show the version.")) -> None:
    """What holds for all commands."""
    if version:
        from cjtool import __version__

        print(f"cjtool {__version__}")
        raise SystemExit
