"""Checks a condition against the model: every name is there, and every value is of the kind that is asked."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, ClassVar, TypeAlias

from cjtool.build.phrases import did_you_mean
from cjtool.build.shape import title_of
from cjtool.lint.house import asking_phrases as says
from cjtool.lint.house import calls
from cjtool.lint.house.cel import LATE, UNTIL
from cjtool.lint.house.kinds import (
    ANYTHING,
    FLAG,
    Anything,
    Day,
    Flag,
    Kind,
    Length,
    ListKind,
    Number,
    TextKind,
    Thing,
    fields,
    in_words,
)
from cjtool.lint.house.mistake import Mistake, last_name, stretch, token
from cjtool.lint.house.reading_phrases import HAS_TAKES_A_FIELD, SPLIT
from cjtool.lint.house.tree import (
    Call,
    Comprehension,
    Const,
    Expr,
    Ident,
    Listing,
    Select,
    Struct,
    path_of,
)
from cjtool.lint.remarks import WRITE
from cjtool.message import Hint, Listed, Message, Plain, Worded
from cjtool.model import Node
from cjtool.spelling import nearest

Ids: TypeAlias = Mapping[str, Collection[str]]
"""What references can lead to, by kind; where a kind is not there, nothing is known of it."""
GIVEN = "given_"
"""In an object's data, what `has` asks of a field that is always there: which fields are filled in."""
_DEEPEST = 3
_GAP = r"(?:\s|//[^\n]*\n)*"
_ROUNDS = re.compile(rf"\({_GAP}\w+{_GAP},")
_FIELDS_TO_LIST = 12
_PLAIN = (TextKind, Number, Flag, Length, Day)


