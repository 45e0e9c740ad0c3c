"""A project's settings."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field

from cjtool.model import refusals
from cjtool.model.house import HouseRule
from cjtool.model.lane_names import LaneName
from cjtool.model.library import Sections
from cjtool.model.measure import MeasureSettings
from cjtool.model.node import Node
from cjtool.model.refusals import refusal
from cjtool.model.values import Code, Colour, Currency, Language, Many, Phase, SeverityName, Text, Wording

Paper = Literal["A5", "A4", "A3", "A2", "A1", "A0", "Letter", "Tabloid"]


class Colours(Node):
    """The brand's colours, as `#RRGGBB`."""

    primary: Colour | None = None
    """The main colour: stages, lane names, key figures."""
    accent: Colour | None = None
    """The second tone of the same brand."""


class FontFiles(Node):
    """The brand's font: TTF or OTF, as paths inside the project, at most 5 MB each, from a foundry that allows embedding."""

    regular: Code
    """The face of most texts; given alone, `font` is its path. What letters it lacks are drawn in cjtool's own font."""
    bold: Code | None = None
    """The face of names and key figures; default: the bold of a variable `regular`, else regular in its place, with a warning."""
    italic: Code | None = None
    """The face of quotes; default: regular in its place, with a warning."""


class Brand(Node):
    """How the company looks."""

    colors: Colours = Field(default_factory=Colours)
    """The brand's colours; darkened, or in the dark lightened, where they would be hard to read."""
    logo: Code | None = None
    """A logo, as a path inside the project: SVG, PNG or JPEG, at most 1 MB."""
    font: FontFiles | None = None
    """The font that pictures are set in; needs the extra `fonts`."""


def each_once(lanes: tuple[LaneName, ...]) -> tuple[LaneName, ...]:
    """The lanes, if none is named twice."""
    for name in lanes:
        if lanes.count(name) > 1:
            raise refusal("lanes", refusals.NAMED_TWICE(name=name), refusals.EACH_LANE_ONCE)
    return lanes


class MapSettings(Node):
    """How maps are drawn."""

    lanes: Annotated[Many[LaneName], AfterValidator(each_once)] = ()
    """Which lanes, in which order, between title and legend; left out: all that have content."""
    paper: Paper | None = None
    """The sheet that maps are made for."""


class LintSettings(Node):
    """How journeys of this project are linted."""

    rules: dict[Code, SeverityName] = Field(default_factory=dict)
    """A severity, or `off`, by rule."""
    fail_on: Literal["error", "warning", "info", "never"] | None = None
    """The lowest severity of a fault that fails a run; default: `warning`."""
    fail_on_facts: Literal["error", "warning", "info", "never"] | None = None
    """The same for facts about the client, which are no fault of the file; default: `never`."""
    options: dict[Code, dict[Code, Any]] = Field(default_factory=dict)
    """Options by rule, such as `{oversized-journey: {steps: 60}}`."""
    extend: Many[Code] = ()
    """Files of shared settings, as paths from this file; what is said here wins over them, a later over an earlier."""
    house_rules: Many[HouseRule] = ()
    """Rules of your own, beside those of cjtool."""


class SharedSettings(Node):
    """Settings that projects share: each takes them over with `lint: {extend: FILE}`."""

    cjtool: Literal["settings/v1"]
    """Says that this file is shared settings; the first key."""
    lint: LintSettings = Field(default_factory=LintSettings)
    """How journeys are linted."""


class DiffSettings(Node):
    """How changes between two versions are told."""

    levels: dict[Code, Literal["worse", "better", "neutral", "wording", "off"]] = Field(default_factory=dict)
    """What a kind of change means here, by its name, such as `{fee-changed: worse, wording: off}`."""
    fail_on: Literal["worse", "better", "neutral", "wording", "never"] | None = None
    """The level from which on a comparison fails; default: `never`."""


class Project(Sections):
    """A project: its settings, and any library sections."""

    cjtool: Literal["project/v1"]
    """Says that this file is a project's settings; the first key."""
    name: Text | None = None
    """The client or company; default: the folder's name."""
    language: Language = "en"
    """The language of journeys that state none."""
    currency: Currency = "EUR"
    """The currency of values and costs, by ISO 4217."""
    tone: Many[Text] = ()
    """The brand's tone of voice."""
    sponsor: Text | None = None
    """Who on the board answers for the journeys that state none: `Chief Customer Officer`."""
    words: dict[Code, Wording] = Field(default_factory=dict)
    """What cjtool writes in pictures and reports, in words of your own, such as `{stage: Etap}`; `cjtool settings` lists them where this key stands."""
    brand: Brand = Field(default_factory=Brand)
    """Colours, logo and font."""
    templates: Code | None = None
    """A folder of the project with templates and a style of its own for pages, such as `header.html`; `cjtool template list` names them."""
    journeys: Many[Code] = ()
    """The folders that are read; default: the project's own."""
    required_phases: Many[Phase] = ()
    """Phases that every journey must have, unless its `scope` says otherwise."""
    history: Literal["tags", "none"] = "none"
    """What the pages that `cjtool build` makes tell of a journey's past: at `tags`, its figures at each tag of git."""
    map: MapSettings = Field(default_factory=MapSettings)
    """How maps are drawn."""
    lint: LintSettings = Field(default_factory=LintSettings)
    """How journeys are linted."""
    diff: DiffSettings = Field(default_factory=DiffSettings)
    """How changes between two versions are told."""
    measure: MeasureSettings = Field(default_factory=MeasureSettings)
    """Where answers of customers are, and how they are counted."""
