"""House rules made into rules like the built-in ones, or into problems with their places."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from cjtool.build.phrases import THE_OTHER, did_you_mean
from cjtool.build.shape import title_of
from cjtool.diagnostic import Diagnostic, FindingKind, Related, Severity
from cjtool.document import Places, inside, places
from cjtool.lint.declaration import Lens, Rule
from cjtool.lint.house import rule_phrases as says
from cjtool.lint.house.asking_phrases import NO_FIELD
from cjtool.lint.house.check import HouseCheck
from cjtool.lint.house.conditions import Condition, condition
from cjtool.lint.house.explaining import page
from cjtool.lint.house.infer import Ids
from cjtool.lint.house.kinds import fields
from cjtool.lint.house.mistake import Mistake
from cjtool.lint.house.saying import mistakes
from cjtool.lint.house.subjects import MODELS, SHARED, things, variables
from cjtool.lint.renamed import RENAMED
from cjtool.lint.runnable import House
from cjtool.lint.validity import VALIDITY
from cjtool.message import Hint, Message, Plain
from cjtool.model import SECTION_OF, HouseRule, SharedSettings
from cjtool.project import File, Workspace
from cjtool.project.linting import house_rules, idle_house_rules
from cjtool.source import Span
from cjtool.spelling import nearest


def compiled(workspace: Workspace) -> House:
    """Every house rule of a project, checked against the model."""
    return _Compiler(workspace).house()


class _Compiler:
    """Compiles one project's rules; looks up places only when there is something to say."""

    def __init__(self, workspace: Workspace) -> None:
        from cjtool.lint.rules import all_rules

        self._workspace = workspace
        self._builtin = {rule.name for rule in all_rules()} | VALIDITY.keys() | RENAMED.keys()
        self._places: dict[int, Places] = {}

    def house(self) -> House:
        """All rules that can run, and what is wrong with the others."""
        first: dict[str, tuple[File, int]] = {}
        runnable: list[Rule] = []
        problems: list[Diagnostic] = []
        refused: dict[str, Diagnostic] = {}
        for file, index, rule in house_rules(self._workspace):
            own = [*self._name(file, index, rule, first), *self._field(file, index, rule)]
            asked = self._condition(file, index, rule, own)
            if asked is not None and not own:
                runnable.append(self._rule(file, index, rule, asked))
            else:
                refused.setdefault(rule.name, own[0])
            problems += own
        for file, index, rule in idle_house_rules(self._workspace):
            own = [*self._name(file, index, rule, {}), *self._field(file, index, rule)]
            self._condition(file, index, rule, own)
            problems += own
        return House(tuple(sorted(runnable, key=lambda rule: rule.name)), tuple(problems), refused)

    def _condition(
        self, file: File, index: int, rule: HouseRule, problems: list[Diagnostic]
    ) -> Condition | None:
        """A rule's condition; what is wrong in it and in the message is added to the problems."""
        ids = {} if isinstance(file.root, SharedSettings) else self._ids
        result = condition(rule.when, variables(rule.subject), rule.subject, ids)
        if not isinstance(result, Condition):
            problems += self._in_text(file, index, "when", rule.when, result)
        in_message = mistakes(rule.message, things(rule.subject))
        problems += self._in_text(file, index, "message", rule.message, in_message)
        return result if isinstance(result, Condition) else None

    @cached_property
    def _ids(self) -> Ids:
        """What references can lead to in this project; none while some file may define more."""
        if not self._workspace.understood:
            return {}
        journeys = self._workspace.journeys
        defined = [
            self._workspace.catalogue,
            *(journey.define for journey in journeys if journey.define is not None),
        ]
        ids: dict[str, list[str]] = {"journey": [journey.id for journey in journeys]}
        for kind, section in SECTION_OF.items():
            ids[kind] = [id for definitions in defined for id in getattr(definitions, section)]
        return ids

    def _rule(self, file: File, index: int, rule: HouseRule, asked: Condition) -> Rule:
        line = self._span(file, index, "name").line
        return Rule(
            rule.name,
            Lens(rule.lens),
            Severity[rule.severity.upper()],
            HouseCheck(rule, asked),
            rule.completeness,
            rule.subject in SHARED,
            {},
            self._workspace.root,
            page(rule, file.source.path, line),
            kind=FindingKind(rule.kind),
        )

    def _name(
        self, file: File, index: int, rule: HouseRule, first: dict[str, tuple[File, int]]
    ) -> Iterator[Diagnostic]:
        if rule.name in self._builtin:
            yield self._problem(file, index, "name", says.BUILT_IN(name=rule.name), says.OWN_NAME)
        elif rule.name in first:
            other = Related(THE_OTHER, self._span(*first[rule.name], "name"))
            message = says.CALLED_ALIKE(name=rule.name)
            yield self._problem(file, index, "name", message, says.KEEP_ONE, (other,))
        else:
            first[rule.name] = (file, index)

    def _field(self, file: File, index: int, rule: HouseRule) -> Iterator[Diagnostic]:
        model = MODELS[rule.subject]
        if rule.field is not None and rule.field not in fields(model):
            close = nearest(rule.field, fields(model))
            hint = did_you_mean(close) if close else says.POINT_AT_NAME(subject=Plain(rule.subject))
            message = NO_FIELD(field=rule.field, owner=title_of(model))
            yield self._problem(file, index, "field", message, hint)

    def _in_text(
        self, file: File, index: int, key: str, text: str, mistakes_in_text: Iterable[Mistake]
    ) -> Iterator[Diagnostic]:
        for mistake in mistakes_in_text:
            span = inside(self._span(file, index, key), text, mistake.start, mistake.end)
            yield Diagnostic("schema", Severity.ERROR, mistake.message, span, mistake.hint)

    def _problem(
        self,
        file: File,
        index: int,
        key: str,
        message: Message,
        hint: Hint,
        related: tuple[Related, ...] = (),
    ) -> Diagnostic:
        span = self._span(file, index, key)
        return Diagnostic("schema", Severity.ERROR, message, span, hint, related)

    def _span(self, file: File, index: int, key: str) -> Span:
        if id(file) not in self._places:
            self._places[id(file)] = places(file.source)
        place = self._places[id(file)].value(("lint", "house_rules", index, key))
        return place.anchor or place.span
