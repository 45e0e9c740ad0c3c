"""The things of a project that have an id: where each is defined, and what refers to it."""

from collections.abc import Iterator
from typing import NamedTuple

from cjtool.document import Path
from cjtool.model import SECTION_OF, Journey, Node, Opportunity, Pain, Project, Stage, Step, walk
from cjtool.model.measure import AnswerSource
from cjtool.model.node import by_persona, placed_references
from cjtool.project.addressing import Nearness, opportunities
from cjtool.project.step_names import steps_meant
from cjtool.project.workspace import File, Workspace

PARTS: dict[type[Node], str] = {
    Journey: "journey",
    Stage: "stage",
    Step: "step",
    Pain: "pain",
    Opportunity: "opportunity",
}
KINDS = (*SECTION_OF, *PARTS.values())
"""What has an id, in the words of the format."""
_KIND_OF = {section: kind for kind, section in SECTION_OF.items()}


class IdDefinition(NamedTuple):
    """A thing where it is defined, with the ids of what it stands in: journey, stage, step."""

    file: File
    path: Path
    kind: str
    id: str
    within: tuple[str, ...]
    node: Node

    @property
    def name(self) -> str:
        """The id behind those of what it stands in: `eat-out/eat/wait`."""
        return "/".join((*self.within, self.id))


class IdReference(NamedTuple):
    """A place that refers to something: a value, or a key, as those are that say what a persona feels.

    `whole` says that nothing but the id stands there; a target has its number behind it. `before` and `after` stand beside
    the id in a key.
    """

    file: File
    path: Path
    is_key: bool = False
    whole: bool = True
    before: str = ""
    after: str = ""


def definitions_in(file: File) -> Iterator[IdDefinition]:
    """Each thing that a file defines, in its order; what a journey defines for itself stands in that journey."""
    above: dict[Path, tuple[str, ...]] = {}
    own = (file.root.id,) if isinstance(file.root, Journey) else ()
    for path, node in walk(file.root) if file.root is not None else ():
        within = above.get(path[:-2], own if path else ())
        if (kind := PARTS.get(type(node))) is not None:
            id = str(getattr(node, "id", ""))
            above[path] = (*within, id)
            yield IdDefinition(file, path, kind, id, within, node)
        elif len(path) > 1 and path[-2] in _KIND_OF and isinstance(path[-1], str):
            yield IdDefinition(file, path, _KIND_OF[str(path[-2])], path[-1], within, node)


def sponsor_of(node: Node) -> str | None:
    """The text under `sponsor`, which may be a team's id and may be anybody's name."""
    return node.sponsor if isinstance(node, Journey | Project) else None


def references_to(defined: IdDefinition, workspace: Workspace) -> Iterator[IdReference]:
    """Every place that refers to a thing by its id, in all valid files; an id that means another thing there is none."""
    if defined.kind == "pain":
        yield from _of_pain(defined)
        return
    private = defined.kind == "step" or (
        defined.kind in SECTION_OF and isinstance(defined.file.root, Journey)
    )
    for file in [defined.file] if private else workspace.files:
        for path, node in walk(file.root) if file.root is not None else ():
            if defined.kind == "team" and sponsor_of(node) == defined.id:
                yield IdReference(file, (*path, "sponsor"))
            for way, kind, id in placed_references(node):
                if (kind, id) == (defined.kind, defined.id):
                    is_key = len(way) > 1 and way[0] in by_persona(type(node)) and way[-1] == id
                    whole = way[0] != "expect"
                    yield IdReference(file, (*path, *way), is_key, whole)
    if defined.kind in {"step", "journey"}:
        for file in workspace.settings:
            for index, source in enumerate(
                file.root.measure.sources if isinstance(file.root, Project) else ()
            ):
                yield from _of_answers(defined, file, index, source, workspace)


def _of_answers(
    defined: IdDefinition, file: File, index: int, source: AnswerSource, workspace: Workspace
) -> Iterator[IdReference]:
    """Where a source of answers is about a step, or says in which journey its steps are."""
    way: Path = ("measure", "sources", index)
    if defined.kind == "step" and (source.journey, source.step) == (defined.within[0], defined.id):
        yield IdReference(file, (*way, "step"))
    for written in source.steps:
        meant = steps_meant(written, workspace.journeys, source.journey)
        journey, slash, rest = written.partition("/")
        before, last_slash, step = written.rpartition("/")
        place: Path = (*way, "steps", written)
        if defined.kind == "journey":
            if slash and journey == defined.id and {each.journey for each in meant} == {journey}:
                yield IdReference(file, place, is_key=True, after=slash + rest)
        elif step == defined.id and meant == ((defined.within[0], defined.id),):
            yield IdReference(file, place, is_key=True, before=before + last_slash)


def _of_pain(defined: IdDefinition) -> Iterator[IdReference]:
    """The opportunities that mean this pain, of all in the journey that have its id."""
    journey = defined.file.root
    assert isinstance(journey, Journey)
    near = Nearness(journey)
    paths = {id(node): path for path, node in walk(journey) if isinstance(node, Opportunity)}
    for opportunity, holder in opportunities(journey):
        for index, wanted in enumerate(opportunity.addresses):
            if wanted == defined.id and near.candidates(wanted, holder) == [defined.node]:
                yield IdReference(defined.file, (*paths[id(opportunity)], "addresses", index))
