"""What commands tell beside their results."""

from typing import TypeAlias

from cjtool.message import Hint, Message

Notice: TypeAlias = tuple[Message, Hint]
"""What was left out, and what to do about it."""
