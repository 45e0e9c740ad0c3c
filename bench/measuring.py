"""How fast `cjtool measure` is, without any extra and with DuckDB: against a process that only reads the same file."""

from datetime import date, timedelta
from pathlib import Path
from random import Random

from process import CJTOOL, PYTHON, measured, row

_STEPS = 12
_JOURNEY = """cjtool: journey/v1
id: one
title: I am asked
expect: nps >= 0
stages:
""" + "".join(
    f"  - {{name: Stage {stage}, steps: [{', '.join(f'Step {stage * 4 + at}' for at in range(4))}]}}\n"
    for stage in range(3)
)
_SETTINGS = """cjtool: project/v1
measure:
  sources: [{file: answers.csv, metric: nps, columns: {step: moment, score: grade, time: day}}]
"""
_LOG = """cjtool: project/v1
measure:
  events: [{file: log.csv, columns: {case: case, step: what, time: at}}]
"""
_LAMP = """cjtool: journey/v1
id: lamp
title: I buy a lamp
stages:
  - name: All
    steps:
      - Searches
      - {name: Orders, next: [{to: pays, share: 0.8}, {to: end, share: 0.2}]}
      - Pays
      - {name: Receives, wait: 1 day}
"""
_READING_LOG = (PYTHON, "-c", "import csv; print(sum(1 for _ in csv.reader(open('log.csv', newline=''))))")
_READING = (PYTHON, "-c", "import csv; print(sum(1 for _ in csv.reader(open('answers.csv', newline=''))))")
_WRITING = """
import duckdb
duckdb.execute('SELECT setseed(0.14)').fetchall()
duckdb.execute('''COPY (
    SELECT CASE WHEN range % 3 = 0 THEN range // 4 END AS customer, 'Step ' || floor(random() * 12)::INT AS moment,
        floor(random() * 11)::TINYINT AS grade, TIMESTAMP '2026-01-01' + to_minutes(floor(random() * 525000)::INT) AS day,
        'It was fine' AS comment
    FROM range({count})
) TO 'answers.parquet' ''')
"""
_SCANNING = (
    PYTHON, "-c", """import duckdb
duckdb.execute("SELECT moment, grade, COUNT(*) FROM 'answers.parquet' GROUP BY ALL").fetchall()""",
)  # fmt: skip


def answers(folder: Path, count: int) -> None:
    """A project with so many answers over a year, the same each time."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "cjtool.yaml").write_text(_SETTINGS)
    (folder / "one.yaml").write_text(_JOURNEY)
    random, first = Random(14), date(2026, 1, 1)
    days = [str(first + timedelta(days=at)) for at in range(365)]
    with open(folder / "answers.csv", "w", encoding="utf-8") as file:
        file.write("customer,moment,grade,day,comment\n")
        file.writelines(
            f"{at},Step {random.randrange(_STEPS)},{random.randrange(11)},{random.choice(days)},It was fine\n"
            for at in range(count)
        )


def million(folder: Path, count: int = 1_000_000) -> None:
    """A million answers in a CSV file."""
    answers(folder, count)
    floor, told = measured(_READING, (*CJTOOL, "measure", "--today", "2026-12-31"), cwd=folder)
    figure = f"{told.seconds:.2f} s = {told.seconds / floor.seconds:.1f} × reading it"
    row(f"measure of {count:,} answers", figure, "1.5 s", told.seconds <= 1.5)


def events(folder: Path, count: int = 1_000_000) -> None:
    """Events of which one in five is not where the journey has it, laid beside the journey."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "cjtool.yaml").write_text(_LOG)
    (folder / "lamp.yaml").write_text(_LAMP)
    random = Random(14)
    with open(folder / "log.csv", "w", encoding="utf-8") as file:
        file.write("case,what,at\n")
        for case in range(count // 5):
            steps = ["Searches", "Orders", "Pays", "Receives"]
            steps.insert(random.randrange(4), random.choice(steps))
            file.writelines(
                f"c{case},{step},2026-03-{1 + at:02}T{random.randrange(24):02}:00:00Z\n"
                for at, step in enumerate(steps)
            )
    told = (*CJTOOL, "measure", "--events", "--today", "2026-12-31")
    floor, laid = measured(_READING_LOG, told, cwd=folder, runs=3)
    figure = f"{laid.seconds:.2f} s = {laid.seconds / floor.seconds:.1f} × reading it"
    row(f"{count:,} events beside their journey", figure, "5 s", laid.seconds <= 5)


def in_parquet(folder: Path, count: int = 10_000_000) -> None:
    """Ten million answers in a Parquet file, of which a third has a customer who may have answered before."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "cjtool.yaml").write_text(
        _SETTINGS.replace(".csv", ".parquet").replace("time: day", "time: day, respondent: customer")
    )
    (folder / "one.yaml").write_text(_JOURNEY)
    measured((PYTHON, "-c", _WRITING.format(count=count)), cwd=folder, runs=1)
    floor, told = measured(_SCANNING, (*CJTOOL, "measure", "--today", "2026-12-31"), cwd=folder, runs=2)
    figure = (
        f"{told.seconds:.2f} s = {told.seconds / floor.seconds:.1f} × scanning it "
        f"({told.worked:.1f} s of processors), {told.megabytes:.0f} MB"
    )
    is_good = told.seconds <= 3 and told.megabytes <= 1000
    row(f"measure of {count:,} answers in Parquet, by DuckDB", figure, "3 s, 1 GB", is_good)
    _single_rows(folder, count)


def _single_rows(folder: Path, count: int) -> None:
    """The same answers one by one: who of one month is to be called back."""
    asked = ("--loop", "--from", "2026-12-01", "--today", "2026-12-31")
    [told] = measured((*CJTOOL, "measure", *asked), cwd=folder, runs=1)
    figure = f"{told.seconds:.1f} s ({told.worked:.1f} s of processors), {told.megabytes:.0f} MB"
    row(f"calls of a month, among {count:,} answers in Parquet", figure, "1 GB", told.megabytes <= 1000)
