"""The values that a project is made of once it has been read."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from cjtool.build import Answers, Root
from cjtool.diagnostic import Diagnostic
from cjtool.image import Picture
from cjtool.model import (
    Channel,
    Journey,
    LibraryFile,
    Metric,
    Objective,
    Persona,
    Project,
    Promise,
    Sections,
    SharedSettings,
    SourceOfInsight,
    Stage,
    Step,
    Team,
    Touchpoint,
)
from cjtool.project.addressing import opportunities
from cjtool.project.fontfiles import FontFile
from cjtool.project.measured import Measurements
from cjtool.project.watching import Watched
from cjtool.source import Source

if TYPE_CHECKING:
    from cjtool.scene.assets import Face


A = TypeVar("A")


@dataclass(frozen=True)
class File:
    """A file and what was made of it; None where it is not valid."""

    source: Source
    root: Root | None
    answers: Answers = field(default_factory=Answers, repr=False, compare=False)

    def once(self, question: Callable[[Root | None], A]) -> A:
        """The answer to a question about the root alone, asked once for as long as its text stays."""
        return self.answers.once(question, self.root)


@dataclass(frozen=True)
class Definitions:
    """Definitions by id, per section of a library."""

    personas: dict[str, Persona] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    touchpoints: dict[str, Touchpoint] = field(default_factory=dict)
    teams: dict[str, Team] = field(default_factory=dict)
    promises: dict[str, Promise] = field(default_factory=dict)
    objectives: dict[str, Objective] = field(default_factory=dict)
    metrics: dict[str, Metric] = field(default_factory=dict)
    sources: dict[str, SourceOfInsight] = field(default_factory=dict)


def joined(known: Definitions, own: Definitions | Sections) -> Definitions:
    """Definitions with those of an own block beside them or in their place."""
    return Definitions(
        known.personas | own.personas,
        known.channels | own.channels,
        known.touchpoints | own.touchpoints,
        known.teams | own.teams,
        known.promises | own.promises,
        known.objectives | own.objectives,
        known.metrics | own.metrics,
        known.sources | own.sources,
    )


@dataclass(frozen=True)
class Home:
    """Where a step stands."""

    journey: Journey
    stage: Stage


@dataclass(frozen=True)
class Shared:
    """What all journeys of a project rest on; equal if the models are the very same, and as much was measured."""

    roots: tuple[Root, ...]
    measured: Measurements = field(default_factory=Measurements)


@dataclass(frozen=True)
class Workspace:
    """One project, or one journey that stands alone.

    `root` is the project's folder as it is shown to people; `library` holds what the project's files
    define, without what is built in and without the journeys' own `define:` blocks. `problems` are those of
    validity, in all files. `journeys` are those without any, in the order of their ids: every reference in
    them leads to something. `pictures` are the logo and the personas' images, by the path that names them,
    `font_files` those of the brand's font, none if any of them cannot be used. `watched` is what git tells of files that are watched,
    `measured` what customers answered, where it was asked for. `whole` says that all of the project's files could be read.
    """

    root: Path
    project: Project
    library: Definitions
    journeys: tuple[Journey, ...]
    problems: tuple[Diagnostic, ...]
    files: tuple[File, ...]
    today: date
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    font_files: "Mapping[Face, FontFile]" = field(default_factory=dict)
    watched: Watched = field(default_factory=Watched)
    measured: Measurements = field(default_factory=Measurements)
    whole: bool = True

    @property
    def understood(self) -> bool:
        """Whether nothing is missing that could say something else: all was read, and all of it is valid."""
        return self.whole and not self.problems

    @cached_property
    def catalogue(self) -> Definitions:
        """The library and what is built in."""
        from cjtool.model.builtin import CHANNELS, METRICS

        return joined(Definitions(channels=CHANNELS, metrics=METRICS), self.library)

    @cached_property
    def homes(self) -> dict[Step, Home]:
        """Each step's place."""
        found: dict[Step, Home] = {}
        for file in self.files:
            found.update(file.once(_homes))
        return found

    @cached_property
    def detailed(self) -> Mapping[str, Sequence[Home]]:
        """The stages that a journey details, by that journey's id."""
        found: dict[str, list[Home]] = {}
        for journey in self.journeys:
            for stage in journey.detailed_stages:
                found.setdefault(str(stage.journey), []).append(Home(journey, stage))
        return found

    @cached_property
    def led_to_by(self) -> Mapping[str, Sequence[Journey]]:
        """The journeys that lead to a journey, by its id."""
        found: dict[str, list[Journey]] = {}
        for journey in self.journeys:
            for id in dict.fromkeys(journey.leads_to):
                found.setdefault(id, []).append(journey)
        return found

    @cached_property
    def own_definitions(self) -> dict[int, Definitions]:
        """What journeys with a `define:` block see, by the journey's identity."""
        return {
            id(journey): joined(self.catalogue, own)
            for journey in self.journeys
            if (own := journey.define) is not None
        }

    @cached_property
    def greatest_value(self) -> float:
        """The value of the opportunity that brings most in a year; 0 where no value is known."""
        values = (each.value or 0.0 for journey in self.journeys for each, _ in opportunities(journey))
        return max(values, default=0.0)

    @cached_property
    def settings(self) -> tuple[File, ...]:
        """The files that say something to the linter: the project's own, libraries that do, shared settings."""
        return tuple(
            file
            for file in self.files
            if file.root is self.project
            or isinstance(file.root, SharedSettings)
            or (isinstance(file.root, LibraryFile) and file.root.lint is not None)
        )

    @cached_property
    def shared(self) -> Shared:
        """What journeys share: the models of all other files, and what was measured."""
        roots = (file.root for file in self.files)
        own = tuple(root for root in roots if root is not None and not isinstance(root, Journey))
        return Shared(own, self.measured)

    @cached_property
    def _files_of_roots(self) -> dict[int, File]:
        return {id(file.root): file for file in self.files}

    def of_journey(self, journey: Journey, question: "Callable[[Journey, Workspace], A]") -> A:
        """The answer to a question about a journey and what journeys share, asked once while these stay the same.

        The question may look at no other journey.
        """
        known = self._found_out.get(id(journey))
        if known is None:
            file = self._files_of_roots.get(id(journey))
            if file is None:
                return question(journey, self)
            known = self._found_out[id(journey)] = file.answers.under(self.shared)
        if question not in known:
            known[question] = question(journey, self)
            self._files_of_roots[id(journey)].answers.grown = True
        answer: A = known[question]
        return answer

    @cached_property
    def _found_out(self) -> dict[int, dict[Any, Any]]:
        """What is known of journeys and what they share, by the journey's identity, as far as it was asked for."""
        return {}

    def home(self, step: Step) -> Home:
        """The journey and the stage that a step stands in."""
        return self.homes[step]

    @cached_property
    def walked(self) -> tuple[Journey, ...]:
        """The journeys as they are, which customers walk; all, where there are only such that are to be."""
        return tuple(each for each in self.journeys if each.state == "current") or self.journeys

    def journey(self, id: str) -> Journey | None:
        """The journey with an id."""
        return next((journey for journey in self.journeys if journey.id == id), None)

    def file_of(self, root: Root) -> File:
        """The file that a root model was read from."""
        return self._files_of_roots[id(root)]

    @property
    def name(self) -> str:
        """The project's name, else its folder's; empty for a journey that stands alone."""
        if self.project.name or not any(file.root is self.project for file in self.files):
            return self.project.name or ""
        return self.root.resolve().name


def _homes(root: Root | None) -> dict[Step, Home]:
    if not isinstance(root, Journey):
        return {}
    homes = {stage: Home(root, stage) for stage in root.stages}
    return {step: home for stage, home in homes.items() for step in stage.steps}
