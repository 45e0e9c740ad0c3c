"""The steps of a review, in the order in which a pipeline runs them; each leaves what the next reads in one folder.

A step that finds faults does not fail: `verdict` does, in the end, when people can read what was found.
"""

import json
import os
import subprocess
import sys
import venv
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from journey_review.api import ApiError, RefusedError, persistently
from journey_review.comments import comment_on
from journey_review.git import commit, merge_base
from journey_review.github import GitHub
from journey_review.gitlab import GitLab
from journey_review.inputs import Inputs, WrongInputError, read_inputs
from journey_review.pipelines import Level, Pipeline

_CHECKOUT = Path(__file__).parents[2]
"""The repository that these steps lie in: cjtool is installed from there, and from nowhere else."""
_CHANGES, _WRONG, _NOTHING = 1, 2, 3
_TOKENS = {"REVIEW_TOKEN", "CJTOOL_TOKEN"}
_WHY = {
    ("lint", _CHANGES): "cjtool lint found what fails this job",
    ("measure", _CHANGES): "a target is missed; the log and the page of this run say which",
    ("diff", _CHANGES): "something changed for customers that fails this job, or a file is no journey",
    ("lint", _WRONG): "cjtool lint was asked something wrong, or could not read a file; the log says what",
    ("measure", _WRONG): "cjtool measure could not read what customers answered; the log says why",
    ("diff", _WRONG): "cjtool diff could not compare; the log says why",
    ("lint", _NOTHING): "cjtool lint found no journeys to look at; is `path` right?",
    ("measure", _NOTHING): "cjtool measure found no journeys to look at; is `path` right?",
    ("diff", _NOTHING): "cjtool diff found no journeys to compare; is `path` right?",
}


@dataclass(frozen=True)
class Looked:
    """How it went: the exit codes, and what to compare by; no code where there was nothing to measure or to compare with."""

    lint: int
    diff: int | None
    arguments: tuple[str, ...] = ()
    revisions: str = ""
    measure: int | None = None


def main(arguments: list[str]) -> int:
    """Run a step; the exit code is 0, or 2 for inputs that cannot be. `verdict` has those of cjtool, `install` that of pip."""
    pipeline: Pipeline = GitLab(os.environ) if os.environ.get("GITLAB_CI") == "true" else GitHub(os.environ)
    try:
        inputs = read_inputs(os.environ)
    except WrongInputError as error:
        pipeline.say("error", str(error))
        return _WRONG
    steps: dict[str, Callable[[Inputs, Pipeline], int]] = {
        "install": install,
        "look": look,
        "publish": publish,
        "verdict": verdict,
    }
    return steps[arguments[0]](inputs, pipeline)


