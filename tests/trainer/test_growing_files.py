"""What grew before a kill is kept as far as the journal says, and never farther; heads are what NumPy reads."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from trainer.growing_files import GrowingFiles, npy_header

NAMES = ("a.raw", "b.raw")


def opened(folder: Path, key: object = "one") -> GrowingFiles:
    return GrowingFiles(folder, "journal.json", NAMES, key)


def contents(folder: Path) -> list[bytes]:
    return [(folder / name).read_bytes() for name in NAMES]


def test_what_was_not_committed_is_cut_off(tmp_path: Path) -> None:
    files = opened(tmp_path / "job")
    files.append(b"11", b"1")
    files.commit(position=7, offset=2)
    files.append(b"22", b"2")
    files.close()  # as if killed
    again = opened(tmp_path / "job")
    assert again.state == {"position": 7, "offset": 2}
    again.append(b"33", b"3")
    again.commit(position=8)
    again.close()
    assert contents(tmp_path / "job") == [b"1133", b"13"]
    assert opened(tmp_path / "job").state == {"position": 8}


@pytest.mark.parametrize("damage", ["another key", "a shorter file", "no journal", "half a journal", "a file gone"])
def test_what_cannot_be_trusted_is_thrown_away(tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "job"
    files = opened(folder)
    files.append(b"11", b"1")
    files.commit(position=1)
    files.close()
    if damage == "a shorter file":
        os.truncate(folder / "a.raw", 1)
    elif damage == "no journal":
        (folder / "journal.json").unlink()
    elif damage == "half a journal":
        (folder / "journal.json").write_text('{"key": "')
    elif damage == "a file gone":
        (folder / "b.raw").unlink()
    again = opened(folder, "two" if damage == "another key" else "one")
    assert again.state == {}
    assert contents(folder) == [b"", b""]


def test_the_journal_is_written_after_the_files_are_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    real = os.fsync

    def fsync(number: int) -> None:
        order.append(Path(f"/proc/self/fd/{number}").readlink().name)
        real(number)

    files = opened(tmp_path / "job")
    files.append(b"11", b"1")
    monkeypatch.setattr(os, "fsync", fsync)
    files.commit(position=1)
    assert order == ["a.raw", "b.raw", ".partial-journal.json"]


@pytest.mark.parametrize("length", [0, 512])
@pytest.mark.parametrize("dtype", ["u1", "<f2", [("id", "<i8"), ("x", "<f8")]])
def test_numpy_reads_what_stands_behind_a_head(tmp_path: Path, length: int, dtype: object) -> None:
    array = np.zeros((3, 4), dtype)
    head = npy_header(array.dtype, array.shape, length)
    assert not length or len(head) == length
    (tmp_path / "a.npy").write_bytes(head + array.tobytes())
    found = np.load(tmp_path / "a.npy", allow_pickle=False)
    assert found.dtype == array.dtype and found.shape == array.shape


def test_a_head_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="does not go into"):
        npy_header(np.dtype([(f"a long name {number}", "<f8") for number in range(40)]), (3,), 512)
