"""Outputs appear whole or not at all."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from trainer.atomic import partial_path, put_in_place, remove, replacing, write_json, write_text


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "new folder" / "a.txt"
    with replacing(target) as temporary:
        temporary.write_text("half")
        assert not target.exists()
        temporary.write_text("whole")
    assert target.read_text() == "whole"
    assert os.listdir(target.parent) == ["a.txt"]


def test_an_error_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("before")
    with pytest.raises(RuntimeError), replacing(target) as temporary:
        temporary.write_text("half")
        raise RuntimeError
    assert target.read_text() == "before"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_cancelled_job_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), replacing(tmp_path / "a.txt") as temporary:
        temporary.write_text("half")
        raise KeyboardInterrupt
    assert os.listdir(tmp_path) == []


def test_a_folder_replaces_a_folder(tmp_path: Path) -> None:
    target = tmp_path / "run"
    target.mkdir()
    (target / "old").touch()
    with replacing(target) as temporary:
        temporary.mkdir()
        (temporary / "new").touch()
    assert os.listdir(target) == ["new"]
    assert os.listdir(tmp_path) == ["run"]


def test_a_folder_that_cannot_be_put_in_place_leaves_what_was_there(tmp_path: Path) -> None:
    made, target = tmp_path / "made", tmp_path / "run"
    target.mkdir()
    (target / "old").touch()
    with pytest.raises(FileNotFoundError):
        put_in_place(made, target)
    assert os.listdir(target) == ["old"]
    assert os.listdir(tmp_path) == ["run"]


def test_what_a_killed_process_left_is_cleared(tmp_path: Path) -> None:
    target = tmp_path / "run"
    partial_path(target).mkdir()
    (partial_path(target) / "rubbish").touch()
    with replacing(target) as temporary:
        assert not temporary.exists()
        temporary.mkdir()
    assert os.listdir(target) == []


def test_the_extension_stays_last_for_gdal() -> None:
    assert partial_path(Path("folder/a b.tif")) == Path("folder/.partial-a b.tif")


def test_removing_what_is_not_there_is_no_error(tmp_path: Path) -> None:
    remove(tmp_path / "nothing")


def test_removing_a_link_leaves_its_target(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "data")
    remove(tmp_path / "link")
    assert os.listdir(tmp_path) == ["data"]


def test_json_is_utf8_and_never_nan(tmp_path: Path) -> None:
    write_json(tmp_path / "a.json", {"place": "Rügen"})
    assert "Rügen" in (tmp_path / "a.json").read_text(encoding="utf-8")
    with pytest.raises(ValueError, match="JSON"):
        write_json(tmp_path / "a.json", {"loss": float("nan")})
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8")) == {"place": "Rügen"}


def test_text_with_any_letters_in_any_path(tmp_path: Path) -> None:
    write_text(tmp_path / "Ünï çødé 地図" / "ä b.txt", "ñ")
    assert (tmp_path / "Ünï çødé 地図" / "ä b.txt").read_text(encoding="utf-8") == "ñ"


@pytest.mark.parametrize("moment", ["moved aside", "new one in place", "some carried over"])
def test_what_a_person_put_into_a_folder_outlives_a_kill_between(tmp_path: Path, moment: str) -> None:
    def owns(name: str) -> bool:
        return name == "result.npy"

    path, aside, made = tmp_path / "emb", tmp_path / ".replaced-emb", partial_path(tmp_path / "emb")
    for folder, text in ((aside, "old"), (made, "new")):
        folder.mkdir()
        (folder / "result.npy").write_text(text)
    for name in ("notes.txt", "further.txt"):
        (aside / name).write_text("mine")
    if moment != "moved aside":
        path.mkdir()
        (path / "result.npy").write_text("whole")
    if moment == "some carried over":
        (aside / "notes.txt").rename(path / "notes.txt")
    put_in_place(made, path, owns)
    assert {file.name: file.read_text() for file in path.iterdir()} == {
        "result.npy": "new",
        "notes.txt": "mine",
        "further.txt": "mine",
    }
    assert [file.name for file in tmp_path.iterdir()] == ["emb"]
