"""LibreOffice as a judge of office files: what it opens, and what that looks like."""

import fcntl
import os
import subprocess
import tempfile
from pathlib import Path

import pypdfium2
from PIL.Image import Image

_PATIENCE = 180
"""Seconds; on a busy machine the first start takes long."""


def converted(path: Path, ending: str, folder: Path) -> Path:
    """A file as LibreOffice writes it in another format, in a folder; one at a time, as it takes both processors.

    Without LibreOffice (Debian's `libreoffice-calc`, `-impress` and `-draw`) the test fails: it cannot judge.
    """
    profile = Path(tempfile.gettempdir()) / f"cjtool-libreoffice-{os.getuid()}"
    profile.mkdir(exist_ok=True)
    with open(profile / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{profile}/profile", "--headless", "--convert-to", ending,
             "--outdir", str(folder), str(path)],
            capture_output=True, text=True, timeout=_PATIENCE, check=False,
        )  # fmt: skip
    made = folder / f"{path.stem}.{ending.split(':', 1)[0]}"
    assert made.exists(), done.stdout + done.stderr
    return made


def pictures(path: Path, folder: Path, dpi: int = 96) -> list[Image]:
    """The pages or slides of an office file as LibreOffice shows them."""
    pages = pypdfium2.PdfDocument(converted(path, "pdf", folder))
    return [page.render(scale=dpi / 72).to_pil() for page in pages]
