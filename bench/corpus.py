"""Makes projects of many journey files of about 120 lines, each a little different: silent under the rules, or noisy."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

_PROJECT = """cjtool: project/v1
name: Bench
language: en
tone: [plain, warm]
promises:
  answer: {text: You get an answer the same day}
teams:
  sales: {name: Sales}
  service: {name: Service}
personas:
  sofia:
    name: Sofia, 29
    needs: [A clear answer, A fair price]
    behaviours: [Compares three shops, Reads reviews]
    feelings: [Wants to be taken seriously]
touchpoints:
  call-desk: {name: Call desk, channel: phone, owner: service, response_time: 2 hours, purpose: To get help}
sources:
  interviews: {name: Interviews, kind: interview, n: 40, date: 2026-03-01}
"""
_HEAD = """cjtool: journey/v1
id: journey-{n}
title: I buy and use appliance {n}
summary: From the first search to the yearly check of appliance {n}
persona: sofia
goal: An appliance that works the day it comes
trigger: The old one breaks down
outcome: The new one runs without worry
relationship: one-off
owner: service
status: live
version: '1.{n}'
reviewed: 2026-05-12
sources: [interviews]
stages:
"""
_STAGES = (
    ("Search and compare", "orientation", "sales", "channel: review-site"),
    ("Order and pay", "purchase", "sales", "channel: website"),
    ("Get it at home", "onboarding", "service", "channel: delivery"),
    ("Get help and a check", "after-sales", "service", "touchpoint: call-desk"),
)
_STAGE = """  - name: {name}
    phase: {phase}
    goal: Is appliance {n} right for me?
    duration: 2 weeks
    owner: {owner}
    steps:
"""
_STEP = """      - name: Takes step {stage}.{step} of journey {n}
        id: step-{stage}-{step}
        {contact}
        does: Reads, compares and asks about model {n}{step}
        quote: "They said: it comes on Tuesday, {n}"
        emotion: {emotion}
        promises: [answer]
        backstage: [The planner checks stock {n}]
        sources: [interviews]
"""
_LOW = """        pains:
          - text: Nobody knows where order {n} is
            severity: high
            accepted: The carrier changes in spring
        handover: The order's number and what was promised
"""
_ASKED = """        feedback: {metric: csat, owner: service, within: 2 days}
        metrics: [{metric: csat, value: 84, n: 120, date: 2026-03-01, source: interviews}]
