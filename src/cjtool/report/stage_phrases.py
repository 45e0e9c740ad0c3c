"""The cells of stages and steps in a journey's report."""

from cjtool.draw.elapsed_time import time_stated
from cjtool.report.inline import Aside, Series, Stack, Strong, say, series, stack
from cjtool.report.phrases import labelled, of_keys
from cjtool.report.stages import StageTable, StepRow
from cjtool.report.voice import Voice


def stage_profile(table: StageTable, voice: Voice) -> Series:
    """The facts about a stage in one line."""
    w = voice.w
    phases = ", ".join(voice.words.phases[phase] for phase in table.phases)
    lead = table.lead_time
    return labelled(
        (
            (w.phase, phases),
            (w.duration, table.stage.duration),
            (w.lead_time, time_stated(lead, voice.words) if lead and not lead.stated else None),
            (w.owner, table.owner),
            (w.detailed_in, table.detailed_in),
        )
    )


def step(row: StepRow, voice: Voice) -> Stack:
    """A step's name, and what sets it apart from others."""
    w, told = voice.w, row.step
    remarks = series(
        [
            say(w.only_for, personas=series(row.personas)) if row.personas else None,
            w.optional if told.optional else None,
            say(w.waits, time=voice.length(told.wait)) if told.wait else None,
            say(w.pays, fee=told.fee) if told.fee else None,
        ],
        " · ",
    )
    return stack(
        [told.name, Strong(f"★ {w.moment_of_truth}") if told.moment_of_truth else None, Aside(remarks)]
    )


def gets(row: StepRow, voice: Voice) -> Stack:
    """What comes at a step: how soon an answer, how long a wait, what is heard meanwhile, what hurts, what pleases."""
    w, wait = voice.w, row.step.wait
    return stack(
        [
            say(w.answer_after, time=voice.length(row.response_time)) if row.response_time else None,
            say(w.waits, time=voice.length(wait)) if wait else None,
            *of_keys((("update", row.step.update),), voice),
            *row.pains,
            *(gain.text for gain in row.step.gains),
        ]
    )
