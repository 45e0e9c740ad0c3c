"""A step is taken elsewhere with all that belongs to it, or nothing is, and it is said why."""

import os
import random
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjtool.app.moving import Moved, MoveRequest, moved
from cjtool.document import comments, parse
from cjtool.files import Disk, Overlay
from cjtool.model import Journey
from cjtool.project import Workspace, WorkspaceReading, read
from cjtool.request import RequestError
from cjtool.source import Source

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 29)
PROJECTS = [
    read([ROOT / "journeys" / name], TODAY)
    for name in ("crm-software", "vivan-los-tacos", "warmtepomp", "private-lease")
]
HEAD = "cjtool: journey/v1\ntitle: I ask\n"
ASK = (
    HEAD
    + """\
stages:
  - name: Ask
    steps:
      # of the call
      - name: Calls  # who?
        channel: phone
        next: [waits, end]

      # of the wait
      - name: Waits
        pains:
          - text: Long
            id: long
        # below the pains
      # below the steps
  - name: Hear
    # not yet known
    phase: service
  - {name: Rate, steps: []}
  - name: Leave
    opportunities:
      - {title: Be quick, addresses: [long]}
    steps: []  # none yet
"""
)
OTHER = HEAD.replace("ask", "go") + "stages:\n- name: Go\n  steps:\n  - name: Goes\n    emotion: 1\n"


def reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, **texts: str) -> WorkspaceReading:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nname: X\n")
    for name, text in texts.items():
        (tmp_path / f"{name}.yaml").write_bytes(text.encode())
    found = read([], TODAY)
    assert not [problem.sentence for workspace in found.workspaces for problem in workspace.problems]
    return found


def texts(made: Moved) -> dict[str, str]:
    return {source.path.stem: text for source, text in made.texts}


def test_a_step_goes_to_another_stage_with_its_comments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = reading(tmp_path, monkeypatch, ask=ASK)

    made = moved(MoveRequest("waits", "hear"), found)

    assert texts(made) == {
        "ask": HEAD
        + """\
stages:
  - name: Ask
    steps:
      # of the call
      - name: Calls  # who?
        channel: phone
        next: [waits, end]
      # below the steps
  - name: Hear
    # not yet known
    phase: service
    steps:
      # of the wait
      - name: Waits
        pains:
          - text: Long
            id: long
        # below the pains
  - {name: Rate, steps: []}
  - name: Leave
    opportunities:
      - {title: Be quick, addresses: [long]}
    steps: []  # none yet
"""
    }


def test_a_step_goes_to_a_place_in_its_own_stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = reading(tmp_path, monkeypatch, ask=ASK)

    one = texts(moved(MoveRequest("ask/waits", "ask", before="calls"), found))
    other = texts(moved(MoveRequest("ask/ask/calls", "ask/ask", after="ask/waits"), found))
    last = texts(moved(MoveRequest("calls", "ask"), found))

    assert (
        one["ask"]
        .split("stages:")[1]
        .startswith(
            """
  - name: Ask
    steps:
      # of the wait
      - name: Waits
        pains:
          - text: Long
            id: long
        # below the pains
      # of the call
      - name: Calls  # who?
"""
        )
    )
    assert one["ask"].count("\n") == ASK.count("\n") - 1
    assert other == last == one


def test_the_last_step_of_a_stage_takes_the_key_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = reading(tmp_path, monkeypatch, go=OTHER, ask=ASK)

    made = texts(moved(MoveRequest("goes", "ask/leave"), found))

    assert made["go"] == HEAD.replace("ask", "go") + "stages:\n- name: Go\n"
    assert made["ask"].endswith("    steps:  # none yet\n      - name: Goes\n        emotion: 1\n")


def test_comments_by_the_key_of_the_last_step_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stages = (
        "stages:\n  - name: Go\n    # of the list\n    steps:  # why\n      - name: Goes\n      # below it\n"
        "    # below the stage\n  - name: Come\n"
    )
    found = reading(tmp_path, monkeypatch, go=HEAD + stages)

    made = texts(moved(MoveRequest("goes", "come"), found))

    assert made["go"] == HEAD + (
        "stages:\n  - name: Go\n    # of the list\n    steps: []  # why\n    # below it\n"
        "    # below the stage\n  - name: Come\n    steps:\n      - name: Goes\n"
    )


