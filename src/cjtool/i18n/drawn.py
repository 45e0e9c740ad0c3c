"""The words on maps."""

from dataclasses import dataclass


@dataclass(frozen=True)
class MapWords:
    """What stands in lanes, legend, header and footer."""

    question: str
    """What the customer asks in a stage."""
    duration: str
    channel_and_moment: str
    own_words: str
    impact_and_effort: str
    against_target: str
    now: str
    """For metrics without a target."""

    wants: str
    """Above a persona's goals."""
    target: str
    """Before a target: `target 45%`."""
    planned: str
    """In place of a value that is not measured yet."""
    impact: str
    effort: str
    alone: str
    """In place of a channel: there is no contact."""
    continued: str
    """After the name of a stage that goes on in the next row."""
    quotes: tuple[str, str]
    """What opens and closes a quotation."""

    legend: str
    signs: dict[str, str]
    """What the signs in the legend mean."""
    remarks: dict[str, str]
    """Short words on opportunities, steps and metrics."""
    sources: tuple[str, str]
    """One source, more than one."""
    version: str
    reviewed: str
    sheet: str
    """On a part of a poster: `{row}` of `{rows}`, `{column}` of `{columns}`, the number of the `{sheet}`."""
    scale: str
    """After a line of 100 mm, by which the printer's scale is checked."""
    contents: str
    """Describes the picture: `{stages}`, `{steps}`."""
    stated: str
    """Describes the curve: `{felt}`, `{steps}`; behind it, how many of them are known how well."""
