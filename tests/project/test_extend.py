"""Settings that projects share: which file wins, where they may lie, and what is said of those that cannot be."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from cjtool.lint import every, fails, lint
from cjtool.project import Workspace, read
from cjtool.project.linting import fail_on, layers, options, severities

JOURNEY = "cjtool: journey/v1\ntitle: T\nstages: [{name: S, steps: [{name: X, emotion: -1}]}]\n"
SAD = "  house_rules: [{name: sad-step, for: step, when: step.emotion < 0, message: sad}]\n"
Lay = Callable[..., Workspace]


def shared(*lines: str) -> str:
    return "cjtool: settings/v1\nlint:\n" + "".join(f"  {line}\n" for line in lines)


@pytest.fixture
def lay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lay:
    """A repository with a project in `client`, and other files where their names say; then read the project."""

    def laid(extend: str, files: dict[str, str], *, more: str = "", git: bool = True) -> Workspace:
        if git:
            (tmp_path / ".git").mkdir()
        settings = f"cjtool: project/v1\nlint:\n  extend: {extend}\n{more}"
        for name, text in {"client/cjtool.yaml": settings, "client/a.yaml": JOURNEY, **files}.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        monkeypatch.chdir(tmp_path)
        [workspace] = read(["client"], date(2026, 1, 1)).workspaces
        return workspace

    return laid


def told(workspace: Workspace) -> list[tuple[str, int, str]]:
    return [(each.span.path.as_posix(), each.span.line, each.sentence) for each in workspace.problems]


def test_own_settings_win_over_extended_ones_and_later_over_earlier(lay: Lay) -> None:
    one = shared("rules: {a: off, b: off, c: off}", "options: {a: {x: 1, y: 1}}", "fail_on: error")
    two = shared("rules: {b: info, c: info}", "options: {a: {y: 2}}")

    workspace = lay(
        "[../one.yaml, two.yaml]", {"one.yaml": one, "client/two.yaml": two}, more="  rules: {c: error}\n"
    )

    assert severities(workspace) == {"a": "off", "b": "info", "c": "error"}
    assert options(workspace) == {"a": {"x": 1, "y": 2}}
    assert fail_on(workspace) == "error"


def test_what_shared_settings_extend_is_below_them(lay: Lay) -> None:
    files = {
        "a.yaml": shared("extend: deep/b.yaml", "rules: {a: off}"),
        "deep/b.yaml": shared("rules: {a: info, b: off}"),
    }

    workspace = lay("../a.yaml", files)

    assert severities(workspace) == {"a": "off", "b": "off"}
    assert [each.file.source.path.as_posix().rpartition("/")[2] for each in layers(workspace)] == [
        "b.yaml", "a.yaml", "cjtool.yaml",
    ]  # fmt: skip


def test_a_file_that_is_extended_twice_counts_once(lay: Lay) -> None:
    base = "cjtool: settings/v1\nlint:\n" + SAD
    files = {"a.yaml": shared("extend: base.yaml"), "b.yaml": shared("extend: base.yaml"), "base.yaml": base}

    workspace = lay("[../a.yaml, ../b.yaml]", files)
    outcome = lint([workspace], [each for each in every([workspace]) if each.home is not None])

    assert [each.rule for each in outcome.diagnostics] == ["sad-step"]


def test_a_level_that_shared_settings_state_decides_whether_a_run_fails(lay: Lay) -> None:
    workspace = lay("../a.yaml", {"a.yaml": shared("fail_on: never") + SAD})
    outcome = lint([workspace], [each for each in every([workspace]) if each.home is not None])

    assert [each.rule for each in outcome.diagnostics] == ["sad-step"]
    assert not fails(outcome, None)


@pytest.mark.parametrize(
    ("extend", "said"),
    [
        ("nope.yaml", "there is no file `nope.yaml`; a path starts at the file that names it"),
        ("/etc/hosts", "outside the project lies `/etc/hosts`; shared settings lie in the project, or in its git repository"),
        ("a.yaml", "`a.yaml` holds something other than shared settings; start it with `cjtool: settings/v1`"),
        ("../notes.yaml", "`../notes.yaml` holds something other than shared settings; start it with `cjtool: settings/v1`"),
        ("../broken.txt", "`../broken.txt` holds something other than shared settings; start it with `cjtool: settings/v1`"),
        ("https://example.org/a.yaml", "`https://example.org/a.yaml` is no file here; copy it into the repository, and name it by its path"),
        ("cjtool.yaml", "`cjtool.yaml` extends itself; take it away"),
        ("'..'", "there is no file `..`; a path starts at the file that names it"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_extended_is_a_problem(lay: Lay, extend: str, said: str) -> None:
    workspace = lay(extend, {"notes.yaml": "title: mine\n", "broken.txt": "[: {{\n"})

    assert told(workspace) == [("client/cjtool.yaml", 3, said)]


def test_without_git_only_the_projects_own_folder_is_looked_into(lay: Lay) -> None:
    files = {"out.yaml": shared("fail_on: error"), "client/in.yaml": shared("fail_on: info")}

    workspace = lay("[in.yaml, ../out.yaml]", files, git=False)

    assert [line for _, line, _ in told(workspace)] == [3]
    assert fail_on(workspace) == "info"


def test_a_link_out_of_the_repository_is_not_followed(
    lay: Lay, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    outside = tmp_path_factory.mktemp("elsewhere") / "secret.yaml"
    outside.write_text(shared("fail_on: never"), encoding="utf-8")
    (tmp_path / "client").mkdir()
    (tmp_path / "client" / "link.yaml").symlink_to(outside)

    [(_, _, said)] = told(lay("link.yaml", {}))

    assert said.startswith("outside the project lies `link.yaml`")


def test_files_that_extend_one_another_are_a_problem(lay: Lay) -> None:
    files = {"a.yaml": shared("extend: b.yaml"), "b.yaml": shared("extend: a.yaml")}

    assert told(lay("../a.yaml", files)) == [
        ("b.yaml", 3, "`a.yaml` extends what extends it; take one of the two away")
    ]


def test_shared_settings_that_are_not_valid_are_told_at_their_own_place(lay: Lay) -> None:
    workspace = lay("../a.yaml", {"a.yaml": shared("fail_onn: error")})

    assert told(workspace) == [("a.yaml", 3, "`fail_onn` is not a key of `lint`; did you mean `fail_on`?")]


def test_a_wrong_rule_in_shared_settings_is_told_there(lay: Lay) -> None:
    workspace = lay("../a.yaml", {"a.yaml": shared("rules: {missing-exti: off}")})

    [problem] = [each for each in lint([workspace], ()).diagnostics if not each.lens]
    assert (problem.span.path.as_posix(), problem.sentence) == (
        "a.yaml", "there is no rule `missing-exti`; did you mean `missing-exit`?",
    )  # fmt: skip


def test_shared_settings_that_nothing_extends_are_checked_and_do_nothing(lay: Lay) -> None:
    files = {"client/a2.yaml": "cjtool: settings/v1\nlint:\n" + SAD.replace("emotion", "emotoin")}

    workspace = lay("[]", files)
    outcome = lint([workspace], [each for each in every([workspace]) if each.home is not None])

    assert [each.sentence for each in outcome.diagnostics] == [
        "`emotoin` is no field of a step; did you mean `emotion`?"
    ]
