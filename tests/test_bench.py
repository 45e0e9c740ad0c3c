"""The corpora that speed is measured on are what they are called: a silent one, and one of seventeen findings a file."""

import sys
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

from cjtool.app.differing import DiffRequest, diff
from cjtool.lint import all_rules, lint
from cjtool.project import read

sys.path.append(str(Path(__file__).parents[1] / "bench"))
import corpus


def found(folder: Path, of: Callable[[int], str]) -> Counter[str]:
    corpus.write(folder / "project", 12, of)
    outcome = lint(read([folder / "project"], date(2026, 11, 22)).workspaces, all_rules())
    return Counter(finding.span.path.name for finding in outcome.diagnostics)


def test_the_silent_corpus_is_silent(tmp_path: Path) -> None:
    assert found(tmp_path, corpus.journey) == Counter()


def test_the_noisy_corpus_has_seventeen_findings_in_every_file(tmp_path: Path) -> None:
    counted = found(tmp_path, corpus.noisy)

    assert {name: count for name, count in counted.items() if name != "cjtool.yaml"} == {
        f"journey-{n:05}.yaml": 17 for n in range(12)
    }


def test_the_change_that_is_measured_is_of_ten_journeys(tmp_path: Path) -> None:
    corpus.write(tmp_path / "before", 12)
    corpus.write(tmp_path / "after", 12)
    corpus.change(tmp_path / "after", 10, 1)

    found = diff(DiffRequest(folders=(str(tmp_path / "before"), str(tmp_path / "after")), findings="none"))

    assert Counter(change.kind for change in found.changes) == {"stage-longer": 10, "follow-up-slower": 10}
    assert len({change.journey for change in found.changes}) == 10
