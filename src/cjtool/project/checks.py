"""What can only be checked once all files are there: ids across files, references, cycles."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from cjtool.build import Built, Root
from cjtool.diagnostic import Meant, Related
from cjtool.document import Path as Way
from cjtool.message import Figure, Hint, Message, Plain
from cjtool.model import (
    SECTION_OF,
    SECTIONS,
    Journey,
    Node,
    Opportunity,
    Project,
    Sections,
    Step,
    steps,
    walk,
)
from cjtool.model.node import by_persona, placed_references
from cjtool.model.values import END
from cjtool.project import phrases as says
from cjtool.project.addressing import Holder, Nearness, opportunities
from cjtool.project.expecting import check_sources, check_targets, check_time_zone
from cjtool.project.faults import Faults
from cjtool.project.inner_order import outward, rests_on_nothing, spent
from cjtool.project.report import ProblemReport
from cjtool.project.unresolved import Lost, suggestion
from cjtool.project.workspace import Definitions, Workspace, joined
from cjtool.project.written import written_references, written_steps

_SUGGESTIONS = 200
"""So many problems get a suggestion; with more, looking for near words would take too long."""
Known = Mapping[str, Iterable[str]]


class Tie(NamedTuple):
    """The journey that another hangs on, and the place that says so."""

    id: str
    file: Built
    way: Way


class Checker:
    """Collects the problems of one project."""

    def __init__(self, built: list[Built], *, opaque: bool) -> None:
        self.built = built
        self.lost = Lost(built, opaque=opaque)
        self.report = ProblemReport()
        self.incomplete: set[Path] = set()
        self.faults = Faults()
        self._seen: dict[tuple[str, str], tuple[Built, Way]] = {}
        self._by_root = {id(each.root): each for each in built if each.root is not None}

    def path_of(self, root: Root) -> Path:
        """The file that a root was read from."""
        return self._by_root[id(root)].source.path

    def misplaced(self, file: Built, message: Message, hint: Hint) -> None:
        """A file of the wrong kind for its place."""
        self.faults.blame(file, ())
        self.report.value("schema", file, ("cjtool",), message, hint)

    def first_time(self, kind: str, id: str, file: Built, way: Way) -> bool:
        """Whether an id is new in the project; if not, the second place is reported with the first."""
        first = self._seen.setdefault((kind, id), (file, way))
        if first == (file, way):
            return True
        self.report.duplicate(kind, id, (file, way), first)
        if kind != "journeys":
            self.faults.blame_twice_defined(kind, id)
        return False

    def check(self, workspace: Workspace) -> None:
        """References of all files, and what journeys say of one another."""
        known = self._known(workspace.catalogue)
        defined = {(kind, id) for kind, ids in known.items() for id in ids}
        for file in self.built:
            if file.root is None:
                self._broken(file, workspace)
            elif isinstance(file.root, Journey):
                self._own_definitions_of(file, file.root.define)
                asked = file.answers.once(outward, file.root)
                if asked is None or not asked <= defined:
                    self._journey(file, file.root, workspace.catalogue)
            else:
                self._references(file, file.root, known)
                self._settings(file, file.root, workspace)
                check_targets(file, file.root, self.report)
        self._cycles(workspace, lambda journey: self._above(journey, workspace))
        self._cycles(workspace, self._basis)

    def _settings(self, file: Built, root: Root, workspace: Workspace) -> None:
        if isinstance(root, Project) and root.words:
            self._words(file, root)
        if isinstance(root, Project) and root.measure.sources:
            check_sources(file, root.measure, workspace.journeys, self.report)
            check_time_zone(file, root.measure, self.report)

    def _words(self, file: Built, project: Project) -> None:
        from cjtool.project.wording import misfits  # few projects have words of their own

        for path, message, hint in misfits(project):
            self.report.value("schema", file, path, message, hint)

    def _journey(self, file: Built, journey: Journey, shared: Definitions) -> None:
        seen = shared if journey.define is None else joined(shared, journey.define)
        known = {**self._known(seen), "step": {step.id for step in steps(journey)}}
        self._references(file, journey, known)
        self._relief(file, journey)
        for step in steps(journey):
            self._shares(file, step)
        if rests_on_nothing(journey):
            self.report.value("schema", file, ("based_on",), says.BASED_ON, says.BASED_ON_NOTHING)
        check_targets(file, journey, self.report)

    def _broken(self, file: Built, workspace: Workspace) -> None:
        """What can be told of a file that is not valid: the references in it."""
        if file.model is None:
            return
        known = dict(self._known(workspace.catalogue))
        if file.model is Journey:
            define = file.data.get("define")
            for section in SECTIONS:
                own = define.get(section) if isinstance(define, dict) else None
                if isinstance(own, dict):
                    self._own_definitions(file, section, own)
            known = {kind: _own(file, kind, ids) for kind, ids in known.items()} | {
                "step": written_steps(file.data)
            }
        for way, kind, wanted in written_references(file.model, file.data):
            self._reference(file, file.as_written(way), kind, wanted, known)

    def _own_definitions_of(self, file: Built, define: Sections | None) -> None:
        for section in SECTIONS if define is not None else ():
            self._own_definitions(file, section, getattr(define, section))

    def _own_definitions(self, file: Built, section: str, ids: Iterable[str]) -> None:
        """What a journey defines for itself may not be in the project as well."""
        for id in ids:
            first = self._seen.get((section, id))
            if first is not None:
                way = file.as_written(("define", section, id))
                self.report.duplicate(section, id, (file, way), first)

    def _known(self, seen: Definitions) -> Known:
        known: dict[str, Iterable[str]] = {
            kind: getattr(seen, section) for kind, section in SECTION_OF.items()
        }
        known["journey"] = self._journey_ids
        return known

    @cached_property
    def _journey_ids(self) -> dict[str, None]:
        return {each.root.id: None for each in self.built if isinstance(each.root, Journey)}

    def _references(self, file: Built, root: Node, known: Known) -> None:
        if all(id in known[kind] for kind, id in file.references):
            return
        for way, node in walk(root):
            for key, kind, wanted in _unknown(node, known):
                self._reference(file, (*way, *key), kind, wanted, known)

    def _reference(self, file: Built, way: Way, kind: str, wanted: str, known: Known) -> None:
        if not wanted or kind == "pain" or wanted in known[kind] or (kind == "step" and wanted == END):
            return
        self.faults.blame(file, way)
        if self.lost.may_have(kind, wanted):
            self.incomplete.add(file.source.path)
            return
        alone = len(self.built) == 1 and (file.model is Journey or isinstance(file.root, Journey))
        hint, meant = (
            suggestion(kind, wanted, _nameable(kind, known), alone=alone)
            if self._may_suggest()
            else ("", None)
        )
        message = says.NOT_THERE(kind=says.KINDS[kind], id=wanted)
        is_key = len(way) > 1 and way[-1] == wanted and way[-2] in by_persona(Step)
        if is_key:
            self.report.key("unknown-reference", file, way, message, hint, meant=meant)
        else:
            self.report.value("unknown-reference", file, way, message, hint, meant=meant, part=wanted)

    def _may_suggest(self) -> bool:
        return len(self.report.problems) < _SUGGESTIONS

    def _relief(self, file: Built, journey: Journey) -> None:
        near = None
        for opportunity, holder in opportunities(journey):
            if opportunity.addresses:
                near = near or Nearness(journey)
                self._addresses(file, opportunity, holder, near)
            elif holder is journey:
                message, hint = says.NEEDS_ADDRESSES, says.NAME_THE_PAINS
                self.report.at("schema", file, opportunity, "addresses", message, hint)

    def _addresses(self, file: Built, opportunity: Opportunity, holder: Holder, near: Nearness) -> None:
        for index, wanted in enumerate(opportunity.addresses):
            found = near.candidates(wanted, holder)
            if len(found) == 1:
                continue
            way = (*self.report.way(file, opportunity), "addresses", index)
            if found:
                first, second = (
                    self.report.place(file, self.report.way(file, pain), "id").span for pain in found[:2]
                )
                related = (Related(says.ONE, first), Related(says.ANOTHER, second))
                message = says.EQUALLY_NEAR(count=len(found), id=wanted)
                self.report.value("unknown-reference", file, way, message, says.OWN_ID, related)
            else:
                hint: Hint = ""
                meant: Meant | None = None
                if self._may_suggest():
                    hint, meant = suggestion("pain", wanted, near.ids, alone=False)
                message = says.NO_PAIN_HERE(id=wanted)
                self.report.value("unknown-reference", file, way, message, hint, meant=meant)

    def _shares(self, file: Built, step: Step) -> None:
        total = spent(step)
        if total > 1:
            message = says.SHARES(step=step.name, total=Figure(total, ".4g", bare=True))
            self.report.at("schema", file, step, "next", message, says.NOT_PAST_ONE)

    def _above(self, journey: Journey, workspace: Workspace) -> Tie | None:
        """The journey that a journey is a part of, and where that is said: in its own file, or at the other's stage."""
        if journey.parent is not None:
            return Tie(journey.parent, self._by_root[id(journey)], ("parent",))
        for home in workspace.detailed.get(journey.id, ()):
            file = self._by_root[id(home.journey)]
            return Tie(home.journey.id, file, ("stages", home.journey.stages.index(home.stage), "journey"))
        return None

    def _basis(self, journey: Journey) -> Tie | None:
        if journey.based_on is None:
            return None
        return Tie(journey.based_on, self._by_root[id(journey)], ("based_on",))

    def _cycles(self, workspace: Workspace, tie: Callable[[Journey], Tie | None]) -> None:
        """Each circle once, at its journey whose id comes first, with the others related."""
        ties = {journey.id: tied for journey in workspace.journeys if (tied := tie(journey)) is not None}
        done: set[str] = set()
        for start in ties:
            trail: dict[str, Tie] = {}
            following = start
            while following in ties and following not in done and following not in trail:
                trail[following] = ties[following]
                following = ties[following].id
            if following in trail:
                ring = _from_least(list(trail)[list(trail).index(following) :])
                self._circle(ring, [trail[each] for each in ring])
            done.update(trail)

    def _circle(self, ids: list[str], ties: list[Tie]) -> None:
        shown = " → ".join(f"`{id}`" for id in (*ids[:8], *(["…"] if len(ids) > 8 else []), ids[0]))
        first, *others = ties
        related = tuple(
            Related(says.GOES_ON, self.report.place(tie.file, tie.way[:-1], str(tie.way[-1])).span)
            for tie in others
        )
        message = says.CIRCLE(key=str(first.way[-1]), ring=Plain(shown))
        self.report.value("schema", first.file, first.way, message, says.TAKE_ONE_AWAY, related)
        self.incomplete.update(tie.file.source.path for tie in ties)


def _nameable(kind: str, known: Known) -> Iterable[str]:
    """What may have been meant by a name of a kind: of steps the end, too."""
    return (*known[kind], END) if kind == "step" else known[kind]


def _unknown(node: Node, known: Known) -> Iterator[tuple[Way, str, str]]:
    """A node's own references that lead nowhere: where they stand in it, their kinds, and what they name."""
    for way, kind, wanted in placed_references(node):
        if kind != "pain" and wanted and wanted not in known[kind]:
            yield way, kind, wanted


def _from_least(ring: list[str]) -> list[str]:
    start = ring.index(min(ring))
    return ring[start:] + ring[:start]


def _own(file: Built, kind: str, ids: Iterable[str]) -> Iterable[str]:
    """The ids that a journey sees, with those that it defines itself."""
    define = file.data.get("define")
    section = define.get(SECTION_OF.get(kind, "")) if isinstance(define, dict) else None
    return {*ids, *section} if isinstance(section, dict) else ids