def test_a_step_that_goes_to_another_file_ends_its_lines_as_that_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = ASK.replace("        next: [waits, end]\n", "").replace("\n", "\r\n")
    found = reading(tmp_path, monkeypatch, go=OTHER, ask=windows)

    made = texts(moved(MoveRequest("calls", "go/go", before="goes"), found))

    assert made["go"] == OTHER.replace(
        "  - name: Goes", "  # of the call\n  - name: Calls  # who?\n    channel: phone\n  - name: Goes"
    )
    assert "Calls" not in made["ask"]
    assert made["ask"].count("\r\n") == made["ask"].count("\n")


def refused(found: WorkspaceReading, step: str, stage: str, **more: str) -> str:
    with pytest.raises(RequestError) as error:
        moved(MoveRequest(step, stage, **more), found)
    return str(error.value)


def test_what_is_not_there_is_told_with_the_nearest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    again = ASK.replace("    # not yet", "    steps: [{name: Calls}]\n    # not yet").replace(
        "Calls  #", "Cals  #"
    )
    found = reading(tmp_path, monkeypatch, ask=ASK, go=OTHER, again=again)

    assert refused(found, "wait", "hear") == "there is no step `wait`; did you mean `waits`?"
    assert refused(found, "it", "hear") == "there is no step `it`; did you mean `waits`?"
    assert refused(found, "zzz", "hear").startswith("there is no step `zzz`; there are `")
    assert refused(found, "go/goes", "zzz") == "the journey `go` has no stage `zzz`; there are `go`"
    assert refused(found, "waits", "hear") == (
        "several things are meant by `waits`: `again/waits`, `ask/waits`; say which, as it stands there"
    )
    assert (
        refused(found, "ask/calls", "heer") == "the journey `ask` has no stage `heer`; did you mean `hear`?"
    )
    assert refused(found, "ask/calls", "go") == (
        "the journey `ask` has no stage `go`; for a stage of another journey write `go/go`"
    )
    assert refused(found, "ask/calls", "agian/hear") == "there is no journey `agian`; did you mean `again`?"
    assert refused(found, "ask/calls", "ask", before="wait") == (
        "the stage `ask/ask` has no step `wait` to stand beside; did you mean `waits`?"
    )
    assert (
        refused(found, "ask/waits", "ask") == "the step `ask/waits` stands there already; nothing was written"
    )
    for itself in ("calls", "ask/calls", "ask/ask/calls"):
        assert refused(found, "ask/calls", "ask", before=itself) == (
            "the step `ask/calls` cannot stand beside itself; name another step of that stage"
        )
    assert refused(found, "ask/waits", "ask", before="calls", after="calls").startswith(
        "a step cannot be put both"
    )


def test_steps_that_are_not_on_lines_of_their_own_are_not_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flow = (
        HEAD
        + "stages:\n  - name: Go\n    steps: [{name: Goes}]\n  - Come\n  - name: Stay\n    steps:\n      name: Stays\n"
    )
    found = reading(tmp_path, monkeypatch, go=flow, ask=ASK)
    hint = "are not written as a list with each on lines of its own; write them below one another, each behind a `-`"

    assert refused(found, "goes", "stay") == f"the steps of the stage `go` {hint}"
    assert refused(found, "stays", "go") == f"the steps of the stage `stay` {hint}"
    assert refused(found, "waits", "rate") == f"the steps of the stage `rate` {hint}"
    assert refused(found, "waits", "go/come") == f"the steps of the stage `come` {hint}"
    assert refused(found, "waits", "go/stay") == f"the steps of the stage `stay` {hint}"


def test_what_would_not_be_found_any_more_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = reading(tmp_path, monkeypatch, ask=ASK, go=OTHER)

    assert re.fullmatch(
        r"with the step there, ask\.yaml:\d+ would not be valid: there is no pain `long` in this journey; nothing was written"
        r"|with the step there, ask\.yaml:\d+ would not be valid: there is no step `waits`.*; nothing was written",
        refused(found, "waits", "go/go"),
    )


