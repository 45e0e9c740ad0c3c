"""What `init` and `new` copy: starters are complete and without findings, stubs are valid."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Literal, get_args, get_origin

import pytest
from tests.image.test_picture import png

from cjtool.app import starting
from cjtool.build import Root
from cjtool.build.shape import node_in
from cjtool.cli.init import following
from cjtool.diagnostic import FindingKind, Severity
from cjtool.i18n.translated import LANGUAGES
from cjtool.lint import all_rules, lint
from cjtool.model import SECTION_OF, Journey, Node, Sections, steps, types, walk
from cjtool.model.insight import Feedback, Gain, Opportunity, Pain, Reading
from cjtool.model.journey import Branch, Stage, Step
from cjtool.model.node import keys_by_name
from cjtool.project import Workspace, read
from cjtool.query import language, owner, promises, response_time, tone

TEMPLATES = Path(__file__).parents[1] / "templates"
STARTERS = [
    TEMPLATES / "starters" / starter / language
    for starter in starting.STARTERS
    if starter != starting.BLANK
    for language in LANGUAGES
]
LIBRARY = {"en": "library.yaml", "nl": "bibliotheek.yaml", "fr": "bibliotheque.yaml", "de": "bibliothek.yaml"}
SECTIONS = SECTION_OF
STUBS = [(language, kind) for language in LANGUAGES for kind in ("journey", *SECTIONS)]
MODELS = {kind: node_in(types(Sections)[section]) for kind, section in SECTION_OF.items()}
IN_A_JOURNEY = (Journey, Stage, Step, Pain, Gain, Opportunity, Reading, Feedback, Branch)
UNKNOWN = "unknown-reference"
OF_A_DEFINITION = {"name", "kind", "unit", "scale", "better"}
"""What a reading states whose metric nobody defined."""
STEP_KEYS = (
    "touchpoint", "initiator", "does", "thinks", "feels", "quote", "expects", "moment_of_truth", "wait", "update",
    "handover", "frontstage", "backstage", "systems", "pains", "gains", "opportunities", "metrics", "feedback",
    "sources", "next",
)  # fmt: skip

starters = pytest.mark.parametrize(
    "starter", STARTERS, ids=lambda folder: f"{folder.parent.name}-{folder.name}"
)
stubs = pytest.mark.parametrize(("language", "kind"), STUBS)


def test_git_leaves_out_raw_answers_and_logs_of_a_new_project(tmp_path: Path) -> None:
    starting.start(starting.StartRequest(tmp_path, "retail", "en"))
    ignored = ("answers/export.xlsx", "logs/orders.csv", "build/index.html")
    kept = ("journeys/answers/notes.yaml", "cjtool.yaml")
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)

    found = subprocess.run(
        ["git", "check-ignore", *ignored, *kept], cwd=tmp_path, check=True, capture_output=True, text=True
    )

    assert found.stdout.split() == [*ignored]


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("starter", ["retail", "blank"])
def test_the_notes_of_a_new_project_send_people_to_the_page_that_the_command_names(
    starter: str, spoken: str, tmp_path: Path
) -> None:
    started = starting.start(starting.StartRequest(tmp_path, starter, spoken))

    readme = (tmp_path / "README.md").read_text("utf-8")
    assert "`build/index.html`" in readme
    assert "build/index.html" in following(".", started, spoken)[-1]
    assert "index.md" not in readme


@starters
def test_a_starter_is_read_without_problems(starter: Path, tmp_path: Path) -> None:
    workspace = _copied(starter, tmp_path)

    assert [problem.message for problem in workspace.problems] == []
    assert len(workspace.journeys) == 1
    assert language(workspace.journeys[0], workspace) == starter.name


@starters
@pytest.mark.parametrize("today", [date(2026, 1, 1), date(2027, 11, 1)])
def test_a_starter_has_no_findings_on_any_day(starter: Path, today: date, tmp_path: Path) -> None:
    outcome = lint([_copied(starter, tmp_path, today)], all_rules())

    assert [
        f"{each.rule}: {each.message}" for each in outcome.diagnostics if each.kind is FindingKind.FAULT
    ] == []


@starters
def test_a_starter_fills_every_lane(starter: Path, tmp_path: Path) -> None:
    workspace = _copied(starter, tmp_path)
    (journey,) = workspace.journeys
    listed = steps(journey)

    assert [key for key in STEP_KEYS if not any(getattr(step, key) for step in listed)] == []
    assert all(
        step.emotion is not None and owner(step, workspace) and tone(step, workspace) for step in listed
    )
    assert any(promises(step, workspace) for step in listed)
    assert any(response_time(step, workspace) for step in listed)
    assert min(step.emotion or 0 for step in listed) <= -1
    assert all(stage.goal and stage.duration and stage.phase for stage in journey.stages)
    assert any(stage.metrics for stage in journey.stages)
    assert any(pain.severity == "high" for step in listed for pain in step.pains)
    assert all(step.feedback.owner and step.feedback.within for step in listed if step.feedback)
    assert 1 <= len(journey.metrics) <= 3


@starters
def test_a_starter_fits_a_map(starter: Path, tmp_path: Path) -> None:
    (journey,) = _copied(starter, tmp_path).journeys

    assert 4 <= len(journey.stages) <= 6
    assert 9 <= len(steps(journey)) <= 14
    assert [step.name for step in steps(journey) if len(step.name) > 34] == []


@starters
def test_a_starter_says_which_sources_are_assumptions(starter: Path, tmp_path: Path) -> None:
    workspace = _copied(starter, tmp_path)

    assert workspace.project.name
    assert any(source.kind == "assumption" for source in workspace.library.sources.values())


@starters
def test_a_starter_holds_no_date_that_passes(starter: Path, tmp_path: Path) -> None:
    workspace = _copied(starter, tmp_path)

    assert [path for file in workspace.files for path in _dates(file.root)] == []


@starters
def test_a_starter_keeps_the_order_of_keys(starter: Path) -> None:
    settings, library, *journeys = (_keys(path) for path in _files(starter))

    assert settings[:3] == ["cjtool", "name", "language"]
    assert library[0] == "cjtool"
    for keys in journeys:
        assert keys[:2] == ["cjtool", "title"]
        assert keys == sorted(keys, key=list(types(Journey)).index)


@starters
def test_a_starter_names_its_schemas(starter: Path) -> None:
    settings, library, journey = (path.read_text("utf-8").split("\n", 1)[0] for path in _files(starter))

    assert settings == "# yaml-language-server: $schema=.cjtool/schemas/project.schema.json"
    assert library == "# yaml-language-server: $schema=.cjtool/schemas/library.schema.json"
    assert journey == "# yaml-language-server: $schema=../.cjtool/schemas/journey.schema.json"


@pytest.mark.parametrize("top", ["starters", "new"])
def test_lines_fit_an_editor(top: str) -> None:
    long = [
        f"{path}:{number}"
        for path in sorted((TEMPLATES / top).rglob("*"))
        if path.is_file()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if len(line) > 110
    ]

    assert long == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_readme_names_the_files_and_the_commands(language: str) -> None:
    text = (TEMPLATES / "starters" / "common" / f"README.{language}.md").read_text("utf-8")

    for name in ("cjtool.yaml", LIBRARY[language], "journeys/"):
        assert f"`{name}`" in text
    for command in ("show", "lint", "build"):
        assert f"`cjtool {command}`" in text


@stubs
def test_a_stub_is_valid_once_it_is_filled_in(language: str, kind: str, tmp_path: Path) -> None:
    workspace = _stubbed(language, kind, tmp_path)

    assert [problem.message for problem in workspace.problems] == []
    if kind == "journey":
        assert [(journey.id, journey.title, journey.status) for journey in workspace.journeys] == [
            ("first-try", "It's: a #1 try", "draft")
        ]
    else:
        (definition,) = getattr(workspace.library, SECTIONS[kind]).items()
        assert definition[0] == "first-try"
        assert "It's: a #1 try" in (
            getattr(definition[1], "name", None),
            getattr(definition[1], "text", None),
        )


@starters
def test_a_new_journey_adds_no_warning_to_a_starter(starter: Path, tmp_path: Path) -> None:
    shutil.copytree(starter, tmp_path / "project")
    (tmp_path / "project" / "journeys" / "first-try.yaml").write_text(_stub(starter.name, "journey"), "utf-8")
    outcome = lint(read([tmp_path / "project"], date(2026, 1, 1)).workspaces, all_rules())

    faults = (each for each in outcome.diagnostics if each.kind is FindingKind.FAULT)
    assert [each.message for each in faults if each.severity > Severity.INFO] == []


@stubs
def test_a_stub_speaks_only_of_keys_that_there_are(language: str, kind: str, tmp_path: Path) -> None:
    workspace = _stubbed(language, kind, tmp_path)
    known = {
        key for file in workspace.files if file.root for _, node in walk(file.root) for key in _fields(node)
    }

    said = re.findall(r"^ *# (?:  )?(?:- \{)?([a-z_]+): ", _stub(language, kind), re.MULTILINE)

    assert [key for key in said if key not in known | {"text", "title", "metric"}] == []


@stubs
def test_what_a_stub_offers_can_be_taken(language: str, kind: str, tmp_path: Path) -> None:
    """Without the signs of comments it is read; only what names something else is still to be filled in."""
    offered = _taken(_stub(language, kind))

    (tmp_path / "images").mkdir()
    for name in re.findall(r"images/(\S+)", offered):
        (tmp_path / "images" / name).write_bytes(png())
    wrong = [each for each in _placed(offered, language, kind, tmp_path).problems if each.rule != UNKNOWN]

    assert [problem.sentence for problem in wrong if "`scale`" not in problem.sentence] == []


@starters
def test_what_a_starter_offers_can_be_taken(starter: Path, tmp_path: Path) -> None:
    shutil.copytree(starter, tmp_path / "project")
    for path in (tmp_path / "project").rglob("*.yaml"):
        path.write_text(_taken(path.read_text("utf-8")), "utf-8")
    (workspace,) = read([tmp_path / "project"], date(2026, 1, 1)).workspaces

    assert [problem.sentence for problem in workspace.problems if problem.rule != UNKNOWN] == []


@pytest.mark.parametrize("path", sorted(TEMPLATES.rglob("*.yaml")), ids=lambda path: path.name)
def test_a_phase_is_one_of_the_customer_lifecycle_and_of_no_life(path: Path) -> None:
    assert re.findall("levensfase|levensloop|lebensphase", path.read_text("utf-8").lower()) == []


@stubs
def test_a_stub_names_every_key_and_every_value(language: str, kind: str) -> None:
    text = _stub(language, kind)
    models = IN_A_JOURNEY if kind == "journey" else (MODELS[kind],)
    keys = {
        (model, key): types(model)[name]
        for model in models
        for name, key in keys_by_name(model).items()
        if key not in {"cjtool", "meta", "define", "language"}
        and not (model is Reading and key in OF_A_DEFINITION)
    }

    assert [key for _, key in keys if not re.search(rf"\b{key}:", text)] == []
    values = {value for annotation in keys.values() for value in _values(annotation)}
    assert [value for value in sorted(values) if not re.search(rf"\b{value}\b", text)] == []


def _values(annotation: object) -> Iterator[str]:
    """The words that a key takes."""
    if get_origin(annotation) is Literal:
        yield from (value for value in get_args(annotation) if isinstance(value, str))
    else:
        for part in get_args(annotation):
            yield from _values(part)


def _copied(starter: Path, to: Path, today: date = date(2026, 1, 1)) -> Workspace:
    shutil.copytree(starter, to / "project")
    (workspace,) = read([to / "project"], today).workspaces
    return workspace


def _files(starter: Path) -> list[Path]:
    """Settings, library, and the journeys."""
    library = starter / LIBRARY[starter.name]
    found = [starter / "cjtool.yaml", library, *sorted((starter / "journeys").iterdir())]
    assert sorted(found) == sorted(path for path in starter.rglob("*") if path.is_file())
    return found


def _keys(path: Path) -> list[str]:
    return re.findall(r"^([a-z_]+):", path.read_text("utf-8"), re.MULTILINE)


def _dates(root: Root | None) -> Iterator[str]:
    assert root is not None
    for path, node in walk(root):
        yield from (f"{path}/{key}" for key in _fields(node) if isinstance(getattr(node, key), date))


def _fields(node: Node) -> set[str]:
    return set(types(type(node)))


def _stub(language: str, kind: str) -> str:
    text = (TEMPLATES / "new" / language / f"{kind}.yaml").read_text("utf-8")
    for token, value in (("@ID@", "first-try"), ("@NAME@", "'It''s: a #1 try'"), ("@LANGUAGE@", language)):
        text = text.replace(token, value)
    return text


def _taken(text: str) -> str:
    """The text with each key that it offers in a comment."""
    return re.sub(r"^( *)# (?=[a-z_]+:(?: |$)|  - |    [a-z_]+: )", r"\1", text, flags=re.MULTILINE)


def _stubbed(language: str, kind: str, to: Path) -> Workspace:
    """A project with one stub, as `cjtool new` makes it."""
    return _placed(_stub(language, kind), language, kind, to)


def _placed(text: str, language: str, kind: str, to: Path) -> Workspace:
    (to / "cjtool.yaml").write_text(f"cjtool: project/v1\nname: Somebody\nlanguage: {language}\n", "utf-8")
    if kind == "journey":
        (to / "first-try.yaml").write_text(text, "utf-8")
    else:
        entry = "".join(f"  {line}" for line in text.splitlines(keepends=True))
        (to / "library.yaml").write_text(f"cjtool: library/v1\n{SECTIONS[kind]}:\n{entry}", "utf-8")
    (workspace,) = read([to], date(2026, 1, 1)).workspaces
    return workspace
