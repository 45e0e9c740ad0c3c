"""What a workbook was given out with: the journeys as they were then, and the words that they were told in.

It stands in a sheet that spreadsheets do not offer to show, as JSON in pieces, with a hash over all of it.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from cjtool.exchange.declaration import Pairs
from cjtool.exchange.draft import Part
from cjtool.exchange.known import name_key
from cjtool.exchange.sheets.journey_data import written_data, written_library
from cjtool.exchange.sheets.word_list import WordList
from cjtool.i18n.builtin_names import metric_names
from cjtool.i18n.own import over
from cjtool.i18n.table import Words, words
from cjtool.model import SECTIONS
from cjtool.project.wording import own_words

HIDDEN_SHEET = "_cjtool"
VERSION = "1"
_PIECE = 32_000
"""Characters in a cell; a spreadsheet's cell holds 32,767."""


@dataclass(frozen=True)
class GivenStep:
    """A step: the id that it is known by, also where its file leaves that to its name, and its keys."""

    id: str
    keys: Part


@dataclass(frozen=True)
class GivenStage:
    """A stage: its id, its keys besides its steps, and these."""

    id: str
    keys: Part
    steps: tuple[GivenStep, ...]


@dataclass(frozen=True)
class GivenJourney:
    """A journey: its id, its keys besides its stages, and these."""

    id: str
    keys: Part
    stages: tuple[GivenStage, ...]

    @property
    def defined(self) -> dict[str, dict[str, Part]]:
        """What it defines for itself, by section."""
        return self.keys.get("define") or {}


@dataclass(frozen=True)
class GivenBook:
    """All that was given out: in which language and words, what the project defines, and the journeys."""

    language: str
    own: Mapping[str, Any]
    library: Mapping[str, Mapping[str, Part]]
    journeys: tuple[GivenJourney, ...]
    sheets: Mapping[str, str] = field(default_factory=dict)
    """What each sheet holds, by its name."""

    @property
    def table(self) -> Words:
        """The words that cells are written in."""
        own = {name: tuple(said) if isinstance(said, list) else said for name, said in self.own.items()}
        return over(words(self.language), own) if own else words(self.language)


def given_book(pairs: Pairs, language: str | None) -> GivenBook:
    """What is given out of some journeys of one project, in a language or else the project's."""
    workspace = pairs[0][0]
    spoken = language or workspace.project.language
    own = own_words(workspace.project) if spoken == workspace.project.language else {}
    journeys = tuple(_journey(written_data(workspace, journey), journey) for workspace, journey in pairs)
    return GivenBook(spoken, own, written_library(workspace), journeys)


def _journey(data: Part, journey: Any) -> GivenJourney:
    stages = tuple(
        GivenStage(
            stage.id,
            {key: value for key, value in part.items() if key != "steps"},
            tuple(GivenStep(step.id, keys) for step, keys in zip(stage.steps, part["steps"], strict=True)),
        )
        for stage, part in zip(journey.stages, data["stages"], strict=True)
    )
    return GivenJourney(journey.id, {key: value for key, value in data.items() if key != "stages"}, stages)


def word_list(book: GivenBook, journey: GivenJourney | None = None) -> WordList:
    """What ids were called when the book was given out, in all of it or in one journey."""
    table = book.table
    names: dict[str, dict[str, str]] = {
        section: {id: str(part.get(name_key(section), "")) for id, part in defined.items()}
        for section, defined in book.library.items()
    }
    names["channels"] = {**table.channels, **names.get("channels", {})}
    names["metrics"] = {**metric_names(book.language), **names.get("metrics", {})}
    names["journeys"] = {each.id: str(each.keys["title"]) for each in book.journeys}
    if journey is not None:
        for section, defined in journey.defined.items():
            named = name_key(section)
            names[section] = {
                **names.get(section, {}),
                **{id: str(part.get(named, "")) for id, part in defined.items()},
            }
        steps = [step for stage in journey.stages for step in stage.steps]
        names["steps"] = {step.id: str(step.keys["name"]) for step in steps}
    return WordList(table, names)


def pieces(book: GivenBook) -> tuple[str, ...]:
    """The texts of the cells of the hidden sheet, from the top: what it is, its version, its hash, and the data."""
    text = json.dumps(asdict(book), ensure_ascii=True, separators=(",", ":")).replace("_", "\\u005f")
    cut = [text[at : at + _PIECE] for at in range(0, len(text), _PIECE)]
    return ("cjtool", VERSION, _hash(text), *(f"|{piece}" for piece in cut))


def book_of(cells: Sequence[str]) -> GivenBook | None:
    """What was given out, from the cells of the hidden sheet; None where they are not as they were."""
    marked = [cell for cell in cells if cell]
    if len(marked) < 4 or marked[:2] != ["cjtool", VERSION]:
        return None
    text = "".join(cell.removeprefix("|") for cell in marked[3:])
    if _hash(text) != marked[2]:
        return None
    try:
        return _book(json.loads(text))
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _book(data: Any) -> GivenBook:
    journeys = tuple(
        GivenJourney(
            each["id"],
            each["keys"],
            tuple(
                GivenStage(stage["id"], stage["keys"], tuple(GivenStep(**step) for step in stage["steps"]))
                for stage in each["stages"]
            ),
        )
        for each in data["journeys"]
    )
    library = {section: data["library"].get(section, {}) for section in SECTIONS}
    return GivenBook(data["language"], data["own"], library, journeys, data["sheets"])


def _hash(text: str) -> str:
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"
