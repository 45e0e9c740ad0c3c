"""The projects that edits are made in: examples, starters, the first journey, and two in other scripts."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml
from tests.diff.edits.draft import Draft

REPOSITORY = Path(__file__).parents[3]
_OWN = Path(__file__).parent / "projects"
_LANGUAGES = {"ru": "ru", "zh": "zh"}


@dataclass(frozen=True)
class Original:
    """A project as it lies on the disk: its texts, and the paths of its pictures in its folder."""

    name: str
    folder: Path
    language: str
    texts: dict[str, str]
    pictures: tuple[str, ...]

    def draft(self) -> Draft:
        """The project, opened."""
        return Draft(self.name, self.language, self.texts)


@cache
def originals() -> dict[str, Original]:
    """Every project by its name."""
    starters = sorted((REPOSITORY / "templates" / "starters").glob("*/??"))
    folders = [
        *sorted((REPOSITORY / "journeys").iterdir()),
        *(folder for folder in starters if folder.parent.name != "blank"),
        REPOSITORY / "docs" / "first",
        *sorted(_OWN.iterdir()),
    ]
    found = [_original(folder) for folder in folders]
    return {each.name: each for each in found}


def _original(folder: Path) -> Original:
    texts = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.yaml")}
    settings = yaml.safe_load(texts.get("cjtool.yaml", "{}"))
    above = folder.parent
    name = f"{above.name}-{folder.name}" if above.parent.name == "starters" else folder.name
    language = _LANGUAGES.get(folder.name) or settings.get("language", "en")
    pictures = (
        [path for kind in ("svg", "png", "jpg") for path in folder.rglob(f"*.{kind}")] if settings else []
    )
    named = tuple(path.relative_to(folder).as_posix() for path in pictures)
    return Original(name, folder, language, dict(sorted(texts.items())), named)
