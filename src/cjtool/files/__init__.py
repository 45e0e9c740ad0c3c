"""Where texts come from: the disk, a revision in git, or buffers laid over either; all answer the same questions."""

from cjtool.files.disk import CACHE_FOLDER, Disk
from cjtool.files.overlay import Overlay
from cjtool.files.protocol import Files, FolderEntry, Stamp

__all__ = ["CACHE_FOLDER", "Disk", "Files", "FolderEntry", "Overlay", "Stamp"]