def test_an_id_that_would_mean_another_pain_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    twice = HEAD + (
        "stages:\n  - name: Go\n    steps:\n      - {name: Goes, pains: [{text: Late, id: late}]}\n"
        "      - {name: Sits, opportunities: [{title: Be quick, addresses: [late]}]}\n  - name: Come\n    steps:\n"
        "      - {name: Comes, pains: [{text: Later, id: late}]}\n"
    )
    found = reading(tmp_path, monkeypatch, go=twice)

    assert refused(found, "sits", "come") == (
        "`late` of the opportunity `Be quick` would mean another pain there; nothing was written"
    )
    assert "2 pains equally near have the id `late`" in refused(found, "comes", "go")


def test_what_one_journey_defines_for_itself_does_not_go_to_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = OTHER.replace("emotion: 1", "owner: us") + "  - Sits\ndefine:\n  teams: {us: {name: Us}}\n"
    also = ASK + "define:\n  teams: {us: {name: Others}}\n"
    found = reading(tmp_path, monkeypatch, go=own, ask=also)

    assert refused(found, "goes", "ask/hear") == (
        "team `us` is defined for one of the two journeys alone; put the definition into the library"
    )


def test_anchors_are_not_torn_from_their_aliases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tied = HEAD + (
        "stages:\n  - name: Go\n    steps:\n      - name: &x Goes\n      - {name: Sits, does: *x}\n"
        "      - {name: Lies}\n  - name: Come\n    steps: &s\n      - {name: Comes}\nmeta: *s\n"
    )
    found = reading(tmp_path, monkeypatch, go=tied, ask=ASK)
    torn = "`x` would be torn apart: it is written at one side of the move and used at the other; write the text out"

    assert refused(found, "goes", "ask/hear").startswith(torn)
    assert refused(found, "sits", "ask/hear").startswith(torn)
    assert refused(found, "goes", "go", after="sits").startswith(
        "moving the step `go/goes` would change more"
    )
    assert refused(found, "lies", "come").startswith("moving the step `go/lies` would change more")
    assert (
        "Sits"
        in texts(
            moved(
                MoveRequest("sits", "come", before="comes"),
                reading(tmp_path, monkeypatch, go=tied.replace("&s", "").replace("meta: *s\n", "")),
            )
        )["go"]
    )


def spread(journey: Journey) -> Counter[tuple[str, str]]:
    return Counter((stage.id, step.id) for stage in journey.stages for step in stage.steps)


@settings(max_examples=30)
@given(st.integers(0, 2**32))
def test_wherever_a_step_goes_everything_else_stays(seed: int) -> None:
    chooser = random.Random(seed)
    found = chooser.choice(PROJECTS)
    [workspace] = found.workspaces
    journey, other = chooser.choice(workspace.journeys), chooser.choice(workspace.journeys)
    step, stage = chooser.choice(journey.all_steps), chooser.choice(other.stages)
    beside = chooser.choice([*stage.steps, None, None]) if stage.steps else None
    before = None if beside is None else beside.id
    request = MoveRequest(f"{journey.id}/{step.id}", f"{other.id}/{stage.id}", before=before)
    try:
        made = moved(request, found)
    except RequestError:
        return

    after = loaded(made, found)

    assert not after.problems
    by_id = {each.id: each for each in after.journeys}
    wanted = Counter(spread(other))
    wanted[stage.id, step.id] += 1
    if journey is other:
        [was] = [each.id for each in journey.stages if step in each.steps]
        wanted[was, step.id] -= 1
    assert spread(by_id[other.id]) == +wanted
    earlier, later = sides(made)
    assert written(earlier) == written(later)
    assert Counter(span.text for each in earlier for span in comments(each)) == Counter(
        span.text for each in later for span in comments(each)
    )


def written(sources: list[Source]) -> Counter[str]:
    """All steps of some files, as they are written."""
    stages = [stage for source in sources for stage in parse(source).data["stages"]]
    return Counter(repr(step) for stage in stages for step in stage.get("steps", ()))


def sides(made: Moved) -> tuple[list[Source], list[Source]]:
    return [source for source, _ in made.texts], [Source(source.path, text) for source, text in made.texts]


def loaded(made: Moved, found: WorkspaceReading) -> Workspace:
    buffers = {os.path.abspath(source.path): text.encode() for source, text in made.texts}
    [root] = {workspace.root for workspace in found.workspaces}
    [workspace] = read([root], TODAY, Overlay(Disk(), buffers)).workspaces
    return workspace
