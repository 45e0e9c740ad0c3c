"""What earlier runs built of a project's files, kept in the project's own folder and in nobody else's."""

from cjtool.cache.project import ProjectCaches

__all__ = ["ProjectCaches"]