class Inference:
    """Goes once over a condition's tree.

    `used` are the fields that it asks, by object, and `asked` those that it asks with `has`; `kinds` are those of
    the paths in it. `insertions` are texts to put in at offsets, so that CEL's evaluator sees what is meant: a
    whole number among fractions as one, `has` of a text as whether it is filled in, and the clock in each round
    through a list.
    """

    def __init__(self, text: str, variables: Mapping[str, Kind], subject: str, ids: Ids) -> None:
        self.text, self.subject, self.ids = text, subject, ids
        self.mistakes: list[Mistake] = []
        self.insertions: list[tuple[int, str]] = []
        self.used: dict[type[Node], set[str]] = {}
        self.asked: dict[type[Node], set[str]] = {}
        self.kinds: dict[str, Kind] = {}
        self.names: set[str] = set()
        self._scopes: list[dict[str, Kind]] = [dict(variables)]

    def kind(self, expr: Expr) -> Kind:
        """The kind of a value; mistakes are kept."""
        return self._TELLERS[type(expr)](self, expr)

    def mistake(self, expr: Expr, message: Message, hint: Hint = "") -> Kind:
        """Keep a mistake; what it is about counts as anything."""
        return self._at(stretch(self.text, expr), message, hint)

    def _at(self, place: tuple[int, int], message: Message, hint: Hint = "") -> Kind:
        self.mistakes.append(Mistake(*place, message, hint))
        return ANYTHING

    def shown(self, expr: Expr) -> Worded:
        """An expression in a sentence: a path, or what is written out, in backquotes."""
        if (path := path_of(expr)) is not None:
            return Plain(f"`{path}`")
        if isinstance(expr, Const):
            return Plain(f"`{expr.value}`")
        if isinstance(expr, Call) and expr.function.isidentifier():
            return Plain(f"`{expr.function}(…)`")
        return says.THIS

    def yes_or_no(self, expr: Expr) -> Kind:
        """Expect a yes or no."""
        kind = self.kind(expr)
        if isinstance(kind, Flag | Anything):
            return FLAG
        name = path_of(expr)
        hint: Hint = _ask(kind, name) if name else ""
        return self.mistake(expr, says.NO_YES_OR_NO(shown=self.shown(expr), kind=in_words(kind)), hint)

    def _const(self, expr: Const) -> Kind:
        match expr.value:
            case bool():
                return FLAG
            case int():
                return Number(expr.value, expr.value, whole=True)
            case float():
                return Number(expr.value, expr.value)
            case str():
                return TextKind(empty=not expr.value)
            case None:
                return self.mistake(expr, says.NOTHING_IS_NULL, says.HAS_OR_EMPTY)
            case _:
                return self.mistake(expr, says.BYTES, says.QUOTES_ALONE)

    def _ident(self, expr: Ident) -> Kind:
        for scope in reversed(self._scopes):
            if expr.name in scope:
                self.names.add(expr.name)
                self.kinds.setdefault(expr.name, scope[expr.name])
                return scope[expr.name]
        return self.mistake(expr, says.UNKNOWN_NAME(name=expr.name), self._known(expr.name))

    def _known(self, name: str) -> Message:
        own = self._scopes[0][self.subject]
        if isinstance(own, Thing) and name in fields(own.model):
            return did_you_mean(f"{self.subject}.{name}")
        known = list(dict.fromkeys(variable for scope in self._scopes for variable in scope))
        if close := nearest(name, known, 0.75):
            return did_you_mean(close)
        return says.KNOWN_NAMES(names=Listed(tuple(known), ""), text=Plain(name))

    def _select(self, expr: Select) -> Kind:
        above = self.kind(expr.operand)
        if isinstance(above, Anything):
            return FLAG if expr.asked else ANYTHING
        place = self._named(expr)
        if not isinstance(above, Thing):
            shown, kind_there = self.shown(expr.operand), in_words(above)
            message = says.HAS_NO(shown=shown, kind=kind_there, field=expr.name)
            return self._at(place, message, _inside(expr, above))
        known = above.fields
        if expr.name not in known:
            close = nearest(expr.name, known)
            owner = title_of(above.model)
            hint = did_you_mean(close) if close else _fields_of(owner, known)
            return self._at(place, says.NO_FIELD(field=expr.name, owner=owner), hint)
        kind = known[expr.name]
        if expr.asked:
            return self._asked(expr, above.model, kind)
        self.used.setdefault(above.model, set()).add(expr.name)
        if (path := path_of(expr)) is not None:
            self.kinds[path] = kind if self.kinds.get(path, kind) == kind else ANYTHING
        return kind

    def _named(self, expr: Select) -> tuple[int, int]:
        if not expr.asked:
            return last_name(self.text, expr)
        match = re.compile(rf"\.\s*({re.escape(expr.name)})\s*\)").search(self.text, expr.start)
        return match.span(1) if match else token(self.text, expr.start)

    def _asked(self, expr: Select, model: type[Node], kind: Kind) -> Kind:
        if isinstance(kind, Flag):
            return self._at(self._named(expr), says.ALWAYS_YES_OR_NO(field=expr.name), says.WITHOUT_HAS)
        if isinstance(kind, Number | Length | Day):
            self.used.setdefault(model, set()).add(expr.name)
            return FLAG
        self.asked.setdefault(model, set()).add(expr.name)
        dot = re.compile(rf"\.\s*{re.escape(expr.name)}\s*\)").search(self.text, expr.start)
        if dot is None or path_of(expr.operand) is None:
            return self.mistake(expr, HAS_TAKES_A_FIELD, WRITE(example="has(step.owner)"))
        self.insertions.append((dot.start(), f".{GIVEN}"))
        return FLAG

    def _listing(self, expr: Listing) -> Kind:
        kinds = [(item, self.kind(item)) for item in expr.items]
        for item, kind in kinds:
            if not isinstance(kind, (*_PLAIN, Anything)):
                return self.mistake(item, says.IN_A_LIST(kind=in_words(kind)), says.LISTS_HOLD)
        known = [kind for _, kind in kinds if not isinstance(kind, Anything)]
        if len({type(kind) for kind in known}) > 1:
            return self.mistake(expr, says.MIXED_LIST, says.ONE_KIND)
        return ListKind(_widest(known)) if known else ListKind(ANYTHING)

    def _comprehension(self, expr: Comprehension) -> Kind:
        if expr.macro == "map":
            return self.mistake(expr, says.MAP_MAKES_A_LIST, says.EXISTS_ALL_FILTER)
        over = self.kind(expr.range)
        if isinstance(over, Anything):
            of: Kind = ANYTHING
        elif isinstance(over, ListKind):
            of = over.of
        else:
            shown, kind = self.shown(expr.range), in_words(over)
            return self.mistake(expr.range, says.ASKS_ITEMS(shown=shown, kind=kind, macro=expr.macro))
        if expr.variable == UNTIL or any(expr.variable in scope for scope in self._scopes):
            return self.mistake(expr, says.TAKEN(name=expr.variable), says.ANOTHER_NAME)
        if len(self._scopes) > _DEEPEST:
            return self.mistake(expr, says.LISTS_TOO_DEEP(most=_DEEPEST), SPLIT)
        if (rounds := _ROUNDS.match(self.text, expr.start)) is None:
            return self.mistake(expr, says.MACRO_TAKES(macro=expr.macro), says.NO_COMMENT)
        self.insertions.append((rounds.end(), LATE))
        self._scopes.append({expr.variable: of})
        self.yes_or_no(expr.body)
        self._scopes.pop()
        return over if expr.macro == "filter" else FLAG

    def _struct(self, expr: Struct) -> Kind:
        return self.mistake(expr, says.AN_OBJECT_IN_BRACES, says.ONLY_ASKS)

    _TELLERS: ClassVar[dict[type[Expr], Callable[["Inference", Any], Kind]]] = {
        Const: _const,
        Ident: _ident,
        Select: _select,
        Call: calls.kind,
        Listing: _listing,
        Comprehension: _comprehension,
        Struct: _struct,
    }


def _ask(kind: Kind, path: str) -> Message:
    """What makes a yes or no of a value."""
    match kind:
        case TextKind():
            return WRITE(example=f'{path} != ""')
        case ListKind():
            return WRITE(example=f"size({path}) > 0")
        case Thing():
            return WRITE(example=f"has({path})")
        case _:
            return says.COMPARE_OR_HAS(example=f"has({path})")


def _inside(expr: Select, above: Kind) -> Hint:
    path = path_of(expr.operand)
    if isinstance(above, ListKind) and path:
        return says.ASK_ITEMS(example=f"{path}.exists(each, each.{expr.name} …)")
    return ""


def _fields_of(owner: Message, names: Mapping[str, Kind]) -> Message:
    if len(names) > _FIELDS_TO_LIST:
        return says.PAGE_LISTS(owner=owner)
    return says.IT_HAS(fields=Listed(tuple(name for name in names if name != "meta"), ""))


def _widest(kinds: Sequence[Kind]) -> Kind:
    first = kinds[0]
    match first:
        case TextKind():
            return TextKind()
        case Number():
            return Number()
        case _:
            return first
