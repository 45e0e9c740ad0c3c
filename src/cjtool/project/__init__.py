"""A project as a whole: its files found, read and joined, what is wrong with them, and who refers to what."""

from cjtool.project.addressing import opportunities, pains
from cjtool.project.builds import Builds
from cjtool.project.choosing import select, select_files
from cjtool.project.discover import read
from cjtool.project.loading import load
from cjtool.project.reading import Gathered, WorkspaceReading
from cjtool.project.workspace import Definitions, File, Home, Workspace

__all__ = [
    "Builds",
    "Definitions",
    "File",
    "Gathered",
    "Home",
    "Workspace",
    "WorkspaceReading",
    "load",
    "opportunities",
    "pains",
    "read",
    "select",
    "select_files",
]
