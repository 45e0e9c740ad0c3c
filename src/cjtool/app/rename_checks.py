"""Whether something can have another id: it is one, nobody has it, and nothing means anything else then."""

from collections.abc import Collection

from cjtool.app import rename_phrases as says
from cjtool.app.rename_places import at_path, defined_at, placed
from cjtool.document import Path
from cjtool.message import as_message
from cjtool.model import SECTION_OF, Journey, Opportunity, Pain, walk
from cjtool.model.builtin import CHANNELS, METRICS
from cjtool.model.values import END
from cjtool.project import Workspace
from cjtool.project.addressing import Nearness, opportunities
from cjtool.project.defining import IdDefinition, definitions_in
from cjtool.project.phrases import KINDS
from cjtool.request import RequestError
from cjtool.spelling import kebab
from cjtool.spelling.identifier import is_id

BUILT_IN: dict[str, Collection[str]] = {"channel": CHANNELS, "metric": METRICS}


def refuse_id(defined: IdDefinition, new: str, workspace: Workspace) -> None:
    """Raises RequestError for a text that is no id, or that another thing in its reach has."""
    if not is_id(new):
        hint = says.WOULD_BE(id=kebab(new)) if kebab(new) else says.LETTERS
        raise RequestError(says.NO_ID(id=new), hint)
    if new == defined.id:
        raise RequestError(says.THE_SAME(id=new), says.NOTHING_WRITTEN)
    if defined.kind == "step" and new == END:
        raise RequestError(says.ENDS_JOURNEYS(id=new), says.CHOOSE_ANOTHER)
    for file in workspace.files:
        for other in definitions_in(file):
            if (other.kind, other.id) == (defined.kind, new) and _is_rival(defined, other):
                message = says.TAKEN(kind=KINDS[defined.kind], id=new, place=defined_at(other))
                raise RequestError(message, says.CHOOSE_ANOTHER)
    if new in BUILT_IN.get(defined.kind, ()):
        raise RequestError(says.TAKEN_BUILT_IN(kind=KINDS[defined.kind], id=new), says.CHOOSE_ANOTHER)


def _is_rival(defined: IdDefinition, other: IdDefinition) -> bool:
    """Whether two things of a kind may not have the same id."""
    if defined.kind in SECTION_OF:
        private = isinstance(defined.file.root, Journey) and isinstance(other.file.root, Journey)
        return not private or defined.file is other.file
    reach = {"journey": 0, "stage": 1, "step": 1}.get(defined.kind)
    if reach is not None:
        return defined.within[:reach] == other.within[:reach]
    return defined.file is other.file and defined.path[:-2] == other.path[:-2]


def refuse_other_meaning(defined: IdDefinition, new: str, after: Workspace) -> None:
    """Raises RequestError where the project with the new id is not valid, or something in it means another thing."""
    for problem in after.problems:
        wrong = as_message(problem.worded)
        message = says.NOT_VALID_AFTERWARDS(place=placed(problem.span), problem=wrong)
        raise RequestError(message, says.NOTHING_WRITTEN)
    if defined.kind != "pain":
        return
    root = next(file.root for file in after.files if file.source.path == defined.file.source.path)
    assert isinstance(root, Journey)
    assert isinstance(defined.file.root, Journey)
    before, then = _relief(defined.file.root), _relief(root)
    for path, meant in before.items():
        if then[path] != meant:
            message = says.ANOTHER_PAIN(place=at_path(defined.file, path), id=new)
            raise RequestError(message, says.CHOOSE_ANOTHER)


def _relief(journey: Journey) -> dict[Path, list[Path]]:
    """The pains that are meant by each id under `addresses`, all by their paths."""
    near = Nearness(journey)
    paths = {id(node): path for path, node in walk(journey) if isinstance(node, Pain | Opportunity)}
    return {
        (*paths[id(opportunity)], "addresses", index): [
            paths[id(pain)] for pain in near.candidates(wanted, holder)
        ]
        for opportunity, holder in opportunities(journey)
        for index, wanted in enumerate(opportunity.addresses)
    }
