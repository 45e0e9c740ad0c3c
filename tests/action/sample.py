"""The comment that `docs/ci.md` shows: what the action really writes, with links that lead somewhere from there.

`python -m tests.action.sample` writes it anew.
"""

import os
import re
import tempfile
from pathlib import Path

from tests.action.hosts import Host, serving
from tests.action.proposals import GALLERY, propose
from tests.action.runner import ARTIFACTS, ROOT, job, run

PAGE = ROOT / "docs" / "ci.md"
_SHOWN = re.compile(r"(?:^>.*\n)+", re.MULTILINE)
_FILE = re.compile(r"\(https://github\.com/o/r/blob/[0-9a-f]+/")
_ARTIFACT = re.compile(rf"\({re.escape(ARTIFACTS)}/\d+\)")


def with_sample(page: str, comment: str) -> str:
    """A page with a comment in place of the one that it quotes."""
    said = _ARTIFACT.sub("(#github)", _FILE.sub(f"(../journeys/{GALLERY.name}/", comment.partition("\n")[2]))
    quoted = "".join(f"> {line}".rstrip() + "\n" for line in said.strip().splitlines())
    return _SHOWN.sub(lambda _: quoted, page, count=1)


if __name__ == "__main__":
    os.environ["no_proxy"] = "127.0.0.1"
    with tempfile.TemporaryDirectory() as folder, serving(Host("github")) as host:
        run(job(propose(Path(folder) / "repository"), host))
        PAGE.write_text(with_sample(PAGE.read_text("utf-8"), host.bodies[0]), "utf-8")
