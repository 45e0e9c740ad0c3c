"""Spark counts the same with the query that is printed for it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from tests.measure.engines.answer_tables import AnswerTable, answer_tables, as_meant, result_as_csv

from cjtool.measure.engines.counts_files import read_counts
from cjtool.measure.engines.unseen_tables import warehouse_sql

PROGRAM = Path(__file__).with_name("spark_program.py")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        shutil.which("java") is None and "CI" not in os.environ, reason="Java is not installed"
    ),
]


def tables() -> list[AnswerTable]:
    """Twenty arbitrary tables, the same in every run: Spark takes long to start, and is started once."""
    drawn: list[AnswerTable] = []

    @settings(max_examples=20, deadline=None, database=None, derandomize=True)
    @given(answer_tables())
    def draw(table: AnswerTable) -> None:
        drawn.append(table.as_asked_unseen())

    draw()
    return drawn


def run(*command: str | Path) -> None:
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_spark_counts_the_same_with_the_printed_query(tmp_path: Path) -> None:
    drawn = tables()
    asked = [
        {
            "headings": table.headings,
            "rows": table.rows,
            "query": warehouse_sql(table.question, "answers", "spark"),
        }
        for table in drawn
    ]
    (tmp_path / "asked.json").write_text(json.dumps(asked))
    run(sys.executable, "-m", "venv", tmp_path / "venv")
    python = tmp_path / "venv" / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", "--no-cache-dir", "pyspark>=4")
    run(python, PROGRAM, tmp_path / "asked.json", tmp_path / "results.json")

    results = json.loads((tmp_path / "results.json").read_text())
    assert len(results) == len(drawn) >= 20
    for table, result in zip(drawn, results, strict=True):
        result_as_csv(tmp_path / "counts.csv", result["headings"], result["rows"])
        expected = as_meant(table.counted_from_csv(tmp_path / "answers.csv"), table.question)
        assert read_counts(table.question, [tmp_path / "counts.csv"]) == expected
