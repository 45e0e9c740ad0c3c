"""What holds in a project, each question answered in one place: rules, reports and pictures all ask here."""

from cjtool.query.effective import (
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
from cjtool.query.paths import Contact, FeelingChange, changes, contacts, entries, following
from cjtool.query.reach import dead_ends, reachable, unreachable
from cjtool.query.relief import addressed, closed, overdue, relieved, under_way
from cjtool.query.usage import unused
from cjtool.query.versions import task, versions

__all__ = [
    "Contact",
    "FeelingChange",
    "addressed",
    "bounds",
    "changes",
    "channel",
    "channels",
    "closed",
    "contacts",
    "dead_ends",
    "definitions",
    "direction",
    "entries",
    "expired",
    "fewest",
    "following",
    "has_phase",
    "in_doubt",
    "is_contact",
    "language",
    "latest",
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
    "target",
    "task",
    "tone",
    "touchpoint",
    "under_way",
    "unreachable",
    "unrecognised",
    "unused",
    "versions",
]
