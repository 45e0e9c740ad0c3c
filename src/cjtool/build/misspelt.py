"""What stands below a misspelt key: read as if the key were right, so that one run tells all that is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic_core import ValidationError

from cjtool.build.ids import identify
from cjtool.build.nulls import without_nulls
from cjtool.build.reporter import Reporter
from cjtool.document import Data, Path
from cjtool.model import Journey, Node, validate

_ROUNDS = 5
"""A misspelt key may stand below another; nobody misspells more of them in one line of descent."""


@dataclass(frozen=True)
class Respelt:
    """Data with the keys that were meant, and the keys as the text has them, by the paths of the right ones."""

    data: Data
    written: Mapping[Path, str] = field(default_factory=dict)


def below_misspelt(
    model: type[Node], data: Data, reporter: Reporter, misspelt: Mapping[Path, str]
) -> Respelt:
    """Report the problems below keys that were meant to be others, given these by the path of the wrong one."""
    written: dict[Path, str] = {}
    for _ in range(_ROUNDS):
        first = _first_of_each(misspelt)
        if not first:
            break
        for path, right in first.items():
            data = _respelt(data, path, right)
            written[(*path[:-1], right)] = str(path[-1])
        data = without_nulls(model, data)
        below = Reporter(reporter.source, written)
        if model is Journey and isinstance(data, dict):
            data = identify(data, reporter.source, below)
        misspelt = {}
        try:
            validate(model, data)
        except ValidationError as error:
            misspelt = below.validation(model, data, error)
        known = {(problem.span.start, problem.message) for problem in reporter.problems}
        reporter.problems += [each for each in below.problems if (each.span.start, each.message) not in known]
    return Respelt(data, written)


def _first_of_each(misspelt: Mapping[Path, str]) -> dict[Path, str]:
    """Of keys of one object that were meant to be the same one, the first; of those below one another, the upper."""
    chosen: dict[Path, str] = {}
    taken: set[Path] = set()
    for path, right in misspelt.items():
        target = (*path[:-1], right)
        if target not in taken and not any(path[:length] in misspelt for length in range(1, len(path))):
            chosen[path] = right
            taken.add(target)
    return chosen


def _respelt(data: Data, path: Path, right: str) -> Data:
    """Data with another key at a path, in the same place among the others; nothing that is given is changed."""
    part, rest = path[0], path[1:]
    if isinstance(data, tuple) and isinstance(part, int) and part < len(data):
        return (*data[:part], _respelt(data[part], rest, right), *data[part + 1 :])
    if not isinstance(data, dict) or part not in data:
        return data
    if rest:
        return {key: _respelt(value, rest, right) if key == part else value for key, value in data.items()}
    return data if right in data else {right if key == part else key: value for key, value in data.items()}
