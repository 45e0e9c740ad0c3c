"""Changes of text that keep comments and layout: no YAML is ever dumped again."""

from cjtool.edit.keys import set_key
from cjtool.edit.quote import quoted
from cjtool.edit.sections import insert_entry

__all__ = ["insert_entry", "quoted", "set_key"]
