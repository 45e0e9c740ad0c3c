"""What can only be checked once all files are there: ids across files, references, cycles."""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from cjtool.build import Built, Root
from cjtool.diagnostic import Diagnostic, Related, Severity
from cjtool.document import Path as Way
from cjtool.document import places
from cjtool.model import SECTIONS, Journey, LibraryFile, Node, Opportunity, Step, references, steps, walk
from cjtool.model.values import END
from cjtool.source import Span
from cjtool.words import nearest
from cjtool.workspace.relief import Holder, candidates, opportunities
from cjtool.workspace.workspace import Workspace

_SECTION = {"persona": "personas", "channel": "channels", "touchpoint": "touchpoints", "team": "teams",
            "promise": "promises", "metric": "metrics", "source": "sources"}  # fmt: skip
_LOCAL = {"step", "pain"}


class Checker:
    """Collects the problems of one project."""

    def __init__(self, built: list[Built], *, opaque: bool) -> None:
        self.built = built
        self.unread = opaque
        self.problems: list[Diagnostic] = []
        self._seen: dict[tuple[str, str], tuple[Built, Way]] = {}
        self._by_root = {id(each.root): each for each in built if each.root is not None}

    def path_of(self, root: Root) -> Path:
        """The file that a root was read from."""
        return self._by_root[id(root)].source.path

    def misplaced(self, file: Built, message: str, hint: str) -> None:
        """A file of the wrong kind for its place."""
        self._report("schema", file, ("cjtool",), None, message, hint)

    def first_time(self, kind: str, id: str, file: Built, way: Way) -> bool:
        """Whether an id is new in the project; if not, the second place is reported with the first."""
        first = self._seen.setdefault((kind, id), (file, way))
        if first == (file, way):
            return True
        self._duplicate(kind, id, file, way, first)
        return False

    def check(self, workspace: Workspace) -> None:
        """References of all files, and what journeys say of one another."""
        for file in self.built:
            if isinstance(file.root, Journey):
                if workspace.journeys and any(journey is file.root for journey in workspace.journeys):
                    self._journey(file, file.root, workspace)
            elif file.root is not None:
                self._references(file, file.root, self._known(workspace, None))
        self._cycles(workspace, "parent")
        self._cycles(workspace, "based_on")

    def _journey(self, file: Built, journey: Journey, workspace: Workspace) -> None:
        if journey.define is not None:
            self._own_definitions(file, journey)
        self._references(file, journey, self._known(workspace, journey))
        for opportunity, holder in opportunities(journey):
            self._addresses(file, opportunity, holder, journey)
        for step in steps(journey):
            self._shares(file, step, journey)
        if journey.based_on is not None and journey.state != "future":
            hint = "a current journey is based on nothing; set `state: future`, or take `based_on` away"
            self._at(file, "schema", journey, "based_on", "`based_on` on a current journey", hint)

    def _own_definitions(self, file: Built, journey: Journey) -> None:
        for section in SECTIONS:
            for id in getattr(journey.define, section):
                first = self._seen.get((section, id))
                if first is not None:
                    self._duplicate(section, id, file, ("define", section, id), first)

    def _known(self, workspace: Workspace, journey: Journey | None) -> dict[str, Iterable[str]]:
        from cjtool.workspace.effective import definitions

        seen = workspace.catalogue if journey is None else definitions(journey, workspace)
        known: dict[str, Iterable[str]] = {kind: getattr(seen, section) for kind, section in _SECTION.items()}
        known["journey"] = self._journey_ids
        if journey is not None:
            known["step"] = {step.id: None for step in steps(journey)}
        return known

    @cached_property
    def _journey_ids(self) -> dict[str, None]:
        return {each.root.id: None for each in self.built if isinstance(each.root, Journey)}

    @cached_property
    def _lost(self) -> dict[str, frozenset[str]]:
        """What files that are not valid would have defined, by section."""
        lost: dict[str, set[str]] = {}
        for each in self.built:
            if each.root is None:
                for section, ids in each.ids.items():
                    lost.setdefault(section, set()).update(ids)
        return {section: frozenset(ids) for section, ids in lost.items()}

    @cached_property
    def _opaque(self) -> bool:
        """Whether a file of definitions could not be read at all, so that any reference may be right."""
        return self.unread or any(
            each.root is None
            and set(each.ids) <= {"journeys"}
            and not each.source.text.lstrip().startswith("cjtool: journey")
            and "cjtool" in each.source.text
            for each in self.built
        )

    def _references(self, file: Built, root: Node, known: dict[str, Iterable[str]]) -> None:
        for way, node in walk(root):
            for key, kind, wanted in references(node):
                if kind in _LOCAL and (kind == "pain" or wanted == END):
                    continue
                if wanted not in known[kind] and not self._excused(kind, wanted):
                    self._unknown(file, (*way,), key, kind, wanted, known[kind], node)

    def _excused(self, kind: str, wanted: str) -> bool:
        if kind == "step":
            return False
        section = "journeys" if kind == "journey" else _SECTION[kind]
        return wanted in self._lost.get(section, ()) or (self._opaque and kind != "journey")

    def _unknown(
        self, file: Built, way: Way, key: str, kind: str, wanted: str, known: Iterable[str], node: Node
    ) -> None:
        written = getattr(node, key)
        place = (*way, key) if isinstance(written, str) else (*way, key, written.index(wanted))
        self._report("unknown-reference", file, place, None, f"there is no {kind} `{wanted}`", self._suggestion(kind, wanted, known))

    def _suggestion(self, kind: str, wanted: str, known: Iterable[str]) -> str:
        if close := nearest(wanted, known):
            return f"did you mean `{close}`?"
        listed = sorted(known)
        if kind in {"journey", "step"}:
            return ""
        if listed and len(listed) <= 8:
            return f"there are {', '.join(f'`{each}`' for each in listed)}"
        if len(self.built) == 1 and not isinstance(self.built[0].root, LibraryFile):
            return f"define it under `define: {_SECTION[kind]}:`, or put a `cjtool.yaml` beside the files that share it"
        return f"define it under `{_SECTION[kind]}:` in a library file"

    def _addresses(self, file: Built, opportunity: Opportunity, holder: Holder, journey: Journey) -> None:
        if holder is journey and not opportunity.addresses:
            hint = "name the pains that it takes away; only one on a step or stage can leave that out"
            self._at(file, "schema", opportunity, "addresses", "an opportunity of the whole journey needs `addresses`", hint)
        for index, wanted in enumerate(opportunity.addresses):
            found = candidates(wanted, holder, journey)
            way = (*_way(journey, opportunity), "addresses", index)
            if not found:
                known = [pain.id for _, node in walk(journey) for pain in getattr(node, "pains", ())]
                close = nearest(wanted, known)
                self._report("unknown-reference", file, way, None, f"there is no pain `{wanted}` in this journey",
                             f"did you mean `{close}`?" if close else "a pain's id is made from its text; give it an `id` to name it")
            elif len(found) > 1:
                first, second = (self._span(file, (*_way(journey, pain),), "id") for pain in found[:2])
                related = (Related("one", first), Related("another", second))
                self._report("unknown-reference", file, way, None, f"{len(found)} pains equally near have the id `{wanted}`",
                             "give one of them an `id` of its own", related)

    def _shares(self, file: Built, step: Step, journey: Journey) -> None:
        shares = [branch.share for branch in step.next or () if branch.share is not None]
        if sum(shares) > 1 + 1e-9:
            total = f"{sum(shares):.4g}"
            self._at(file, "schema", step, "next", f"the shares from `{step.name}` add up to {total}", "together they may not pass 1")

    def _cycles(self, workspace: Workspace, key: str) -> None:
        by_id = {journey.id: journey for journey in workspace.journeys}
        for journey in workspace.journeys:
            trail = [journey.id]
            following = getattr(journey, key)
            while following in by_id and following not in trail:
                trail.append(following)
                following = getattr(by_id[following], key)
            if following == journey.id:
                shown = " → ".join(f"`{id}`" for id in (*trail, journey.id))
                self._report("schema", self._by_root[id(journey)], (key,), None, f"`{key}` goes round in a circle: {shown}", "take one of them away")

    def _at(self, file: Built, rule: str, node: Node, key: str, message: str, hint: str) -> None:
        way = _way(file.root, node) if file.root is not None else ()
        self._report(rule, file, way, key, message, hint)

    def _duplicate(self, kind: str, id: str, file: Built, way: Way, first: tuple[Built, Way]) -> None:
        other, place = first
        related = (Related("the other one", self._key_span(other, place)),)
        what = kind.removesuffix("s")
        message = f"the {what} `{id}` is defined twice" if kind != "journeys" else f"two journeys have the id `{id}`"
        span = self._key_span(file, way)
        hint = "keep one, or give one of them another id"
        self.problems.append(Diagnostic("duplicate-id", Severity.ERROR, message, span, hint=hint, related=related))

    def _key_span(self, file: Built, way: Way) -> Span:
        found = places(file.source)
        return found.place((), "id").span if way == ("id",) else found.key(way).span

    def _span(self, file: Built, way: Way, key: str) -> Span:
        return places(file.source).place(way, key).span

    def _report(
        self, rule: str, file: Built, way: Way, key: str | None, message: str, hint: str, related: tuple[Related, ...] = ()
    ) -> None:
        found = places(file.source)
        place = found.value(way) if key is None else found.place(way, key)
        if place.anchor is not None:
            related = (*related, Related("the anchor is here", place.anchor))
        self.problems.append(Diagnostic(rule, Severity.ERROR, message, place.span, hint=hint, related=related))


def _way(root: Node, node: Node) -> Way:
    return next(way for way, each in walk(root) if each is node)
