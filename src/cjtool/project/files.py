"""Files on disk: which there are, and their texts."""

import errno
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from cjtool.build.strangers import is_stranger, stranger
from cjtool.diagnostic import Diagnostic, Severity
from cjtool.document import MAX_BYTES
from cjtool.files import Files, FolderEntry
from cjtool.message import Message, Plain
from cjtool.project import file_phrases as says
from cjtool.source import Source, Span

SETTINGS = "cjtool.yaml"
BASELINE = ".cjtool-baseline.json"
"""The findings that a project accepts."""
UNREADABLE = "unreadable-file"

_JOURNEYS_KEYS = tuple(re.compile(rf"^{key}[ \t]*:", re.MULTILINE) for key in ("title", "stages"))
_OURS = re.compile(r"(?:^|[\r\n])[\"']?cjtool[\"']?[ \t]*:")
_FIRST = re.compile(
    r"\ufeff?(?:[ \t\r\n]++|#[^\r\n]*+|%[^\r\n]*+|---(?=\s)|[&!][^\s{}\[\],]*+)*+(?:\{\s*+)?[\"']?cjtool[\"']?[ \t]*+:"
)
"""What a text begins with whose first key is ours: indented, in braces, or after `---`."""
_ENDINGS = (".yaml", ".yml")
_PASSED_OVER = {"node_modules", "site-packages", "__pycache__"}
_OUTPUT = {"build", "dist", "target"}
_BUILDS = (
    "package.json", "pyproject.toml", "setup.py", "pom.xml", "build.gradle", "build.gradle.kts", "build.sbt",
    "Cargo.toml", "CMakeLists.txt",
)  # fmt: skip
"""What lies beside the folder into which a build writes."""
_BUILT = ("CACHEDIR.TAG", ".cjtool-build")
"""What lies in it."""


def reason(error: OSError) -> Message:
    """Why the system cannot open something, in plain words."""
    number = error.errno or 0
    words = (error.strerror or "it cannot be opened").lower()
    code = Plain(errno.errorcode.get(number, "?"))
    return says.REASONS.get(number) or says.NOT_OPENED(words=Plain(words), code=code)


def project_of(folder: str, files: Files) -> str | None:
    """The nearest folder at or above that has a project's settings."""
    while True:
        if files.is_file(os.path.join(folder, SETTINGS)):
            return folder
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above


