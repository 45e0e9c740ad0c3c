"""One small awkward project, with a finding of every kind on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cjtool.diagnostic import Diagnostic, Edit, FindingKind, Related, Severity
from cjtool.lint import Finding, Lens, Outcome, Rule, rule
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.source import Source, Span

GOLDEN = Path(__file__).parents[1] / "golden" / "formats"
JOURNEY, LIBRARY = Path("journeys/koffie, 100% ☕.yaml"), Path("library.yaml")


@rule(Lens.JOURNEY, Severity.WARNING)
def empty_stage(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A stage has no steps.

    An empty stage draws an empty column, and readers cannot tell a gap in the research
    from a gap in the service.

    ## Bad

    ```yaml
    stages:
      - name: Discover        # <- empty-stage
    ```
    """
    yield from ()


@rule(Lens.UX, Severity.INFO)
def long_name(
    journey: Journey, workspace: Workspace, *, most: int = 40, apart_from: tuple[str, ...] = ("title",)
) -> Iterator[Finding]:
    """A name is longer than its box."""
    yield from ()


@rule(Lens.CX, Severity.ERROR, kind=FindingKind.FACT)
def nobody_owns_it(workspace: Workspace) -> Iterator[Finding]:
    """Nobody owns a channel: 100 % of “its” contacts go [nowhere](https://example.com).

    What everybody owns, nobody mends.
    """
    yield from ()


RULES: tuple[Rule, ...] = (empty_stage, long_name, nobody_owns_it)


def source(path: Path) -> Source:
    """A file of the project."""
    return Source(path, (GOLDEN / "project" / path).read_text(encoding="utf-8"))


def quoted(text: str, origin: Source, nth: int = 1) -> Span:
    """The nth place where a text stands."""
    start = -1
    for _ in range(nth):
        start = origin.text.index(text, start + 1)
    return Span(origin, start, start + len(text))


def _diagnostics(journey: Source, library: Source) -> Iterator[Diagnostic]:
    yield Diagnostic(
        "schema",
        Severity.ERROR,
        "there is no key `\x1b[31mred\x1b[0m`\n::error::`%0A`",
        quoted("title", journey),
        advice="did you mean `]]>`, 'x' or \"y\"?",
        fingerprint="0a",
    )
    yield Diagnostic(
        "empty-stage",
        Severity.WARNING,
        "stage `発見する 🔎👩‍💻` has no steps",
        quoted("発見する 🔎👩‍💻", journey),
        at="koffie/kies#name",
        lens="journey",
        fingerprint="0b",
    )
    yield Diagnostic(
        "duplicate-id",
        Severity.ERROR,
        "two stages have the id `kies`",
        quoted("kies", journey, 2),
        at="koffie/kies#id",
        advice="give one of them an `id` of its own",
        related=(Related("the first one is here", quoted("kies", journey)),),
        fingerprint="0c",
    )
    yield Diagnostic(
        "empty-stage",
        Severity.WARNING,
        "stage `Kiezen` is owned by nobody in [particular](0)",
        quoted("marketing", journey),
        at="koffie/kies#owner",
        lens="journey",
        fingerprint="0d",
        fix=lambda: (Edit(quoted("marketing", journey), "“sales”"),),
    )
    yield Diagnostic(
        "long-name",
        Severity.INFO,
        "the description has 4 lines",
        block(journey),
        at="koffie/kies#description",
        lens="ux",
        fingerprint="0e",
    )
    yield Diagnostic(
        "long-name",
        Severity.INFO,
        "step `Zoekt …` has a name of 143 characters",
        quoted("van de week daarvoor", journey),
        at="koffie/kies/zoekt#name",
        lens="ux",
        fingerprint="0f",
    )
    yield Diagnostic(
        "nobody-owns-it",
        Severity.ERROR,
        "the channel `balie` has no owner",
        quoted("balie", journey),
        at="koffie/kies/zoekt#channel",
        lens="cx",
        kind=FindingKind.FACT,
        fingerprint="10",
        related=(
            Related("it is [defined] here", quoted("counter", library)),
            Related("and named here", quoted("Balie", library)),
        ),
    )
    yield Diagnostic(
        "long-name",
        Severity.INFO,
        "a quote from right to left",
        quoted("שלום", journey),
        at="koffie/kies/zoekt#quote",
        lens="ux",
        fingerprint="11",
    )
    yield Diagnostic(
        "empty-stage",
        Severity.WARNING,
        "waived",
        quoted("Kiezen", journey),
        at="koffie/kies#name",
        lens="journey",
        fingerprint="12",
        waived="the research is planned for May",
    )
    yield Diagnostic(
        "empty-stage",
        Severity.WARNING,
        "accepted",
        quoted("Kiezen", journey),
        at="koffie/kies#name",
        lens="journey",
        fingerprint="13",
        baselined=True,
    )
    yield Diagnostic(
        "unused-waiver",
        Severity.WARNING,
        "nothing here is waived",
        quoted("library", library),
        fingerprint="14",
    )
    yield Diagnostic(
        "unreadable-file",
        Severity.ERROR,
        "the file cannot be read: permission is denied",
        Span(Source(Path("notes.yaml"), ""), 0, 0),
        fingerprint="15",
    )


def block(journey: Source) -> Span:
    """From `description` to the end of its text, whose last line end belongs to it."""
    last = quoted("thee.\n", journey)
    return Span(journey, quoted("description", journey).start, last.end)


@pytest.fixture(scope="session")
def sample() -> Outcome:
    """A finding of every kind, in their order."""
    found = tuple(_diagnostics(source(JOURNEY), source(LIBRARY)))
    ordered = sorted(found, key=lambda each: (each.span.path.as_posix(), each.span.start, each.rule))
    return Outcome((), RULES, tuple(ordered), (JOURNEY, LIBRARY, Path("notes.yaml")))


@pytest.fixture(scope="session")
def rules() -> tuple[Rule, ...]:
    """Three rules, one with options."""
    return RULES


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is in no repository, as the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
