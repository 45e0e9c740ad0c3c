"""A project as a whole: its files read, its journeys and definitions joined, and what holds in effect."""

from cjtool.request import RequestError
from cjtool.workspace.addressing import opportunities, pains
from cjtool.workspace.builds import Builds
from cjtool.workspace.discover import read
from cjtool.workspace.effective import (
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
from cjtool.workspace.effort import fewest
from cjtool.workspace.evidence import expired, resting
from cjtool.workspace.lifecycle import has_phase, in_doubt, phases, required, scope, stand_in, unrecognised
from cjtool.workspace.load import load
from cjtool.workspace.measurement import (
    bounds,
    direction,
    latest,
    meets_target,
    metric_of,
    readings,
    standing,
    target,
)
from cjtool.workspace.paths import Change, Contact, changes, contacts, entries, following
from cjtool.workspace.reach import dead_ends, reachable, unreachable
from cjtool.workspace.reading import Gathered, Reading
from cjtool.workspace.relief import addressed, closed, overdue, relieved, under_way
from cjtool.workspace.select import select, select_files
from cjtool.workspace.usage import unused
from cjtool.workspace.versions import task, versions
from cjtool.workspace.workspace import Definitions, File, Home, Workspace

__all__ = [
    "Builds",
    "Change",
    "Contact",
    "Definitions",
    "File",
    "Gathered",
    "Home",
    "Reading",
    "RequestError",
    "Workspace",
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
    "load",
    "meets_target",
    "metric_of",
    "opportunities",
    "overdue",
    "owner",
    "pains",
    "phases",
    "promises",
    "purpose",
    "reachable",
    "read",
    "readings",
    "relieved",
    "required",
    "response_time",
    "resting",
    "scope",
    "select",
    "select_files",
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
