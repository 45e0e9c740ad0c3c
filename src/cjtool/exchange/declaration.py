"""What a format is, to read and to write: one value each, which holds all that others ask of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, TypeAlias

from cjtool.exchange.draft import Draft
from cjtool.exchange.known import KnownThings
from cjtool.exchange.loss import Loss
from cjtool.model import Journey
from cjtool.project import Workspace

Pairs: TypeAlias = Sequence[tuple[Workspace, Journey]]
"""Journeys, each with its project."""


@dataclass(frozen=True)
class Given:
    """What is read: its bytes, and the name of the file that they come from; `-` is standard input."""

    name: str
    data: bytes


@dataclass(frozen=True)
class ImportOptions:
    """What is asked of an import, besides what it reads.

    `scale` is the lowest and highest score of what is read, where the user says so; `columns` is the user's own mapping
    of columns, as its YAML file has it; `sheet` names the one sheet of a book; `title` is what a journey without one is
    called. `known` is what the project already defines.
    """

    known: KnownThings
    scale: tuple[float, float] | None = None
    columns: Mapping[str, Any] | None = None
    sheet: str | None = None
    title: str | None = None


@dataclass(frozen=True)
class Imported:
    """What was read: journeys, each with its own losses, and losses of the file as a whole."""

    drafts: tuple[Draft, ...]
    losses: tuple[Loss, ...] = ()


@dataclass(frozen=True)
class Importer:
    """A format that journeys are read from.

    `read` raises RequestError where nothing can be made of it, with the line and column of a text. `holds` says, by
    what the source calls it, what becomes of it: the format's page. `extra` is the extra of the package that it needs.
    """

    title: str
    endings: tuple[str, ...]
    read: Callable[[Given, ImportOptions], Imported]
    holds: Mapping[str, str]
    extra: str = ""


@dataclass(frozen=True)
class ExportOptions:
    """What is asked of an export: which variant of the format, in which language, theme and view, on which day."""

    variant: str = ""
    language: str | None = None
    theme: str = "light"
    view: str | None = None
    today: date = field(default_factory=date.today)


@dataclass(frozen=True)
class ExportedFile:
    """A file that was made. `part` tells apart those of one export, such as `insights`; `ending` has no dot."""

    data: bytes
    ending: str
    part: str = ""


@dataclass(frozen=True)
class Exported:
    """What was made, and what of the journeys is not in it."""

    files: tuple[ExportedFile, ...]
    losses: tuple[Loss, ...] = ()


@dataclass(frozen=True)
class Exporter:
    """A format that journeys are written to.

    `write` gets one journey (`of` is `journey`), or all of those that were picked from one project; it raises
    RequestError for what cannot be asked of it. `variants` are what `--as` takes, the first of them by default.
    `carries` says by `Model.key`, such as `Step.emotion`, how the format holds a key of journeys; keys that are not in
    it are told as left out by `cjtool.exchange.carried.uncarried`, and are the page's loss column. `keeps` says of a
    file that is there already whether it holds what people wrote in it; such a file is not written over. `also` are
    endings, besides that of the files that are made, which files of the format have too.
    """

    title: str
    of: Literal["journey", "project"]
    write: Callable[[Pairs, ExportOptions], Exported]
    carries: Mapping[str, str]
    variants: tuple[str, ...] = ()
    extra: str = ""
    keeps: Callable[[bytes], bool] | None = None
    also: tuple[str, ...] = ()
