"""Which files belong to which project, and files that cannot be read."""

import os
import socket
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cjtool.files import Disk
from cjtool.project import WorkspaceReading, read
from cjtool.project.files import yaml_files
from cjtool.request import RequestError

TODAY = date(2026, 11, 22)
PROJECT = "cjtool: project/v1\n"
LIBRARY = "cjtool: library/v1\n"
JOURNEY = "cjtool: journey/v1\ntitle: x\nstages: [{name: A}]\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(**files: str) -> None:
    """Files by path, without their ending, with `__` for a slash."""
    for name, text in files.items():
        path = Path(name.replace("__", "/") + ".yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def names(reading: WorkspaceReading) -> list[list[str]]:
    return [[file.source.path.as_posix() for file in workspace.files] for workspace in reading.workspaces]


def told(reading: WorkspaceReading) -> list[str]:
    return [
        f"{each.span.path.as_posix()}: {each.sentence}"
        for workspace in reading.workspaces
        for each in workspace.problems
    ]


def test_the_nearest_settings_make_the_project(here: Path) -> None:
    write(
        cjtool=PROJECT,
        a=JOURNEY,
        sub__b=JOURNEY,
        nested__cjtool=PROJECT,
        nested__c=JOURNEY,
        nested__deep__d=JOURNEY,
    )

    assert names(read(["a.yaml"], TODAY)) == [["a.yaml", "cjtool.yaml", "sub/b.yaml"]]
    assert names(read(["nested/deep/d.yaml"], TODAY)) == [
        ["nested/c.yaml", "nested/cjtool.yaml", "nested/deep/d.yaml"]
    ]
    assert (
        names(read(["."], TODAY))
        == names(read([], TODAY))
        == [
            ["a.yaml", "cjtool.yaml", "sub/b.yaml"],
            ["nested/c.yaml", "nested/cjtool.yaml", "nested/deep/d.yaml"],
        ]
    )


def test_targets_are_what_was_asked_for(here: Path) -> None:
    write(cjtool=PROJECT, a=JOURNEY, sub__b=JOURNEY)

    assert read(["sub"], TODAY).targets == {Path("sub/b.yaml")}
    assert read(["a.yaml"], TODAY).targets == {Path("a.yaml")}


def test_journey_folders_are_all_that_is_read_from_wherever_it_is_asked(here: Path) -> None:
    write(client__cjtool=PROJECT + "journeys: [trips]\n", client__trips__a=JOURNEY, client__other__b=JOURNEY)
    expected = [["client/cjtool.yaml", "client/trips/a.yaml"]]

    assert names(read(["client"], TODAY)) == names(read(["."], TODAY)) == expected


def test_settings_that_are_not_valid_still_say_where_journeys_are(here: Path) -> None:
    write(cjtool=PROJECT + "journeys: trips\nlanguage: dutch\n", trips__a=JOURNEY, other__b=JOURNEY)

    assert names(read([], TODAY)) == [["cjtool.yaml", "trips/a.yaml"]]


def test_journey_folders_that_cannot_be_are_told(here: Path) -> None:
    write(cjtool=PROJECT + "journeys: [none, ../out, own]\n", own__cjtool=PROJECT)

    assert told(read([], TODAY)) == [
        "cjtool.yaml: there is no folder `none`",
        "cjtool.yaml: outside the project lies `../out`",
        "cjtool.yaml: `own` is a project of its own",
    ]


def test_what_is_somebody_elses_is_left_alone(here: Path) -> None:
    write(
        cjtool=PROJECT,
        compose="services: [",
        big="a: b\n" * 1_100_000,
        node_modules__x=JOURNEY,
        build__x=JOURNEY,
    )
    Path(".hidden").mkdir()
    Path(".hidden/x.yaml").write_text(JOURNEY, encoding="utf-8")
    Path("package.json").write_text("{}", encoding="utf-8")
    Path("latin.yaml").write_bytes(b"name: caf\xe9\n")
    Path("wide.yaml").write_bytes("name: x\n".encode("utf-16"))
    Path("link.yaml").symlink_to("cjtool.yaml")
    reading = read(["."], TODAY)

    assert names(reading) == [["cjtool.yaml"]]
    assert told(reading) == []
    assert sorted(path.name for path in reading.skipped) == [
        "big.yaml",
        "compose.yaml",
        "latin.yaml",
        "wide.yaml",
    ]
    assert [path.as_posix() for path in reading.hidden] == ["build/x.yaml"]


def test_what_is_named_must_be_ours(here: Path) -> None:
    write(compose="services: x\n")

    assert told(read(["compose.yaml"], TODAY)) == [
        "compose.yaml: no `cjtool` key says what kind of file this is; make `cjtool: journey/v1` the first line"
    ]


def test_ours_is_told_when_it_cannot_be_read(here: Path) -> None:
    write(big=JOURNEY + "#" * 5_000_001, small=JOURNEY)
    Path("latin.yaml").write_bytes(JOURNEY.encode() + b"goal: caf\xe9\n")
    Path("wide.yaml").write_bytes(JOURNEY.encode("utf-16"))

    assert told(read(["."], TODAY)) == [
        "big.yaml: the file is larger than 5 MB; split it",
        "latin.yaml: the file is not UTF-8: byte 0xE9; save it as UTF-8",
        "wide.yaml: the file is UTF-16; save it as UTF-8",
    ]


def test_a_folder_may_be_called_like_a_file(here: Path) -> None:
    write(**{"x.yaml__a": JOURNEY, "cjtool.yaml__b": JOURNEY})

    assert names(read(["."], TODAY)) == [["cjtool.yaml/b.yaml"], ["x.yaml/a.yaml"]]


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("none.yaml", "there is no such file"),
        ("loop.yaml", "its links go round in a circle"),
        ("a\0b.yaml", "no file can have that name"),
        ("a" * 300 + ".yaml", "its name is too long"),
    ],
)
def test_a_path_that_is_not_there_is_a_wrong_request(here: Path, path: str, why: str) -> None:
    Path("loop.yaml").symlink_to("loop.yaml")

    with pytest.raises(RequestError, match=why):
        read([path], TODAY)


