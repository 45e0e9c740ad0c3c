"""The report of a journey and the index of a project, in Markdown."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from cjtool.diagnostic import Diagnostic
from cjtool.history.following import JourneyHistory
from cjtool.measure.worth.valued import ProjectWorth
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import language as language_of
from cjtool.query.speech import spoken
from cjtool.report.all_keys import KeyRow
from cjtool.report.blocks import Report
from cjtool.report.definition_sections import definition_blocks
from cjtool.report.index_sections import index_blocks
from cjtool.report.inline import Jump, Links, Target, series
from cjtool.report.journey import facts
from cjtool.report.journey_sections import journey_blocks
from cjtool.report.lenses import Asking
from cjtool.report.participation import Definition, taking_part
from cjtool.report.pictures import links, others, shown
from cjtool.report.project import ProjectFacts, project_facts
from cjtool.report.short_section import decision
from cjtool.report.shortfall import ERRORS, Shortfall, notice, shortfall_page
from cjtool.report.voice import Voice
from cjtool.report.worth import worth_report
from cjtool.report.write import markdown
from cjtool.report.xla import is_agreed, xla_report
from cjtool.spelling.naming import file_name

AGREED = Target("xla")
"""The page of what was agreed that customers should answer."""
_BESIDE_INDEX = frozenset({AGREED.kind, ERRORS.kind})


def journey_report(
    journey: Journey,
    workspace: Workspace,
    *,
    diagnostics: Iterable[Diagnostic] = (),
    map_path: str = "map.svg",
    index_path: str = "",
    pictures: Iterable[str] = (),
    language: str | None = None,
) -> str:
    """A journey's report in Markdown, in its own language unless another is asked for.

    `diagnostics` may be those of the whole project. `map_path` and `index_path` are seen from the report;
    without one there is no picture, or no way back. Other journeys are linked as `build` lays them out: `../<id>/report.md`.
    `pictures` are the names of more pictures beside the report, such as `blueprint.svg`; with `summary.svg` among them,
    the report shows that one, and links to the map.
    """
    report = journey_page(
        journey,
        workspace,
        diagnostics=diagnostics,
        map_path=map_path,
        linked=bool(index_path),
        pictures=pictures,
        language=language,
    )
    return markdown.write(report, beside_report(index_path))


def beside_report(index_path: str) -> Links:
    """Where `build` lays files in Markdown, as seen from a journey's report."""

    def path(target: Target) -> str:
        if target.kind == "definition":
            return ""
        beside = target.file if target.kind == "picture" else f"../{file_name(target.journey)}/report.md"
        return index_path if target.kind == "index" else beside

    return path


def journey_page(
    journey: Journey,
    workspace: Workspace,
    *,
    diagnostics: Iterable[Diagnostic] = (),
    map_path: str = "map.svg",
    linked: bool = False,
    pictures: Iterable[str] = (),
    language: str | None = None,
    history: JourneyHistory | None = None,
) -> Report:
    """A journey's report, in no notation yet; `linked` if there is an index to lead back to."""
    voice = _voice(workspace, language or language_of(journey, workspace))
    told = facts(journey, workspace, voice.words, diagnostics)
    index = Jump(f"← {workspace.name}", page=Target("index")) if linked else None
    listed = tuple(pictures)
    beside = others(listed, map_path, voice.words, journey.id)
    blocks = journey_blocks(told, voice, workspace.root, index, shown(listed, map_path), beside, history)
    return Report(journey.title, voice.words.tag, tuple(blocks), decision(told, voice))


def project_index(
    workspace: Workspace,
    *,
    diagnostics: Iterable[Diagnostic] | None = None,
    map_path: str = "map.svg",
    pictures: Mapping[str, Iterable[str]] = MappingProxyType({}),
    sheets: Iterable[str] = (),
    language: str | None = None,
) -> str:
    """A project's index in Markdown, in the project's language unless another is asked for.

    Without `diagnostics` it tells nothing of findings. Reports are linked as `build` lays them out: `<id>/report.md`, and beside it the map, unless `map_path` is empty.
    `pictures` are the names of more pictures beside a report, by the journey's id; `sheets` those beside the index.
    """
    report = index_page(
        workspace,
        diagnostics=diagnostics,
        map_path=map_path,
        pictures=pictures,
        sheets=sheets,
        language=language,
    )
    return markdown.write(report, below_index)


def index_page(
    workspace: Workspace,
    *,
    diagnostics: Iterable[Diagnostic] | None = None,
    map_path: str = "map.svg",
    pictures: Mapping[str, Iterable[str]] = MappingProxyType({}),
    sheets: Iterable[str] = (),
    language: str | None = None,
) -> Report:
    """A project's index, in no notation yet."""
    voice = _project_voice(workspace, language)
    told = project_facts(workspace, voice.words, diagnostics)
    return _index(told, workspace, voice, map_path, pictures, sheets)


def _project_voice(workspace: Workspace, language: str | None) -> Voice:
    """That of a project; of a journey without one, the journey's."""
    alone = len(workspace.journeys) == 1 and not workspace.name
    own = language_of(workspace.journeys[0], workspace) if alone else workspace.project.language
    return _voice(workspace, language or own)


