"""Names of files below a folder: few bytes each, sorted, and several sequences as one."""

from __future__ import annotations

import pytest

from trainer.imagery.file_names import FileNames, JoinedFiles, pictures_below


def test_a_million_names_take_little_memory(tmp_path):
    names = FileNames(tmp_path, (f"{number // 1000}/{number % 1000}.png" for number in range(100_000)))
    held = len(names._letters) + names._ends.itemsize * len(names._ends)
    assert held / len(names) < 20, "bytes a file"
    assert names[0] == tmp_path / "0" / "0.png"
    assert names[-1] == tmp_path / "99" / "999.png"
    assert [file.name for file in names[998:1001]] == ["998.png", "999.png", "0.png"]
    with pytest.raises(IndexError):
        names[100_000]


def test_names_are_sorted_folder_by_folder_in_any_letters(tmp_path):
    for name in ("b.png", "a/ü 2.png", "a/1.JPG", "a/c/x.png", ".hidden.png", "a/notes.txt", "a.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = [file.relative_to(tmp_path).as_posix() for file in pictures_below(tmp_path)]
    assert found == ["a/1.JPG", "a/c/x.png", "a/ü 2.png", "a.png", "b.png"]


def test_joined_files_are_those_of_each_in_turn(tmp_path):
    parts = [FileNames(tmp_path, names) for names in (["a.png", "b.png"], [], ["c.png"])]
    joined = JoinedFiles(parts)
    assert [file.name for file in joined] == ["a.png", "b.png", "c.png"]
    assert [file.name for file in joined[1:]] == ["b.png", "c.png"]
    assert joined[-1].name == "c.png"
    with pytest.raises(IndexError):
        joined[3]
