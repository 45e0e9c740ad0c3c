"""Pictures of what one persona feels: of which journeys they can be drawn."""

from dataclasses import dataclass

from cjtool.app.comparing import Picked, first_few
from cjtool.draw.views import unknown_persona
from cjtool.model import everyone


@dataclass(frozen=True)
class OfPersona:
    """The journeys that a persona goes through, and the others."""

    kept: Picked
    passed: Picked

    @property
    def passed_over(self) -> str:
        """The ids of those that are passed over."""
        return first_few([f"`{journey.id}`" for _, journey in self.passed])


def of_persona(picked: Picked, persona: str | None) -> OfPersona:
    """The journeys of a persona; all where none is asked for. RequestError where none has it."""
    if persona is None:
        return OfPersona(picked, ())
    kept = tuple(pair for pair in picked if persona in everyone(pair[1]))
    if not kept:
        raise unknown_persona(persona, [journey for _, journey in picked])
    return OfPersona(kept, tuple(pair for pair in picked if pair not in kept))
