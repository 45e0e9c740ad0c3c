"""`python -m cjtool.docs` writes all that is made from the code; with `--check` it fails when that is not fresh."""

import sys
from pathlib import Path
from subprocess import call

from cjtool.docs.fresh import stale, write
from cjtool.docs.rule_pages import LANE_NAMES


def _main(arguments: list[str]) -> int:
    root = Path.cwd()
    if arguments != ["--check"]:
        changed = write(root)
        # The schemas come from models that were read with the old names.
        again = root / LANE_NAMES in changed
        return call([sys.executable, "-m", "cjtool.docs"]) if again else 0
    found = sorted(path.relative_to(root).as_posix() for path in stale(root))
    sys.stdout.write("".join(f"{name}: not fresh; run `python -m cjtool.docs`\n" for name in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
