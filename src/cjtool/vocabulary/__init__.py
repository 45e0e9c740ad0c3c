"""The words of the field that cjtool knows when it reads them: phases, departments, contacts, units."""

from cjtool.vocabulary.phases import PHASES, phases_in

__all__ = ["PHASES", "phases_in"]
