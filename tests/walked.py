"""Pages whose commands are run in order: what each prints stands below it.

`python -m tests.walked` writes the outputs of `docs/adopting.md`, `docs/review.md`, `docs/from-other-tools.md`,
`docs/measure.md`, `docs/measure-databases.md`, `docs/event-logs.md`, `docs/worth.md` and `docs/ci.md` anew.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests import files_of_tools
from tests.old_repository import make

DOCS = Path(__file__).parents[1] / "docs"
_FOLDERS = {
    "adopting.md": "project",
    "review.md": "repairs",
    "from-other-tools.md": "journeys-as-code",
    "measure.md": "measured",
    "measure-databases.md": "counted",
    "ci.md": "fibre",
    "worth.md": "lamps",
    "event-logs.md": "logged",
}
"""In which folder the commands of each page are run.

That on adopting starts with journeys, that on tools with their files, that on pipelines with a project of the gallery,
those on measuring with those in the folder that is called as the page is.
"""
_GALLERY = {"ci.md": "fibre"}
PAGES = tuple(_FOLDERS)
TODAY = "2026-01-15"
_DAYS = {"ci.md": "2026-11-22"}
"""The day on which the commands of a page are run, where it is another."""
_BLOCK = re.compile(
    r"^```sh\n(?P<commands>.*?)^```\n(?P<shown>\n```text\n.*?^```\n)?", re.MULTILINE | re.DOTALL
)
_CJTOOL = """\
#!/bin/sh
case $1 in
  lint|baseline|diff|import|export|measure) exec "{python}" -m cjtool "$@" --today {day};;
  *) exec "{python}" -m cjtool "$@";;
esac
"""
_GIT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "Mia",
    "GIT_AUTHOR_EMAIL": "mia@example.org",
    "GIT_COMMITTER_NAME": "Mia",
    "GIT_COMMITTER_EMAIL": "mia@example.org",
    "GIT_AUTHOR_DATE": f"{TODAY}T10:00:00Z",
    "GIT_COMMITTER_DATE": f"{TODAY}T10:00:00Z",
}


def walked(name: str, folder: Path) -> str:
    """A page with what its commands really print, run in a fresh folder below another, on one and the same day."""
    project = at(folder / _FOLDERS[name], _DAYS.get(name, TODAY))
    if name == "adopting.md":
        make(project)
        run(
            "git init --quiet --initial-branch=main && git add . && git commit --quiet -m 'Our journeys'",
            project,
        )
    if name == "from-other-tools.md":
        files_of_tools.make(project)
    own = DOCS.parent / "journeys" / _GALLERY[name] if name in _GALLERY else DOCS / Path(name).stem
    if own.is_dir():
        shutil.copytree(own, project, dirs_exist_ok=True)
    page = (DOCS / name).read_text("utf-8")
    return _BLOCK.sub(lambda block: _with_output(block["commands"], project), page)


def at(project: Path, day: str = TODAY) -> Path:
    """A new folder for commands, beside which stands the command `cjtool`, as on a day."""
    command = project.parent / "bin" / "cjtool"
    for folder in (project, command.parent):
        folder.mkdir()
    command.write_text(_CJTOOL.format(python=sys.executable, day=day))
    command.chmod(0o755)
    return project


def run(commands: str, project: Path) -> str:
    """What commands print, results and messages in their order."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_"))}
    path = os.pathsep.join([str(project.parent / "bin"), os.environ["PATH"]])
    return subprocess.run(
        ["sh", "-c", commands],
        cwd=project,
        env={**plain, **_GIT, "PATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    ).stdout


def _with_output(commands: str, project: Path) -> str:
    shown = run(commands, project)
    return f"```sh\n{commands}```\n" + (f"\n```text\n{shown}```\n" if shown else "")


if __name__ == "__main__":
    for name in PAGES:
        with tempfile.TemporaryDirectory() as folder:
            (DOCS / name).write_text(walked(name, Path(folder)), "utf-8")
