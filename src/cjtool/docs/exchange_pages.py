"""Pages made from the formats of other tools: one for each, and an index.

A page is the docstring of the format's module, how to run it, what of a journey it holds and how, and what it has no place for.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from inspect import getdoc

from cjtool.exchange.catalogue import EXPORTS, IMPORTS, exporter, importer
from cjtool.exchange.declaration import Exporter, Importer
from cjtool.model import Feedback, Gain, Journey, Node, Opportunity, Pain, Reading, Staff, Stage, Step
from cjtool.model.journey import Branch
from cjtool.model.node import keys_in_order

_NOTE = "<!-- Made by `python -m cjtool.docs` from the docstring and the tables of the format. -->\n"
MODELS: tuple[type[Node], ...] = (
    Journey, Stage, Step, Pain, Gain, Opportunity, Reading, Branch, Staff, Feedback
)  # fmt: skip
"""What stands in a journey, besides what it defines."""
_WITHOUT = frozenset({"cjtool", "id", "stages", "steps"})
"""Keys that say what a file is, and those that hold the rest."""
_INTRO = """\
# From other tools and to them

`cjtool import FORMAT FILE` makes journeys of a file of another tool, as drafts; `cjtool export FORMAT [PATHS]` writes journeys for one.
Both tell what could not be carried as it was, and where; `--loss FILE.json` writes that for programs, and `--strict` writes nothing
where anything is lost. An import overwrites nothing: it makes a new file, or brings what changed into a journey with `--into JOURNEY --merge`.
[From other tools to cjtool](../from-other-tools.md) goes the way with each tool once."""
_EXTRAS = """\
## What is to be installed

Most formats need nothing else. Those of offices, and CJML, need the extra `office`, `pip install 'journey-as-code[office]'`:
four packages that need no others, some 8 MB on a disk (Linux)."""


def format_pages() -> dict[str, str]:
    """Every page, by its path in the repository."""
    names = sorted({*IMPORTS, *EXPORTS})
    made = {f"docs/exchange/{name}.md": _NOTE + format_page(name) for name in names}
    return made | {"docs/exchange/index.md": _NOTE + format_index()}


def format_index() -> str:
    """The table of all formats: which are read, which are written, and what they need."""
    names = sorted({*IMPORTS, *EXPORTS}, key=lambda name: _title(name).casefold())
    rows = [
        f"| [{_title(name)}]({name}.md) | {_command('import', name, IMPORTS)} | {_command('export', name, EXPORTS)} "
        f"| {_of_forms(name)} | {_extra(name)} |"
        for name in names
    ]
    head = "| format | in | out | forms (`--as`) | extra |\n|---|---|---|---|---|"
    return "\n\n".join([_INTRO, "\n".join([head, *rows]), _EXTRAS]) + "\n"


def format_page(name: str) -> str:
    """A format's page in Markdown: first how it is read, then how it is written."""
    parts = [f"# {_title(name)}"]
    if name in IMPORTS:
        parts += ["## In", _run(f"cjtool import {name} FILE"), *_needs(importer(name))]
        parts += [_doc("imports", name), *_held(importer(name).holds)]
    if name in EXPORTS:
        parts += ["## Out", _run(f"cjtool export {name} [PATHS]"), *_needs(exporter(name))]
        parts += [_doc("exports", name), *_carried(exporter(name))]
    return "\n\n".join(parts) + "\n"


def left_out(carries: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """By model, the keys that a format has no place for.

    One that carries the stages as they are carries what is in them too. Of what a format carries nothing of, such as pains,
    the key that holds it is named, and no more.
    """
    told = {key.split(".")[0] for key in carries}
    whole = "Journey.stages" in carries and "Stage" not in told
    models = [
        model
        for model in MODELS
        if model.__name__ in {"Journey", *(() if whole else ("Stage", "Step", *told))}
    ]
    found = {model.__name__: tuple(_lacking(model, carries)) for model in models}
    return {model: keys for model, keys in found.items() if keys}


def _lacking(model: type[Node], carries: Mapping[str, str]) -> Iterator[str]:
    for key in keys_in_order(model):
        if key not in {*_WITHOUT, "meta"} and f"{model.__name__}.{key}" not in carries:
            yield key


def _place(key: str) -> tuple[int, int]:
    """Where a key stands in the format's own order: models as they hold one another, keys as in their model."""
    model, _, name = key.partition(".")
    known = {each.__name__: each for each in MODELS}
    if model not in known:
        return len(MODELS), 0
    keys = keys_in_order(known[model])
    return list(known).index(model), keys.index(name) if name in keys else len(keys)


def _title(name: str) -> str:
    return exporter(name).title if name in EXPORTS else importer(name).title


def _command(command: str, name: str, known: tuple[str, ...]) -> str:
    return f"`{command} {name}`" if name in known else ""


def _of_forms(name: str) -> str:
    return ", ".join(f"`{form}`" for form in exporter(name).variants) if name in EXPORTS else ""


def _extra(name: str) -> str:
    found = {importer(name).extra} if name in IMPORTS else set()
    found |= {exporter(name).extra} if name in EXPORTS else set()
    return ", ".join(f"`{extra}`" for extra in sorted(found) if extra)


def _run(command: str) -> str:
    return f"```sh\n{command}\n```"


def _needs(side: Importer | Exporter) -> Iterator[str]:
    if isinstance(side, Importer) and side.endings:
        yield f"Files: {', '.join(f'`{ending}`' for ending in side.endings)}."
    if isinstance(side, Exporter) and side.variants:
        first, *others = (f"`--as {form}`" for form in side.variants)
        yield f"Forms: {first}, which it is unless another is asked for{''.join(f', {form}' for form in others)}."
    if side.extra:
        yield f"Needs the extra `{side.extra}`: `pip install 'journey-as-code[{side.extra}]'`."


def _doc(direction: str, name: str) -> str:
    """The docstring of a format's module, its headings below those of the page."""
    text = getdoc(import_module(f"cjtool.exchange.{direction}.{name}")) or ""
    inside, lines = False, []
    for line in text.strip().splitlines():
        inside ^= line.startswith("```")
        lines.append(f"#{line}" if line.startswith("#") and not inside else line)
    return "\n".join(lines)


def _held(holds: Mapping[str, str]) -> Iterator[str]:
    if holds:
        yield "### What becomes of it"
        yield _table(("in the file", "in the journey"), holds)


def _carried(format: Exporter) -> Iterator[str]:
    yield "### What it carries"
    in_order = sorted(format.carries, key=_place)
    yield _table(("key", "in the file"), {f"`{key}`": format.carries[key] for key in in_order})
    if lost := left_out(format.carries):
        yield "### What it has no place for"
        yield "These keys are told as left out where a journey has them; so is `meta`, wherever it stands."
        listed = {f"`{model}`": ", ".join(f"`{key}`" for key in keys) for model, keys in lost.items()}
        yield _table(("of", "keys"), listed)


def _table(heads: tuple[str, str], rows: Mapping[str, str]) -> str:
    lines = [f"| {_cell(left)} | {_cell(right)} |" for left, right in rows.items()]
    return "\n".join([f"| {' | '.join(heads)} |", "|---|---|", *lines])


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
