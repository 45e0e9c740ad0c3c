"""Which files of a commit stand elsewhere now, moved with git or without it."""

import os
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from cjtool.files import git
from cjtool.files.git import Blob, ChangedFiles, answer, blobs


def moved(folder: Path, commit: str) -> dict[str, tuple[str, Blob]]:
    """Present paths of what was moved within the repository, each with the path and the content that it had.

    Git tells of files that it knows. Of those that it does not know yet, a file was moved if one of its name and
    its content is gone, or if one of its name is gone from the folder from which the others came.
    """
    top = git.top(folder)
    return moved_among(git.changed(top, commit), top, commit)


def moved_among(found: ChangedFiles, top: Path, commit: str) -> dict[str, tuple[str, Blob]]:
    """The same, where it is known which files differ between the commit and the work tree of the repository at `top`."""
    gone, pairs = found.gone, dict(found.renamed)
    by_name: defaultdict[str, list[str]] = defaultdict(list)
    for old in gone:
        by_name[old.rpartition("/")[2]].append(old)
    new = [path for path in git.unknown(top) if path.rpartition("/")[2] in by_name] if gone else []
    if not new and not pairs:
        return {}
    before = {blob.path: blob for blob in blobs(top, commit)}
    pairs |= _by_content(top, new, by_name, before)
    pairs |= _by_folder([path for path in new if path not in pairs], pairs, set(gone) - set(pairs.values()))
    return {
        os.path.join(top, path): (os.path.join(top, old), before[old])
        for path, old in pairs.items()
        if old in before
    }


def called_before(folder: Path) -> dict[str, str]:
    """Every path that a file below a folder had before it was renamed, with its present one, committed or not.

    Paths are whole, without links. Nothing where git tells nothing, such as before the first commit.
    """
    if not git.is_revision(folder, "HEAD"):
        return {}
    top = os.path.realpath(git.top(folder))
    now = {os.path.join(top, old): os.path.realpath(new) for new, (old, _) in moved(folder, "HEAD").items()}
    asked = ("log", "-M", "--diff-filter=R", "--name-status", "-z", "--format=", "--", ".")
    parts = [os.fsdecode(part) for part in (answer(folder, *asked) or b"").split(b"\0") if part]
    for old, new in zip(parts[1::3], parts[2::3], strict=True):
        last = os.path.join(top, new)
        now.setdefault(os.path.join(top, old), now.get(last, last))
    return now


def _by_content(
    top: Path, new: Iterable[str], gone: dict[str, list[str]], before: dict[str, Blob]
) -> dict[str, str]:
    listed = [path for path in new if "\n" not in path]
    given = "".join(f"{path}\n" for path in listed).encode("utf-8", "surrogateescape")
    names = (answer(top, "hash-object", "--stdin-paths", given=given) or b"").decode().split()
    pairs: dict[str, str] = {}
    for path, name in zip(listed, names, strict=False):
        same = (old for old in gone[path.rpartition("/")[2]] if old in before and before[old].name == name)
        if (old := next((old for old in same if old not in pairs.values()), None)) is not None:
            pairs[path] = old
    return pairs


def _by_folder(new: Iterable[str], pairs: dict[str, str], gone: set[str]) -> dict[str, str]:
    """Files that were changed too, with the rest of their folder."""
    came: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for path, old in pairs.items():
        came[path.rpartition("/")[0]][old.rpartition("/")[0]] += 1
    found = {}
    for path in new:
        folder, _, name = path.rpartition("/")
        if came[folder]:
            ((source, _),) = came[folder].most_common(1)
            old = f"{source}/{name}" if source else name
            if old in gone:
                found[path] = old
    return found