def repository_of(folder: str, files: Files) -> str | None:
    """The nearest folder at or above that git knows as a repository's own; not asked of git, which may not be there."""
    while not files.is_there(os.path.join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above
    return folder


def below(path: str, folder: str) -> bool:
    """Whether a path is a folder or lies in it."""
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def is_yaml(name: str) -> bool:
    """Whether a file of that name may hold YAML."""
    return name.lower().endswith(_ENDINGS)


def is_foreign(folder: str, files: Files) -> bool:
    """Whether a folder surely holds nothing that users write: hidden, or installed packages."""
    name = os.path.basename(folder)
    if name == "venv":
        return files.is_file(os.path.join(folder, "pyvenv.cfg"))
    return name.startswith(".") or name in _PASSED_OVER


def is_output(folder: str, files: Files) -> bool:
    """Whether a folder is what a build writes to: it is called so, and what builds it, or a sign of it, is there.

    The name alone says nothing: a `target` may hold future states.
    """
    above, name = os.path.split(folder)
    return name in _OUTPUT and (
        any(files.is_file(os.path.join(above, sign)) for sign in _BUILDS)
        or any(files.is_file(os.path.join(folder, sign)) for sign in _BUILT)
    )


def is_regular(path: str, files: Files, refused: Callable[[OSError], None]) -> bool:
    """Whether a file is there by itself, and not as a link."""
    folder, name = os.path.split(path)
    try:
        return FolderEntry(name, "f") in files.list(folder)
    except OSError as error:
        refused(error)
        return False


def _nobody(_: str) -> None:
    """Nobody asks what was passed over."""


def yaml_files(
    folder: str,
    files: Files,
    refused: Callable[[OSError], None],
    *,
    nested: bool,
    passed: Callable[[str], None] = _nobody,
    foreign: Callable[[str], None] = _nobody,
) -> Iterator[str]:
    """YAML files below a folder in sorted order.

    Folders that surely hold nothing that users write are passed over, and `foreign` hears of each; unless `nested`,
    other projects too. What builds write, and symbolic links, are passed over too, and `passed` hears of each.
    """
    pending = [_listing(folder, files, refused)]  # not recursive: folders may be deeper than Python's stack
    while pending:
        found = next(pending[-1], None)
        if found is None:
            pending.pop()
            continue
        path, kind = found
        name = os.path.basename(path)
        if kind == "d":
            if is_output(path, files):
                passed(path)
            elif is_foreign(path, files):
                foreign(path)
            elif nested or not files.is_file(os.path.join(path, SETTINGS)):
                pending.append(_listing(path, files, refused))
        elif kind == "f" and is_yaml(name):
            yield path
        elif kind == "-" and not name.startswith("."):
            passed(path)


def _listing(folder: str, files: Files, refused: Callable[[OSError], None]) -> Iterator[tuple[str, str]]:
    try:
        entries = files.list(folder)
    except OSError as error:
        refused(error)
        return iter(())
    return iter([(os.path.join(folder, entry.name), entry.kind) for entry in entries])


def is_ours(source: Source) -> bool:
    """Whether a text has a line that starts with `cjtool:`, or begins so but for blanks, `---` or a brace."""
    return _OURS.search(source.text) is not None or _FIRST.match(source.text) is not None


def is_unmarked(source: Source) -> bool:
    """Whether a text without a line that starts with `cjtool:` has the keys that only a journey has."""
    return all(key.search(source.text) for key in _JOURNEYS_KEYS)


def read_source(path: str, shown: Path, files: Files) -> Source | Diagnostic:
    """A file's text, or why there is none: too large, not UTF-8, or not to be opened."""
    try:
        return decode(files.read(path, MAX_BYTES + 1), shown)
    except OSError as error:
        return unreadable(shown, error)


def decode(data: bytes, shown: Path) -> Source | Diagnostic:
    """UTF-8 with or without a byte order mark, of at most 5 MB; else what is wrong with it, or of which other kind it is."""
    text = decoded(data, shown)
    if isinstance(text, Diagnostic) and is_stranger(text.span.source):
        return stranger(text.span.source)
    return text


def decoded(data: bytes, shown: Path) -> Source | Diagnostic:
    """The same of a file that need not be YAML."""
    if len(data) > MAX_BYTES:
        start = Source(shown, data[:MAX_BYTES].decode("utf-8", "replace"))
        return _refused(says.OVER_5_MB, Span(start, 0, 0), says.SPLIT)
    if wide := _wide(data):
        source = Source(shown, data.decode(wide, "replace"))
        return _refused(says.UTF_16, Span(source, 0, 0), says.SAVE_AS_UTF_8)
    try:
        return Source(shown, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        text = error.object.decode("utf-8-sig", "replace")
        before = len(error.object[: error.start].decode("utf-8-sig"))
        message = says.NOT_UTF_8(byte=Plain(f"0x{error.object[error.start]:02X}"))
        span = Span(Source(shown, text), before, before + 1)
        return _refused(message, span, says.SAVE_AS_UTF_8)


def _refused(message: Message, span: Span, hint: Message) -> Diagnostic:
    return Diagnostic("yaml-syntax", Severity.ERROR, message, span, hint)


def _wide(data: bytes) -> str:
    """The encoding of a text in UTF-16, with a mark or with ASCII at its start; nothing for others."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    match [byte > 0 for byte in data[:4]]:
        case [True, False, True, False]:
            return "utf-16-le"
        case [False, True, False, True]:
            return "utf-16-be"
    return ""


def unreadable(shown: Path, error: OSError) -> Diagnostic:
    """A file that the system does not open."""
    message = says.CANNOT_BE_READ(reason=reason(error))
    return Diagnostic(UNREADABLE, Severity.ERROR, message, Span(Source(shown, ""), 0, 0))


def folders_between(folder: str, above: str) -> Iterator[str]:
    """A folder and those around it that lie below another."""
    while folder != above and below(folder, above):
        yield folder
        folder = os.path.dirname(folder)


def misfit(folder: str, root: str, name: str, files: Files) -> Message | None:
    """Why a folder cannot be one of a project's journey folders."""
    if not below(folder, root):
        return says.OUTSIDE(name=name)
    if not files.is_folder(folder):
        return says.NO_FOLDER(name=name)
    if folder != root and files.is_file(os.path.join(folder, SETTINGS)):
        return says.A_PROJECT_ITSELF(name=name)
    return None