def _index(
    told: ProjectFacts,
    workspace: Workspace,
    voice: Voice,
    map_path: str,
    pictures: Mapping[str, Iterable[str]],
    sheets: Iterable[str],
    *,
    agreed: bool = False,
) -> Report:
    beside = {id: links(names, voice.words, id) for id, names in pictures.items() if names}
    shown = [
        *links(sheets, voice.words, "").parts,
        *([Jump(voice.words.measured("xla"), page=AGREED)] if agreed else []),
    ]
    blocks = index_blocks(told, voice, workspace.root, map_path, beside, series(shown, " · "))
    return Report(told.name, voice.words.tag, tuple(blocks))


def below_index(target: Target) -> str:
    """Where `build` lays a file in Markdown, as seen from the index."""
    if target.kind == "definition":
        return ""
    if target.kind in _BESIDE_INDEX:
        return f"{target.kind}.md"
    if target.kind == "picture" and not target.journey:
        return target.file
    return f"{file_name(target.journey)}/{target.file or 'report.md'}"


def _voice(workspace: Workspace, language: str) -> Voice:
    return Voice(spoken(workspace.project, language), workspace.project.currency, workspace.today)


@dataclass(frozen=True)
class ProjectReports:
    """The reports of a project, before they are written: made once, however many writers there are.

    `findings` are None where reports tell nothing of them; `asked` is what rules asked, of which facts are told to all;
    `pictures` are the names of those beside a report, by the
    journey's id; `sheets` those beside the index.
    """

    workspace: Workspace
    language: str | None = None
    findings: Sequence[Diagnostic] | None = None
    asked: Asking | None = None
    pictures: dict[str, tuple[str, ...]] = field(default_factory=dict)
    sheets: list[str] = field(default_factory=list)
    histories: Mapping[str, JourneyHistory] = field(default_factory=dict)
    """What journeys were at points of their history, by their ids; none where reports tell nothing of it."""
    lacking: Shortfall | None = None
    """What is not in the reports, as files have errors."""
    _written: dict[str, Report] = field(default_factory=dict)

    @cached_property
    def index(self) -> Report:
        """That of the project."""
        index = _index(
            self._facts,
            self.workspace,
            self._voice,
            "map.svg",
            self.pictures,
            self.sheets,
            agreed=self.agreed is not None,
        )
        if self.lacking is None:
            return index
        title, *rest = index.blocks
        return replace(index, blocks=(title, notice(self.lacking, self._voice.words), *rest))

    @cached_property
    def agreed(self) -> Report | None:
        """What was agreed that customers should answer, and what they did; nothing where nobody was asked, or nothing is expected."""
        journeys = self.workspace.journeys
        return self.xla(journeys) if is_agreed(self.workspace, journeys) else None

    @cached_property
    def errors(self) -> Report | None:
        """What is not in the reports, and why; nothing where all is."""
        return shortfall_page(self.lacking, self._voice.words) if self.lacking else None

    @cached_property
    def beside_index(self) -> Mapping[str, Report]:
        """The pages beside the index, by the kind of target that leads to each."""
        found = {AGREED.kind: self.agreed, ERRORS.kind: self.errors}
        return {kind: report for kind, report in found.items() if report is not None}

    @cached_property
    def definitions(self) -> tuple[Definition, ...]:
        """What has a page of its own, besides journeys, with where it takes part."""
        return taking_part(self._facts.entries, self.workspace)

    def of_definition(self, definition: Definition, rows: Iterable[KeyRow]) -> Report:
        """That of a persona, a team, a touchpoint or a promise; `rows` are what is written of it."""
        blocks = definition_blocks(definition, rows, self._voice)
        return Report(definition.name, self._voice.words.tag, tuple(blocks))

    def xla(self, journeys: Iterable[Journey]) -> Report:
        """What was agreed that customers should answer in some journeys, and what they did answer."""
        return xla_report(self.workspace, journeys, self._voice)

    def worth(self, found: ProjectWorth) -> Report:
        """What journeys are worth, and what mending their pains would bring."""
        return worth_report(found, self._voice)

    @property
    def spoken(self) -> str:
        """The language of what is told of the whole project."""
        return self._voice.language

    @cached_property
    def _facts(self) -> ProjectFacts:
        return project_facts(self.workspace, self._voice.words, self.findings, self.asked)

    @cached_property
    def _voice(self) -> Voice:
        return _project_voice(self.workspace, self.language)

    def of(self, journey: Journey) -> Report:
        """That of a journey."""
        if journey.id not in self._written:
            self._written[journey.id] = journey_page(
                journey,
                self.workspace,
                diagnostics=self._by_file.get(self.workspace.file_of(journey).source.path, ()),
                linked=True,
                pictures=self.pictures.get(journey.id, ()),
                language=self.language,
                history=self.histories.get(journey.id),
            )
        return self._written[journey.id]

    @cached_property
    def _by_file(self) -> Mapping[Path, Sequence[Diagnostic]]:
        """Findings by the file that they are in."""
        files: dict[Path, list[Diagnostic]] = defaultdict(list)
        for finding in self.findings or ():
            files[finding.span.path].append(finding)
        return files
