"""What `build` and `report` do with a folder: what is made goes there, and nothing of others is written over."""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path, PurePosixPath

from cjtool.app.lettering import BuiltLines
from cjtool.app.making import Handed, on_all_processors
from cjtool.app.ownership import OwnFiles, claim, leftovers, own_files
from cjtool.app.production import PDF, OutputPlace, Product, Wish, products
from cjtool.app.progress import Progress, silent
from cjtool.app.writing import refuse_link, refused, write_result
from cjtool.draw.branding import project_font
from cjtool.lint import Outcome
from cjtool.project.files import SETTINGS
from cjtool.request import RequestError

BUILDS, REPORTS = "build", "reports"
"""The folders for what is made, where nobody names one."""
_REPORT = (
    "`cjtool report -o {name}.md` writes a report; Pandoc makes it .{ending}; or `cjtool build -o {name}`"
)
_PICTURE = "`cjtool render -o {name}.{ending}` draws the map; or `cjtool build -o {name}`"
_ARCHIVE = "write `cjtool build -o {name}`, and pack the folder"
_OF_FILES = {
    **dict.fromkeys(("html", "htm"), "`cjtool report -o {name}.html` writes one page; or `cjtool build -o {name} --single-file`"),
    **dict.fromkeys(("docx", "odt", "rtf", "epub", "pptx", "tex"), _REPORT),
    **dict.fromkeys(("svg", "pdf", "png", "dot"), _PICTURE),
    **dict.fromkeys(("md", "markdown"), "`cjtool report -o {name}.md` writes a report; or `cjtool build -o {name}`"),
    **dict.fromkeys(("zip", "tar", "gz", "tgz", "7z"), _ARCHIVE),
}  # fmt: skip
"""What to do in place of a build, by the ending of a file."""


@dataclass(frozen=True)
class BuildRequest:
    """Projects as they were judged, the folder for what is made, and what that is.

    Where it is the `whole` of a folder, what was made there earlier and is no longer is of interest.
    """

    outcome: Outcome
    folder: Path
    wish: Wish = field(default_factory=Wish)
    whole: bool = True
    lines: BuiltLines = field(default_factory=BuiltLines)
    """The texts of the pictures that were made."""

    @cached_property
    def products(self) -> tuple[Product, ...]:
        """What is made."""
        return tuple(product for product in self._whole if product.path not in self.passed_over)

    @cached_property
    def passed_over(self) -> frozenset[PurePosixPath]:
        """The PDFs, where none can be made; those that are there from earlier stay, and reports link to them."""
        paths = (product.path for product in self._whole)
        return frozenset(path for path in paths if path.suffix == PDF and self.lacking)

    @cached_property
    def lacking(self) -> RequestError | None:
        """Why no PDF can be made, and what to install; None where all can be made."""
        try:
            import cjtool.render.pdf  # noqa: F401
        except RequestError as error:
            return error
        return None

    @cached_property
    def _whole(self) -> tuple[Product, ...]:
        """What is made where PDFs can be made."""
        place = OutputPlace(self._is_linked, self._is_there)
        return tuple(products(self.outcome, self.wish, place, self.lines.see))

    def _is_there(self, path: PurePosixPath) -> bool:
        return os.path.isfile(self.folder / path)

    def _is_linked(self, path: PurePosixPath) -> bool:
        return path.suffix != PDF or not self.lacking or self._is_there(path)


@dataclass(frozen=True)
class BuildResult:
    """How many files there are, how many of them changed, and which were made earlier and are no longer."""

    files: int
    changed: int
    stale: tuple[Path, ...]


@dataclass(frozen=True)
class OldFile:
    """A file that is not as a build would leave it, and how it differs."""

    path: Path
    problem: str


def output_folder(name: str) -> Path:
    """The folder that a build goes to. Raises RequestError for what is no folder's name, or holds sources."""
    folder = named_folder(name, BUILDS)
    _refuse_file(name)
    if os.path.lexists(folder / SETTINGS):
        raise RequestError(
            f"`{folder}` holds a project's sources", "name another folder with -o, such as `build`"
        )
    return folder


def _refuse_file(name: str) -> None:
    """Raises RequestError for the name of a file: a build is a folder of many."""
    ending = Path(name).suffix.lower().lstrip(".")
    if not name.endswith("/") and not os.path.isdir(name) and ending in _OF_FILES:
        instead = _OF_FILES[ending].format(name=Path(name).with_suffix(""), ending=ending)
        raise RequestError(f"a build is a folder, and `{name}` is the name of a file", instead)


