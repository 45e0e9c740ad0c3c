"""Runs of `cjtool lint` remembered by what they looked at: the same request over the same files has the same answer.

On its way in this package imports nothing of ours but `disk` and `plugins`: an answer that is known needs no YAML, no models.
"""

from cjtool.memory.request import Request, request
from cjtool.memory.store import Answer, recall, remember

__all__ = ["Answer", "Request", "recall", "remember", "request"]
