"""A remembered file has one name from everywhere, is found where it was moved, and is known by its bytes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from trainer.files.local_files import absolute, candidates, content_of, files_of, is_there, relative


def test_a_name_is_the_same_from_any_working_folder(tmp_path: Path, monkeypatch) -> None:
    tmp_path = tmp_path.resolve()
    (tmp_path / "a").mkdir()
    for name in ("a/1.tif", "a/2.tif", "a/c.nc", "a/z.zip"):
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path / "a")
    assert absolute("1.tif") == str(tmp_path / "a" / "1.tif")
    a = tmp_path / "a"
    assert absolute("../a/1.tif|2.tif") == f"{a / '1.tif'}|{a / '2.tif'}"
    assert absolute('NETCDF:"c.nc":v') == f'NETCDF:"{a / "c.nc"}":v'
    assert absolute("/vsizip/z.zip/in.tif") == f"/vsizip/{a / 'z.zip' / 'in.tif'}"
    assert absolute("/vsicurl/http://host/x.tif") == "/vsicurl/http://host/x.tif"
    assert relative(str(tmp_path / "a" / "1.tif"), tmp_path / "out" / "emb") == "../../a/1.tif"


def test_what_was_moved_together_is_found_and_nothing_in_the_working_folder(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "moved" / "emb").mkdir(parents=True)
    (tmp_path / "moved" / "x.tif").touch()
    here = tmp_path / "here"
    here.mkdir()
    (here / "x.tif").touch()
    (here / "y.tif").touch()
    monkeypatch.chdir(here)
    there = str((tmp_path / "moved" / "x.tif").resolve())
    assert candidates("/gone/x.tif", "../x.tif", tmp_path / "moved" / "emb") == [there]
    assert candidates("x.tif", "", tmp_path / "moved" / "emb") == [there], "as earlier versions kept it"
    assert not is_there(candidates("y.tif", "", tmp_path / "moved" / "emb")[0])
    assert candidates(r"\\host\share\x.tif", r"\\host\x.tif", tmp_path) == [r"\\host\share\x.tif"]
    assert not is_there("//host/share/x.tif")


def test_the_files_of_a_name(tmp_path: Path) -> None:
    for name in ("1.tif", "2.tif", "c.nc", "z.zip"):
        (tmp_path / name).touch()
    assert files_of(f"{tmp_path}/1.tif|{tmp_path}/2.tif") == [tmp_path / "1.tif", tmp_path / "2.tif"]
    assert files_of(f'NETCDF:"{tmp_path}/c.nc":v') == [tmp_path / "c.nc"]
    assert files_of(f"/vsizip/{tmp_path}/z.zip/in/a.tif") == [tmp_path / "z.zip"]


def test_the_colon_of_a_drive_is_no_mark_of_gdals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows ``C:/a.nc`` is there; here the folder of that name stands in for it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "C:").mkdir()
    (tmp_path / "C:" / "a.nc").touch()
    for name in ('NETCDF:"C:/a.nc":v', "GTIFF_DIR:2:C:/a.nc"):
        assert files_of(name) == [Path("C:/a.nc")], name


def test_bytes_count_and_neither_times_nor_names(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    large = bytearray(os.urandom(3 << 20))
    first.write_bytes(large)
    second.write_bytes(large)
    os.utime(second, (1, 1))
    assert content_of([first]) == content_of([second])
    large[len(large) // 2 :] = bytes(len(large) - len(large) // 2)
    second.write_bytes(large)
    assert content_of([first]) != content_of([second])
