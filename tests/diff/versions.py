"""Two versions of a project, written as text."""

from datetime import date
from pathlib import Path

from cjtool.diff.change import Change
from cjtool.diff.naming import changed
from cjtool.project import Workspace, load
from cjtool.source import Source

TODAY = date(2026, 1, 1)


def project(journey: str, library: str = "") -> Workspace:
    sources = [Source(Path("journey.yaml"), journey)]
    if library:
        sources.append(Source(Path("cjtool.yaml"), "cjtool: project/v1\n" + library))
    found = load(Path(), sources, TODAY)
    assert not found.problems, found.problems
    return found


def stages(*written: str, top: str = "") -> str:
    """A journey with these stages, each written from its name on."""
    return f"cjtool: journey/v1\ntitle: I move house\n{top}stages:\n" + "".join(
        f"  - {each}\n" for each in written
    )


def steps(*written: str, top: str = "") -> str:
    """A journey with one stage and these steps, each in YAML's short form: `{name: Signs, wait: 1 day}`."""
    return stages(f"{{name: Move, steps: [{', '.join(written)}]}}", top=top)


def told(before: str, after: str, library: str = "", then: str | None = None) -> tuple[Change, ...]:
    """What changed; `then` is the library of the later version, where that is another one."""
    return changed(project(before, library), project(after, library if then is None else then))


def kinds(before: str, after: str, library: str = "", then: str | None = None) -> list[str]:
    return [change.kind for change in told(before, after, library, then)]
