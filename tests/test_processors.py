"""Work spread over processors gives what one process gives."""

import os
import resource
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

import corpus
from cjtool.build import build, build_all
from cjtool.lint import all_rules, lint
from cjtool.processors import spread
from cjtool.project import read
from cjtool.source import Source

CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
several = pytest.mark.skipif(CORES < 2, reason="this machine has one processor")
BROKEN = sorted((Path(__file__).parent / "broken").glob("*.yaml"))


@contextmanager
def one_processor() -> Iterator[None]:
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(before)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def test_little_work_is_done_here() -> None:
    running = spread(lambda piece: piece, 9, least=10)

    assert running.own == range(9)
    assert running.results() == {}


@several
def test_every_piece_is_done_once_here_or_elsewhere() -> None:
    running = spread(lambda piece: {"square": piece * piece, "text": "é" * piece}, 100, least=10, own=0.5)
    elsewhere = running.results()

    assert {*running.own, *elsewhere} == set(range(100))
    assert not {*running.own} & {*elsewhere}
    assert len(running.own) < 50
    assert all(made == {"square": piece**2, "text": "é" * piece} for piece, made in elsewhere.items())


@several
def test_pieces_of_a_process_that_dies_are_left_to_the_caller() -> None:
    def fragile(piece: int) -> int:
        if piece == 99:
            os._exit(3)
        return piece

    assert 99 not in spread(fragile, 100, least=10).results()


@several
def test_results_that_cannot_be_sent_are_left_to_the_caller() -> None:
    assert spread(lambda piece: object(), 100, least=10).results() == {}


@several
def test_no_process_is_left_behind() -> None:
    spread(lambda piece: piece, 100, least=10).results()

    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@several
def test_children_that_are_forgotten_when_they_end_are_no_problem() -> None:
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # as some services start what they run
    try:
        running = spread(lambda piece: piece, 100, least=10)
        assert {*running.own, *running.results()} == set(range(100))
    finally:
        signal.signal(signal.SIGCHLD, before)


@several
def test_where_no_file_is_to_be_had_all_is_left_to_the_caller() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, hard))
    try:
        assert spread(lambda piece: piece, 100, least=10).results() == {}
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_a_process_with_threads_is_not_copied() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert spread(lambda piece: piece, 100, least=10).own == range(100)
    finally:
        done.set()
        thread.join()


@pytest.mark.slow
def test_files_read_together_are_read_as_each_alone(tmp_path: Path) -> None:
    corpus.write(tmp_path, 120)
    good = [Source(path, path.read_text("utf-8")) for path in sorted(tmp_path.rglob("*.yaml"))]
    broken = [Source(path, path.read_bytes().decode("utf-8", "replace")) for path in BROKEN]
    mixed = [source for pair in zip(good, broken, strict=False) for source in pair] + good[len(broken) :]

    together = list(build_all(mixed))

    for built, source in zip(together, mixed, strict=True):
        alone = build(source)
        assert built.source is source
        assert built.problems == alone.problems
        assert built.ids == alone.ids
        assert (built.root is None) == (alone.root is None)
        assert repr(built.root) == repr(alone.root)


@pytest.mark.slow
@several
def test_findings_are_the_same_on_one_processor_and_on_all(tmp_path: Path) -> None:
    corpus.write(tmp_path, 200)
    for number, path in enumerate(sorted((tmp_path / "journeys").glob("*.yaml"))):
        if number % 3 == 0:
            text = path.read_text("utf-8").replace("goal: An appliance that works the day it comes\n", "")
            path.write_text(text.replace("emotion: -1", "emotion: -2"), "utf-8")

    def found() -> list[tuple[object, ...]]:
        reading = read([tmp_path], date(2026, 11, 22))
        diagnostics = lint(reading.workspaces, all_rules(), reading.targets).diagnostics
        return [(d.rule, d.message, d.span.path, d.span.start, d.at, d.fingerprint) for d in diagnostics]

    with one_processor():
        alone = found()

    assert len(alone) >= 67
    assert found() == alone
