"""Changes of text that keep comments and layout: no YAML is ever dumped again."""

from cjtool.edit.applying import Applied, Fix, apply, faithful
from cjtool.edit.fields import remove_definition, remove_field, rename_field, set_field
from cjtool.edit.keys import set_key
from cjtool.edit.quote import quoted
from cjtool.edit.sections import insert_entry

__all__ = [
    "Applied",
    "Fix",
    "apply",
    "faithful",
    "insert_entry",
    "quoted",
    "remove_definition",
    "remove_field",
    "rename_field",
    "set_field",
    "set_key",
]
