"""A project as a whole: its files read, its journeys and definitions joined, and what holds in effect."""

from cjtool.workspace.discover import Reading, read
from cjtool.workspace.effective import (
    channel,
    channels,
    definitions,
    language,
    owner,
    promises,
    response_time,
    tone,
    touchpoint,
)
from cjtool.workspace.lifecycle import phases, scope
from cjtool.workspace.load import load
from cjtool.workspace.paths import Contact, contacts, entries, following
from cjtool.workspace.relief import addressed, opportunities, pains, relieved
from cjtool.workspace.request import RequestError
from cjtool.workspace.select import select
from cjtool.workspace.workspace import Definitions, File, Home, Workspace

__all__ = [
    "Contact",
    "Definitions",
    "File",
    "Home",
    "Reading",
    "RequestError",
    "Workspace",
    "addressed",
    "channel",
    "channels",
    "contacts",
    "definitions",
    "entries",
    "following",
    "language",
    "load",
    "opportunities",
    "owner",
    "pains",
    "phases",
    "promises",
    "read",
    "relieved",
    "response_time",
    "scope",
    "select",
    "tone",
    "touchpoint",
]
