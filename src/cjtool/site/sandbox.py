"""Templates of other people, carried out safely: they show values, choose and repeat; they call nothing and end.

A template is a small part of Jinja2: what is not listed here is refused where it stands, before anything runs.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any

from jinja2 import (
    BaseLoader,
    Environment,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateSyntaxError,
    Undefined,
    UndefinedError,
    nodes,
    pass_context,
)
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from cjtool.build.phrases import did_you_mean
from cjtool.message import Hint, Listed, Message, Plain
from cjtool.request import RequestError
from cjtool.site import template_phrases as says
from cjtool.spelling.nearness import nearest

NAMES = ("page.html", "head.html", "header.html", "menu.html", "footer.html")
"""The templates; each may include those after it, so that none includes itself."""
FILTERS = (
    "capitalize",
    "default",
    "e",
    "escape",
    "first",
    "last",
    "length",
    "lower",
    "striptags",
    "title",
    "trim",
    "upper",
)
"""What values may go through: nothing that makes much of little, or markup of text."""
_ALLOWED: tuple[type[nodes.Node], ...] = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.Getattr, nodes.Getitem, nodes.If,
    nodes.For, nodes.With, nodes.Assign, nodes.Include, nodes.Filter, nodes.Test, nodes.Compare, nodes.Operand, nodes.And,
    nodes.Or, nodes.Not, nodes.CondExpr, nodes.List, nodes.Tuple, nodes.Dict, nodes.Pair, nodes.Keyword, nodes.Neg,
)  # fmt: skip
_CALLED = {
    nodes.Call: "a call", nodes.Macro: "macro", nodes.CallBlock: "call", nodes.FilterBlock: "filter", nodes.AssignBlock: "set … endset",
    nodes.Import: "import", nodes.FromImport: "from … import", nodes.Extends: "extends", nodes.Block: "block",
    nodes.Scope: "autoescape", nodes.Concat: "~", nodes.Slice: "[:]",
}  # fmt: skip
"""What is refused, as those who write templates call it."""
MOST_ROUNDS = 20_000
_MOST_BYTES = 5_000_000
_QUOTED = re.compile(r"'([^']*)'")
_ROUNDS = "_rounds"


class TemplateMistakeError(RequestError):
    """What is wrong in a template, and in which file and line."""

    def __init__(self, path: str, line: int, problem: Message, hint: Hint = "") -> None:
        super().__init__(says.AT(place=Plain(f"{path}:{line}"), problem=problem), hint)
        self.path, self.line, self.problem, self.hint = path, line, problem, hint


@dataclass(frozen=True)
class TemplateText:
    """A template as it is written, and the path that people know it by."""

    path: str
    text: str


def environment(texts: Mapping[str, TemplateText]) -> Environment:
    """What carries out templates of these texts, by their names in NAMES."""
    made = ImmutableSandboxedEnvironment(
        loader=_Loader(texts),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_text,
    )
    made.globals.clear()
    made.filters = {name: made.filters[name] for name in FILTERS} | {_ROUNDS: _rounds}
    return made


def carried_out(made: Environment, name: str, context: Mapping[str, object], room: int) -> str:
    """What a template writes, which is at most so many characters and 5 MB. Raises TemplateMistakeError."""
    loader = made.loader
    assert isinstance(loader, _Loader)
    try:
        parts = made.get_template(name).generate(**context, **{_ROUNDS: _Rounds(loader.path(name))})
        return "".join(_bounded(parts, room + _MOST_BYTES, loader.path(name)))
    except TemplateMistakeError:
        raise
    except (
        TemplateError,
        ArithmeticError,
        AttributeError,
        LookupError,
        TypeError,
        ValueError,
        RecursionError,
    ) as error:
        path, line = _place(error, loader.paths) or (loader.path(name), 1)
        raise TemplateMistakeError(path, line, *_failure(error, context)) from error


def _text(value: object) -> object:
    """What is shown, if it is a text or a number."""
    if isinstance(value, str | int | float | Undefined):
        return value
    raise _NoTextError


class _NoTextError(TemplateError):
    """Something was to be shown that is no text."""


@dataclass
class _Rounds:
    """How often loops of a page have gone round."""

    path: str
    count: int = 0

    def through(self, values: Iterable[Any]) -> Iterator[Any]:
        for value in values:
            self.count += 1
            if self.count > MOST_ROUNDS:
                raise _EndlessError
            yield value


class _EndlessError(TemplateError):
    """Loops have gone round too often."""


@pass_context
def _rounds(context: Context, values: Iterable[Any]) -> Iterator[Any]:
    """Values of a loop, counted together with those of all others."""
    rounds = context.get(_ROUNDS)
    assert isinstance(rounds, _Rounds)
    return rounds.through(values)


def _bounded(parts: Iterator[str], room: int, path: str) -> Iterator[str]:
    for part in parts:
        room -= len(part)
        if room < 0:
            raise TemplateMistakeError(path, 1, says.TOO_LONG(most=Plain(str(_MOST_BYTES // 1_000_000))))
        yield part


def _failure(error: Exception, context: Mapping[str, object]) -> tuple[Message, Hint]:
    if isinstance(error, _EndlessError):
        return says.ENDLESS(most=Plain(str(MOST_ROUNDS))), ""
    if isinstance(error, _NoTextError):
        return says.NO_TEXT, ""
    names = _QUOTED.findall(str(error))
    if isinstance(error, SecurityError) and names:
        return says.REFUSED(what=names[0]), says.IT_MAY
    if isinstance(error, UndefinedError) and names:
        wrong = names[-1]
        close = nearest(wrong, {*context, *_keys(context)})
        return says.UNKNOWN(name=wrong), did_you_mean(close) if close else says.THERE_ARE
    return says.FAILED(reason=Plain(str(error))), ""


def _keys(context: Mapping[str, object]) -> Iterator[str]:
    """The names below those of a context."""
    return (str(key) for value in context.values() if isinstance(value, Mapping) for key in value)


def _place(error: BaseException, paths: set[str]) -> tuple[str, int] | None:
    """The last line of a template that was being carried out."""
    trace, place = error.__traceback__, None
    while trace is not None:
        if trace.tb_frame.f_code.co_filename in paths:
            place = trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next
    return place


@dataclass(frozen=True, eq=False)
class _Loader(BaseLoader):
    """Templates by their names; each is looked through before it is compiled."""

    texts: Mapping[str, TemplateText]

    @property
    def paths(self) -> set[str]:
        return {text.path for text in self.texts.values()}

    def path(self, name: str) -> str:
        return self.texts[name].path

    def load(
        self, environment: Environment, name: str, globals: MutableMapping[str, Any] | None = None
    ) -> Template:
        """A template of a text, if nothing in it is refused."""
        written = self.texts[name]
        try:
            tree = environment.parse(written.text, name, written.path)
            _look_through(tree, name, written.path)
            for loop in tree.find_all(nodes.For):
                loop.iter = nodes.Filter(loop.iter, _ROUNDS, [], [], None, None, lineno=loop.lineno)
            code = environment.compile(tree, name, written.path)
        except TemplateSyntaxError as error:
            reason = says.BROKEN(reason=Plain((error.message or "").rstrip(".")))
            raise TemplateMistakeError(written.path, error.lineno, reason) from error
        except (
            RecursionError,
            SyntaxError,
            OverflowError,
            ValueError,
        ) as error:  # too deep, or too large, for Python
            raise TemplateMistakeError(written.path, 1, says.BROKEN(reason=Plain(str(error)))) from error
        return environment.template_class.from_code(environment, code, globals or {})


def _look_through(tree: nodes.Template, name: str, path: str) -> None:
    """Refuse what is not allowed, where it stands."""
    for node in (tree, *tree.find_all(nodes.Node)):
        for refuse in (_refuse_kind, _refuse_name, _refuse_filter, _refuse_include):
            problem = refuse(node, name)
            if problem is not None:
                raise TemplateMistakeError(path, _line(node), *problem)


def _line(node: nodes.Node) -> int:
    """Where a node stands; some have no line, and what is in them has."""
    return node.lineno or next((inner.lineno for inner in node.find_all(nodes.Node) if inner.lineno), 1)


_Problem = tuple[Message, Hint] | None


def _refuse_kind(node: nodes.Node, _name: str) -> _Problem:
    if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name):
        return says.REFUSED(what=f"{node.node.name}()"), says.IT_MAY
    wrong = isinstance(node, nodes.For) and node.recursive
    if isinstance(node, _ALLOWED) and not wrong:
        return None
    what = "recursive" if wrong else _CALLED.get(type(node), getattr(node, "operator", type(node).__name__))
    return says.REFUSED(what=str(what)), says.IT_MAY


def _refuse_name(node: nodes.Node, _name: str) -> _Problem:
    own = getattr(node, "name", None) if isinstance(node, nodes.Name) else getattr(node, "attr", None)
    if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
        own = node.arg.value
    if isinstance(own, str) and own.startswith("_"):
        return says.REFUSED(what=own), says.IT_MAY
    return None


def _refuse_filter(node: nodes.Node, _name: str) -> _Problem:
    if not isinstance(node, nodes.Filter) or node.name in FILTERS:
        return None
    close = nearest(node.name, FILTERS)
    hint: Hint = did_you_mean(close) if close else says.THE_TEMPLATES(names=Listed(FILTERS, "and"))
    return says.REFUSED(what=f"|{node.name}"), hint


def _refuse_include(node: nodes.Node, name: str) -> _Problem:
    if not isinstance(node, nodes.Include):
        return None
    later = NAMES[NAMES.index(name) + 1 :]
    wanted = node.template.value if isinstance(node.template, nodes.Const) else "…"
    if wanted in later and node.with_context and not node.ignore_missing:
        return None
    hint: Hint = says.IT_MAY_INCLUDE(names=Listed(later, "or")) if later else ""
    return says.NOT_INCLUDED(name=str(wanted)), hint