def install(inputs: Inputs, pipeline: Pipeline) -> int:
    """Put cjtool in an environment of its own, so that the job's Python stays as it is."""
    folder = inputs.folder / "venv"
    venv.create(folder, with_pip=True, clear=True, symlinks=os.name != "nt")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [str(python), "-I", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    code = subprocess.run([*pip, str(_CHECKOUT)], check=False).returncode  # noqa: S603 - our own checkout
    pipeline.put("python", str(python))
    return code


def look(inputs: Inputs, pipeline: Pipeline) -> int:
    """Measure the journeys where that is asked, lint them, and compare them with the base of the proposal.

    What is found goes to the log and to files.
    """
    inputs.folder.mkdir(parents=True, exist_ok=True)
    for old in inputs.folder.glob(f"cjtool-{inputs.name}.*"):
        old.unlink()
    measured = _measured(inputs) if inputs.measure else None
    looked = replace(_compared(inputs, pipeline, _lint(inputs, pipeline)), measure=measured)
    _state(inputs).write_text(json.dumps(asdict(looked)), "utf-8")
    counts = _report(inputs).get("summary", {})
    for level in ("worse", "better"):
        pipeline.put(level, str(counts.get(level, 0)))
    for ending in ("json", "html", "svg", "sarif", "figures.json"):
        found = inputs.file(ending)
        pipeline.put(ending.partition(".")[0], str(found) if found.exists() else "")
    return 0


def publish(inputs: Inputs, pipeline: Pipeline) -> int:
    """Sum up on the page of the run what was measured and compared, the latter in one comment on the proposal too where the token may write."""
    looked = _read(inputs)
    for agreed in sorted(inputs.folder.glob(f"cjtool-{inputs.name}.*xla.md")):
        pipeline.sum_up(agreed.read_text("utf-8"))
    if looked.diff not in {0, _CHANGES}:
        return 0
    page = inputs.more_url or pipeline.page_url(inputs.file("html"))
    more = ("--more-url", page) if page else ()
    text = inputs.file("md")
    _diff(looked, inputs, f"markdown={text}", more=more)
    markdown = text.read_text("utf-8")
    pipeline.sum_up(markdown)
    if inputs.comment:
        pipeline.put("comment-url", _comment(inputs, pipeline, markdown))
    return 0


def verdict(inputs: Inputs, pipeline: Pipeline) -> int:
    """The first exit code of lint and comparison that is not 0, told in a sentence."""
    looked = _read(inputs)
    codes = {"lint": looked.lint, "measure": looked.measure or 0, "diff": looked.diff or 0}
    for command, code in codes.items():
        if code:
            pipeline.say("error", _WHY.get((command, code), f"cjtool {command} ended with exit code {code}"))
    return next(filter(None, codes.values()), 0)


def _lint(inputs: Inputs, pipeline: Pipeline) -> int:
    outputs: list[str] = []
    for output in pipeline.lint_outputs:
        name, _, ending = output.partition("=")
        outputs += ["--output", f"{name}={inputs.file(ending)}" if ending else name]
    level = ("--fail-on", inputs.lint_fail_on) if inputs.lint_fail_on else ()
    return _cjtool("lint", *_spoken(inputs), *level, *_figures(inputs), *outputs, "--", *inputs.paths)


def _measured(inputs: Inputs) -> int:
    """Measure what customers answered; the figures go to a file, and what was agreed of them to others, as Markdown."""
    figures = inputs.file("figures.json")
    code = _cjtool(
        "measure", *_spoken(inputs), "--output", "text", "--output", f"json={figures}", "--", *inputs.paths
    )
    if _figures(inputs):
        with TemporaryDirectory() as agreed:
            _cjtool("report", "--view", "xla", *_figures(inputs), "-o", agreed, "--", *inputs.paths)
            for path in Path(agreed).glob("*xla.md"):
                inputs.file(path.name).write_bytes(path.read_bytes())
    return code


def _figures(inputs: Inputs) -> tuple[str, ...]:
    """What gives the figures to another command, where there are some."""
    path = inputs.file("figures.json")
    return ("--measured", str(path)) if path.exists() else ()


def _compared(inputs: Inputs, pipeline: Pipeline, lint: int) -> Looked:
    """Compare, unless the run is of no proposal and nobody said with what."""
    base = inputs.base or pipeline.base()
    if base is None:
        pipeline.say("notice", "there is nothing to compare with; `base` names a revision")
        return Looked(lint, None)
    before, after = merge_base(base), commit("HEAD") or "HEAD"
    urls = pipeline.blob_urls(before, after)
    level = ("--fail-on", inputs.fail_on) if inputs.fail_on else ()
    arguments = ("diff", *_spoken(inputs), *level, "--before-url", urls[0], "--after-url", urls[1])
    looked = Looked(lint, None, arguments, f"{before}..{after}")
    code = _diff(looked, inputs, "text", *(f"{name}={inputs.file(name)}" for name in ("html", "json")))
    if code == _WRONG and commit(before) is None:
        pipeline.say("error", f"this clone has no {before}: fetch the whole history ({pipeline.history})")
    if len({change.get("journey") for change in _report(inputs).get("changes", [])} - {"", None}) == 1:
        _diff(looked, inputs, f"svg={inputs.file('svg')}")  # a picture has one journey; the page has all
    return replace(looked, diff=code)


def _diff(looked: Looked, inputs: Inputs, *outputs: str, more: tuple[str, ...] = ()) -> int:
    written = (word for output in outputs for word in ("--output", output))
    return _cjtool(*looked.arguments, *more, *written, "--", looked.revisions, *inputs.paths)


def _comment(inputs: Inputs, pipeline: Pipeline, markdown: str) -> str:
    """The address of the comment; empty where there is none, which is told and fails nothing."""
    discussion = pipeline.discussion(inputs.token)
    if discussion is None:
        pipeline.say("notice", "no comment: this is no proposal, or there is no token to write one with")
        return ""
    report = _report(inputs)
    begin = any([report.get("changes"), report.get("unseen"), *report.get("findings", {}).values()])
    try:
        comment = persistently(
            lambda: comment_on(discussion, inputs.marker, pipeline.safe(markdown), begin=begin)
        )
    except ApiError as error:
        level: Level = "notice" if isinstance(error, RefusedError) else "warning"
        pipeline.say(level, f"the comment could not be written; the page of this run has its text. {error}")
        return ""
    return comment.url if comment else ""


def _cjtool(*arguments: str) -> int:
    """Run cjtool, which never sees the token; what it prints goes to the log."""
    environment = {name: value for name, value in os.environ.items() if name not in _TOKENS}
    command = [sys.executable, "-I", "-X", "utf8", "-m", "cjtool", *arguments]
    sys.stdout.flush()
    return subprocess.run(command, check=False, env=environment).returncode  # noqa: S603 - no shell


def _spoken(inputs: Inputs) -> tuple[str, ...]:
    return ("--language", inputs.language) if inputs.language else ()


def _state(inputs: Inputs) -> Path:
    return inputs.file("looked.json")


def _read(inputs: Inputs) -> Looked:
    state = json.loads(_state(inputs).read_text("utf-8"))
    return Looked(
        state["lint"], state["diff"], tuple(state["arguments"]), state["revisions"], state["measure"]
    )


def _report(inputs: Inputs) -> dict[str, Any]:
    """What `cjtool diff` wrote for programs; empty where it wrote nothing."""
    path = inputs.file("json")
    report = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return report if isinstance(report, dict) else {}
