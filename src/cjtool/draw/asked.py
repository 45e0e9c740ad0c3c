"""What is asked of a picture beside the journey."""

from dataclasses import dataclass

ENGINES = ("cjtool", "dot")


@dataclass(frozen=True)
class Asked:
    """Options of all views; each view takes those that mean something to it.

    `language` is `en`, `nl`, `fr` or `de`; left out, the journey's. `lanes` picks and orders lanes in place of
    the project's `map.lanes`. `engine` is what lays out a flow: `cjtool`, or `dot` of Graphviz.
    """

    language: str | None = None
    lanes: tuple[str, ...] = ()
    engine: str = ENGINES[0]
