"""Files are written whole or not at all."""

import os
from pathlib import Path

import pytest

from cjtool.app.writing import write
from cjtool.request import RequestError


def test_a_file_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "map.svg"
    path.write_text("old")
    path.chmod(0o666)  # more than a new file gets

    assert write(path, "new")
    assert (path.read_text(), path.stat().st_mode & 0o777) == ("new", 0o666)


def test_a_new_file_has_the_mode_that_the_system_gives(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write(tmp_path / "map.svg", "new")
    finally:
        os.umask(before)

    assert (tmp_path / "map.svg").stat().st_mode & 0o777 == 0o640


def test_what_is_the_same_is_not_written(tmp_path: Path) -> None:
    write(tmp_path / "map.svg", "same")
    before = (tmp_path / "map.svg").stat()

    assert not write(tmp_path / "map.svg", "same")
    assert (tmp_path / "map.svg").stat().st_ino == before.st_ino


def test_nothing_half_written_stays_where_the_system_refuses(tmp_path: Path) -> None:
    (tmp_path / "map.svg").mkdir()

    with pytest.raises(RequestError, match=r"`.*map\.svg` cannot be written: it is a folder"):
        write(tmp_path / "map.svg", "new")

    assert [path.name for path in tmp_path.iterdir()] == ["map.svg"]


def test_a_link_stays_a_link_and_so_does_what_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("precious")
    (tmp_path / "map.svg").symlink_to("precious")

    with pytest.raises(RequestError, match="is a link, and nothing is written through a link"):
        write(tmp_path / "map.svg", "new")

    assert (tmp_path / "precious").read_text() == "precious"
    assert (tmp_path / "map.svg").is_symlink()


def test_a_folder_above_the_place_that_was_asked_for_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "home").symlink_to("real")

    assert write(tmp_path / "home/maps/map.svg", "new", below=tmp_path / "home")
    assert (tmp_path / "real/maps/map.svg").read_text() == "new"
    with pytest.raises(RequestError, match=r"`.*home` is a link"):
        write(tmp_path / "home/maps/map.svg", "newer", below=tmp_path)


def test_a_link_to_a_device_in_a_folder_of_the_user_is_a_link(tmp_path: Path) -> None:
    (tmp_path / "map.svg").symlink_to(os.devnull)

    with pytest.raises(RequestError, match="is a link"):
        write(tmp_path / "map.svg", "new")
    assert write(Path(os.devnull), "new")