"""
_MOMENT_OF_TRUTH = """        moment_of_truth: true
"""
_EMOTIONS = (0.5, 1, -1, 1.2, 0.8, -0.5, 1.5, 1, 0.6, 1.1, 0.4)


def journey(n: int, sizes: Sequence[int] = (2, 2, 2, 2)) -> str:
    """One journey in 4 stages, of 8 steps unless `sizes` says how many steps the stages have."""
    lines = [_HEAD.format(n=n)]
    count = 0
    for number, (name, phase, owner, contact) in enumerate(_STAGES, 1):
        lines.append(_STAGE.format(name=name, phase=phase, owner=owner, n=n))
        for step in range(1, sizes[number - 1] + 1):
            emotion = _EMOTIONS[(count + n) % len(_EMOTIONS)] if step > 1 else -0.5
            if number == 4 and step == sizes[-1]:
                emotion = 1
            lines.append(_STEP.format(stage=number, step=step, n=n, contact=contact, emotion=emotion))
            if emotion < 0:
                lines.append(_LOW.format(n=n))
            if number == 4:
                lines.append(_ASKED)
            if (number, step) == (4, 1):
                lines.append(_MOMENT_OF_TRUTH)
            count += 1
    return "".join(lines)


def fifteen_steps(n: int) -> str:
    """One journey of 15 steps."""
    return journey(n, (4, 4, 4, 3))


def longer(text: str, number: int) -> str:
    """A journey whose first stage takes otherwise long; 0 is as it is made."""
    return re.sub(r"duration: \d+ weeks", f"duration: {number + 2} weeks", text, count=1)


def slower(text: str, number: int) -> str:
    """A journey in which what customers say is followed up at another time; 0 is as it is made."""
    return re.sub(r"within: \d+ days", f"within: {number + 2} days", text, count=1)


def noisy(n: int) -> str:
    """The same journey with seventeen findings.

    Thirteen pains have no opportunity, a telephone call no response time, and there is no persona, no trigger and no owner.
    """
    left_out = ("persona: ", "trigger: ", "owner: ")
    lines = [line for line in journey(n).splitlines(keepends=True) if not line.startswith(left_out)]
    text = "".join(lines).replace("            accepted: The carrier changes in spring\n", "")
    missing = 13 - text.count("- text: Nobody knows")
    more = "".join(
        f"          - {{text: Nobody tells what {n}.{number} costs, severity: high}}\n"
        for number in range(missing)
    )
    first, rest = text.split("        handover: ", 1)
    asking = "channel: phone\n        initiator: customer"
    return (first + more + "        handover: " + rest).replace("touchpoint: call-desk", asking)


def write(folder: Path, count: int, of: Callable[[int], str] = journey) -> None:
    """A project with `count` journeys, silent ones or others."""
    (folder / "journeys").mkdir(parents=True)
    (folder / "cjtool.yaml").write_text(_PROJECT)
    for n in range(count):
        (folder / "journeys" / f"journey-{n:05}.yaml").write_text(of(n))


def change(folder: Path, count: int, number: int) -> None:
    """Tell two things otherwise in each of the first `count` journeys of a project."""
    for path in sorted((folder / "journeys").iterdir())[:count]:
        path.write_text(slower(longer(path.read_text(), number), number))


def hundred_steps() -> str:
    """A journey of 100 steps in 10 stages that fills eight lanes."""
    stages = []
    for stage in range(1, 11):
        steps = "".join(
            _STEP.format(
                stage=stage,
                step=step,
                n=7,
                contact="channel: website",
                emotion=_EMOTIONS[(stage + step) % 11],
            )
            + '        pains: ["Nobody knows where the order is"]\n'
            + "        opportunities: [{title: Tell where the order is, impact: high, effort: low}]\n"
            + "        metrics: [{name: Found at once, value: 61, target: 80, unit: '%', n: 210}]\n"
            for step in range(1, 11)
        )
        stages.append(_STAGE.format(name=f"Stage {stage}", phase="use", owner="service", n=7) + steps)
    return _HEAD.format(n=7) + "".join(stages)


def sixty_steps() -> str:
    """A journey of 60 steps in 6 stages: ways part at each third step, and each stage can start anew."""
    stages = []
    for stage in range(1, 7):
        steps = "".join(_forking(stage, step) for step in range(1, 11))
        stages.append(_STAGE.format(name=f"Stage {stage}", phase="use", owner="service", n=7) + steps)
    return _HEAD.format(n=7) + "".join(stages)


def _forking(stage: int, step: int) -> str:
    emotion = _EMOTIONS[(stage + step) % 11]
    written = _STEP.format(stage=stage, step=step, n=7, contact="channel: website", emotion=emotion)
    if step == 10:
        ways = f"[step-{min(stage + 1, 6)}-1, {{to: step-{stage}-2, when: Something is missing, share: 0.2}}]"
    elif step % 3 == 1:
        ways = (
            f"[{{to: step-{stage}-{step + 1}, share: 0.7}}, {{to: step-{stage}-{step + 2}, when: In doubt}}]"
        )
    else:
        return written
    return f"{written}        next: {ways}\n"


def mermaid() -> str:
    """The same 100 steps as Mermaid has them: a name and a score from 1 to 5."""
    lines = ["journey", "  title I buy and use appliance 7"]
    for stage in range(1, 11):
        lines.append(f"  section Stage {stage}")
        lines += [
            f"    Takes step {stage}.{step}: {round(_EMOTIONS[(stage + step) % 11]) + 3}: Sofia"
            for step in range(1, 11)
        ]
    return "\n".join(lines) + "\n"
