"""What `export` does: journeys in, files for other tools out, and what these do not hold; nothing is written here."""

import os
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from pathlib import Path

from cjtool.app import exchange_phrases as says
from cjtool.app.importing import needing
from cjtool.app.placing import places
from cjtool.app.writing import refused
from cjtool.build.phrases import did_you_mean
from cjtool.exchange.catalogue import EXPORTS, IMPORTS, exporter, importer
from cjtool.exchange.declaration import ExportedFile, Exporter, ExportOptions, Pairs
from cjtool.exchange.loss import Loss
from cjtool.message import Listed, Plain, as_message
from cjtool.request import RequestError
from cjtool.spelling import slug
from cjtool.spelling.naming import file_name
from cjtool.spelling.nearness import nearest

_OF_OTHERS = frozenset({".drawio", ".pptx", ".docx", ".pdf", ".svg", ".png", ".html", ".zip"})
"""Endings that other programs go by, besides those of what is read."""


@dataclass(frozen=True)
class ExportRequest:
    """What is asked of an export, as it was given. `output` is a file, a folder, `-`, or None for the current folder."""

    format: str
    output: str | None = None
    variant: str | None = None
    language: str | None = None
    theme: str = "light"
    view: str | None = None
    today: date = field(default_factory=date.today)


@dataclass(frozen=True)
class ExportResult:
    """Files with their places, None for standard output; they lie `below` a folder. And what they do not hold."""

    files: tuple[tuple[Path | None, bytes], ...]
    below: Path
    losses: tuple[Loss, ...]


@dataclass(frozen=True)
class ExportPlan:
    """A request that was found to make sense."""

    request: ExportRequest
    format: Exporter
    options: ExportOptions


def planned_export(request: ExportRequest) -> ExportPlan:
    """What a request asks for; raises RequestError for a format or a variant that there is not, or an extra that is lacking."""
    name = request.format
    if name not in EXPORTS:
        if name in IMPORTS:
            raise RequestError(says.ONLY_READ(name=name), says.THERE_ARE(names=Listed(EXPORTS)))
        near = nearest(name, EXPORTS)
        hint = did_you_mean(near) if near else says.THERE_ARE(names=Listed(EXPORTS))
        raise RequestError(says.NO_FORMAT(name=name), hint)
    format: Exporter = needing("office", name, lambda: exporter(name))
    variant = _variant(request.variant, name, format)
    options = ExportOptions(variant, request.language, request.theme, request.view, request.today)
    return ExportPlan(request, format, options)


def _variant(given: str | None, name: str, format: Exporter) -> str:
    if given is None:
        return format.variants[0] if format.variants else ""
    if not format.variants:
        raise RequestError(says.NO_VARIANTS(name=name))
    if given not in format.variants:
        near = nearest(given, format.variants)
        hint = did_you_mean(near) if near else says.THERE_ARE(names=Listed(format.variants))
        raise RequestError(says.NO_VARIANT(name=name, variant=given), hint)
    return given


def exported(plan: ExportPlan, picked: Pairs) -> ExportResult:
    """The files of some journeys. Raises RequestError where several would go to one place."""
    name, format, output = plan.request.format, plan.format, plan.request.output
    groups = _groups(format, picked)
    made = [needing(format.extra, name, lambda of=of: format.write(of, plan.options)) for of in groups]
    named = [
        (of[0], f"{_stem(format, of)}{_part(name, file)}.{file.ending}", file.data)
        for of, each in zip(groups, made, strict=True)
        for file in each.files
    ]
    what = "files" if len(named) > len(groups) else "journeys" if format.of == "journey" else "projects"
    spots = places([pair for pair, _, _ in named], [name for _, name, _ in named], output, what)
    is_file = output not in {None, "-"} and len(spots) == 1 and spots[0] == Path(str(output))
    if is_file:
        _refuse_ending(plan, Path(str(output)), Path(named[0][1]).suffix)
    below = Path(os.path.dirname(str(output)) or ".") if is_file else Path(output or ".")
    losses = tuple(loss for each in made for loss in each.losses)
    return ExportResult(tuple(zip(spots, (data for _, _, data in named), strict=True)), below, losses)


def _refuse_ending(plan: ExportPlan, path: Path, own: str) -> None:
    """Raise RequestError where a file would have the ending of another format; `own` is that of what was made."""
    ending = path.suffix.lower()
    if ending == own or ending in plan.format.also:
        return
    if ending in _OF_OTHERS or any(ending in importer(each).endings for each in IMPORTS):
        form = Plain(f"`-o {path.with_suffix(own)}`")
        raise RequestError(
            says.ENDING_OF_ANOTHER(ending=ending, name=plan.request.format), says.WRITE(form=form)
        )


def refuse_overwriting(plan: ExportPlan, result: ExportResult) -> None:
    """Raise RequestError where a file would take the place of one that holds what people wrote in it."""
    keeps = plan.format.keeps
    for path, data in result.files if keeps is not None else ():
        if path is None or not path.is_file():
            continue
        try:
            there = path.read_bytes()
        except OSError as error:
            raise refused(path, "read", error) from error
        if there != data and keeps is not None and keeps(there):
            form = Plain(f"`cjtool import {plan.request.format} {path} --merge`")
            raise RequestError(says.HOLDS_MORE(path=str(path)), says.IMPORT_FIRST(form=form))


def _groups(format: Exporter, picked: Pairs) -> list[Pairs]:
    if format.of == "journey":
        return [[pair] for pair in picked]
    return [list(of_one) for _, of_one in groupby(picked, key=lambda pair: id(pair[0]))]


def _stem(format: Exporter, of: Pairs) -> str:
    workspace, journey = of[0]
    if format.of == "journey":
        return file_name(journey.id)
    return file_name(slug(workspace.root.resolve().name) or "project")


def _part(name: str, file: ExportedFile) -> str:
    """What stands between the name and the ending: nothing for a format's own ending, else its name; and the part."""
    parts = [*((name,) if name == "backlog" else ()), *((file.part,) if file.part else ())]
    return "".join(f".{part}" for part in parts)


def in_words(loss: Loss, language: str) -> str:
    """What became of something, as a sentence."""
    return as_message(loss.message).text(language)
