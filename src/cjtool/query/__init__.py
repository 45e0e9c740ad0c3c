"""What holds in a project, each question answered in one place: rules, reports and pictures all ask here."""

from cjtool.query.effective import (
    alone,
    channel,
    channels,
    definitions,
    is_contact,
    language,
    owner,
    promises,
    purpose,
    response_time,
    tone,
    touchpoint,
)
from cjtool.query.effort import fewest
from cjtool.query.evidence import expired, resting
from cjtool.query.lifecycle import has_phase, in_doubt, phases, required, scope, stand_in, unrecognised
from cjtool.query.measurement import (
    bounds,
    direction,
    latest,
    meets_target,
    metric_of,
    readings,
    standing,
    target,
)
from cjtool.query.paths import Contact, FeelingChange, changes, contacts, following, reachable
from cjtool.query.reach import dead_ends, unreachable
from cjtool.query.relief import addressed, closed, overdue, relieved, under_way
from cjtool.query.route import alternatives, ends, main_way, starts
from cjtool.query.usage import unused
from cjtool.query.verdicts import Judgement, Verdict, asked, at_phase, at_stage, at_step, in_phase, worst
from cjtool.query.versions import task, versions

__all__ = [
    "Contact",
    "FeelingChange",
    "Judgement",
    "Verdict",
    "addressed",
    "alone",
    "alternatives",
    "asked",
    "at_phase",
    "at_stage",
    "at_step",
    "bounds",
    "changes",
    "channel",
    "channels",
    "closed",
    "contacts",
    "dead_ends",
    "definitions",
    "direction",
    "ends",
    "expired",
    "fewest",
    "following",
    "has_phase",
    "in_doubt",
    "in_phase",
    "is_contact",
    "language",
    "latest",
    "main_way",
    "meets_target",
    "metric_of",
    "overdue",
    "owner",
    "phases",
    "promises",
    "purpose",
    "reachable",
    "readings",
    "relieved",
    "required",
    "response_time",
    "resting",
    "scope",
    "stand_in",
    "standing",
    "starts",
    "target",
    "task",
    "tone",
    "touchpoint",
    "under_way",
    "unreachable",
    "unrecognised",
    "unused",
    "versions",
    "worst",
]
