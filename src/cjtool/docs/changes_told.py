"""Pages made from the checks of changes: one for each kind, and an index."""

from collections.abc import Iterator, Sequence

from cjtool.diff.checks import all_checks
from cjtool.diff.declaration import Check
from cjtool.diff.examples import Sample, samples
from cjtool.diff.level import Level
from cjtool.diff.outcome import Differences, ProjectDiff
from cjtool.docs import explained
from cjtool.docs.markup import with_names, without_markup
from cjtool.docstrings import sections
from cjtool.formats.change_words import LEVELS
from cjtool.formats.changes.text import render

_NOTE = "<!-- Made by `python -m cjtool.docs` from the check's docstring. -->\n"
_MEANINGS = {
    Level.WORSE: "The customer is worse off.",
    Level.BETTER: "The customer is better off.",
    Level.NEUTRAL: "Something is otherwise, and that alone says neither.",
    Level.WORDING: "The same in other words.",
}
_INTRO = """\
# Changes

What `cjtool diff` can say of two versions of a project. Each change is of one kind; of the kinds that an edit could be, it is told as
the one that says most. `cjtool explain KIND` prints a page in the terminal.

A project can give a kind another level, or switch it off, in `cjtool.yaml`:

```yaml
diff:
  levels: {step-added: worse, wording: off}
```"""


def change_page(check: Check, language: str = "en") -> str:
    """A check's page in Markdown: its docstring, with what is printed below each pair of examples.

    Headings, the level and what is printed are in the language.
    """
    level = explained.LEVEL[language].format(level=LEVELS[check.level][language])
    note = [explained.CHANGE_IN_ENGLISH[language]] if language != "en" else []
    opening = check.doc.split("\n## ", 1)[0].strip()
    return "\n\n".join([f"# {check.name}", level, *note, opening, *_body(check, language)]) + "\n"


def change_explanation(check: Check, language: str = "en") -> str:
    """A check's page as plain text for a terminal."""
    return without_markup(change_page(check, language))


def change_pages() -> dict[str, str]:
    """Every page, by its path in the repository."""
    made = {f"docs/changes/{check.name}.md": _NOTE + change_page(check) for check in all_checks()}
    return made | {"docs/changes/index.md": _NOTE + change_index()}


def change_index() -> str:
    """The table of all kinds, by level."""
    parts = [_INTRO]
    for level, meaning in _MEANINGS.items():
        rows = [f"| [{check.name}]({check.name}.md) | {check.summary} |" for check in _of(level)]
        parts += [f"## {level}", f"*{meaning}*", "\n".join(["| kind | tells |", "|---|---|", *rows])]
    return "\n\n".join(parts) + "\n"


def _of(level: Level) -> Sequence[Check]:
    return [check for check in all_checks() if check.level is level]


def _body(check: Check, language: str) -> Iterator[str]:
    left = list(samples(check))
    for heading, text in sections(check.doc):
        yield f"## {explained.heading(heading, language)}"
        yield with_names(text.strip())
        if heading.startswith("After"):
            yield f"```text\n{_printed(left.pop(0), language)}```"


def _printed(sample: Sample, language: str) -> str:
    """What `cjtool diff` prints of an example."""
    before, after = sample.versions()
    found = ProjectDiff(before, after, sample.changes())
    return render(Differences((found,), ("", "")), language=language)