def named_folder(name: str, default: str) -> Path:
    """The folder of that name. Raises RequestError for an empty name and for `-`: many files are no one stream.

    The folder that is taken where nobody names one may not be a link, as a repository may hold one of that name.
    """
    if not name:
        raise RequestError("`-o` names no folder", "write `-o .` for the current folder")
    if name == "-":
        raise RequestError("a build is many files, and standard output takes one", "name a folder with -o")
    if name == default:
        refuse_link(Path(name))
    return Path(name)


def build(request: BuildRequest, progress: Progress = silent) -> BuildResult:
    """Write what is made, after a list of it. Raises RequestError for a link, and for a file of others."""
    folder, files = request.folder, request.products
    own = own_files(folder)
    _refuse_others(files, folder, own)
    stale = _stale(request, own)
    _make_folder(folder)
    for path in leftovers(folder, _names(files, own)):
        with suppress(OSError):
            path.unlink()
    names = {*(product.path for product in files), *stale, *(request.passed_over & own.names)}
    claim(folder, names)
    written = _everywhere(request, files, partial(_write, folder=folder), progress, "building")
    if not names <= (known := own_files(folder).names):
        claim(folder, names | known)  # another build went on beside this one, and made a list of its own
    return BuildResult(len(files), sum(written), tuple(folder / name for name in stale))


def differences(request: BuildRequest, progress: Progress = silent) -> list[OldFile]:
    """What would change if it were built now; nothing is written."""
    folder, files = request.folder, request.products
    own = own_files(folder)
    problems = _everywhere(request, files, partial(_difference, folder=folder), progress, "checking")
    different = [
        OldFile(folder / product.path, problem)
        for product, problem in zip(files, problems, strict=True)
        if problem
    ]
    if request.whole:
        different += [OldFile(folder / name, "no longer made; delete it") for name in _stale(request, own)]
        different += [
            OldFile(path, "left by a build that was stopped; delete it")
            for path in leftovers(folder, _names(files, own))
        ]
    return different


def _everywhere(
    request: BuildRequest,
    files: Sequence[Product],
    work: Callable[[Product], Handed],
    progress: Progress,
    doing: str,
) -> list[Handed]:
    """What work gives for files, on all processors."""
    request.lines.know(project_font(workspace) for workspace in request.outcome.workspaces)
    return on_all_processors(files, work, request.lines, progress, doing)


def _write(product: Product, folder: Path) -> bool:
    """Write a file; whether it changed."""
    return write_result(folder / product.path, product.make(_there(product, folder)), below=folder)


def _difference(product: Product, folder: Path) -> str:
    """How a file differs from what is made; nothing if it does not."""
    if not os.path.isfile(folder / product.path):
        return "missing"
    there = _there(product, folder)
    return "" if there == product.make(there) else "differs"


def _stale(request: BuildRequest, own: OwnFiles) -> list[PurePosixPath]:
    """Files that were made here before, are still there, and are not made now."""
    names = {*(product.path for product in request.products), *request.passed_over}
    return sorted(name for name in own.names if name not in names and os.path.isfile(request.folder / name))


def _names(files: Sequence[Product], own: OwnFiles) -> frozenset[PurePosixPath]:
    return own.names | {product.path for product in files}


def _refuse_others(files: Sequence[Product], folder: Path, own: OwnFiles) -> None:
    """Nothing is written through a link, nor over a file that was not made here, unless it is the same to the letter."""
    for product in files:
        path = folder / product.path
        refuse_link(path, below=folder)
        if not os.path.lexists(path) or _is_replaceable(product, path, own):
            continue
        if not _is_replaceable(product, path, own_files(folder)):  # unless another build made it meanwhile
            raise RequestError(
                f"`{path}` is there, and cjtool did not make it", "move it, or name another folder with -o"
            )


def _is_replaceable(product: Product, path: Path, own: OwnFiles) -> bool:
    if not os.path.isfile(path):
        return False
    if product.path in own.recorded:
        return True
    content = _content(path)
    return own.allow(product.path, content) or content == product.make(content)


def _there(product: Product, folder: Path) -> bytes:
    """What is in a product's place already."""
    path = folder / product.path
    return _content(path) if os.path.isfile(path) else b""


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise refused(path, "read", error) from error


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refused(folder, "made", error) from error
