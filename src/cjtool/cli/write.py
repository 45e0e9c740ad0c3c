"""Writing, as the commands know it; `cjtool.app.write` does it."""

from cjtool.app.write import write, write_result

__all__ = ["write", "write_result"]
