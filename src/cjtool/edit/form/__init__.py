"""The one form of a file: its keys in the order of the format's page, and its layout; what it says stays."""

from cjtool.edit.form.whole import Formed, in_form

__all__ = ["Formed", "in_form"]