def test_pipes_and_sockets_hold_nobody_up(here: Path) -> None:
    os.mkfifo("pipe.yaml")
    with socket.socket(socket.AF_UNIX) as plug:
        plug.bind("plug.yaml")
        found = [
            read([name], TODAY).unreadable[0].message for name in ("pipe.yaml", "plug.yaml", "/dev/zero")
        ]

    assert set(found) == {"the file cannot be read: it is not a regular file"}
    assert read(["."], TODAY).workspaces == ()


def test_links_in_circles_between_folders_are_passed_over(here: Path) -> None:
    write(a__x=JOURNEY)
    Path("a/again").symlink_to("..")

    assert names(read(["."], TODAY)) == [["a/x.yaml"]]


def test_a_folder_that_cannot_be_listed_is_told(here: Path) -> None:
    refused: list[OSError] = []

    assert list(yaml_files("nowhere", Disk(), refused.append, nested=True)) == []
    assert [type(error) for error in refused] == [FileNotFoundError]


@pytest.fixture
def deepest(here: Path) -> Iterator[Path]:
    """A folder deeper than the stack, gone afterwards: pytest clears old folders recursively."""
    chain = ["/".join("d" * depth) for depth in range(1, 1_201)]
    for folder in chain:
        os.mkdir(folder)
    yield Path(chain[-1])
    for file in Path(chain[-1]).iterdir():
        file.unlink()
    for folder in reversed(chain):
        os.rmdir(folder)


def test_folders_may_be_deeper_than_the_stack(deepest: Path) -> None:
    (deepest / "x.yaml").write_text(JOURNEY, encoding="utf-8")

    assert [len(files) for files in names(read(["."], TODAY))] == [1]


def test_standard_input_takes_the_place_of_its_file(here: Path) -> None:
    write(cjtool=PROJECT, a=JOURNEY)
    reading = read([], TODAY, buffers={"a.yaml": (JOURNEY + "emotie: 1\n").encode()})

    assert [each.partition(";")[0] for each in told(reading)] == [
        "a.yaml: `emotie` is not a key of a journey"
    ]
    assert reading.targets == {Path("a.yaml")}


def test_a_file_of_carriage_returns_is_ours(here: Path) -> None:
    Path("a.yaml").write_bytes(("# about\n" + JOURNEY).replace("\n", "\r").encode())

    assert names(read(["."], TODAY)) == [["a.yaml"]]


def test_settings_are_asked_to_stand_in_their_file(here: Path) -> None:
    write(cjtool=LIBRARY, settings=PROJECT)

    assert told(read([], TODAY)) == [
        "cjtool.yaml: `cjtool.yaml` holds something other than a project; start it with `cjtool: project/v1`",
        "settings.yaml: a project's settings stand in `cjtool.yaml` in its folder; move them there",
    ]


@pytest.mark.parametrize(
    ("name", "data"), [("notes.docx", b"PK\x03\x04\x87\x00"), ("map.png", b"\x89PNG\r\n\x1a\n")]
)
def test_a_named_file_that_is_no_text_is_told_to_be_of_another_kind(
    here: Path, name: str, data: bytes
) -> None:
    (here / name).write_bytes(data)

    assert [sentence.split(";")[0] for sentence in told(read([name], TODAY))] == [
        f"{name}: this is no YAML file, but `{Path(name).suffix}`"
    ]
